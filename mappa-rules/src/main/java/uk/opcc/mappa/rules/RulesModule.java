package uk.opcc.mappa.rules;

import uk.opcc.mappa.model.json.description.DescribedModule;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * A Jackson module with which an application's own {@code ObjectMapper} reads and writes {@link Assessment}s, {@link
 * FollowUpStatus}es and their parts. {@link uk.opcc.mappa.model.json.MappaModule} does the same for the model. A mapper that looks
 * for modules finds it.
 */
public final class RulesModule extends DescribedModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. A service loader does so, too. */
    public RulesModule() {
        super("mappa-rules", RulesJson.OBJECTS, RulesJson.OTHERS);
    }
}
