package uk.opcc.mappa.model.json.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A reader of the documents of one format, with its limits and its strictness. Immutable; each {@code with} method returns
 * another reader. Safe to share between threads. Only this library implements it: a later version may add methods.
 *
 * @param <T> the type of the value
 */
public interface JsonReader<T> {

    /**
     * Returns a reader with other limits.
     *
     * @param limits the limits
     * @return the reader
     */
    JsonReader<T> withLimits(ReadLimits limits);

    /**
     * Returns a reader that also accepts documents of a newer minor version. It leaves out members that this library does not
     * know, and {@link Reading#leftOut()} lists them. Every other problem is still a problem. All other documents are read
     * strictly: those of this version, of an older one and of a newer major one.
     *
     * @return the lenient reader
     */
    JsonReader<T> lenient();

    /**
     * Reads a document from bytes.
     *
     * @param utf8 the whole document in UTF-8
     * @return the value, or every problem of the document
     */
    Reading<T> read(byte[] utf8);

    /**
     * Reads a document from a string.
     *
     * @param text the whole document
     * @return the value, or every problem of the document
     */
    Reading<T> read(String text);

    /**
     * Reads a document from a stream up to its end. The stream is left open. At most one byte more than the limit is taken.
     *
     * @param utf8 the document in UTF-8
     * @return the value, or every problem of the document
     * @throws IOException if the stream throws it
     */
    Reading<T> read(InputStream utf8) throws IOException;

    /**
     * Reads a document from a file. At most one byte more than the limit is taken.
     *
     * @param file a document in UTF-8
     * @return the value, or every problem of the document
     * @throws IOException if the file cannot be read
     */
    Reading<T> read(Path file) throws IOException;

    /**
     * Reads newline-delimited documents, each within the limits, from a stream. The stream is left open.
     *
     * @param utf8 the documents in UTF-8, one on each line
     * @return the documents, read one at a time
     */
    JsonLines<T> lines(InputStream utf8);
}
