package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way in which documents alter the wording of a recommendation that they quote. Each leaves alone what it does not fit. */
enum Alteration {
    /** Only part of it: from half to nine tenths of its words, mostly the first ones. */
    TRUNCATION {
        @Override
        String apply(String text, SplittableRandom random) {
            String[] words = text.split(" ");
            int kept = (int) Math.ceil(words.length * random.nextDouble(0.5, 0.9));
            int spare = words.length - kept;
            int from = random.nextInt(10) < 7 ? 0 : random.nextInt(spare + 1);
            if (spare == 0) {
                return text;
            }
            String part = String.join(" ", Arrays.copyOfRange(words, from, from + kept));
            String before = from > 0 ? Phrases.any(List.of("", "... ", "[...] "), random) : "";
            String after =
                    from + kept < words.length ? Phrases.any(List.of("", "...", " [...]", "\u2026"), random) : "";
            return before + part + after;
        }
    },

    /** About one word in eight left out, at least one. */
    DROPPED_WORDS {
        @Override
        String apply(String text, SplittableRandom random) {
            List<String> words = new ArrayList<>(List.of(text.split(" ")));
            int dropped = Math.max(1, Math.round(words.size() / 8f));
            for (int i = 0; i < dropped && words.size() > 1; i++) {
                words.remove(random.nextInt(words.size()));
            }
            return String.join(" ", words);
        }
    },

    /** The clauses in another order. */
    CLAUSE_ORDER {
        @Override
        String apply(String text, SplittableRandom random) {
            List<String> clauses = new ArrayList<>(List.of(CLAUSE_BREAK.split(text.replaceAll("\\.$", ""))));
            Collections.rotate(clauses, clauses.size() > 1 ? random.nextInt(1, clauses.size()) : 0);
            return clauses.size() > 1 ? Phrases.capitalised(String.join(", ", clauses)) : text;
        }
    },

    /** Words of synonyms.txt for one another: half of those that could be, at least one. */
    SYNONYMS {
        @Override
        String apply(String text, SplittableRandom random) {
            return replaceSome(text, Thesaurus.SYNONYMS.anyPhrase(), random, Thesaurus.SYNONYMS::other);
        }
    },

    /** Plural for singular, -ed for -ing and the other way round: half of the words that allow it, at least one. */
    INFLECTION {
        @Override
        String apply(String text, SplittableRandom random) {
            return replaceSome(text, INFLECTED, random, (found, r) -> inflected(found));
        }
    },

    /** What abbreviations.txt abbreviates in short, what it spells out in full. */
    ABBREVIATIONS {
        @Override
        String apply(String text, SplittableRandom random) {
            return replaceSome(text, Thesaurus.ABBREVIATIONS.anyPhrase(), random, Thesaurus.ABBREVIATIONS::other);
        }
    },

    /** "MAPPAs" for MAPPA nominals and for MAPPA itself, or "MAPPa". */
    MAPPAS {
        @Override
        String apply(String text, SplittableRandom random) {
            String mappa = Phrases.any(List.of("MAPPAs", "MAPPa"), random);
            return text.replace("MAPPA nominals", "MAPPAs")
                    .replace("MAPPA nominal", "MAPPA")
                    .replaceAll("\\bMAPPA\\b", mappa);
        }
    },

    /** Capitals throughout, or none, or one for each word. */
    CASE {
        @Override
        String apply(String text, SplittableRandom random) {
            return switch (random.nextInt(3)) {
                case 0 -> text.toUpperCase(Locale.ROOT);
                case 1 -> text.toLowerCase(Locale.ROOT);
                default -> WORD.matcher(text).replaceAll(word -> Phrases.capitalised(word.group()));
            };
        }
    },

    /** Commas and stops gone or others in their place, hyphens gone, a bullet before, spaces doubled. */
    PUNCTUATION {
        @Override
        String apply(String text, SplittableRandom random) {
            String stops = text.replaceAll("[.]$", Phrases.any(List.of("", ";", " ."), random));
            String commas = stops.replace(",", Phrases.any(List.of("", ";", " -", " \u2013"), random));
            String hyphens =
                    commas.replaceAll("(?<=\\p{L})-(?=\\p{L})", Phrases.any(List.of("", " ", "\u2011"), random));
            String spaces = random.nextInt(3) == 0 ? hyphens.replace(" ", "  ") : hyphens;
            return Phrases.any(List.of("\u2022 ", "- ", "\u25aa "), random) + spaces;
        }
    },

    /** Curly quotes for straight ones, and around the whole. */
    CURLY_QUOTES {
        @Override
        String apply(String text, SplittableRandom random) {
            String curly =
                    text.replaceAll("(?<![\\p{L}\\p{N}])'(?=\\p{L})", "\u2018").replace('\'', '\u2019');
            return random.nextBoolean() ? "\u2018" + curly + "\u2019" : "\u201c" + curly + "\u201d";
        }
    },

