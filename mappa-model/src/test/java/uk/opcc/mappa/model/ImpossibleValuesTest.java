package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.validation.InvalidValueException;

/** Attributes that are each in order, and impossible together. */
class ImpossibleValuesTest {

    private static void assertRefused(String message, ThrowingCallable build) {
        assertThatThrownBy(build).isInstanceOf(InvalidValueException.class).hasMessageStartingWith(message);
    }

    @Test
    void noAnswerIsNotAnswered() {
        assertRefused(
                "Answer.status: found not-answered, expected ",
                () -> Answer.builder().status(ComplianceStatus.NOT_ANSWERED).build());
    }

    @Test
    void everyOtherStatusIsThatOfAnAnswer() {
        for (ComplianceStatus status : ComplianceStatus.values()) {
            if (status != ComplianceStatus.NOT_ANSWERED) {
                assertThat(Answer.builder().status(status).build().status()).isEqualTo(status);
            }
        }
    }

    @Test
    void aDraftHasNoDayOfPublication() {
        assertRefused(
                "Response.publishedOn: found 2022-09-07, expected no day of publication for a draft",
                () -> ExampleValues.response().withState(PublicationState.DRAFT));
    }

    @Test
    void aDraftWithoutADayIsTaken() {
        Response draft = Response.builder()
                .id("draft")
                .report("a-report")
                .force(ExampleValues.force())
                .body(ExampleValues.body())
                .state(PublicationState.DRAFT)
                .build();
        assertThat(draft.publishedOn()).isEmpty();
    }

    @Test
    void aResponseIsForOneForce() {
        assertRefused(
                "Response.force: found every police-force, expected one force",
                () -> ExampleValues.response().withForce(ExampleValues.everyForce()));
    }

    @Test
    void aResponseIsFromOneBody() {
        assertRefused(
                "Response.body: found every prison, expected one body",
                () -> ExampleValues.response().withBody(ExampleValues.everyPrison()));
    }

    @Test
    void commentsThatSayNothingAreRefused() {
        assertRefused(
                "Comments.answers: found none, expected ",
                () -> Comments.builder().voice(Voice.MERGED).build());
    }

    @Test
    void generalWordsAloneAreComments() {
        Comments comments =
                Comments.builder().voice(Voice.MERGED).generalWords("Noted.").build();
        assertThat(comments.answers()).isEmpty();
    }

    @Test
    void aReferenceToNothingIsRefused() {
        assertRefused(
                "RecommendationReference.nationalNumber: found nothing that refers to a recommendation, expected ",
                () -> RecommendationReference.builder().build());
    }

    @Test
    void ownerAndTimescaleAloneAreNoReference() {
        assertRefused(
                "RecommendationReference.nationalNumber: ",
                () -> RecommendationReference.builder()
                        .owner(ExampleValues.owner())
                        .timescale(ExampleValues.statedTimescale())
                        .build());
    }

    @Test
    void eachWayOfReferringIsEnough() {
        RecommendationReference.Builder[] builders = {
            RecommendationReference.builder().nationalNumber(1),
            RecommendationReference.builder().localNumber(1),
            RecommendationReference.builder().bareNumber(1),
            RecommendationReference.builder().portalReference("1"),
            RecommendationReference.builder().heading("Police forces"),
            RecommendationReference.builder().quotedWords("review"),
            RecommendationReference.builder().readAs(1),
        };
        assertThat(List.of(builders))
                .allSatisfy(builder -> assertThat(builder.build()).isNotNull());
    }

    @Test
    void aRecommendationHasAnAddressee() {
        assertRefused(
                "Recommendation.addressees: found none, expected at least one agency",
                () -> ExampleValues.recommendation().withAddressees(List.of()));
    }

    @Test
    void anAgencyIsAddressedOnce() {
        assertRefused(
                "Recommendation.addressees: found prisons twice",
                () -> ExampleValues.recommendation()
                        .withAddressees(
                                ExampleValues.everyPrison(),
                                ExampleValues.everyPrison().withName("HM Prisons")));
    }

    @Test
    void aMeasureIsExpectedOnce() {
        assertRefused(
                "Recommendation.expectations: found offenders-per-manager twice",
                () -> ExampleValues.recommendation()
                        .withExpectations(
                                ExampleValues.expectation(),
                                ExampleValues.expectation().withUnit("people")));
    }

    @Test
    void aDistinctiveTermStandsOnce() {
        assertRefused(
                "Recommendation.distinctiveTerms: found \"audit\" twice, expected each term once",
                () -> ExampleValues.recommendation().withDistinctiveTerms("audit", "review", "audit"));
        assertThat(ExampleValues.recommendation()
                        .withDistinctiveTerms("audit", "Audit")
                        .distinctiveTerms())
                .hasSize(2);
    }

