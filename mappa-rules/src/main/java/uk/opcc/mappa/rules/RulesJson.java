package uk.opcc.mappa.rules;

import java.util.List;
import java.util.Map;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.description.DescribedModule.Served;
import uk.opcc.mappa.model.json.description.DocumentType;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Schemas;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.Reach;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.LeftOutRule;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.StatedPosition;
import uk.opcc.mappa.rules.result.Timeliness;
import uk.opcc.mappa.rules.result.Topic;

/** The JSON formats of this module. The others are in {@link uk.opcc.mappa.model.json.MappaJson}. */
public final class RulesJson {

    private static final Source LAW_LEAVES_OPEN = Source.statute("left open by Police Act 1996 s.55(5B)");
    private static final Source PERIOD = Source.statute("Police Act 1996 s.55(5A)");

    private static final ObjectType<Policy, ?> POLICY = ObjectType.describe(
                    Policy.class, "How the law was read where it is open.", Policy::builder, Policy.Builder::build)
            .required(
                    "required",
                    Types.closedCode(
                            "requiredRecommendations",
                            "Which recommendations must be answered.",
                            RequiredRecommendations.values()),
                    Policy::required,
                    Policy.Builder::required,
                    "Which recommendations must be answered: those addressed to the police, those and the "
                            + "ones addressed to boards, or all.",
                    LAW_LEAVES_OPEN)
            .required(
                    "counted",
                    Types.closedCode("countedVoices", "Whose words count as an answer.", CountedVoices.values()),
                    Policy::counted,
                    Policy.Builder::counted,
                    "Whose words count as an answer: any voice, or only the body's.",
                    LAW_LEAVES_OPEN)
            .required(
                    "otherItemsRequired",
                    Types.TRUTH,
                    Policy::otherItemsRequired,
                    Policy.Builder::otherItemsRequired,
                    "Whether areas for improvement and causes of concern must be answered like recommendations.",
                    LAW_LEAVES_OPEN)
            .object();

    private static final ObjectType<Deadline, ?> DEADLINE = ObjectType.describe(
                    Deadline.class,
                    "The last lawful day for a response, and whether the response was in time.",
                    Deadline::builder,
                    Deadline.Builder::build)
            .optional(
                    "lastDay",
                    Types.CALCULATED_DAY,
                    Deadline::lastDay,
                    Deadline.Builder::lastDay,
                    "The last day of the period. Absent where there is no period, or the report is not known "
                            + "to the day.",
                    PERIOD)
            .optional(
                    "published",
                    Types.PARTIAL_DATE,
                    Deadline::published,
                    Deadline.Builder::published,
                    "The date of publication that the response gives, as exactly as it is known.",
                    Source.RESPONSE)
            .required(
                    "timeliness",
                    Types.closedCode(
                            "timeliness", "Whether a response was published in the period.", Timeliness.values()),
                    Deadline::timeliness,
                    Deadline.Builder::timeliness,
                    "Whether the response was in time, from the last day and the day of publication.",
                    PERIOD)
            .optionalInt(
                    "dayNumber",
                    Types.DAYS,
                    Deadline::dayNumber,
                    Deadline.Builder::dayNumber,
                    "The day of publication, counted as the period is counted. It is zero or less before "
                            + "the report.",
                    PERIOD)
            .optionalInt(
                    "daysLate",
                    Types.DAYS,
                    Deadline::daysLate,
                    Deadline.Builder::daysLate,
                    "By how many days the response is late.",
                    PERIOD)
            .withDefault(
                    "atLeast",
                    Types.TRUTH,
                    false,
                    Deadline::atLeast,
                    Deadline.Builder::atLeast,
                    "Whether the response may be late by more than daysLate: a day is not known, or an "
                            + "extension may or may not count.",
                    PERIOD)
            .object();

