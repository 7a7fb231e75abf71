package uk.opcc.mappa.examples;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ResponseExtractor;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;

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
            description =
                    "A response: JSON of the format mappa-response, or a Word (docx), OpenDocument (odt), PDF, web page"
                            + " (html), Excel (xlsx) or text (txt) file. Use - for JSON on standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = DocumentOptions.REPORT + " Default: twenty-years-on-2022.")
    private String reportFile = ReferenceData.twentyYearsOn().id();

    @Option(names = "--force", paramLabel = "FORCE", description = DocumentOptions.FORCE)
    private @Nullable String force;

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
        DraftReader reader = new DraftReader(new InputReader(standardInput));

        FileResult<Drafted<InspectionReport>> report = reader.report(reportFile);
        report.printProblems(commandLine.getErr());
        if (report.value().isEmpty()) {
            // What is wrong with the files of JSON can be told without the report.
            files.stream()
                    .filter(file -> !DraftReader.isDocument(file))
                    .forEach(
                            file -> reader.json().read(file, MappaJson.RESPONSE).printProblems(commandLine.getErr()));
            return ExitStatus.UNUSABLE;
        }
        PreparedReport prepared = Section55.prepare(report.value().get().value());
        ResponseExtractor extractor = DocumentOptions.extractor(spec, prepared.report(), Optional.ofNullable(force));
        List<FileResult<Drafted<Response>>> responses =
                files.stream().map(file -> reader.response(file, extractor)).toList();
        List<FileResult<Assessment>> results = responses.stream()
                .map(each -> each.then(drafted -> assess(assessor, prepared, each.file(), drafted.value())))
                .toList();
        results.forEach(result -> result.printProblems(commandLine.getErr()));
        commandLine.getOut().print(format.of(prepared.report(), results));
        report.value().get().extraction().ifPresent(extraction -> printToDo(reportFile, extraction));
        for (int i = 0; i < responses.size(); i++) {
            printReading(responses.get(i), results.get(i));
        }
        return ExitStatus.of(results);
    }

    /** Tells how a document was read: below the findings, or on standard error where these are JSON. */
    private void printReading(FileResult<Drafted<Response>> response, FileResult<Assessment> result) {
        Optional<Extraction<Response>> extraction = response.value().flatMap(Drafted::extraction);
        if (extraction.isEmpty()) {
            return;
        }
        if (format == Output.TEXT && result.value().isPresent()) {
            Assessment assessment = result.value().get();
            print(
                    "What was read in " + response.file(),
                    ExtractionText.read(response.value().get().value(), assessment, extraction.get()));
            print(
                    "Where the findings look in " + response.file(),
                    assessment.findings().stream()
                            .map(Finding::where)
                            .filter(where -> !where.isEmpty() && !where.startsWith("/comments"))
                            .distinct()
                            .flatMap(where -> ExtractionText.rests(where, extraction.get()).stream())
                            .collect(Collectors.joining("\n")));
        }
        printToDo(response.file(), extraction.get());
        if (format == Output.TEXT) {
            print(
                    "To record positions and dates, write the JSON of it, fill it in, and assess that",
                    "mappa-examples draft " + response.file() + " --report " + reportFile + " > response.json");
        }
    }

    private void print(String title, String lines) {
        if (!lines.isEmpty()) {
            PrintWriter out = spec.commandLine().getOut();
            out.print("\n" + Printable.line(title) + "\n");
            lines.lines().forEach(line -> out.print("  " + Printable.line(line) + "\n"));
        }
    }

    private void printToDo(String file, Extraction<?> extraction) {
        String toDo = ExtractionText.toDo(extraction);
        if (format == Output.TEXT) {
            print("What a person must decide about " + file, toDo);
        } else {
            toDo.lines().forEach(line -> spec.commandLine().getErr().print(Printable.line(file + ": " + line) + "\n"));
        }
    }

    private static FileResult<Assessment> assess(
            Assessor assessor, PreparedReport prepared, String file, Response response) {
        String report = prepared.report().id();
        return response.report().equals(report)
                ? FileResult.of(file, assessor.assess(prepared, response))
                : FileResult.refused(file, List.of(FileProblem.otherReport(response.report(), report)));
    }

    private void requireStandardInputOnce() {
        long times = Stream.concat(files.stream(), Stream.of(reportFile))
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
