package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Bound;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Coded;
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
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.Nation;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Stance;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Tenure;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.ProblemCode;

/**
 * Documents written with version 1.0 are read by every later 1.x, and mean the same. Neither this class nor its documents
 * change within the major version; what breaks them belongs in the next one (decision record 5).
 */
class VersionsTest {

    private static Agency one(String id, String name, AgencyKind kind) {
        return Agency.builder().id(id).name(name).kind(kind).extent(Extent.ONE).build();
    }

    private static Agency every(String id, String name, AgencyKind kind) {
        return one(id, name, kind).withExtent(Extent.EVERY);
    }

    static InspectionReport report() {
        return InspectionReport.builder()
                .id("a-report-of-2024")
                .kind(new ReportKind("a-sort-of-2024"))
                .title("A report of 2024")
                .addOtherTitles("The report — in other words", "Second title")
                .addInspectorates(one("hmicfrs", "His Majesty’s Inspectorate", AgencyKind.INSPECTORATE))
                .addInspectorates(one("second", "A second inspectorate", AgencyKind.INSPECTORATE))
                .published(PartialDate.parse("2024-02-29"))
                .addCounts(
                        ReportCount.builder().count(9999).build(),
                        ReportCount.builder()
                                .count(0)
                                .of(RecommendationKind.CAUSE_OF_CONCERN)
                                .addressedTo(AgencyKind.PRISON)
                                .build())
                .addRecommendations(Recommendation.builder()
                        .number(1)
                        .kind(RecommendationKind.RECOMMENDATION)
                        .summary("Do one thing.")
                        .officialText("By 31 March 2025, police forces should do one thing.\nAnd say so.")
                        .causeOfConcern(ItemId.of(RecommendationKind.CAUSE_OF_CONCERN, "abc"))
                        .addLimbs("Do one thing.", "And say so.")
                        .condition("Forces that have not done it.")
                        .alternative("Or give a reason.")
                        .addAddressees(every("police-forces", "Police forces", AgencyKind.POLICE_FORCE))
                        .addAddressees(every("later", "Bodies of a later kind", new AgencyKind("a-kind-of-2024")))
                        .timescale(Timescale.within(Period.of(1, 6, 0)))
                        .portalReference("A.1/b-2")
                        .addExpectations(Expectation.builder()
                                .measure(Measure.AUDITS_PER_YEAR)
                                .description("Audits in a year.")
                                .bound(Bound.AT_LEAST)
                                .value(new BigDecimal("2.5"))
                                .unit("audits a year")
                                .build())
                        .addExpectations(Expectation.builder()
                                .measure(new Measure("a-measure-of-2024"))
                                .description("Something else.")
                                .bound(Bound.AT_MOST)
                                .value(new BigDecimal("1000000000"))
                                .unit("things")
                                .build())
                        .build())
                .addRecommendations(Recommendation.builder()
                        .number(20)
                        .kind(RecommendationKind.AREA_FOR_IMPROVEMENT)
                        .summary("Do another thing.")
                        .addAddressees(one("suffolk", "Suffolk Constabulary", AgencyKind.POLICE_FORCE))
                        .timescale(Timescale.by(LocalDate.of(2025, 3, 31)))
                        .build())
                .addRecommendations(Recommendation.builder()
                        .number(9999)
                        .kind(RecommendationKind.CAUSE_OF_CONCERN)
                        .summary("A cause.")
                        .addAddressees(every("prisons", "Prisons", AgencyKind.PRISON))
                        .timescale(Timescale.by(PartialDate.parse("2025-03")))
                        .build())
                .addRecommendations(Recommendation.builder()
                        .letter("abc")
                        .kind(RecommendationKind.CAUSE_OF_CONCERN)
                        .accelerated(true)
                        .summary("An accelerated cause.")
                        .addAddressees(every("prisons", "Prisons", AgencyKind.PRISON))
                        .timescale(Timescale.immediately())
                        .build())
                .addRecommendations(Recommendation.builder()
                        .number(1)
                        .kind(RecommendationKind.AREA_FOR_IMPROVEMENT)
                        .summary("Do a thing of the same number.")
                        .addAddressees(every("prisons", "Prisons", AgencyKind.PRISON))
                        .timescale(Timescale.within(Period.ofWeeks(2), LocalDate.of(2024, 3, 1)))
                        .build())
                .addRecommendations(Recommendation.builder()
                        .kind(RecommendationKind.RECOMMENDATION)
                        .causeOfConcern(ItemId.causeOfConcern(9999))
                        .summary("Do a thing without a number.")
                        .addAddressees(every("prisons", "Prisons", AgencyKind.PRISON))
                        .build())
                .build();
    }

