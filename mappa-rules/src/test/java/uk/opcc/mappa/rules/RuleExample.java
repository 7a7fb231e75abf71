package uk.opcc.mappa.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * An example of a rule: a file {@code conformance/assessed/<rule>/fires-<name>.json} or {@code does-not-fire-<name>.json}.
 * The README of the conformance suite says what it holds.
 */
record RuleExample(Path file, JsonNode content) {

    static final Path SUITE = Path.of("conformance");

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Directory DIRECTORY =
            read(MappaJson.DIRECTORY, read(SUITE.resolve("directory.json"))).orElseThrow();

    private static final Set<String> NORMATIVE = Set.of("outcome", "deadline", "coverage", "findings", "openQuestions");
    static final Set<String> NORMATIVE_OF_A_FINDING =
            Set.of("rule", "severity", "topic", "recommendation", "where", "law");
    static final Set<String> NORMATIVE_OF_A_QUESTION = Set.of("rule", "recommendation", "where", "law");

    /** Returns the examples of every rule, in the order of their files. */
    static List<RuleExample> all() {
        try (Stream<Path> files = Files.walk(SUITE.resolve("assessed"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new RuleExample(file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the id of the rule that it exemplifies. */
    String rule() {
        return file.getParent().getFileName().toString();
    }

    /** Returns whether the rule fires. */
    boolean fires() {
        return file.getFileName().toString().startsWith("fires-");
    }

    /** Returns the example in one plain sentence. */
    String sentence() {
        return content.required("sentence").asString();
    }

    /** Returns the normative members of the assessment that must come out. */
    JsonNode expected() {
        return content.path("expected");
    }

    /** Returns the document of {@code valid/} that is the whole assessment, if there is one. */
    Optional<Path> document() {
        return Optional.of(content.path("document").asString(""))
                .filter(name -> !name.isEmpty())
                .map(name -> SUITE.resolve("valid").resolve(name + ".json"));
    }

    /** Returns the report, as its base and the patch make it. */
    JsonNode report() {
        return document("report", "reports");
    }

    /** Returns the response, as its base and the patch make it. */
    JsonNode response() {
        return document("response", "responses");
    }

    Assessment assess() {
        return assessor()
                .assess(
                        read(MappaJson.INSPECTION_REPORT, report()).orElseThrow(),
                        read(MappaJson.RESPONSE, response()).orElseThrow());
    }

    /** Returns the assessor with the settings of this example. */
    Assessor assessor() {
        Assessor assessor = ofDuty().withDirectory(DIRECTORY).withPolicy(policy());
        if (content.has("asOf")) {
            assessor = assessor.asOf(LocalDate.parse(content.path("asOf").asString()));
        }
        for (JsonNode leftOut : content.path("leftOut")) {
            assessor = assessor.leavingOut(
                    leftOut.path("rule").asString(), leftOut.path("reason").asString());
        }
        return assessor;
    }

    /** Returns the members of an assessment that every implementation has to reproduce. */
    static JsonNode normative(Assessment assessment) {
        ObjectNode members = (ObjectNode) MAPPER.readTree(RulesJson.ASSESSMENT.toBytes(assessment));
        members.retain(NORMATIVE);
        members.path("findings").forEach(finding -> ((ObjectNode) finding).retain(NORMATIVE_OF_A_FINDING));
        members.path("openQuestions").forEach(question -> ((ObjectNode) question).retain(NORMATIVE_OF_A_QUESTION));
        return members;
    }

    /** Returns the text of the file, if it expected what an assessment has. */
    String textExpecting(Assessment assessment) {
        ObjectNode changed = (ObjectNode) content.deepCopy();
        changed.set("expected", normative(assessment));
        return WideJson.text(changed);
    }

    private Assessor ofDuty() {
        String id = content.path("duty").asString(Duty.POLICE_ACT_1996_SECTION_55.id());
        return Duty.known().stream()
                .filter(duty -> duty.id().equals(id))
                .map(Assessor::of)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("found the duty " + id + ", expected another"));
    }

    private Policy policy() {
        JsonNode policy = content.path("policy");
        if (policy.isMissingNode()) {
            return Policy.builder().build();
        }
        return Policy.builder()
                .required(coded(RequiredRecommendations.values(), policy.required("required")))
                .counted(coded(CountedVoices.values(), policy.required("counted")))
                .otherItemsRequired(policy.required("otherItemsRequired").asBoolean())
                .build();
    }

    private static <E extends Coded> E coded(E[] values, JsonNode code) {
        return Stream.of(values)
                .filter(value -> value.code().equals(code.asString()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("found " + code + ", expected another"));
    }

    private JsonNode document(String member, String folder) {
        return document(content.required(member), folder);
    }

    /** Returns the document of a folder to which a reference points, with the changes of its patch. */
    static JsonNode document(JsonNode reference, String folder) {
        Path base = SUITE.resolve(folder).resolve(reference.required("base").asString() + ".json");
        return JsonPatch.apply(reference.path("patch"), read(base));
    }

    static <T> T value(JsonFormat<T> format, JsonNode document) {
        return format.read(MAPPER.writeValueAsBytes(document)).orElseThrow();
    }

    private static <T> Optional<T> read(JsonFormat<T> format, JsonNode document) {
        return format.read(MAPPER.writeValueAsBytes(document)).value();
    }

    static JsonNode read(Path file) {
        return MAPPER.readTree(file);
    }

    @Override
    public String toString() {
        return rule() + "/" + file.getFileName();
    }
}
