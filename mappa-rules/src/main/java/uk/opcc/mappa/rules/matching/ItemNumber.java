package uk.opcc.mappa.rules.matching;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.RecommendationKind;

/**
 * The kind and the number of an item as a heading names them: {@code Recommendation 1}.
 *
 * @param kind what the heading calls the item
 * @param number its number
 */
record ItemNumber(RecommendationKind kind, int number) {

    private static final Map<String, RecommendationKind> KINDS = Map.of(
            "recommendation", RecommendationKind.RECOMMENDATION,
            "rec", RecommendationKind.RECOMMENDATION,
            "area for improvement", RecommendationKind.AREA_FOR_IMPROVEMENT,
            "afi", RecommendationKind.AREA_FOR_IMPROVEMENT,
            "cause of concern", RecommendationKind.CAUSE_OF_CONCERN);

    /** A number of the document's own recommendations is none of the report's. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:(local|our|internal) )?"
                    + "(recommendation|rec|area for improvement|afi|cause of concern)[.:]? ?(?:no\\.? ?|number )?[#(]?(\\d{1,4})\\b");

    /** Returns the item that a heading names; empty if it names none by kind and number. */
    static Optional<ItemNumber> in(String heading) {
        Matcher named = NAMED.matcher(heading.toLowerCase(Locale.ROOT).replace('\u00a0', ' '));
        return named.find() && named.group(1) == null
                ? Optional.ofNullable(KINDS.get(named.group(2)))
                        .map(kind -> new ItemNumber(kind, Integer.parseInt(named.group(3))))
                : Optional.empty();
    }
}
