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
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.model.validation.InvalidValueException;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;

/** The command that assesses responses from files. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses responses against the inspection report that they answer, under Police Act 1996 s.55"
                    + " with the standard policy.",
            "A FILE with problems does not stop the others. All problems are on standard error, one a line."
        },
        exitCodeListHeading = "%nExit status (of several files, the first that applies of 2, 1, 3, 4 and 0):%n",
        exitCodeList = {
            " 0:every response satisfies the duty",
            " 1:at least one response does not satisfy the duty",
            " 2:at least one file cannot be read or is invalid, or the command line is wrong",
            " 3:at least one response is undetermined, because a fact is not known",
            " 4:the duty does not bind for reports of this kind",
            "70:this program has a defect"
        })
final class AssessCommand implements Callable<Integer> {

    private final InputStream standardInput;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A response in JSON, format mappa-response. Use - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "The report that the responses answer, format mappa-inspection-report."
                    + " Default: the report twenty-years-on-2022, which this program contains.")
    private @Nullable String reportFile;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which to judge drafts, for example 2022-09-01: is the last day near or past?"
                    + " The program reads no clock, so without this option it does not check that.")
    private @Nullable String asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Output.Converter.class,
            description =
                    "text: a table of all responses, then the findings on each. json: JSON Lines, one line for each FILE"
                            + " in the order given, with its assessment (format mappa-assessment) or with its problems."
                            + " Default: text.")
    private Output format = Output.TEXT;

    AssessCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        requireStandardInputOnce();
        Assessor assessor = assessor();
        CommandLine commandLine = spec.commandLine();
        InputReader reader = new InputReader(standardInput);

        FileResult<InspectionReport> report = report(reader);
        report.printProblems(commandLine.getErr());
        List<FileResult<Response>> responses = files.stream()
                .map(file -> reader.read(file, MappaJson.RESPONSE))
                .toList();
        if (report.value().isEmpty()) {
            responses.forEach(response -> response.printProblems(commandLine.getErr()));
            return ExitStatus.UNUSABLE;
        }
        PreparedReport prepared = Section55.prepare(report.value().get());
        List<FileResult<Assessment>> results = responses.stream()
                .map(each -> each.then(response -> assess(assessor, prepared, each.file(), response)))
                .toList();
        results.forEach(result -> result.printProblems(commandLine.getErr()));
        commandLine.getOut().print(format.of(prepared.report(), results));
        return ExitStatus.of(results);
    }

    private FileResult<InspectionReport> report(InputReader reader) {
        return reportFile == null
                ? FileResult.of("", ReferenceData.twentyYearsOn())
                : reader.read(reportFile, MappaJson.INSPECTION_REPORT);
    }

    private static FileResult<Assessment> assess(
            Assessor assessor, PreparedReport prepared, String file, Response response) {
        String report = prepared.report().id();
        return response.report().equals(report)
                ? FileResult.of(file, assessor.assess(prepared, response))
                : FileResult.refused(file, List.of(FileProblem.otherReport(response.report(), report)));
    }

    private void requireStandardInputOnce() {
        long times = Stream.concat(files.stream(), Stream.ofNullable(reportFile))
                .filter(InputReader.STANDARD_INPUT::equals)
                .count();
        if (times > 1) {
            throw new ParameterException(
                    spec.commandLine(), "found - for standard input " + times + " times, expected it at most once");
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
