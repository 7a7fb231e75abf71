package uk.opcc.mappa.rules.catalogue;

import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Ours, with Police Act 1996 s.55(5): a number alone is not an identity. Where the signs of one reference disagree it
 * is taken to mean nothing, unless a person has read it.
 */
final class RecommendationAmbiguous extends Rule {

    RecommendationAmbiguous() {
        super(rule("recommendation-ambiguous", Severity.WARNING, Topic.REFERENCE, Provision.COMMENTS)
                .finds(
                        "Number, portal reference and words of one reference point to different recommendations, or the number to none.")
                .because("a reader cannot tell which recommendation the answer is about")
                .fires("A reference gives the national number 18 and the portal reference of recommendation 14.")
                .silent("A reference gives the national number 18, the portal reference of 18, and a local number 3."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        matter.references()
                .filter(reference -> reference.pointsTo().size() > 1 || reference.hasStrayNumber())
                .forEach(reference -> report.finding(reference.where())
                        .fact("given", reference.asGiven())
                        .fact("points to", reference.pointsTo())
                        .fact(
                                "taken as",
                                reference.recommendation().isPresent()
                                        ? reference.recommendation().getAsInt()
                                        : "none")
                        .add());
    }
}
