package uk.opcc.mappa.model.json;

import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.json.description.DocumentType;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;

/** The description of responses, and of the types that only they hold. */
final class ResponseTypes {

    private static final Source INVITATION = Source.statute("Police Act 1996 s.55(4)");
    private static final Source COMMENTS_APART = Source.statute("Police Act 1996 s.55(5)");
    private static final Source PERIOD = Source.statute("Police Act 1996 s.55(5A)");
    private static final Source COPIES = Source.statute("Police Act 1996 s.55(6)");

    static final ObjectType<Comments, ?> COMMENTS = ObjectType.describe(
                    Comments.class,
                    "A part of a response in one voice: general words, answers, or both.",
                    Comments::builder,
                    Comments.Builder::build)
            .required(
                    "voice",
                    SharedTypes.VOICE,
                    Comments::voice,
                    Comments.Builder::voice,
                    "Who speaks. The law keeps the body's comments, the chief officer's comments and the body's reply "
                            + "apart.",
                    COMMENTS_APART)
            .optional(
                    "office",
                    Types.LINE,
                    Comments::office,
                    Comments.Builder::office,
                    "The office that speaks, such as Chief Constable. It is never a person's name.",
                    Source.RESPONSE)
            .optional(
                    "date",
                    Types.PARTIAL_DATE,
                    Comments::date,
                    Comments.Builder::date,
                    "The date on the letter or paper. It may differ from the date of publication.",
                    Source.RESPONSE)
            .optional(
                    "generalWords",
                    Types.TEXT,
                    Comments::generalWords,
                    Comments.Builder::generalWords,
                    "What is said about the whole report and about no recommendation in particular, such as a welcome.",
                    COMMENTS_APART)
            .list(
                    "answers",
                    AnswerTypes.ANSWER,
                    Comments::answers,
                    Comments.Builder::addAnswers,
                    "What is said about recommendations, in the order of the document.",
                    Source.RESPONSE)
            .atLeastOneOf("generalWords", "answers")
            .object();

    static final ObjectType<StatuteCitation, ?> CITATION = ObjectType.describe(
                    StatuteCitation.class,
                    "A provision that a response cites for its duty to respond. It may be wrong.",
                    StatuteCitation::builder,
                    StatuteCitation.Builder::build)
            .required(
                    "act",
                    Types.LINE,
                    StatuteCitation::act,
                    StatuteCitation.Builder::act,
                    "The short title of the enactment.",
                    Source.RESPONSE)
            .required(
                    "section",
                    Types.PROVISION,
                    StatuteCitation::section,
                    StatuteCitation.Builder::section,
                    "The section or paragraph, without brackets.",
                    Source.RESPONSE)
            .optional(
                    "subsection",
                    Types.PROVISION,
                    StatuteCitation::subsection,
                    StatuteCitation.Builder::subsection,
                    "The subsection, without brackets.",
                    Source.RESPONSE)
            .optional(
                    "voice",
                    SharedTypes.VOICE,
                    StatuteCitation::voice,
                    StatuteCitation.Builder::voice,
                    "The voice of the response that cites the provision.",
                    Source.RESPONSE)
            .optional(
                    "words",
                    Types.TEXT,
                    StatuteCitation::words,
                    StatuteCitation.Builder::words,
                    "The citation as the document writes it.",
                    Source.RESPONSE)
            .object();

    static final ObjectType<StatedCount, ?> STATED_COUNT = ObjectType.describe(
                    StatedCount.class,
                    "How many items of a kind a response says there are. It may be wrong.",
                    StatedCount::builder,
                    StatedCount.Builder::build)
            .requiredInt(
                    "count",
                    Types.COUNT,
                    StatedCount::count,
                    StatedCount.Builder::count,
                    "The number of items in the whole report, or of those addressed to one kind of agency.",
                    Source.RESPONSE)
            .withDefault(
                    "of",
                    SharedTypes.RECOMMENDATION_KIND,
                    RecommendationKind.RECOMMENDATION,
                    StatedCount::of,
                    StatedCount.Builder::of,
                    "The kind of item that is counted. Absent means recommendations.",
                    Source.RESPONSE)
            .optional(
                    "addressedTo",
                    SharedTypes.AGENCY_KIND,
                    StatedCount::addressedTo,
                    StatedCount.Builder::addressedTo,
                    "The kind of agency that the counted items address, alone or with others. "
                            + "Absent where all items of the kind are counted.",
                    Source.RESPONSE)
            .object();

