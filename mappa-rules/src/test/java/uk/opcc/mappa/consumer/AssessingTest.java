package uk.opcc.mappa.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.assertion.ResponseAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.Assessors;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.RulesJson;
import uk.opcc.mappa.rules.RulesModule;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;

/** What an office does with this library, by its public parts only. */
class AssessingTest {

    private static final InspectionReport REPORT = ReferenceData.twentyYearsOn();

    private static Response response() {
        Comments.Builder comments =
                Comments.builder().voice(Voice.MERGED).office("Police and Crime Commissioner, and Chief Constable");
        for (int number : List.of(14, 15, 18, 19)) {
            comments.addAnswers(Answer.builder()
                    .addReferences(RecommendationReference.toNational(number))
                    .status(ComplianceStatus.IN_PROGRESS)
                    .explanation("A plan for " + number + " is being carried out.")
                    .build());
        }
        return Response.builder()
                .id("cumbria")
                .report(REPORT.id())
                .force(agency("cumbria", "Cumbria Constabulary", AgencyKind.POLICE_FORCE))
                .body(agency(
                        "cumbria-pcc",
                        "Police and Crime Commissioner for Cumbria",
                        AgencyKind.POLICE_AND_CRIME_COMMISSIONER))
                .state(PublicationState.PUBLISHED)
                .publishedOn(PartialDate.of(LocalDate.of(2022, 9, 7)))
                .addComments(comments.build())
                .build();
    }

    private static Agency agency(String id, String name, AgencyKind kind) {
        return Agency.builder().id(id).name(name).kind(kind).extent(Extent.ONE).build();
    }

    @Test
    void aDraftInAUnitTest() {
        Response draft = response().withPublishedOn(Optional.empty()).withState(PublicationState.DRAFT);

        assertThat(draft)
                .against(REPORT, Section55.asOf(LocalDate.of(2022, 9, 1)))
                .answersEveryRequiredRecommendation()
                .takesPosition(19, ComplianceStatus.IN_PROGRESS)
                .hasNoErrorsOrWarningsBut("chief-officer-comments-not-separate")
                .hasFinding("deadline-near")
                .hasNoFinding("owner-differs");
    }

    @Test
    void aPublishedResponseInAProgram() {
        Assessment assessment = Section55.assess(REPORT, response()).requireSatisfied();

        assertThat(assessment.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(assessment.deadline().timeliness()).isEqualTo(Timeliness.IN_TIME);
        assertThat(assessment.coverage())
                .extracting(coverage -> coverage.recommendation().number().orElseThrow())
                .containsExactly(14, 15, 18, 19);
        assertThat(assessment.findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR)
                .contains(Severity.WARNING);
    }

    @Test
    void anotherPolicyAnotherDutyAndARuleLess() {
        Assessor assessor = Section55.withPolicy(
                        Policy.builder().required(RequiredRecommendations.ALL).build())
                .leavingOut("statute-not-cited", "our template cites it in the footer");
        assertThat(assessor.assess(REPORT, response()).findings("recommendation-unanswered"))
                .hasSize(15);

        assertThat(Assessor.of(Duty.DOMESTIC_ABUSE_ACT_2021_SECTION_16)
                        .assess(REPORT.withKind(ReportKind.DOMESTIC_ABUSE_COMMISSIONER_REPORT), response())
                        .findings("recommendation-unanswered"))
                .hasSize(15);
        assertThat(Assessors.PARAGRAPH_28B.assess(REPORT, response()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(RuleCatalogue.rule("published-late").orElseThrow().severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void exchangeByJson() {
        Response received =
                MappaJson.RESPONSE.read(MappaJson.RESPONSE.toBytes(response())).orElseThrow();
        Assessment assessment = Section55.assess(REPORT, received);

        assertThat(RulesJson.ASSESSMENT
                        .read(RulesJson.ASSESSMENT.toBytes(assessment))
                        .value())
                .contains(assessment);
    }

    @Test
    void anApplicationsOwnMapper() {
        Assessment assessment = Section55.assess(REPORT, response());
        for (JsonMapper mapper : List.of(
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder().addModule(new RulesModule()).build())) {
            assertThat(List.of(mapper.readValue(mapper.writeValueAsString(assessment), Assessment.class)))
                    .containsExactly(assessment);
        }
    }
}
