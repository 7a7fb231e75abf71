package uk.opcc.mappa.model.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Closer;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.Forecast;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.StatedTotals;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Successor;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.TrackCount;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.model.json.description.DocumentType;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;
import uk.opcc.mappa.model.json.description.ValueType;
import uk.opcc.mappa.model.validation.InvalidValueException;

/** The description of follow-ups, and of the types that only they hold. */
final class FollowUpTypes {

    private static final Source DOCUMENT = new Source("the document");

    private static final ValueType<Speaker> SPEAKER = Types.closedCode("speaker", "Who speaks.", Speaker.values());

    static final ObjectType<Successor, ?> SUCCESSOR = ObjectType.describe(
                    Successor.class,
                    "The recommendation that takes the place of another, as a document names it. An empty object means that "
                            + "the document names none.",
                    Successor::builder,
                    Successor.Builder::build)
            .optional(
                    "report",
                    Types.ID,
                    Successor::report,
                    Successor.Builder::report,
                    "The id of the report that makes the recommendation. Absent if it is the report of the superseded "
                            + "one, or is not named.",
                    DOCUMENT)
            .optional(
                    "item",
                    Types.ITEM_ID,
                    Successor::item,
                    Successor.Builder::item,
                    "The recommendation within its report.",
                    DOCUMENT)
            .optional(
                    "words",
                    Types.LINE,
                    Successor::words,
                    Successor.Builder::words,
                    "How the document names the recommendation.",
                    DOCUMENT)
            .object();