    private static final ObjectType<StatedPosition, ?> STATED_POSITION = ObjectType.describe(
                    StatedPosition.class,
                    "The position that one voice takes on a recommendation.",
                    StatedPosition::builder,
                    StatedPosition.Builder::build)
            .required(
                    "voice",
                    Types.closedCode("voice", "Who speaks.", Voice.values()),
                    StatedPosition::voice,
                    StatedPosition.Builder::voice,
                    "Who speaks in the comments that contain the answer.",
                    Source.RESPONSE)
            .required(
                    "status",
                    Types.closedCode(
                            "complianceStatus", "The position on a recommendation.", ComplianceStatus.values()),
                    StatedPosition::status,
                    StatedPosition.Builder::status,
                    "The position as the answer states it.",
                    Source.RESPONSE)
            .required(
                    "basis",
                    Types.closedCode(
                            "basis", "The basis on which an answer was matched to a recommendation.", Basis.values()),
                    StatedPosition::basis,
                    StatedPosition.Builder::basis,
                    "Why the answer is taken to mean this recommendation: the document states it, a "
                            + "person read it so, or it was inferred.",
                    Source.OURS)
            .required(
                    "explains",
                    Types.TRUTH,
                    StatedPosition::explains,
                    StatedPosition.Builder::explains,
                    "Whether the answer explains an action or why there is none.",
                    Source.statute("Police Act 1996 s.55(5B)"))
            .required(
                    "where",
                    Types.LINE,
                    StatedPosition::where,
                    StatedPosition.Builder::where,
                    "The place of the answer, as a JSON Pointer into the response.",
                    Source.OURS)
            .object();

    private static final ObjectType<Coverage, ?> COVERAGE = ObjectType.describe(
                    Coverage.class,
                    "The answers of the response to one recommendation.",
                    Coverage::builder,
                    Coverage.Builder::build)
            .required(
                    "recommendation",
                    Types.ITEM_ID,
                    Coverage::recommendation,
                    Coverage.Builder::recommendation,
                    "The recommendation, or the other item of the report, by its id.",
                    Source.REPORT)
            .required(
                    "requirement",
                    Types.closedCode("requirement", "Whether an answer is required.", Requirement.values()),
                    Coverage::requirement,
                    Coverage.Builder::requirement,
                    "Whether an answer is required, from the addressees of the recommendation under the policy.",
                    LAW_LEAVES_OPEN)
            .list(
                    "positions",
                    STATED_POSITION,
                    Coverage::positions,
                    Coverage.Builder::addPositions,
                    "The positions taken, by voice. Absent where there is no answer.",
                    Source.RESPONSE)
            .object();

    private static final ObjectType<Fact, FactMembers> FACT = ObjectType.describe(
                    Fact.class, "One named value in a finding.", FactMembers::new, FactMembers::build)
            .required(
                    "name",
                    Types.LINE,
                    Fact::name,
                    (members, name) -> members.name = name,
                    "What the fact is, in one to three words, for instance late by.",
                    Source.OURS)
            .required(
                    "value",
                    Types.TEXT,
                    Fact::value,
                    (members, value) -> members.value = value,
                    "What the rule found under that name, or what it expected.",
                    Source.OURS)
            .object();

    static final ObjectType<Finding, ?> FINDING = ObjectType.describe(
                    Finding.class, "One thing that a rule found.", Finding::builder, Finding.Builder::build)
            .required(
                    "rule",
                    Types.ID,
                    Finding::rule,
                    Finding.Builder::rule,
                    "The id of the rule that produced the finding.",
                    Source.OURS)
            .required(
                    "severity",
                    Types.closedCode("severity", "How much a finding weighs.", Severity.values()),
                    Finding::severity,
                    Finding.Builder::severity,
                    "How much the finding weighs. Only an error keeps a response from satisfying the duty.",
                    Source.OURS)
            .required(
                    "topic",
                    Types.closedCode("topic", "What a rule is about.", Topic.values()),
                    Finding::topic,
                    Finding.Builder::topic,
                    "What the finding is about. Findings of one topic belong together when they are shown.",
                    Source.OURS)
            .optional(
                    "recommendation",
                    Types.ITEM_ID,
                    Finding::recommendation,
                    Finding.Builder::recommendation,
                    "The recommendation, or the other item of the report, that the finding concerns, by its id. "
                            + "Absent where it concerns none in particular.",
                    Source.REPORT)
            .withDefault(
                    "where",
                    Types.LINE,
                    "",
                    Finding::where,
                    Finding.Builder::where,
                    "The place in the response, as a JSON Pointer. Absent for the response as a whole.",
                    Source.OURS)
            .required(
                    "message",
                    Types.LINE,
                    Finding::message,
                    Finding.Builder::message,
                    "What was found and what was expected, in one sentence.",
                    Source.OURS)
            .required(
                    "remedy",
                    Types.LINE,
                    Finding::remedy,
                    Finding.Builder::remedy,
                    "What an office can do about it, in a sentence that begins with an imperative.",
                    Source.OURS)
            .list(
                    "facts",
                    FACT,
                    Finding::facts,
                    Finding.Builder::addFacts,
                    "What was found and expected, in the order in which to read it.",
                    Source.OURS)
            .required(
                    "because",
                    Types.TEXT,
                    Finding::because,
                    Finding.Builder::because,
                    "Why it matters, as a phrase that can follow the word because.",
                    Source.OURS)
            .required(
                    "law",
                    Types.LINE,
                    Finding::law,
                    Finding.Builder::law,
                    "The provision of the duty that the finding rests on.",
                    Source.OURS)
            .required(
                    "help",
                    Types.LINE,
                    Finding::help,
                    Finding.Builder::help,
                    "Where the rule is explained, relative to the documents of this library, for instance RULES.md#published-late.",
                    Source.OURS)
            .object();

