package uk.opcc.mappa.examples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.rules.RulesJson;

/** JSON Lines: for each file, in order, a line with its assessment or with its problems. */
final class JsonOutput implements Output<AssessmentRun> {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String of(AssessmentRun run) {
        return lines(run.results(), each -> RulesJson.ASSESSMENT.toLine(each.assessment()));
    }

    @Override
    public Map<String, byte[]> files(AssessmentRun run) {
        return Map.of("assessments.jsonl", Output.utf8(of(run)));
    }

    /** Returns a line for each file: what is made of its value, or its problems. */
    static <T> String lines(List<FileResult<T>> results, Function<T, byte[]> line) {
        return results.stream()
                .map(result -> result.value()
                        .map(value -> new String(line.apply(value), StandardCharsets.UTF_8))
                        .orElseGet(() -> problems(result)))
                .collect(Collectors.joining());
    }

    private static String problems(FileResult<?> result) {
        ObjectNode line = MAPPER.createObjectNode().put("file", result.file());
        ArrayNode problems = line.putArray("problems");
        for (FileProblem problem : result.problems()) {
            ObjectNode each = problems.addObject().put("pointer", problem.pointer());
            if (problem.line() > 0) {
                each.put("line", problem.line()).put("column", problem.column());
            }
            each.put("code", problem.code()).put("message", problem.message());
        }
        return MAPPER.writeValueAsString(line) + "\n";
    }
}
