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

/** Builds a response in code that is a day late and answers one of four recommendations, and prints its assessment. */
final class BuildingExample {

    private BuildingExample() {}

    static void run() {
        // snippet
        InspectionReport report = ReferenceData.twentyYearsOn();
        Directory directory = ReferenceData.policeAreas();
        LocalDate published = LocalDate.of(2022, 9, 8);
        Answer answer = Answer.builder()
                .addReferences(RecommendationReference.toNational(18))
                .status(ComplianceStatus.PARTLY_MET)
                .explanation("Training for Level 2 ends in March.")
                .build();
        Response response = Response.builder()
                .id("north-wales")
                .report(report.id())
                .force(directory.areaOf("north-wales").orElseThrow().force())
                .body(directory.bodyOf("north-wales", published).orElseThrow().body())
                .publishedOn(PartialDate.of(published))
                .addComments(Comments.builder()
                        .voice(Voice.LOCAL_POLICING_BODY)
                        .addAnswers(answer)
                        .build())
                .build();
        System.out.println(Section55.assess(report, response));
        // end
    }
}
