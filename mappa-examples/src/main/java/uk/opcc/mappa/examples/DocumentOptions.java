package uk.opcc.mappa.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.model.validation.InvalidValueException;
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

    static final String PLACES =
            "Also lists on standard error the blocks and words that each member rests on, and every block"
                    + " that was not used.";

    private DocumentOptions() {}

    /** Refuses standard input that is to be read for two files. */
    static void requireStandardInputOnce(CommandSpec spec, Stream<String> files) {
        long times = files.filter(InputReader.STANDARD_INPUT::equals).count();
        if (times > 1) {
            throw new ParameterException(
                    spec.commandLine(), "found - for standard input " + times + " times, expected it at most once");
        }
    }

    /** Returns the day of {@code --as-of}. */
    static LocalDate day(CommandSpec spec, String asOf, String example) {
        try {
            // The day of a document is of the same years as the day of asking.
            return PartialDate.of(LocalDate.parse(asOf)).earliest();
        } catch (DateTimeException | InvalidValueException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "found --as-of \"" + asOf + "\", expected a day from 1900 to 2199, for example " + example,
                    e);
        }
    }

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
