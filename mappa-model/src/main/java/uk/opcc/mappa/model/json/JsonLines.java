package uk.opcc.mappa.model.json;

import java.io.IOException;
import java.util.Optional;

/**
 * Newline-delimited documents: one document on each line, read one at a time, however many there are. A line that has a
 * problem does not hide the next one. Blank lines are passed over. Used by one thread.
 *
 * @param <T> the type of the value of a line
 */
public interface JsonLines<T> {

    /**
     * Reads the next document. The line of each of its problems is the line of the stream, the pointer is within the
     * document.
     *
     * @return the value or the problems of the next line, or empty at the end of the stream
     * @throws IOException if the stream throws it
     */
    Optional<Reading<T>> next() throws IOException;

    /**
     * The line that was read last.
     *
     * @return its number, counted from 1; 0 before the first
     */
    int lineNumber();
}
