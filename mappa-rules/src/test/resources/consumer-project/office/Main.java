package office;

import static uk.opcc.mappa.rules.assertion.ResponseAssertions.assertThat;

import java.time.LocalDate;
import java.util.ServiceLoader;
import java.util.TreeSet;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.RulesJson;
import uk.opcc.mappa.rules.RulesModule;
import uk.opcc.mappa.rules.Section55;

/** An office that uses the library in a program of its own. */
public final class Main {

    private Main() {}

    /**
     * Assesses, exchanges and asserts.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        InspectionReport report = ReferenceData.twentyYearsOn();
        Comments.Builder comments = Comments.builder().voice(Voice.MERGED);
        for (int number : new int[] {14, 15, 18, 19}) {
            comments.addAnswers(Answer.builder()
                    .addReferences(RecommendationReference.toNational(number))
                    .status(ComplianceStatus.IN_PROGRESS)
                    .explanation("A plan for " + number + " is being carried out.")
                    .build());
        }
        Response response = Response.builder()
                .id("cumbria")
                .report(report.id())
                .force(agency("cumbria", AgencyKind.POLICE_FORCE))
                .body(agency("cumbria-pcc", AgencyKind.POLICE_AND_CRIME_COMMISSIONER))
                .publishedOn(PartialDate.of(LocalDate.of(2022, 9, 8)))
                .addComments(comments.build())
                .build();

        Assessment assessment = Section55.assess(report, response);
        System.out.println("outcome " + assessment.outcome() + "; " + assessment.deadline());

        TreeSet<String> modules = new TreeSet<>();
        ServiceLoader.load(JacksonModule.class).forEach(module -> modules.add(module.getModuleName()));
        System.out.println("services " + modules);
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        JsonMapper named = JsonMapper.builder().addModule(new RulesModule()).build();
        String json = found.writeValueAsString(assessment);
        System.out.println("mappers agree " + json.equals(named.writeValueAsString(assessment)));
        System.out.println("mapper reads back " + found.readValue(json, Assessment.class).equals(assessment));
        byte[] document = RulesJson.ASSESSMENT.toBytes(assessment);
        System.out.println("reads back " + RulesJson.ASSESSMENT.read(document).orElseThrow().equals(assessment));

        assertThat(response).against(report).answersEveryRequiredRecommendation().hasNoFinding("owner-differs");
        try {
            assertThat(response).against(report).isPublishedInTime();
        } catch (AssertionError late) {
            late.getMessage().lines().filter(line -> line.startsWith("but was")).forEach(System.out::println);
        }
        System.out.println("named " + Section55.class.getModule().isNamed() + " " + Main.class.getModule().isNamed());
    }

    private static Agency agency(String id, AgencyKind kind) {
        return Agency.builder().id(id).name(id).kind(kind).extent(Extent.ONE).build();
    }
}
