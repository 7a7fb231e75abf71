package uk.opcc.mappa.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.opcc.mappa.rules.page.PlainText;

/** The files that the command line names, a folder standing for the files in it. */
final class InputFiles {

    private InputFiles() {}

    /**
     * Returns the names of the files, in the order of the command line and, within a folder, of their names. What a folder holds
     * beside them is told on standard error. A folder without a file to read stays as it is, so that reading it says so.
     */
    static List<String> of(List<String> arguments, Predicate<String> readable, PrintWriter err) {
        List<String> names = new ArrayList<>();
        for (String argument : arguments) {
            List<String> within = isFolder(argument) ? within(argument, readable, err) : List.of();
            names.addAll(within.isEmpty() ? List.of(argument) : within);
        }
        return names;
    }

    private static boolean isFolder(String argument) {
        try {
            return !argument.equals(InputReader.STANDARD_INPUT) && Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Word writes a file of the second kind beside a document that is open. */
    private static boolean isHidden(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static List<String> within(String folder, Predicate<String> readable, PrintWriter err) {
        List<String> names = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        try (Stream<Path> entries = Files.list(Path.of(folder))) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isRegularFile(entry) && !isHidden(entry) && readable.test(entry.toString())) {
                    names.add(entry.toString());
                } else {
                    skipped.add(entry.getFileName()
                            + (Files.isDirectory(entry) ? " (a folder)" : isHidden(entry) ? " (hidden)" : ""));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        if (!skipped.isEmpty()) {
            err.print(PlainText.onOneLine(folder + ": skipped " + skipped.size() + ": " + String.join(", ", skipped))
                    + "\n");
        }
        return names;
    }
}
