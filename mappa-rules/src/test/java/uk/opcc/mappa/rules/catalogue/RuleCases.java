package uk.opcc.mappa.rules.catalogue;

import static uk.opcc.mappa.rules.catalogue.Given.POLICE_FORCES;
import static uk.opcc.mappa.rules.catalogue.Given.PRISONS;
import static uk.opcc.mappa.rules.catalogue.Given.action;
import static uk.opcc.mappa.rules.catalogue.Given.adding;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.changing;
import static uk.opcc.mappa.rules.catalogue.Given.changingComments;
import static uk.opcc.mappa.rules.catalogue.Given.citing;
import static uk.opcc.mappa.rules.catalogue.Given.comments;
import static uk.opcc.mappa.rules.catalogue.Given.copyTo;
import static uk.opcc.mappa.rules.catalogue.Given.count;
import static uk.opcc.mappa.rules.catalogue.Given.date;
import static uk.opcc.mappa.rules.catalogue.Given.day;
import static uk.opcc.mappa.rules.catalogue.Given.recommendation;
import static uk.opcc.mappa.rules.catalogue.Given.reportOf;
import static uk.opcc.mappa.rules.catalogue.Given.reportPublished;
import static uk.opcc.mappa.rules.catalogue.Given.responseTo;
import static uk.opcc.mappa.rules.catalogue.Given.without;
import static uk.opcc.mappa.rules.catalogue.Given.withoutAnswersTo;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.result.Assessment;

/** Each rule with its two examples, made true: the sentence stands in the catalogue, the assessment beside it here. A rule
 * without an entry fails {@link RuleCasesTest}. The responses are to the shipped report of 14 July 2022. */
final class RuleCases {

    /** A response held against a report. */
    interface Situation {
        Assessment assessment();
    }

    /** A sentence of the catalogue, and what it describes. */
    record Example(String sentence, List<Situation> situations) {

        Example(String sentence, Situation... situations) {
            this(sentence, List.of(situations));
        }
    }

    /** The two examples of one rule. */
    record RuleCase(String rule, Example fires, Example silent) {

        @Override
        public String toString() {
            return rule;
        }
    }

    private static final InspectionReport TWENTY_YEARS_ON = ReferenceData.twentyYearsOn();

    private static final Answer HAPPY =
            answer().withExplanation("I am happy with the force's response and will monitor the plan.");

