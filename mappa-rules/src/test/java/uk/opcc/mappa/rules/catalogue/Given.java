package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * A report of 14 July 2022 with three recommendations, 6 to boards, 15 to police forces and others, 18 to police forces,
 * and a response with which no rule finds anything. A test changes one thing.
 *
 * <p>In the response, {@code /comments/0} is the body's and {@code /comments/1} the chief officer's; in each,
 * {@code answers/0} is to 15 and {@code answers/1} to 18.
 */
final class Given {

    static final Agency POLICE_FORCES = every(AgencyKind.POLICE_FORCE, "police-forces");
    static final Agency BOARDS = every(AgencyKind.STRATEGIC_MANAGEMENT_BOARD, "strategic-management-boards");
    static final Agency PRISONS = every(AgencyKind.PRISON, "prisons");
    static final Agency PROBATION = one(AgencyKind.PROBATION_SERVICE, "probation-service");

    /** In the directory, confirmed: the commissioner until 6 May 2024, the mayor from 7 May 2024. */
    static final Agency FORCE = one(AgencyKind.POLICE_FORCE, "south-yorkshire").withName("South Yorkshire Police");

    static final Agency BODY = one(AgencyKind.POLICE_AND_CRIME_COMMISSIONER, "south-yorkshire-pcc")
            .withName("Police and Crime Commissioner for South Yorkshire");

    private static final Agency INSPECTORS = one(AgencyKind.INSPECTORATE, "hmicfrs");

    static final String WORDS_OF_18 =
            "Police forces should give every nominal at Levels 2 and 3 a police manager who is trained for the work.";

    private Given() {}

    static Agency every(AgencyKind kind, String id) {
        return agency(kind, id, Extent.EVERY);
    }

    static Agency one(AgencyKind kind, String id) {
        return agency(kind, id, Extent.ONE);
    }

    private static Agency agency(AgencyKind kind, String id, Extent extent) {
        return Agency.builder().id(id).name(id).kind(kind).extent(extent).build();
    }

    static Recommendation recommendation(int number, Agency... addressees) {
        return Recommendation.builder()
                .number(number)
                .kind(RecommendationKind.RECOMMENDATION)
                .summary("what " + number + " asks")
                .addAddressees(addressees)
                .timescale(Timescale.within(Period.ofMonths(12)))
                .build();
    }

    static InspectionReport report() {
        return reportOf(
                recommendation(6, BOARDS),
                recommendation(15, PROBATION, POLICE_FORCES, PRISONS).withPortalReference("22779"),
                recommendation(18, POLICE_FORCES).withPortalReference("22825").withOfficialText(WORDS_OF_18));
    }

    /** A report of these recommendations, which says by counts that it makes no other. */
    static InspectionReport reportOf(Recommendation... recommendations) {
        return InspectionReport.builder()
                .kind(ReportKind.JOINT_INSPECTION)
                .id("a-report")
                .title("A report")
                .addInspectorates(INSPECTORS)
                .published(date("2022-07-14"))
                .addAllCounts(countsOf(recommendations))
                .addRecommendations(recommendations)
                .build();
    }

    private static List<ReportCount> countsOf(Recommendation... items) {
        return Stream.of(RecommendationKind.values())
                .map(kind -> ReportCount.builder()
                        .of(kind)
                        .count((int) Stream.of(items)
                                .filter(item -> item.kind() == kind)
                                .count())
                        .build())
                .toList();
    }

    static InspectionReport reportPublished(String date) {
        return report().withPublished(date(date));
    }

    /** The report with one recommendation changed. */
    static InspectionReport reportWith(int number, UnaryOperator<Recommendation> change) {
        return reportOf(report().recommendations().stream()
                .map(each -> each.number().orElseThrow() == number ? change.apply(each) : each)
                .toArray(Recommendation[]::new));
    }

    static Response response() {
        return responseTo(report());
    }

    /** A satisfying response: body and chief officer both answer all that is addressed to police forces. */
    static Response responseTo(InspectionReport report) {
        List<Integer> forPolice = report.recommendations().stream()
                .filter(each -> each.addressees().stream()
                        .anyMatch(agency -> agency.kind().equals(AgencyKind.POLICE_FORCE)))
                .map(each -> each.number().orElseThrow())
                .toList();
        return Response.builder()
                .id("a-response")
                .report(report.id())
                .force(FORCE)
                .body(BODY)
                .state(PublicationState.PUBLISHED)
                .publishedOn(date("2022-09-01"))
                .addCitations(citing("Police Act 1996", "55", "5"))
                .addStatedCounts(count(report.recommendations().size()))
                .addStatedCounts(count(forPolice.size()).withAddressedTo(AgencyKind.POLICE_FORCE))
                .chiefOfficerConsultation(ChiefOfficerConsultation.SUBMITTED)
                .addCopies(copyTo(AgencyKind.INSPECTORATE), copyTo(AgencyKind.SECRETARY_OF_STATE))
                .addComments(comments(
                        Voice.LOCAL_POLICING_BODY,
                        forPolice.stream()
                                .map(number -> answer(number).withAssurance(Assurance.ASSURED))
                                .toList()))
                .addComments(comments(
                        Voice.CHIEF_OFFICER,
                        forPolice.stream().map(Given::answer).toList()))
                .build();
    }

