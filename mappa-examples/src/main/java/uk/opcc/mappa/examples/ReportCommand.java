package uk.opcc.mappa.examples;

import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.opcc.mappa.model.json.MappaJson;

/** The command that makes the JSON of an inspection report from a page or a document. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Reads an inspection report from a web page or a document, and prints it as JSON, format"
                    + " mappa-inspection-report.",
            "Standard error asks about what is not understood, one question on each line."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:the report is on standard output",
            " 2:the document cannot be read, or the command line is wrong",
            "70:this program has a defect"
        })
final class ReportCommand implements Callable<Integer> {

    private final InputStream standardInput;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = DocumentOptions.FILE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String file;

    @Option(names = "--places", description = DocumentOptions.PLACES)
    private boolean places;

    ReportCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        DraftReader reader = new DraftReader(new InputReader(standardInput));
        return DocumentOptions.print(spec, reader.report(file), MappaJson.INSPECTION_REPORT, places);
    }
}
