package uk.opcc.mappa.examples;

import java.time.LocalDate;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Section55;

/** The example of the README: a response made in code, and its assessment. A test holds the README to these lines. */
public final class ReadmeExample {

    private ReadmeExample() {}

    /**
     * Prints the assessment of a response that leaves three recommendations out and is a day late.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        // README: example
        InspectionReport report = ReferenceData.twentyYearsOn();
        Directory directory = ReferenceData.policeAreas();
        LocalDate published = LocalDate.of(2022, 9, 8);
        var answer = Answer.builder().status(ComplianceStatus.PARTLY_MET);
        answer.addReferences(RecommendationReference.toNational(18)).explanation("Training for Level 2 ends in March.");
        var comments = Comments.builder().voice(Voice.LOCAL_POLICING_BODY).addAnswers(answer.build());
        Response response = Response.builder()
                .id("north-wales")
                .report(report.id())
                .force(directory.areaOf("north-wales").orElseThrow().force())
                .body(directory.bodyOf("north-wales", published).orElseThrow().body())
                .publishedOn(PartialDate.of(published))
                .addComments(comments.build())
                .build();
        System.out.println(Section55.assess(report, response));
        // README: end
    }
}