    static final List<RuleCase> ALL = List.of(
            new RuleCase(
                    "recommendation-unanswered",
                    new Example(
                            "Recommendation 18 is addressed to police forces, and no voice answers it.",
                            () -> assess(withoutAnswersTo(response(), 18))),
                    new Example(
                            "The chief officer answers recommendation 18 by admitting that it is not met: an admission "
                                    + "is an answer.",
                            () -> assess(changing(
                                    without(response(), Voice.LOCAL_POLICING_BODY),
                                    18,
                                    answer -> answer.withStatus(ComplianceStatus.NOT_MET))))),
            new RuleCase(
                    "explanation-missing",
                    new Example(
                            "The only answer to recommendation 14 says that it is met, and nothing else.",
                            () -> assess(onlyAnswerTo14(answer -> answer.withExplanation(Optional.empty())))),
                    new Example(
                            "The only answer to recommendation 14 says that it is not met, and what is being done.",
                            () -> assess(onlyAnswerTo14(answer -> answer.withStatus(ComplianceStatus.NOT_MET)
                                    .withExplanation("A route for referrals is being agreed."))))),
            new RuleCase(
                    "declined-without-reason",
                    new Example(
                            "The chief officer declines recommendation 19, and nobody says why.",
                            () -> assess(chiefOfficerDeclines19())),
                    new Example(
                            "The chief officer declines recommendation 19, and the body's comments give the reason.",
                            () -> assess(changing(
                                    chiefOfficerDeclines19(),
                                    Voice.LOCAL_POLICING_BODY,
                                    19,
                                    answer -> answer.withReasonForNoAction("There is no money for more managers."))))),
            new RuleCase(
                    "blanket-answer",
                    new Example(
                            "The body writes that it is happy with the force's response and will monitor the plan, and "
                                    + "nothing more.",
                            () -> assess(bodySaying(HAPPY))),
                    new Example(
                            "The body adds to its general words a sentence on each of the recommendations.",
                            () -> assess(bodySaying(HAPPY, answer(14), answer(15), answer(18), answer(19))))),
            new RuleCase(
                    "answer-beyond-duty",
                    new Example(
                            "The chief officer answers recommendation 6, which is addressed to strategic management "
                                    + "boards.",
                            () -> assess(adding(response(), Voice.CHIEF_OFFICER, answer(6)))),
                    new Example(
                            "The same answer is given, and the policy requires what is addressed to boards.",
                            () -> Section55.withPolicy(Policy.builder()
                                            .required(RequiredRecommendations.POLICE_AND_BOARDS)
                                            .build())
                                    .assess(TWENTY_YEARS_ON, adding(response(), Voice.CHIEF_OFFICER, answer(6))))),
            new RuleCase(
                    "nothing-to-answer",
                    new Example(
                            "All recommendations of the report are addressed to prisons.", () -> onReportTo(PRISONS)),
                    new Example(
                            "One recommendation of the report is addressed to police forces.",
                            () -> onReportTo(PRISONS, POLICE_FORCES))),
            new RuleCase(
                    "body-comments-missing",
                    new Example(
                            "The document is a paper of the force, with no word of the commissioner.",
                            () -> assess(without(response(), Voice.LOCAL_POLICING_BODY))),
                    new Example(
                            "The commissioner's letter only welcomes the report: that is a comment, if a thin one.",
                            () -> assess(bodySaying()))),
            new RuleCase(
                    "body-explanation-adopted",
                    new Example(
                            "The commissioner's letter welcomes the report; only the force's appendix answers "
                                    + "recommendation 14.",
                            () -> assess(bodySaying())),
                    new Example(
                            "The commissioner writes a sentence of their own on what the force does about "
                                    + "recommendation 14.",
                            () -> assess(response()))),
            new RuleCase(
                    "chief-officer-not-invited",
                    new Example(
                            "The record says that the chief officer was not invited.",
                            () -> assess(withoutChiefOfficer(ChiefOfficerConsultation.NOT_INVITED))),
                    new Example(
                            "The chief officer was invited and made no comments.",
                            () -> assess(withoutChiefOfficer(ChiefOfficerConsultation.INVITED_SILENT)))),
            new RuleCase(
                    "chief-officer-comments-unpublished",
                    new Example(
                            "It is recorded that comments were submitted, and only the body speaks.",
                            () -> assess(withoutChiefOfficer(ChiefOfficerConsultation.SUBMITTED))),
                    new Example("The chief officer's letter is part of what is published.", () -> assess(response()))),
            new RuleCase(
                    "chief-officer-comments-not-separate",
                    new Example(
                            "One text is headed as the response of commissioner and chief constable.",
                            () -> assess(response()
                                    .withComments(comments(
                                            Voice.MERGED, List.of(answer(14), answer(15), answer(18), answer(19)))))),
                    new Example(
                            "The commissioner's comments and the chief constable's stand under headings of their own.",
                            () -> assess(response()))),
            new RuleCase(
                    "body-not-of-force",
                    new Example(
                            "A response for South Yorkshire Police of 7 May 2024 is in the name of the police and crime "
                                    + "commissioner.",
                            () -> Given.assess(reportPublished("2024-04-15"), Given.published("2024-05-07"))),
                    new Example(
                            "A response for South Yorkshire Police of 6 May 2024 is in the name of the police and crime "
                                    + "commissioner.",
                            () -> Given.assess(reportPublished("2024-04-15"), Given.published("2024-05-06")))),
            new RuleCase(
                    "recommendation-unknown",
                    new Example(
                            "An answer is to national recommendation 23 of a report that has 19, or quotes words of another "
                                    + "report.",
                            () -> assess(adding(response(), Voice.CHIEF_OFFICER, answer(23))),
                            () -> assess(adding(
                                    response(),
                                    Voice.CHIEF_OFFICER,
                                    answer(quoting("Custody suites should be repainted each spring."))))),
                    new Example(
                            "An answer quotes words that a person has read as recommendation 15, or only a heading that names the "
                                    + "addressees of some.",
                            () -> assess(pointingAt(
                                    15, quoting("Officers should be trained.").withReadAs(15))),
                            () -> assess(pointingAt(18, under("Police forces"))))),
            new RuleCase(
                    "recommendation-ambiguous",
                    new Example(
                            "A reference gives the national number 18 and the portal reference of recommendation 14, the heading of "
                                    + "prisons, or words of 19; another gives nothing but the heading \"Police forces\", or the "
                                    + "number 18 without telling whose.",
                            () -> assess(pointingAt(
                                    18, RecommendationReference.toNational(18).withPortalReference("22735"))),
                            () -> assess(pointingAt(
                                    18, RecommendationReference.toNational(18).withHeading("Prisons should:"))),
                            () -> assess(pointingAt(
                                    18,
                                    RecommendationReference.toNational(18)
                                            .withQuotedWords("workloads reviewed against national expectations"))),
                            () -> assess(pointingAt(18, under("Police forces"))),
                            () -> assess(pointingAt(
                                    18,
                                    RecommendationReference.builder()
                                            .bareNumber(18)
                                            .build()))),
                    new Example(
                            "A reference gives the national number 18, the portal reference of 18, and a local number "
                                    + "3; another gives words of 18 under the heading \"Police forces\".",
                            () -> assess(pointingAt(
                                    18,
                                    under("Police forces")
                                            .withQuotedWords("a suitably trained police offender manager"))),
                            () -> assess(pointingAt(
                                    18,
                                    RecommendationReference.builder()
                                            .nationalNumber(18)
                                            .portalReference("22825")
                                            .localNumber(3)
                                            .build())))),
            new RuleCase(
                    "number-collides",
                    new Example(
                            "A force's paper numbers four recommendations 1 to 4 that are 19, 18, 15 and 14 of the "
                                    + "report.",
                            () -> assess(numbering(Map.of(1, 19, 2, 18, 3, 15, 4, 14)))),
                    new Example(
                            "A force's paper numbers its only recommendation 14, and it is 14 of the report.",
                            () -> assess(numbering(Map.of(14, 14))))),
            new RuleCase(
                    "published-late",
                    new Example(
                            "The report is of 14 July 2022, the response of 8 September 2022, day 57: late by 1 day.",
                            () -> assess(published("2022-09-08"))),
                    new Example(
                            "The report is of 14 July 2022, the response of 7 September 2022, day 56.",
                            () -> assess(published("2022-09-07")))),
            new RuleCase(
                    "publication-date-missing",
                    new Example(
                            "The commissioner's letter is published without a date.",
                            () -> assess(response().withPublishedOn(Optional.empty()))),
                    new Example(
                            "The response bears only the month August 2022, all of which is in the period.",
                            () -> assess(published("2022-08")))),
            new RuleCase(
                    "published-before-report",
                    new Example(
                            "The report is of 14 July 2022, the response of 13 July 2022.",
                            () -> assess(published("2022-07-13"))),
                    new Example(
                            "Report and response are of the same day, 14 July 2022.",
                            () -> assess(published("2022-07-14")))),
            new RuleCase(
                    "deadline-passed",
                    new Example(
                            "A draft on the report of 14 July 2022 is asked about on 8 September 2022.",
                            () -> askedOn("2022-09-08", draft())),
                    new Example(
                            "The draft is asked about on 7 September 2022, the last day.",
                            () -> askedOn("2022-09-07", draft()))),
            new RuleCase(
                    "deadline-near",
                    new Example(
                            "A draft on the report of 14 July 2022 is asked about on 24 August 2022, 14 days before the "
                                    + "last day.",
                            () -> askedOn("2022-08-24", draft())),
                    new Example(
                            "The draft is asked about on 23 August 2022, 15 days before the last day.",
                            () -> askedOn("2022-08-23", draft()))),
            new RuleCase(
                    "stated-deadline-wrong",
                    new Example(
                            "The report is of 14 July 2022, and the response says that it is due by 8 September 2022.",
                            () -> assess(response().withStatedDueDate(day("2022-09-08")))),
                    new Example(
                            "The response says that it is due by 7 September 2022.",
                            () -> assess(response().withStatedDueDate(day("2022-09-07"))))),
            new RuleCase(
                    "stated-period-wrong",
                    new Example(
                            "The response says that it is due within two months.",
                            () -> assess(response().withStatedPeriod(Period.ofMonths(2)))),
                    new Example(
                            "The response says that it is due within eight weeks, which are 56 days.",
                            () -> assess(response().withStatedPeriod(Period.ofWeeks(8))))),
            new RuleCase(
                    "comments-after-publication",
                    new Example(
                            "The response is published on 2 September 2022 and holds a letter of 20 September 2022.",
                            () -> assess(holdingALetterOf("2022-09-20"))),
                    new Example(
                            "Letter and publication are of the same day.",
                            () -> assess(holdingALetterOf("2022-09-02")))),
            new RuleCase(
                    "statute-wrong-section",
                    new Example(
                            "The response cites Police Act 1996 s.33 for its duty to respond.",
                            () -> assess(response().withCitations(citing("Police Act 1996", "33")))),
                    new Example(
                            "The response cites Police Act 1996 s.55.",
                            () -> assess(response().withCitations(citing("Police Act 1996", "55"))))),
            new RuleCase(
                    "statute-wrong-subsection",
                    new Example(
                            "The force writes that its letter helps to meet the requirements of s.55(1), by which the "
                                    + "inspectors publish.",
                            () -> assess(response()
                                    .withCitations(
                                            citing("Police Act 1996", "55", "1").withVoice(Voice.CHIEF_OFFICER)))),
                    new Example(
                            "The response cites s.55(5), or s.55 without a subsection.",
                            () -> assess(response()
                                    .withCitations(
                                            citing("Police Act 1996", "55", "5"), citing("Police Act 1996", "55"))))),
            new RuleCase(
                    "statute-not-cited",
                    new Example(
                            "The response names no enactment.",
                            () -> assess(response().withCitations())),
                    new Example(
                            "The response says that it is made under s.55(5) of the Police Act 1996.",
                            () -> assess(response().withCitations(citing("Police Act 1996", "55", "5"))))),
            new RuleCase(
                    "stated-count-wrong",
                    new Example(
                            "The response says that five recommendations are for police forces; four of the report's "
                                    + "are.",
                            () -> assess(
                                    response().withStatedCounts(count(5).withAddressedTo(AgencyKind.POLICE_FORCE)))),
                    new Example(
                            "The response says 19 in all and 4 for police forces, and the report has as many.",
                            () -> assess(response()
                                    .withStatedCounts(count(19), count(4).withAddressedTo(AgencyKind.POLICE_FORCE))))),
            new RuleCase(
                    "list-misnumbered",
                    new Example(
                            "A list of 19 runs from 1 to 15 and then from 17 to 20, so that it calls recommendation 18 "
                                    + "number 19.",
                            () -> assess(response().withRetypedList(listThatSlipsAfter15()))),
                    new Example(
                            "The list gives each recommendation of the report its number.",
                            () -> assess(response()
                                    .withRetypedList(IntStream.rangeClosed(1, 19)
                                            .mapToObj(RecommendationReference::toNational)
                                            .toList())))),
            new RuleCase(
                    "owner-differs",
                    new Example(
                            "A table gives police forces as owner of recommendation 15, which is addressed to "
                                    + "probation, police forces and prisons.",
                            () -> assess(owner15(AgencyKind.POLICE_FORCE))),
                    new Example(
                            "The table gives probation, police forces and prisons.",
                            () -> assess(owner15(
                                    AgencyKind.PROBATION_SERVICE, AgencyKind.POLICE_FORCE, AgencyKind.PRISON)))),
            new RuleCase(
                    "owner-missing",
                    new Example(
                            "A table with a column for owners leaves it blank for recommendation 19.",
                            () -> assess(pointingAt(
                                    19,
                                    RecommendationReference.toNational(19)
                                            .withOwner(StatedOwner.builder().build())))),
                    new Example("The document has no such column.", () -> assess(response()))),
            new RuleCase(
                    "timescale-differs",
                    new Example(
                            "A table gives 18 months for recommendation 14, to be done within 12.",
                            () -> assess(timescale14(Period.ofMonths(18)))),
                    new Example("The table gives one year.", () -> assess(timescale14(Period.ofYears(1))))),
            new RuleCase(
                    "timescale-missing",
                    new Example(
                            "A table with a column for timescales leaves it blank for recommendation 19.",
                            () -> assess(pointingAt(
                                    19,
                                    RecommendationReference.toNational(19)
                                            .withTimescale(
                                                    StatedTimescale.builder().build())))),
                    new Example("The document has no such column.", () -> assess(response()))),
            new RuleCase(
                    "answers-contradict",
                    new Example(
                            "The chief officer says in one place that recommendation 18 is met, and in another that it "
                                    + "is partly met.",
                            () -> assess(adding(
                                    response(),
                                    Voice.CHIEF_OFFICER,
                                    answer(18).withStatus(ComplianceStatus.PARTLY_MET)))),
                    new Example(
                            "The chief officer says that it is met, the body that it is partly met: two voices may "
                                    + "differ.",
                            () -> assess(changing(
                                    response(),
                                    Voice.LOCAL_POLICING_BODY,
                                    18,
                                    answer -> answer.withStatus(ComplianceStatus.PARTLY_MET))))),
            new RuleCase(
                    "status-unclear",
                    new Example(
                            "The only answer to recommendation 14 describes a route for referrals and claims nothing.",
                            () -> assess(onlyAnswerTo14(answer -> answer.withStatus(ComplianceStatus.UNCLEAR)))),
                    new Example(
                            "The chief officer's answer is unclear, and the body says that it is met.",
                            () -> assess(changing(
                                    response(),
                                    Voice.CHIEF_OFFICER,
                                    14,
                                    answer -> answer.withStatus(ComplianceStatus.UNCLEAR))))),
            new RuleCase(
                    "shortfall-without-action",
                    new Example(
                            "Recommendation 18 is partly met, and no answer names an action or a state of one.",
                            () -> assess(changing(
                                    response(), 18, answer -> answer.withStatus(ComplianceStatus.PARTLY_MET)))),
                    new Example(
                            "Recommendation 19 is not met, and a business case is under way.",
                            () -> assess(changing(
                                    response(),
                                    19,
                                    answer -> answer.withStatus(ComplianceStatus.NOT_MET)
                                            .withActions(Action.builder()
                                                    .what("Make a business case.")
                                                    .state(ActionState.UNDER_WAY)
                                                    .build()))))),
            new RuleCase(
                    "action-after-timescale",
                    new Example(
                            "An action on recommendation 14, to be done within 12 months of 14 July 2022, falls due on "
                                    + "15 July 2023.",
                            () -> assess(actionOn14Due("2023-07-15"))),
                    new Example(
                            "The action falls due in July 2023: that may be in time.",
                            () -> assess(actionOn14Due("2023-07")))),
            new RuleCase(
                    "evidence-contradicts-status",
                    new Example(
                            "An answer claims that recommendation 10 is met, which expects at least 2 audits a year, "
                                    + "and tells of one.",
                            () -> assess(adding(
                                    response(),
                                    Voice.CHIEF_OFFICER,
                                    answer(10)
                                            .withEvidence(
                                                    measured(Measure.AUDITS_PER_YEAR, Comparison.EXACTLY, "1"))))),
                    new Example(
                            "An answer admits that recommendation 19 is not met, and gives more than 50 offenders for "
                                    + "one manager.",
                            () -> assess(changing(
                                    response(),
                                    19,
                                    answer -> answer.withStatus(ComplianceStatus.NOT_MET)
                                            .withEvidence(measured(
                                                    Measure.OFFENDERS_PER_MANAGER, Comparison.MORE_THAN, "50")))))),
            new RuleCase(
                    "copy-to-inspectors-not-recorded",
                    new Example(
                            "The record of a published response names no copy to the inspectors of constabulary.",
                            () -> assess(response().withCopies())),
                    new Example(
                            "The record says that a copy went to the inspectors of constabulary; or the response is a "
                                    + "draft, of which there is nothing to send.",
                            () -> assess(response().withCopies(copyTo(AgencyKind.INSPECTORATE))),
                            () -> assess(draft().withCopies()))),
            new RuleCase(
                    "copy-to-secretary-of-state-not-recorded",
                    new Example(
                            "The record of a published response names no copy to the Secretary of State.",
                            () -> assess(response().withCopies())),
                    new Example(
                            "The record says that a copy went to the Secretary of State; or the response is a draft, of "
                                    + "which there is nothing to send.",
                            () -> assess(response().withCopies(copyTo(AgencyKind.SECRETARY_OF_STATE))),
                            () -> assess(draft().withCopies()))));

