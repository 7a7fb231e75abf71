package uk.opcc.mappa.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A value of each type that has every attribute and, of some types, a second that differs in all of them. */
public final class ExampleValues {

    private ExampleValues() {}

    public static Agency force() {
        return Agency.builder()
                .id("suffolk")
                .name("Suffolk Constabulary")
                .kind(AgencyKind.POLICE_FORCE)
                .extent(Extent.ONE)
                .build();
    }

    public static Agency body() {
        return Agency.builder()
                .id("suffolk-pcc")
                .name("Police and Crime Commissioner for Suffolk")
                .kind(AgencyKind.POLICE_AND_CRIME_COMMISSIONER)
                .extent(Extent.ONE)
                .build();
    }

    public static Agency everyForce() {
        return Agency.builder()
                .id("police-forces")
                .name("Police forces")
                .kind(AgencyKind.POLICE_FORCE)
                .extent(Extent.EVERY)
                .build();
    }

    public static Agency everyPrison() {
        return Agency.builder()
                .id("prisons")
                .name("Prisons")
                .kind(AgencyKind.PRISON)
                .extent(Extent.EVERY)
                .build();
    }

    public static Action action() {
        return Action.builder()
                .what("Review workloads.")
                .owner("Deputy Chief Constable")
                .due(PartialDate.parse("2023-07"))
                .state(ActionState.PLANNED)
                .build();
    }

    public static Action otherAction() {
        return Action.builder()
                .what("Tell staff.")
                .owner("Head of Public Protection")
                .due(PartialDate.parse("2023-07-14"))
                .state(ActionState.COMPLETED)
                .build();
    }

    public static Evidence evidence() {
        return Evidence.builder()
                .measure(Measure.OFFENDERS_PER_MANAGER)
                .comparison(Comparison.MORE_THAN)
                .value(new BigDecimal("50"))
                .asOf(PartialDate.parse("2022-08"))
                .words("far above 50:1")
                .build();
    }

    public static Evidence otherEvidence() {
        return Evidence.builder()
                .measure(Measure.AUDITS_PER_YEAR)
                .comparison(Comparison.EXACTLY)
                .value(BigDecimal.ONE)
                .asOf(PartialDate.parse("2021"))
                .words("an annual audit")
                .build();
    }

    public static Expectation expectation() {
        return Expectation.builder()
                .measure(Measure.OFFENDERS_PER_MANAGER)
                .description("Offenders for one manager.")
                .bound(Bound.AT_MOST)
                .value(new BigDecimal("50"))
                .unit("offenders")
                .build();
    }

    public static Expectation otherExpectation() {
        return Expectation.builder()
                .measure(Measure.AUDITS_PER_YEAR)
                .description("Audits in a year.")
                .bound(Bound.AT_LEAST)
                .value(new BigDecimal("2"))
                .unit("audits")
                .build();
    }

    public static StatedOwner owner() {
        return StatedOwner.builder()
                .words("Police forces")
                .addKinds(AgencyKind.POLICE_FORCE)
                .build();
    }

    public static StatedOwner otherOwner() {
        return StatedOwner.builder()
                .words("Prisons")
                .addKinds(AgencyKind.PRISON)
                .build();
    }

    public static StatedTimescale statedTimescale() {
        return StatedTimescale.builder()
                .words("Within 12 months")
                .timescale(Timescale.within(Period.ofMonths(12)))
                .build();
    }

    public static StatedTimescale otherStatedTimescale() {
        return StatedTimescale.builder()
                .words("By July")
                .timescale(Timescale.by(LocalDate.of(2023, 7, 14)))
                .build();
    }

    public static RecommendationReference reference() {
        return RecommendationReference.builder()
                .kind(RecommendationKind.RECOMMENDATION)
                .nationalNumber(19)
                .letter("a")
                .localNumber(1)
                .bareNumber(3)
                .portalReference("22868")
                .heading("Police forces should ensure that:")
                .quotedWords("the workloads of offender managers are reviewed")
                .owner(owner())
                .timescale(statedTimescale())
                .readAs(19)
                .build();
    }

