package uk.opcc.mappa.examples.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a Word document, which are not in its text.
 *
 * <p>A paragraph or its style names a list ({@code num}), which takes its levels from a definition ({@code abstractNum}). Lists of
 * one definition count on together, unless a list starts a level again.
 */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final String BULLET = "\u2022";

    private final WordStyles styles;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Integer>> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    WordNumbering(@Nullable Element part, WordStyles styles) {
        this.styles = styles;
        if (part != null) {
            part.all("num").forEach(each -> lists.put(each.attribute("numId"), each));
            part.all("abstractNum").forEach(each -> definitions.put(each.attribute("abstractNumId"), each));
        }
    }

    static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** Returns the number or bullet of the next paragraph, and counts it; empty for a paragraph that stands in no list. */
    Optional<ListPlace> next(String style, Optional<Element> properties) {
        Optional<Element> own = properties.flatMap(each -> each.child("numPr"));
        Optional<WordStyles.StyledList> styled = styles.list(style);
        String list = own.flatMap(each -> each.value("numId"))
                .or(() -> styled.map(WordStyles.StyledList::list))
                .orElse("0");
        Element definition = definition(list);
        if (definition == null) {
            return Optional.empty();
        }
        int level = own.flatMap(each -> each.value("ilvl"))
                .map(WordNumbering::number)
                .or(() -> styled.map(each -> levelOf(definition, each)))
                .orElse(0);
        return Optional.of(
                new ListPlace(Math.min(level, LEVELS - 1), label(list, definition, Math.min(level, LEVELS - 1))));
    }

    private @Nullable Element definition(String list) {
        Element num = lists.get(list);
        if (num == null) {
            return null;
        }
        Element definition = definitions.get(num.value("abstractNumId").orElse(""));
        if (definition == null) {
            return null;
        }
        Optional<String> linked =
                definition.value("numStyleLink").flatMap(styles::list).map(WordStyles.StyledList::list);
        if (linked.isPresent() && !linked.get().equals(list)) {
            Element other = lists.get(linked.get());
            return other == null
                    ? definition
                    : definitions.getOrDefault(other.value("abstractNumId").orElse(""), definition);
        }
        return definition;
    }

    /** A level can name the style that it numbers; otherwise the style says which level it is. */
    private static int levelOf(Element definition, WordStyles.StyledList styled) {
        return definition.all("lvl").stream()
                .filter(level ->
                        level.value("pStyle").filter(styled.style()::equals).isPresent())
                .map(level -> number(level.attribute("ilvl")))
                .findFirst()
                .orElse(styled.level());
    }

    private String label(String list, Element definition, int level) {
        Map<Integer, Element> levels = new TreeMap<>();
        definition.all("lvl").forEach(each -> levels.put(number(each.attribute("ilvl")), each));
        NavigableMap<Integer, Integer> counts =
                counters.computeIfAbsent(definition.attribute("abstractNumId"), any -> new TreeMap<>());
        Element num = lists.get(list);
        if (num != null) {
            for (Element override : num.all("lvlOverride")) {
                int overridden = number(override.attribute("ilvl"));
                override.child("lvl").ifPresent(each -> levels.put(overridden, each));
                Optional<Integer> start = override.value("startOverride").map(WordNumbering::number);
                if (start.isPresent() && overridden <= level && restarted.add(list + "/" + overridden)) {
                    counts.put(overridden, overridden == level ? start.get() - 1 : start.get());
                }
            }
        }
        for (int above = 0; above < level; above++) {
            counts.putIfAbsent(above, start(levels, above));
        }
        Integer before = counts.get(level);
        counts.put(level, before == null ? start(levels, level) : before + 1);
        counts.tailMap(level, false).keySet().removeIf(below -> restarts(levels, below, level));
        return print(levels, counts, level);
    }

    private static int start(Map<Integer, Element> levels, int level) {
        return Optional.ofNullable(levels.get(level))
                .flatMap(each -> each.value("start"))
                .map(WordNumbering::number)
                .orElse(levels.containsKey(level) ? 0 : 1);
    }

    /** A level starts again after any higher one, unless it names the one after which it does, or none (0). */
    private static boolean restarts(Map<Integer, Element> levels, int level, int after) {
        Element definition = levels.get(level);
        Optional<Integer> restart = definition == null
                ? Optional.empty()
                : definition.value("lvlRestart").map(WordNumbering::number);
        return restart.map(named -> named > 0 && after < named).orElse(true);
    }

    private static String print(Map<Integer, Element> levels, Map<Integer, Integer> counts, int level) {
        Element definition = levels.get(level);
        if (definition == null) {
            return "";
        }
        String form = form(definition);
        if (form.equals("bullet")) {
            return BULLET;
        }
        String label = definition.value("lvlText").orElse("");
        boolean decimal = definition.on("isLgl");
        for (int i = 0; i < LEVELS; i++) {
            String place = "%" + (i + 1);
            Integer count = counts.get(i);
            if (label.contains(place) && count != null) {
                Element other = levels.get(i);
                String otherForm = other == null || decimal ? "decimal" : form(other);
                label = label.replace(place, otherForm.equals("none") ? "" : NumberForm.of(count, otherForm));
            }
        }
        return label.strip();
    }

    private static String form(Element level) {
        return level.value("numFmt")
                .or(() -> level.child("AlternateContent")
                        .flatMap(each -> each.child("Fallback"))
                        .flatMap(each -> each.value("numFmt")))
                .orElse("decimal");
    }

    /**
     * The place of a paragraph in its list.
     *
     * @param level the level, counted from 0
     * @param label the number or bullet that Word prints; empty if it prints none
     */
    record ListPlace(int level, String label) {}
}
