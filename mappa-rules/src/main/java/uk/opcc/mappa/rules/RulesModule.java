package uk.opcc.mappa.rules;

import uk.opcc.mappa.model.json.description.DescribedModule;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * Lets an application's own {@code ObjectMapper} read and write {@link Assessment}s and what they hold, as
 * {@link uk.opcc.mappa.model.json.MappaModule} does for the values of the model. A mapper that looks for modules finds it.
 */
public final class RulesModule extends DescribedModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module; a service loader does the same. */
    public RulesModule() {
        super("mappa-rules", RulesJson.OBJECTS, RulesJson.OTHERS);
    }
}
