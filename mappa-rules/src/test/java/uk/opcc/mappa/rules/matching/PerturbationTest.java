package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every alteration changes what it says that it does, and nothing else. */
class PerturbationTest {

    private static final String FITS_ALL =
            "All MAPPA nominals at MAPPA meetings in children's homes are reviewed annually,"
                    + " so that victims of domestic abuse are protected, and report findings to the Crown Prosecution Service.";

    private static final List<String> TEXTS = SyntheticCatalogue.of(11, 300).entries().stream()
            .map(entry -> entry.text().words())
            .toList();

    private static String altered(Perturbation perturbation, String text, long seed) {
        return perturbation.apply(text, new SplittableRandom(seed));
    }

    /** What a text can become. */
    private static Set<String> outcomes(Perturbation perturbation, String text) {
        return IntStream.range(0, 50)
                .mapToObj(seed -> altered(perturbation, text, seed))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** That what is the same of every text before is the same after. */
    private static void keeps(Perturbation perturbation, UnaryOperator<String> same) {
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            assertThat(same.apply(altered(perturbation, text, i))).isEqualTo(same.apply(text));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String sortedWords(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,. ]+"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameForTheSameSeed(Perturbation perturbation) {
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(altered(perturbation, TEXTS.get(i), i)).isEqualTo(altered(perturbation, TEXTS.get(i), i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesWhatItFits(Perturbation perturbation) {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(altered(perturbation, FITS_ALL, seed)).isNotEqualTo(FITS_ALL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotAlwaysDoTheSame(Perturbation perturbation) {
        assertThat(outcomes(perturbation, FITS_ALL)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Perturbation.class,
            names = {"ABBREVIATIONS", "INFLECTION", "MAPPAS", "SYNONYMS"})
    void leavesAloneWhatItDoesNotFit(Perturbation perturbation) {
        assertThat(outcomes(perturbation, "Ask for it at the Zambezi.")).containsExactly("Ask for it at the Zambezi.");
    }

    @Test
    void caseKeepsTheLetters() {
        keeps(Perturbation.CASE, text -> text.toLowerCase(Locale.ROOT));
    }

    @Test
    void punctuationKeepsLettersAndDigits() {
        keeps(Perturbation.PUNCTUATION, PerturbationTest::letters);
    }

    @Test
    void curlyQuotesKeepEverythingElse() {
        keeps(Perturbation.CURLY_QUOTES, text -> text.replaceAll("['\u2018\u2019\u201c\u201d]", ""));
        assertThat(TEXTS)
                .allSatisfy(text ->
                        assertThat(altered(Perturbation.CURLY_QUOTES, text, 1)).doesNotContain("'"));
    }

    @Test
    void clauseOrderKeepsTheWords() {
        keeps(Perturbation.CLAUSE_ORDER, PerturbationTest::sortedWords);
    }

    @Test
    void clausesTakeOneAnothersPlaces() {
        assertThat(outcomes(Perturbation.CLAUSE_ORDER, "Review bail, to keep victims safe, working with courts."))
                .containsExactly(
                        "To keep victims safe, working with courts, Review bail",
                        "Working with courts, Review bail, to keep victims safe");
    }

    @Test
    void truncationKeepsHalfOrMoreOfTheWordsInARow() {
        for (int i = 0; i < TEXTS.size(); i++) {
            String kept = altered(Perturbation.TRUNCATION, TEXTS.get(i), i)
                    .replaceAll("^(\\.\\.\\. |\\[\\.\\.\\.] )|(\\.\\.\\.| \\[\\.\\.\\.]|\u2026)$", "");
            assertThat(TEXTS.get(i)).contains(kept);
            int words = TEXTS.get(i).split(" ").length;
            assertThat(kept.split(" ")).hasSizeBetween(words / 2, words - 1);
        }
    }

    @Test
    void oneWordInEightIsDroppedAndTheOthersStayInOrder() {
        for (int i = 0; i < TEXTS.size(); i++) {
            List<String> words = List.of(TEXTS.get(i).split(" "));
            List<String> kept =
                    List.of(altered(Perturbation.DROPPED_WORDS, TEXTS.get(i), i).split(" "));
            assertThat(words).containsSubsequence(kept);
            assertThat(words.size() - kept.size()).isEqualTo(Math.round(words.size() / 8f));
        }
    }

    @Test
    void synonymsAreThoseOfTheList() {
        assertThat(outcomes(Perturbation.SYNONYMS, "Ensure zeal prior to Zanzibar"))
                .contains(
                        "Make sure zeal before Zanzibar",
                        "See to it zeal prior to Zanzibar",
                        "Ensure zeal ahead of Zanzibar")
                .hasSize(8);
    }

    @Test
    void inflectionChangesEndings() {
        assertThat(outcomes(Perturbation.INFLECTION, "policies")).containsExactly("policy");
        assertThat(outcomes(Perturbation.INFLECTION, "breaches")).containsExactly("breach");
        assertThat(outcomes(Perturbation.INFLECTION, "officers")).containsExactly("officer");
        assertThat(outcomes(Perturbation.INFLECTION, "reviewed")).containsExactly("reviewing");
        assertThat(outcomes(Perturbation.INFLECTION, "training")).containsExactly("trained");
    }

    @Test
    void inflectionKeepsWhatOnlySeemsInflected() {
        for (String word : List.of("process", "status", "crisis", "agreed", "always", "during", "victim's", "need")) {
            assertThat(outcomes(Perturbation.INFLECTION, word)).containsExactly(word);
        }
    }

    @Test
    void abbreviationsWorkBothWays() {
        assertThat(outcomes(Perturbation.ABBREVIATIONS, "Domestic abuse")).containsExactly("DA");
        assertThat(outcomes(Perturbation.ABBREVIATIONS, "the NPCC"))
                .containsExactly("the National Police Chiefs' Council");
    }

    @Test
    void aWordThatIsNoAbbreviationIsKept() {
        assertThat(outcomes(Perturbation.ABBREVIATIONS, "ask for it")).containsExactly("ask for it");
    }

    @Test
    void mappasAreNominalsOrMappaItself() {
        assertThat(outcomes(Perturbation.MAPPAS, "All MAPPA nominals under MAPPA"))
                .containsExactly("All MAPPAs under MAPPAs", "All MAPPAs under MAPPa");
    }

    @Test
    void noiseIsWhatScansMisread() {
        keeps(
                Perturbation.OCR_NOISE,
                text -> text.replaceAll("[-\u00ad\\s]", "")
                        .replace("\ufb01", "fi")
                        .replace("\ufb02", "fl")
                        .replace("rn", "m")
                        .replace('l', '1')
                        .replaceAll("[oO]", "0"));
    }

    @Test
    void noSynonymAndNoAbbreviationTakesThePlaceOfItsContrast() {
        for (List<String> contrasts : Thesaurus.CONTRASTS.groups()) {
            for (Thesaurus thesaurus : List.of(Thesaurus.SYNONYMS, Thesaurus.ABBREVIATIONS)) {
                assertThat(thesaurus.groups())
                        .allSatisfy(group -> assertThat(group.stream().filter(contrasts::contains))
                                .as("%s and %s", group, contrasts)
                                .hasSizeLessThan(2));
            }
        }
    }
}
