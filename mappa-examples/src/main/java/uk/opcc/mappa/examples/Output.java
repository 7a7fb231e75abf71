package uk.opcc.mappa.examples;

import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A form in which the program writes results: one implementation for each name of {@code --format}. */
interface Output {

    /** Returns the results as text for standard output; lines end with a line feed, but for tables. */
    String of(AssessmentRun run);

    /** Returns the results as files by their names, for a folder. */
    Map<String, String> files(AssessmentRun run);

    /** Reads the name of a form on the command line. */
    final class Converter implements ITypeConverter<Output> {

        @Override
        public Output convert(String name) {
            return switch (name) {
                case "text" -> new TextOutput();
                case "json" -> new JsonOutput();
                case "html" -> new HtmlOutput();
                case "sarif" -> new SarifOutput();
                case "csv" -> new CsvOutput(CsvOutput.Table.FINDINGS);
                case "csv-coverage" -> new CsvOutput(CsvOutput.Table.COVERAGE);
                default ->
                    throw new TypeConversionException(
                            "found \"" + name + "\", expected text, json, html, sarif, csv or csv-coverage");
            };
        }
    }
}
