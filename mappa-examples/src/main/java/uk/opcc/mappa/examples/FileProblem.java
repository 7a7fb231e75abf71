package uk.opcc.mappa.examples;

import java.util.List;
import uk.opcc.mappa.model.json.format.Problem;

/**
 * A reason why a file gives no assessment.
 *
 * @param pointer the place as a JSON Pointer; empty for the document as a whole
 * @param line the line of that place, counted from 1; 0 where there is none
 * @param column the column of that place in characters, counted from 1; 0 where there is none
 * @param code a code of {@link uk.opcc.mappa.model.json.format.ProblemCode}, {@code unreadable}, {@code unclear},
 *     {@code mapping} or {@code other-report}
 * @param message what was found and what was expected
 */
record FileProblem(String pointer, int line, int column, String code, String message) {

    static List<FileProblem> of(List<Problem> problems) {
        return problems.stream()
                .map(each -> new FileProblem(
                        each.pointer(), each.line(), each.column(), each.code().code(), each.message()))
                .toList();
    }

    /** Returns the problem of a file that the system does not let us read. */
    static FileProblem unreadable(String found, String expected) {
        return new FileProblem("", 0, 0, "unreadable", "found " + found + ", expected " + expected);
    }

    /** Returns the problem of a document that leaves open what a draft needs. */
    static FileProblem unclear(String pointer, String question) {
        return new FileProblem(pointer, 0, 0, "unclear", question);
    }

    /** Returns the problem of a response that answers another report. */
    static FileProblem otherReport(String found, String expected) {
        return new FileProblem(
                "/report",
                0,
                0,
                "other-report",
                "found a response to the report " + found + ", expected one to " + expected
                        + "; name the other report with --report");
    }

    /** Returns the problem on one line, the place first. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append("line ").append(line).append(", column ").append(column).append(", ");
        }
        if (!pointer.isEmpty()) {
            text.append(pointer).append(": ");
        } else if (line > 0) {
            text.append("the document: ");
        }
        return text.append(code).append(": ").append(message).toString();
    }
}
