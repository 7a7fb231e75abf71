package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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
 * @param own the document's own number of the item, which it gives before that of the report
 * @param title what stands before the mention in a heading that ends with it, or null
 */
record Mention(
        RecommendationKind kind,
        List<Integer> numbers,
        @Nullable String letter,
        @Nullable String portal,
        boolean response,
        int start,
        int end,
        boolean closed,
        OptionalInt own,
        @Nullable String title) {

    private static final int GREATEST = 9999;
    private static final int LONGEST_RANGE = 50;
    private static final String ITEM =
            "(?<kind>recommendations?|recs?\\.?|areas? for improvement|afis?|causes? of concern)";

    /** Whose recommendation it is, where nothing but the inspection that ships with this library or its inspectors can be meant. */
    private static final String WHOSE = "(?:hmicfrs|national|cji|cjji|hmic|hmip|mappa)";

    private static final String ONE = NumberWords.NUMBER + "(?:\\.\\d{1,2})?(?:\\(?[a-z]\\)?)?";
    private static final String NUMBERS =
            "(?<numbers>" + ONE + "(?:\\s?(?:,\\s?and\\s|,\\s?|\\band\\s|&\\s?|to\\s|-\\s?|\u2013\\s?)\\s?"
                    + "(?:recommendations?\\s|recs?\\.?\\s)?" + ONE + "(?![\\w]|\\s[\\p{L}]{4,20}s\\b)){0,20})";
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}])(?:" + WHOSE + "[\\s/:-])?" + ITEM + "\\s?(?:nos?\\.?\\s?|numbers?\\s?|ref\\.?\\s)?[#:(]?\\s?"
                    + NUMBERS + "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERED = Pattern.compile(
            "(?i:recommendation|area for improvement|cause of concern)\\s(?<letter>[A-Z])(?=\\s?(?:[:.)\u2013-]|$))");
    private static final Pattern PORTAL = Pattern.compile("#\\s?(\\d{4,6})\\b");
    private static final String LETTER = "R(?:\\.\\s?|\\s)?";
    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}\\d])" + LETTER
            + "(?<numbers>\\d{1,3}(?:\\s?(?:,\\s?and\\s|,|/|&|\\band\\s|\\bto\\s|-|\u2013)\\s?" + LETTER
            + "\\d{1,3}){0,20})(?![\\p{L}\\d%]|\\.\\d)");
    private static final Pattern CELL = Pattern.compile(
            "(?:" + WHOSE
                    + "\\s?[\\s/:-]\\s?)?[#(]?(?<numbers>\\d{1,3}(?:\\s?(?:,|/|&|and\\s)\\s?\\d{1,3}){0,20})\\(?[a-z]?\\)?[.):]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_REPORT = Pattern.compile(
            "[(\\[,/]\\s?(?:this is |that is )?(?:the )?(?:" + WHOSE
                    + "|report|inspection)(?:['\u2019]s)?\\s(?:(?:recommendations?|recs?\\.?|nos?\\.?"
                    + "|numbers?)\\s?)*(?<number>\\d{1,3})[)\\]]?",
            Pattern.CASE_INSENSITIVE);

    /** What may stand before the mention at the end of a heading. */
    private static final Pattern TITLE_END = Pattern.compile(
            "\\s?[(\\[\u2013\u2014:-]\\s?(?:" + WHOSE + "\\s)?(?:portal\\s)?(?:ref(?:erence)?\\.?\\s)?$",
            Pattern.CASE_INSENSITIVE);

    /** What may stand behind the mention at the end of a heading. */
    private static final Pattern REST = Pattern.compile("[)\\]]?[.:]?[)\\]]?");

    /** A word that a sentence has, and a title has not. */
    private static final Pattern OF_SENTENCE = Pattern.compile(
            "\\b(?:I|we|he|she|they|has|have|had|is|was|were|are|will|be|been|see|under|against|meets?)\\b|[.!?]$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_PLAIN_LINE = 90;

    private static final Pattern NUMBER_OF_HEADING =
            Pattern.compile("\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[A-Za-z]|[ivx]{1,4})[.):]?\\s+(?=\\S)");
    private static final Pattern RESPONSE_TO =
            Pattern.compile("(?:our |force |the force[\u2019']s )?response to\\s(?:the\\s)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            // A title in brackets alone behind the number is part of the label.
            "\\s{0,3}(?:[:.)\u2013\u2014-]\\s{0,3}|$|\\([^()]{1,60}\\)\\s?[:.]?$)");
    private static final Pattern EACH = Pattern.compile(
            "(?:(?<to>\\bto\\s|-\\s?|\u2013\\s?)\\s?)?(?:recommendations?\\s|recs?\\.?\\s|R(?:\\.\\s?|\\s)?(?=\\d))?(?<number>"
                    + NumberWords.NUMBER + ")(?:\\.\\d{1,2})?(?:\\(?[a-z]\\)?(?![\\p{L}]))?",
            Pattern.CASE_INSENSITIVE);

    /** Returns the mention that a block begins with, its label included. */
    static Optional<Mention> atStart(Block block) {
        boolean heading = block.kind() == Block.Kind.HEADING && block.has(Clue.DIGIT);
        boolean line = isLine(block);
        if (block.label().isEmpty() && !block.has(Clue.ITEM) && !heading && !line) {
            char first = block.text().charAt(0);
            boolean mayHaveNumber = block.has(Clue.DIGIT)
                    && (block.kind() == Block.Kind.HEADING || first == 'R' || first == '#' || block.has(Clue.SAID));
            if (!mayHaveNumber) {
                return Optional.empty();
            }
        }
        Optional<Mention> mention = atStart(labelText(block));
        return mention.isEmpty() && (heading || line) ? atEnd(block.text()) : mention;
    }

    /**
     * Returns whether a paragraph is a line that can stand above others as a heading does, with the item at its end: it is no
     * sentence.
     */
    private static boolean isLine(Block block) {
        String text = block.text();
        return block.kind() == Block.Kind.PARAGRAPH
                && block.cell().isEmpty()
                && text.length() <= Lengths.LONGEST_LINE
                && mayEndInNumber(block)
                && Speaker.ofHeading(block).isEmpty()
                && (block.allBold()
                        || (text.length() <= LONGEST_PLAIN_LINE
                                && !OF_SENTENCE.matcher(text).find()));
    }

    /** Returns the mention that a text ends with, behind words that may be the report's own. */
    static Optional<Mention> behindWords(Block block) {
        return block.cell().isEmpty() && mayEndInNumber(block) ? atEnd(block.text()) : Optional.empty();
    }

    private static boolean mayEndInNumber(Block block) {
        String text = block.text();
        char last = text.charAt(text.length() - 1);
        return block.has(Clue.ITEM)
                || (block.has(Clue.DIGIT) && (Character.isDigit(last) || ")].:".indexOf(last) >= 0));
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
        if (isLine(block)) {
            return block.text();
        }
        if (block.kind() != Block.Kind.HEADING) {
            return text;
        }
        Matcher number = NUMBER_OF_HEADING.matcher(block.text());
        String bare = number.lookingAt() ? block.text().substring(number.end()) : text;
        if (atStart(bare).isPresent()) {
            return bare;
        }
        return atEnd(block.text()).isPresent() ? block.text() : text;
    }

    /** Returns the mention that a heading ends with, behind its title. */
    private static Optional<Mention> atEnd(String heading) {
        Matcher reference = PORTAL.matcher(heading);
        while (reference.find()) {
            if (isRest(heading, reference.end())) {
                return titled(
                        heading,
                        reference.start(),
                        mention(
                                heading,
                                RecommendationKind.RECOMMENDATION,
                                List.of(),
                                null,
                                reference.group(1),
                                false,
                                reference.end()));
            }
        }
        for (Mention mention : in(heading)) {
            if (isRest(heading, mention.end())) {
                return titled(heading, mention.start(), mention);
            }
        }
        Matcher shortForm = SHORT.matcher(heading);
        while (shortForm.find()) {
            if (isRest(heading, shortForm.end())) {
                List<Integer> numbers = numbers(shortForm.group("numbers"));
                return titled(
                        heading,
                        shortForm.start(),
                        mention(
                                heading,
                                RecommendationKind.RECOMMENDATION,
                                numbers,
                                null,
                                null,
                                false,
                                shortForm.end()));
            }
        }
        return Optional.empty();
    }

    /** Returns the numbers of recommendations that a text names in any form. */
    static Set<Integer> namedIn(String text) {
        Set<Integer> named = new TreeSet<>();
        in(text).stream()
                .filter(mention -> mention.kind() == RecommendationKind.RECOMMENDATION)
                .forEach(mention -> named.addAll(mention.numbers()));
        SHORT.matcher(text).results().forEach(found -> named.addAll(numbers(found.group(1))));
        return named;
    }

    /** Returns whether a text has a reference of the inspectors' portal. */
    static boolean isPortalIn(String reference, String text) {
        return PORTAL.matcher(text).results().anyMatch(found -> found.group(1).equals(reference));
    }

    private static boolean isRest(String heading, int from) {
        String rest = heading.substring(from).strip();
        return REST.matcher(rest).matches();
    }

    private static Optional<Mention> titled(String heading, int start, Mention mention) {
        Matcher before = TITLE_END.matcher(heading.substring(0, start));
        if (!before.find() || before.start() == 0) {
            return Optional.empty();
        }
        String title = heading.substring(0, before.start()).strip();
        return Optional.of(new Mention(
                mention.kind,
                mention.numbers,
                mention.letter,
                mention.portal,
                false,
                start,
                heading.length(),
                true,
                mention.own,
                title));
    }

    /** Returns the items that a cell for their numbers names. */
    static Optional<Mention> ofCell(String text) {
        Matcher cell = CELL.matcher(text.strip());
        if (!cell.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = numbers(cell.group("numbers"));
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        mention(text, RecommendationKind.RECOMMENDATION, numbers, null, null, false, text.length()));
    }

    /** Returns the mention of one item by its number alone, which the label of a block gives. */
    static Mention ofLabel(Block block, int number) {
        int end = Parts.labelled(block).length() - block.text().length();
        return new Mention(
                RecommendationKind.RECOMMENDATION,
                List.of(number),
                null,
                null,
                false,
                0,
                end,
                true,
                OptionalInt.empty(),
                null);
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
                    numbers(shortForm.group("numbers")),
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
        List<Integer> numbers = numbers(named.group("numbers"));
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        RecommendationKind kind = kind(named.group("kind"));
        int from = named.end();
        OptionalInt own = OptionalInt.empty();
        Matcher ofReport = OF_REPORT.matcher(text).region(skipSpace(text, from), text.length());
        if (numbers.size() == 1 && ofReport.lookingAt()) {
            own = OptionalInt.of(numbers.get(0));
            numbers = List.of(Integer.parseInt(ofReport.group("number")));
            from = ofReport.end();
        }
        Mention mention = mention(text, kind, numbers, null, portal, response, from);
        return Optional.of(new Mention(
                kind, numbers, null, portal, response, named.start(), mention.end, mention.closed, own, null));
    }

    private static int skipSpace(String text, int from) {
        return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher each = EACH.matcher(text);
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
        return numbers;
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
        return new Mention(
                kind,
                numbers,
                letter,
                portal,
                response,
                0,
                closed ? behind.end() : end,
                closed,
                OptionalInt.empty(),
                null);
    }

    private static RecommendationKind kind(String name) {
        return switch (name.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'a' -> RecommendationKind.AREA_FOR_IMPROVEMENT;
            case 'c' -> RecommendationKind.CAUSE_OF_CONCERN;
            default -> RecommendationKind.RECOMMENDATION;
        };
    }
}
