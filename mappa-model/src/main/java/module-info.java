/** Inspection reports, the responses to them, and their JSON. */
@org.jspecify.annotations.NullMarked
// The rules module, to which two packages are open, is compiled after this one.
@SuppressWarnings("module")
module uk.opcc.mappa.model {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive tools.jackson.databind;

    exports uk.opcc.mappa.model;
    exports uk.opcc.mappa.model.json;
    exports uk.opcc.mappa.model.json.format;
    exports uk.opcc.mappa.model.reference;
    exports uk.opcc.mappa.model.validation;
    exports uk.opcc.mappa.model.constraint to
            uk.opcc.mappa.rules;
    exports uk.opcc.mappa.model.json.description to
            uk.opcc.mappa.rules;

    // The schemas, for whoever reads them from the jar.
    opens uk.opcc.mappa.model.json.schema;

    provides tools.jackson.databind.JacksonModule with
            uk.opcc.mappa.model.json.MappaModule;
}
