package uk.opcc.mappa.model.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: its value, or every problem that it has. Never both, never neither; a document with
 * a problem is not half read.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

    private final @Nullable T value;
    private final List<Problem> problems;
    private final List<Problem> leftOut;

    private Reading(@Nullable T value, List<Problem> problems, List<Problem> leftOut) {
        this.value = value;
        this.problems = problems;
        this.leftOut = leftOut;
    }

    /**
     * A document that was read.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return a reading with that value and no problem
     */
    public static <T> Reading<T> of(T value) {
        return of(value, List.of());
    }

    /**
     * A document of which a part was left out.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param leftOut what was left out
     * @return a reading with that value and no problem
     */
    public static <T> Reading<T> of(T value, List<Problem> leftOut) {
        return new Reading<>(Objects.requireNonNull(value, "value"), List.of(), List.copyOf(leftOut));
    }

    /**
     * A document that was refused.
     *
     * @param <T> the type that was asked for
     * @param problems its problems, at least one, in the order of the document
     * @return a reading with those problems and no value
     * @throws IllegalArgumentException if there is no problem
     */
    public static <T> Reading<T> refused(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a document is refused only for a problem, and there is none");
        }
        return new Reading<>(null, List.copyOf(problems), List.of());
    }

    /**
     * The value of the document.
     *
     * @return the value, or empty if the document has a problem
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What is wrong with the document: at most 100 problems in the order in which they were met, and then, where there are
     * more, one that counts the rest.
     *
     * @return the problems, none if the document was read
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What a {@linkplain JsonReader#lenient() lenient reader} left out of a document of a newer minor version, for it does
     * not know it: at most 100 members in the order in which they were met, and then, where there are more, one problem
     * that counts the rest.
     *
     * @return the members left out, as problems with their places; none for a strict reader
     */
    public List<Problem> leftOut() {
        return leftOut;
    }

    /**
     * The value of the document, or an exception with its problems.
     *
     * @return the value
     * @throws InvalidDocumentException if the document has a problem
     */
    public T orElseThrow() {
        if (value == null) {
            throw new InvalidDocumentException(problems);
        }
        return value;
    }

    /** Returns the value, or the problems one a line. */
    @Override
    public String toString() {
        return value == null ? InvalidDocumentException.describe(problems) : value.toString();
    }
}
