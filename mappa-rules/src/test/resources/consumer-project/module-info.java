module office {
    requires uk.opcc.mappa.rules;

    uses tools.jackson.databind.JacksonModule;
}