    private RuleCases() {}

    private static Assessment assess(Response response) {
        return Section55.assess(TWENTY_YEARS_ON, response);
    }

    private static Assessment askedOn(String day, Response response) {
        return Section55.asOf(day(day)).assess(TWENTY_YEARS_ON, response);
    }

    private static Assessment onReportTo(Agency... addressees) {
        InspectionReport report = reportOf(Stream.of(addressees)
                .map(agency -> recommendation(agency.id().length(), agency))
                .toArray(Recommendation[]::new));
        return Section55.assess(report, responseTo(report));
    }

    private static Response response() {
        return responseTo(TWENTY_YEARS_ON);
    }

    private static Response published(String date) {
        return response().withPublishedOn(date(date));
    }

    private static Response draft() {
        return response().withPublishedOn(Optional.empty()).withState(PublicationState.DRAFT);
    }

    private static Response onlyAnswerTo14(UnaryOperator<Answer> change) {
        return changing(withoutAnswersTo(response(), Voice.LOCAL_POLICING_BODY, 14), 14, change);
    }

    private static Response chiefOfficerDeclines19() {
        return changing(response(), Voice.CHIEF_OFFICER, 19, answer -> answer.withStatus(ComplianceStatus.DECLINED));
    }

    private static Response bodySaying(Answer... answers) {
        return changingComments(
                response(),
                comments -> comments.voice() == Voice.LOCAL_POLICING_BODY ? comments.withAnswers(answers) : comments);
    }

