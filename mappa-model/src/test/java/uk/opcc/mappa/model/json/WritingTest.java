package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ExampleValues;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;

class WritingTest {

    private static String written(String generalWords) {
        return MappaJson.RESPONSE.toText(ExampleValues.response()
                .withComments(Comments.builder()
                        .voice(Voice.MERGED)
                        .generalWords(generalWords)
                        .build()));
    }

    @Test
    void membersStandInTheDescribedOrder() {
        assertThat(MappaJson.RESPONSE.toText(ExampleValues.response()))
                .containsSubsequence(
                        "\"format\"",
                        "\"version\"",
                        "\"id\"",
                        "\"report\"",
                        "\"reportCitedAs\"",
                        "\"force\"",
                        "\"body\"",
                        "\"state\"",
                        "\"publishedOn\"",
                        "\"extension\"",
                        "\"citations\"",
                        "\"statedPeriod\"",
                        "\"statedDueDate\"",
                        "\"statedCounts\"",
                        "\"retypedList\"",
                        "\"chiefOfficerConsultation\"",
                        "\"copies\"",
                        "\"comments\"");
    }

    @Test
    void theOrderOfTheBuilderDoesNotMatter() {
        InspectionReport one = InspectionReport.builder()
                .id("a")
                .kind(ReportKind.JOINT_INSPECTION)
                .title("T")
                .build();
        InspectionReport other = InspectionReport.builder()
                .title("T")
                .kind(ReportKind.JOINT_INSPECTION)
                .id("a")
                .build();
        assertThat(MappaJson.INSPECTION_REPORT.toBytes(one)).isEqualTo(MappaJson.INSPECTION_REPORT.toBytes(other));
    }

    @Test
    void whatIsEmptyOrNotStatedIsAbsent() {
        Response bare = Response.builder()
                .id("a")
                .report("b")
                .force(ExampleValues.force())
                .body(ExampleValues.body())
                .build();
        assertThat(MappaJson.RESPONSE.toText(bare)).isEqualTo("""
                        {
                          "format": "mappa-response",
                          "version": "1.0",
                          "id": "a",
                          "report": "b",
                          "force": {
                            "id": "suffolk",
                            "name": "Suffolk Constabulary",
                            "kind": "police-force",
                            "extent": "one"
                          },
                          "body": {
                            "id": "suffolk-pcc",
                            "name": "Police and Crime Commissioner for Suffolk",
                            "kind": "police-and-crime-commissioner",
                            "extent": "one"
                          }
                        }
                        """);
    }

    @Test
    void nothingIsEverNull() {
        assertThat(MappaJson.RESPONSE.toText(ExampleValues.response())).doesNotContain("null");
        assertThat(MappaJson.INSPECTION_REPORT.toText(ExampleValues.report())).doesNotContain("null");
        assertThat(MappaJson.FOLLOW_UP.toText(ExampleValues.followUp())).doesNotContain("null");
        assertThat(MappaJson.DIRECTORY.toText(ExampleValues.directory())).doesNotContain("null");
    }

    @Test
    void linesEndWithALineFeed() {
        assertThat(written("one\r\ntwo")).doesNotContain("\r").endsWith("}\n").contains("one\\r\\ntwo");
    }

    @Test
    void theSameValueGivesTheSameBytesTwice() {
        assertThat(MappaJson.RESPONSE.toBytes(ExampleValues.response()))
                .isEqualTo(MappaJson.RESPONSE.toBytes(ExampleValues.response()));
    }

    @Test
    void aSlashIsNotEscaped() {
        assertThat(written("and/or")).contains("\"and/or\"");
    }

    @Test
    void whatJsonReservesIsEscaped() {
        assertThat(written("a \"b\" \\ \t")).contains("\"a \\\"b\\\" \\\\ \\t\"");
    }

    @Test
    void lettersOfAnyScriptStandAsTheyAre() {
        assertThat(written("Môn – 報告 – отчёт\u2028")).contains("\"Môn – 報告 – отчёт\u2028\"");
    }

    @Test
    void anAstralCharacterIsFourBytes() {
        byte[] bytes = MappaJson.RESPONSE.toBytes(ExampleValues.response().withReportCitedAs("\uD83D\uDE00"));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("\u00f0\u009f\u0098\u0080");
    }

    @Test
    void textAndStreamHoldTheSameBytes() throws IOException {
        byte[] bytes = MappaJson.RESPONSE.toBytes(ExampleValues.response());
        ByteArrayOutputStream target = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        MappaJson.RESPONSE.write(ExampleValues.response(), target);
        assertThat(target.toByteArray()).isEqualTo(bytes);
        assertThat(MappaJson.RESPONSE.toText(ExampleValues.response()).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(bytes);
    }

    @Test
    void aDecimalIsWrittenWithoutExponent() {
        String small = MappaJson.INSPECTION_REPORT.toText(ExampleValues.report()
                .withRecommendations(ExampleValues.recommendation()
                        .withExpectations(ExampleValues.expectation().withValue(new BigDecimal("1E-6")))));
        String large = MappaJson.INSPECTION_REPORT.toText(ExampleValues.report()
                .withRecommendations(ExampleValues.recommendation()
                        .withExpectations(ExampleValues.expectation().withValue(new BigDecimal("1E+9")))));
        assertThat(small).contains("\"value\": 0.000001,");
        assertThat(large).contains("\"value\": 1000000000,");
    }

    @Test
    void aDocumentOfAnyLengthIsWrittenWhole() {
        for (int length = 6_000; length < 20_000; length += 997) {
            String words = "x".repeat(length);

            assertThat(written(words)).contains('"' + words + '"').endsWith("}\n");
        }
    }
}