    static Response published(String date) {
        return response().withPublishedOn(date(date));
    }

    static Response draft() {
        return response().withPublishedOn(Optional.empty()).withState(PublicationState.DRAFT);
    }

    static Comments comments(Voice voice, List<Answer> answers) {
        return Comments.builder()
                .voice(voice)
                .generalWords("The report is welcome.")
                .addAllAnswers(answers)
                .build();
    }

    static Answer answer(int recommendation) {
        return answer(RecommendationReference.toNational(recommendation))
                .withExplanation("What " + recommendation + " asks has been in place since June.");
    }

    static Answer answer(RecommendationReference... references) {
        return Answer.builder()
                .addReferences(references)
                .status(ComplianceStatus.MET)
                .explanation("This has been in place since June.")
                .build();
    }

    static Action action() {
        return Action.builder()
                .what("Train the managers.")
                .state(ActionState.UNDER_WAY)
                .build();
    }

    static StatedCount count(int count) {
        return StatedCount.builder().count(count).build();
    }

    static CopySent copyTo(AgencyKind kind) {
        return CopySent.builder().to(kind).build();
    }

    static StatuteCitation citing(String act, String section, String subsection) {
        return citing(act, section).withSubsection(subsection);
    }

    static StatuteCitation citing(String act, String section) {
        return StatuteCitation.builder().act(act).section(section).build();
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** The response with every answer of one voice to one recommendation changed. */
    static Response changing(Response response, Voice voice, int recommendation, UnaryOperator<Answer> change) {
        return changingComments(
                response,
                comments -> comments.voice() == voice
                        ? comments.withAnswers(comments.answers().stream()
                                .map(answer -> isTo(recommendation).test(answer) ? change.apply(answer) : answer)
                                .toList())
                        : comments);
    }

    /** The response with the answers of every voice to one recommendation changed. */
    static Response changing(Response response, int recommendation, UnaryOperator<Answer> change) {
        Response changed = response;
        for (Voice voice : Voice.values()) {
            changed = changing(changed, voice, recommendation, change);
        }
        return changed;
    }

    /** The response in which the chief officer points at recommendation 18 by another reference. */
    static Response pointingAt18By(RecommendationReference reference) {
        return changing(response(), Voice.CHIEF_OFFICER, 18, answer -> answer.withReferences(reference));
    }

    static Response changingComments(Response response, UnaryOperator<Comments> change) {
        return response.withComments(response.comments().stream().map(change).toList());
    }

    static Response without(Response response, Voice voice) {
        return response.withComments(response.comments().stream()
                .filter(comments -> comments.voice() != voice)
                .toList());
    }

    static Response withoutAnswersTo(Response response, int recommendation) {
        return changingComments(response, comments -> withoutAnswersTo(comments, recommendation));
    }

    static Response withoutAnswersTo(Response response, Voice voice, int recommendation) {
        return changingComments(
                response,
                comments -> comments.voice() == voice ? withoutAnswersTo(comments, recommendation) : comments);
    }

    private static Comments withoutAnswersTo(Comments comments, int recommendation) {
        return comments.withAnswers(comments.answers().stream()
                .filter(isTo(recommendation).negate())
                .toList());
    }

    private static Predicate<Answer> isTo(int recommendation) {
        return answer -> answer.references().stream()
                .anyMatch(reference -> reference.nationalNumber().orElse(0) == recommendation);
    }

    /** The response with one more answer of a voice that already speaks. */
    static Response adding(Response response, Voice voice, Answer answer) {
        return changingComments(
                response,
                comments -> comments.voice() == voice
                        ? comments.withAnswers(Stream.concat(comments.answers().stream(), Stream.of(answer))
                                .toList())
                        : comments);
    }

    static Assessment assess(Response response) {
        return Section55.assess(report(), response);
    }

    static Assessment assess(InspectionReport report, Response response) {
        return Section55.assess(report, response);
    }

    /** An assessment of a draft on the report of 14 July 2022, asked for on a day. */
    static Assessment askedOn(String day, Response response) {
        return Section55.asOf(day(day)).assess(report(), response);
    }

    /** The report as recommendations of the Independent Office for Police Conduct, made on a day or in a month. */
    static InspectionReport iopcReport(String date) {
        return reportPublished(date).withKind(ReportKind.IOPC_RECOMMENDATION);
    }

    static InspectionReport iopcReport() {
        return iopcReport("2022-07-14");
    }

    /** The satisfying response under paragraph 28B, which is cited instead of section 55: it is provided, not published. */
    static Response responseUnder28B() {
        return response()
                .withPublishedOn(Optional.empty())
                .withProvidedOn(date("2022-09-01"))
                .withCitations(citing("Police Reform Act 2002", "28B"));
    }
}