    static final ObjectType<CopySent, ?> COPY_SENT = ObjectType.describe(
                    CopySent.class,
                    "A copy of what was published, recorded as sent.",
                    CopySent::builder,
                    CopySent.Builder::build)
            .required(
                    "to",
                    SharedTypes.AGENCY_KIND,
                    CopySent::to,
                    CopySent.Builder::to,
                    "Who got the copy. The law asks for one to the inspectors and one to the Secretary of State.",
                    COPIES)
            .optional(
                    "sentOn",
                    Types.PARTIAL_DATE,
                    CopySent::sentOn,
                    CopySent.Builder::sentOn,
                    "The date on which the copy was sent, as exactly as it is recorded.",
                    Source.RESPONSE)
            .object();

    static final ObjectType<Extension, ?> EXTENSION = ObjectType.describe(
                    Extension.class,
                    "More time allowed for the answer. Police Act 1996 s.55 allows none.",
                    Extension::builder,
                    Extension.Builder::build)
            .optional(
                    "askedOn",
                    Types.DAY,
                    Extension::askedOn,
                    Extension.Builder::askedOn,
                    "The day on which the extension was asked for. It must be before the end of the period.",
                    Source.statute("Police Reform Act 2002 Sch 3 para 28B"))
            .optional(
                    "until",
                    Types.DAY,
                    Extension::until,
                    Extension.Builder::until,
                    "The last day of the extended period. Absent if only a judicial review makes the period longer.",
                    Source.statute("Police Reform Act 2002 Sch 3 para 28B"))
            .optionalInt(
                    "judicialReviewDays",
                    Types.COUNT,
                    Extension::judicialReviewDays,
                    Extension.Builder::judicialReviewDays,
                    "For how many days a judicial review of the recommendation was in progress.",
                    Source.statute("Police Reform Act 2002 Sch 3 para 28B"))
            .object();

