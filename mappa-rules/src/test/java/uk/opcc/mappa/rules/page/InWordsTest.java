package uk.opcc.mappa.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.SampleResponses;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Timeliness;

class InWordsTest {

    private static final Response FAULTLESS = SampleResponses.faultless();

    @ParameterizedTest
    @CsvSource({"2022-09-07, 7 September 2022", "2022-09, September 2022", "2022, 2022", "2022-12-31, 31 December 2022"
    })
    void aDateIsWrittenAsPeopleWriteIt(String date, String words) {
        assertThat(InWords.date(PartialDate.parse(date))).isEqualTo(words);
    }

    private static Deadline deadline(Timeliness timeliness) {
        return Deadline.builder().timeliness(timeliness).build();
    }

    @Test
    void everyTimelinessIsSaidInItsOwnWords() {
        Deadline late = deadline(Timeliness.LATE)
                .withPublished(PartialDate.parse("2022-09-08"))
                .withDaysLate(1);
        assertThat(InWords.published(late)).isEqualTo("Published on 8 September 2022, 1 day late");
        assertThat(InWords.inTime(late)).isEqualTo("1 day late");
        assertThat(InWords.published(late.withPublished(PartialDate.parse("2022-10"))
                        .withDaysLate(24)
                        .withAtLeast(true)))
                .isEqualTo("Published in October 2022, at least 24 days late");
        assertThat(InWords.published(deadline(Timeliness.OVERDUE).withDaysLate(2)))
                .isEqualTo("Not published yet, 2 days overdue");
        assertThat(InWords.inTime(deadline(Timeliness.OVERDUE))).isEqualTo("Some days overdue");
        assertThat(InWords.published(deadline(Timeliness.OPEN))).isEqualTo("Not published yet");
        assertThat(InWords.inTime(deadline(Timeliness.OPEN))).isEqualTo("Still open");
        assertThat(InWords.published(deadline(Timeliness.NO_PERIOD)))
                .isEqualTo("The day of publication is not known; the law sets no period");
        assertThat(InWords.inTime(deadline(Timeliness.NO_PERIOD))).isEqualTo("No period");
        assertThat(InWords.published(deadline(Timeliness.UNDETERMINED)))
                .isEqualTo("The day of publication is not known");
        assertThat(InWords.published(deadline(Timeliness.UNDETERMINED).withPublished(PartialDate.parse("2022-09"))))
                .isEqualTo("Published in September 2022: it is not known whether it was in time");
    }

    @Test
    void timescalesHaveDatesInWords() {
        assertThat(InWords.timescale(Timescale.by(LocalDate.of(2023, 3, 1)))).isEqualTo("by 1 March 2023");
        assertThat(InWords.timescale(Timescale.within(Period.ofMonths(3)))).isEqualTo("within 3 months");
        assertThat(InWords.timescale(Timescale.within(Period.ofMonths(3), LocalDate.of(2023, 3, 1))))
                .isEqualTo("within 3 months of 1 March 2023");
        assertThat(InWords.timescale(Timescale.immediately())).isEqualTo("immediately");
    }

    @Test
    void everyVoiceAndBasisHasItsOwnWords() {
        assertThat(Stream.of(Voice.values()).map(InWords::voice)).doesNotHaveDuplicates();
        assertThat(Stream.of(Basis.values()).map(InWords::basis)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(RequiredRecommendations.values())
                        .map(which -> InWords.policy(
                                        Policy.builder().required(which).build())
                                .get(0)))
                .doesNotHaveDuplicates();
    }

