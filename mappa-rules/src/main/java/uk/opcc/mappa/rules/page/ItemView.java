package uk.opcc.mappa.rules.page;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Requirement;

/**
 * One recommendation, or other item of a report, with its answers.
 *
 * @param item the id of the item
 * @param name the item in words
 * @param required whether an answer is required, in words
 * @param asks what it asks, in our words
 * @param official the official words
 * @param addressees whom it addresses
 * @param timescale by when, in words
 * @param position the position of the response as a code, for the style
 * @param label the position in words
 * @param shape the position as a shape
 * @param mayBeAnswered whether no answer was recognised, and a question asks whether there is one
 * @param answers the answers
 * @param findings what was found on it
 */
record ItemView(
        String item,
        String name,
        String required,
        Optional<String> asks,
        Optional<String> official,
        Optional<String> addressees,
        Optional<String> timescale,
        String position,
        String label,
        String shape,
        boolean mayBeAnswered,
        List<AnswerView> answers,
        List<Note> findings) {

    /**
     * A finding on the item.
     *
     * @param rule the rule
     * @param severity the severity as a code, for the style
     * @param weight the severity in words
     * @param message what was found
     */
    record Note(String rule, String severity, String weight, String message) {}

    boolean mustBeAnswered() {
        return required.equals(required(Requirement.REQUIRED));
    }

    /** Returns a finding in words that fit every item of which the same was found. */
    Note of(Note note) {
        String message = note.message();
        return new Note(
                note.rule(),
                note.severity(),
                note.weight(),
                message.startsWith(name + " ") ? "Each" + message.substring(name.length()) : message);
    }

    boolean unanswered() {
        return answers.isEmpty() && !mayBeAnswered;
    }

    static ItemView of(
            Optional<Recommendation> recommendation,
            AssessedResponse assessed,
            Coverage coverage,
            List<Finding> findings,
            Optional<WordComparison> comparison) {
        boolean mayBeAnswered = assessed.assessment().mayBeAnswered(coverage.recommendation());
        return new ItemView(
                coverage.recommendation().text(),
                InWords.capital(coverage.recommendation().inWords()),
                required(coverage.requirement()),
                recommendation.map(Recommendation::summary),
                recommendation.flatMap(Recommendation::officialText),
                recommendation.map(each -> InWords.agencies(each.addressees())),
                recommendation.flatMap(Recommendation::timescale).map(InWords::timescale),
                coverage.position().code(),
                mayBeAnswered ? InWords.MAY_BE_ANSWERED : InWords.position(coverage.position()),
                mayBeAnswered ? "?" : InWords.shape(coverage.position()),
                mayBeAnswered,
                coverage.positions().stream()
                        .flatMap(stated -> AnswerView.of(assessed, stated, recommendation, comparison).stream())
                        .toList(),
                findings.stream()
                        .map(finding -> new Note(
                                finding.rule(),
                                finding.severity().code(),
                                InWords.severity(finding.severity()),
                                finding.message()))
                        .toList());
    }

    private static String required(Requirement requirement) {
        return switch (requirement) {
            case REQUIRED -> "An answer is required.";
            case NOT_REQUIRED -> "No answer is required.";
            case UNKNOWN -> "It is not known whether an answer is required.";
        };
    }
}
