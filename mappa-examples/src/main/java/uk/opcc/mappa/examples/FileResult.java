package uk.opcc.mappa.examples;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.opcc.mappa.rules.page.PlainText;

/**
 * The result of reading or assessing one file: a value or its problems, never both.
 *
 * @param <T> the type of the value
 * @param file the name of the file as the command line gives it
 * @param value the value; empty if there are problems
 * @param problems the problems, in the order of the document
 */
record FileResult<T>(String file, Optional<T> value, List<FileProblem> problems) {

    static <T> FileResult<T> of(String file, T value) {
        return new FileResult<>(file, Optional.of(value), List.of());
    }

    static <T> FileResult<T> refused(String file, List<FileProblem> problems) {
        return new FileResult<>(file, Optional.empty(), problems);
    }

    /** Returns the result of the next step, or the same problems where there is no value. */
    <R> FileResult<R> then(Function<T, FileResult<R>> next) {
        return value.map(next).orElseGet(() -> refused(file, problems));
    }

    /** Prints the problems, one a line, without characters that a terminal would act on. */
    void printProblems(PrintWriter err) {
        problems.forEach(problem -> err.print(PlainText.onOneLine(file + ": " + problem) + "\n"));
    }
}
