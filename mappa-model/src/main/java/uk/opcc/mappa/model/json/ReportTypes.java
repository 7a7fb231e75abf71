package uk.opcc.mappa.model.json;

import uk.opcc.mappa.model.Bound;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.json.description.DocumentType;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;

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
            .requiredInt(
                    "number",
                    Types.NUMBER,
                    Recommendation::number,
                    Recommendation.Builder::number,
                    "The number that the report gives the item. If the report gives none, its position in the report.",
                    Source.REPORT)
            .required(
                    "kind",
                    Types.closedCode("recommendationKind", "What a report calls an item.", RecommendationKind.values()),
                    Recommendation::kind,
                    Recommendation.Builder::kind,
                    "What the report calls the item: a recommendation, an area for improvement or a cause of concern.",
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
                    "By when the item is to be done: within a period from the publication of the report, or by a day.",
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
            .object();

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
                    "recommendations",
                    RECOMMENDATION,
                    InspectionReport::recommendations,
                    InspectionReport.Builder::addRecommendations,
                    "The recommendations in the order of the report. Each number and each portal reference stands "
                            + "once.",
                    Source.REPORT)
            .checkedByBuilders()
            .document("mappa-inspection-report", 1, 0);

    private ReportTypes() {}
}
