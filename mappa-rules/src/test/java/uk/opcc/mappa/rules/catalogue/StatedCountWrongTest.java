package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.count;
import static uk.opcc.mappa.rules.catalogue.Given.every;
import static uk.opcc.mappa.rules.catalogue.Given.reportWith;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Severity;

/** The report has three recommendations, two of them to police forces. */
class StatedCountWrongTest {

    private static final String RULE = "stated-count-wrong";

    private static Assessment stating(StatedCount... counts) {
        return assess(response().withStatedCounts(counts));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4})
    void aWrongCountOfAllIsFound(int count) {
        onlyNewFinding(stating(count(count)), RULE)
                .is(Severity.WARNING)
                .isAt("/statedCounts/0")
                .says("of", "recommendations in all")
                .says("stated", Integer.toString(count))
                .says("counted", "3")
                .tells("The response states " + count + " recommendations in all; the report has 3.")
                .advises("Correct the stated number to 3.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void aWrongCountForPoliceForcesIsFoundInItsPlace() {
        onlyNewFinding(stating(count(3), count(3).withAddressedTo(AgencyKind.POLICE_FORCE)), RULE)
                .isAt("/statedCounts/1")
                .tells(
                        "The response states 3 recommendations to addressees of the kind police force; the report has 2, "
                                + "alone or with others.")
                .says("of", "recommendations to police-force")
                .says("counted", "2");
    }

    @Test
    void theRightCountsAreRight() {
        assertNoFinding(stating(
                count(3),
                count(2).withAddressedTo(AgencyKind.POLICE_FORCE),
                count(1).withAddressedTo(AgencyKind.PRISON),
                count(0).withAddressedTo(AgencyKind.MAYOR)));
    }

    @Test
    void whatIsAskedOfChiefOfficersIsAskedOfForces() {
        InspectionReport report =
                reportWith(6, each -> each.withAddressees(every(AgencyKind.CHIEF_OFFICER, "chief-officers")));
        Response response = response().withStatedCounts(count(3).withAddressedTo(AgencyKind.POLICE_FORCE));
        assertThat(assess(report, response).findings(RULE)).isEmpty();
    }

    @Test
    void whatIsAskedOfForcesIsAskedOfChiefOfficers() {
        assertNoFinding(stating(count(2).withAddressedTo(AgencyKind.CHIEF_OFFICER)));
        oneFinding(stating(count(3).withAddressedTo(AgencyKind.CHIEF_OFFICER)), RULE)
                .says("counted", "2");
    }

    @Test
    void anAreaForImprovementIsNoRecommendation() {
        InspectionReport report = reportWith(6, each -> each.withKind(RecommendationKind.AREA_FOR_IMPROVEMENT));
        assertNoFinding(assess(report, response().withStatedCounts(count(2))));
        onlyNewFinding(assess(report, response().withStatedCounts(count(3))), RULE)
                .says("counted", "2");
    }
}