    static final ObjectType<Statement, ?> STATEMENT = ObjectType.describe(
                    Statement.class,
                    "What is said about a recommendation in one event: exactly one thing.",
                    StatementMembers::new,
                    StatementMembers::build)
            .<Track>optional(
                    "progress",
                    Types.closedCode("statedProgress", "The progress that a speaker states.", new Track[] {
                        Track.OPEN, Track.IN_PROGRESS, Track.REPORTED_COMPLETE
                    }),
                    of(Statement.Progress.class, Statement.Progress::progress),
                    (members, progress) -> members.add(new Statement.Progress(progress)),
                    "How far the work has come. It neither closes nor reopens a recommendation.",
                    DOCUMENT)
            .<Forecast>optional(
                    "forecast",
                    Types.closedCode("forecast", "What a speaker expects.", Forecast.values()),
                    of(Statement.Forecast.class, Statement.Forecast::forecast),
                    (members, forecast) -> members.add(new Statement.Forecast(forecast)),
                    "Whether the speaker expects that the recommendation is done in time.",
                    DOCUMENT)
            .<Assurance>optional(
                    "assurance",
                    Types.closedCode(
                            "statedAssurance",
                            "Whether the speaker is content with what the force says or does.",
                            new Assurance[] {Assurance.ASSURED, Assurance.PARTLY_ASSURED, Assurance.NOT_ASSURED}),
                    of(Statement.Assurance.class, Statement.Assurance::assurance),
                    (members, assurance) -> members.add(new Statement.Assurance(assurance)),
                    "The assurance that the speaker, as a rule the local policing body, gives or withholds.",
                    DOCUMENT)
            .<Verification>optional(
                    "verification",
                    Types.closedCode("statedVerification", "The result of checking a claim.", new Verification[] {
                        Verification.VERIFIED, Verification.REFUTED
                    }),
                    of(Statement.Verification.class, Statement.Verification::verification),
                    (members, verification) -> members.add(new Statement.Verification(verification)),
                    "The result of checking the claim that the recommendation is done.",
                    DOCUMENT)
            .<Closer>optional(
                    "closed",
                    Types.closedCode("closer", "Who closes a recommendation.", Closer.values()),
                    of(Statement.Closed.class, Statement.Closed::closed),
                    (members, closer) -> members.add(new Statement.Closed(closer)),
                    "That the recommendation is closed, and by whom.",
                    DOCUMENT)
            .<Successor>optional(
                    "superseded",
                    SUCCESSOR,
                    of(Statement.Superseded.class, Statement.Superseded::superseded),
                    (members, successor) -> members.add(new Statement.Superseded(successor)),
                    "That another recommendation takes the place of this one, and which.",
                    DOCUMENT)
            .<Boolean>optional(
                    "reopened",
                    Types.ONLY_TRUE,
                    of(Statement.Reopened.class, reopened -> true),
                    StatementMembers::reopened,
                    "That the recommendation is open again. The value is true.",
                    DOCUMENT)
            .<Action>optional(
                    "actionAdded",
                    AnswerTypes.ACTION,
                    of(Statement.ActionAdded.class, Statement.ActionAdded::actionAdded),
                    (members, action) -> members.add(new Statement.ActionAdded(action)),
                    "An action that is added to what is to be done.",
                    DOCUMENT)
            .<PartialDate>optional(
                    "dueSet",
                    Types.PARTIAL_DATE,
                    of(Statement.DueSet.class, Statement.DueSet::dueSet),
                    (members, date) -> members.add(new Statement.DueSet(date)),
                    "The date by which the recommendation is to be done, where the speaker sets one. Of a month or a year, "
                            + "its last day counts.",
                    DOCUMENT)
            .<PartialDate>optional(
                    "dueMoved",
                    Types.PARTIAL_DATE,
                    of(Statement.DueMoved.class, Statement.DueMoved::dueMoved),
                    StatementMembers::dueMoved,
                    "The new date by which the recommendation is to be done, where the speaker moves it. Of a month or a "
                            + "year, its last day counts.",
                    DOCUMENT)
            .<PartialDate>optional(
                    "from",
                    Types.PARTIAL_DATE,
                    statement -> statement instanceof Statement.DueMoved moved ? moved.from() : Optional.empty(),
                    (members, from) -> members.from = from,
                    "The date that stood before it was moved.",
                    DOCUMENT)
            .<Speaker>optional(
                    "decidedBy",
                    SPEAKER,
                    statement -> statement instanceof Statement.DueMoved moved ? moved.decidedBy() : Optional.empty(),
                    (members, speaker) -> members.decidedBy = speaker,
                    "Who decided to move the date.",
                    DOCUMENT)
            .<String>optional(
                    "reason",
                    Types.TEXT,
                    statement -> statement instanceof Statement.DueMoved moved ? moved.reason() : Optional.empty(),
                    (members, reason) -> members.reason = reason,
                    "Why the date was moved.",
                    DOCUMENT)
            .<Evidence>optional(
                    "measured",
                    AnswerTypes.EVIDENCE,
                    of(Statement.Measured.class, Statement.Measured::measured),
                    (members, evidence) -> members.add(new Statement.Measured(evidence)),
                    "A value that was measured.",
                    DOCUMENT)
            .exactlyOneOf(
                    "progress",
                    "forecast",
                    "assurance",
                    "verification",
                    "closed",
                    "superseded",
                    "reopened",
                    "actionAdded",
                    "dueSet",
                    "dueMoved",
                    "measured")
            .onlyWith("from", "dueMoved")
            .onlyWith("decidedBy", "dueMoved")
            .onlyWith("reason", "dueMoved")
            .object();

