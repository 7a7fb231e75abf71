/** Assesses whether a response does what the law asks. */
@org.jspecify.annotations.NullMarked
module uk.opcc.mappa.rules {
    requires static io.jstach.jstache;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive java.xml;
    requires transitive uk.opcc.mappa.model;

    exports uk.opcc.mappa.rules;
    exports uk.opcc.mappa.rules.assertion;
    exports uk.opcc.mappa.rules.extraction;
    exports uk.opcc.mappa.rules.followup;
    exports uk.opcc.mappa.rules.followup.tracker;
    exports uk.opcc.mappa.rules.law;
    exports uk.opcc.mappa.rules.matching;
    exports uk.opcc.mappa.rules.page;
    exports uk.opcc.mappa.rules.result;

    provides tools.jackson.databind.JacksonModule with
            uk.opcc.mappa.rules.RulesModule;
}
