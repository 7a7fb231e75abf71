package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Severity;

/**
 * A clean result cannot be reached by leaving something out: taking a member, or an element of a list, away from a report or a
 * response never turns another outcome into satisfied or not-applicable.
 *
 * <p>Exempt is what mends a fault, because it lies at a place that an error or a question names, and what changes what the
 * report says, such as one of several addressees.
 */
class TakingAwayProperties {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final int PARTS_OF_EACH = 8;

    private static final List<RuleExample> EXAMPLES = RuleExample.all();

    @Provide
    Arbitrary<AssessmentInput> inputs() {
        return AssessmentInputs.inputs();
    }

    @Provide
    Arbitrary<RuleExample> examples() {
        return Arbitraries.of(EXAMPLES);
    }

    @Provide
    Arbitrary<List<Integer>> facts() {
        return Arbitraries.integers()
                .between(0, AddedFacts.number() - 1)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(seed = "20220714", tries = 120)
    void whatIsTakenAwayFromAnExampleMakesItNoBetter(@ForAll("examples") RuleExample example, @ForAll int which) {
        check(example.report(), example.response(), example.assessor(), which);
    }

    @Property(seed = "20220714", tries = 40)
    void whatIsTakenAwayFromAnyInputMakesItNoBetter(@ForAll("inputs") AssessmentInput input, @ForAll int which) {
        check(
                MAPPER.readTree(MappaJson.INSPECTION_REPORT.toBytes(input.report())),
                MAPPER.readTree(MappaJson.RESPONSE.toBytes(input.response())),
                input.assessor(),
                which);
    }

    @Property(seed = "20220714", tries = 120)
    void whatIsTakenAwayFromAnExampleWithMoreFactsMakesItNoBetter(
            @ForAll("examples") RuleExample example, @ForAll("facts") List<Integer> facts, @ForAll int which) {
        checkWith(facts, example.report(), example.response(), example.assessor(), which);
    }

    @Property(seed = "20220714", tries = 40)
    void whatIsTakenAwayFromAnyInputWithMoreFactsMakesItNoBetter(
            @ForAll("inputs") AssessmentInput input, @ForAll("facts") List<Integer> facts, @ForAll int which) {
        checkWith(
                facts,
                MAPPER.readTree(MappaJson.INSPECTION_REPORT.toBytes(input.report())),
                MAPPER.readTree(MappaJson.RESPONSE.toBytes(input.response())),
                input.assessor(),
                which);
    }

    @Example
    void eachFactCanBeAddedToAnExample() {
        for (int fact = 0; fact < AddedFacts.number(); fact++) {
            int each = fact;
            assertThat(EXAMPLES).as("fact %s", fact).anySatisfy(example -> {
                JsonNode report = example.report().deepCopy();
                JsonNode response = example.response().deepCopy();
                AddedFacts.add(each, (ObjectNode) report, (ObjectNode) response, 3);
                assertThat(read(MappaJson.INSPECTION_REPORT, report)).isPresent();
                assertThat(read(MappaJson.RESPONSE, response)).isPresent();
                assertThat(report.equals(example.report()) && response.equals(example.response()))
                        .isFalse();
            });
        }
    }

    /** Adds each fact that leaves the documents valid, and takes parts of the result away. */
    private static void checkWith(
            List<Integer> facts, JsonNode report, JsonNode response, Assessor assessor, int which) {
        JsonNode moreOfReport = report;
        JsonNode moreOfResponse = response;
        for (int fact : facts) {
            JsonNode nextReport = moreOfReport.deepCopy();
            JsonNode nextResponse = moreOfResponse.deepCopy();
            AddedFacts.add(fact, (ObjectNode) nextReport, (ObjectNode) nextResponse, which);
            if (read(MappaJson.INSPECTION_REPORT, nextReport).isPresent()
                    && read(MappaJson.RESPONSE, nextResponse).isPresent()) {
                moreOfReport = nextReport;
                moreOfResponse = nextResponse;
            }
        }
        check(moreOfReport, moreOfResponse, assessor, which);
    }

    /** Takes away a few parts of the documents, which are chosen by a number. */
    private static void check(JsonNode report, JsonNode response, Assessor assessor, int which) {
        PreparedReport prepared =
                PreparedReport.of(read(MappaJson.INSPECTION_REPORT, report).orElseThrow());
        Response readResponse = read(MappaJson.RESPONSE, response).orElseThrow();
        Assessment before = assessor.assess(prepared, readResponse);
        if (isClean(before.outcome())) {
            return;
        }
        List<String> ofReport = pointers(report);
        List<String> ofResponse = pointers(response);
        for (int i = 0; i < PARTS_OF_EACH; i++) {
            String pointer = ofReport.get(Math.floorMod(which + i * 31, ofReport.size()));
            if (!isExemptInReport(pointer, before)) {
                read(MappaJson.INSPECTION_REPORT, without(report, pointer))
                        .ifPresent(less -> assertNotClean(assessor.assess(less, readResponse), pointer, before));
            }
        }
        for (int i = 0; i < PARTS_OF_EACH; i++) {
            String pointer = ofResponse.get(Math.floorMod(which + i * 31, ofResponse.size()));
            if (!isExemptInResponse(pointer, before)) {
                read(MappaJson.RESPONSE, without(response, pointer))
                        .ifPresent(less -> assertNotClean(assessor.assess(prepared, less), pointer, before));
            }
        }
    }

    private static <T> Optional<T> read(JsonFormat<T> format, JsonNode document) {
        return format.read(MAPPER.writeValueAsBytes(document)).value();
    }

    private static void assertNotClean(Assessment after, String without, Assessment before) {
        assertThat(isClean(after.outcome()))
                .as("without %s, %s", without, before)
                .isFalse();
    }

    private static boolean isClean(Outcome outcome) {
        return outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE;
    }

    private static boolean isExemptInResponse(String pointer, Assessment before) {
        // Of the rules that point to the comments as a whole, these are about what they say too much.
        Predicate<String> saysTooMuch = Set.of("published-late", "declined-without-reason")::contains;
        return Stream.concat(
                        before.findings().stream()
                                .filter(finding -> finding.severity() == Severity.ERROR)
                                .filter(finding ->
                                        !finding.where().equals("/comments") || saysTooMuch.test(finding.rule()))
                                .map(Finding::where),
                        before.openQuestions().stream()
                                .filter(question ->
                                        !question.where().equals("/comments") || saysTooMuch.test(question.rule()))
                                .map(OpenQuestion::where))
                .filter(where -> !where.isEmpty())
                .anyMatch(where -> liesIn(where, pointer) || liesIn(pointer, where));
    }

    private static boolean isExemptInReport(String pointer, Assessment before) {
        boolean isAddressee = pointer.matches("/recommendations/[0-9]+/addressees/[0-9]+");
        // A count that contradicts the list, or the list, may be wrong.
        boolean mendsTheList = pointer.matches("/(counts|recommendations)(/[0-9]+)?")
                && before.openQuestions().stream()
                        .anyMatch(question -> question.rule().equals("report-list-incomplete"));
        // The fewer words of the report are held, the fewer can contradict a reference.
        boolean mendsAReference = before.openQuestions().stream()
                .anyMatch(question -> question.where().contains("/references/"));
        return isAddressee || mendsTheList || mendsAReference;
    }

    private static boolean liesIn(String pointer, String whole) {
        return pointer.equals(whole) || pointer.startsWith(whole + "/");
    }

    private static List<String> pointers(JsonNode node) {
        List<String> pointers = new ArrayList<>();
        collect(node, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        if (node.isObject()) {
            node.forEachEntry((name, member) -> collect(member, pointer + "/" + name, pointers));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }

    private static JsonNode without(JsonNode document, String pointer) {
        JsonNode copy = document.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.remove(last);
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(last));
        }
        return copy;
    }
}