    /** Each voice is named in places, and does what is to do in its own words. */
    @ParameterizedTest
    @CsvSource({
        "LOCAL_POLICING_BODY, the local policing body, Police and Crime Commissioner for Suffolk",
        "CHIEF_OFFICER, the chief officer, the chief officer of Suffolk Constabulary",
        "MERGED, body and chief officer, "
                + "'Police and Crime Commissioner for Suffolk, with the chief officer of Suffolk Constabulary'",
        "BODY_REPLY, the body's reply, Police and Crime Commissioner for Suffolk"
    })
    void whoeverSpeaksCanPutItRight(Voice voice, String words, String who) {
        Response response = FAULTLESS.withComments(
                SampleResponses.comments(voice, SampleResponses.answer(18, ComplianceStatus.MET)));
        Assessment assessment = Section55.assess(SampleResponses.REPORT, response);
        Finding finding = assessment
                .findings()
                .get(0)
                .withRule("owner-missing")
                .withWhere("/comments/0/answers/0/references/0/owner");
        AssessedResponse assessed = new AssessedResponse(response, assessment);

        assertThat(InWords.place("/comments/0", response)).isEqualTo("the comments of " + words);
        assertThat(InWords.place("/comments/0/answers/0", response)).isEqualTo("answer 1 of " + words);
        assertThat(FindingGroup.steps(assessed, List.of(finding)))
                .singleElement()
                .satisfies(step -> assertThat(step.who()).contains(who));
    }

    /** What is shown of who can act is what the rule says, and nothing where it says nothing. */
    @ParameterizedTest
    @CsvSource({
        "published-late, /comments/0/answers/0, Police and Crime Commissioner for Suffolk",
        "owner-missing, /nowhere, Police and Crime Commissioner for Suffolk",
        "statute-wrong-section, /citations/0, the chief officer of Suffolk Constabulary",
        "statute-wrong-section, /citations/1, Police and Crime Commissioner for Suffolk",
        "statute-wrong-section, /citations/9, Police and Crime Commissioner for Suffolk",
        "agency-inconsistent, /body, whoever recorded the response as data",
        "report-list-incomplete, '', whoever recorded the report as data",
        "a-rule-of-a-caller, /comments/0,"
    })
    void theRuleSaysWhoCanAct(String rule, String where, String who) {
        StatuteCitation citation =
                StatuteCitation.builder().act("Police Act 1996").section("55").build();
        Response response = FAULTLESS
                .withCitations(citation.withVoice(Voice.CHIEF_OFFICER), citation)
                .withComments(SampleResponses.comments(
                        Voice.CHIEF_OFFICER, SampleResponses.answer(18, ComplianceStatus.MET)));
        Assessment assessment = Section55.assess(SampleResponses.REPORT, response);
        Finding finding = assessment.findings().get(0).withRule(rule).withWhere(where);

        assertThat(InWords.who(finding, new AssessedResponse(response, assessment)))
                .isEqualTo(Optional.ofNullable(who));
    }

