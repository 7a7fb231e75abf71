package uk.opcc.mappa.examples.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document, as far as they make headings, numbers, bold or hidden text. */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int BODY_TEXT = 9;

    private final Map<String, Element> styles = new HashMap<>();
    private String defaultParagraph = "";

    WordStyles(@Nullable Element part) {
        if (part == null) {
            return;
        }
        for (Element style : part.all("style")) {
            styles.put(style.attribute("styleId"), style);
            if (style.attribute("type").equals("paragraph")
                    && style.attribute("default").matches("1|true|on")) {
                defaultParagraph = style.attribute("styleId");
            }
        }
    }

    String styleOf(Optional<Element> properties) {
        return properties.flatMap(each -> each.value("pStyle")).orElse(defaultParagraph);
    }

    /** Returns the level of a heading in this style, counted from 1; 0 for other text. */
    int headingLevel(String style, Optional<Element> properties) {
        Optional<Integer> outline = properties
                .flatMap(each -> each.value("outlineLvl"))
                .or(() -> first(style, each -> each.child("pPr").flatMap(pPr -> pPr.value("outlineLvl"))))
                .map(WordNumbering::number);
        if (outline.isPresent()) {
            return outline.get() < BODY_TEXT ? outline.get() + 1 : 0;
        }
        return first(style, WordStyles::levelByName).orElse(0);
    }

    private static Optional<Integer> levelByName(Element style) {
        String name = style.value("name").orElse("").toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            return Optional.of(1);
        }
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? Optional.of(Integer.parseInt(heading.group(1))) : Optional.empty();
    }

    /** Returns whether the style is for the words of others. */
    boolean isQuotation(String style) {
        return first(style, each -> each.value("name").filter(name -> name.matches("(?i)(intense )?quote|block text")))
                .isPresent();
    }

    /** Returns whether the style is for the words that tell what to write in a field. */
    boolean isPrompt(String style) {
        return style.equals("PlaceholderText")
                || first(style, each -> each.value("name").filter("Placeholder Text"::equalsIgnoreCase))
                        .isPresent();
    }

    /** Returns the id of the list in which the style puts its paragraphs, and the style that says so. */
    Optional<StyledList> list(String style) {
        return first(
                style,
                each -> each.child("pPr")
                        .flatMap(pPr -> pPr.child("numPr"))
                        .flatMap(numPr -> numPr.value("numId")
                                .map(list -> new StyledList(
                                        each.attribute("styleId"),
                                        list,
                                        numPr.value("ilvl")
                                                .map(WordNumbering::number)
                                                .orElse(0)))));
    }

    /** Returns whether the style, or one that it is based on, switches a property of characters on. */
    boolean characters(String style, String property) {
        return first(
                        style,
                        each -> each.child("rPr")
                                .filter(rPr -> rPr.child(property).isPresent())
                                .map(rPr -> rPr.on(property)))
                .orElse(false);
    }

    private <T> Optional<T> first(String style, Function<Element, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        for (String id = style; seen.add(id); ) {
            Element found = styles.get(id);
            if (found == null) {
                return Optional.empty();
            }
            Optional<T> value = property.apply(found);
            if (value.isPresent()) {
                return value;
            }
            id = found.value("basedOn").orElse("");
        }
        return Optional.empty();
    }

    /**
     * A list that a style names.
     *
     * @param style the id of the style
     * @param list the id of the list
     * @param level the level, counted from 0
     */
    record StyledList(String style, String list, int level) {}
}
