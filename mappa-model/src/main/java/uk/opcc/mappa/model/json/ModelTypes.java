package uk.opcc.mappa.model.json;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Bound;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.InvalidValueException;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.Nation;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Stance;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Tenure;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.description.DescribedModule.Served;
import uk.opcc.mappa.model.json.description.DocumentType;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;
import uk.opcc.mappa.model.json.description.ValueType;

/** The descriptions of the model's types: what stands in their documents, in this order. */
final class ModelTypes {

    private static final Source INVITATION = Source.statute("Police Act 1996 s.55(4)");
    private static final Source COMMENTS_APART = Source.statute("Police Act 1996 s.55(5)");
    private static final Source PERIOD = Source.statute("Police Act 1996 s.55(5A)");
    private static final Source ACTION_EXPLAINED = Source.statute("Police Act 1996 s.55(5B)(a)");
    private static final Source INACTION_EXPLAINED = Source.statute("Police Act 1996 s.55(5B)(b)");
    private static final Source COPIES = Source.statute("Police Act 1996 s.55(6)");

    private static final ValueType<AgencyKind> AGENCY_KIND = Types.openCode(
            "agencyKind",
            "What sort of body an agency is. Open: the law adds and abolishes bodies, and an unknown code is kept.",
            AgencyKind::new,
            AgencyKind::code,
            List.of(
                    AgencyKind.POLICE_FORCE,
                    AgencyKind.CHIEF_OFFICER,
                    AgencyKind.LOCAL_POLICING_BODY,
                    AgencyKind.POLICE_AND_CRIME_COMMISSIONER,
                    AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER,
                    AgencyKind.MAYOR,
                    AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME,
                    AgencyKind.COMMON_COUNCIL,
                    AgencyKind.PROBATION_SERVICE,
                    AgencyKind.PRISON,
                    AgencyKind.STRATEGIC_MANAGEMENT_BOARD,
                    AgencyKind.RESPONSIBLE_AUTHORITY,
                    AgencyKind.HMPPS_PUBLIC_PROTECTION_GROUP,
                    AgencyKind.MAPPA_NATIONAL_STEERING_GROUP,
                    AgencyKind.INSPECTORATE,
                    AgencyKind.SECRETARY_OF_STATE,
                    AgencyKind.NATIONAL_POLICE_LEAD,
                    AgencyKind.COLLEGE_OF_POLICING,
                    AgencyKind.OTHER_POLICE_BODY));
    private static final ValueType<Measure> MEASURE = Types.openCode(
            "measure",
            "What is counted. Open: reports add their own.",
            Measure::new,
            Measure::code,
            List.of(
                    Measure.OFFENDERS_PER_MANAGER,
                    Measure.REFERRAL_DATA_ANALYSES_PER_YEAR,
                    Measure.AUDITS_PER_YEAR,
                    Measure.LEVELS_2_AND_3_WITH_TRAINED_MANAGER));
    private static final ValueType<Voice> VOICE = Types.closedCode("voice", "Who speaks.", Voice.values());
    private static final ValueType<ActionState> ACTION_STATE =
            Types.closedCode("actionState", "How far an action has come.", ActionState.values());

    static final ObjectType<Agency, ?> AGENCY = ObjectType.describe(
                    Agency.class,
                    "A body, or the class of all bodies of a kind.",
                    Agency::builder,
                    Agency.Builder::build)
            .required(
                    "id",
                    Types.ID,
                    Agency::id,
                    Agency.Builder::id,
                    "The id by which documents refer to the agency. For a police force it is the id that "
                            + "data.police.uk uses.",
                    Source.OURS)
            .required(
                    "name",
                    Types.LINE,
                    Agency::name,
                    Agency.Builder::name,
                    "The name by which the public knows the agency. The name of a class of bodies is a " + "plural.",
                    Source.REPORT)
            .required(
                    "kind",
                    AGENCY_KIND,
                    Agency::kind,
                    Agency.Builder::kind,
                    "The kind of body, which decides who has to answer. A reader keeps a code that it "
                            + "does not know.",
                    Source.OURS)
            .required(
                    "extent",
                    Types.closedCode("extent", "One body, or every body of its kind.", Extent.values()),
                    Agency::extent,
                    Agency.Builder::extent,
                    "Whether this is one body or every body of its kind. A recommendation may address "
                            + "every police force; a response comes from one.",
                    Source.OURS)
            .object();

