package uk.opcc.mappa.rules.bench.response;

/**
 * What a contestant finds, so that contestants can be compared.
 *
 * @param rule the id of the rule that is broken
 * @param where the place in the response, as a JSON Pointer
 */
record Fault(String rule, String where) {}
