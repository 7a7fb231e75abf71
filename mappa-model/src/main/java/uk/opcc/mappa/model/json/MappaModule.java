package uk.opcc.mappa.model.json;

import uk.opcc.mappa.model.json.description.DescribedModule;

/**
 * Lets an application's own {@code ObjectMapper} read and write the values of the model, as strictly as this library does
 * itself. A mapper that looks for modules finds it; any other is given it once:
 * {@code JsonMapper.builder().addModule(new MappaModule())}.
 *
 * <p>What the mapper is set to has no say over these values: their members, their order and their strictness are those of
 * {@link JsonFormat}. Only the layout is the mapper's. A value that has a problem makes a
 * {@code tools.jackson.databind.DatabindException} whose message lists all problems and whose cause is an
 * {@link InvalidDocumentException}; pointers begin at the value.
 */
public final class MappaModule extends DescribedModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module; a service loader does the same. */
    public MappaModule() {
        super("mappa-model", ModelTypes.OBJECTS, ModelTypes.OTHERS);
    }
}
