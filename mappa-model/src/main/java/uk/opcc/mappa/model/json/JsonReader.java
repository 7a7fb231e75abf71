package uk.opcc.mappa.model.json;

import java.io.IOException;
import java.io.InputStream;

/**
 * How documents of one format are read: within which limits, and how strictly. Immutable; each {@code with} gives another
 * reader. Safe to share between threads.
 *
 * @param <T> the type of the value
 */
public interface JsonReader<T> {

    /**
     * Other limits.
     *
     * @param limits the limits
     * @return a reader within those limits
     */
    JsonReader<T> withLimits(ReadLimits limits);

    /**
     * For documents of a newer minor version: members that this library does not know are left out, and {@link
     * Reading#leftOut()} says which. Of what it does know, nothing is forgiven. A document of the library's own version, of an
     * older one, or of a newer major one is read as strictly as ever, with the same problems.
     *
     * @return a lenient reader
     */
    JsonReader<T> lenient();

    /**
     * Reads a document.
     *
     * @param utf8 the whole document
     * @return the value, or every problem of the document
     */
    Reading<T> read(byte[] utf8);

    /**
     * Reads a document.
     *
     * @param text the whole document
     * @return the value, or every problem of the document
     */
    Reading<T> read(String text);

    /**
     * Reads a document to the end of a stream, which is left open. At most one byte more than the limit is taken.
     *
     * @param utf8 the document
     * @return the value, or every problem of the document
     * @throws IOException if the stream throws it
     */
    Reading<T> read(InputStream utf8) throws IOException;

    /**
     * Reads newline-delimited documents, each within the limits, from a stream, which is left open.
     *
     * @param utf8 the documents, one a line
     * @return what reads them one at a time
     */
    JsonLines<T> lines(InputStream utf8);
}
