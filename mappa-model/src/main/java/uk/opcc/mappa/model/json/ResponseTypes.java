package uk.opcc.mappa.model.json;

import java.util.Arrays;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Stance;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.json.description.DocumentType;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;
import uk.opcc.mappa.model.json.description.ValueType;

/** The description of responses, and of the types that only they hold. */
final class ResponseTypes {

    private static final Source INVITATION = Source.statute("Police Act 1996 s.55(4)");
    private static final Source COMMENTS_APART = Source.statute("Police Act 1996 s.55(5)");
    private static final Source PERIOD = Source.statute("Police Act 1996 s.55(5A)");
    private static final Source ACTION_EXPLAINED = Source.statute("Police Act 1996 s.55(5B)(a)");
    private static final Source INACTION_EXPLAINED = Source.statute("Police Act 1996 s.55(5B)(b)");
    private static final Source COPIES = Source.statute("Police Act 1996 s.55(6)");

    private static final ValueType<ActionState> ACTION_STATE =
            Types.closedCode("actionState", "How far an action has come.", ActionState.values());

    static final ObjectType<Evidence, ?> EVIDENCE = ObjectType.describe(
                    Evidence.class,
                    "A measured value that an answer gives, as exactly as the document states it.",
                    Evidence::builder,
                    Evidence.Builder::build)
            .required(
                    "measure",
                    SharedTypes.MEASURE,
                    Evidence::measure,
                    Evidence.Builder::measure,
                    "The code of what was counted. An expectation with the same code can be compared with it.",
                    Source.OURS)
            .required(
                    "comparison",
                    Types.closedCode("comparison", "How exactly a measured value is stated.", Comparison.values()),
                    Evidence::comparison,
                    Evidence.Builder::comparison,
                    "How exactly the value is stated: exactly, nearly, or as a bound.",
                    Source.RESPONSE)
            .required(
                    "value",
                    Types.DECIMAL,
                    Evidence::value,
                    Evidence.Builder::value,
                    "The number, in the unit of the expectation with the same measure.",
                    Source.RESPONSE)
            .optional(
                    "asOf",
                    Types.PARTIAL_DATE,
                    Evidence::asOf,
                    Evidence.Builder::asOf,
                    "The date for which the document gives the value.",
                    Source.RESPONSE)
            .optional(
                    "words",
                    Types.TEXT,
                    Evidence::words,
                    Evidence.Builder::words,
                    "The document's own words, where the wording is the evidence.",
                    Source.RESPONSE)
            .object();

    static final ObjectType<StatedOwner, ?> STATED_OWNER = ObjectType.describe(
                    StatedOwner.class,
                    "The owner of a recommendation, as a response names it. An empty object means that the place is "
                            + "blank.",
                    StatedOwner::builder,
                    StatedOwner.Builder::build)
            .optional(
                    "words",
                    Types.LINE,
                    StatedOwner::words,
                    StatedOwner.Builder::words,
                    "The owner as the document writes it.",
                    Source.RESPONSE)
            .list(
                    "kinds",
                    SharedTypes.AGENCY_KIND,
                    StatedOwner::kinds,
                    StatedOwner.Builder::addKinds,
                    "The kinds of agency that a person understood the words to name, each once.",
                    Source.OURS)
            .object();

    static final ObjectType<StatedTimescale, ?> STATED_TIMESCALE = ObjectType.describe(
                    StatedTimescale.class,
                    "The timescale of a recommendation, as a response states it. An empty object means that the place is "
                            + "blank.",
                    StatedTimescale::builder,
                    StatedTimescale.Builder::build)
            .optional(
                    "words",
                    Types.LINE,
                    StatedTimescale::words,
                    StatedTimescale.Builder::words,
                    "The timescale as the document writes it.",
                    Source.RESPONSE)
            .optional(
                    "timescale",
                    SharedTypes.TIMESCALE,
                    StatedTimescale::timescale,
                    StatedTimescale.Builder::timescale,
                    "The timescale that a person understood the words to mean.",
                    Source.OURS)
            .object();

