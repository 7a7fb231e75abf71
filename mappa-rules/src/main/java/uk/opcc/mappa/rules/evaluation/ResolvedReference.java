package uk.opcc.mappa.rules.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.matching.Candidate;
import uk.opcc.mappa.rules.matching.RecommendationId;
import uk.opcc.mappa.rules.matching.ReferenceMatch;
import uk.opcc.mappa.rules.matching.Verdict;

/**
 * A reference of a response with its place and with what it means in the report.
 *
 * @param match the recommendation that it was matched to, or why it was not matched
 * @param answer the answer that contains it; null for an item of the retyped list
 * @param index its index among the references of the answer, or in the list
 */
public record ResolvedReference(
        ReferenceMatch match, @Nullable LocatedAnswer answer, int index) {

    /** A reference with so many candidates may have more that are not listed. */
    private static final int LONGEST_LIST_OF_CANDIDATES = 5;

    /** Returns its place in the response, as a JSON Pointer. */
    public String where() {
        return (answer == null ? "/retypedList/" : answer.where() + "/references/") + index;
    }

    /** Returns the reference as the document gives it. */
    public RecommendationReference reference() {
        return match.reference();
    }

    /** Returns the item that it means; empty if it means none, or that is undecided. */
    public Optional<ItemId> recommendation() {
        return match.meant().map(RecommendationId::item);
    }

    /** Returns whether it means an item that has a number in the report. */
    public boolean means(int number) {
        return recommendation()
                .filter(item -> item.number().equals(OptionalInt.of(number)))
                .isPresent();
    }

    /** Returns whether it is undecided what it means, or its signals contradict one another. */
    public boolean isAmbiguous() {
        return match.verdict() == Verdict.UNDECIDED || !match.conflicts().isEmpty();
    }

    /**
     * Returns whether it is not known what it means. A reference that matches nothing is decided only if it gives a number, a
     * portal reference or a person's reading of the report: those of another report mean nothing here.
     */
    public boolean isUndecided() {
        return match.verdict() == Verdict.UNDECIDED || (match.verdict() == Verdict.NONE && !refersToAReport());
    }

    private boolean refersToAReport() {
        return reference().nationalNumber().isPresent()
                || reference().letter().isPresent()
                || reference().portalReference().isPresent()
                || reference().readAs().isPresent();
    }

    /** Returns the items to which its signals point, each once, in order. */
    public List<ItemId> pointsTo() {
        Stream<RecommendationId> mayBeMeant = match.verdict() == Verdict.UNDECIDED
                ? match.candidates().stream().map(Candidate::recommendation)
                : match.meant().stream();
        Stream<RecommendationId> contradictory = match.conflicts().stream()
                .flatMap(conflict -> Stream.concat(conflict.pointsTo().stream(), conflict.otherPointsTo().stream()));
        return Stream.concat(mayBeMeant, contradictory)
                .map(RecommendationId::item)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns whether it gives a number of unknown origin, which may be the document's own and mean any item. */
    public boolean givesOwnNumberPerhaps() {
        return reference().bareNumber().isPresent() && reference().heading().isEmpty() && !refersToAReport();
    }

    /** Returns those of some items to which an undecided reference points, or all if it may point to any. */
    public Set<ItemId> among(Set<ItemId> items) {
        List<ItemId> pointsTo = pointsTo();
        if (pointsTo.isEmpty() || pointsTo.size() >= LONGEST_LIST_OF_CANDIDATES) {
            return items;
        }
        Set<ItemId> among = new HashSet<>(pointsTo);
        among.retainAll(items);
        return among;
    }

    /** Returns what the document gives, for a person: {@code report's number 14, words "Category 3 ..."}. */
    public String asGiven() {
        StringBuilder given = new StringBuilder();
        reference().kind().ifPresent(kind -> append(given, "kind " + Sentence.of("%s", kind)));
        reference().nationalNumber().ifPresent(number -> append(given, "report's number " + number));
        reference().letter().ifPresent(letter -> append(given, "letter " + letter.toUpperCase(Locale.ROOT)));
        reference().localNumber().ifPresent(number -> append(given, "document's number " + number));
        reference().bareNumber().ifPresent(number -> append(given, "number " + number + " of unknown origin"));
        reference().portalReference().ifPresent(portal -> append(given, "portal reference " + portal));
        reference().heading().ifPresent(heading -> append(given, "heading \"" + heading + "\""));
        reference().quotedWords().ifPresent(words -> append(given, "words \"" + words + "\""));
        return given.isEmpty() ? "a person's reading only" : given.toString();
    }

    /** Returns what the reference means, for a sentence: {@code recommendation 14}, or {@code an item} if that is not known. */
    public String inWords() {
        return recommendation().map(ItemId::inWords).orElse("an item");
    }

    private static void append(StringBuilder given, String part) {
        given.append(given.isEmpty() ? "" : ", ").append(part);
    }
}
