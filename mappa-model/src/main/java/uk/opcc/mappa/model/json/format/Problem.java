package uk.opcc.mappa.model.json.format;

import java.io.Serializable;
import java.util.Objects;
import uk.opcc.mappa.model.constraint.Quotation;

/**
 * A problem of a document, with its place.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901), empty for the document as a whole
 * @param line the line of that place, counted from 1; 0 where it is not known
 * @param column the column of that place in characters, counted from 1; 0 where it is not known
 * @param code the kind of problem
 * @param message what was found, what was expected, and what to do or an example
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // Error Prone does not know that @serial is for classes, too
public record Problem(String pointer, int line, int column, ProblemCode code, String message) implements Serializable {

    /**
     * Creates a problem.
     *
     * @param pointer the place as a JSON Pointer, empty for the document as a whole
     * @param line the line, or 0
     * @param column the column, or 0
     * @param code the kind of problem
     * @param message what was found and what was expected
     */
    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns the problem on one line, for instance
     * {@code line 3, column 12, /publishedOn: invalid-form: found "14/07/2022", expected ...}. Control characters in the
     * pointer are shown by their numbers, so that the line is safe for a terminal or a log.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append("line ").append(line).append(", ");
        }
        if (column > 0) {
            text.append("column ").append(column).append(", ");
        }
        return text.append(pointer.isEmpty() ? "the document" : Quotation.onOneLine(pointer))
                .append(": ")
                .append(code)
                .append(": ")
                .append(message)
                .toString();
    }
}
