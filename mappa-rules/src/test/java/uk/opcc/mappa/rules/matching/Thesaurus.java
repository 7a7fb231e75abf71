package uk.opcc.mappa.rules.matching;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Groups of phrases that may stand in one another's place. A phrase is found in any case; an abbreviation as written. */
final class Thesaurus {

    /** What retelling puts in one another's place. */
    static final Thesaurus SYNONYMS = new Thesaurus("synonyms.txt");

    /** What is spelled out here and abbreviated there. */
    static final Thesaurus ABBREVIATIONS = new Thesaurus("abbreviations.txt");

    /** What tells near-duplicates apart. */
    static final Thesaurus CONTRASTS = new Thesaurus("contrasts.txt");

    private final List<List<String>> groups;
    private final Map<String, List<String>> groupOf = new LinkedHashMap<>();
    private final Pattern anyPhrase;

    private Thesaurus(String file) {
        groups = Phrases.groups(file);
        for (List<String> group : groups) {
            for (String phrase : group) {
                groupOf.putIfAbsent(key(phrase), group);
            }
        }
        // The longest is tried first: "the National Crime Agency" before "the". Only those of one letter are tried at a
        // place.
        Map<String, List<String>> byFirstLetter = groupOf.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.groupingBy(
                        phrase -> phrase.substring(0, 1).toLowerCase(Locale.ROOT), TreeMap::new, Collectors.toList()));
        String alternatives = byFirstLetter.entrySet().stream()
                .map(letter -> letter.getValue().stream()
                        .map(phrase ->
                                isAbbreviation(phrase) ? Pattern.quote(phrase) : "(?i:" + Pattern.quote(phrase) + ")")
                        .collect(Collectors.joining("|", "(?i:(?=" + Pattern.quote(letter.getKey()) + "))(?:", ")")))
                .collect(Collectors.joining("|"));
        anyPhrase = Pattern.compile("(?<![\\p{L}\\p{N}'-])(?:" + alternatives + ")(?![\\p{L}\\p{N}'-])");
    }

    List<List<String>> groups() {
        return groups;
    }

    /** Matches each phrase of it, as whole words. */
    Pattern anyPhrase() {
        return anyPhrase;
    }

    /** Another of the same group, with a capital where the phrase has one. */
    String other(String phrase, SplittableRandom random) {
        List<String> others = groupOf.get(key(phrase)).stream()
                .filter(other -> !key(other).equals(key(phrase)))
                .toList();
        String other = Phrases.any(others, random);
        return Character.isUpperCase(phrase.charAt(0)) ? Phrases.capitalised(other) : other;
    }

    private static String key(String phrase) {
        return isAbbreviation(phrase) ? phrase : phrase.toLowerCase(Locale.ROOT);
    }

    /** Whether it is one word with a capital beyond its first letter. */
    private static boolean isAbbreviation(String phrase) {
        return !phrase.contains(" ")
                && !phrase.substring(1).equals(phrase.substring(1).toLowerCase(Locale.ROOT));
    }
}