    static final ObjectType<RecommendationReference, ?> REFERENCE = ObjectType.describe(
                    RecommendationReference.class,
                    "How a document refers to a recommendation: what the document gives, and apart from it what a person "
                            + "understood it to mean. At least one of number, letter, portal reference, heading, words and "
                            + "reading is present.",
                    RecommendationReference::builder,
                    RecommendationReference.Builder::build)
            .optional(
                    "kind",
                    SharedTypes.RECOMMENDATION_KIND,
                    RecommendationReference::kind,
                    RecommendationReference.Builder::kind,
                    "What the document calls the item. It may be wrong. Absent where the document does not say.",
                    Source.RESPONSE)
            .optionalInt(
                    "nationalNumber",
                    Types.NUMBER,
                    RecommendationReference::nationalNumber,
                    RecommendationReference.Builder::nationalNumber,
                    "The number that the document gives as the report's own. It may be wrong.",
                    Source.RESPONSE)
            .optional(
                    "letter",
                    Types.LETTER,
                    RecommendationReference::letter,
                    RecommendationReference.Builder::letter,
                    "The letter that the document gives as the report's own. It may be wrong.",
                    Source.RESPONSE)
            .optionalInt(
                    "localNumber",
                    Types.NUMBER,
                    RecommendationReference::localNumber,
                    RecommendationReference.Builder::localNumber,
                    "The number in a numbering of the document's own. It says nothing about the report's number.",
                    Source.RESPONSE)
            .optionalInt(
                    "bareNumber",
                    Types.NUMBER,
                    RecommendationReference::bareNumber,
                    RecommendationReference.Builder::bareNumber,
                    "A number of unknown origin: the document does not say whether it is the report's or its own.",
                    Source.RESPONSE)
            .optional(
                    "portalReference",
                    Types.PORTAL_REFERENCE,
                    RecommendationReference::portalReference,
                    RecommendationReference.Builder::portalReference,
                    "The portal reference that the document gives, without the number sign. It may be wrong.",
                    Source.RESPONSE)
            .optional(
                    "heading",
                    Types.LINE,
                    RecommendationReference::heading,
                    RecommendationReference.Builder::heading,
                    "The heading above the item, which often names its addressees.",
                    Source.RESPONSE)
            .optional(
                    "quotedWords",
                    Types.TEXT,
                    RecommendationReference::quotedWords,
                    RecommendationReference.Builder::quotedWords,
                    "The words of the item as the document quotes them, whole or in part.",
                    Source.RESPONSE)
            .optional(
                    "owner",
                    STATED_OWNER,
                    RecommendationReference::owner,
                    RecommendationReference.Builder::owner,
                    "The owner that the document states or leaves blank. Absent where the document has no place for an "
                            + "owner.",
                    Source.RESPONSE)
            .optional(
                    "timescale",
                    STATED_TIMESCALE,
                    RecommendationReference::timescale,
                    RecommendationReference.Builder::timescale,
                    "The timescale that the document states or leaves blank. Absent where the document has no place "
                            + "for a timescale.",
                    Source.RESPONSE)
            .optional(
                    "readAs",
                    Types.ITEM_ID,
                    RecommendationReference::readAs,
                    RecommendationReference.Builder::readAs,
                    "The item of the report that a person understood this to mean.",
                    Source.OURS)
            .atLeastOneOf(
                    "nationalNumber",
                    "letter",
                    "localNumber",
                    "bareNumber",
                    "portalReference",
                    "heading",
                    "quotedWords",
                    "readAs")
            .object();

