package uk.opcc.mappa.model.json.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Signals that a document has problems. The message lists them, one on each line. */
public final class InvalidDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The problems, at least one. */
    private final ArrayList<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param problems the problems of the document, at least one
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(describe(problems));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Returns the problems of the document.
     *
     * @return the problems in the order in which they were met, at least one
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    static String describe(List<Problem> problems) {
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining(
                        "\n  ", problems.size() == 1 ? "1 problem:\n  " : problems.size() + " problems:\n  ", ""));
    }
}
