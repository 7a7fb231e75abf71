package uk.opcc.mappa.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.JsonLines;
import uk.opcc.mappa.model.json.format.Reading;

/**
 * Reads documents from files and from standard input.
 *
 * @param standardInput the stream to read for the file name {@value #STANDARD_INPUT}
 */
record InputReader(InputStream standardInput) {

    /** The file name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private static final String LINES = ".jsonl";

    /** Returns the value of a document, or all that prevents reading it. */
    <T> FileResult<T> read(String file, JsonFormat<T> format) {
        try {
            Reading<T> reading = file.equals(STANDARD_INPUT) ? format.read(standardInput) : format.read(Path.of(file));
            return new FileResult<>(file, reading.value(), FileProblem.of(reading.problems()));
        } catch (IOException | InvalidPathException e) {
            String expected = "a document of the format " + format.name();
            return FileResult.refused(file, List.of(FileProblem.unreadable(reason(file, e), expected)));
        }
    }

    /**
     * A response that was read.
     *
     * @param response the response
     * @param line the line where it begins, in JSON Lines; otherwise 0
     */
    record Read(Response response, int line) {}

    /** Returns whether a file holds JSON, by its name. */
    static boolean isJson(String file) {
        return file.endsWith(".json") || file.endsWith(LINES);
    }

    /** Returns the responses of a file: one, or one on each line of JSON Lines. */
    List<FileResult<Read>> responses(String file) {
        if (!file.endsWith(LINES)) {
            return List.of(read(file, MappaJson.RESPONSE).then(response -> FileResult.of(file, new Read(response, 0))));
        }
        List<FileResult<Read>> responses = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            JsonLines<Response> lines = MappaJson.RESPONSE.reader().lines(stream);
            for (Optional<Reading<Response>> next = lines.next(); next.isPresent(); next = lines.next()) {
                int line = lines.lineNumber();
                responses.add(new FileResult<>(
                        file,
                        next.get().value().map(response -> new Read(response, line)),
                        FileProblem.of(next.get().problems())));
            }
        } catch (IOException | InvalidPathException e) {
            responses.add(FileResult.refused(
                    file, List.of(FileProblem.unreadable(reason(file, e), "responses in JSON Lines"))));
        }
        return responses;
    }

    static String reason(String file, Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "a file that this user may not read";
        }
        if (e instanceof InvalidPathException) {
            return "a name that no file can have";
        }
        if (!file.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(file))) {
            return "a directory without a response";
        }
        return "an error of the system (" + e.getMessage() + ")";
    }
}