    static final DocumentType<Response, ?> RESPONSE = ObjectType.describe(
                    Response.class,
                    "What one document says in answer to one inspection report.",
                    Response::builder,
                    Response.Builder::build)
            .required(
                    "id",
                    Types.ID,
                    Response::id,
                    Response.Builder::id,
                    "The id by which assessments refer to the response.",
                    Source.OURS)
            .required(
                    "report",
                    Types.ID,
                    Response::report,
                    Response.Builder::report,
                    "The id of the inspection report that it answers.",
                    Source.OURS)
            .optional(
                    "reportCitedAs",
                    Types.LINE,
                    Response::reportCitedAs,
                    Response.Builder::reportCitedAs,
                    "The title by which the document cites the report.",
                    Source.RESPONSE)
            .optional(
                    "reportDatedAs",
                    Types.PARTIAL_DATE,
                    Response::reportDatedAs,
                    Response.Builder::reportDatedAs,
                    "The date that the document gives the report. It may be wrong.",
                    Source.RESPONSE)
            .required(
                    "force",
                    SharedTypes.ONE_AGENCY,
                    Response::force,
                    Response.Builder::force,
                    "The police force whose area the response is about.",
                    Source.RESPONSE)
            .required(
                    "body",
                    SharedTypes.ONE_AGENCY,
                    Response::body,
                    Response.Builder::body,
                    "The local policing body in whose name the response is made or should be made.",
                    COMMENTS_APART)
            .withDefault(
                    "state",
                    Types.closedCode("publicationState", "Whether a response is published.", PublicationState.values()),
                    PublicationState.NOT_STATED,
                    Response::state,
                    Response.Builder::state,
                    "Whether the response is a draft or published. Absent means not stated.",
                    Source.OURS)
            .optional(
                    "publishedOn",
                    Types.PARTIAL_DATE,
                    Response::publishedOn,
                    Response.Builder::publishedOn,
                    "The date on which the body published the response, as exactly as it is known. A draft has none.",
                    PERIOD)
            .optional(
                    "publishedNotBefore",
                    Types.PARTIAL_DATE,
                    Response::publishedNotBefore,
                    Response.Builder::publishedNotBefore,
                    "A date before which the body cannot have published the response, such as that of an event "
                            + "that it mentions. A draft has none.",
                    Source.OURS)
            .optional(
                    "publishedNotAfter",
                    Types.PARTIAL_DATE,
                    Response::publishedNotAfter,
                    Response.Builder::publishedNotAfter,
                    "A date after which the body cannot have published the response, such as that on which it was "
                            + "seen. A draft has none.",
                    Source.OURS)
            .optional(
                    "providedOn",
                    Types.PARTIAL_DATE,
                    Response::providedOn,
                    Response.Builder::providedOn,
                    "The date on which the response was provided or sent to whom it is owed, as exactly as it is "
                            + "known. A draft has none.",
                    Source.RESPONSE)
            .optional(
                    "extension",
                    EXTENSION,
                    Response::extension,
                    Response.Builder::extension,
                    "An extension of the period, where the law allows one.",
                    Source.RESPONSE)
            .list(
                    "citations",
                    CITATION,
                    Response::citations,
                    Response.Builder::addCitations,
                    "The provisions that the response cites for its duty to respond.",
                    Source.RESPONSE)
            .optional(
                    "statedPeriod",
                    Types.PERIOD,
                    Response::statedPeriod,
                    Response.Builder::statedPeriod,
                    "The period that the response states for its duty. It may be wrong.",
                    Source.RESPONSE)
            .optional(
                    "statedDueDate",
                    Types.DAY,
                    Response::statedDueDate,
                    Response.Builder::statedDueDate,
                    "The day by which the response says that it is due. It may be wrong.",
                    Source.RESPONSE)
            .list(
                    "statedCounts",
                    STATED_COUNT,
                    Response::statedCounts,
                    Response.Builder::addStatedCounts,
                    "How many recommendations or other items the response says there are. It may be wrong.",
                    Source.RESPONSE)
            .list(
                    "retypedList",
                    AnswerTypes.REFERENCE,
                    Response::retypedList,
                    Response.Builder::addRetypedList,
                    "The report's list of recommendations, as the document types it again, whole or in part.",
                    Source.RESPONSE)
            .withDefault(
                    "retypedListIsPart",
                    Types.TRUTH,
                    false,
                    Response::retypedListIsPart,
                    Response.Builder::retypedListIsPart,
                    "Whether the retyped list is meant as a part of the report's list only. Absent means false.",
                    Source.RESPONSE)
            .withDefault(
                    "chiefOfficerConsultation",
                    Types.closedCode(
                            "chiefOfficerConsultation",
                            "What is recorded about the consultation of the chief officer.",
                            ChiefOfficerConsultation.values()),
                    ChiefOfficerConsultation.NOT_STATED,
                    Response::chiefOfficerConsultation,
                    Response.Builder::chiefOfficerConsultation,
                    "Whether the chief officer was invited to comment, and did. Absent means not stated.",
                    INVITATION)
            .list(
                    "copies",
                    COPY_SENT,
                    Response::copies,
                    Response.Builder::addCopies,
                    "The copies of what was published that are recorded as sent.",
                    COPIES)
            .list(
                    "unread",
                    Types.LINE,
                    Response::unread,
                    Response.Builder::addUnread,
                    "The parts of the document that nobody has read, such as an appendix, each once.",
                    Source.OURS)
            .list(
                    "comments",
                    COMMENTS,
                    Response::comments,
                    Response.Builder::addComments,
                    "What is said, each voice apart.",
                    COMMENTS_APART)
            .absentWhere("publishedOn", "state", PublicationState.DRAFT)
            .absentWhere("publishedNotBefore", "state", PublicationState.DRAFT)
            .absentWhere("publishedNotAfter", "state", PublicationState.DRAFT)
            .absentWhere("providedOn", "state", PublicationState.DRAFT)
            .onlyWith("retypedListIsPart", "retypedList")
            .document("mappa-response", 1, 0);

    private ResponseTypes() {}
}
