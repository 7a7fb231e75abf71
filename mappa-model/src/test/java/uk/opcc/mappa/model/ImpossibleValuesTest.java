package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
            RecommendationReference.builder().letter("b"),
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
    void anItemHasANumberOrALetter() {
        assertRefused(
                "Recommendation.letter: found the letter b beside the number 19, expected a number or a letter, or neither",
                () -> ExampleValues.recommendation().withLetter("b"));
    }

    @Test
    void aLetterOfAnItemIsOneToThreeInLowerCase() {
        for (String letter : List.of("B", "abcd", "1", "a b", "\u00e4")) {
            assertRefused(
                    "Recommendation.letter: found ", () -> ExampleValues.cause().withLetter(letter));
            assertRefused(
                    "RecommendationReference.letter: found ",
                    () -> ExampleValues.reference().withLetter(letter));
        }
    }

    @Test
    void onlyACauseOfConcernIsAccelerated() {
        assertRefused(
                "Recommendation.accelerated: found true for the kind recommendation, expected ",
                () -> ExampleValues.recommendation().withAccelerated(true));
        assertRefused(
                "Recommendation.accelerated: found true for the kind area-for-improvement, expected ",
                () -> ExampleValues.otherRecommendation().withAccelerated(true));
    }

    @Test
    void aCauseOfConcernBelongsToNoOther() {
        assertRefused(
                "Recommendation.causeOfConcern: found cause-of-concern-1 for a cause of concern, expected none",
                () -> ExampleValues.cause().withCauseOfConcern(ItemId.causeOfConcern(1)));
    }

    @Test
    void anItemBelongsToNoRecommendation() {
        assertRefused(
                "Recommendation.causeOfConcern: found \"recommendation-1\", expected cause-of-concern with its number",
                () -> ExampleValues.recommendation().withCauseOfConcern(ItemId.recommendation(1)));
    }

    @Test
    void anItemBelongsToACauseOfConcernOfItsReport() {
        assertRefused(
                "InspectionReport.recommendations: found an item of cause-of-concern-1, which the report does not have, "
                        + "expected the id of a cause of concern of the report",
                () -> ExampleValues.report()
                        .withRecommendations(
                                ExampleValues.recommendation().withCauseOfConcern(ItemId.causeOfConcern(1))));
        assertRefused(
                "InspectionReport.recommendations: found an item of item-2, which is of the kind area-for-improvement",
                () -> ExampleValues.report()
                        .withRecommendations(
                                ExampleValues.recommendation().withCauseOfConcern(ItemId.atPlace(2)),
                                ExampleValues.otherRecommendation().withNumber(OptionalInt.empty())));
    }

    @Test
    void aLimbStandsOnce() {
        assertRefused(
                "Recommendation.limbs: found \"Audit.\" twice, expected each limb once",
                () -> ExampleValues.recommendation().withLimbs("Audit.", "Audit."));
    }

    @Test
    void aNumberStandsOnceForEachKindOfItem() {
        assertRefused(
                "InspectionReport.recommendations: found cause-of-concern-1 twice, expected ",
                () -> ExampleValues.report()
                        .withRecommendations(
                                ExampleValues.cause().withNumber(1),
                                ExampleValues.cause().withNumber(1)));
        assertThat(ExampleValues.report()
                        .withRecommendations(
                                ExampleValues.recommendation().withNumber(1),
                                ExampleValues.cause().withNumber(1))
                        .items())
                .hasSize(2);
    }

    @Test
    void aLetterStandsOnceForEachKindOfItem() {
        assertRefused(
                "InspectionReport.recommendations: found cause-of-concern-b twice, expected ",
                () -> ExampleValues.report()
                        .withRecommendations(
                                ExampleValues.cause().withLetter("b"),
                                ExampleValues.cause().withLetter("b")));
    }

    @Test
    void aReportHasAtMostAThousandItems() {
        assertThat(ExampleValues.report()
                        .withRecommendations(Collections.nCopies(1000, ExampleValues.cause()))
                        .items())
                .hasSize(1000);
        assertRefused(
                "InspectionReport.recommendations: found 1001 items, expected at most 1000: record the others as a report of their own",
                () -> ExampleValues.report().withRecommendations(Collections.nCopies(1001, ExampleValues.cause())));
    }

    @Test
    void aReportCountsAKindForAnAddresseeOnce() {
        assertRefused(
                "InspectionReport.counts: found a count of area-for-improvement addressed to police-force twice, expected ",
                () -> ExampleValues.report()
                        .withCounts(
                                ExampleValues.countOfReport(),
                                ExampleValues.countOfReport().withCount(9)));
    }

    @Test
    void aBlanketAnswerForAClassHasNoReference() {
        assertRefused(
                "Answer.addressedTo: found kinds of agency beside references, expected ",
                () -> ExampleValues.answer().withAddressedTo(AgencyKind.POLICE_FORCE));
        assertRefused(
                "Answer.addressedTo: found prison twice, expected each kind once",
                () -> ExampleValues.answer()
                        .withReferences()
                        .withAddressedTo(AgencyKind.PRISON, new AgencyKind("prison")));
    }

    @Test
    void aDraftHasNoBoundsOfPublicationAndWasNotSent() {
        Response draft = Response.builder()
                .id("draft")
                .report("a-report")
                .force(ExampleValues.force())
                .body(ExampleValues.body())
                .state(PublicationState.DRAFT)
                .build();
        PartialDate date = PartialDate.parse("2022-09");
        assertRefused(
                "Response.publishedNotBefore: found 2022-09, expected no day of publication for a draft",
                () -> draft.withPublishedNotBefore(date));
        assertRefused(
                "Response.publishedNotAfter: found 2022-09, expected no day of publication for a draft",
                () -> draft.withPublishedNotAfter(date));
        assertRefused(
                "Response.providedOn: found 2022-09, expected no day of sending for a draft",
                () -> draft.withProvidedOn(date));
        assertThat(draft.withReportDatedAs(date).reportDatedAs()).hasValue(date);
    }

    @Test
    void theBoundsOfPublicationAreInOrder() {
        Response response = ExampleValues.response().withPublishedOn(Optional.empty());
        assertRefused(
                "Response.publishedNotAfter: found 2022-09-05, expected a date not before 2022-09-06, the date of "
                        + "publishedNotBefore",
                () -> response.withPublishedNotAfter(PartialDate.parse("2022-09-05")));
        assertThat(response.withPublishedNotAfter(PartialDate.parse("2022-09-06")))
                .isNotNull();
        assertThat(response.withPublishedNotAfter(PartialDate.parse("2022-09"))).isNotNull();
    }

    @Test
    void theDayOfPublicationIsWithinItsBounds() {
        assertRefused(
                "Response.publishedOn: found 2022-09-05, expected a date not before 2022-09-06, the date of "
                        + "publishedNotBefore",
                () -> ExampleValues.response().withPublishedOn(PartialDate.parse("2022-09-05")));
        assertRefused(
                "Response.publishedNotAfter: found 2022-09-08, expected a date not before 2022-09-09, the date of publishedOn",
                () -> ExampleValues.response().withPublishedOn(PartialDate.parse("2022-09-09")));
    }

    @Test
    void aListThatIsAPartIsThere() {
        assertRefused(
                "Response.retypedListIsPart: found true without a retypedList, expected ",
                () -> ExampleValues.response().withRetypedList());
    }

    @Test
    void anUnreadPartStandsOnce() {
        assertRefused(
                "Response.unread: found \"Appendix A\" twice, expected each part once",
                () -> ExampleValues.response().withUnread("Appendix A", "Appendix A"));
    }

    @Test
    void anotherNameStandsOnce() {
        assertRefused(
                "Tenure.otherNames: found \"A\" twice, expected each name once",
                () -> ExampleValues.tenure().withOtherNames("A", "A"));
        assertRefused(
                "PoliceArea.otherNames: found \"A\" twice, expected each name once",
                () -> ExampleValues.area().withOtherNames("A", "A"));
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
                .hasMessage("tenure");
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

    @Test
    void theAnswersOfAResponseHaveAtMost10000ReferencesInAll() {
        RecommendationReference reference =
                RecommendationReference.builder().localNumber(1).build();
        Response response = ExampleValues.response();

        assertThat(response.withComments(referring(reference, 4000), referring(reference, 6000))
                        .comments())
                .hasSize(2);
        assertThatThrownBy(() -> response.withComments(referring(reference, 4000), referring(reference, 6001)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Response.comments: found 10001 references in all, expected at most 10000 references");
    }

    private static Comments referring(RecommendationReference reference, int times) {
        return commentsOf(answer().addAllReferences(Collections.nCopies(times, reference)));
    }

    @Test
    void theAnswersOfAResponseHaveAtMost10000ActionsInAll() {
        Response response = ExampleValues.response();

        assertThat(response.withComments(acting(4000), acting(6000)).comments()).hasSize(2);
        assertThatThrownBy(() -> response.withComments(acting(4000), acting(6001)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Response.comments: found 10001 actions in all, expected at most 10000 actions");
    }

    private static Comments acting(int times) {
        return commentsOf(answer().addAllActions(Collections.nCopies(times, ExampleValues.action())));
    }

    private static Answer.Builder answer() {
        return Answer.builder().status(ComplianceStatus.MET);
    }

    private static Comments commentsOf(Answer.Builder answer) {
        return Comments.builder()
                .voice(Voice.LOCAL_POLICING_BODY)
                .addAnswers(answer.build())
                .build();
    }
}
