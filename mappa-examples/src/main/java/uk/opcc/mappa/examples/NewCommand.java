package uk.opcc.mappa.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.opcc.mappa.examples.documents.WordWriter;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.BodyInOffice;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.page.PlainText;

/** The command that writes a blank response. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Writes a blank response to fill in: a section for each voice, a heading for each recommendation that"
                        + " needs an answer, the last day, and what must be said. Fill it in; the other commands can read it.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:the file is written",
            " 2:the report cannot be read, the file exists or cannot be written, or the command line is wrong",
            "70:this program has a defect"
        })
final class NewCommand implements Callable<Integer> {

    private enum Format {
        DOCX,
        HTML,
        JSON
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--report", paramLabel = "REPORT", required = true, description = DocumentOptions.REPORT)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String reportName;

    @Option(
            names = "--force",
            paramLabel = "FORCE",
            required = true,
            description = "The force, by id or name, for example kent.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String force;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "docx: a Word document. html: a web page. json: JSON, format mappa-response. Default: docx.")
    private String format = "docx";

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write. Default: FORCE-response.FORMAT in this folder. An existing file is not"
                    + " overwritten.")
    private @Nullable String output;

    @Override
    public Integer call() {
        Format chosen = format();
        PoliceArea area = DocumentOptions.area(spec, force);
        FileResult<Drafted<InspectionReport>> report =
                new DraftReader(new InputReader(InputStream.nullInputStream())).report(reportName);
        report.printProblems(spec.commandLine().getErr());
        if (report.value().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        InspectionReport answered = report.value().get().value();
        BlankResponse blank = BlankResponse.of(answered, area.force(), body(answered, area));
        String name = output == null
                ? area.force().id() + "-response." + chosen.name().toLowerCase(Locale.ROOT)
                : output;
        try (OutputStream out = Files.newOutputStream(Path.of(name), StandardOpenOption.CREATE_NEW)) {
            write(blank, chosen, out);
        } catch (FileAlreadyExistsException e) {
            return refuse(name, "found a file of this name, expected none; name another with --output");
        } catch (IOException | InvalidPathException e) {
            return refuse(name, "the file cannot be written; name another with --output");
        }
        spec.commandLine().getOut().print("Wrote " + PlainText.onOneLine(name) + "\n");
        return ExitStatus.OK;
    }

    private Format format() {
        return switch (format) {
            case "docx" -> Format.DOCX;
            case "html" -> Format.HTML;
            case "json" -> Format.JSON;
            default ->
                throw new ParameterException(
                        spec.commandLine(), "found --format \"" + format + "\", expected docx, html or json");
        };
    }

    private int refuse(String name, String reason) {
        spec.commandLine().getErr().print(PlainText.onOneLine(name) + ": " + reason + "\n");
        return ExitStatus.UNUSABLE;
    }

    /** Returns the body on the day of the report, or the latest that is known if the report has no day. */
    private static Agency body(InspectionReport report, PoliceArea area) {
        Directory directory = ReferenceData.policeAreas();
        LocalDate day = report.published().flatMap(PartialDate::day).orElse(directory.knownUntil());
        Optional<BodyInOffice> body = directory.bodyIn(area, day);
        return body.map(BodyInOffice::body)
                .orElseGet(() -> area.localPolicingBodies().get(0).body());
    }

    private static void write(BlankResponse blank, Format format, OutputStream out) throws IOException {
        switch (format) {
            case DOCX -> WordWriter.write(blank.toOutline(), out);
            case HTML -> out.write(blank.toOutline().toHtml().getBytes(StandardCharsets.UTF_8));
            case JSON -> out.write(MappaJson.RESPONSE.toBytes(blank.toResponse()));
        }
    }
}
