package uk.opcc.mappa.model.json.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document: its value, or all its problems. Never both, and never neither.
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
     * Returns the result for a document without problems.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return a reading with that value
     */
    public static <T> Reading<T> of(T value) {
        return of(value, List.of());
    }

    /**
     * Returns the result for a document without problems, some members of which were left out.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param leftOut the members left out
     * @return a reading with that value
     */
    public static <T> Reading<T> of(T value, List<Problem> leftOut) {
        return new Reading<>(Objects.requireNonNull(value, "value"), List.of(), List.copyOf(leftOut));
    }

    /**
     * Returns the result for a document with problems.
     *
     * @param <T> the type of the value
     * @param problems the problems, at least one, in the order in which they were met
     * @return a reading with those problems
     * @throws IllegalArgumentException if there is no problem
     */
    public static <T> Reading<T> refused(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("found no problem, expected at least one for a refused document");
        }
        return new Reading<>(null, List.copyOf(problems), List.of());
    }

    /**
     * Returns the value of the document.
     *
     * @return the value, or empty if the document has a problem
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the problems of the document in the order in which they were met. At most 100 are listed; if there are more, one
     * further problem counts them.
     *
     * @return the problems, empty if there is a value
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the members that a {@linkplain JsonReader#lenient() lenient reader} left out of a document of a newer minor
     * version. At most 100 are listed in the order in which they were met; if there are more, one further problem counts them.
     *
     * @return the members left out, as problems with their places; empty for a strict reader
     */
    public List<Problem> leftOut() {
        return leftOut;
    }

    /**
     * Returns the value of the document, or throws an exception with its problems.
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

    /** Returns the value, or the problems, one on each line. */
    @Override
    public String toString() {
        return value == null ? InvalidDocumentException.describe(problems) : value.toString();
    }
}