    static final ObjectType<OpenQuestion, ?> OPEN_QUESTION = ObjectType.describe(
                    OpenQuestion.class,
                    "A question about an unknown fact that decides the outcome.",
                    OpenQuestion::builder,
                    OpenQuestion.Builder::build)
            .required(
                    "rule",
                    Types.ID,
                    OpenQuestion::rule,
                    OpenQuestion.Builder::rule,
                    "The id of the rule that needs the fact.",
                    Source.OURS)
            .optional(
                    "recommendation",
                    Types.ITEM_ID,
                    OpenQuestion::recommendation,
                    OpenQuestion.Builder::recommendation,
                    "The item of the report that the question concerns. Absent where it concerns none in particular.",
                    Source.REPORT)
            .withDefault(
                    "where",
                    Types.LINE,
                    "",
                    OpenQuestion::where,
                    OpenQuestion.Builder::where,
                    "The place in the response to look at, as a JSON Pointer. Absent unless the question is about a place.",
                    Source.OURS)
            .required(
                    "question",
                    Types.TEXT,
                    OpenQuestion::question,
                    OpenQuestion.Builder::question,
                    "The question, as a sentence.",
                    Source.OURS)
            .required(
                    "remedy",
                    Types.TEXT,
                    OpenQuestion::remedy,
                    OpenQuestion.Builder::remedy,
                    "What to find out, and in which member to record it.",
                    Source.OURS)
            .required(
                    "law",
                    Types.LINE,
                    OpenQuestion::law,
                    OpenQuestion.Builder::law,
                    "The provision of the duty that needs the fact.",
                    Source.OURS)
            .required(
                    "help",
                    Types.LINE,
                    OpenQuestion::help,
                    OpenQuestion.Builder::help,
                    "Where the rule is explained, relative to the documents of this library, for instance RULES.md#published-late.",
                    Source.OURS)
            .object();

    static final ObjectType<LeftOutRule, ?> LEFT_OUT_RULE = ObjectType.describe(
                    LeftOutRule.class,
                    "A rule that the caller left out.",
                    LeftOutRule::builder,
                    LeftOutRule.Builder::build)
            .required(
                    "rule",
                    Types.ID,
                    LeftOutRule::rule,
                    LeftOutRule.Builder::rule,
                    "The id of the rule that was not applied.",
                    Source.OURS)
            .required(
                    "reason",
                    Types.TEXT,
                    LeftOutRule::reason,
                    LeftOutRule.Builder::reason,
                    "Why, in the words of the caller, who is responsible for it.",
                    Source.OURS)
            .object();

