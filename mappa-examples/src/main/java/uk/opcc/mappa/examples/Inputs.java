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
import uk.opcc.mappa.model.json.JsonFormat;
import uk.opcc.mappa.model.json.Reading;

/** Reads documents from files, and keeps every problem of every one, so that all can be told at once. */
final class Inputs {

    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final List<String> problems = new ArrayList<>();

    Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** The value of a document; empty, and its problems kept, if it cannot be read. */
    <T> Optional<T> read(String file, JsonFormat<T> format) {
        try {
            Reading<T> reading = readFile(file, format);
            reading.problems().forEach(problem -> add(file, problem.toString()));
            return reading.value();
        } catch (IOException | InvalidPathException e) {
            add(file, "unreadable: found " + reason(file, e) + ", expected a document of the format " + format.name());
            return Optional.empty();
        }
    }

    private <T> Reading<T> readFile(String file, JsonFormat<T> format) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return format.read(standardInput);
        }
        try (InputStream document = Files.newInputStream(Path.of(file))) {
            return format.read(document);
        }
    }

    private static String reason(String file, Exception e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "a file that may not be read";
        }
        if (e instanceof InvalidPathException) {
            return "a name that no file can have";
        }
        if (!file.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(file))) {
            return "a directory";
        }
        return "a failure of the system (" + e.getMessage() + ")";
    }

    /** Keeps a problem of a file. */
    void add(String file, String problem) {
        problems.add(Printable.line(file + ": " + problem));
    }

    /** Every problem so far, one a line, in the order of files and places; fit for a terminal. */
    List<String> problems() {
        return List.copyOf(problems);
    }
}