    static final ObjectType<FollowUpEvent, ?> EVENT = ObjectType.describe(
                    FollowUpEvent.class,
                    "One thing that somebody says about a recommendation: who, when, where and on what evidence.",
                    FollowUpEvent::builder,
                    FollowUpEvent.Builder::build)
            .optional(
                    "on",
                    Types.PARTIAL_DATE,
                    FollowUpEvent::on,
                    FollowUpEvent.Builder::on,
                    "The date on which it was said or done, as exactly as it is known.",
                    DOCUMENT)
            .required("by", SPEAKER, FollowUpEvent::by, FollowUpEvent.Builder::by, "Who says it.", DOCUMENT)
            .required(
                    "statement",
                    STATEMENT,
                    FollowUpEvent::statement,
                    FollowUpEvent.Builder::statement,
                    "What is said.",
                    DOCUMENT)
            .optional(
                    "evidence",
                    Types.TEXT,
                    FollowUpEvent::evidence,
                    FollowUpEvent.Builder::evidence,
                    "What the statement rests on, such as an audit.",
                    DOCUMENT)
            .optional(
                    "words",
                    Types.TEXT,
                    FollowUpEvent::words,
                    FollowUpEvent.Builder::words,
                    "The document's own words, such as its name for a state.",
                    DOCUMENT)
            .optional(
                    "document",
                    Types.LINE,
                    FollowUpEvent::document,
                    FollowUpEvent.Builder::document,
                    "The title of the document in which it is said.",
                    DOCUMENT)
            .optionalInt(
                    "page",
                    Types.NUMBER,
                    FollowUpEvent::page,
                    FollowUpEvent.Builder::page,
                    "The page of that document.",
                    DOCUMENT)
            .onlyWith("page", "document")
            .object();

    static final ObjectType<FollowedItem, ?> ITEM = ObjectType.describe(
                    FollowedItem.class,
                    "A recommendation or other item of a report, with the events about it.",
                    FollowedItem::builder,
                    FollowedItem.Builder::build)
            .required(
                    "report",
                    Types.ID,
                    FollowedItem::report,
                    FollowedItem.Builder::report,
                    "The id of the report that makes the item.",
                    Source.OURS)
            .required(
                    "item",
                    Types.ITEM_ID,
                    FollowedItem::item,
                    FollowedItem.Builder::item,
                    "The item within its report.",
                    Source.REPORT)
            .list(
                    "events",
                    EVENT,
                    FollowedItem::events,
                    FollowedItem.Builder::addEvents,
                    "The events about the item. Their order in the array means nothing.",
                    DOCUMENT)
            .object();

    static final ObjectType<TrackCount, ?> TRACK_COUNT = ObjectType.describe(
                    TrackCount.class,
                    "How many items are in a state, as a document counts them.",
                    TrackCount::builder,
                    TrackCount.Builder::build)
            .requiredInt(
                    "count",
                    Types.COUNT,
                    TrackCount::count,
                    TrackCount.Builder::count,
                    "The number of items.",
                    DOCUMENT)
            .optional(
                    "words",
                    Types.LINE,
                    TrackCount::words,
                    TrackCount.Builder::words,
                    "The document's own name for the state, for instance awaiting allocation.",
                    DOCUMENT)
            .list(
                    "tracks",
                    SharedTypes.TRACK,
                    TrackCount::tracks,
                    TrackCount.Builder::addTracks,
                    "The tracks that a person understood the words to mean, each once. Absent where nobody has read "
                            + "the words yet.",
                    Source.OURS)
            .object();

    static final ObjectType<StatedTotals, ?> TOTALS = ObjectType.describe(
                    StatedTotals.class,
                    "How many items there are in each state, by the word of one speaker. At least one number is present.",
                    StatedTotals::builder,
                    StatedTotals.Builder::build)
            .optional(
                    "on",
                    Types.PARTIAL_DATE,
                    StatedTotals::on,
                    StatedTotals.Builder::on,
                    "The date for which the items were counted, as exactly as it is known.",
                    DOCUMENT)
            .required("by", SPEAKER, StatedTotals::by, StatedTotals.Builder::by, "Who counts.", DOCUMENT)
            .optional(
                    "report",
                    Types.ID,
                    StatedTotals::report,
                    StatedTotals.Builder::report,
                    "The id of the report whose items are counted. Absent if the items of all reports are.",
                    DOCUMENT)
            .optionalInt(
                    "all",
                    Types.COUNT,
                    StatedTotals::all,
                    StatedTotals.Builder::all,
                    "The number of items in all, if it is stated.",
                    DOCUMENT)
            .list(
                    "counts",
                    TRACK_COUNT,
                    StatedTotals::counts,
                    StatedTotals.Builder::addCounts,
                    "The counts of the states, which together count each item once.",
                    DOCUMENT)
            .optional(
                    "document",
                    Types.LINE,
                    StatedTotals::document,
                    StatedTotals.Builder::document,
                    "The title of the document in which the totals stand.",
                    DOCUMENT)
            .optionalInt(
                    "page",
                    Types.NUMBER,
                    StatedTotals::page,
                    StatedTotals.Builder::page,
                    "The page of that document.",
                    DOCUMENT)
            .atLeastOneOf("all", "counts")
            .onlyWith("page", "document")
            .object();

