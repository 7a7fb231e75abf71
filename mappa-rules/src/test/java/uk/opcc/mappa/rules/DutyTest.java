package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.law.AnswerScope;
import uk.opcc.mappa.rules.law.ClockStop;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.ExtensionRule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Timeliness;

/** The law as data: the duties that are known, and one that is not. */
class DutyTest {

    private static final LocalDate MADE = LocalDate.of(2022, 7, 14);
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 7);
    private static final LocalDate EXTENDED = LocalDate.of(2022, 10, 31);

    private static final InspectionReport IOPC = InspectionReport.builder()
            .kind(ReportKind.IOPC_RECOMMENDATION)
            .id("iopc-2022-1")
            .title("A recommendation of the Independent Office for Police Conduct")
            .published(PartialDate.of(MADE))
            .addCounts(ReportCount.builder().count(1).build())
            .addRecommendations(Recommendation.builder()
                    .number(1)
                    .kind(RecommendationKind.RECOMMENDATION)
                    .summary("officers record the grounds of a search")
                    .addAddressees(Agency.builder()
                            .id("police-forces")
                            .name("Police forces")
                            .kind(AgencyKind.POLICE_FORCE)
                            .extent(Extent.EVERY)
                            .build())
                    .build())
            .build();

    private static final InspectionReport CORONERS = IOPC.withKind(ReportKind.CORONER_REPORT);

    private static final InspectionReport COMMISSIONERS =
            SampleResponses.REPORT.withKind(ReportKind.DOMESTIC_ABUSE_COMMISSIONER_REPORT);

    private static final Response ANSWER = SampleResponses.responseTo(IOPC.id())
            .withState(PublicationState.PUBLISHED)
            .withProvidedOn(PartialDate.of(LAST_DAY))
            .withCitations(StatuteCitation.builder()
                    .act("Police Reform Act 2002")
                    .section("28B")
                    .build())
            .withComments(
                    SampleResponses.comments(Voice.CHIEF_OFFICER, SampleResponses.answer(1, ComplianceStatus.MET)));

    private static Assessment assess(Response response) {
        return Assessors.PARAGRAPH_28B.assess(IOPC, response);
    }

    private static Response providedOn(LocalDate day) {
        return ANSWER.withProvidedOn(PartialDate.of(day));
    }

    private static Extension askedOn(LocalDate day) {
        return Extension.builder().askedOn(day).until(EXTENDED).build();
    }

    private static final Extension ASKED_ON_A_DAY_NOT_KNOWN =
            Extension.builder().until(EXTENDED).build();

    // ---- section 55

    @Test
    void section55IsEncodedAsItIsCited() {
        Duty duty = Duty.POLICE_ACT_1996_SECTION_55;

        assertThat(duty.citation(Provision.PERIOD)).contains("Police Act 1996 s.55(5A)");
        assertThat(duty.citation(Provision.ANSWER)).contains("Police Act 1996 s.55(5B)");
        assertThat(duty.citation(Provision.REASON)).contains("Police Act 1996 s.55(5B)(b)");
        assertThat(duty.citation(Provision.OWN_COMMENTS)).contains("Police Act 1996 s.55(5)(a)");
        assertThat(duty.citation(Provision.CHIEF_OFFICER_COMMENTS)).contains("Police Act 1996 s.55(5)(b)");
        assertThat(duty.citation(Provision.INVITATION)).contains("Police Act 1996 s.55(4)");
        assertThat(duty.citation(Provision.COPY_TO_INSPECTORS)).contains("Police Act 1996 s.55(6)(a)");
        assertThat(duty.citation(Provision.COPY_TO_SECRETARY_OF_STATE)).contains("Police Act 1996 s.55(6)(b)");
        assertThat(duty.citation(Provision.TIMETABLE)).isEmpty();
        assertThat(duty.citation(Provision.COPY_TO_OTHERS)).isEmpty();
        assertThat(duty.periodInWords()).isEqualTo("56 days beginning with the day on which the report is published");
        assertThat(duty.extension()).isEqualTo(ExtensionRule.NONE);
        assertThat(duty.clockStops()).isEqualTo(ClockStop.PUBLICATION);
        assertThat(RuleCatalogue.rules())
                .filteredOn(rule -> !RuleCatalogue.rulesOf(duty).contains(rule))
                .extracting(RuleDescription::id)
                .containsExactlyInAnyOrder("other-authority-unanswered", "timetable-missing", "copy-not-recorded");
    }

    @Test
    void section55AppliesFromTheSecondOfMay2017() {
        Duty duty = Duty.POLICE_ACT_1996_SECTION_55;

        assertThat(duty.mayApplyTo(PartialDate.parse("2017-05-01"))).isFalse();
        assertThat(duty.mayApplyTo(PartialDate.parse("2017-05-02"))).isTrue();
        assertThat(duty.mayApplyTo(PartialDate.parse("2017-04"))).isFalse();
        assertThat(duty.mayApplyTo(PartialDate.parse("2017-05"))).isTrue();
        assertThat(duty.mayApplyTo(PartialDate.parse("2016"))).isFalse();
    }

    @Test
    void section55KnowsNoExtension() {
        Response late = SampleResponses.faultless()
                .withPublishedOn(PartialDate.of(SampleResponses.LAST_DAY.plusDays(1)))
                .withExtension(askedOn(SampleResponses.LAST_DAY));

        assertThat(Section55.assess(SampleResponses.REPORT, late).deadline().timeliness())
                .isEqualTo(Timeliness.LATE);
    }

    // ---- paragraph 28B

    @Test
    void theRulesOfParagraph28BAreThoseOfItsProvisions() {
        assertThat(RuleCatalogue.rulesOf(Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B))
                .extracting(RuleDescription::id)
                .containsExactlyInAnyOrder(
                        "duty-does-not-bind",
                        "other-authority-unanswered",
                        "recommendation-unanswered",
                        "explanation-missing",
                        "declined-without-reason",
                        "explanation-placeholder",
                        "explanation-repeated",
                        "blanket-answer",
                        "answer-beyond-duty",
                        "other-item-unanswered",
                        "report-list-incomplete",
                        "nothing-to-answer",
                        "recommendation-unknown",
                        "recommendation-ambiguous",
                        "number-collides",
                        "published-late",
                        "publication-date-missing",
                        "published-before-report",
                        "dated-before-report",
                        "due-before-report",
                        "own-due-date-missed",
                        "action-planned-in-past",
                        "timescale-passed",
                        "deadline-passed",
                        "deadline-near",
                        "stated-deadline-wrong",
                        "stated-period-wrong",
                        "comments-after-publication",
                        "statute-wrong-section",
                        "statute-wrong-subsection",
                        "statute-not-cited",
                        "report-misdated",
                        "agency-inconsistent",
                        "stated-count-wrong",
                        "list-misnumbered",
                        "owner-differs",
                        "owner-missing",
                        "timescale-differs",
                        "timescale-missing",
                        "answers-contradict",
                        "not-applicable-to-addressee",
                        "status-unclear",
                        "shortfall-without-action",
                        "action-after-timescale",
                        "evidence-contradicts-status");
    }

    @Test
    void anAnswerOnTheLastDaySatisfiesParagraph28B() {
        Assessment assessment = assess(ANSWER);

        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.duty()).isEqualTo("police-reform-act-2002-paragraph-28b");
        assertThat(assessment.deadline()).hasToString("last day 2022-09-07; published 2022-09-07; in time");
    }

    @Test
    void theDayAfterTheLastDayIsLate() {
        Assessment assessment = assess(providedOn(LAST_DAY.plusDays(1)));

        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(assessment.findings("published-late")).singleElement().satisfies(finding -> {
            assertThat(finding.law()).isEqualTo("Police Reform Act 2002 Sch 3 para 28B(2)");
            assertThat(finding.facts())
                    .contains(
                            new Fact("late by", "1 day"),
                            new Fact("period", "56 days beginning with the day on which the recommendation is made"));
        });
    }

    @Test
    void nothingThatOnlySection55AsksIsAskedUnderParagraph28B() {
        Response onlyTheForce = ANSWER.withChiefOfficerConsultation(ChiefOfficerConsultation.NOT_INVITED);

        Assessment assessment = assess(onlyTheForce);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.openQuestions()).isEmpty();
    }

    @Test
    void noAnswerAtAllIsFoundUnderParagraph28B() {
        assertThat(assess(ANSWER.withComments()).findings("recommendation-unanswered"))
                .extracting(Finding::law)
                .containsExactly("Police Reform Act 2002 Sch 3 para 28B(1)");
    }

    @Test
    void anExtensionAskedForOnTheLastDayMovesIt() {
        Response extended = providedOn(EXTENDED).withExtension(askedOn(LAST_DAY));

        assertThat(assess(extended).deadline()).hasToString("last day 2022-10-31; published 2022-10-31; in time");
        assertThat(assess(extended).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(assess(extended.withProvidedOn(PartialDate.of(EXTENDED.plusDays(1))))
                        .deadline()
                        .daysLate())
                .hasValue(1);
    }

    @Test
    void anExtensionAskedForAfterTheLastDayDoesNot() {
        Response asked = providedOn(EXTENDED).withExtension(askedOn(LAST_DAY.plusDays(1)));

        assertThat(assess(asked).deadline()).hasToString("last day 2022-09-07; published 2022-10-31; late by 54 days");
    }

    @Test
    void anExtensionToAnEarlierDayDoesNotShortenThePeriod() {
        Response shorter = ANSWER.withExtension(
                Extension.builder().askedOn(MADE).until(LAST_DAY.minusDays(7)).build());

        assertThat(assess(shorter).deadline().lastDay()).contains(LAST_DAY);
    }

    @Test
    void whereTheDayOfAskingDecidesAndIsNotKnownItIsAsked() {
        Assessment assessment = assess(providedOn(EXTENDED).withExtension(ASKED_ON_A_DAY_NOT_KNOWN));

        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.UNDETERMINED);
        assertThat(assessment.openQuestions()).singleElement().satisfies(question -> {
            assertThat(question.rule()).isEqualTo("published-late");
            assertThat(question.question()).isEqualTo("On which day was the extension asked for?");
        });
    }

    @Test
    void whereTheDayOfAskingDoesNotDecideItIsNotAsked() {
        assertThat(assess(ANSWER.withExtension(ASKED_ON_A_DAY_NOT_KNOWN)).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(assess(providedOn(EXTENDED.plusDays(1)).withExtension(ASKED_ON_A_DAY_NOT_KNOWN))
                        .deadline()
                        .timeliness())
                .isEqualTo(Timeliness.LATE);
    }

    @Test
    void whatIsLateEvenByAnExtensionInDoubtIsLateByAtLeastTheDaysAfterIt() {
        Assessment assessment = assess(providedOn(EXTENDED.plusDays(2)).withExtension(ASKED_ON_A_DAY_NOT_KNOWN));

        assertThat(assessment.deadline().daysLate()).hasValue(2);
        assertThat(assessment.findings("published-late"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).contains(new Fact("late by", "at least 2 days")));
    }

    @Test
    void aDraftIsNotOverdueWhileAnExtensionMayHold() {
        Response draft = ANSWER.withProvidedOn(Optional.empty())
                .withState(PublicationState.DRAFT)
                .withExtension(ASKED_ON_A_DAY_NOT_KNOWN);
        Assessor assessor = Assessors.PARAGRAPH_28B;

        Assessment onTheLastDay = assessor.asOf(LAST_DAY).assess(IOPC, draft);
        assertThat(onTheLastDay.deadline().timeliness()).isEqualTo(Timeliness.OPEN);

        for (LocalDate day : new LocalDate[] {LAST_DAY.plusDays(1), EXTENDED}) {
            Assessment between = assessor.asOf(day).assess(IOPC, draft);
            assertThat(between.deadline().timeliness()).isEqualTo(Timeliness.UNDETERMINED);
            assertThat(between.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(between.openQuestions())
                    .extracting(OpenQuestion::question)
                    .contains("On which day was the extension asked for?");
        }

        assertThat(assessor.asOf(EXTENDED.plusDays(1))
                        .assess(IOPC, draft)
                        .deadline()
                        .timeliness())
                .isEqualTo(Timeliness.OVERDUE);
        assertThat(assessor.asOf(EXTENDED)
                        .assess(IOPC, draft.withExtension(askedOn(LAST_DAY)))
                        .deadline()
                        .timeliness())
                .isEqualTo(Timeliness.OPEN);
    }

    @Test
    void publicationDoesNotStopTheClockOfParagraph28B() {
        Assessment assessment =
                assess(ANSWER.withProvidedOn(Optional.empty()).withPublishedOn(PartialDate.of(LAST_DAY)));

        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.deadline().published()).isEmpty();
        assertThat(assessment.deadline().lastDay()).contains(LAST_DAY);
        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("publication-date-missing");
            assertThat(finding.message())
                    .isEqualTo(
                            "The response does not state the day on which it was provided to the Director General of the IOPC; the last day is 7 September 2022.");
        });
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .containsExactly("When was the response provided to the Director General of the IOPC?");
    }

    @Test
    void paragraph28BAddsTheDaysOfAJudicialReview() {
        assertThat(Duty.known())
                .filteredOn(Duty::addsJudicialReviewDays)
                .containsExactly(Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B);
    }

    // ---- all of them

    @ParameterizedTest
    @CsvSource({
        "police-act-1996-section-55, 2022-07-14, 2022-09-07",
        "police-act-1996-section-55, 2024-02-01, 2024-03-27",
        "police-reform-act-2002-paragraph-28b, 2022-07-14, 2022-09-07",
        "police-reform-act-2002-paragraph-28b, 2024-02-01, 2024-03-27",
        "domestic-abuse-act-2021-section-16, 2022-07-14, 2022-09-07",
        "domestic-abuse-act-2021-section-16, 2023-02-01, 2023-03-28",
        "domestic-abuse-act-2021-section-16, 2024-02-01, 2024-03-27",
        "domestic-violence-crime-and-victims-act-2004-section-49a, 2025-02-03, 2025-03-30",
        "domestic-violence-crime-and-victims-act-2004-section-49a, 2028-02-01, 2028-03-27",
        "coroners-investigations-regulations-2013-regulation-29, 2022-07-14, 2022-09-08",
        "coroners-investigations-regulations-2013-regulation-29, 2023-02-01, 2023-03-29",
        "coroners-investigations-regulations-2013-regulation-29, 2024-02-01, 2024-03-28",
        "coroners-investigations-regulations-2013-regulation-29, 2024-02-29, 2024-04-25"
    })
    void theLastDayOfEachDutyIsCountedAsItsWordsSay(String id, LocalDate report, LocalDate lastDay) {
        assertThat(assessorOf(id)
                        .assess(reachedBy(id).withPublished(PartialDate.of(report)), SampleResponses.faultless())
                        .deadline()
                        .lastDay())
                .contains(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "police-act-1996-section-55, 2017-05-01",
        "police-reform-act-2002-paragraph-28b, 2014-09-30",
        "domestic-violence-crime-and-victims-act-2004-section-49a, 2025-01-28",
        "coroners-investigations-regulations-2013-regulation-29, 2013-07-24"
    })
    void aReportBeforeTheDutyWasInForceIsAQuestion(String id, LocalDate dayBefore) {
        Response late = SampleResponses.faultless().withPublishedOn(PartialDate.of(dayBefore.plusYears(1)));
        InspectionReport before = reachedBy(id).withPublished(PartialDate.of(dayBefore));

        Assessment assessment = assessorOf(id).assess(before, late);

        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.NO_PERIOD);
        assertThat(assessment.openQuestions())
                .singleElement()
                .satisfies(question -> assertThat(question.question())
                        .startsWith("What did the law ask of a report published before "));
        assertThat(assessorOf(id)
                        .assess(before.withPublished(PartialDate.of(dayBefore.plusDays(1))), late)
                        .deadline()
                        .lastDay())
                .isPresent();
    }

    private static Assessor assessorOf(String id) {
        return Assessor.of(duty(id));
    }

    private static Duty duty(String id) {
        return Duty.known().stream()
                .filter(duty -> duty.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static InspectionReport reachedBy(String id) {
        return SampleResponses.REPORT.withKind(duty(id).reaches().iterator().next());
    }

    @Test
    void eachKindOfReportIsReachedByOneDutyOrDoubtful() {
        Map<ReportKind, Long> reached = Duty.known().stream()
                .flatMap(duty -> Stream.concat(duty.reaches().stream(), duty.doubtful().stream()))
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));

        assertThat(reached)
                .hasSize(10)
                .allSatisfy((kind, duties) -> assertThat(duties).isEqualTo(1));
        assertThat(reached.keySet()).isEqualTo(Duty.knownKinds());
        assertThat(Duty.POLICE_ACT_1996_SECTION_55.reaches())
                .containsExactlyInAnyOrder(ReportKind.CONSTABULARY_INSPECTION, ReportKind.JOINT_INSPECTION);
    }

    @Test
    void aKindThatIsReachedIsNotDoubtful() {
        assertThatThrownBy(() -> Duty.POLICE_ACT_1996_SECTION_55.withDoubtful(ReportKind.JOINT_INSPECTION))
                .hasMessageStartingWith("Duty.doubtful: found ");
    }

    @Test
    void eachAssessorOfThisLibraryHasItsOwnDuty() {
        assertThat(Stream.of(
                                Section55.assessor(),
                                Assessors.PARAGRAPH_28B,
                                Assessors.SECTION_16,
                                Assessors.SECTION_49A,
                                Assessors.REGULATION_29)
                        .map(assessor -> assessor.assess(SampleResponses.REPORT, SampleResponses.faultless())
                                .duty()))
                .containsExactlyElementsOf(Duty.known().stream().map(Duty::id).toList());
    }

    // ---- sections 16 and 49A

    private static final AgencyKind DOMESTIC_ABUSE_COMMISSIONER = new AgencyKind("domestic-abuse-commissioner");

    @Test
    void theCommissionersDutiesDifferOnlyInNameRecipientAndFirstDay() {
        Duty duty = Duty.DOMESTIC_ABUSE_ACT_2021_SECTION_16;
        Duty other = Duty.DOMESTIC_VIOLENCE_CRIME_AND_VICTIMS_ACT_2004_SECTION_49A;

        assertThat(duty.copies())
                .containsExactly(
                        entry(DOMESTIC_ABUSE_COMMISSIONER, "(7)(a)"), entry(AgencyKind.SECRETARY_OF_STATE, "(7)(b)"));
        assertThat(other.copies())
                .containsExactly(
                        entry(new AgencyKind("victims-commissioner"), "(7)(a)"),
                        entry(AgencyKind.SECRETARY_OF_STATE, "(7)(b)"));
        assertThat(duty.citation(Provision.REASON)).contains("Domestic Abuse Act 2021 s.16(4)(b)");
        assertThat(duty.citation(Provision.PERIOD)).contains("Domestic Abuse Act 2021 s.16(6)");
        assertThat(other.provisions()).isEqualTo(duty.provisions());
        assertThat(other.scope()).isEqualTo(duty.scope()).isEqualTo(AnswerScope.EACH_OF_THE_REPORT);
        assertThat(duty.inForceFrom()).isEmpty();
    }

    @Test
    void section16IsInDoubtForReportsOfTheYearOfItsAct() {
        Duty duty = Duty.DOMESTIC_ABUSE_ACT_2021_SECTION_16;

        assertThat(duty.certainlyAppliesTo(PartialDate.parse("2021-12-31"))).isFalse();
        assertThat(duty.certainlyAppliesTo(PartialDate.parse("2022-01-01"))).isTrue();
        assertThat(duty.mayApplyTo(PartialDate.parse("2021-12-31"))).isTrue();
    }

    @Test
    void section16AsksForEachRecommendationOfTheReport() {
        List<Integer> all = SampleResponses.REPORT.recommendations().stream()
                .map(each -> each.number().orElseThrow())
                .toList();

        assertThat(Assessors.SECTION_16.assess(COMMISSIONERS, SampleResponses.faultless()).coverage().stream()
                        .filter(each -> each.requirement() == Requirement.REQUIRED)
                        .map(coverage -> coverage.recommendation().number().orElseThrow()))
                .containsExactlyElementsOf(all);
    }

    @Test
    void section16NamesTheCommissionerWhoGotNoCopy() {
        Response copied = SampleResponses.faultless()
                .withCopies(CopySent.builder().to(DOMESTIC_ABUSE_COMMISSIONER).build());

        assertThat(Assessors.SECTION_16
                        .assess(COMMISSIONERS, SampleResponses.faultless())
                        .findings("copy-not-recorded"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("No copy to the domestic abuse commissioner is recorded.");
                    assertThat(finding.law()).isEqualTo("Domestic Abuse Act 2021 s.16(7)(a)");
                });
        assertThat(Assessors.SECTION_16.assess(COMMISSIONERS, copied).findings("copy-not-recorded"))
                .isEmpty();
        assertThat(Assessors.SECTION_16
                        .assess(COMMISSIONERS, copied)
                        .findings("copy-to-secretary-of-state-not-recorded"))
                .extracting(Finding::law)
                .containsExactly("Domestic Abuse Act 2021 s.16(7)(b)");
    }

    @Test
    void aProvisionOnCopiesIsRefusedBecauseCopiesHasIt() {
        assertThatThrownBy(
                        () -> AssessmentInputs.MONTHS_AFTER.withProvisions(Map.of(Provision.COPY_TO_INSPECTORS, "(6)")))
                .hasMessageContaining("copies");
    }

    // ---- regulation 29

    private static Assessment answeredToTheCoroner(LocalDate asOf, Extension extension) {
        Response draft = ANSWER.withProvidedOn(Optional.empty())
                .withState(PublicationState.DRAFT)
                .withExtension(extension);
        return Assessors.REGULATION_29.asOf(asOf).assess(CORONERS, draft);
    }

    @Test
    void aCoronersExtensionCountsWheneverItWasAskedFor() {
        for (Extension extension : List.of(askedOn(EXTENDED), ASKED_ON_A_DAY_NOT_KNOWN)) {
            assertThat(answeredToTheCoroner(EXTENDED, extension).deadline())
                    .hasToString("last day 2022-10-31; not yet published");
            assertThat(answeredToTheCoroner(EXTENDED.plusDays(1), extension)
                            .deadline()
                            .daysLate())
                    .hasValue(1);
        }
    }

    @Test
    void anOverdueAnswerToTheCoronerIsToBeProvidedNotPublished() {
        Response draft = ANSWER.withProvidedOn(Optional.empty()).withState(PublicationState.DRAFT);

        assertThat(Assessors.REGULATION_29
                        .asOf(LocalDate.of(2022, 9, 8))
                        .assess(CORONERS, draft)
                        .findings("deadline-passed"))
                .isEmpty();
        assertThat(Assessors.REGULATION_29
                        .asOf(LocalDate.of(2022, 9, 9))
                        .assess(CORONERS, draft)
                        .findings("deadline-passed"))
                .extracting(Finding::remedy)
                .containsExactly("Provide the response to the coroner now.");
    }

    @Test
    void anActionWithoutADayIsNoTimetable() {
        assertThat(timetableOf(WITHOUT_A_DAY).findings("timetable-missing"))
                .extracting(Finding::law)
                .containsExactly("Coroners (Investigations) Regulations 2013 reg. 29(3)(a)");
        assertThat(timetableOf(WITHOUT_A_DAY, WITHOUT_A_DAY.withDue(PartialDate.parse("2023-03")))
                        .findings("timetable-missing"))
                .isEmpty();
    }

    @Test
    void whetherAnExplanationInWordsHasATimetableIsAsked() {
        Assessment assessment = timetableOf();

        assertThat(assessment.findings("timetable-missing")).isEmpty();
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .contains("Does the explanation on recommendation 1 set out a timetable?");
    }

    @Test
    void aReasonWhyNoActionIsProposedNeedsNoTimetable() {
        Assessment assessment = Assessors.REGULATION_29.assess(
                CORONERS,
                ANSWER.withComments(SampleResponses.comments(
                        Voice.CHIEF_OFFICER,
                        SampleResponses.answer(1, ComplianceStatus.DECLINED)
                                .withReasonForNoAction("The search was lawful."))));

        assertThat(assessment.findings("timetable-missing")).isEmpty();
        assertThat(assessment.openQuestions()).isEmpty();
    }

    private static final Action WITHOUT_A_DAY = Action.builder()
            .what("Train the officers.")
            .state(ActionState.PLANNED)
            .build();

    private static Assessment timetableOf(Action... actions) {
        return Assessors.REGULATION_29.assess(
                CORONERS,
                ANSWER.withComments(SampleResponses.comments(
                        Voice.CHIEF_OFFICER,
                        SampleResponses.answer(1, ComplianceStatus.IN_PROGRESS).withActions(actions))));
    }

    // ---- a duty of the caller's

    @Test
    void aDutyThatACallerBuildsCountsItsOwnPeriodAndCitesItsOwnLaw() {
        InspectionReport report = SampleResponses.REPORT;
        Assessor assessor = Assessor.of(AssessmentInputs.MONTHS_AFTER);
        Response response = SampleResponses.faultless().withPublishedOn(PartialDate.of(LocalDate.of(2022, 9, 14)));

        Assessment inTime = assessor.assess(report, response);
        assertThat(inTime.deadline().lastDay()).contains(LocalDate.of(2022, 9, 14));
        assertThat(inTime.duty()).isEqualTo("select-committee");
        assertThat(inTime.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(RuleCatalogue.rulesOf(AssessmentInputs.MONTHS_AFTER))
                .extracting(RuleDescription::provision)
                .containsOnly(Provision.PERIOD, Provision.ANSWER, Provision.EXPLANATION);

        Assessment late = assessor.assess(report, response.withPublishedOn(PartialDate.of(LocalDate.of(2022, 9, 15))));
        assertThat(late.findings("published-late")).singleElement().satisfies(finding -> {
            assertThat(finding.law()).isEqualTo("Convention para 1");
            assertThat(finding.facts()).contains(new Fact("period", "2 months after publication"));
        });
    }

    @Test
    void aDutyWithoutAPeriodProvisionStillAssesses() {
        Duty answersOnly = AssessmentInputs.MONTHS_AFTER.withProvisions(Map.of(Provision.ANSWER, ""));

        Assessment assessment = Assessor.of(answersOnly)
                .assess(SampleResponses.REPORT, SampleResponses.faultless().withPublishedOn(PartialDate.parse("2030")));

        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aDutyThatCannotBeCitedOnALineIsRefused() {
        Duty duty = AssessmentInputs.MONTHS_AFTER;

        for (String subsection : new String[] {"(1)\n(2)", "x".repeat(500)}) {
            assertThatThrownBy(() -> duty.withProvisions(Map.of(Provision.ANSWER, subsection)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Duty.provisions: found ");
        }
        assertThatThrownBy(() -> duty.withAct("x".repeat(300)).withReference("x".repeat(300)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> duty.withId("Select Committee")).hasMessageStartingWith("Duty.id: found ");
        assertThatThrownBy(() -> duty.withName(" ")).hasMessageStartingWith("Duty.name: found ");
        assertThatThrownBy(() -> duty.withAct("")).hasMessageStartingWith("Duty.act: found ");
        assertThatThrownBy(() -> duty.withSection("(28B)")).hasMessageStartingWith("Duty.section: found ");
        assertThatThrownBy(() -> duty.withReference("")).hasMessageStartingWith("Duty.reference: found ");
        assertThatThrownBy(() -> duty.withPeriodBeginsWith("")).hasMessageStartingWith("Duty.periodBeginsWith: found ");
    }
}
