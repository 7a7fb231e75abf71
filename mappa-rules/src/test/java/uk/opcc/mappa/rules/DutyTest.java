package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Timeliness;

/** The law as data: the two duties that are known, and one that is not. */
class DutyTest {

    private static final LocalDate MADE = LocalDate.of(2022, 7, 14);
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 7);
    private static final LocalDate EXTENDED = LocalDate.of(2022, 10, 31);

    private static final InspectionReport IOPC = InspectionReport.builder()
            .kind(ReportKind.IOPC_RECOMMENDATION)
            .id("iopc-2022-1")
            .title("A recommendation of the Independent Office for Police Conduct")
            .published(PartialDate.of(MADE))
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

    private static final Response ANSWER = Samples.responseTo(IOPC.id())
            .withState(PublicationState.PUBLISHED)
            .withPublishedOn(PartialDate.of(LAST_DAY))
            .withCitations(StatuteCitation.builder()
                    .act("Police Reform Act 2002")
                    .section("28B")
                    .build())
            .withComments(Samples.comments(Voice.CHIEF_OFFICER, Samples.answer(1, ComplianceStatus.MET)));

    private static Assessment assess(Response response) {
        return Assessor.of(Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B).assess(IOPC, response);
    }

    private static Response publishedOn(LocalDate day) {
        return ANSWER.withPublishedOn(PartialDate.of(day));
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
        assertThat(duty.provisions()).containsOnlyKeys(Provision.values());
        assertThat(duty.periodInWords()).isEqualTo("56 days beginning with the day on which the report is published");
        assertThat(duty.extensible()).isFalse();
        assertThat(RuleCatalogue.rulesOf(duty)).isEqualTo(RuleCatalogue.rules());
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
        Response late = Samples.faultless()
                .withPublishedOn(PartialDate.of(Samples.LAST_DAY.plusDays(1)))
                .withExtension(askedOn(Samples.LAST_DAY));

        assertThat(Section55.assess(Samples.REPORT, late).deadline().timeliness())
                .isEqualTo(Timeliness.LATE);
    }

    // ---- paragraph 28B

    @Test
    void theRulesOfParagraph28BAreThoseWhoseProvisionWasConfirmed() {
        assertThat(RuleCatalogue.rulesOf(Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B))
                .extracting(RuleDescription::id)
                .containsExactlyInAnyOrder(
                        "recommendation-unanswered",
                        "answer-beyond-duty",
                        "other-item-unanswered",
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
        Assessment assessment = assess(publishedOn(LAST_DAY.plusDays(1)));

        assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(assessment.findings("published-late")).singleElement().satisfies(finding -> {
            assertThat(finding.law()).isEqualTo("Police Reform Act 2002 Sch 3 para 28B");
            assertThat(finding.facts())
                    .contains(
                            new Fact("late by", "1 day"),
                            new Fact("period", "56 days beginning with the day on which the recommendation is made"));
        });
    }

    @Test
    void nothingThatOnlySection55AsksIsAskedUnderParagraph28B() {
        Response onlyTheForce = ANSWER.withChiefOfficerConsultation(ChiefOfficerConsultation.NOT_INVITED)
                .withComments(Samples.comments(
                        Voice.CHIEF_OFFICER,
                        Samples.answer(1, ComplianceStatus.DECLINED).withExplanation(Optional.empty())));

        Assessment assessment = assess(onlyTheForce);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.openQuestions()).isEmpty();
    }

    @Test
    void noAnswerAtAllIsFoundUnderParagraph28B() {
        assertThat(assess(ANSWER.withComments()).findings("recommendation-unanswered"))
                .extracting(Finding::law)
                .containsExactly("Police Reform Act 2002 Sch 3 para 28B");
    }

    @Test
    void anExtensionAskedForOnTheLastDayMovesIt() {
        Response extended = publishedOn(EXTENDED).withExtension(askedOn(LAST_DAY));

        assertThat(assess(extended).deadline()).hasToString("last day 2022-10-31; published 2022-10-31; in time");
        assertThat(assess(extended).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(assess(extended.withPublishedOn(PartialDate.of(EXTENDED.plusDays(1))))
                        .deadline()
                        .daysLate())
                .hasValue(1);
    }

    @Test
    void anExtensionAskedForAfterTheLastDayDoesNot() {
        Response asked = publishedOn(EXTENDED).withExtension(askedOn(LAST_DAY.plusDays(1)));

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
        Assessment assessment = assess(publishedOn(EXTENDED).withExtension(ASKED_ON_A_DAY_NOT_KNOWN));

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
        assertThat(assess(publishedOn(EXTENDED.plusDays(1)).withExtension(ASKED_ON_A_DAY_NOT_KNOWN))
                        .deadline()
                        .timeliness())
                .isEqualTo(Timeliness.LATE);
    }

    @Test
    void whatIsLateEvenByAnExtensionInDoubtIsLateByAtLeastTheDaysAfterIt() {
        Assessment assessment = assess(publishedOn(EXTENDED.plusDays(2)).withExtension(ASKED_ON_A_DAY_NOT_KNOWN));

        assertThat(assessment.deadline().daysLate()).hasValue(2);
        assertThat(assessment.findings("published-late"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).contains(new Fact("late by", "at least 2 days")));
    }

    @Test
    void aDraftIsNotOverdueWhileAnExtensionMayHold() {
        Response draft = ANSWER.withPublishedOn(Optional.empty())
                .withState(PublicationState.DRAFT)
                .withExtension(ASKED_ON_A_DAY_NOT_KNOWN);
        Assessor assessor = Assessor.of(Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B);

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

    // ---- a duty of the caller's

    @Test
    void aDutyThatACallerBuildsCountsItsOwnPeriodAndCitesItsOwnLaw() {
        InspectionReport report = Samples.REPORT;
        Assessor assessor = Assessor.of(Matters.MONTHS_AFTER);
        Response response = Samples.faultless().withPublishedOn(PartialDate.of(LocalDate.of(2022, 9, 14)));

        Assessment inTime = assessor.assess(report, response);
        assertThat(inTime.deadline().lastDay()).contains(LocalDate.of(2022, 9, 14));
        assertThat(inTime.duty()).isEqualTo("select-committee");
        assertThat(inTime.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(RuleCatalogue.rulesOf(Matters.MONTHS_AFTER))
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
        Duty answersOnly = Matters.MONTHS_AFTER.withProvisions(Map.of(Provision.ANSWER, ""));

        Assessment assessment = Assessor.of(answersOnly)
                .assess(Samples.REPORT, Samples.faultless().withPublishedOn(PartialDate.parse("2030")));

        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aDutyThatCannotBeCitedOnALineIsRefused() {
        Duty duty = Matters.MONTHS_AFTER;

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
