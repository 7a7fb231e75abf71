package uk.opcc.mappa.rules.catalogue;

import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.oneFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.pointingAt18By;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Severity;

/** The rules on the owner that a response states: recommendation 18 is to police forces, 15 to probation, police forces and prisons. */
class OwnerTest {

    private static final String DIFFERS = "owner-differs";
    private static final String MISSING = "owner-missing";

    private static Assessment owner18(StatedOwner owner) {
        return assess(pointingAt18By(RecommendationReference.toNational(18).withOwner(owner)));
    }

    private static Assessment owner15(AgencyKind... kinds) {
        return assess(changing(
                response(),
                Voice.LOCAL_POLICING_BODY,
                15,
                answer -> answer.withReferences(RecommendationReference.toNational(15)
                        .withOwner(StatedOwner.builder().addKinds(kinds).build()))));
    }

    @Test
    void anOwnerThatIsNotTheAddresseeDiffers() {
        onlyNewFinding(
                        owner18(StatedOwner.builder()
                                .words("The Probation Service")
                                .addKinds(AgencyKind.PROBATION_SERVICE)
                                .build()),
                        DIFFERS)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments/1/answers/1/references/0/owner")
                .says("stated", "The Probation Service")
                .says("addressed to", "police-forces")
                .tells(
                        "The response states \"The Probation Service\" as the owner of recommendation 18; the report addresses it to police-forces.")
                .advises("Correct the owner of recommendation 18 to police-forces.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void oneOwnerOfThreeDiffers() {
        onlyNewFinding(owner15(AgencyKind.POLICE_FORCE), DIFFERS)
                .concerns(15)
                .isAt("/comments/0/answers/0/references/0/owner")
                .says("stated", "[police-force]")
                .says("addressed to", "probation-service, police-forces, prisons");
    }

    @Test
    void oneOwnerTooManyDiffers() {
        onlyNewFinding(
                owner18(StatedOwner.builder()
                        .addKinds(AgencyKind.POLICE_FORCE, AgencyKind.PRISON)
                        .build()),
                DIFFERS);
    }

    @Test
    void theOwnerOfWhatFitsNothingDoesNotFire() {
        RecommendationReference reference = RecommendationReference.toNational(23)
                .withOwner(StatedOwner.builder().addKinds(AgencyKind.PRISON).build());
        onlyNewFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), "recommendation-unknown");
    }

    @Test
    void aPlaceForTheOwnerLeftBlankIsMissing() {
        onlyNewFinding(owner18(StatedOwner.builder().build()), MISSING)
                .is(Severity.WARNING)
                .concerns(18)
                .isAt("/comments/1/answers/1/references/0/owner")
                .says("stated", "blank")
                .tells("The response leaves the owner of recommendation 18 blank.")
                .advises("State the owner of recommendation 18.")
                .isUnder("Police Act 1996 s.55(5)");
    }

    @Test
    void aBlankOwnerOfWhatFitsNothingIsMissingToo() {
        RecommendationReference reference = RecommendationReference.toNational(23)
                .withOwner(StatedOwner.builder().build());
        oneFinding(assess(adding(response(), Voice.CHIEF_OFFICER, answer(reference))), MISSING)
                .concernsNoneInParticular();
    }

    @Test
    void wordsOrKindsAreNotBlank() {
        assertNoFinding(owner18(StatedOwner.builder().words("us").build()));
        assertNoFinding(
                owner18(StatedOwner.builder().addKinds(AgencyKind.POLICE_FORCE).build()));
    }
}
