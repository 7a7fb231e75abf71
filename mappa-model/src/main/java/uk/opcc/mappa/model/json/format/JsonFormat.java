package uk.opcc.mappa.model.json.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A document format, which reads values of the model and writes them. The formats of this library are constants of
 * {@link uk.opcc.mappa.model.json.MappaJson} and, for assessments, of the rules module. Safe to share between threads. Only this
 * library implements it: a later version may add methods.
 *
 * <p><b>Reading is strict.</b> A member that is unknown, missing, duplicate, null, blank, of another type or impossible is
 * a problem. One pass reports all problems of a document, and a document with a problem has no value. Nothing is converted:
 * the string {@code "7"} is not a number, and {@code 7.0} is not a whole number. Documents are in UTF-8. A byte order mark
 * before a document is skipped, and lines and columns are counted without it.
 *
 * <p><b>Writing is deterministic.</b> Members stand in a fixed order, an empty one is absent, and nothing is null. Two spaces
 * indent, and lines end with a line feed. The same value gives the same bytes on every run and with every Java.
 *
 * @param <T> the type of the value
 */
public interface JsonFormat<T> {

    /** The most bytes, or characters of a {@code String}, that a document may have by default: 16 MiB. */
    int MAX_LENGTH = 16 * 1024 * 1024;

    /**
     * Returns the name of this format, which its documents state in the member {@code format}.
     *
     * @return the name, for instance {@code mappa-response}
     */
    String name();

    /**
     * Returns the version that this library writes, which is also the newest that it reads.
     *
     * @return the major and minor version, for instance {@code 1.0}
     */
    String version();

    /**
     * Returns the strict reader with the standard limits. Other readers are made from it.
     *
     * @return the reader
     */
    JsonReader<T> reader();

    /**
     * Reads a document from bytes, strictly and within the standard limits.
     *
     * @param utf8 the whole document in UTF-8
     * @return the value, or every problem of the document
     */
    default Reading<T> read(byte[] utf8) {
        return reader().read(utf8);
    }

    /**
     * Reads a document from a string, strictly and within the standard limits.
     *
     * @param text the whole document
     * @return the value, or every problem of the document
     */
    default Reading<T> read(String text) {
        return reader().read(text);
    }

    /**
     * Reads a document from a stream up to its end, strictly and within the standard limits. The stream is left open. At most
     * {@link #MAX_LENGTH} bytes and one more are taken.
     *
     * @param utf8 the document in UTF-8
     * @return the value, or every problem of the document
     * @throws IOException if the stream throws it
     */
    default Reading<T> read(InputStream utf8) throws IOException {
        return reader().read(utf8);
    }

    /**
     * Reads a document from a file, strictly and within the standard limits.
     *
     * @param file a document in UTF-8
     * @return the value, or every problem of the document
     * @throws IOException if the file cannot be read
     */
    default Reading<T> read(Path file) throws IOException {
        return reader().read(file);
    }

    /**
     * Writes a value to bytes.
     *
     * @param value the value
     * @return the document in UTF-8, with a line feed at its end
     */
    byte[] toBytes(T value);

    /**
     * Writes a value to a string.
     *
     * @param value the value
     * @return the document, with a line feed at its end
     */
    String toText(T value);

    /**
     * Writes a value on one line, for newline-delimited documents.
     *
     * @param value the value
     * @return the document in UTF-8 without line breaks, with a line feed at its end
     */
    byte[] toLine(T value);

    /**
     * Writes a value to a stream. The stream is left open.
     *
     * @param value the value
     * @param target takes the document in UTF-8
     * @throws IOException if the stream throws it
     */
    void write(T value, OutputStream target) throws IOException;
}
