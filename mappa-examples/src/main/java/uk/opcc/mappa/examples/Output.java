package uk.opcc.mappa.examples;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.RulesJson;
import uk.opcc.mappa.rules.result.Assessment;

/** Assessments in the forms in which they are printed. */
enum Output {
    /** The matrix, then each assessment with its findings. */
    TEXT {
        @Override
        String of(InspectionReport report, List<Assessment> assessments) {
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
    },

    /** The exchange form: one document for each assessment, one after the other. */
    JSON {
        @Override
        String of(InspectionReport report, List<Assessment> assessments) {
            StringBuilder documents = new StringBuilder();
            assessments.forEach(assessment -> documents.append(RulesJson.ASSESSMENT.toText(assessment)));
            return documents.toString();
        }
    };

    private static final int RULE_WIDTH = 72;

    abstract String of(InspectionReport report, List<Assessment> assessments);

    /** Reads the name on the command line. */
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
