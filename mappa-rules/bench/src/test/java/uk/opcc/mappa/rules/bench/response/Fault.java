package uk.opcc.mappa.rules.bench.response;

/**
 * A fault that the library or a peer finds, for comparing them.
 *
 * @param rule the id of the rule that is broken
 * @param where the place in the response, as a JSON Pointer
 */
record Fault(String rule, String where) {}
