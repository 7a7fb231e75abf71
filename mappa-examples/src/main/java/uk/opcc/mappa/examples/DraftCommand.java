package uk.opcc.mappa.examples;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;

/** The command that makes the JSON of a response from a document. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a response from a document that people write, and prints it as JSON, format mappa-response.",
            "It guesses no position: each answer is not-read. Standard error lists what a person must decide: questions,"
                    + " and the positions that answers seem to take."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:the draft is on standard output",
            " 2:the document or the report cannot be read, or the command line is wrong",
            "70:this program has a defect"
        })
final class DraftCommand implements Callable<Integer> {

    private final InputStream standardInput;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = DocumentOptions.FILE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String file;

    @Option(names = "--report", paramLabel = "REPORT", required = true, description = DocumentOptions.REPORT)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String report;

    @Option(names = "--force", paramLabel = "FORCE", description = DocumentOptions.FORCE)
    private @Nullable String force;

    @Option(names = "--places", description = DocumentOptions.PLACES)
    private boolean places;

    DraftCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        DraftReader reader = new DraftReader(new InputReader(standardInput));
        FileResult<Drafted<InspectionReport>> answered = reader.report(report);
        answered.printProblems(spec.commandLine().getErr());
        if (answered.value().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        FileResult<Drafted<Response>> drafted = reader.response(
                file, DocumentOptions.extractor(spec, answered.value().get().value(), Optional.ofNullable(force)));
        return DocumentOptions.print(spec, drafted, MappaJson.RESPONSE, places);
    }
}
