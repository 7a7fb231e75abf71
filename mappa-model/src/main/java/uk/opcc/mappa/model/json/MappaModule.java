package uk.opcc.mappa.model.json;

import uk.opcc.mappa.model.json.description.DescribedModule;
import uk.opcc.mappa.model.json.format.InvalidDocumentException;
import uk.opcc.mappa.model.json.format.JsonFormat;

/**
 * A module for an application's own {@code ObjectMapper}, which then reads and writes the values of the model as strictly as
 * this library does. A mapper that looks for modules finds it. Add it to any other mapper:
 * {@code JsonMapper.builder().addModule(new MappaModule())}.
 *
 * <p>The settings of the mapper do not change how these values are read: their members, their order and their strictness are
 * those of {@link JsonFormat}. Only the layout is the mapper's. A value with a problem throws a
 * {@code tools.jackson.databind.DatabindException}, whose message lists all problems and whose cause is an
 * {@link InvalidDocumentException}. Pointers begin at the value.
 *
 * <p>The JSON {@code null} is refused as a whole document and as an element of an array. A member of an application's own object
 * may be null; whether it may is the application's decision.
 */
public final class MappaModule extends DescribedModule {

    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public MappaModule() {
        super("mappa-model", ModelTypes.OBJECTS, ModelTypes.OTHERS);
    }
}
