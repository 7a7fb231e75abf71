package uk.opcc.mappa.examples;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.InvalidValueException;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Assessment;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;

/** Assesses responses from files. */
@Command(
        name = "assess",
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
        Assessor assessor = assessor();
        Inputs inputs = new Inputs(standardInput);
        Optional<InspectionReport> report = report(inputs);
        Optional<PreparedReport> prepared = report.map(Section55::prepare);
        List<Assessment> assessments = new ArrayList<>();
        for (String file : files) {
            Optional<Response> response = inputs.read(file, MappaJson.RESPONSE);
            if (prepared.isPresent() && response.isPresent()) {
                if (response.get().report().equals(prepared.get().report().id())) {
                    assessments.add(assessor.assess(prepared.get(), response.get()));
                } else {
                    inputs.add(
                            file, answersAnother(response.get(), prepared.get().report()));
                }
            }
        }
        if (report.isEmpty() || !inputs.problems().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            inputs.problems().forEach(problem -> err.print(problem + "\n"));
            return ExitStatus.UNUSABLE;
        }
        spec.commandLine().getOut().print(format.of(report.get(), assessments));
        return ExitStatus.of(assessments);
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

    private Optional<InspectionReport> report(Inputs inputs) {
        return reportFile == null
                ? Optional.of(ReferenceData.twentyYearsOn())
                : inputs.read(reportFile, MappaJson.INSPECTION_REPORT);
    }

    private static String answersAnother(Response response, InspectionReport report) {
        return "/report: other-report: found a response to the report " + response.report() + ", expected one to "
                + report.id() + ", or another --report";
    }
}