    private static final ValueType<Agency> ONE_AGENCY = Types.narrowed(
            "oneAgency", "One body, never the class of all bodies of a kind.", AGENCY, "extent", Extent.ONE);

    static final ObjectType<Timescale, ?> TIMESCALE = ObjectType.describe(
                    Timescale.class,
                    "By when a recommendation is to be done: exactly one of a period and a day.",
                    TimescaleMembers::new,
                    TimescaleMembers::build)
            .<Period>optional(
                    "within",
                    Types.PERIOD,
                    timescale -> timescale instanceof Timescale.Within within
                            ? Optional.of(within.period())
                            : Optional.empty(),
                    (members, period) -> members.within = period,
                    "The period within which the recommendation is to be done, counted from the "
                            + "publication of the report.",
                    Source.REPORT)
            .<LocalDate>optional(
                    "by",
                    Types.DAY,
                    timescale -> timescale instanceof Timescale.By by ? Optional.of(by.day()) : Optional.empty(),
                    (members, day) -> members.by = day,
                    "The last day on which the recommendation is to be done.",
                    Source.REPORT)
            .exactlyOneOf("within", "by")
            .object();

    static final ObjectType<Expectation, ?> EXPECTATION = ObjectType.describe(
                    Expectation.class,
                    "What a recommendation asks in a form that can be measured.",
                    Expectation::builder,
                    Expectation.Builder::build)
            .required(
                    "measure",
                    MEASURE,
                    Expectation::measure,
                    Expectation.Builder::measure,
                    "The code of what is counted. Evidence with the same code bears on this expectation.",
                    Source.OURS)
            .required(
                    "description",
                    Types.TEXT,
                    Expectation::description,
                    Expectation.Builder::description,
                    "The expectation in one sentence, not in the words of the report.",
                    Source.OURS)
            .required(
                    "bound",
                    Types.closedCode("bound", "On which side of its value an expectation is met.", Bound.values()),
                    Expectation::bound,
                    Expectation.Builder::bound,
                    "Whether the value is the least or the most that meets the expectation.",
                    Source.REPORT)
            .required(
                    "value",
                    Types.DECIMAL,
                    Expectation::value,
                    Expectation.Builder::value,
                    "The bound itself, which still meets the expectation.",
                    Source.REPORT)
            .required(
                    "unit",
                    Types.LINE,
                    Expectation::unit,
                    Expectation.Builder::unit,
                    "The unit of the value, for instance offenders, or times a year.",
                    Source.OURS)
            .object();

