package uk.opcc.mappa.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.util.TokenBuffer;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.MappaModule;
import uk.opcc.mappa.model.json.format.InvalidDocumentException;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.reference.ReferenceData;

/** The values of the model inside documents of an application that has an {@code ObjectMapper} of its own. */
class DatabindModuleTest {

    private static final Response RESPONSE = ConsumerTest.response();
    private static final String DOCUMENT = MappaJson.RESPONSE.toText(RESPONSE);

    private static final JsonMapper FOUND =
            JsonMapper.builder().findAndAddModules().build();

    /** Everything on that databind can forgive. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .addModule(new MappaModule())
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .build();

    /** A request body as an application declares it. */
    public record Submission(String clerk, Response response, Optional<Timescale> timescale) {}

    private static final Submission SUBMISSION =
            new Submission("office", RESPONSE, Optional.of(Timescale.within(Period.ofMonths(12))));

    private static InvalidDocumentException causeOf(DatabindException thrown) {
        assertThat(thrown).hasCauseInstanceOf(InvalidDocumentException.class);
        return (InvalidDocumentException) thrown.getCause();
    }

    private static void assertRefused(JsonMapper mapper, String document, ProblemCode code, String pointer) {
        assertThatThrownBy(() -> mapper.readValue(document, Response.class))
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        thrown -> assertThat(causeOf(thrown).problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo(code);
                                    assertThat(problem.pointer()).isEqualTo(pointer);
                                    assertThat(thrown.getOriginalMessage()).contains(problem.toString());
                                }));
    }

    @Test
    void theModuleIsFoundByItself() {
        assertThat(FOUND.readValue(DOCUMENT, Response.class)).isEqualTo(RESPONSE);
    }

    @Test
    void aResponseIsReadAndWrittenInARequestBody() {
        String json = FOUND.writeValueAsString(SUBMISSION);
        assertThat(FOUND.readValue(json, Submission.class)).isEqualTo(SUBMISSION);
        JsonNode tree = FOUND.readTree(json);
        assertThat(tree.at("/response")).isEqualTo(FOUND.readTree(DOCUMENT));
        assertThat(tree.at("/timescale/within").stringValue()).isEqualTo("P12M");
    }

    @Test
    void responsesAreReadAndWrittenInAList() {
        List<Response> responses = List.of(RESPONSE, RESPONSE.withId("another"));
        String json = FOUND.writeValueAsString(responses);
        assertThat(FOUND.readValue(json, new TypeReference<List<Response>>() {}))
                .isEqualTo(responses);
    }

    @Test
    void valuesBelowADocumentAreReadAndWritten() {
        Answer answer = RESPONSE.comments().get(0).answers().get(0);
        Recommendation recommendation =
                ReferenceData.twentyYearsOn().recommendation(19).orElseThrow();
        Map<String, Timescale> timescales = Map.of("a", Timescale.by(LocalDate.of(2023, 7, 14)));
        assertThat(FOUND.readValue(FOUND.writeValueAsString(answer), Answer.class))
                .isEqualTo(answer);
        assertThat(FOUND.readValue(FOUND.writeValueAsString(recommendation), Recommendation.class))
                .isEqualTo(recommendation);
        assertThat(FOUND.writeValueAsString(timescales)).isEqualTo("{\"a\":{\"by\":\"2023-07-14\"}}");
        assertThat(FOUND.readValue("{\"a\":{\"by\":\"2023-07-14\"}}", new TypeReference<Map<String, Timescale>>() {}))
                .isEqualTo(timescales);
    }

    /** Values of the model that are texts in JSON, as members of an application's own record. */
    public record Row(PartialDate date, AgencyKind kind, Measure measure, ComplianceStatus status) {}

    @Test
    void datesAndCodesAreStrings() {
        Row row = new Row(
                PartialDate.parse("2022-09"),
                new AgencyKind("regional-organised-crime-unit"),
                Measure.AUDITS_PER_YEAR,
                ComplianceStatus.NOT_ANSWERED);
        String json = FOUND.writeValueAsString(row);
        assertThat(FOUND.readTree(json))
                .isEqualTo(FOUND.readTree("{\"date\":\"2022-09\",\"kind\":\"regional-organised-crime-unit\","
                        + "\"measure\":\"audits-per-year\",\"status\":\"not-answered\"}"));
        assertThat(FOUND.readValue(json, Row.class)).isEqualTo(row);
    }

    @Test
    void aDateThatStandsByItselfIsReadAsStrictly() {
        assertThatThrownBy(() -> LENIENT.readValue("{\"date\": \"14/07/2022\"}", Row.class))
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        thrown -> assertThat(causeOf(thrown).problems().get(0).code())
                                .isEqualTo(ProblemCode.INVALID_FORM));
    }

    @Test
    void theReportAndTheDirectoryAreWrittenAsWeWriteThem() {
        InspectionReport report = ReferenceData.twentyYearsOn();
        assertThat(FOUND.readTree(FOUND.writeValueAsString(report)))
                .isEqualTo(FOUND.readTree(MappaJson.INSPECTION_REPORT.toText(report)));
        assertThat(FOUND.readTree(FOUND.writeValueAsString(ReferenceData.policeAreas())))
                .isEqualTo(FOUND.readTree(MappaJson.DIRECTORY.toText(ReferenceData.policeAreas())));
    }

    @Test
    void aCompactMapperWritesOneLineInOurOrder() {
        assertThat(FOUND.writeValueAsString(RESPONSE))
                .startsWith("{\"format\":\"mappa-response\",\"version\":\"1.0\",\"id\":\"gloucestershire-2022\",")
                .doesNotContain("\n");
    }

    @Test
    void aPrettyMapperWritesTheSameTree() {
        JsonMapper pretty = JsonMapper.builder()
                .addModule(new MappaModule())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        String json = pretty.writeValueAsString(RESPONSE);
        assertThat(json).contains("\n");
        assertThat(pretty.readTree(json)).isEqualTo(pretty.readTree(DOCUMENT));
        assertThat(pretty.readValue(json, Response.class)).isEqualTo(RESPONSE);
    }

    @Test
    void settingsOfTheMapperDoNotChangeTheMembers() {
        JsonMapper odd = JsonMapper.builder()
                .addModule(new MappaModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .changeDefaultPropertyInclusion(
                        old -> JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .changeDefaultVisibility(visibility -> visibility.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        assertThat(odd.writeValueAsString(RESPONSE)).isEqualTo(FOUND.writeValueAsString(RESPONSE));
        assertThat(odd.readValue(DOCUMENT, Response.class)).isEqualTo(RESPONSE);
    }

    @Test
    void defaultTypingHasNoSay() {
        JsonMapper typing = JsonMapper.builder()
                .addModule(new MappaModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        String json = typing.writeValueAsString(RESPONSE);
        assertThat(json).isEqualTo(FOUND.writeValueAsString(RESPONSE));
        assertThat(typing.readValue(json, Response.class)).isEqualTo(RESPONSE);
    }

    @Test
    void onlyMembersAreWritten() {
        assertThat(FOUND.writeValueAsString(SUBMISSION))
                .doesNotContain("namesNone", "explains", "leftBlank", "brokenBy", "lastDay", "null", "Immutable");
    }

    @Test
    void aNumberInQuotationMarksIsRefusedByALenientMapper() {
        assertRefused(
                LENIENT,
                DOCUMENT.replace("\"nationalNumber\": 19", "\"nationalNumber\": \"19\""),
                ProblemCode.WRONG_TYPE,
                "/comments/0/answers/0/references/0/nationalNumber");
    }

    @Test
    void aNumberWithAFractionIsRefusedByALenientMapper() {
        assertRefused(
                LENIENT,
                DOCUMENT.replace("\"nationalNumber\": 19", "\"nationalNumber\": 19.0"),
                ProblemCode.WRONG_TYPE,
                "/comments/0/answers/0/references/0/nationalNumber");
    }

    @Test
    void aDateAsAListIsRefusedByALenientMapper() {
        assertRefused(
                LENIENT, DOCUMENT.replace("\"2022-09-20\"", "[2022,9,20]"), ProblemCode.WRONG_TYPE, "/publishedOn");
    }

    @Test
    void anUnknownMemberIsRefusedByALenientMapper() {
        assertRefused(
                LENIENT, DOCUMENT.replace("\"report\":", "\"x\": 1, \"report\":"), ProblemCode.UNKNOWN_MEMBER, "/x");
    }

    @Test
    void aDuplicateIsRefusedByALenientMapper() {
        assertRefused(
                LENIENT,
                DOCUMENT.replace("\"report\":", "\"id\": \"again\", \"report\":"),
                ProblemCode.DUPLICATE_MEMBER,
                "/id");
    }

    @Test
    void aCodeInAnotherCaseIsRefusedByALenientMapper() {
        assertRefused(
                LENIENT,
                DOCUMENT.replace("\"not-met\"", "\"NOT_MET\""),
                ProblemCode.UNKNOWN_CODE,
                "/comments/0/answers/0/status");
    }

    @Test
    void aSingleValueForAListIsRefusedByALenientMapper() {
        assertRefused(
                LENIENT,
                DOCUMENT.replace("\"comments\": [", "\"copies\": 1, \"comments\": ["),
                ProblemCode.WRONG_TYPE,
                "/copies");
    }

    @Test
    void anEmptyTextForAnObjectIsRefusedByALenientMapper() {
        assertThatThrownBy(() -> LENIENT.readValue("{\"response\": \"\"}", Submission.class))
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        thrown -> assertThat(causeOf(thrown).problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE)));
    }

    @Test
    void aNewerVersionIsRefused() {
        assertRefused(
                FOUND,
                DOCUMENT.replace("\"version\": \"1.0\"", "\"version\": \"1.1\""),
                ProblemCode.NEWER_VERSION,
                "/version");
    }

    @Test
    void allProblemsOfAValueAreListed() {
        String document = DOCUMENT.replace("\"not-met\"", "null").replace("\"P56D\"", "56");
        assertThatThrownBy(() -> FOUND.readValue(document, Response.class))
                .isInstanceOfSatisfying(DatabindException.class, thrown -> {
                    assertThat(causeOf(thrown).problems()).hasSize(2);
                    causeOf(thrown)
                            .problems()
                            .forEach(problem ->
                                    assertThat(thrown.getOriginalMessage()).contains(problem.toString()));
                });
    }

    @Test
    void aProblemInARequestHasThePlaceInTheRequest() {
        String json = "{\n\"clerk\": \"x\",\n\"response\": {\"id\": 7}}";
        assertThatThrownBy(() -> FOUND.readValue(json, Submission.class))
                .isInstanceOfSatisfying(DatabindException.class, thrown -> {
                    assertThat(causeOf(thrown).problems().get(0)).satisfies(problem -> {
                        assertThat(problem.pointer()).isEqualTo("/id");
                        assertThat(problem.line()).isEqualTo(3);
                        assertThat(problem.column()).isEqualTo(20);
                    });
                    assertThat(thrown.getPath())
                            .extracting(step -> step.getPropertyName())
                            .containsExactly("response");
                });
    }

    @Test
    void whatFollowsAValueIsStillRead() {
        Submission read = FOUND.readValue("{\"response\": " + DOCUMENT + ", \"clerk\": \"after\"}", Submission.class);
        assertThat(read.clerk()).isEqualTo("after");
    }

    @Test
    void aTreeIsReadWithoutLineNumbers() {
        JsonNode tree = FOUND.readTree(DOCUMENT);
        assertThat(FOUND.treeToValue(tree, Response.class)).isEqualTo(RESPONSE);
        JsonNode harmed = FOUND.readTree(DOCUMENT.replace("\"P56D\"", "56"));
        assertThatThrownBy(() -> FOUND.treeToValue(harmed, Response.class))
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        thrown -> assertThat(causeOf(thrown).problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.line()).isZero();
                                    assertThat(problem.column()).isZero();
                                    assertThat(problem.toString()).startsWith("/statedPeriod: wrong-type: ");
                                }));
    }

    @Test
    void aValueIsConvertedToATreeAndBack() {
        JsonNode tree = FOUND.valueToTree(RESPONSE);
        assertThat(FOUND.treeToValue(tree, Response.class)).isEqualTo(RESPONSE);
        assertThat(FOUND.convertValue(RESPONSE, Response.class)).isEqualTo(RESPONSE);
        assertThat(FOUND.convertValue(RESPONSE.force(), new TypeReference<Map<String, Object>>() {}))
                .containsEntry("kind", "police-force");
    }

    @Test
    void aParserThatAllowsCommentsStillReadsStrictly() {
        JsonMapper commented = JsonMapper.builder()
                .addModule(new MappaModule())
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .build();
        assertThat(commented.readValue("/* x */" + DOCUMENT, Response.class)).isEqualTo(RESPONSE);
        assertThatThrownBy(() -> commented.readValue("/* x */ {}", Agency.class))
                .hasCauseInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void nullIsNoDocumentAndNoElement() {
        assertRefused(FOUND, "null", ProblemCode.NULL_VALUE, "");
        assertRefused(LENIENT, " null ", ProblemCode.NULL_VALUE, "");
        for (Class<?> type : List.of(InspectionReport.class, Directory.class, Agency.class, Measure.class)) {
            assertThatThrownBy(() -> FOUND.readValue("null", type)).hasCauseInstanceOf(InvalidDocumentException.class);
        }
        assertThatThrownBy(() -> FOUND.readValue("[" + DOCUMENT + ", null]", new TypeReference<List<Response>>() {}))
                .hasCauseInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> FOUND.treeToValue(FOUND.readTree("null"), Response.class))
                .hasCauseInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void nullInAnApplicationsOwnObjectIsItsAffair() {
        Submission read =
                FOUND.readValue("{\"clerk\": null, \"response\": null, \"timescale\": null}", Submission.class);
        assertThat(read).isEqualTo(new Submission(null, null, Optional.empty()));
    }

    @Test
    void tokensThatEndWithinAValueAreRefused() {
        assertCutIsRefused(Agency.class, cut -> {
            cut.writeStartObject();
            cut.writeName("id");
            cut.writeString("suffolk");
        });
        assertCutIsRefused(Agency.class, cut -> {
            cut.writeStartObject();
            cut.writeName("id");
        });
        assertCutIsRefused(Agency.class, cut -> {
            cut.writeStartObject();
            cut.writeName("unknown");
            cut.writeStartObject();
        });
        assertCutIsRefused(Agency.class, cut -> {
            cut.writeStartObject();
            cut.writeName("id");
            cut.writeStartArray();
        });
        assertCutIsRefused(Comments.class, cut -> {
            cut.writeStartObject();
            cut.writeName("voice");
            cut.writeString("local-policing-body");
            cut.writeName("answers");
            cut.writeStartArray();
        });
    }

    private static void assertCutIsRefused(Class<?> type, Consumer<TokenBuffer> tokens) {
        try (TokenBuffer cut = TokenBuffer.forGeneration()) {
            tokens.accept(cut);

            assertThatThrownBy(() -> FOUND.readValue(cut.asParser(), type))
                    .isInstanceOf(UnexpectedEndOfInputException.class)
                    .hasMessageContaining("found the end of the tokens within a value");
        }
    }
}
