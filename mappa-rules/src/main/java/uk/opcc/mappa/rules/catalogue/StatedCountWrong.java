package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Ours, with Police Act 1996 s.55(5): what comments say of the report should be true of it. An area for improvement is no
 * recommendation.
 */
final class StatedCountWrong extends Rule {

    StatedCountWrong() {
        super(rule("stated-count-wrong", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .finds("A count of recommendations that the response states does not hold of the report.")
                .because("a wrong count hides a recommendation, or makes one up")
                .fires("The response says that five recommendations are for police forces; four of the report's are.")
                .silent("The response says 19 in all and 4 for police forces, and the report has as many."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        List<StatedCount> counts = matter.response().statedCounts();
        for (int i = 0; i < counts.size(); i++) {
            StatedCount stated = counts.get(i);
            int counted = count(matter.report(), stated.addressedTo());
            if (counted != stated.count()) {
                report.finding("/statedCounts/" + i)
                        .fact(
                                "of",
                                stated.addressedTo()
                                        .map(kind -> "recommendations to " + kind)
                                        .orElse("recommendations in all"))
                        .fact("stated", stated.count())
                        .fact("counted", counted)
                        .add();
            }
        }
    }

    private static int count(
            InspectionReport report,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<AgencyKind> addressedTo) {
        int counted = 0;
        for (Recommendation item : report.recommendations()) {
            if (item.kind() == RecommendationKind.RECOMMENDATION
                    && (addressedTo.isEmpty() || isAddressedTo(addressedTo.get(), item))) {
                counted++;
            }
        }
        return counted;
    }

    private static boolean isAddressedTo(AgencyKind asked, Recommendation recommendation) {
        for (Agency addressee : recommendation.addressees()) {
            if (counts(addressee.kind(), asked)) {
                return true;
            }
        }
        return false;
    }

    /** A force acts through its chief officer, so what is asked of chief officers is asked of forces. */
    private static boolean counts(AgencyKind addressee, AgencyKind asked) {
        return addressee.equals(asked)
                || (asked.equals(AgencyKind.POLICE_FORCE) && addressee.equals(AgencyKind.CHIEF_OFFICER));
    }
}