    static Response response() {
        return Response.builder()
                .id("a-response-of-2024")
                .report("a-report-of-2024")
                .reportCitedAs("The “2024” report")
                .reportDatedAs(PartialDate.parse("2024-02-28"))
                .force(one("suffolk", "Suffolk Constabulary", AgencyKind.POLICE_FORCE))
                .body(one("suffolk-pcc", "Commissioner for Suffolk", AgencyKind.POLICE_AND_CRIME_COMMISSIONER))
                .state(PublicationState.PUBLISHED)
                .publishedOn(PartialDate.parse("2024-04"))
                .publishedNotBefore(PartialDate.parse("2024-04-23"))
                .publishedNotAfter(PartialDate.parse("2024"))
                .providedOn(PartialDate.parse("2024-04-22"))
                .extension(Extension.builder()
                        .askedOn(LocalDate.of(2024, 4, 1))
                        .until(LocalDate.of(2024, 5, 1))
                        .build())
                .addCitations(StatuteCitation.builder()
                        .act("Police Act 1996")
                        .section("55")
                        .subsection("5A")
                        .voice(Voice.LOCAL_POLICING_BODY)
                        .words("section 55(5A)")
                        .build())
                .statedPeriod(Period.of(1, 2, 3))
                .statedDueDate(LocalDate.of(2024, 4, 24))
                .addStatedCounts(StatedCount.builder().count(0).build())
                .addStatedCounts(StatedCount.builder()
                        .count(9999)
                        .of(RecommendationKind.AREA_FOR_IMPROVEMENT)
                        .addressedTo(AgencyKind.POLICE_FORCE)
                        .build())
                .addRetypedList(RecommendationReference.builder()
                        .kind(RecommendationKind.RECOMMENDATION)
                        .nationalNumber(1)
                        .letter("z")
                        .localNumber(9999)
                        .portalReference("A.1/b-2")
                        .heading("Police forces should")
                        .quotedWords("review workloads\nand tell staff")
                        .owner(StatedOwner.builder()
                                .words("Police forces")
                                .addKinds(AgencyKind.POLICE_FORCE, new AgencyKind("a-kind-of-2024"))
                                .build())
                        .timescale(StatedTimescale.builder()
                                .words("within a year")
                                .timescale(Timescale.within(Period.ofYears(1)))
                                .build())
                        .readAs(20)
                        .build())
                .addRetypedList(RecommendationReference.builder()
                        .readAs(2)
                        .owner(StatedOwner.builder().build())
                        .timescale(StatedTimescale.builder().build())
                        .build())
                .addRetypedList(RecommendationReference.builder()
                        .kind(RecommendationKind.CAUSE_OF_CONCERN)
                        .readAs(ItemId.of(RecommendationKind.CAUSE_OF_CONCERN, "abc"))
                        .build())
                .addRetypedList(RecommendationReference.builder()
                        .readAs(ItemId.atPlace(6))
                        .build())
                .retypedListIsPart(true)
                .chiefOfficerConsultation(ChiefOfficerConsultation.SUBMITTED)
                .addCopies(CopySent.builder()
                        .to(AgencyKind.INSPECTORATE)
                        .sentOn(PartialDate.parse("2024"))
                        .build())
                .addCopies(CopySent.builder().to(AgencyKind.SECRETARY_OF_STATE).build())
                .addUnread("Appendix A", "The attachment")
                .addComments(
                        comments(Voice.LOCAL_POLICING_BODY)
                                .office("Commissioner")
                                .date(PartialDate.parse("2024-04-23"))
                                .generalWords("All is well — “tout va bien” 😀.\n\tSo say we.")
                                .addAnswers(Answer.builder()
                                        .addReferences(RecommendationReference.builder()
                                                .nationalNumber(14)
                                                .build())
                                        .addReferences(RecommendationReference.builder()
                                                .quotedWords("another")
                                                .build())
                                        .status(ComplianceStatus.DECLINED)
                                        .explanation("No.")
                                        .reasonForNoAction("No money.")
                                        .actionState(ActionState.NONE)
                                        .stance(Stance.REJECTED)
                                        .assurance(Assurance.NOT_ASSURED)
                                        .addActions(Action.builder()
                                                .what("Review.")
                                                .owner("Deputy Chief Constable")
                                                .due(PartialDate.parse("2024-07"))
                                                .state(ActionState.PLANNED)
                                                .build())
                                        .addActions(
                                                Action.builder().what("Report.").build())
                                        .addEvidence(evidence(Comparison.ABOUT, "61.5")
                                                .asOf(PartialDate.parse("2024"))
                                                .words("about 61.5")
                                                .build())
                                        .addEvidence(evidence(Comparison.EXACTLY, "0")
                                                .build())
                                        .addEvidence(evidence(Comparison.MORE_THAN, "0.000001")
                                                .build())
                                        .addEvidence(evidence(Comparison.FEWER_THAN, "1000000000")
                                                .build())
                                        .addEvidence(evidence(Comparison.AT_LEAST, "3")
                                                .build())
                                        .addEvidence(evidence(Comparison.AT_MOST, "3.25")
                                                .build())
                                        .build())
                                .build(),
                        comments(Voice.CHIEF_OFFICER)
                                .addAnswers(answer(ComplianceStatus.MET, ActionState.COMPLETED, Stance.ACCEPTED))
                                .addAnswers(answer(
                                        ComplianceStatus.MET_UNDER_REVIEW,
                                        ActionState.UNDER_WAY,
                                        Stance.PARTLY_ACCEPTED))
                                .addAnswers(
                                        answer(ComplianceStatus.PARTLY_MET, ActionState.CONSIDERING, Stance.NOT_STATED))
                                .addAnswers(answer(ComplianceStatus.NOT_MET, ActionState.NOT_STATED, Stance.ACCEPTED)
                                        .withAssurance(Assurance.ASSURED))
                                .addAnswers(answer(ComplianceStatus.IN_PROGRESS, ActionState.PLANNED, Stance.ACCEPTED)
                                        .withAssurance(Assurance.PARTLY_ASSURED))
                                .addAnswers(answer(ComplianceStatus.PLANNED, ActionState.PLANNED, Stance.ACCEPTED))
                                .build(),
                        comments(Voice.MERGED)
                                .addAnswers(
                                        answer(ComplianceStatus.NOT_APPLICABLE, ActionState.NONE, Stance.NOT_STATED))
                                .build(),
                        comments(Voice.BODY_REPLY)
                                .addAnswers(Answer.builder()
                                        .status(ComplianceStatus.UNCLEAR)
                                        .build())
                                .addAnswers(Answer.builder()
                                        .addAddressedTo(AgencyKind.CHIEF_OFFICER, new AgencyKind("a-kind-of-2024"))
                                        .status(ComplianceStatus.NOT_READ)
                                        .build())
                                .build())
                .build();
    }

