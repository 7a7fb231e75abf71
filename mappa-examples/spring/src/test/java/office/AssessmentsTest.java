package office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a client of either controller gets. */
@SpringBootTest
@AutoConfigureMockMvc
class AssessmentsTest {

    private static final String VALID = """
            {
              "format": "mappa-response",
              "version": "1.0",
              "id": "north-wales-draft",
              "report": "twenty-years-on-2022",
              "force": {"id": "north-wales", "name": "North Wales Police", "kind": "police-force", "extent": "one"},
              "body": {
                "id": "north-wales-pcc",
                "name": "Police and Crime Commissioner for North Wales",
                "kind": "police-and-crime-commissioner",
                "extent": "one"
              },
              "publishedOn": "2022-09-08",
              "comments": [
                {
                  "voice": "local-policing-body",
                  "answers": [{"references": [{"nationalNumber": 18}], "status": "met"}]
                }
              ]
            }
            """;

    @Autowired
    private MockMvcTester mvc;

    private MvcTestResult post(String path, byte[] body) {
        return mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult post(String path, String body) {
        return post(path, body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assessments", "/bytes/assessments"})
    void aValidBodyGetsItsAssessment(String path) {
        assertThat(post(path, VALID))
                .hasStatus(200)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
                .bodyJson()
                .hasPathSatisfying("$.format", format -> assertThat(format).isEqualTo("mappa-assessment"))
                .hasPathSatisfying("$.outcome", outcome -> assertThat(outcome).isEqualTo("not-satisfied"));
    }

    /** The answer is the one that the page shows. */
    @ParameterizedTest
    @ValueSource(strings = {"/assessments", "/bytes/assessments"})
    void bothOfTwoProblemsAreAnsweredWithTheirPlaces(String path) {
        String body = VALID.replace("\"2022-09-08\"", "\"8/9/2022\"").replace("\"met\"", "\"done\"");
        assertThat(post(path, body))
                .hasStatus(400)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo("/two-problems.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assessments", "/bytes/assessments"})
    void textThatIsNoJsonIsAProblemWithItsPlace(String path) {
        assertThat(post(path, "{\n  \"format\": oops"))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.problems.length()", count -> assertThat(count).isEqualTo(1))
                .hasPathSatisfying(
                        "$.problems[0].line", line -> assertThat(line).isEqualTo(2))
                .hasPathSatisfying(
                        "$.problems[0].code", code -> assertThat(code).isEqualTo("malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assessments", "/bytes/assessments"})
    void bytesThatAreNotUtf8AreAProblem(String path) {
        byte[] latin1 = VALID.replace("North Wales Police", "Heddlu Gogledd Cymru \u00e9")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(post(path, latin1))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.problems[0].code", code -> assertThat(code).isEqualTo("malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assessments", "/bytes/assessments"})
    void aResponseToAnotherReportIsRefusedWithAReason(String path) {
        assertThat(post(path, VALID.replace("twenty-years-on-2022", "another-report")))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying(
                        "$.detail",
                        detail -> assertThat(detail)
                                .isEqualTo("found a response to the report another-report, expected one to"
                                        + " twenty-years-on-2022"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assessments", "/bytes/assessments"})
    void theJsonNullIsRefused(String path) {
        assertThat(post(path, "null")).hasStatus(400);
    }
}
