package uk.opcc.mappa.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One sort of document, and how values of the model are read from it and written to it. The formats of this library are
 * constants of {@link MappaJson} and, for assessments, of the rules module. Safe to share between threads.
 *
 * <p><b>Reading is strict.</b> A member that is unknown, missing, duplicate, null, blank, of another type or impossible is
 * a problem; all problems of a document are reported in one pass, and a document with a problem gives no value. No
 * coercion takes place: the text {@code "7"} is not a number, {@code 7.0} is not a whole number. Only UTF-8 is read,
 * without a byte order mark.
 *
 * <p><b>Writing is canonical.</b> Members stand in a fixed order, an empty one is absent, nothing is ever null; two spaces
 * indent, lines end with a line feed. The same value gives the same bytes on every run and every Java.
 *
 * @param <T> the type of the value
 */
public interface JsonFormat<T> {

    /** The most bytes, or characters of a {@code String}, that a document may have unless other limits are set: 16 MiB. */
    int MAX_LENGTH = 16 * 1024 * 1024;

    /**
     * The name that documents of this format bear in their member {@code format}.
     *
     * @return for instance {@code mappa-response}
     */
    String name();

    /**
     * The version that this library writes and the newest that it reads.
     *
     * @return major and minor version, for instance {@code 1.0}
     */
    String version();

    /**
     * The strict reader with the standard limits, from which others are made.
     *
     * @return the reader
     */
    JsonReader<T> reader();

    /**
     * Reads a document strictly, within the standard limits.
     *
     * @param utf8 the whole document
     * @return the value, or every problem of the document
     */
    default Reading<T> read(byte[] utf8) {
        return reader().read(utf8);
    }

    /**
     * Reads a document strictly, within the standard limits.
     *
     * @param text the whole document
     * @return the value, or every problem of the document
     */
    default Reading<T> read(String text) {
        return reader().read(text);
    }

    /**
     * Reads a document strictly, within the standard limits, to the end of a stream, which is left open. At most {@link
     * #MAX_LENGTH} bytes and one more are taken.
     *
     * @param utf8 the document
     * @return the value, or every problem of the document
     * @throws IOException if the stream throws it
     */
    default Reading<T> read(InputStream utf8) throws IOException {
        return reader().read(utf8);
    }

    /**
     * Reads a file strictly, within the standard limits.
     *
     * @param file the document
     * @return the value, or every problem of the document
     * @throws IOException if the file cannot be read
     */
    default Reading<T> read(Path file) throws IOException {
        try (InputStream utf8 = Files.newInputStream(file)) {
            return read(utf8);
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the document in UTF-8, with a line feed at its end
     */
    byte[] toBytes(T value);

    /**
     * Writes a value.
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
     * Writes a value to a stream, which is left open.
     *
     * @param value the value
     * @param target where the document goes, in UTF-8
     * @throws IOException if the stream throws it
     */
    void write(T value, OutputStream target) throws IOException;
}