    static final DocumentType<FollowUp, ?> FOLLOW_UP = ObjectType.describe(
                    FollowUp.class,
                    "What has been said about the recommendations of one or more reports, for one force and its body. It "
                            + "holds events and no states.",
                    FollowUp::builder,
                    FollowUp.Builder::build)
            .required("id", Types.ID, FollowUp::id, FollowUp.Builder::id, "The id of this follow-up.", Source.OURS)
            .required(
                    "force",
                    SharedTypes.ONE_AGENCY,
                    FollowUp::force,
                    FollowUp.Builder::force,
                    "The police force that the follow-up is about.",
                    DOCUMENT)
            .required(
                    "body",
                    SharedTypes.ONE_AGENCY,
                    FollowUp::body,
                    FollowUp.Builder::body,
                    "The local policing body that holds the force to account.",
                    DOCUMENT)
            .list(
                    "reports",
                    Types.ID,
                    FollowUp::reports,
                    FollowUp.Builder::addReports,
                    "The ids of the reports that the follow-up covers, each once: each of their recommendations to the "
                            + "force or the body should have events. Items of other reports may stand here, too.",
                    Source.OURS)
            .list(
                    "items",
                    ITEM,
                    FollowUp::items,
                    FollowUp.Builder::addItems,
                    "The items with their events: each item of a report once. Their order means nothing.",
                    Source.OURS)
            .list(
                    "totals",
                    TOTALS,
                    FollowUp::totals,
                    FollowUp.Builder::addTotals,
                    "The totals that documents state. They may be wrong.",
                    DOCUMENT)
            .document("mappa-follow-up", 1, 0);

    private FollowUpTypes() {}

    private static <S extends Statement, V> Function<Statement, Optional<? extends V>> of(
            Class<S> type, Function<S, V> get) {
        return statement ->
                type.isInstance(statement) ? Optional.of(get.apply(type.cast(statement))) : Optional.empty();
    }

    /** The members of a statement until it is known that there is exactly one. */
    private static final class StatementMembers {

        private @Nullable Statement statement;
        private @Nullable PartialDate from;
        private @Nullable Speaker decidedBy;
        private @Nullable String reason;
        private @Nullable PartialDate movedTo;
        private @Nullable Boolean reopened;
        private int stated;

        void add(Statement added) {
            statement = added;
            stated++;
        }

        void reopened(boolean isReopened) {
            reopened = isReopened;
            add(new Statement.Reopened());
        }

        void dueMoved(PartialDate to) {
            movedTo = to;
            stated++;
        }

        Statement build() {
            if (Boolean.FALSE.equals(reopened)) {
                throw new InvalidValueException("Statement", "reopened", "false", "true, or no such member");
            }
            if (stated != 1) {
                throw new InvalidValueException(
                        "Statement", "statement", stated == 0 ? "no statement" : stated + " statements", "exactly one");
            }
            if (movedTo != null) {
                return new Statement.DueMoved(
                        movedTo,
                        Optional.ofNullable(from),
                        Optional.ofNullable(decidedBy),
                        Optional.ofNullable(reason));
            }
            requireMoved("from", from);
            requireMoved("decidedBy", decidedBy);
            requireMoved("reason", reason);
            return Objects.requireNonNull(statement);
        }

        private static void requireMoved(String attribute, @Nullable Object value) {
            if (value != null) {
                throw new InvalidValueException(
                        "Statement",
                        attribute,
                        attribute + " without dueMoved",
                        "the date to which it was moved, in dueMoved");
            }
        }
    }
}
