package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;
import uk.opcc.mappa.model.json.format.Reading;

/** Whatever is handed to a reader, it gives a value or says what is wrong and where, and never throws. */
class HostileInputProperties {

    private static final int TRIES = 1_000;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Property(seed = "20220714", tries = TRIES)
    void anyBytesAreReadOrReported(@ForAll byte[] bytes) {
        for (JsonFormat<?> format :
                List.of(MappaJson.RESPONSE, MappaJson.INSPECTION_REPORT, MappaJson.FOLLOW_UP, MappaJson.DIRECTORY)) {
            assertResult(format.read(bytes), bytes);
        }
    }

    @Property(seed = "20220714", tries = TRIES)
    void anyTextIsReadOrReported(@ForAll String text) {
        Reading<?> reading = MappaJson.RESPONSE.read(text);
        assertThat(reading.value().isEmpty()).isEqualTo(!reading.problems().isEmpty());
    }

    @Property(seed = "20220714", tries = TRIES)
    void aDocumentOfMutatedBytesIsReadOrReported(
            @ForAll(supplier = MutatedDocuments.Valid.class) MutatedDocuments.Document document,
            @ForAll("seeds") long seed,
            @ForAll("mutations") int mutations) {
        Random random = new Random(seed);
        byte[] bytes = document.bytes();
        for (int i = 0; i < mutations; i++) {
            bytes = MutatedDocuments.mutated(bytes, random);
        }
        assertResult(document.format().read(bytes), bytes);
    }

    @Property(seed = "20220714", tries = TRIES)
    void aDocumentOfMutatedMembersIsReadOrReported(
            @ForAll(supplier = MutatedDocuments.Valid.class) MutatedDocuments.Document document,
            @ForAll("seeds") long seed,
            @ForAll("mutations") int mutations) {
        Random random = new Random(seed);
        JsonNode tree = MAPPER.readTree(document.bytes());
        for (int i = 0; i < mutations; i++) {
            MutatedDocuments.mutate(tree, random);
        }
        byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
        Reading<?> reading = document.format().read(bytes);
        assertResult(reading, bytes);
        assertThat(reading.problems())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.MALFORMED_JSON, ProblemCode.DUPLICATE_MEMBER);
    }

    @Property(seed = "20220714", tries = TRIES)
    void aRequiredMemberTakenOutIsReported(
            @ForAll(supplier = MutatedDocuments.Valid.class) MutatedDocuments.Document document,
            @ForAll("seeds") long seed) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(document.bytes());
        String taken = seed % 2 == 0 ? "format" : "version";
        tree.remove(taken);
        assertThat(document.format().read(MAPPER.writeValueAsBytes(tree)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_MEMBER);
                    assertThat(problem.pointer()).isEmpty();
                    assertThat(problem.message()).contains(taken);
                });
    }

    private static void assertResult(Reading<?> reading, byte[] bytes) {
        assertThat(reading.value().isEmpty()).isEqualTo(!reading.problems().isEmpty());
        JsonNode tree = treeOrNull(bytes, reading);
        long lines = 1
                + new String(bytes, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
        for (Problem problem : reading.problems()) {
            if (problem.code() == ProblemCode.MORE_PROBLEMS) {
                continue;
            }
            assertThat((long) problem.line()).as("line of %s", problem).isBetween(1L, lines);
            assertThat(problem.column()).as("column of %s", problem).isBetween(1, bytes.length + 1);
            assertThat(problem.message()).contains("found ").contains("expected ");
            JsonPointer pointer = JsonPointer.compile(problem.pointer());
            if (tree != null) {
                boolean resolves = !tree.at(pointer).isMissingNode()
                        || !tree.at(pointer.head()).isMissingNode();
                assertThat(resolves).as("%s resolves", problem).isTrue();
            }
        }
    }

    /** The document as another reader sees it, unless that reader sees something else. */
    private static JsonNode treeOrNull(byte[] bytes, Reading<?> reading) {
        boolean unlike = reading.problems().stream()
                .anyMatch(problem -> problem.code() == ProblemCode.MALFORMED_JSON
                        || problem.code() == ProblemCode.LIMIT_EXCEEDED
                        || problem.code() == ProblemCode.DUPLICATE_MEMBER
                        || problem.code() == ProblemCode.TRAILING_CONTENT);
        if (unlike) {
            return null;
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            return null;
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Provide
    Arbitrary<Integer> mutations() {
        return Arbitraries.integers().between(1, 5);
    }
}
