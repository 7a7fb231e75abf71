package uk.opcc.mappa.examples;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * A form in which the program writes results: one for each name of {@code --format}.
 *
 * @param <R> the run whose results are written
 */
interface Output<R> {

    /** Returns the results as text for standard output; lines end with a line feed, but for tables. */
    String of(R run);

    /** Returns the results as files by their names, for a folder. */
    Map<String, byte[]> files(R run);

    /** Returns whether the form is no text, so that it can only be written into a folder. */
    default boolean needsFolder() {
        return false;
    }

    /** Refuses to go on without the folder that the form needs. */
    default void requireFolder(CommandSpec spec, @Nullable String folder) {
        if (needsFolder() && folder == null) {
            throw new ParameterException(
                    spec.commandLine(), "found a format that is no text, expected --out DIR for its file");
        }
    }

    /** Writes the results into a folder or, without one, on standard output. */
    default void write(R run, CommandSpec spec, @Nullable String folder) {
        if (folder == null) {
            spec.commandLine().getOut().print(of(run));
        } else {
            OutputFolder.write(spec, folder, files(run));
        }
    }

    /** Returns a text as the bytes of a file. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the name of a form on the command line. */
    final class Converter implements ITypeConverter<Output<AssessmentRun>> {

        @Override
        public Output<AssessmentRun> convert(String name) {
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