    private static final DocumentType<Assessment, ?> DOCUMENT = ObjectType.describe(
                    Assessment.class,
                    "The result of assessing a response against a report under a duty.",
                    Assessment::builder,
                    Assessment.Builder::build)
            .required(
                    "duty",
                    Types.ID,
                    Assessment::duty,
                    Assessment.Builder::duty,
                    "The id of the statutory duty under which the response was assessed.",
                    Source.OURS)
            .required(
                    "report",
                    Types.ID,
                    Assessment::report,
                    Assessment.Builder::report,
                    "The id of the report against which the response was assessed.",
                    Source.OURS)
            .required(
                    "response",
                    Types.ID,
                    Assessment::response,
                    Assessment.Builder::response,
                    "The id of the response that was assessed.",
                    Source.OURS)
            .required(
                    "policy",
                    POLICY,
                    Assessment::policy,
                    Assessment.Builder::policy,
                    "How the law was read where it is open. Another reading may give " + "another outcome.",
                    LAW_LEAVES_OPEN)
            .optional(
                    "asOf",
                    Types.DAY,
                    Assessment::asOf,
                    Assessment.Builder::asOf,
                    "The day of asking, which matters for drafts.",
                    Source.OURS)
            .withDefault(
                    "reach",
                    Types.closedCode("reach", "Whether a duty binds for a report.", Reach.values()),
                    Reach.REACHED,
                    Assessment::reach,
                    Assessment.Builder::reach,
                    "Whether the duty binds for the report, by its kind and its date.",
                    Source.statute("Police Act 1996 s.55"))
            .required(
                    "outcome",
                    Types.closedCode("outcome", "The outcome of an assessment.", Outcome.values()),
                    Assessment::outcome,
                    Assessment.Builder::outcome,
                    "The outcome, which follows from reach, findings and open questions.",
                    Source.OURS)
            .required(
                    "deadline",
                    DEADLINE,
                    Assessment::deadline,
                    Assessment.Builder::deadline,
                    "The statutory period as it applies to the response.",
                    PERIOD)
            .list(
                    "coverage",
                    COVERAGE,
                    Assessment::coverage,
                    Assessment.Builder::addCoverage,
                    "The items of the report that require an answer, may require one, or have one, and the areas for "
                            + "improvement and causes of concern that ask this force or body.",
                    Source.statute("Police Act 1996 s.55(5B)"))
            .list(
                    "findings",
                    FINDING,
                    Assessment::findings,
                    Assessment.Builder::addFindings,
                    "What the rules found, in a total order. Absent where there is nothing.",
                    Source.OURS)
            .list(
                    "openQuestions",
                    OPEN_QUESTION,
                    Assessment::openQuestions,
                    Assessment.Builder::addOpenQuestions,
                    "The deciding facts that are not known. Absent where all are known.",
                    Source.OURS)
            .list(
                    "leftOut",
                    LEFT_OUT_RULE,
                    Assessment::leftOut,
                    Assessment.Builder::addLeftOut,
                    "The rules that the caller left out, with the reasons.",
                    Source.OURS)
            .document("mappa-assessment", 1, 0);

    /** The format of an assessment: {@code mappa-assessment}. */
    public static final JsonFormat<Assessment> ASSESSMENT = DOCUMENT;

    /** The format of the result of checking a follow-up: {@code mappa-follow-up-status}. */
    public static final JsonFormat<FollowUpStatus> FOLLOW_UP_STATUS = FollowUpStatusTypes.STATUS;

    /** The types of this module whose values are JSON objects. */
    static final List<ObjectType<?, ?>> OBJECTS = List.of(
            POLICY,
            DEADLINE,
            STATED_POSITION,
            COVERAGE,
            FACT,
            FINDING,
            OPEN_QUESTION,
            LEFT_OUT_RULE,
            DOCUMENT,
            FollowUpStatusTypes.POLICY,
            FollowUpStatusTypes.LAST_WORD,
            FollowUpStatusTypes.ITEM_STATE,
            FollowUpStatusTypes.STATUS);

    /** The enums of this module that JSON uses. */
    static final List<Served<?>> OTHERS = List.of(
            Served.vocabulary(Axis.class, Axis.values()),
            Served.vocabulary(Basis.class, Basis.values()),
            Served.vocabulary(CountedVoices.class, CountedVoices.values()),
            Served.vocabulary(Outcome.class, Outcome.values()),
            Served.vocabulary(Reach.class, Reach.values()),
            Served.vocabulary(RequiredRecommendations.class, RequiredRecommendations.values()),
            Served.vocabulary(Requirement.class, Requirement.values()),
            Served.vocabulary(Severity.class, Severity.values()),
            Served.vocabulary(Timeliness.class, Timeliness.values()),
            Served.vocabulary(Timing.class, Timing.values()),
            Served.vocabulary(Topic.class, Topic.values()));

    private RulesJson() {}

    /** Returns the schemas of all formats of this library, by file name. */
    static Map<String, byte[]> schemas() {
        return new Schemas(List.of(
                        MappaJson.INSPECTION_REPORT,
                        MappaJson.RESPONSE,
                        MappaJson.FOLLOW_UP,
                        MappaJson.DIRECTORY,
                        ASSESSMENT,
                        FOLLOW_UP_STATUS))
                .files();
    }

    /** Collects the members of a fact until both are read. */
    private static final class FactMembers {

        private String name = "";
        private String value = "";

        Fact build() {
            return new Fact(name, value);
        }
    }
}
