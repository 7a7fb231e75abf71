package uk.opcc.mappa.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Reading#orElseThrow()}: a document has problems. The message lists them all, one a line. */
public final class InvalidDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The problems, at least one. */
    private final ArrayList<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param problems what is wrong with the document, at least one problem
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(describe(problems));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * What is wrong with the document.
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