    /**
     * What reading a scan does to about one word in six: rn as m, l as 1, O as 0, ligatures, soft hyphens, words broken at
     * the end of a line, now and then a space lost.
     */
    OCR_NOISE {
        @Override
        String apply(String text, SplittableRandom random) {
            String[] words = text.split(" ");
            int surest = longest(words);
            StringBuilder noisy = new StringBuilder();
            for (int i = 0; i < words.length; i++) {
                boolean hit = i == surest || random.nextInt(6) == 0;
                noisy.append(hit ? misread(words[i], random) : words[i]);
                boolean lostSpace = random.nextInt(60) == 0;
                noisy.append(i == words.length - 1 || lostSpace ? "" : " ");
            }
            return noisy.toString();
        }
    };

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'])\\p{L}+");
    private static final Pattern CLAUSE_BREAK = Pattern.compile(
            "[,.]\\s+|\\s+(?=(?:so that|where|when|before|after|including|working with|supported by)\\s)");

    /** Words whose ending is no inflection, or whose other form is irregular. */
    private static final Set<String> UNINFLECTED = Set.copyOf(Phrases.lines("uninflected.txt"));

    private static final Pattern INFLECTED =
            Pattern.compile("(?<![\\p{L}\\p{N}'-])[a-z]{2,}(?:[a-z&&[^sui]]s|[a-z&&[^e]]ed|ing)(?![\\p{L}\\p{N}'-])");

    private static final Map<String, String> MISREADINGS = misreadings();

    /** The text so altered, or the same text if there is nothing in it to alter so. */
    abstract String apply(String text, SplittableRandom random);

    /** Whether it takes words away for good. */
    boolean loses() {
        return this == TRUNCATION || this == DROPPED_WORDS;
    }

    /** Whether a heading, which is one line and never quoted in part, bears it too. */
    boolean suitsHeadings() {
        return this == CASE || this == PUNCTUATION || this == CURLY_QUOTES || this == ABBREVIATIONS;
    }

    /** Several one after another in the order of their names here, which takes words away first and adds noise last. */
    static String applyAll(List<Alteration> alterations, String text, SplittableRandom random) {
        String altered = text;
        for (Alteration alteration : alterations) {
            altered = alteration.apply(altered, random);
        }
        return altered;
    }

    /** Replaces each match as likely as not, and one of them for certain. */
    private static String replaceSome(
            String text, Pattern pattern, SplittableRandom random, BiFunction<String, SplittableRandom, String> by) {
        List<MatchResult> matches = pattern.matcher(text)
                .results()
                .filter(match -> !by.apply(match.group(), random.split()).equals(match.group()))
                .toList();
        if (matches.isEmpty()) {
            return text;
        }
        int surest = random.nextInt(matches.size());
        StringBuilder altered = new StringBuilder();
        int from = 0;
        for (int i = 0; i < matches.size(); i++) {
            MatchResult match = matches.get(i);
            boolean hit = i == surest || random.nextBoolean();
            altered.append(text, from, match.start()).append(hit ? by.apply(match.group(), random) : match.group());
            from = match.end();
        }
        return altered.append(text, from, text.length()).toString();
    }

    private static String inflected(String word) {
        if (UNINFLECTED.contains(word)) {
            return word;
        }
        if (word.endsWith("ing")) {
            return word.substring(0, word.length() - 3) + "ed";
        }
        if (word.endsWith("ed")) {
            return word.substring(0, word.length() - 2) + "ing";
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
        return word.substring(0, word.length() - (es ? 2 : 1));
    }

    private static String misread(String word, SplittableRandom random) {
        List<String> possible =
                MISREADINGS.keySet().stream().filter(word::contains).toList();
        if (!possible.isEmpty() && random.nextBoolean()) {
            String letters = Phrases.any(possible, random);
            return word.replaceFirst(Pattern.quote(letters), Matcher.quoteReplacement(MISREADINGS.get(letters)));
        }
        if (word.length() < 5) {
            return word;
        }
        int middle = random.nextInt(2, word.length() - 2);
        String hyphen = Phrases.any(List.of("\u00ad", "-\n", "\u00ad\n"), random);
        return word.substring(0, middle) + hyphen + word.substring(middle);
    }

    private static int longest(String[] words) {
        int longest = 0;
        for (int i = 1; i < words.length; i++) {
            longest = words[i].length() > words[longest].length() ? i : longest;
        }
        return longest;
    }

    private static Map<String, String> misreadings() {
        Map<String, String> misreadings = new LinkedHashMap<>();
        misreadings.put("rn", "m");
        misreadings.put("l", "1");
        misreadings.put("O", "0");
        misreadings.put("o", "0");
        misreadings.put("fi", "\ufb01");
        misreadings.put("fl", "\ufb02");
        return misreadings;
    }
}
