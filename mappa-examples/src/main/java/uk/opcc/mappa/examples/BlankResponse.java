package uk.opcc.mappa.examples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.opcc.mappa.examples.documents.Outline;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Requirement;

/**
 * A response in which nobody has written yet: what an office must fill in to comment on a report.
 *
 * @param report the report
 * @param response the response without answers
 * @param lastDay the last lawful day of publication; empty if the report has no day
 * @param required the items that need an answer, in the order of the report
 */
record BlankResponse(
        InspectionReport report, Response response, Optional<LocalDate> lastDay, List<Recommendation> required) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static BlankResponse of(InspectionReport report, Agency force, Agency body) {
        Response response = Response.builder()
                .id(force.id() + "-draft")
                .report(report.id())
                .reportCitedAs(report.title())
                .force(force)
                .body(body)
                .state(PublicationState.DRAFT)
                .addCitations(StatuteCitation.builder()
                        .act("Police Act 1996")
                        .section("55")
                        .subsection("5")
                        .build())
                .build();
        Assessment assessment = Section55.assess(report, response);
        List<Recommendation> required = assessment.coverage().stream()
                .filter(coverage -> coverage.requirement() != Requirement.NOT_REQUIRED)
                .map(coverage -> item(report, coverage))
                .toList();
        return new BlankResponse(report, response, assessment.deadline().lastDay(), required);
    }

    private static Recommendation item(InspectionReport report, Coverage coverage) {
        return report.item(coverage.recommendation()).orElseThrow();
    }

    /** Returns the response as a value: the body's answers and the chief officer's, which nobody has written. */
    Response toResponse() {
        List<Answer> answers = required.stream()
                .map(item -> Answer.builder()
                        .addReferences(reference(item))
                        .status(ComplianceStatus.NOT_READ)
                        .explanation("TBC")
                        .build())
                .toList();
        return response.withStatedDueDate(lastDay)
                .withComments(comments(Voice.LOCAL_POLICING_BODY, answers), comments(Voice.CHIEF_OFFICER, answers));
    }

    private static Comments comments(Voice voice, List<Answer> answers) {
        return Comments.builder().voice(voice).addAllAnswers(answers).build();
    }

    private static RecommendationReference reference(Recommendation item) {
        RecommendationReference.Builder reference = RecommendationReference.builder();
        reference.kind(item.kind());
        item.number().ifPresent(reference::nationalNumber);
        item.letter().ifPresent(reference::letter);
        return reference.quotedWords(words(item)).build();
    }

    private static String words(Recommendation item) {
        return item.officialText().orElse(item.summary());
    }

    /** Returns the response as a document to write in. */
    Outline toOutline() {
        String body = response.body().name();
        String chief = chiefOfficer();
        Outline outline = new Outline()
                .title("Response to the inspection report “" + report.title() + "”")
                .paragraph(body)
                .paragraph("Force: " + response.force().name())
                .paragraph("These comments are published under section 55(5) of the Police Act 1996.");
        lastDay.ifPresent(day -> outline.paragraph("This response is due by " + DAY.format(day)
                + ", the last of 56 days beginning with the day on which the report was published."));
        outline.place("Write here the day of publication once it is known, for example: Published: 6 September 2022.");
        section(outline, "Comments of the " + withoutArticle(body), "the body");
        section(outline, "Comments of the " + chief, "the force");
        outline.section("Reply of the " + withoutArticle(body) + " to the comments of the " + chief)
                .place("Write here any reply to the " + chief
                        + "’s comments (s.55(5)(c)). Delete this section if there is none.");
        return outline;
    }

    private void section(Outline outline, String heading, String who) {
        outline.section(heading);
        outline.place("Write here the date of these comments, for example: Date: 5 September 2022.");
        outline.place("Write here what " + who + " says about the report as a whole.");
        for (Recommendation item : required) {
            outline.subsection(heading(item));
            outline.quotation(words(item));
            outline.quotation(
                    "Owner: " + item.addressees().stream().map(Agency::name).collect(Collectors.joining(", ")));
            item.timescale().ifPresent(timescale -> outline.quotation("Timescale: " + timescale));
            outline.place(
                    "Write here the action that " + who + " has taken or proposes to take on this, or why it has not"
                            + " taken, or does not propose to take, any (s.55(5B)). Say how things stand, who acts, and by when.");
        }
    }

    private String chiefOfficer() {
        return switch (response.force().id()) {
            case "metropolitan" -> "Commissioner of Police of the Metropolis";
            case "city-of-london" -> "Commissioner of Police for the City of London";
            default -> "Chief Constable of " + response.force().name();
        };
    }

    private static String withoutArticle(String name) {
        return name.startsWith("The ") ? name.substring("The ".length()) : name;
    }

    private static String heading(Recommendation item) {
        String kind = item.kind().code().replace('-', ' ');
        String name = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        if (item.number().isPresent()) {
            return name + " " + item.number().getAsInt();
        }
        return item.letter().map(letter -> name + " " + letter).orElse(name + ": " + item.summary());
    }
}
