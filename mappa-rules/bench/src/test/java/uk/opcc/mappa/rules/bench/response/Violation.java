package uk.opcc.mappa.rules.bench.response;

/**
 * What a rule of the engine reports.
 *
 * @param rule the id of the rule
 * @param subject the value that it is about
 */
public record Violation(String rule, Object subject) {}
