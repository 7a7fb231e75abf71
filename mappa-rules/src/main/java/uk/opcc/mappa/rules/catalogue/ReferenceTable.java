package uk.opcc.mappa.rules.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.Basis;

/**
 * What a report's recommendations can be pointed at by: number, portal reference and official words. Made once for a
 * report.
 *
 * <p>A local number points at nothing. Where the signs of one reference disagree, it means nothing unless a person has read
 * it: a wrong link is worse than none.
 */
final class ReferenceTable {

    private static final Pattern NOT_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FEWEST_WORDS = 4;

    private final Map<Integer, Recommendation> byNumber = new HashMap<>();
    private final Map<String, Integer> byPortal = new HashMap<>();
    private final Map<Integer, String> officialWords = new LinkedHashMap<>();

    ReferenceTable(InspectionReport report) {
        for (Recommendation recommendation : report.recommendations()) {
            byNumber.put(recommendation.number(), recommendation);
            recommendation.portalReference().ifPresent(portal -> byPortal.put(portal, recommendation.number()));
            recommendation
                    .officialText()
                    .ifPresent(text -> officialWords.put(recommendation.number(), plainWords(text)));
        }
    }

    ResolvedReference resolve(RecommendationReference reference, String where) {
        OptionalInt number = known(reference.nationalNumber());
        OptionalInt portal = reference
                .portalReference()
                .map(byPortal::get)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        OptionalInt words = reference.quotedWords().map(this::quoted).orElse(OptionalInt.empty());
        OptionalInt reader = known(reference.readAs());
        ResolvedReference signs = new ResolvedReference(
                reference, where, OptionalInt.empty(), Basis.INFERRED, number, portal, words, reader);
        OptionalInt means = reader;
        if (means.isEmpty() && signs.pointsTo().size() == 1) {
            means = OptionalInt.of(signs.pointsTo().get(0));
        }
        Basis basis = means.isPresent() && (means.equals(number) || means.equals(portal))
                ? Basis.STATED
                : reader.isPresent() ? Basis.READ : Basis.INFERRED;
        return new ResolvedReference(reference, where, means, basis, number, portal, words, reader);
    }

    private OptionalInt known(OptionalInt number) {
        return number.isPresent() && byNumber.containsKey(number.getAsInt()) ? number : OptionalInt.empty();
    }

    /** The one recommendation whose official words hold the words quoted; empty where several do, or the words are few. */
    private OptionalInt quoted(String words) {
        if (officialWords.isEmpty()) {
            return OptionalInt.empty();
        }
        String plain = plainWords(words);
        if (plain.chars().filter(c -> c == ' ').count() + 1 < FEWEST_WORDS) {
            return OptionalInt.empty();
        }
        String sought = " " + plain + " ";
        List<Integer> holders = officialWords.entrySet().stream()
                .filter(official -> (" " + official.getValue() + " ").contains(sought))
                .map(Map.Entry::getKey)
                .toList();
        return holders.size() == 1 ? OptionalInt.of(holders.get(0)) : OptionalInt.empty();
    }

    private static String plainWords(String text) {
        return NOT_LETTERS_OR_DIGITS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
