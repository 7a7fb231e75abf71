package uk.opcc.mappa.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.opcc.mappa.examples.documents.DocumentConverter;
import uk.opcc.mappa.examples.documents.UnreadableDocumentException;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ExtractionQuestion;
import uk.opcc.mappa.rules.extraction.ReportExtractor;
import uk.opcc.mappa.rules.extraction.ResponseExtractor;
import uk.opcc.mappa.rules.extraction.SourceDocument;
import uk.opcc.mappa.rules.extraction.XhtmlHandler;

/**
 * Reads responses and reports from files: from JSON, and from documents that people write. JSON never loads the converter.
 *
 * @param json reads JSON, and gives standard input
 */
record DraftReader(InputReader json) {

    private static final int LOOKED_AT = 512;
    private static final Pattern DOCUMENT_NAME = Pattern.compile(
            "(?i).*\\.(docx|docm|dotx|doc|dot|rtf|odt|ott|ods|xlsx|xlsm|xls|pdf|html?|xhtml|txt|text|md)");

    /** Returns a report: the one that this program contains, by its id, or that of a file. */
    FileResult<Drafted<InspectionReport>> report(String name) {
        if (name.equals(ReferenceData.twentyYearsOn().id())) {
            return FileResult.of(name, Drafted.ofJson(ReferenceData.twentyYearsOn()));
        }
        return read(
                name,
                MappaJson.INSPECTION_REPORT,
                ReportExtractor.create().withDirectory(ReferenceData.policeAreas())::extract);
    }

    /** Returns the response of a file; the extractor reads it if it is a document. */
    FileResult<Drafted<Response>> response(String file, ResponseExtractor extractor) {
        return read(file, MappaJson.RESPONSE, extractor::extract);
    }

    private <T> FileResult<Drafted<T>> read(
            String file, JsonFormat<T> format, Function<SourceDocument, Extraction<T>> extractor) {
        if (!isDocument(file)) {
            return json.read(file, format).then(value -> FileResult.of(file, Drafted.ofJson(value)));
        }
        try {
            XhtmlHandler handler = new XhtmlHandler();
            int colours = DocumentConverter.convert(Path.of(file), handler);
            SourceDocument document = handler.document();
            return drafted(file, document, withQuestionOf(colours, extractor.apply(document)));
        } catch (UnreadableDocumentException e) {
            return FileResult.refused(file, List.of(new FileProblem("", 0, 0, "unreadable", e.getMessage())));
        } catch (IOException | InvalidPathException e) {
            return FileResult.refused(
                    file, List.of(FileProblem.unreadable(InputReader.reason(file, e), "a document or JSON")));
        }
    }

    /** A state that is only a colour is a question. */
    private static <T> Extraction<T> withQuestionOf(int colours, Extraction<T> extraction) {
        if (colours == 0) {
            return extraction;
        }
        List<ExtractionQuestion> questions = new ArrayList<>(extraction.questions());
        questions.add(new ExtractionQuestion(
                "",
                "Cells of a table that hold a colour and no words: " + colours + ".",
                "Find out what the colours mean, and record it.",
                List.of()));
        return new Extraction<>(
                extraction.draft(), extraction.members(), questions, extraction.suggestions(), extraction.unused());
    }

    private static <T> FileResult<Drafted<T>> drafted(String file, SourceDocument document, Extraction<T> extraction) {
        return extraction
                .draft()
                .map(draft -> FileResult.of(
                        file, new Drafted<>(draft, Optional.of(new Drafted.Source<>(document, extraction)))))
                .orElseGet(() -> FileResult.refused(
                        file,
                        extraction.questions().stream()
                                .map(question -> FileProblem.unclear(
                                        question.pointer(),
                                        question.question() + " " + question.remedy()
                                                + (question.pointer().equals("/force")
                                                        ? " Name it with --force."
                                                        : "")))
                                .toList()));
    }

    /** Returns whether a file of a folder is one to read, by its name. */
    static boolean isReadable(String file) {
        return InputReader.isJson(file) || DOCUMENT_NAME.matcher(file).matches();
    }

    /** Returns whether a file is no JSON, by its name or else by how it begins. */
    static boolean isDocument(String file) {
        if (file.equals(InputReader.STANDARD_INPUT)) {
            return false;
        }
        if (InputReader.isJson(file.toLowerCase(Locale.ROOT))) {
            return false;
        }
        try {
            Path path = Path.of(file);
            return Files.isRegularFile(path) && (DOCUMENT_NAME.matcher(file).matches() || !beginsAsJson(path));
        } catch (IOException | InvalidPathException e) {
            // Reading it as JSON tells what is wrong with the file.
            return false;
        }
    }

    private static boolean beginsAsJson(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String beginning = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .strip();
            return beginning.isEmpty()
                    || (beginning.startsWith("{") && !beginning.startsWith("{\\rtf"))
                    || beginning.startsWith("[");
        }
    }
}
