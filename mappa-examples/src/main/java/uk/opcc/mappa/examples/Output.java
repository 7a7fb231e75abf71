package uk.opcc.mappa.examples;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A form in which the program writes results: one implementation for each name of {@code --format}. */
interface Output {

    /** Returns the results as text for standard output; lines end with a line feed, but for tables. */
    String of(AssessmentRun run);

    /** Returns the results as files by their names, for a folder. */
    Map<String, byte[]> files(AssessmentRun run);

    /** Returns whether the form is no text, so that it can only be written into a folder. */
    default boolean needsFolder() {
        return false;
    }

    /** Returns a text as the bytes of a file. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the name of a form on the command line. */
    final class Converter implements ITypeConverter<Output> {

        @Override
        public Output convert(String name) {
            return switch (name) {
                case "text" -> new TextOutput();
                case "json" -> new JsonOutput();
                case "html" -> new HtmlOutput();
                case "sarif" -> new SarifOutput();
                case "xlsx" -> new WorkbookOutput();
                case "csv" -> new CsvOutput(CsvOutput.Table.FINDINGS);
                case "csv-coverage" -> new CsvOutput(CsvOutput.Table.COVERAGE);
                default ->
                    throw new TypeConversionException(
                            "found \"" + name + "\", expected text, json, html, sarif, csv, csv-coverage or xlsx");
            };
        }
    }
}
