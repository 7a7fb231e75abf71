package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.InvalidDocumentException;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Outcome;

/** The exchange form of an assessment. */
class AssessmentJsonTest {

    private static final Assessment SATISFIED =
            Section55.asOf(SampleResponses.LAST_DAY).assess(SampleResponses.REPORT, SampleResponses.faultless());
    private static final Assessment UNDETERMINED = Section55.leavingOut("statute-not-cited", "of no interest")
            .assess(SampleResponses.REPORT, SampleResponses.faultless().withPublishedOn(Optional.empty()));
    private static final Assessment NOT_SATISFIED =
            Section55.assess(SampleResponses.REPORT, SampleResponses.responseTo(SampleResponses.REPORT.id()));

    private static List<Problem> problems(String document) {
        return RulesJson.ASSESSMENT.read(document).problems();
    }

    private static String replace(String document, String what, String with) {
        assertThat(document).contains(what);
        return document.replace(what, with);
    }

    @Test
    void eachOutcomeReadsBackEqual() {
        assertThat(SATISFIED.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(UNDETERMINED.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(NOT_SATISFIED.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        for (Assessment assessment : List.of(SATISFIED, UNDETERMINED, NOT_SATISFIED)) {
            String written = RulesJson.ASSESSMENT.toText(assessment);

            assertThat(RulesJson.ASSESSMENT.read(written).orElseThrow()).isEqualTo(assessment);
        }
    }

    @Test
    void theDocumentOfAFaultlessResponseIsThis() {
        Assessment assessment =
                SATISFIED.withCoverage(SATISFIED.coverage().subList(0, 1)).withDuty("a-duty");

        assertThat(RulesJson.ASSESSMENT.toText(assessment)).isEqualTo("""
                {
                  "format": "mappa-assessment",
                  "version": "1.0",
                  "duty": "a-duty",
                  "report": "twenty-years-on-2022",
                  "response": "suffolk",
                  "policy": {
                    "required": "police",
                    "counted": "any-voice",
                    "otherItemsRequired": false
                  },
                  "asOf": "2022-09-07",
                  "outcome": "satisfied",
                  "deadline": {
                    "lastDay": "2022-09-07",
                    "published": "2022-09-07",
                    "timeliness": "in-time",
                    "dayNumber": 56
                  },
                  "coverage": [
                    {
                      "recommendation": "recommendation-14",
                      "requirement": "required",
                      "positions": [
                        {
                          "voice": "local-policing-body",
                          "status": "met",
                          "basis": "stated",
                          "explains": true,
                          "where": "/comments/0/answers/0"
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void anOutcomeThatDoesNotFollowIsRefusedAtItsPlace() {
        String document = replace(
                RulesJson.ASSESSMENT.toText(NOT_SATISFIED),
                "\"outcome\": \"not-satisfied\"",
                "\"outcome\": \"satisfied\"");

        assertThat(problems(document)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/outcome");
            assertThat(problem.code()).isEqualTo(ProblemCode.INCONSISTENT);
            assertThat(problem.line()).isPositive();
            assertThat(problem.message())
                    .contains("satisfied")
                    .contains("not-satisfied, which follows from the findings");
        });
    }

    @Test
    void anOutcomeThatDoesNotFollowCannotBeBuilt() {
        assertThatThrownBy(() -> NOT_SATISFIED.withOutcome(Outcome.SATISFIED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Assessment.outcome: found satisfied, expected not-satisfied, which follows from the findings");
    }

    @Test
    void aNewerVersionIsRefusedByAMessageThatNamesBoth() {
        String document =
                replace(RulesJson.ASSESSMENT.toText(SATISFIED), "\"version\": \"1.0\"", "\"version\": \"2.0\"");

        assertThat(problems(document)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/version");
            assertThat(problem.code()).isEqualTo(ProblemCode.NEWER_VERSION);
            assertThat(problem.message()).contains("2.0").contains("1.0");
        });
    }

    @Test
    void everyProblemIsReportedInOnePass() {
        String document =
                replace(RulesJson.ASSESSMENT.toText(SATISFIED), "\"counted\": \"any-voice\"", "\"counted\": 1");
        document = replace(document, "\"timeliness\": \"in-time\"", "\"timeliness\": \"soon\"");
        document = replace(document, "\"dayNumber\": 56", "\"dayNumber\": \"56\"");

        assertThat(problems(document))
                .extracting(Problem::pointer)
                .containsExactly("/policy/counted", "/deadline/timeliness", "/deadline/dayNumber");
    }

    @Test
    void anotherFormatIsRefused() {
        assertThat(RulesJson.ASSESSMENT
                        .read(MappaJson.RESPONSE.toBytes(SampleResponses.faultless()))
                        .problems())
                .extracting(Problem::code)
                .contains(ProblemCode.WRONG_FORMAT);
    }

    @Test
    void theModuleIsFoundAsAService() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .hasAtLeastOneElementOfType(RulesModule.class);
    }

    @Test
    void anApplicationsMapperReadsAndWritesTheSameDocument() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        for (Assessment assessment : List.of(SATISFIED, UNDETERMINED, NOT_SATISFIED)) {
            byte[] own = RulesJson.ASSESSMENT.toBytes(assessment);
            byte[] theirs = mapper.writeValueAsBytes(assessment);

            assertThat(mapper.readTree(theirs)).isEqualTo(mapper.readTree(own));
            assertThat(new String(theirs, StandardCharsets.UTF_8))
                    .isEqualTo(mapper.readTree(own).toString());
            assertThat(mapper.readValue(own, Assessment.class)).isEqualTo(assessment);
            assertThat(mapper.readValue(theirs, Assessment.class)).isEqualTo(assessment);
        }
    }

    @Test
    void anApplicationsMapperIsAsStrict() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String document = replace(
                RulesJson.ASSESSMENT.toText(NOT_SATISFIED),
                "\"outcome\": \"not-satisfied\"",
                "\"outcome\": \"satisfied\"");

        assertThatThrownBy(() -> mapper.readValue(document, Assessment.class))
                .isInstanceOf(DatabindException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::pointer)
                                .containsExactly("/outcome"));
    }

    @Test
    void aMapperAlsoWritesWhatAnAssessmentHolds() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Finding finding = NOT_SATISFIED.findings().get(0);

        assertThat(mapper.readValue(mapper.writeValueAsString(finding), Finding.class))
                .isEqualTo(finding);
    }
}
