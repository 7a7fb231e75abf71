package uk.opcc.mappa.examples;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ResponseExtractor;
import uk.opcc.mappa.rules.page.PlainText;

/** What the commands that read documents have in common. */
final class DocumentOptions {

    static final String FILE =
            "A Word (docx), OpenDocument (odt), PDF, web page (html), Excel (xlsx) or text (txt) file, or JSON.";

    static final String REPORT = "The report that is answered: a file, as JSON or a document, or the id"
            + " twenty-years-on-2022 of the report that this program contains.";

    static final String FORCE = "The force whose response a document is, by id or name, for example kent."
            + " Default: the force that the document names.";

    private DocumentOptions() {}

    /** Returns the area of the force with this id or name. */
    static PoliceArea area(CommandSpec spec, String force) {
        return ReferenceData.policeAreas()
                .areaOf(force)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "found the force \"" + force + "\", expected the id or a name of a force of England or Wales,"
                                + " for example kent or Kent Police"));
    }

    /** Returns what reads the answers to a report from documents. */
    static ResponseExtractor extractor(CommandSpec spec, InspectionReport report, Optional<String> force) {
        ResponseExtractor extractor = ResponseExtractor.of(List.of(report), ReferenceData.policeAreas());
        return force.map(named -> extractor.withForce(area(spec, named).force().id()))
                .orElse(extractor);
    }

    /** Prints the JSON of a draft, and on standard error what is left to a person. Returns the exit status. */
    static <T> int print(CommandSpec spec, FileResult<Drafted<T>> drafted, JsonFormat<T> format, boolean places) {
        drafted.printProblems(spec.commandLine().getErr());
        if (drafted.value().isEmpty()) {
            return ExitStatus.UNUSABLE;
        }
        spec.commandLine().getOut().print(format.toText(drafted.value().get().value()));
        Optional<Extraction<T>> extraction = drafted.value().get().extraction();
        extraction.ifPresent(each -> {
            String lines = (places ? ExtractionText.places(each) : "") + ExtractionText.toDo(each);
            lines.lines().forEach(line -> spec.commandLine().getErr().print(PlainText.onOneLine(line) + "\n"));
        });
        return ExitStatus.OK;
    }
}
