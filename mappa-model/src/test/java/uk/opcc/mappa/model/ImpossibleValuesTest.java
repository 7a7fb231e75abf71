package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

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
                () -> Samples.response().withState(PublicationState.DRAFT));
    }

    @Test
    void aDraftWithoutADayIsTaken() {
        Response draft = Response.builder()
                .id("draft")
                .report("a-report")
                .force(Samples.force())
                .body(Samples.body())
                .state(PublicationState.DRAFT)
                .build();
        assertThat(draft.publishedOn()).isEmpty();
    }

    @Test
    void aResponseIsForOneForce() {
        assertRefused(
                "Response.force: found every police-force, expected one force",
                () -> Samples.response().withForce(Samples.everyForce()));
    }

    @Test
    void aResponseIsFromOneBody() {
        assertRefused(
                "Response.body: found every prison, expected one body",
                () -> Samples.response().withBody(Samples.everyPrison()));
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
    void aReferenceThatPointsAtNothingIsRefused() {
        assertRefused(
                "RecommendationReference.nationalNumber: found nothing that points at a recommendation, expected ",
                () -> RecommendationReference.builder().build());
    }

    @Test
    void ownerAndTimescaleAlonePointAtNothing() {
        assertRefused(
                "RecommendationReference.nationalNumber: ",
                () -> RecommendationReference.builder()
                        .owner(Samples.owner())
                        .timescale(Samples.statedTimescale())
                        .build());
    }

    @Test
    void eachWayOfPointingSufficesAlone() {
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
                () -> Samples.recommendation().withAddressees(List.of()));
    }

    @Test
    void anAgencyIsAddressedOnce() {
        assertRefused(
                "Recommendation.addressees: found prisons twice",
                () -> Samples.recommendation()
                        .withAddressees(
                                Samples.everyPrison(), Samples.everyPrison().withName("HM Prisons")));
    }

    @Test
    void aMeasureIsExpectedOnce() {
        assertRefused(
                "Recommendation.expectations: found offenders-per-manager twice",
                () -> Samples.recommendation()
                        .withExpectations(
                                Samples.expectation(), Samples.expectation().withUnit("people")));
    }

    @Test
    void aDistinctiveTermStandsOnce() {
        assertRefused(
                "Recommendation.distinctiveTerms: found \"audit\" twice, expected each term once",
                () -> Samples.recommendation().withDistinctiveTerms("audit", "review", "audit"));
        assertThat(Samples.recommendation()
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
                () -> Samples.recommendation().withDistinctiveTerms(turning, turning));
    }

    @Test
    void longTermsThatDifferAtTheirEndsOnlyAreTwo() {
        String begin = "a".repeat(100);
        assertThat(Samples.recommendation()
                        .withDistinctiveTerms(begin + "b", begin + "c")
                        .distinctiveTerms())
                .hasSize(2);
    }

    @Test
    void aNumberStandsOnceInAReport() {
        assertRefused(
                "InspectionReport.recommendations: found number 19 twice",
                () -> Samples.report()
                        .withRecommendations(
                                Samples.recommendation(),
                                Samples.otherRecommendation().withNumber(19)));
    }

    @Test
    void aPortalReferenceStandsOnceInAReport() {
        assertRefused(
                "InspectionReport.recommendations: found portal reference 22868 twice",
                () -> Samples.report()
                        .withRecommendations(
                                Samples.recommendation(),
                                Samples.otherRecommendation().withPortalReference("22868")));
    }

    @Test
    void anInspectorateStandsOnceInAReport() {
        Agency inspectorate = Samples.report().inspectorates().get(0);
        assertRefused(
                "InspectionReport.inspectorates: found hmicfrs twice",
                () -> Samples.report().withInspectorates(inspectorate, inspectorate));
    }

    @Test
    void aKindStandsOnceInAStatedOwner() {
        assertRefused(
                "StatedOwner.kinds: found prison twice",
                () -> Samples.owner().withKinds(AgencyKind.PRISON, new AgencyKind("prison")));
    }

    @Test
    void aTenureIsOfOneBody() {
        assertRefused(
                "Tenure.body: found every prison, expected one body",
                () -> Samples.tenure().withBody(Samples.everyPrison()));
    }

    @Test
    void anAreaHasABody() {
        assertRefused(
                "PoliceArea.localPolicingBodies: found none",
                () -> Samples.area().withLocalPolicingBodies(List.of()));
    }

    @Test
    void onlyTheFirstBodyOfAnAreaMayLackADay() {
        Tenure undated = Tenure.builder().body(Samples.body()).basis("a page").build();
        assertThat(Samples.area()
                        .withLocalPolicingBodies(undated, Samples.tenure())
                        .localPolicingBodies())
                .hasSize(2);
        assertRefused(
                "PoliceArea.localPolicingBodies: found no day for the body at place 2",
                () -> Samples.area().withLocalPolicingBodies(Samples.tenure(), undated));
    }

    @Test
    void theBodiesOfAnAreaStandInTheOrderOfTheirDays() {
        Tenure sameDay = Samples.otherTenure().withFrom(LocalDate.of(2021, 5, 13));
        Tenure dayAfter = sameDay.withFrom(LocalDate.of(2021, 5, 14));
        assertThat(Samples.area()
                        .withLocalPolicingBodies(Samples.tenure(), dayAfter)
                        .localPolicingBodies())
                .hasSize(2);
        assertRefused(
                "PoliceArea.localPolicingBodies: found 2021-05-13 after 2021-05-13",
                () -> Samples.area().withLocalPolicingBodies(Samples.tenure(), sameDay));
    }

    @Test
    void aDirectoryDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2022, 7, 14);
        assertThat(Samples.directory().withKnownUntil(day).knownUntil()).isEqualTo(day);
        assertRefused(
                "Directory.knownUntil: found 2022-07-13, expected a day not before 2022-07-14",
                () -> Samples.directory().withKnownUntil(day.minusDays(1)));
    }

    @Test
    void aForceAndAnAreaCodeStandOnceInADirectory() {
        assertRefused(
                "Directory.policeAreas: found E23000025 twice",
                () -> Samples.directory()
                        .withPoliceAreas(Samples.area(), Samples.otherArea().withCode("E23000025")));
        assertRefused(
                "Directory.policeAreas: found suffolk twice",
                () -> Samples.directory()
                        .withPoliceAreas(Samples.area(), Samples.otherArea().withForce(Samples.force())));
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
