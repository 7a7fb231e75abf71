package uk.opcc.mappa.rules.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationKind;

/**
 * A heading that announces items of a report.
 *
 * @param heading the heading
 * @param kind the kind of the items
 * @param mixed whether it announces several kinds
 * @param several whether it announces more than one item
 * @param to the words that say to whom they are addressed, or null
 * @param about the words behind the name of the kind, or null
 */
record ItemSection(
        Block heading,
        RecommendationKind kind,
        boolean mixed,
        boolean several,
        @Nullable String to,
        @Nullable String about) {

    /** The level of a heading that is a heading by its looks only. */
    static final int NO_LEVEL = 6;

    private static final Pattern SECTION = Pattern.compile(
            "(?:\\d[\\d.]*\\s)?(?:summary of |list of |our |the |full |new |accelerated )*(?<kind>recommendations?|areas? for improvement|afis?|causes? of concern)"
                    + "(?<more>(?:,? (?:and|&) |, )(?:our |the )?(?:recommendations?|areas? for improvement|afis?|causes? of concern)){0,2}"
                    + "(?:\\s(?:for|to|made to|addressed to)\\s(?<to>.{3,150}?))?(?:\\s?:|\\s?[:\u2013-]\\s(?<about>.{3,2000}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEVERAL =
            Pattern.compile("recommendations|areas.*|afis|causes.*", Pattern.CASE_INSENSITIVE);

    /** A line that begins another part of a report without headings. */
    private static final Pattern OTHER_PART = Pattern.compile(
            "(?:\\d[\\d.]*\\s)?(?:the |our |main |key |detailed )*(?:findings|conclusions?|background|introduction|context|method(?:s|ology)?|glossary"
                    + "|foreword|contents|definitions|terminology|next steps|what we found|about (?:us|the|this|our)\\b.{0,40}|acknowledgements"
                    + "|references|further information|good practice)\\s?:?",
            Pattern.CASE_INSENSITIVE);

    /** Returns the section that a heading or a line begins. */
    static Optional<ItemSection> of(Block block, boolean isHeading) {
        boolean isLine = block.kind() == Block.Kind.PARAGRAPH
                && Character.isUpperCase(block.text().charAt(0));
        Matcher words = SECTION.matcher(block.text());
        if (!(isHeading || isLine) || !words.matches()) {
            return Optional.empty();
        }
        String about = words.group("about");
        // A line of text that goes on behind the name of a kind is an item, or no section at all.
        return isHeading || about == null || AskingSentence.isIn(about)
                ? Optional.of(new ItemSection(
                        block,
                        words.group("more") == null ? kind(words.group("kind")) : RecommendationKind.RECOMMENDATION,
                        words.group("more") != null,
                        SEVERAL.matcher(words.group("kind")).matches(),
                        words.group("to"),
                        about))
                : Optional.empty();
    }

    private static RecommendationKind kind(String name) {
        return switch (name.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'a' -> RecommendationKind.AREA_FOR_IMPROVEMENT;
            case 'c' -> RecommendationKind.CAUSE_OF_CONCERN;
            default -> RecommendationKind.RECOMMENDATION;
        };
    }

    /** Returns whether a text is the name of a part that has no items, and that every report may have. */
    static boolean isOtherPart(String text) {
        return OTHER_PART.matcher(text).matches();
    }

    /** Returns whether a text is the name of a part that every report may have. */
    static boolean isNameOfPart(String text) {
        Matcher section = SECTION.matcher(text);
        return isOtherPart(text)
                || (section.matches() && section.group("to") == null && section.group("about") == null);
    }

    boolean accelerated() {
        return heading.text().toLowerCase(Locale.ROOT).contains("accelerated");
    }

    int level() {
        return level(heading);
    }

    static int level(Block block) {
        return block.kind() == Block.Kind.HEADING ? block.level() : NO_LEVEL;
    }
}
