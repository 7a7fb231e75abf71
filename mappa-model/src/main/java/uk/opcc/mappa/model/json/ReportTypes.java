package uk.opcc.mappa.model.json;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Bound;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.json.description.Distinct;
import uk.opcc.mappa.model.json.description.DocumentType;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;
import uk.opcc.mappa.model.json.description.ValueType;

/** The description of inspection reports, and of the types that only they hold. */
final class ReportTypes {

    private static final Source PERIOD = Source.statute("Police Act 1996 s.55(5A)");

    static final ObjectType<Expectation, ?> EXPECTATION = ObjectType.describe(
                    Expectation.class,
                    "What a recommendation asks in a form that can be measured.",
                    Expectation::builder,
                    Expectation.Builder::build)
            .required(
                    "measure",
                    SharedTypes.MEASURE,
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

    static final ObjectType<Recommendation, ?> RECOMMENDATION = ObjectType.describe(
                    Recommendation.class,
                    "One item that a report asks somebody to do.",
                    Recommendation::builder,
                    Recommendation.Builder::build)
            .optionalInt(
                    "number",
                    Types.NUMBER,
                    Recommendation::number,
                    Recommendation.Builder::number,
                    "The number that the report gives the item, once for each kind of item. Absent if it gives none.",
                    Source.REPORT)
            .optional(
                    "letter",
                    Types.LETTER,
                    Recommendation::letter,
                    Recommendation.Builder::letter,
                    "The letter that the report gives the item in place of a number, once for each kind of item.",
                    Source.REPORT)
            .required(
                    "kind",
                    SharedTypes.RECOMMENDATION_KIND,
                    Recommendation::kind,
                    Recommendation.Builder::kind,
                    "What the report calls the item: a recommendation, an area for improvement or a cause of concern.",
                    Source.REPORT)
            .optional(
                    "causeOfConcern",
                    Types.CAUSE_OF_CONCERN_ID,
                    Recommendation::causeOfConcern,
                    Recommendation.Builder::causeOfConcern,
                    "The cause of concern of the same report to which the item belongs. A cause of concern "
                            + "belongs to none.",
                    Source.REPORT)
            .withDefault(
                    "accelerated",
                    Types.TRUTH,
                    false,
                    Recommendation::accelerated,
                    Recommendation.Builder::accelerated,
                    "Whether the inspectorate announced the cause of concern before its report. Absent means "
                            + "false. Only a cause of concern is accelerated.",
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
                    "What the item asks, in the report's own words, if they are recorded.",
                    Source.REPORT)
            .list(
                    "limbs",
                    Types.TEXT,
                    Recommendation::limbs,
                    Recommendation.Builder::addLimbs,
                    "The parts of the item where one stem has several, each once. They are in the report's words "
                            + "if officialText is present.",
                    Source.REPORT)
            .optional(
                    "condition",
                    Types.TEXT,
                    Recommendation::condition,
                    Recommendation.Builder::condition,
                    "The condition under which the item binds its addressees, such as that they have not yet done it.",
                    Source.REPORT)
            .optional(
                    "alternative",
                    Types.TEXT,
                    Recommendation::alternative,
                    Recommendation.Builder::alternative,
                    "What the item accepts in place of what it asks, such as a reason for not doing it.",
                    Source.REPORT)
            .list(
                    "distinctiveTerms",
                    Types.LINE,
                    Recommendation::distinctiveTerms,
                    Recommendation.Builder::addDistinctiveTerms,
                    "Words or short phrases that distinguish a quotation or paraphrase of the item from others, each "
                            + "once. They are terms, not sentences of the report.",
                    Source.OURS)
            .requiredList(
                    "addressees",
                    SharedTypes.AGENCY,
                    Recommendation::addressees,
                    Recommendation.Builder::addAddressees,
                    "Whom the item is addressed to: at least one agency, each once, in the order of the report.",
                    Source.REPORT)
            .optional(
                    "timescale",
                    SharedTypes.TIMESCALE,
                    Recommendation::timescale,
                    Recommendation.Builder::timescale,
                    "By when the item is to be done. Absent if the report sets no time.",
                    Source.REPORT)
            .optional(
                    "portalReference",
                    Types.PORTAL_REFERENCE,
                    Recommendation::portalReference,
                    Recommendation.Builder::portalReference,
                    "The reference under which the inspectorate's portal tracks the item, without the number sign.",
                    Source.RESPONSE)
            .list(
                    "expectations",
                    EXPECTATION,
                    Recommendation::expectations,
                    Recommendation.Builder::addExpectations,
                    "What can be measured about the item. Each measure stands once.",
                    Source.REPORT)
            .notBoth("number", "letter")
            .absentWhere("causeOfConcern", "kind", RecommendationKind.CAUSE_OF_CONCERN)
            .absentWhere("accelerated", "kind", RecommendationKind.RECOMMENDATION)
            .absentWhere("accelerated", "kind", RecommendationKind.AREA_FOR_IMPROVEMENT)
            .object();

    static final ObjectType<ReportCount, ?> REPORT_COUNT = ObjectType.describe(
                    ReportCount.class,
                    "How many items of a kind a report makes, by its own word: in all, or for one kind of agency.",
                    ReportCount::builder,
                    ReportCount.Builder::build)
            .requiredInt(
                    "count",
                    Types.COUNT,
                    ReportCount::count,
                    ReportCount.Builder::count,
                    "The number of items.",
                    Source.REPORT)
            .withDefault(
                    "of",
                    SharedTypes.RECOMMENDATION_KIND,
                    RecommendationKind.RECOMMENDATION,
                    ReportCount::of,
                    ReportCount.Builder::of,
                    "The kind of item that is counted. Absent means recommendations.",
                    Source.REPORT)
            .optional(
                    "addressedTo",
                    SharedTypes.AGENCY_KIND,
                    ReportCount::addressedTo,
                    ReportCount.Builder::addressedTo,
                    "The kind of agency that the counted items address, alone or with others. Absent where all "
                            + "items of the kind are counted.",
                    Source.REPORT)
            .object();

    static final ValueType<ReportKind> REPORT_KIND = Types.openCode(
            "reportKind",
            "What kind of report it is. The list is open, because acts add kinds of report. A reader keeps a code "
                    + "that it does not know.",
            ReportKind::new,
            ReportKind::code,
            List.of(
                    ReportKind.CONSTABULARY_INSPECTION,
                    ReportKind.JOINT_INSPECTION,
                    ReportKind.STATE_OF_POLICING,
                    ReportKind.SUPER_COMPLAINT,
                    ReportKind.JOINT_TARGETED_AREA_INSPECTION,
                    ReportKind.REVISIT_LETTER,
                    ReportKind.IOPC_RECOMMENDATION,
                    ReportKind.DOMESTIC_ABUSE_COMMISSIONER_REPORT,
                    ReportKind.VICTIMS_COMMISSIONER_REPORT,
                    ReportKind.CORONER_REPORT));

    static final DocumentType<InspectionReport, ?> INSPECTION_REPORT = ObjectType.describe(
                    InspectionReport.class,
                    "A published report of one or more inspectorates, with its recommendations.",
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
                    "kind",
                    REPORT_KIND,
                    InspectionReport::kind,
                    InspectionReport.Builder::kind,
                    "What kind of report it is, which decides whether a duty to respond reaches it. A reader "
                            + "keeps a code that it does not know.",
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
                    SharedTypes.AGENCY,
                    InspectionReport::inspectorates,
                    InspectionReport.Builder::addInspectorates,
                    "The inspectorates that signed the report, each once, the lead first.",
                    Source.REPORT)
            .optional(
                    "published",
                    Types.PARTIAL_DATE,
                    InspectionReport::published,
                    InspectionReport.Builder::published,
                    "The day on which the report was published, which is day 1 of the statutory period. It is a month "
                            + "or a year where the day is not known.",
                    PERIOD)
            .list(
                    "counts",
                    REPORT_COUNT,
                    InspectionReport::counts,
                    InspectionReport.Builder::addCounts,
                    "How many items the report makes, by its own word: one count for each kind of item and of "
                            + "addressee.",
                    Source.REPORT)
            .distinctList(
                    "recommendations",
                    RECOMMENDATION,
                    List.of(
                            new Distinct<>(
                                    each -> each.number().isPresent()
                                            ? Optional.of(each.kind() + " "
                                                    + each.number().getAsInt())
                                            : each.letter().map(letter -> each.kind() + " " + letter),
                                    "each number and each letter of a kind once"),
                            new Distinct<>(
                                    each -> each.portalReference().map(reference -> "portal reference " + reference),
                                    "each portal reference once")),
                    InspectionReport::recommendations,
                    InspectionReport.Builder::addRecommendations,
                    "What the report asks, in its order, as far as it is recorded: at most 1000 items. A number or "
                            + "letter stands once for each kind of item, a portal reference once. Only counts say "
                            + "that a report makes none.",
                    Source.REPORT)
            .document("mappa-inspection-report", 1, 0);

    private ReportTypes() {}
}
