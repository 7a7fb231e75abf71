package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.result.StatedPosition;

/**
 * One answer to one recommendation.
 *
 * @param voice who answers
 * @param office the office that speaks
 * @param position the position as a code, for the style
 * @param label the position in words
 * @param shape the position as a shape
 * @param inferred whether the recommendation was matched and not named
 * @param basis how the recommendation is known
 * @param place where the answer is
 * @param words what the answer says
 * @param actions the actions that it lists
 * @param suggestion the position that its words seem to take, where nobody has read it
 * @param quotations what it quotes of the recommendation
 */
record AnswerView(
        String voice,
        Optional<String> office,
        String position,
        String label,
        String shape,
        boolean inferred,
        String basis,
        String place,
        List<Words> words,
        List<String> actions,
        Optional<String> suggestion,
        List<QuotationView> quotations) {

    /**
     * Words of the answer under a heading.
     *
     * @param heading what they say
     * @param text the words
     */
    record Words(String heading, String text) {}

    /**
     * Words of the recommendation as the response quotes them.
     *
     * @param pieces the words, compared with the official words where these are recorded
     * @param differs whether they differ from the official words
     * @param compared whether they were compared
     */
    record QuotationView(List<PieceView> pieces, boolean differs, boolean compared) {

        boolean same() {
            return compared && !differs;
        }
    }

    /**
     * A piece of a comparison.
     *
     * @param text the words
     * @param both whether they stand in both texts
     * @param official whether they stand in the official text only
     * @param quoted whether they stand in the response only
     */
    record PieceView(String text, boolean both, boolean official, boolean quoted) {

        static PieceView of(WordComparison.Piece piece) {
            return new PieceView(
                    piece.text(),
                    piece.origin() == WordComparison.Origin.BOTH,
                    piece.origin() == WordComparison.Origin.OFFICIAL,
                    piece.origin() == WordComparison.Origin.QUOTED);
        }
    }

    /** Returns a view of the answer at a position, or empty if the position points to none. */
    static Optional<AnswerView> of(
            AssessedResponse assessed,
            StatedPosition stated,
            Optional<Recommendation> recommendation,
            Optional<WordComparison> comparison) {
        Optional<Comments> comments = InWords.comments(stated.where(), assessed.response());
        Optional<Answer> answered = InWords.answer(stated.where(), assessed.response());
        if (comments.isEmpty() || answered.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = answered.get();
        return Optional.of(new AnswerView(
                InWords.voice(stated.voice()),
                comments.get().office(),
                stated.status().code(),
                InWords.position(stated.status()),
                InWords.shape(stated.status()),
                stated.basis() == Basis.INFERRED,
                InWords.basis(stated.basis()),
                FindingGroup.place(stated.where(), assessed),
                words(answer),
                answer.actions().stream().map(AnswerView::action).toList(),
                suggestion(assessed, stated),
                quotations(answer, recommendation, comparison)));
    }

    private static Optional<String> suggestion(AssessedResponse assessed, StatedPosition stated) {
        return assessed.suggestion(InWords.answerPointer(stated.where()) + "/status")
                .filter(suggested -> stated.status() == ComplianceStatus.NOT_READ)
                .map(suggested -> "The words \u201c" + suggested.phrase() + "\u201d seem to say: "
                        + InWords.position(suggested.status()).toLowerCase(Locale.ROOT)
                        + ". A person has to read the answer and decide.");
    }

    private static List<Words> words(Answer answer) {
        List<Words> words = new ArrayList<>();
        answer.explanation().ifPresent(text -> words.add(new Words("What it says", text)));
        answer.reasonForNoAction().ifPresent(text -> words.add(new Words("Why no action is taken", text)));
        return words;
    }

    static String action(Action action) {
        List<String> words = new ArrayList<>();
        words.add(action.what());
        if (action.state() != ActionState.NOT_STATED) {
            words.add(InWords.state(action.state()));
        }
        action.owner().ifPresent(words::add);
        action.due().ifPresent(due -> words.add("due " + InWords.date(due)));
        return InWords.joined(words);
    }

    /** An answer to several recommendations quotes several; only the quotation of a single one is surely of this one. */
    private static List<QuotationView> quotations(
            Answer answer, Optional<Recommendation> recommendation, Optional<WordComparison> comparison) {
        Optional<String> official = answer.references().size() == 1
                ? recommendation.flatMap(Recommendation::officialText)
                : Optional.empty();
        return answer.references().stream()
                .map(RecommendationReference::quotedWords)
                .flatMap(Optional::stream)
                .map(quoted -> quotation(quoted, official, comparison))
                .toList();
    }

    private static QuotationView quotation(
            String quoted, Optional<String> official, Optional<WordComparison> comparison) {
        if (official.isEmpty() || comparison.isEmpty()) {
            return new QuotationView(
                    Stream.of(new WordComparison.Piece(quoted, WordComparison.Origin.BOTH))
                            .map(PieceView::of)
                            .toList(),
                    false,
                    false);
        }
        List<PieceView> pieces = comparison.get().compare(official.get(), quoted).stream()
                .map(PieceView::of)
                .toList();
        return new QuotationView(pieces, pieces.stream().anyMatch(piece -> !piece.both()), true);
    }
}