    @Test
    void aDistinctiveTermThatStandsTwiceIsQuotedInPartAndSafely() {
        String turning = "\u202e" + "a".repeat(100);
        assertRefused(
                "Recommendation.distinctiveTerms: found \"<U+202E>" + "a".repeat(59)
                        + "\" and so on, 101 characters twice, expected ",
                () -> ExampleValues.recommendation().withDistinctiveTerms(turning, turning));
    }

    @Test
    void longTermsThatDifferAtTheirEndsOnlyAreTwo() {
        String begin = "a".repeat(100);
        assertThat(ExampleValues.recommendation()
                        .withDistinctiveTerms(begin + "b", begin + "c")
                        .distinctiveTerms())
                .hasSize(2);
    }

    @Test
    void aNumberStandsOnceInAReport() {
        assertRefused(
                "InspectionReport.recommendations: found number 19 twice",
                () -> ExampleValues.report()
                        .withRecommendations(
                                ExampleValues.recommendation(),
                                ExampleValues.otherRecommendation().withNumber(19)));
    }

    @Test
    void aPortalReferenceStandsOnceInAReport() {
        assertRefused(
                "InspectionReport.recommendations: found portal reference 22868 twice",
                () -> ExampleValues.report()
                        .withRecommendations(
                                ExampleValues.recommendation(),
                                ExampleValues.otherRecommendation().withPortalReference("22868")));
    }

    @Test
    void anInspectorateStandsOnceInAReport() {
        Agency inspectorate = ExampleValues.report().inspectorates().get(0);
        assertRefused(
                "InspectionReport.inspectorates: found hmicfrs twice",
                () -> ExampleValues.report().withInspectorates(inspectorate, inspectorate));
    }

    @Test
    void aKindStandsOnceInAStatedOwner() {
        assertRefused(
                "StatedOwner.kinds: found prison twice",
                () -> ExampleValues.owner().withKinds(AgencyKind.PRISON, new AgencyKind("prison")));
    }

    @Test
    void aTenureIsOfOneBody() {
        assertRefused(
                "Tenure.body: found every prison, expected one body",
                () -> ExampleValues.tenure().withBody(ExampleValues.everyPrison()));
    }

    @Test
    void anAreaHasABody() {
        assertRefused(
                "PoliceArea.localPolicingBodies: found none",
                () -> ExampleValues.area().withLocalPolicingBodies(List.of()));
    }

    @Test
    void onlyTheFirstBodyOfAnAreaMayLackADay() {
        Tenure undated =
                Tenure.builder().body(ExampleValues.body()).basis("a page").build();
        assertThat(ExampleValues.area()
                        .withLocalPolicingBodies(undated, ExampleValues.tenure())
                        .localPolicingBodies())
                .hasSize(2);
        assertRefused(
                "PoliceArea.localPolicingBodies: found no day for the body at place 2",
                () -> ExampleValues.area().withLocalPolicingBodies(ExampleValues.tenure(), undated));
    }

    @Test
    void theBodiesOfAnAreaStandInTheOrderOfTheirDays() {
        Tenure sameDay = ExampleValues.otherTenure().withFrom(LocalDate.of(2021, 5, 13));
        Tenure dayAfter = sameDay.withFrom(LocalDate.of(2021, 5, 14));
        assertThat(ExampleValues.area()
                        .withLocalPolicingBodies(ExampleValues.tenure(), dayAfter)
                        .localPolicingBodies())
                .hasSize(2);
        assertRefused(
                "PoliceArea.localPolicingBodies: found 2021-05-13 after 2021-05-13",
                () -> ExampleValues.area().withLocalPolicingBodies(ExampleValues.tenure(), sameDay));
    }

    @Test
    void aDirectoryDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2022, 7, 14);
        assertThat(ExampleValues.directory().withKnownUntil(day).knownUntil()).isEqualTo(day);
        assertRefused(
                "Directory.knownUntil: found 2022-07-13, expected a day not before 2022-07-14",
                () -> ExampleValues.directory().withKnownUntil(day.minusDays(1)));
    }

    @Test
    void aForceAndAnAreaCodeStandOnceInADirectory() {
        assertRefused(
                "Directory.policeAreas: found E23000025 twice",
                () -> ExampleValues.directory()
                        .withPoliceAreas(
                                ExampleValues.area(), ExampleValues.otherArea().withCode("E23000025")));
        assertRefused(
                "Directory.policeAreas: found suffolk twice",
                () -> ExampleValues.directory()
                        .withPoliceAreas(
                                ExampleValues.area(), ExampleValues.otherArea().withForce(ExampleValues.force())));
    }

    @Test
    void aBodyInOfficeIsNeverNull() {
        assertThatThrownBy(() -> new BodyInOffice(null, List.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("body");
    }

    @Test
    void anOpenCodeIsNeverNull() {
        assertThatThrownBy(() -> new AgencyKind(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("code");
        assertThatThrownBy(() -> new Measure(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("code");
    }
}
