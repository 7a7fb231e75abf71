package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.opcc.mappa.model.InspectionReport;

/** Texts that look like a recommendation and mean none, or another one. */
final class NearMisses {

    /**
     * A text that nearly is a recommendation.
     *
     * @param kind what makes it another thing
     * @param words the text
     */
    record NearMiss(String kind, String words) {}

    private static final List<String> WORDINGS = Phrases.lines("official-wordings.txt");

    /** Forty recommendations with their official wordings. */
    static final InspectionReport OFFICIAL = Reports.report(
            "official",
            IntStream.range(0, WORDINGS.size())
                    .mapToObj(i -> Reports.official(i + 1, WORDINGS.get(i), Addressee.POLICE))
                    .toList());

    private static final List<String> NEGATING_BEGINNINGS = List.of(
            "Do not ",
            "Never ",
            "Forces must not ",
            "No longer ",
            "Stop: ",
            "There is no need to ",
            "Chief constables should no longer be required to ",
            "Forces need not ",
            "Under no circumstances ",
            "The force should cease to ",
            "Don't ",
            "It is not recommended that forces ",
            "It would be wrong to ",
            "Rather than that: ",
            "Who would ",
            "Forces dont need to ",
            "Refrain from this: ");

    /** Numbers, each before the one that takes its place. */
    private static final List<List<String>> OTHER_NUMBERS = List.of(
            List.of("March", "May"),
            List.of("June", "July"),
            List.of("May", "March"),
            List.of("27", "28"),
            List.of("2024", "2025"),
            List.of("2025", "2026"),
            List.of("three", "six"),
            List.of("ten", "twelve"),
            List.of("twice", "once"),
            List.of("quarterly", "monthly"),
            List.of("annually", "quarterly"),
            List.of("Levels 2 and 3", "Level 1"),
            List.of("Level 1", "Levels 2 and 3"),
            List.of("Category 3", "Category 2"),
            List.of("5", "10"),
            List.of("90", "80"),
            List.of("48", "72"),
            List.of("two", "three"),
            List.of("one", "two"),
            List.of("seven", "two"));

    private static final Pattern NEGATORS = Pattern.compile("\\b(?:not|never|no|Stop|without) ?");
    private static final Pattern VERBS = Pattern.compile("\\b(should|must|is|are|was|Review|and)\\b");

    private NearMisses() {}

    /** Returns the texts that nearly are recommendations of the shipped report, of which no official wording is held. */
    static List<NearMiss> withoutOfficialWording() {
        return Phrases.groups("near-misses.txt").stream()
                .map(group -> new NearMiss(group.get(0), group.get(1)))
                .toList();
    }

    /** Returns the texts that nearly are official wordings. */
    static List<NearMiss> withOfficialWording() {
        List<NearMiss> nearMisses = new ArrayList<>();
        for (int i = 0; i < WORDINGS.size(); i++) {
            String wording = WORDINGS.get(i);
            for (String beginning : NEGATING_BEGINNINGS) {
                nearMisses.add(new NearMiss("negating beginning", beginning + decapitalised(wording)));
            }
            replaced(VERBS, wording, match -> match + " not")
                    .forEach(each -> nearMisses.add(new NearMiss("negated", each)));
            replaced(NEGATORS, wording, match -> "")
                    .forEach(each -> nearMisses.add(new NearMiss("negation left out", each)));
            for (List<String> number : OTHER_NUMBERS) {
                String renumbered = wording.replaceAll("\\b" + number.get(0) + "\\b", number.get(1));
                if (!renumbered.equals(wording)) {
                    nearMisses.add(new NearMiss("renumbered", renumbered));
                }
            }
            String next = WORDINGS.get((i + 1) % WORDINGS.size());
            nearMisses.add(new NearMiss("mixed", half(wording, 0) + " " + half(next, 1)));
            nearMisses.add(new NearMiss("mixed", half(next, 0) + " " + half(wording, 1)));
        }
        return nearMisses;
    }

    private static List<String> replaced(Pattern pattern, String text, UnaryOperator<String> by) {
        List<String> replaced = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            replaced.add(
                    text.substring(0, matcher.start()) + by.apply(matcher.group()) + text.substring(matcher.end()));
        }
        return replaced;
    }

    private static String half(String text, int which) {
        String[] words = text.split(" ");
        int middle = words.length / 2;
        List<String> half = List.of(words).subList(which == 0 ? 0 : middle, which == 0 ? middle : words.length);
        return String.join(" ", half);
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns those that a matcher takes for a recommendation. */
    static List<NearMiss> linked(List<NearMiss> nearMisses, ReferenceMatcher matcher, Optional<String> heading) {
        return nearMisses.stream()
                .filter(each -> matcher.match(Reports.words(each.words()).withHeading(heading))
                                .verdict()
                        == Verdict.MEANT)
                .toList();
    }
}