    public static RecommendationReference otherReference() {
        return RecommendationReference.builder()
                .kind(RecommendationKind.AREA_FOR_IMPROVEMENT)
                .nationalNumber(18)
                .letter("b")
                .localNumber(2)
                .bareNumber(4)
                .portalReference("22825")
                .heading("Recommendation two")
                .quotedWords("all nominals have a trained manager")
                .owner(otherOwner())
                .timescale(otherStatedTimescale())
                .readAs(18)
                .build();
    }

    public static Answer answer() {
        return Answer.builder()
                .addReferences(reference())
                .status(ComplianceStatus.NOT_MET)
                .explanation("A business case is made.")
                .reasonForNoAction("No money.")
                .actionState(ActionState.UNDER_WAY)
                .stance(Stance.ACCEPTED)
                .assurance(Assurance.PARTLY_ASSURED)
                .addActions(action())
                .addEvidence(evidence())
                .build();
    }

    public static Answer otherAnswer() {
        return Answer.builder()
                .addReferences(otherReference())
                .status(ComplianceStatus.DECLINED)
                .explanation("Nothing.")
                .reasonForNoAction("No need.")
                .actionState(ActionState.NONE)
                .stance(Stance.REJECTED)
                .assurance(Assurance.NOT_ASSURED)
                .addActions(otherAction())
                .addEvidence(otherEvidence())
                .build();
    }

    public static Comments comments() {
        return Comments.builder()
                .voice(Voice.CHIEF_OFFICER)
                .office("Chief Constable")
                .date(PartialDate.parse("2022-09-02"))
                .generalWords("We welcome the report.")
                .addAnswers(answer())
                .build();
    }

    public static Comments otherComments() {
        return Comments.builder()
                .voice(Voice.LOCAL_POLICING_BODY)
                .office("Police and Crime Commissioner")
                .date(PartialDate.parse("2022-09-20"))
                .generalWords("I am content.")
                .addAnswers(otherAnswer())
                .build();
    }

    public static StatuteCitation citation() {
        return StatuteCitation.builder()
                .act("Police Act 1996")
                .section("55")
                .subsection("5A")
                .voice(Voice.LOCAL_POLICING_BODY)
                .words("section 55(5A)")
                .build();
    }

    public static StatuteCitation otherCitation() {
        return StatuteCitation.builder()
                .act("Police Reform Act 2002")
                .section("33")
                .subsection("1")
                .voice(Voice.MERGED)
                .words("section 33")
                .build();
    }

    public static StatedCount count() {
        return StatedCount.builder()
                .count(4)
                .of(RecommendationKind.AREA_FOR_IMPROVEMENT)
                .addressedTo(AgencyKind.POLICE_FORCE)
                .build();
    }

    public static StatedCount otherCount() {
        return StatedCount.builder()
                .count(5)
                .of(RecommendationKind.CAUSE_OF_CONCERN)
                .addressedTo(AgencyKind.PRISON)
                .build();
    }

    public static CopySent copy() {
        return CopySent.builder()
                .to(AgencyKind.INSPECTORATE)
                .sentOn(PartialDate.parse("2022-09-20"))
                .build();
    }

    public static CopySent otherCopy() {
        return CopySent.builder()
                .to(AgencyKind.SECRETARY_OF_STATE)
                .sentOn(PartialDate.parse("2022-09"))
                .build();
    }

    public static Extension extension() {
        return Extension.builder()
                .askedOn(LocalDate.of(2022, 9, 1))
                .until(LocalDate.of(2022, 10, 1))
                .judicialReviewDays(3)
                .build();
    }

    public static Extension otherExtension() {
        return Extension.builder()
                .askedOn(LocalDate.of(2022, 9, 2))
                .until(LocalDate.of(2022, 10, 2))
                .judicialReviewDays(4)
                .build();
    }

