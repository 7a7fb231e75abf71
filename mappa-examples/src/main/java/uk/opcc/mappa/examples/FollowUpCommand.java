package uk.opcc.mappa.examples;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.FollowUpChecker;
import uk.opcc.mappa.rules.FollowUpDraft;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.tracker.TrackerMapping;
import uk.opcc.mappa.rules.page.PlainText;
import uk.opcc.mappa.rules.result.Severity;

/** The command that says what became of recommendations. */
@Command(
        name = "follow-up",
        mixinStandardHelpOptions = true,
        description = {
            "Says what became of recommendations as of a day: what is open, what is late, who said so, and what cannot be true.",
            "Without a FILE, it shows an invented example of two invented forces.",
            "A FILE with problems does not stop the others. Problems are on standard error, one on each line."
        },
        exitCodeListHeading = "%nExit status (of several files, the first that applies of 2, 1, 3 and 0):%n",
        exitCodeList = {
            " 0:there is no warning and no question",
            " 1:there is at least one warning",
            " 2:at least one file cannot be read or is invalid, or the command line is wrong",
            " 3:there is at least one question, because a fact is not known",
            "70:this program has a defect"
        })
final class FollowUpCommand implements Callable<Integer> {

    private final InputStream standardInput;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "A follow-up in JSON, format mappa-follow-up, or a folder, whose files are read. Use - for standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            description =
                    "The day of asking, for example 2023-07-14. Events after it do not count. The program reads no"
                            + " clock.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String asOf;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "A report that is followed up, format mappa-inspection-report. The option may be repeated."
                    + " Default: the report twenty-years-on-2022, which this program contains.")
    private List<String> reportFiles = new ArrayList<>();

    @Option(
            names = "--response",
            paramLabel = "FILE",
            description =
                    "A response to a report, format mappa-response, with which follow-ups are compared. The option may"
                            + " be repeated.")
    private List<String> responseFiles = new ArrayList<>();

    @Option(
            names = "--from-responses",
            description = "Each FILE is a response. A follow-up begins with what it says, and shows what is still to be"
                    + " reported on the day of asking.")
    private boolean fromResponses;

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description =
                    "Each FILE is a tracker: a spreadsheet, or a document with a table. The file MAPPING says what its"
                            + " columns and words mean. Needs --force. Standard error asks about what it does not"
                            + " explain.")
    private @Nullable String mappingFile;

    @Option(
            names = "--force",
            paramLabel = "FORCE",
            description = "The force whose trackers the FILEs are, by id or name, for example kent.")
    private @Nullable String force;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FollowUpOutput.Converter.class,
            description = "text: a table of what is open in all follow-ups, then the findings and questions on each."
                    + " html: one page, to open in a browser."
                    + " json: JSON Lines, one line for each FILE (format mappa-follow-up-status) or with its problems."
                    + " events: the same with the follow-up itself (format mappa-follow-up)."
                    + " sarif: SARIF 2.1.0, for code hosts."
                    + " csv: a row for each item. csv-findings: a row for each finding and question."
                    + " xlsx: both tables in an Excel workbook; needs --out."
                    + " Default: text.")
    private FollowUpOutput format = FollowUpOutput.TEXT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes files into this folder instead of standard output. html: an index and a page of"
                    + " each follow-up. csv: both tables.")
    private @Nullable String folder;

    @Option(names = "--bom", description = "In csv: begins with a byte order mark, which Excel needs.")
    private boolean byteOrderMark;

    @Option(
            names = "--leave-out",
            paramLabel = "RULE=REASON",
            description = "Leaves a rule out. The result shows the reason. The option may be repeated.")
    private Map<String, String> leftOut = new LinkedHashMap<>();

    @Mixin
    private FollowUpPolicyOptions policy = new FollowUpPolicyOptions();

    FollowUpCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        LocalDate day = DocumentOptions.day(spec, asOf, "2023-07-14");
        DocumentOptions.requireStandardInputOnce(
                spec, Stream.of(files, reportFiles, responseFiles).flatMap(List::stream));
        format.requireFolder(spec, folder);
        PrintWriter err = spec.commandLine().getErr();
        requireForceBesideMapping();
        if (files.isEmpty()) {
            FollowUpChecker checker = checker(List.of(ExampleFollowUps.report()), ExampleFollowUps.responses());
            return print(
                    List.of(ExampleFollowUps.report()),
                    ExampleFollowUps.responses(),
                    ExampleFollowUps.all().stream()
                            .map(followUp -> checked(
                                    InputReader.STANDARD_INPUT, new TrackerFile(followUp, List.of()), checker, day))
                            .toList());
        }
        InputReader reader = new InputReader(standardInput);
        List<FileResult<InspectionReport>> reports = reportFiles.isEmpty()
                ? List.of(FileResult.of("", ReferenceData.twentyYearsOn()))
                : readAll(reader, reportFiles, MappaJson.INSPECTION_REPORT);
        List<FileResult<Response>> responses = readAll(reader, responseFiles, MappaJson.RESPONSE);
        Stream.concat(reports.stream(), responses.stream()).forEach(result -> result.printProblems(err));
        if (Stream.concat(reports.stream(), responses.stream())
                .anyMatch(result -> result.value().isEmpty())) {
            return ExitStatus.UNUSABLE;
        }
        Optional<FileResult<TrackerMapping>> mapping =
                Optional.ofNullable(mappingFile).map(TrackerFile::mapping);
        mapping.ifPresent(read -> read.printProblems(err));
        if (mapping.isPresent() && mapping.get().value().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        FollowUpChecker checker = checker(values(reports), values(responses));
        List<String> names = InputFiles.of(
                files,
                mappingFile == null
                        ? InputReader::isJson
                        : file -> DraftReader.isReadable(file) && !InputReader.isJson(file),
                err);
        List<FileResult<CheckedFile>> results = names.stream()
                .map(file -> mapping.flatMap(FileResult::value)
                        .map(known -> TrackerFile.read(
                                file,
                                known,
                                begun(values(reports).get(0), day),
                                values(reports).get(0).id()))
                        .orElseGet(() -> followUp(reader, file, values(reports))
                                .then(followUp -> FileResult.of(file, new TrackerFile(followUp, List.of()))))
                        .then(read -> checked(file, read, checker, day)))
                .toList();
        results.forEach(result -> result.printProblems(err));
        results.stream()
                .flatMap(result -> result.value().stream())
                .forEach(checked -> checked.questions()
                        .forEach(question -> err.print(PlainText.onOneLine(checked.file() + ": " + question) + "\n")));
        return print(values(reports), values(responses), results);
    }

    private FollowUpChecker checker(List<InspectionReport> reports, List<Response> responses) {
        FollowUpChecker checker =
                FollowUpChecker.of(reports).withResponses(responses).withPolicy(policy.policy());
        for (Map.Entry<String, String> each : leftOut.entrySet()) {
            try {
                checker = checker.leavingOut(each.getKey(), each.getValue());
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--leave-out: " + e.getMessage(), e);
            }
        }
        return checker;
    }

    private static FileResult<CheckedFile> checked(
            String file, TrackerFile read, FollowUpChecker checker, LocalDate day) {
        return FileResult.of(
                file, new CheckedFile(file, read.followUp(), checker.check(read.followUp(), day), read.questions()));
    }

    /** Returns a follow-up of the force without items. */
    private FollowUp begun(InspectionReport report, LocalDate day) {
        PoliceArea area = DocumentOptions.area(spec, Objects.requireNonNull(force));
        return FollowUp.builder()
                .id(area.force().id())
                .force(area.force())
                .body(ReferenceData.policeAreas()
                        .bodyOf(area.force().id(), day)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "found no body of " + area.force().name() + " on " + day
                                        + ", expected a day from the first body of the area on"))
                        .body())
                .addReports(report.id())
                .build();
    }

    private void requireForceBesideMapping() {
        if ((mappingFile == null) != (force == null)) {
            throw new ParameterException(
                    spec.commandLine(), "found only one of --mapping and --force, expected both for trackers");
        }
        if (mappingFile != null && (fromResponses || reportFiles.size() > 1 || files.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found --mapping with --from-responses, several reports or no FILE, expected trackers of one report");
        }
    }

    private FileResult<FollowUp> followUp(InputReader reader, String file, List<InspectionReport> reports) {
        if (!fromResponses) {
            return reader.read(file, MappaJson.FOLLOW_UP);
        }
        return reader.read(file, MappaJson.RESPONSE).then(response -> begun(file, response, reports));
    }

    private static FileResult<FollowUp> begun(String file, Response response, List<InspectionReport> reports) {
        Optional<InspectionReport> answered = reports.stream()
                .filter(report -> report.id().equals(response.report()))
                .findFirst();
        return answered.map(report -> FileResult.of(file, FollowUpDraft.of(report, response)))
                .orElseGet(() -> FileResult.refused(
                        file,
                        List.of(FileProblem.otherReport(
                                response.report(), reports.get(0).id()))));
    }

    private int print(List<InspectionReport> reports, List<Response> responses, List<FileResult<CheckedFile>> results) {
        FollowUpRun run = new FollowUpRun(reports, responses, results, byteOrderMark);
        format.write(run, spec, folder);
        List<FollowUpStatus> statuses = run.statuses();
        if (statuses.size() < results.size()) {
            return ExitStatus.UNUSABLE;
        }
        boolean warns = statuses.stream()
                .flatMap(status -> status.findings().stream())
                .anyMatch(finding -> finding.severity() != Severity.INFO);
        boolean asks = run.checked().stream()
                .anyMatch(checked -> !checked.status().openQuestions().isEmpty()
                        || !checked.questions().isEmpty());
        return warns ? ExitStatus.NOT_SATISFIED : asks ? ExitStatus.UNDETERMINED : ExitStatus.OK;
    }

    private static <T> List<FileResult<T>> readAll(InputReader reader, List<String> files, JsonFormat<T> format) {
        return files.stream().map(file -> reader.read(file, format)).toList();
    }

    private static <T> List<T> values(List<FileResult<T>> results) {
        return results.stream().flatMap(result -> result.value().stream()).toList();
    }
}
