package uk.opcc.mappa.examples;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.rules.RulesJson;

/** JSON Lines: for each file, in order, a line with its assessment or with its problems. */
final class JsonOutput implements Output {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String of(AssessmentRun run) {
        StringBuilder lines = new StringBuilder();
        run.results()
                .forEach(result -> lines.append(result.value()
                        .map(each -> new String(RulesJson.ASSESSMENT.toLine(each.assessment()), StandardCharsets.UTF_8))
                        .orElseGet(() -> problems(result))));
        return lines.toString();
    }

    @Override
    public Map<String, byte[]> files(AssessmentRun run) {
        return Map.of("assessments.jsonl", Output.utf8(of(run)));
    }

    static String problems(FileResult<?> result) {
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
