package uk.opcc.mappa.examples;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.opcc.mappa.model.InvalidValueException;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.Section55;

/** Assesses responses from files. */
@Command(
        name = AssessCommand.NAME,
        mixinStandardHelpOptions = true,
        description =
                "Holds responses against the report that they answer, under Police Act 1996 s.55, with the standard policy.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:every response satisfies the duty, or the report asks nothing of the police",
            " 1:at least one response does not satisfy it",
            " 2:something cannot be read, or the command is wrong: every problem is on standard error, and nothing on standard output",
            " 3:none fails, and at least one is undetermined",
            "70:this program has a defect"
        })
final class AssessCommand implements Callable<Integer> {

    static final String NAME = "assess";

    private final InputStream standardInput;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A response as JSON, of the format mappa-response; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "The report that they answer, of the format mappa-inspection-report;"
                    + " unless given, the report twenty-years-on-2022 that this program holds.")
    private @Nullable String reportFile;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which to ask, such as 2022-09-01: is a draft's last day near, or past?"
                    + " No clock is read, so unless it is given, that is not asked.")
    private @Nullable String asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Output.Converter.class,
            description =
                    "text, with a matrix and the findings, or json, with a document of the format mappa-assessment"
                            + " for each FILE, one after the other. Unless given: text.")
    private Output format = Output.TEXT;

    AssessCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        requireStandardInputOnce();
        CommandLine commandLine = spec.commandLine();
        return new Request(files, reportFile, assessor(), format)
                .answer(standardInput, commandLine.getOut(), commandLine.getErr());
    }

    private void requireStandardInputOnce() {
        long times = Stream.concat(files.stream(), Stream.ofNullable(reportFile))
                .filter(Inputs.STANDARD_INPUT::equals)
                .count();
        if (times > 1) {
            throw new ParameterException(
                    spec.commandLine(), "found - for standard input " + times + " times, expected it once at most");
        }
    }

    private Assessor assessor() {
        Assessor assessor = Section55.assessor();
        if (asOf == null) {
            return assessor;
        }
        try {
            return assessor.asOf(LocalDate.parse(asOf));
        } catch (DateTimeParseException | InvalidValueException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found --as-of \"" + asOf + "\", expected a day from 1900 to 2199, for example 2022-09-01",
                    e);
        }
    }
}
