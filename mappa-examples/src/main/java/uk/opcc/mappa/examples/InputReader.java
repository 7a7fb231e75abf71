package uk.opcc.mappa.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.Reading;

/**
 * Reads documents from files and from standard input.
 *
 * @param standardInput the stream to read for the file name {@value #STANDARD_INPUT}
 */
record InputReader(InputStream standardInput) {

    /** The file name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

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
            return "a directory";
        }
        return "an error of the system (" + e.getMessage() + ")";
    }
}