    @Test
    void underAnotherDutyNoBodyIsNamedThatMayNotHaveToRespond() {
        Assessment assessment = Section55.assess(SampleResponses.REPORT, FAULTLESS.withPublishedOn(Optional.empty()))
                .withDuty(Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B.id());
        assertThat(InWords.who(assessment.findings().get(0), new AssessedResponse(FAULTLESS, assessment)))
                .contains("whoever has to respond");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-09-08 | 8 September 2022",
                "2022-09-08 or later | 8 September 2022 or later",
                "2022-99-08 | 2022-99-08",
                "2022-09-081 | 2022-09-081",
                "on 2022-09-08 | on 2022-09-08",
                "chief-officer | chief officer",
                "partly-met, not-met | partly met, not met",
                "A multi-agency plan | A multi-agency plan",
                "met | met"
            })
    void theValueOfAFactIsShownAsPeopleWriteIt(String value, String shown) {
        assertThat(InWords.value(value)).isEqualTo(shown);
    }

    @Test
    void theStateOfAnActionIsSaidInWords() {
        assertThat(Stream.of(ActionState.values()).map(InWords::state))
                .containsExactlyInAnyOrder(
                        "completed", "under way", "planned", "being considered", "no action", "not stated");
    }

    @Test
    void onlyTheBeginningOfALongTextIsShown() {
        assertThat(InWords.shortened("a".repeat(80))).isEqualTo("a".repeat(80));
        assertThat(InWords.shortened("\ud83d\ude00".repeat(81))).isEqualTo("\ud83d\ude00".repeat(80) + " \u2026");
        assertThat(InWords.shortened("one\ntwo")).isEqualTo("one two");
        assertThat(InWords.shortened("a".repeat(77) + " bcde")).isEqualTo("a".repeat(77) + " \u2026");
        assertThat(InWords.shortened("a".repeat(77) + " bc de")).isEqualTo("a".repeat(77) + " bc \u2026");
    }

    @Test
    void aStepSaysWhatWasFound() {
        Assessment assessment = Section55.assess(SampleResponses.REPORT, FAULTLESS.withPublishedOn(Optional.empty()));
        AssessedResponse assessed = new AssessedResponse(FAULTLESS, assessment);
        Finding of18 = assessment
                .findings()
                .get(0)
                .withRule("owner-missing")
                .withRecommendation(ItemId.recommendation(18))
                .withRemedy("Do it.");
        Finding of15 = of18.withRecommendation(ItemId.recommendation(15));

        assertThat(found(assessed, of18.withMessage("Recommendation 18 is late.")))
                .isEqualTo("Recommendation 18 is late.");
        assertThat(found(
                        assessed,
                        of18.withMessage("Recommendation 18 is late."),
                        of15.withMessage("Recommendation 15 is late.")))
                .isEqualTo("Recommendations 15 and 18: each is late.");
        assertThat(found(
                        assessed,
                        of18.withMessage("The owner of recommendation 18 is blank."),
                        of15.withMessage("The owner of recommendation 15 is blank.")))
                .isEqualTo("The owner of recommendations 15 and 18 is blank.");
        assertThat(found(assessed, of18.withMessage("One thing."), of15.withMessage("Another.")))
                .isEqualTo("The response has a place for the owner of a recommendation and leaves it blank.");
    }

    private static String found(AssessedResponse assessed, Finding... findings) {
        return FindingGroup.steps(assessed, List.of(findings)).get(0).found();
    }

    @Test
    void aRemedyThatNamesNoItemListsTheItems() {
        Assessment assessment = Section55.assess(SampleResponses.REPORT, FAULTLESS.withPublishedOn(Optional.empty()));
        Finding finding = assessment.findings().get(0).withRemedy("Give the report's number.");
        AssessedResponse assessed = new AssessedResponse(FAULTLESS, assessment);

        assertThat(FindingGroup.steps(
                        assessed,
                        List.of(
                                finding.withRecommendation(ItemId.recommendation(18)),
                                finding.withRecommendation(ItemId.recommendation(15)))))
                .extracting(FindingGroup.Step::remedy)
                .containsExactly("Give the report's number (recommendations 15 and 18).");
        assertThat(FindingGroup.steps(assessed, List.of(finding.withRecommendation(ItemId.recommendation(18)))))
                .extracting(FindingGroup.Step::remedy)
                .containsExactly("Give the report's number.");
    }

    @Test
    void whetherAnAnswerIsRequiredIsSaidWhereItIsNotKnown() {
        Assessment assessment = Section55.assess(SampleResponses.REPORT, FAULTLESS);
        Assessment unknown =
                assessment.withCoverage(assessment.coverage().get(0).withRequirement(Requirement.UNKNOWN));
        assertThat(AssessmentPages.of(SampleResponses.REPORT).page(List.of(new AssessedResponse(FAULTLESS, unknown))))
                .contains("It is not known whether an answer is required.");
    }

    @Test
    void aDutyOfACallerHasItsCitationWithoutALink() {
        assertThat(Law.of("a-duty", "a-rule", "An Act s.1"))
                .isEqualTo(new Law("An Act s.1", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void bodiesWithTheSameNameDifferInTheTable() {
        Response force =
                FAULTLESS.withForce(SampleResponses.agency("other", "Other Constabulary", AgencyKind.POLICE_FORCE));
        assertThat(SeveralView.of(
                                SampleResponses.REPORT,
                                Stream.of(FAULTLESS, force.withId("second"))
                                        .map(each -> new AssessedResponse(
                                                each, Section55.assess(SampleResponses.REPORT, each)))
                                        .toList(),
                                List.of("#a-", "#b-"))
                        .byBody())
                .extracting(SeveralView.Row::body)
                .containsExactly(
                        "Police and Crime Commissioner for Suffolk (suffolk)",
                        "Police and Crime Commissioner for Suffolk (second)");
    }
}
