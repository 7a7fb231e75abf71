package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.ExampleValues;
import uk.opcc.mappa.model.json.format.JsonFormat;

/** Tests that one reading reports what is impossible together beside what is invalid by itself. */
class SeveralProblemsTest {

    private static final String RECOMMENDATION = """
            {"number": %s, "kind": "recommendation", "summary": "Do it.", "portalReference": "%s", "addressees": [%s]}""";
    private static final String AGENCY = """
            {"id": "suffolk", "name": "Suffolk Constabulary", "kind": "police-force", "extent": "%s"}""";

    private static List<String> problems(JsonFormat<?> format, String document) {
        return format.read(document).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    private static String report(String title, String... recommendations) {
        return """
                {"format": "mappa-inspection-report", "version": "1.0", "id": "a", "kind": "joint-inspection", "title": %s,
                "recommendations": [%s]}""".formatted(title, String.join(",", recommendations));
    }

    private static String recommendation(String number, String reference) {
        return RECOMMENDATION.formatted(number, reference, AGENCY.formatted("every"));
    }

    @Test
    void aNumberTwiceIsReportedBesideABadTitle() {
        assertThat(problems(
                        MappaJson.INSPECTION_REPORT,
                        report("7", recommendation("3", "22850"), recommendation("3", "22851"))))
                .containsExactly("/title wrong-type", "/recommendations inconsistent");
    }

    @Test
    void aNumberTwiceIsReportedBesideABadRecommendation() {
        assertThat(problems(
                        MappaJson.INSPECTION_REPORT,
                        report(
                                "\"T\"",
                                recommendation("3", "22850"),
                                recommendation("null", "22852"),
                                recommendation("3", "22851"))))
                .containsExactly("/recommendations/1/number null-value", "/recommendations inconsistent");
    }

    @Test
    void aNumberAndAPortalReferenceTwiceAreTwoProblems() {
        assertThat(MappaJson.INSPECTION_REPORT
                        .read(report("\"T\"", recommendation("3", "22850"), recommendation("3", "22850")))
                        .problems())
                .extracting(problem -> problem.pointer() + " " + problem.message())
                .containsExactly(
                        "/recommendations found recommendation 3 twice, expected each number and each letter of a kind once",
                        "/recommendations found portal reference 22850 twice, expected each portal reference once");
    }

    @Test
    void aMissingTitleDoesNotHideANumberTwice() {
        String document = report("\"T\"", recommendation("3", "22850"), recommendation("3", "22851"))
                .replace("\"title\": \"T\",", "");
        assertThat(problems(MappaJson.INSPECTION_REPORT, document))
                .containsExactly("/recommendations inconsistent", " missing-member");
    }

    @Test
    void aDuplicateMemberDoesNotHideWhatIsImpossibleTogether() {
        String document = MappaJson.RESPONSE
                .toText(ExampleValues.response())
                .replace("\"published\"", "\"draft\"")
                .replace("  \"report\":", "  \"id\": \"again\",\n  \"report\":");
        assertThat(problems(MappaJson.RESPONSE, document))
                .containsExactly("/id duplicate-member", "/publishedOn inconsistent");
    }

    @Test
    void aMisspeltNameIsOneProblem() {
        String document = """
                {"format": "mappa-response", "version": "1.0", "id": "a", "report": "b", "force": %s, "body": %s,
                "retypedList": [{"nationalNumbr": 19}]}""".formatted(AGENCY.formatted("one"), AGENCY.formatted("one"));
        assertThat(problems(MappaJson.RESPONSE, document))
                .containsExactly("/retypedList/0/nationalNumbr unknown-member");
    }

    @Test
    void aForceThatIsEveryForceIsReportedBesideOtherProblems() {
        String document = MappaJson.RESPONSE
                .toText(ExampleValues.response())
                .replaceFirst("\"id\": \"suffolk\"", "\"id\": null")
                .replaceFirst("\"extent\": \"one\"", "\"extent\": \"every\"");
        assertThat(problems(MappaJson.RESPONSE, document)).containsExactly("/id null-value", "/force inconsistent");
    }

    @Test
    void aCodeTwiceIsReportedBesideABadDay() {
        ObjectNode directory =
                (ObjectNode) JsonMapper.shared().readTree(MappaJson.DIRECTORY.toText(ExampleValues.directory()));
        ArrayNode areas = (ArrayNode) directory.get("policeAreas");
        areas.add(areas.get(0).deepCopy());
        String document = directory.put("knownFrom", "soon").toString();
        assertThat(problems(MappaJson.DIRECTORY, document))
                .containsExactly("/knownFrom invalid-form", "/policeAreas inconsistent", "/policeAreas inconsistent");
    }
}