    public static Response response() {
        return Response.builder()
                .id("suffolk")
                .report("twenty-years-on-2022")
                .reportCitedAs("HMICFRS report")
                .reportDatedAs(PartialDate.parse("2022-07-15"))
                .force(force())
                .body(body())
                .state(PublicationState.PUBLISHED)
                .publishedOn(PartialDate.parse("2022-09-07"))
                .publishedNotBefore(PartialDate.parse("2022-09-06"))
                .publishedNotAfter(PartialDate.parse("2022-09-08"))
                .providedOn(PartialDate.parse("2022-09-05"))
                .extension(extension())
                .addCitations(citation())
                .statedPeriod(Period.ofDays(56))
                .statedDueDate(LocalDate.of(2022, 9, 7))
                .addStatedCounts(count())
                .addRetypedList(reference())
                .retypedListIsPart(true)
                .chiefOfficerConsultation(ChiefOfficerConsultation.SUBMITTED)
                .addCopies(copy())
                .addUnread("Appendix A")
                .addComments(comments())
                .build();
    }

    public static Response otherResponse() {
        return Response.builder()
                .id("other")
                .report("another-report")
                .reportCitedAs("A thematic inspection")
                .reportDatedAs(PartialDate.parse("2022-07"))
                .force(force().withId("norfolk"))
                .body(body().withId("norfolk-pcc"))
                .state(PublicationState.NOT_STATED)
                .publishedOn(PartialDate.parse("2022-09-08"))
                .publishedNotBefore(PartialDate.parse("2022-09"))
                .publishedNotAfter(PartialDate.parse("2022-10"))
                .providedOn(PartialDate.parse("2022-10-01"))
                .extension(otherExtension())
                .addCitations(otherCitation())
                .statedPeriod(Period.ofMonths(2))
                .statedDueDate(LocalDate.of(2022, 9, 8))
                .addStatedCounts(otherCount())
                .addRetypedList(otherReference())
                .chiefOfficerConsultation(ChiefOfficerConsultation.INVITED)
                .addCopies(otherCopy())
                .addUnread("Annex 1")
                .addComments(otherComments())
                .build();
    }

    public static Recommendation recommendation() {
        return Recommendation.builder()
                .number(19)
                .kind(RecommendationKind.RECOMMENDATION)
                .summary("Review workloads.")
                .officialText("The workloads are reviewed.")
                .addLimbs("Review them.")
                .condition("forces that have not yet done so")
                .alternative("or give a reason")
                .addDistinctiveTerms("national expectations", "workloads")
                .addAddressees(everyForce())
                .timescale(Timescale.within(Period.ofMonths(12)))
                .portalReference("22868")
                .addExpectations(expectation())
                .build();
    }

    public static Recommendation otherRecommendation() {
        return Recommendation.builder()
                .number(10)
                .kind(RecommendationKind.AREA_FOR_IMPROVEMENT)
                .summary("Audit cases.")
                .officialText("Cases are audited.")
                .addLimbs("Audit them.")
                .condition("boards without an audit")
                .alternative("or say why not")
                .addDistinctiveTerms("audit")
                .addAddressees(everyPrison())
                .timescale(Timescale.by(LocalDate.of(2023, 1, 1)))
                .portalReference("1")
                .addExpectations(otherExpectation())
                .build();
    }

    /** An accelerated cause of concern with neither number nor letter. */
    public static Recommendation cause() {
        return Recommendation.builder()
                .kind(RecommendationKind.CAUSE_OF_CONCERN)
                .accelerated(true)
                .summary("Nobody reviews workloads.")
                .addAddressees(everyForce())
                .build();
    }

    public static ReportCount countOfReport() {
        return ReportCount.builder()
                .count(4)
                .of(RecommendationKind.AREA_FOR_IMPROVEMENT)
                .addressedTo(AgencyKind.POLICE_FORCE)
                .build();
    }

