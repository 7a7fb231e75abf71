package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.rules.matching.text.Numerals;

/**
 * The kinds and numbers of items as a heading names them: {@code Recommendation 1}, {@code Recommendations 1 and 2}.
 *
 * @param spans what it names, from the first number to the last
 */
record ItemNumbers(List<Span> spans) {

    /**
     * Numbers of one kind of item.
     *
     * @param kind what the heading calls the items
     * @param first the first number
     * @param last the last number
     */
    record Span(RecommendationKind kind, int first, int last) {

        boolean has(int number) {
            return first <= number && number <= last;
        }
    }

    static final ItemNumbers NONE = new ItemNumbers(List.of());

    private static final String NUMBER = "(?:\\d{1,4}|" + String.join("|", Numerals.UNITS) + ")\\b";
    private static final String RANGE = " ?(?:to|-|\u2013) ?";

    /** A number of the document's own recommendations is none of the report's. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:(local|our|internal) )?(recommendations?|recs?|afis?|areas? for improvement|causes? of concern)"
                    + "[.:]? ?(?:nos?\\.? ?|numbers? )?[#(]?"
                    + "(" + NUMBER + "(?:(?:" + RANGE + "| ?(?:, ?(?:and |or )?|&|/|and|or) ?)" + NUMBER + "){0,30})");

    private static final Pattern SPAN = Pattern.compile("(" + NUMBER + ")(?:" + RANGE + "(" + NUMBER + "))?");

    /** Returns the items that a heading names by kind and number; none if there is no heading, or it names none. */
    static ItemNumbers in(Optional<String> heading) {
        if (heading.isEmpty()) {
            return NONE;
        }
        Matcher named = NAMED.matcher(heading.get().toLowerCase(Locale.ROOT).replace('\u00a0', ' '));
        List<Span> spans = new ArrayList<>();
        while (named.find()) {
            if (named.group(1) == null) {
                RecommendationKind kind = kind(named.group(2).charAt(0));
                Matcher span = SPAN.matcher(named.group(3));
                while (span.find()) {
                    int first = number(span.group(1));
                    spans.add(new Span(kind, first, span.group(2) == null ? first : number(span.group(2))));
                }
            }
        }
        return spans.isEmpty() ? NONE : new ItemNumbers(List.copyOf(spans));
    }

    private static RecommendationKind kind(char firstLetter) {
        return switch (firstLetter) {
            case 'a' -> RecommendationKind.AREA_FOR_IMPROVEMENT;
            case 'c' -> RecommendationKind.CAUSE_OF_CONCERN;
            default -> RecommendationKind.RECOMMENDATION;
        };
    }

    private static int number(String written) {
        return written.charAt(0) <= '9' ? Integer.parseInt(written) : Numerals.UNITS.indexOf(written);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    boolean has(int number) {
        return spans.stream().anyMatch(span -> span.has(number));
    }

    /** Returns whether an item of a kind is named. */
    boolean has(RecommendationKind kind, ItemId item) {
        OptionalInt number = item.number();
        return number.isPresent()
                && spans.stream().anyMatch(span -> span.kind() == kind && span.has(number.getAsInt()));
    }
}