    static final ObjectType<Evidence, ?> EVIDENCE = ObjectType.describe(
                    Evidence.class,
                    "A measured value that an answer gives, as exactly as the document states it.",
                    Evidence::builder,
                    Evidence.Builder::build)
            .required(
                    "measure",
                    MEASURE,
                    Evidence::measure,
                    Evidence.Builder::measure,
                    "The code of what was counted. An expectation with the same code can be compared with " + "it.",
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

    static final ObjectType<Recommendation, ?> RECOMMENDATION = ObjectType.describe(
                    Recommendation.class,
                    "One item that a report asks somebody to do.",
                    Recommendation::builder,
                    Recommendation.Builder::build)
            .requiredInt(
                    "number",
                    Types.NUMBER,
                    Recommendation::number,
                    Recommendation.Builder::number,
                    "The number that the report gives the item. If the report gives none, its position in "
                            + "the report.",
                    Source.REPORT)
            .required(
                    "kind",
                    Types.closedCode("recommendationKind", "What a report calls an item.", RecommendationKind.values()),
                    Recommendation::kind,
                    Recommendation.Builder::kind,
                    "What the report calls the item: a recommendation, an area for improvement or a cause "
                            + "of concern.",
                    Source.REPORT)
            .required(
                    "summary",
                    Types.TEXT,
                    Recommendation::summary,
                    Recommendation.Builder::summary,
                    "What the item asks, in words of this library, not of the report.",
                    Source.OURS)
            .optional(
                    "officialText",
                    Types.TEXT,
                    Recommendation::officialText,
                    Recommendation.Builder::officialText,
                    "What the item asks, in the report's own words, where they are held.",
                    Source.REPORT)
            .list(
                    "distinctiveTerms",
                    Types.LINE,
                    Recommendation::distinctiveTerms,
                    Recommendation.Builder::addDistinctiveTerms,
                    "Words or short phrases that distinguish a quotation or paraphrase of the item from "
                            + "others, each once. They are terms, not sentences of the report.",
                    Source.OURS)
            .requiredList(
                    "addressees",
                    AGENCY,
                    Recommendation::addressees,
                    Recommendation.Builder::addAddressees,
                    "Whom the item is addressed to: at least one agency, each once, in the order of the " + "report.",
                    Source.REPORT)
            .optional(
                    "timescale",
                    TIMESCALE,
                    Recommendation::timescale,
                    Recommendation.Builder::timescale,
                    "By when the item is to be done: within a period from the publication of the report, "
                            + "or by a day.",
                    Source.REPORT)
            .optional(
                    "portalReference",
                    Types.PORTAL_REFERENCE,
                    Recommendation::portalReference,
                    Recommendation.Builder::portalReference,
                    "The reference under which the inspectorate's portal tracks the item, without the "
                            + "number sign.",
                    Source.RESPONSE)
            .list(
                    "expectations",
                    EXPECTATION,
                    Recommendation::expectations,
                    Recommendation.Builder::addExpectations,
                    "What can be measured about the item. Each measure stands once.",
                    Source.REPORT)
            .object();

    static final DocumentType<InspectionReport, ?> INSPECTION_REPORT = ObjectType.describe(
                    InspectionReport.class,
                    "A published report of one or more inspectorates, with what it asks.",
                    InspectionReport::builder,
                    InspectionReport.Builder::build)
            .required(
                    "id",
                    Types.ID,
                    InspectionReport::id,
                    InspectionReport.Builder::id,
                    "The id by which responses refer to the report.",
                    Source.OURS)
            .required(
                    "title",
                    Types.LINE,
                    InspectionReport::title,
                    InspectionReport.Builder::title,
                    "The title on the cover.",
                    Source.REPORT)
            .list(
                    "otherTitles",
                    Types.LINE,
                    InspectionReport::otherTitles,
                    InspectionReport.Builder::addOtherTitles,
                    "Other titles by which responses cite the report.",
                    Source.RESPONSE)
            .list(
                    "inspectorates",
                    AGENCY,
                    InspectionReport::inspectorates,
                    InspectionReport.Builder::addInspectorates,
                    "The inspectorates that signed the report, each once, the lead first.",
                    Source.REPORT)
            .optional(
                    "published",
                    Types.PARTIAL_DATE,
                    InspectionReport::published,
                    InspectionReport.Builder::published,
                    "The day on which the report was published, which is day 1 of the statutory period. "
                            + "It is a month or a year where the day is not known.",
                    PERIOD)
            .list(
                    "recommendations",
                    RECOMMENDATION,
                    InspectionReport::recommendations,
                    InspectionReport.Builder::addRecommendations,
                    "The recommendations in the order of the report. Each number and each portal "
                            + "reference stands once.",
                    Source.REPORT)
            .checkedByBuilders()
            .document("mappa-inspection-report", 1, 0);

    private static final ObjectType<StatedOwner, ?> STATED_OWNER = ObjectType.describe(
                    StatedOwner.class,
                    "Whom a response names as owner of a recommendation; an empty object where it leaves the place blank.",
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
                    AGENCY_KIND,
                    StatedOwner::kinds,
                    StatedOwner.Builder::addKinds,
                    "The kinds of agency that a person understood the words to name, each once.",
                    Source.OURS)
            .object();

    private static final ObjectType<StatedTimescale, ?> STATED_TIMESCALE = ObjectType.describe(
                    StatedTimescale.class,
                    "By when a recommendation is to be done, as a response has it; an empty object where it leaves the place "
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
                    TIMESCALE,
                    StatedTimescale::timescale,
                    StatedTimescale.Builder::timescale,
                    "The timescale that a person understood the words to mean.",
                    Source.OURS)
            .object();

    private static final ObjectType<RecommendationReference, ?> REFERENCE = ObjectType.describe(
                    RecommendationReference.class,
                    "How a document points at a recommendation: all that it gives, and apart from it what a person read it as. "
                            + "At least one of number, portal reference, heading, words and reading is present.",
                    RecommendationReference::builder,
                    RecommendationReference.Builder::build)
            .optionalInt(
                    "nationalNumber",
                    Types.NUMBER,
                    RecommendationReference::nationalNumber,
                    RecommendationReference.Builder::nationalNumber,
                    "The number that the document gives as the report's own. It may be wrong.",
                    Source.RESPONSE)
            .optionalInt(
                    "localNumber",
                    Types.NUMBER,
                    RecommendationReference::localNumber,
                    RecommendationReference.Builder::localNumber,
                    "The number in a numbering of the document's own. It says nothing about the report's " + "number.",
                    Source.RESPONSE)
            .optionalInt(
                    "bareNumber",
                    Types.NUMBER,
                    RecommendationReference::bareNumber,
                    RecommendationReference.Builder::bareNumber,
                    "A number of unknown origin: the document does not say whether it is the report's or " + "its own.",
                    Source.RESPONSE)
            .optional(
                    "portalReference",
                    Types.PORTAL_REFERENCE,
                    RecommendationReference::portalReference,
                    RecommendationReference.Builder::portalReference,
                    "The portal reference that the document gives, without the number sign. It may be " + "wrong.",
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
                    "The owner that the document states or leaves blank. Absent where the document has no "
                            + "place for an owner.",
                    Source.RESPONSE)
            .optional(
                    "timescale",
                    STATED_TIMESCALE,
                    RecommendationReference::timescale,
                    RecommendationReference.Builder::timescale,
                    "The timescale that the document states or leaves blank. Absent where the document "
                            + "has no place for a timescale.",
                    Source.RESPONSE)
            .optionalInt(
                    "readAs",
                    Types.NUMBER,
                    RecommendationReference::readAs,
                    RecommendationReference.Builder::readAs,
                    "The report's number of the recommendation that a person understood this to mean.",
                    Source.OURS)
            .atLeastOneOf(
                    "nationalNumber",
                    "localNumber",
                    "bareNumber",
                    "portalReference",
                    "heading",
                    "quotedWords",
                    "readAs")
            .object();

    private static final ObjectType<Action, ?> ACTION = ObjectType.describe(
                    Action.class,
                    "One thing that an answer says is done or will be.",
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
                    "The office that does it, such as Head of Public Protection. It is never a person's " + "name.",
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

    private static final ObjectType<Answer, ?> ANSWER = ObjectType.describe(
                    Answer.class,
                    "One narrative about one or more recommendations, with the position that it takes.",
                    Answer::builder,
                    Answer.Builder::build)
            .list(
                    "references",
                    REFERENCE,
                    Answer::references,
                    Answer.Builder::addReferences,
                    "The recommendations that the answer is about, as the document refers to them. Absent "
                            + "where the answer names none and is offered for all.",
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
                    "The position that the author takes. It is unclear where no position can be read.",
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
                    "Whether the body is content with what the force says or does. Absent means not " + "stated.",
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
            .object();

    private static final ObjectType<Comments, ?> COMMENTS = ObjectType.describe(
                    Comments.class,
                    "A part of a response in one voice: general words, answers, or both.",
                    Comments::builder,
                    Comments.Builder::build)
            .required(
                    "voice",
                    VOICE,
                    Comments::voice,
                    Comments.Builder::voice,
                    "Who speaks. The law keeps the body's comments, the chief officer's comments and the "
                            + "body's reply apart.",
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
                    "What is said about the whole report and about no recommendation in particular, such "
                            + "as a welcome.",
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

    private static final ObjectType<StatuteCitation, ?> CITATION = ObjectType.describe(
                    StatuteCitation.class,
                    "A provision that a response cites for its duty to respond; it may be wrong.",
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
                    VOICE,
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

    private static final ObjectType<StatedCount, ?> STATED_COUNT = ObjectType.describe(
                    StatedCount.class,
                    "How many recommendations a response says there are; it may be wrong.",
                    StatedCount::builder,
                    StatedCount.Builder::build)
            .requiredInt(
                    "count",
                    Types.COUNT,
                    StatedCount::count,
                    StatedCount.Builder::count,
                    "The number of recommendations in the whole report, or of those addressed to one kind "
                            + "of agency.",
                    Source.RESPONSE)
            .optional(
                    "addressedTo",
                    AGENCY_KIND,
                    StatedCount::addressedTo,
                    StatedCount.Builder::addressedTo,
                    "The kind of agency that the counted recommendations address, alone or with others. "
                            + "Absent where all recommendations are counted.",
                    Source.RESPONSE)
            .object();

    private static final ObjectType<CopySent, ?> COPY_SENT = ObjectType.describe(
                    CopySent.class,
                    "A copy of what was published, recorded as sent.",
                    CopySent::builder,
                    CopySent.Builder::build)
            .required(
                    "to",
                    AGENCY_KIND,
                    CopySent::to,
                    CopySent.Builder::to,
                    "Who got the copy. The law asks for one to the inspectors and one to the Secretary of " + "State.",
                    COPIES)
            .optional(
                    "sentOn",
                    Types.PARTIAL_DATE,
                    CopySent::sentOn,
                    CopySent.Builder::sentOn,
                    "The date on which the copy was sent, as exactly as it is recorded.",
                    Source.RESPONSE)
            .object();

    private static final ObjectType<Extension, ?> EXTENSION = ObjectType.describe(
                    Extension.class,
                    "More time allowed for the answer; Police Act 1996 s.55 knows none.",
                    Extension::builder,
                    Extension.Builder::build)
            .optional(
                    "askedOn",
                    Types.DAY,
                    Extension::askedOn,
                    Extension.Builder::askedOn,
                    "The day on which the extension was asked for. It must be before the end of the " + "period.",
                    Source.statute("Police Reform Act 2002 Sch 3 para 28B"))
            .required(
                    "until",
                    Types.DAY,
                    Extension::until,
                    Extension.Builder::until,
                    "The last day of the extended period.",
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
            .required(
                    "force",
                    ONE_AGENCY,
                    Response::force,
                    Response.Builder::force,
                    "The police force whose area the response is about.",
                    Source.RESPONSE)
            .required(
                    "body",
                    ONE_AGENCY,
                    Response::body,
                    Response.Builder::body,
                    "The local policing body in whose name the response is made or should be made.",
                    COMMENTS_APART)
            .withDefault(
                    "state",
                    Types.closedCode(
                            "publicationState",
                            "How far a response has come on its way to the public.",
                            PublicationState.values()),
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
                    "The date on which the body published the response, as exactly as it is known. A "
                            + "draft has none.",
                    PERIOD)
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
                    "How many recommendations the response says there are. It may be wrong.",
                    Source.RESPONSE)
            .list(
                    "retypedList",
                    REFERENCE,
                    Response::retypedList,
                    Response.Builder::addRetypedList,
                    "The report's whole list of recommendations, as the document types it again.",
                    Source.RESPONSE)
            .withDefault(
                    "chiefOfficerConsultation",
                    Types.closedCode(
                            "chiefOfficerConsultation",
                            "What is recorded of the chief officer's part.",
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
                    "comments",
                    COMMENTS,
                    Response::comments,
                    Response.Builder::addComments,
                    "What is said, each voice apart.",
                    COMMENTS_APART)
            .absentWhere("publishedOn", "state", PublicationState.DRAFT)
            .checkedByBuilders()
            .document("mappa-response", 1, 0);

    private static final ObjectType<Tenure, ?> TENURE = ObjectType.describe(
                    Tenure.class,
                    "A local policing body in office for a police area, from a day on.",
                    Tenure::builder,
                    Tenure.Builder::build)
            .required(
                    "body",
                    ONE_AGENCY,
                    Tenure::body,
                    Tenure.Builder::body,
                    "The commissioner, mayor or other body that is responsible for policing in the area.",
                    Source.OURS)
            .optional(
                    "from",
                    Types.DAY,
                    Tenure::from,
                    Tenure.Builder::from,
                    "The first day on which it was the body of the area. Absent if it was in office when "
                            + "the directory begins.",
                    Source.OURS)
            .required(
                    "basis",
                    Types.LINE,
                    Tenure::basis,
                    Tenure.Builder::basis,
                    "The statute, order or list that says that the body was in office.",
                    Source.OURS)
            .optional(
                    "doubt",
                    Types.LINE,
                    Tenure::doubt,
                    Tenure.Builder::doubt,
                    "What could not be confirmed. Absent if all of it was.",
                    Source.OURS)
            .object();

    private static final ObjectType<PoliceArea, ?> POLICE_AREA = ObjectType.describe(
                    PoliceArea.class,
                    "A police area: its force, and the local policing bodies that it has had.",
                    PoliceArea::builder,
                    PoliceArea.Builder::build)
            .required(
                    "code",
                    Types.AREA_CODE,
                    PoliceArea::code,
                    PoliceArea.Builder::code,
                    "The code of the police force area in official statistics.",
                    Source.OURS)
            .required(
                    "name",
                    Types.LINE,
                    PoliceArea::name,
                    PoliceArea.Builder::name,
                    "The name of the police force area in official statistics.",
                    Source.OURS)
            .required(
                    "nation",
                    Types.closedCode("nation", "A nation.", Nation.values()),
                    PoliceArea::nation,
                    PoliceArea.Builder::nation,
                    "The nation in which the area lies.",
                    Source.OURS)
            .required(
                    "force",
                    AGENCY,
                    PoliceArea::force,
                    PoliceArea.Builder::force,
                    "The police force of the area, with the id that responses use.",
                    Source.OURS)
            .requiredList(
                    "localPolicingBodies",
                    TENURE,
                    PoliceArea::localPolicingBodies,
                    PoliceArea.Builder::addLocalPolicingBodies,
                    "The local policing bodies of the area in the order of their first days, at least one.",
                    Source.OURS)
            .object();

    static final DocumentType<Directory, ?> DIRECTORY = ObjectType.describe(
                    Directory.class,
                    "Which force and which local policing body a police area has, and on which days.",
                    Directory::builder,
                    Directory.Builder::build)
            .required(
                    "knownFrom",
                    Types.DAY,
                    Directory::knownFrom,
                    Directory.Builder::knownFrom,
                    "The first day that the directory covers.",
                    Source.OURS)
            .required(
                    "knownUntil",
                    Types.DAY,
                    Directory::knownUntil,
                    Directory.Builder::knownUntil,
                    "The last day that the directory covers.",
                    Source.OURS)
            .list(
                    "policeAreas",
                    POLICE_AREA,
                    Directory::policeAreas,
                    Directory.Builder::addPoliceAreas,
                    "The police areas. Each code and each force stands once.",
                    Source.OURS)
            .checkedByBuilders()
            .document("mappa-directory", 1, 0);

    /** Every type described here whose values are objects. */
    static final List<ObjectType<?, ?>> OBJECTS = List.of(
            AGENCY,
            TIMESCALE,
            EXPECTATION,
            EVIDENCE,
            RECOMMENDATION,
            INSPECTION_REPORT,
            STATED_OWNER,
            STATED_TIMESCALE,
            REFERENCE,
            ACTION,
            ANSWER,
            COMMENTS,
            CITATION,
            STATED_COUNT,
            COPY_SENT,
            EXTENSION,
            RESPONSE,
            TENURE,
            POLICE_AREA,
            DIRECTORY);

    /** The other types of the model, so that they may stand by themselves in an application's own records. */
    static final List<Served<?>> OTHERS = List.of(
            new Served<>(PartialDate.class, Types.PARTIAL_DATE),
            new Served<>(AgencyKind.class, AGENCY_KIND),
            new Served<>(Measure.class, MEASURE),
            Served.vocabulary(ActionState.class, ActionState.values()),
            Served.vocabulary(Assurance.class, Assurance.values()),
            Served.vocabulary(Bound.class, Bound.values()),
            Served.vocabulary(ChiefOfficerConsultation.class, ChiefOfficerConsultation.values()),
            Served.vocabulary(Comparison.class, Comparison.values()),
            Served.vocabulary(ComplianceStatus.class, ComplianceStatus.values()),
            Served.vocabulary(Extent.class, Extent.values()),
            Served.vocabulary(Nation.class, Nation.values()),
            Served.vocabulary(PublicationState.class, PublicationState.values()),
            Served.vocabulary(RecommendationKind.class, RecommendationKind.values()),
            Served.vocabulary(Stance.class, Stance.values()),
            Served.vocabulary(Voice.class, Voice.values()));

    private ModelTypes() {}

    /** The members of a timescale until it is known which sort it is. */
    private static final class TimescaleMembers {

        private @Nullable Period within;
        private @Nullable LocalDate by;

        Timescale build() {
            if (within != null && by == null) {
                return Timescale.within(within);
            }
            if (by != null && within == null) {
                return Timescale.by(by);
            }
            throw new InvalidValueException(
                    "Timescale",
                    "timescale",
                    within == null ? "neither within nor by" : "both within and by",
                    "exactly one");
        }
    }
}