    public static InspectionReport report() {
        return InspectionReport.builder()
                .id("a-report")
                .kind(ReportKind.JOINT_INSPECTION)
                .title("A report")
                .addOtherTitles("The report")
                .addInspectorates(force().withId("hmicfrs").withName("HMICFRS").withKind(AgencyKind.INSPECTORATE))
                .published(PartialDate.parse("2022-07-14"))
                .addCounts(countOfReport())
                .addRecommendations(recommendation())
                .build();
    }

    public static Tenure tenure() {
        return Tenure.builder()
                .body(body())
                .from(LocalDate.of(2021, 5, 13))
                .addOtherNames("Suffolk Police and Crime Commissioner")
                .basis("a public page")
                .doubt("the day is recalled")
                .build();
    }

    public static Tenure otherTenure() {
        return Tenure.builder()
                .body(body().withId("mayor").withKind(AgencyKind.MAYOR))
                .from(LocalDate.of(2024, 5, 7))
                .addOtherNames("The Mayor")
                .basis("SI 2024/414")
                .doubt("none but this")
                .build();
    }

    public static PoliceArea area() {
        return PoliceArea.builder()
                .code("E23000025")
                .name("Suffolk")
                .nation(Nation.ENGLAND)
                .force(force())
                .addOtherNames("Suffolk Police")
                .addLocalPolicingBodies(tenure())
                .build();
    }

    public static PoliceArea otherArea() {
        return PoliceArea.builder()
                .code("W15000001")
                .name("North Wales")
                .nation(Nation.WALES)
                .force(force().withId("north-wales").withName("North Wales Police"))
                .addOtherNames("Heddlu Gogledd Cymru")
                .addLocalPolicingBodies(otherTenure())
                .build();
    }

    public static Directory directory() {
        return Directory.builder()
                .knownFrom(LocalDate.of(2022, 7, 14))
                .knownUntil(LocalDate.of(2026, 12, 31))
                .addPoliceAreas(area())
                .build();
    }

    /** One statement of each sort. */
    public static List<Statement> statements() {
        return List.of(
                new Statement.Progress(Track.IN_PROGRESS),
                new Statement.Forecast(Forecast.OFF_TRACK),
                new Statement.Assurance(Assurance.PARTLY_ASSURED),
                new Statement.Verification(Verification.REFUTED),
                new Statement.Closed(Closer.LOCAL_GOVERNANCE),
                new Statement.Superseded(Successor.builder()
                        .report("a-report-of-2024")
                        .item(ItemId.recommendation(3))
                        .words("recommendation 3 of the next report")
                        .build()),
                new Statement.Reopened(),
                new Statement.ActionAdded(action()),
                new Statement.DueSet(PartialDate.parse("2023-07")),
                new Statement.DueMoved(
                        PartialDate.parse("2023-12"),
                        Optional.of(PartialDate.parse("2023-07")),
                        Optional.of(Speaker.FORCE),
                        Optional.of("The supplier is late.")),
                new Statement.Measured(evidence()));
    }

    /** Every sort of statement, about one item. */
    public static FollowUp followUp() {
        FollowedItem.Builder item =
                FollowedItem.builder().report("twenty-years-on-2022").item(ItemId.recommendation(18));
        for (Statement statement : statements()) {
            item.addEvents(FollowUpEvent.builder()
                    .on(PartialDate.parse("2023-03"))
                    .by(Speaker.FORCE)
                    .statement(statement)
                    .evidence("A dip sample.")
                    .words("Amber")
                    .document("Tracker of March 2023")
                    .page(2)
                    .build());
        }
        return FollowUp.builder()
                .id("suffolk-2023")
                .force(force())
                .body(body())
                .addReports("twenty-years-on-2022")
                .addItems(item.build())
                .addTotals(StatedTotals.builder()
                        .on(PartialDate.parse("2023-03"))
                        .by(Speaker.BODY)
                        .report("twenty-years-on-2022")
                        .all(1)
                        .addCounts(TrackCount.builder()
                                .count(1)
                                .words("awaiting allocation")
                                .addTracks(Track.OPEN)
                                .build())
                        .document("Tracker of March 2023")
                        .page(1)
                        .build())
                .build();
    }
}