    private static Comments.Builder comments(Voice voice) {
        return Comments.builder().voice(voice);
    }

    private static Evidence.Builder evidence(Comparison comparison, String value) {
        return Evidence.builder()
                .measure(Measure.OFFENDERS_PER_MANAGER)
                .comparison(comparison)
                .value(new BigDecimal(value));
    }

    private static Answer answer(ComplianceStatus status, ActionState actionState, Stance stance) {
        return Answer.builder()
                .status(status)
                .actionState(actionState)
                .stance(stance)
                .build();
    }

    static Directory directory() {
        return Directory.builder()
                .knownFrom(LocalDate.of(2022, 7, 14))
                .knownUntil(LocalDate.of(2026, 12, 31))
                .addPoliceAreas(PoliceArea.builder()
                        .code("E23000011")
                        .name("South Yorkshire")
                        .nation(Nation.ENGLAND)
                        .force(one("south-yorkshire", "South Yorkshire Police", AgencyKind.POLICE_FORCE))
                        .addLocalPolicingBodies(Tenure.builder()
                                .body(one(
                                        "south-yorkshire-pcc",
                                        "Commissioner for South Yorkshire",
                                        AgencyKind.POLICE_AND_CRIME_COMMISSIONER))
                                .basis("SI 2024/414")
                                .build())
                        .addLocalPolicingBodies(Tenure.builder()
                                .body(one("south-yorkshire-mayor", "Mayor of South Yorkshire", AgencyKind.MAYOR))
                                .from(LocalDate.of(2024, 5, 7))
                                .basis("SI 2024/414")
                                .build())
                        .build())
                .addPoliceAreas(PoliceArea.builder()
                        .code("W15000004")
                        .name("Gwent")
                        .nation(Nation.WALES)
                        .force(one("gwent", "Gwent Police", AgencyKind.POLICE_FORCE))
                        .addOtherNames("Heddlu Gwent")
                        .addLocalPolicingBodies(Tenure.builder()
                                .body(one(
                                        "gwent-pcc",
                                        "Commissioner for Gwent",
                                        AgencyKind.POLICE_AND_CRIME_COMMISSIONER))
                                .addOtherNames("Gwent Police and Crime Commissioner")
                                .basis("Police Reform and Social Responsibility Act 2011 s.1")
                                .build())
                        .build())
                .build();
    }

