package uk.opcc.mappa.examples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.RulesJson;
import uk.opcc.mappa.rules.result.Assessment;

/** The forms in which the program prints results. */
enum Output {
    /** The matrix, then each assessment with its findings. Files with problems are left out. */
    TEXT {
        @Override
        String of(InspectionReport report, List<FileResult<Assessment>> results) {
            List<Assessment> assessments =
                    results.stream().flatMap(result -> result.value().stream()).toList();
            return assessments.isEmpty() ? "" : text(report, assessments);
        }
    },

    /** JSON Lines: for each file, in order, a line with its assessment or with its problems. */
    JSON {
        @Override
        String of(InspectionReport report, List<FileResult<Assessment>> results) {
            StringBuilder lines = new StringBuilder();
            results.forEach(result -> lines.append(result.value()
                    .map(assessment -> new String(RulesJson.ASSESSMENT.toLine(assessment), StandardCharsets.UTF_8))
                    .orElseGet(() -> problems(result))));
            return lines.toString();
        }
    };

    private static final int RULE_WIDTH = 72;
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Returns the results of several files, in the order of the files. */
    abstract String of(InspectionReport report, List<FileResult<Assessment>> results);

    /** Returns the matrix, then each assessment with its findings. */
    static String text(InspectionReport report, List<Assessment> assessments) {
        StringBuilder text = new StringBuilder(Matrix.of(report, assessments));
        for (Assessment assessment : assessments) {
            text.append('\n')
                    .append("=".repeat(RULE_WIDTH))
                    .append('\n')
                    .append(assessment)
                    .append('\n');
        }
        return text.toString();
    }

    /** Returns the line of a file with problems. */
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

    /** Reads the name of a form on the command line. */
    static final class Converter implements ITypeConverter<Output> {

        @Override
        public Output convert(String name) {
            return switch (name) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new TypeConversionException("found \"" + name + "\", expected text or json");
            };
        }
    }
}
