package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
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
     * @param limb which limb is named behind the number, from 1 on, or 0
     */
    record Span(RecommendationKind kind, int first, int last, int limb) {

        boolean has(int number) {
            return first <= number && number <= last;
        }
    }

    static final ItemNumbers NONE = new ItemNumbers(List.of());

    /** Stands for the kind and numbers in {@link #rest}. */
    static final String MENTION = "|";

    /** A number, perhaps with a limb: {@code 7}, {@code 7.1}, {@code 7a}, {@code 7(a)}. */
    private static final String NUMBER =
            "(?:\\d{1,4}(?:\\.\\d{1,2}|\\(?[a-z]\\)?)?(?!\\w)|(?:" + String.join("|", Numerals.UNITS) + ")\\b)";

    private static final String RANGE = " ?(?:to|-|\u2013) ?";

    /** A number of the document's own recommendations is none of the report's. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:(local|our|internal) )?(recommendations?|recs?|afis?|areas? for improvement|causes? of concern)"
                    + "[.:]? ?(?:nos?\\.? ?|numbers? )?[#(]?"
                    + "(" + NUMBER + "(?:(?:" + RANGE + "| ?(?:, ?(?:and |or )?|&|/|and|or) ?)" + NUMBER + "){0,30})");

    private static final Pattern SPAN = Pattern.compile("(" + NUMBER + ")(?:" + RANGE + "(" + NUMBER + "))?");

    private static final Pattern PARTS = Pattern.compile("(\\d+|[a-z]{3,})(?:\\.(\\d+)|\\(?([a-z])\\)?)?");

    /** Returns the items that a heading names by kind and number; none if there is no heading, or it names none. */
    static ItemNumbers in(Optional<String> heading) {
        if (heading.isEmpty()) {
            return NONE;
        }
        Matcher named = NAMED.matcher(plain(heading.get()));
        List<Span> spans = new ArrayList<>();
        while (named.find()) {
            if (named.group(1) == null) {
                RecommendationKind kind = kind(named.group(2).charAt(0));
                Matcher span = SPAN.matcher(named.group(3));
                while (span.find()) {
                    String last = span.group(2) == null ? span.group(1) : span.group(2);
                    spans.add(new Span(kind, number(span.group(1)), number(last), limb(last)));
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

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace(MENTION, "/");
    }

    private static Matcher parts(String written) {
        Matcher parts = PARTS.matcher(written);
        if (!parts.matches()) {
            throw new IllegalStateException("found the number " + written);
        }
        return parts;
    }

    private static int number(String written) {
        String number = parts(written).group(1);
        return number.charAt(0) <= '9' ? Integer.parseInt(number) : Numerals.UNITS.indexOf(number);
    }

    private static int limb(String written) {
        Matcher parts = parts(written);
        if (parts.group(2) != null) {
            return Integer.parseInt(parts.group(2));
        }
        return parts.group(3) == null ? 0 : parts.group(3).charAt(0) - 'a' + 1;
    }

    /** Returns a heading in lower case, with {@link #MENTION} in the place of the kinds and numbers. */
    static String rest(String heading) {
        return NAMED.matcher(plain(heading)).replaceAll(MENTION);
    }

    /** Returns which limb of an item is named, from 1 on, or 0 if none is. */
    int limbOf(RecommendationKind kind, int number) {
        return spans.stream()
                .filter(span -> span.kind() == kind && span.has(number))
                .mapToInt(Span::limb)
                .max()
                .orElse(0);
    }

    /** Returns whether a condition holds for each item that is named; of a range, for the first and the last. */
    boolean all(BiPredicate<RecommendationKind, Integer> condition) {
        return spans.stream()
                .allMatch(
                        span -> condition.test(span.kind(), span.first()) && condition.test(span.kind(), span.last()));
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