    private static byte[] document(String name) throws IOException {
        try (InputStream document = VersionsTest.class.getResourceAsStream("v1.0/" + name)) {
            return document.readAllBytes();
        }
    }

    private static <T> void assertStillRead(JsonFormat<T> format, String name, T expected) throws IOException {
        byte[] document = document(name);
        assertThat(format.read(document).problems()).isEmpty();
        assertThat(format.read(document).value()).hasValue(expected);
        assertThat(format.reader().lenient().read(document).value()).hasValue(expected);
        assertThat(format.reader().lenient().read(document).leftOut()).isEmpty();
        assertThat(format.read(format.toBytes(expected)).value()).hasValue(expected);
    }

    @Test
    void anInspectionReportOfVersion10IsReadAndMeansTheSame() throws IOException {
        assertStillRead(MappaJson.INSPECTION_REPORT, "inspection-report.json", report());
    }

    @Test
    void aResponseOfVersion10IsReadAndMeansTheSame() throws IOException {
        assertStillRead(MappaJson.RESPONSE, "response.json", response());
    }

    @Test
    void aDirectoryOfVersion10IsReadAndMeansTheSame() throws IOException {
        assertStillRead(MappaJson.DIRECTORY, "directory.json", directory());
    }

    @Test
    void theClosedVocabulariesAreThoseOfVersion10() throws IOException {
        String now = Stream.<Coded[]>of(
                        ActionState.values(),
                        Assurance.values(),
                        Bound.values(),
                        ChiefOfficerConsultation.values(),
                        Comparison.values(),
                        ComplianceStatus.values(),
                        Extent.values(),
                        Nation.values(),
                        PublicationState.values(),
                        RecommendationKind.values(),
                        Stance.values(),
                        Voice.values())
                .map(values -> values[0].getClass().getSimpleName() + ": "
                        + Arrays.stream(values).map(Coded::code).collect(Collectors.joining(" ")) + "\n")
                .collect(Collectors.joining());
        assertThat(now).isEqualTo(new String(document("closed-vocabularies.txt"), StandardCharsets.UTF_8));
    }

    @Test
    void theProblemCodesOfVersion10AreStillThere() throws IOException {
        List<String> codes = new String(document("problem-codes.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(codes).hasSize(18);
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code)).containsAll(codes);
    }
}
