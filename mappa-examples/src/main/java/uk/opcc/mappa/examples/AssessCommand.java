package uk.opcc.mappa.examples;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.assertion.Baseline;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ResponseExtractor;
import uk.opcc.mappa.rules.page.AssessedResponse;
import uk.opcc.mappa.rules.page.PlainText;
import uk.opcc.mappa.rules.result.Assessment;

/** The command that assesses responses from files. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses responses against the inspection report that they answer, under Police Act 1996 s.55.",
            "A FILE with problems does not stop the others. Problems are on standard error, one on each line."
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
    private final Progress progress;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "A response: JSON of the format mappa-response, several in JSON Lines (jsonl), or a Word (docx),"
                            + " OpenDocument (odt), PDF, web page (html), Excel (xlsx) or text (txt) file; or a folder,"
                            + " whose files are read. Use - for JSON on standard input.")
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
            description = "text: a table of all responses, then each in words."
                    + " html: one page, to open in a browser."
                    + " json: JSON Lines, one line for each response in the order given, with its assessment (format"
                    + " mappa-assessment) or with its problems."
                    + " sarif: SARIF 2.1.0, for code hosts."
                    + " csv: a table of findings. csv-coverage: a table of positions."
                    + " xlsx: both tables in an Excel workbook; needs --out."
                    + " Default: text.")
    private Output<AssessmentRun> format = new TextOutput();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes files into this folder instead of standard output. html: an index and a page of"
                    + " each response. csv: both tables.")
    private @Nullable String folder;

    @Option(names = "--details", description = "In text: also shows reasons, law and everything that was found.")
    private boolean details;

    @Option(names = "--bom", description = "In csv: begins with a byte order mark, which Excel needs.")
    private boolean byteOrderMark;

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    AssessCommand(InputStream standardInput, Progress progress) {
        this.standardInput = standardInput;
        this.progress = progress;
    }

    @Override
    public Integer call() {
        DocumentOptions.requireStandardInputOnce(spec, Stream.concat(files.stream(), Stream.of(reportFile)));
        format.requireFolder(spec, folder);
        Assessor assessor = Section55.assessor().withPolicy(policy.policy());
        if (asOf != null) {
            assessor = assessor.asOf(DocumentOptions.day(spec, asOf, "2022-09-01"));
        }
        Baseline accepted = baseline.baseline();
        PrintWriter err = spec.commandLine().getErr();
        DraftReader reader = new DraftReader(new InputReader(standardInput));

        FileResult<Drafted<InspectionReport>> report = reader.report(reportFile);
        report.printProblems(err);
        List<String> names = InputFiles.of(files, DraftReader::isReadable, err);
        if (report.value().isEmpty()) {
            // What is wrong with the files of JSON can be told without the report.
            names.stream()
                    .filter(file -> !DraftReader.isDocument(file))
                    .flatMap(file -> reader.json().responses(file).stream())
                    .forEach(read -> read.printProblems(err));
            return ExitStatus.UNUSABLE;
        }
        PreparedReport prepared = Section55.prepare(report.value().get().value());
        ResponseExtractor extractor = DocumentOptions.extractor(spec, prepared.report(), Optional.ofNullable(force));
        List<FileResult<AssessedFile>> results = results(names, reader, extractor, assessor, prepared);
        results.forEach(result -> result.printProblems(err));
        AssessmentRun run =
                new AssessmentRun(prepared.report(), policy.policy(), results, accepted, details, byteOrderMark);
        baseline.write(run.assessments());
        accepted.gone(run.assessments())
                .forEach(entry -> err.print(PlainText.onOneLine("accepted before, and gone now: " + entry) + "\n"));
        format.write(run, spec, folder);
        report.value().get().extraction().ifPresent(extraction -> printToDo(reportFile, extraction));
        for (AssessedFile each : run.assessed()) {
            each.toShow().extraction().ifPresent(extraction -> {
                if (showsReading()) {
                    spec.commandLine().getOut().print(howToGoOn(each.file()));
                } else {
                    printToDo(each.file(), extraction);
                }
            });
        }
        return ExitStatus.of(run);
    }

    /** Returns each response with its assessment, or what prevents that. */
    private List<FileResult<AssessedFile>> results(
            List<String> names,
            DraftReader reader,
            ResponseExtractor extractor,
            Assessor assessor,
            PreparedReport prepared) {
        List<FileResult<AssessedFile>> results = new ArrayList<>();
        int left = names.size();
        for (String file : names) {
            left--;
            if (DraftReader.isDocument(file)) {
                results.add(
                        reader.response(file, extractor).then(drafted -> assess(assessor, prepared, file, 0, drafted)));
                progress.done(results.size(), results.size() + left);
            } else {
                List<FileResult<InputReader.Read>> reads = reader.json().responses(file);
                int all = results.size() + reads.size() + left;
                for (FileResult<InputReader.Read> read : reads) {
                    results.add(read.then(
                            each -> assess(assessor, prepared, file, each.line(), Drafted.ofJson(each.response()))));
                    progress.done(results.size(), all);
                }
            }
        }
        progress.end();
        return results;
    }

    /** Says on standard error what a person must decide about a document, where the results are no text that says so. */
    private void printToDo(String file, Extraction<?> extraction) {
        ExtractionText.toDo(extraction)
                .lines()
                .forEach(line -> spec.commandLine().getErr().print(PlainText.onOneLine(file + ": " + line) + "\n"));
    }

    private String howToGoOn(String file) {
        return "\n"
                + PlainText.onOneLine(
                        "To record positions and dates, write the JSON of it, fill it in, and assess that: java -jar mappa-examples.jar"
                                + " draft " + file + " --report " + reportFile + " > response.json")
                + "\n";
    }

    private boolean showsReading() {
        return format instanceof TextOutput && folder == null;
    }

    private static FileResult<AssessedFile> assess(
            Assessor assessor, PreparedReport prepared, String file, int line, Drafted<Response> drafted) {
        Response response = drafted.value();
        String report = prepared.report().id();
        if (!response.report().equals(report)) {
            return FileResult.refused(file, List.of(FileProblem.otherReport(response.report(), report)));
        }
        Assessment assessment = assessor.assess(prepared, response);
        return FileResult.of(
                file,
                new AssessedFile(
                        file,
                        line,
                        drafted.source()
                                .map(source -> new AssessedResponse(
                                        response, assessment, source.document(), source.extraction()))
                                .orElseGet(() -> new AssessedResponse(response, assessment))));
    }
}