    private static Response withoutChiefOfficer(ChiefOfficerConsultation record) {
        return without(response(), Voice.CHIEF_OFFICER).withChiefOfficerConsultation(record);
    }

    private static Response pointingAt(int number, RecommendationReference reference) {
        return changing(response(), number, answer -> answer.withReferences(reference));
    }

    /** A paper of the force with numbers of its own, each with the number of the report as which a person read it. */
    private static Response numbering(Map<Integer, Integer> readAs) {
        List<Answer> answers = readAs.entrySet().stream()
                .map(each -> answer(RecommendationReference.builder()
                        .localNumber(each.getKey())
                        .readAs(each.getValue())
                        .build()))
                .toList();
        return response().withComments(comments(Voice.CHIEF_OFFICER, answers));
    }

    private static Response holdingALetterOf(String day) {
        return changingComments(published("2022-09-02"), comments -> comments.withDate(date(day)));
    }

    /** From 17 on, each item is that of the number before. */
    private static List<RecommendationReference> listThatSlipsAfter15() {
        return IntStream.rangeClosed(1, 20)
                .filter(number -> number != 16)
                .mapToObj(number ->
                        RecommendationReference.toNational(number).withReadAs(number > 15 ? number - 1 : number))
                .toList();
    }

    private static Response owner15(AgencyKind... kinds) {
        return pointingAt(
                15,
                RecommendationReference.toNational(15)
                        .withOwner(StatedOwner.builder().addKinds(kinds).build()));
    }

    private static Response timescale14(Period period) {
        return pointingAt(
                14,
                RecommendationReference.toNational(14)
                        .withTimescale(StatedTimescale.builder()
                                .timescale(Timescale.within(period))
                                .build()));
    }

    private static Response actionOn14Due(String date) {
        return changing(response(), 14, answer -> answer.withActions(action().withDue(date(date))));
    }

    private static Evidence measured(Measure measure, Comparison comparison, String value) {
        return Evidence.builder()
                .measure(measure)
                .comparison(comparison)
                .value(new BigDecimal(value))
                .build();
    }

    private static RecommendationReference quoting(String words) {
        return RecommendationReference.builder().quotedWords(words).build();
    }

    private static RecommendationReference under(String heading) {
        return RecommendationReference.builder().heading(heading).build();
    }
}
