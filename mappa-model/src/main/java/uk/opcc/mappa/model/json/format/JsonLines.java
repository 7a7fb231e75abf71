package uk.opcc.mappa.model.json.format;

import java.io.IOException;
import java.util.Optional;

/**
 * Newline-delimited documents: one document on each line, read one at a time. After a line with a problem, the next line is
 * read as usual. Blank lines are skipped. Used by one thread. Only this library implements it: a later version may add methods.
 *
 * @param <T> the type of the value of a line
 */
public interface JsonLines<T> {

    /**
     * Reads the next document. The line of each of its problems is the line of the stream. The pointer begins at the document.
     *
     * @return the value or the problems of the next line, or empty at the end of the stream
     * @throws IOException if the stream throws it
     */
    Optional<Reading<T>> next() throws IOException;

    /**
     * Returns the number of the line that was read last.
     *
     * @return the number, counted from 1; 0 before the first line
     */
    int lineNumber();
}
