package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationKind;

/**
 * The items that a text names by number, letter or portal reference.
 *
 * @param kind what the text calls them
 * @param numbers their numbers
 * @param letter their letter, or null
 * @param portal the portal's reference, or null
 * @param response whether the text is a label of a response to them
 * @param start where the mention begins
 * @param end where it ends, the mark behind it included
 * @param closed whether a mark or the end of the text stands behind it, as behind a label
 */
record Mention(
        RecommendationKind kind,
        List<Integer> numbers,
        @Nullable String letter,
        @Nullable String portal,
        boolean response,
        int start,
        int end,
        boolean closed) {

    private static final int GREATEST = 9999;
    private static final int LONGEST_RANGE = 50;
    private static final String ITEM =
            "(?<kind>recommendations?|recs?\\.?|areas? for improvement|afis?|causes? of concern)";
    private static final String ONE = NumberWords.NUMBER + "(?:\\.\\d{1,2})?(?:\\(?[a-z]\\)?)?";
    private static final String NUMBERS =
            "(?<numbers>" + ONE + "(?:\\s?(?:,\\s?and\\s|,\\s?|\\band\\s|&\\s?|to\\s|-\\s?|\u2013\\s?)\\s?"
                    + "(?:recommendations?\\s|recs?\\.?\\s)?" + ONE + "(?![\\w]|\\s[\\p{L}]{4,20}s\\b)){0,20})";
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}])(?:(?:hmicfrs|national|cji|hmic)\\s)?" + ITEM
                    + "\\s?(?:nos?\\.?\\s?|numbers?\\s?|ref\\.?\\s)?[#:]?\\s?" + NUMBERS + "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERED = Pattern.compile(
            "(?i:recommendation|area for improvement|cause of concern)\\s(?<letter>[A-Z])(?=\\s?(?:[:.)\u2013-]|$))");
    private static final Pattern PORTAL = Pattern.compile("#\\s?(\\d{4,6})\\b");
    private static final Pattern SHORT = Pattern.compile("R\\s?(\\d{1,3})(?![\\p{L}\\d%])");
    private static final Pattern NUMBER_OF_HEADING =
            Pattern.compile("\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[A-Za-z]|[ivx]{1,4})[.):]?\\s+(?=\\S)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{1,60})\\)\\s?[:.]?$");
    private static final Pattern RESPONSE_TO =
            Pattern.compile("(?:our |force |the force[\u2019']s )?response to\\s(?:the\\s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            // A title in brackets alone behind the number is part of the label.
            "\\s{0,3}(?:[:.)\u2013\u2014-]\\s{0,3}|$|\\([^()]{1,60}\\)\\s?[:.]?$)");
    private static final Pattern EACH = Pattern.compile(
            "(?:(?<to>\\bto\\s|-\\s?|\u2013\\s?)\\s?)?(?:recommendations?\\s|recs?\\.?\\s)?(?<number>"
                    + NumberWords.NUMBER + ")(?:\\.\\d{1,2})?(?:\\(?[a-z]\\)?(?![\\p{L}]))?",
            Pattern.CASE_INSENSITIVE);

    /** Returns the mention that a block begins with, its label included. */
    static Optional<Mention> atStart(Block block) {
        if (block.label().isEmpty() && !block.has(Clue.ITEM)) {
            char first = block.text().charAt(0);
            boolean mayHaveNumber = block.has(Clue.DIGIT)
                    && (block.kind() == Block.Kind.HEADING || first == 'R' || first == '#' || block.has(Clue.SAID));
            if (!mayHaveNumber) {
                return Optional.empty();
            }
        }
        return atStart(labelText(block));
    }

    /** Returns the text of a block from where a mention can begin: behind the number of a heading, or with its label. */
    static String labelText(Block block) {
        String text = Parts.labelled(block);
        if (atStart(text).isPresent()) {
            return text;
        }
        if (block.label().isPresent() && atStart(block.text()).isPresent()) {
            return block.text();
        }
        Matcher number = NUMBER_OF_HEADING.matcher(block.text());
        boolean numbered = block.kind() == Block.Kind.HEADING && number.lookingAt();
        String bare = numbered ? block.text().substring(number.end()) : text;
        if (numbered && atStart(bare).isPresent()) {
            return bare;
        }
        // "Training (recommendation 15)"
        Matcher inBrackets = IN_BRACKETS.matcher(block.text());
        boolean heading = block.kind() == Block.Kind.HEADING && block.has(Clue.ITEM) && inBrackets.find();
        return heading && atStart(inBrackets.group(1)).isPresent() ? inBrackets.group(1) : text;
    }

    /** Returns the mention that a text begins with. */
    static Optional<Mention> atStart(String text) {
        int from = 0;
        boolean response = false;
        String portal = null;
        Matcher responseTo = RESPONSE_TO.matcher(text);
        if (responseTo.lookingAt()) {
            response = true;
            from = responseTo.end();
        }
        Matcher reference = PORTAL.matcher(text).region(from, text.length());
        if (reference.lookingAt()) {
            portal = reference.group(1);
            from = reference.end();
            while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == ':')) {
                from++;
            }
        }
        Matcher named = NAMED.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (named.lookingAt()) {
            return of(text, named, portal, response);
        }
        Matcher lettered = LETTERED.matcher(text).region(from, text.length());
        if (lettered.lookingAt()) {
            return Optional.of(mention(
                    text,
                    kind(lettered.group()),
                    List.of(),
                    lettered.group("letter").toLowerCase(Locale.ROOT),
                    portal,
                    response,
                    lettered.end()));
        }
        Matcher shortForm = SHORT.matcher(text).region(from, text.length());
        if (shortForm.lookingAt()) {
            return Optional.of(mention(
                    text,
                    RecommendationKind.RECOMMENDATION,
                    List.of(Integer.parseInt(shortForm.group(1))),
                    null,
                    portal,
                    response,
                    shortForm.end()));
        }
        return portal == null
                ? Optional.empty()
                : Optional.of(
                        mention(text, RecommendationKind.RECOMMENDATION, List.of(), null, portal, response, from));
    }

    /** Returns the mentions anywhere in a text. */
    static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        if (!Clue.ITEM.isIn(text)) {
            return mentions;
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            of(text, named, null, false).ifPresent(mentions::add);
        }
        return mentions;
    }

    private static Optional<Mention> of(String text, Matcher named, @Nullable String portal, boolean response) {
        List<Integer> numbers = new ArrayList<>();
        Matcher each = EACH.matcher(named.group("numbers"));
        while (each.find()) {
            OptionalInt number = NumberWords.value(each.group("number"));
            if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > GREATEST) {
                continue;
            }
            int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
            int to = number.getAsInt();
            if (each.group("to") != null && last > 0 && to > last && to - last <= LONGEST_RANGE) {
                for (int between = last + 1; between < to; between++) {
                    numbers.add(between);
                }
            }
            if (!numbers.contains(to)) {
                numbers.add(to);
            }
        }
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(mention(text, kind(named.group("kind")), numbers, null, portal, response, named.end())
                        .from(named.start()));
    }

    private Mention from(int place) {
        return new Mention(kind, numbers, letter, portal, response, place, end, closed);
    }

    private static Mention mention(
            String text,
            RecommendationKind kind,
            List<Integer> numbers,
            @Nullable String letter,
            @Nullable String portal,
            boolean response,
            int end) {
        Matcher behind = BEHIND.matcher(text).region(end, text.length());
        boolean closed = behind.lookingAt();
        return new Mention(kind, numbers, letter, portal, response, 0, closed ? behind.end() : end, closed);
    }

    private static RecommendationKind kind(String name) {
        return switch (name.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'a' -> RecommendationKind.AREA_FOR_IMPROVEMENT;
            case 'c' -> RecommendationKind.CAUSE_OF_CONCERN;
            default -> RecommendationKind.RECOMMENDATION;
        };
    }
}
