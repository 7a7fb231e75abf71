package uk.opcc.mappa.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import uk.opcc.mappa.examples.documents.DocumentConverter;
import uk.opcc.mappa.examples.documents.UnreadableDocumentException;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.rules.extraction.XhtmlHandler;
import uk.opcc.mappa.rules.followup.tracker.TrackerMapping;
import uk.opcc.mappa.rules.followup.tracker.TrackerMappingReading;
import uk.opcc.mappa.rules.followup.tracker.TrackerReader;
import uk.opcc.mappa.rules.followup.tracker.TrackerReading;

/**
 * A tracker that was read from a document by a mapping.
 *
 * @param followUp the follow-up
 * @param questions what the mapping leaves open, each with its rows
 */
record TrackerFile(FollowUp followUp, List<String> questions) {

    /** More than any mapping needs; a file of another kind is larger. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_PLACES = 5;

    /** Returns the mapping of a file, or all that is wrong with it. */
    static FileResult<TrackerMapping> mapping(String file) {
        String expected = "a mapping, as UTF-8 text of at most 1 MB";
        try {
            Path path = Path.of(file);
            if (Files.size(path) > MOST_BYTES) {
                return FileResult.refused(file, List.of(FileProblem.unreadable("a larger file", expected)));
            }
            TrackerMappingReading reading = TrackerMapping.read(Files.readString(path));
            return new FileResult<>(
                    file,
                    reading.mapping(),
                    reading.problems().stream()
                            .map(problem -> new FileProblem(
                                    "", 0, 0, "mapping", "line " + problem.line() + ": " + problem.message()))
                            .toList());
        } catch (IOException | InvalidPathException e) {
            return FileResult.refused(file, List.of(FileProblem.unreadable(InputReader.reason(file, e), expected)));
        }
    }

    /** Returns the tracker of a file as a follow-up, begun with what is known without it. */
    static FileResult<TrackerFile> read(String file, TrackerMapping mapping, FollowUp begun, String report) {
        XhtmlHandler document = new XhtmlHandler();
        TrackerHandler handler = new TrackerHandler(document);
        try {
            DocumentConverter.convert(Path.of(file), handler);
        } catch (UnreadableDocumentException e) {
            return FileResult.refused(file, List.of(new FileProblem("", 0, 0, "unreadable", e.getMessage())));
        } catch (IOException | InvalidPathException e) {
            return FileResult.refused(
                    file,
                    List.of(FileProblem.unreadable(InputReader.reason(file, e), "a tracker, such as a spreadsheet")));
        }
        TrackerReading reading = TrackerReader.read(mapping, report, document.document());
        return FileResult.of(
                file,
                new TrackerFile(
                        begun.withItems(reading.items()),
                        reading.questions().stream()
                                .map(question -> question.question() + " " + question.remedy() + " ("
                                        + places(question, reading.table(), handler) + ")")
                                .toList()));
    }

    private static String places(TrackerReading.Question question, int table, TrackerHandler handler) {
        String first = question.rows().stream()
                .limit(MOST_PLACES)
                .map(row -> handler.place(table, row))
                .collect(Collectors.joining("; "));
        int more = question.rows().size() - MOST_PLACES;
        return more > 0 ? first + "; and " + more + " more" : first;
    }
}
