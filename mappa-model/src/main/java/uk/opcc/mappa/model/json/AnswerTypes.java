package uk.opcc.mappa.model.json;

import java.util.Arrays;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Stance;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;
import uk.opcc.mappa.model.json.description.ValueType;

/** The description of an answer, and of the types that it holds. */
final class AnswerTypes {

    private static final Source ACTION_EXPLAINED = Source.statute("Police Act 1996 s.55(5B)(a)");
    private static final Source INACTION_EXPLAINED = Source.statute("Police Act 1996 s.55(5B)(b)");

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

    private AnswerTypes() {}
}