    static final ObjectType<Action, ?> ACTION = ObjectType.describe(
                    Action.class,
                    "One action that an answer says is done or will be done.",
                    Action::builder,
                    Action.Builder::build)
            .required(
                    "what",
                    Types.TEXT,
                    Action::what,
                    Action.Builder::what,
                    "What is done or will be done, in one sentence, in the document's words or ours.",
                    ACTION_EXPLAINED)
            .optional(
                    "owner",
                    Types.LINE,
                    Action::owner,
                    Action.Builder::owner,
                    "The office that does it, such as Head of Public Protection. It is never a person's name.",
                    Source.RESPONSE)
            .optional(
                    "due",
                    Types.PARTIAL_DATE,
                    Action::due,
                    Action.Builder::due,
                    "The date on which the action is due, as exactly as the document gives it.",
                    Source.RESPONSE)
            .withDefault(
                    "state",
                    ACTION_STATE,
                    ActionState.NOT_STATED,
                    Action::state,
                    Action.Builder::state,
                    "How far the action has come. Absent means not stated.",
                    Source.RESPONSE)
            .object();

    static final ObjectType<Answer, ?> ANSWER = ObjectType.describe(
                    Answer.class,
                    "What is said about one or more recommendations, with the position that it takes.",
                    Answer::builder,
                    Answer.Builder::build)
            .list(
                    "references",
                    REFERENCE,
                    Answer::references,
                    Answer.Builder::addReferences,
                    "The recommendations that the answer is about, as the document refers to them. Absent "
                            + "where the answer names none and is offered for all of them, or for a class.",
                    Source.RESPONSE)
            .list(
                    "addressedTo",
                    SharedTypes.AGENCY_KIND,
                    Answer::addressedTo,
                    Answer.Builder::addAddressedTo,
                    "The class of recommendations that an answer without references is offered for: those "
                            + "addressed to these kinds of agency, each once. Absent where it is offered for all.",
                    Source.RESPONSE)
            .required(
                    "status",
                    Types.closedCode(
                            "answerStatus",
                            "The position that an answer takes.",
                            Arrays.stream(ComplianceStatus.values())
                                    .filter(status -> status != ComplianceStatus.NOT_ANSWERED)
                                    .toArray(ComplianceStatus[]::new)),
                    Answer::status,
                    Answer.Builder::status,
                    "The position that the author takes. It is unclear where a reader found none, and not-read where "
                            + "nobody has read the answer yet.",
                    Source.RESPONSE)
            .optional(
                    "explanation",
                    Types.TEXT,
                    Answer::explanation,
                    Answer.Builder::explanation,
                    "What the answer says about the action taken or proposed.",
                    ACTION_EXPLAINED)
            .optional(
                    "reasonForNoAction",
                    Types.TEXT,
                    Answer::reasonForNoAction,
                    Answer.Builder::reasonForNoAction,
                    "Why no action has been taken or is proposed.",
                    INACTION_EXPLAINED)
            .withDefault(
                    "actionState",
                    ACTION_STATE,
                    ActionState.NOT_STATED,
                    Answer::actionState,
                    Answer.Builder::actionState,
                    "How far the action as a whole has come. Absent means not stated.",
                    Source.RESPONSE)
            .withDefault(
                    "stance",
                    Types.closedCode("stance", "Whether a recommendation is accepted.", Stance.values()),
                    Stance.NOT_STATED,
                    Answer::stance,
                    Answer.Builder::stance,
                    "Whether the author accepts the recommendation. Absent means not stated.",
                    Source.RESPONSE)
            .withDefault(
                    "assurance",
                    Types.closedCode(
                            "assurance", "The body's view of what the force says or does.", Assurance.values()),
                    Assurance.NOT_STATED,
                    Answer::assurance,
                    Answer.Builder::assurance,
                    "Whether the body is content with what the force says or does. Absent means not stated.",
                    Source.RESPONSE)
            .list(
                    "actions",
                    ACTION,
                    Answer::actions,
                    Answer.Builder::addActions,
                    "The actions that the answer lists one by one.",
                    ACTION_EXPLAINED)
            .list(
                    "evidence",
                    EVIDENCE,
                    Answer::evidence,
                    Answer.Builder::addEvidence,
                    "The numbers in the answer that bear on an expectation of the report.",
                    Source.RESPONSE)
            .notBoth("references", "addressedTo")
            .object();

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
                    ANSWER,
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
                    REFERENCE,
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
