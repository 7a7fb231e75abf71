package uk.opcc.mappa.rules;

import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.model.json.description.DocumentType;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.FollowUpPolicy;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.followup.LastWord;
import uk.opcc.mappa.rules.followup.Timing;

/** The description of the result of checking a follow-up, and of the types that only it holds. */
final class FollowUpStatusTypes {

    private static final Source DOCUMENT = new Source("the document");

    static final ObjectType<FollowUpPolicy, ?> POLICY = ObjectType.describe(
                    FollowUpPolicy.class,
                    "What no law and no report settles about following a recommendation up.",
                    FollowUpPolicy::builder,
                    FollowUpPolicy.Builder::build)
            .required(
                    "dueWithin",
                    Types.PERIOD,
                    FollowUpPolicy::dueWithin,
                    FollowUpPolicy.Builder::dueWithin,
                    "How near the last day is for an item to be due.",
                    Source.OURS)
            .required(
                    "verifyWithin",
                    Types.PERIOD,
                    FollowUpPolicy::verifyWithin,
                    FollowUpPolicy.Builder::verifyWithin,
                    "How long a claim that an item is done may stand before somebody checks it.",
                    Source.OURS)
            .requiredInt(
                    "movesNoted",
                    Types.COUNT,
                    FollowUpPolicy::movesNoted,
                    FollowUpPolicy.Builder::movesNoted,
                    "How often a due date is moved before the number itself is worth a warning.",
                    Source.OURS)
            .object();

    static final ObjectType<LastWord, ?> LAST_WORD = ObjectType.describe(
                    LastWord.class,
                    "The last word of one speaker on one axis. Where two events may each be the last, each has a word of its "
                            + "own.",
                    LastWord::builder,
                    LastWord.Builder::build)
            .required(
                    "axis",
                    Types.closedCode("axis", "What a statement is about.", Axis.values()),
                    LastWord::axis,
                    LastWord.Builder::axis,
                    "What the word is about.",
                    Source.OURS)
            .required(
                    "by",
                    Types.closedCode("speaker", "Who speaks.", Speaker.values()),
                    LastWord::by,
                    LastWord.Builder::by,
                    "Who says it.",
                    DOCUMENT)
            .required(
                    "value",
                    Types.LINE,
                    LastWord::value,
                    LastWord.Builder::value,
                    "What is said: a code, a date, or a measure with its value.",
                    DOCUMENT)
            .optional(
                    "on",
                    Types.PARTIAL_DATE,
                    LastWord::on,
                    LastWord.Builder::on,
                    "The date of the event, as exactly as it is known.",
                    DOCUMENT)
            .required(
                    "where",
                    Types.LINE,
                    LastWord::where,
                    LastWord.Builder::where,
                    "The place of the event, as a JSON Pointer into the follow-up.",
                    Source.OURS)
            .object();

    static final ObjectType<ItemState, ?> ITEM_STATE = ObjectType.describe(
                    ItemState.class,
                    "What is known about one item on the day of asking.",
                    ItemState::builder,
                    ItemState.Builder::build)
            .required(
                    "report",
                    Types.ID,
                    ItemState::report,
                    ItemState.Builder::report,
                    "The id of the report that makes the item.",
                    Source.OURS)
            .required(
                    "item",
                    Types.ITEM_ID,
                    ItemState::item,
                    ItemState.Builder::item,
                    "The item within its report.",
                    Source.REPORT)
            .requiredList(
                    "tracks",
                    Types.closedCode("track", "How far a recommendation has come.", Track.values()),
                    ItemState::tracks,
                    ItemState.Builder::addTracks,
                    "The tracks that the events allow, each once: one where the track is known.",
                    Source.OURS)
            .requiredList(
                    "verification",
                    Types.closedCode(
                            "verification",
                            "Whether somebody has checked the claim that a recommendation is done.",
                            Verification.values()),
                    ItemState::verification,
                    ItemState.Builder::addVerification,
                    "The results of checks that stand, each once. They differ where speakers differ.",
                    Source.OURS)
            .optional(
                    "timing",
                    Types.closedCode("timing", "Whether the time for a recommendation has run out.", Timing.values()),
                    ItemState::timing,
                    ItemState.Builder::timing,
                    "Whether the time has run out. Absent where the item is closed, superseded, or reported complete and "
                            + "not refuted.",
                    Source.OURS)
            .optional(
                    "lastDay",
                    Types.CALCULATED_DAY,
                    ItemState::lastDay,
                    ItemState.Builder::lastDay,
                    "The last day by the report or by the inspectorate. Absent if there is none or it is not known.",
                    Source.REPORT)
            .optionalInt(
                    "age",
                    Types.DAYS,
                    ItemState::age,
                    ItemState.Builder::age,
                    "The number of days since the report was published, where something is left to do.",
                    Source.OURS)
            .list(
                    "words",
                    LAST_WORD,
                    ItemState::words,
                    ItemState.Builder::addWords,
                    "The last word of each speaker on each axis. Two speakers are never merged.",
                    DOCUMENT)
            .object();

    static final DocumentType<FollowUpStatus, ?> STATUS = ObjectType.describe(
                    FollowUpStatus.class,
                    "The result of checking a follow-up as of a day. It has no score and no colour.",
                    FollowUpStatus::builder,
                    FollowUpStatus.Builder::build)
            .required(
                    "followUp",
                    Types.ID,
                    FollowUpStatus::followUp,
                    FollowUpStatus.Builder::followUp,
                    "The id of the follow-up.",
                    Source.OURS)
            .required(
                    "force",
                    Types.ID,
                    FollowUpStatus::force,
                    FollowUpStatus.Builder::force,
                    "The id of the force.",
                    Source.OURS)
            .required(
                    "body",
                    Types.ID,
                    FollowUpStatus::body,
                    FollowUpStatus.Builder::body,
                    "The id of the local policing body.",
                    Source.OURS)
            .required(
                    "asOf",
                    Types.DAY,
                    FollowUpStatus::asOf,
                    FollowUpStatus.Builder::asOf,
                    "The day of asking. Events after it do not count.",
                    Source.OURS)
            .required(
                    "policy",
                    POLICY,
                    FollowUpStatus::policy,
                    FollowUpStatus.Builder::policy,
                    "What was decided about what no law settles.",
                    Source.OURS)
            .list(
                    "states",
                    ITEM_STATE,
                    FollowUpStatus::states,
                    FollowUpStatus.Builder::addStates,
                    "The state of each item, by report and item.",
                    Source.OURS)
            .list(
                    "findings",
                    RulesJson.FINDING,
                    FollowUpStatus::findings,
                    FollowUpStatus.Builder::addFindings,
                    "What the rules found, in a total order. Absent where there is nothing.",
                    Source.OURS)
            .list(
                    "openQuestions",
                    RulesJson.OPEN_QUESTION,
                    FollowUpStatus::openQuestions,
                    FollowUpStatus.Builder::addOpenQuestions,
                    "The facts that are not known. Absent where all are known.",
                    Source.OURS)
            .list(
                    "leftOut",
                    RulesJson.LEFT_OUT_RULE,
                    FollowUpStatus::leftOut,
                    FollowUpStatus.Builder::addLeftOut,
                    "The rules that the caller left out, with the reasons.",
                    Source.OURS)
            .document("mappa-follow-up-status", 1, 0);

    private FollowUpStatusTypes() {}
}
