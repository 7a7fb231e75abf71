package uk.opcc.mappa.rules.evaluation;

/**
 * A rule that a duty asks for.
 *
 * @param rule the rule
 * @param law the provision of the duty that the rule checks, as it is cited
 */
public record ApplicableRule(Rule rule, String law) {}
