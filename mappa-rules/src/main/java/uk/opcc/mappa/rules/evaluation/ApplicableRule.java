package uk.opcc.mappa.rules.evaluation;

/**
 * A rule that applies under a duty.
 *
 * @param rule the rule
 * @param law the citation of the provision on which the rule rests
 */
public record ApplicableRule(Rule rule, String law) {}
