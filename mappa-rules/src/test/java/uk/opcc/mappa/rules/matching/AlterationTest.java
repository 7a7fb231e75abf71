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
class AlterationTest {

    private static final String FITS_ALL =
            "All MAPPA nominals at MAPPA meetings in children's homes are reviewed annually,"
                    + " so that victims of domestic abuse are protected, and report findings to the Crown Prosecution Service.";

    private static final List<String> TEXTS = SyntheticCatalogue.of(11, 300).entries().stream()
            .map(entry -> entry.text().words())
            .toList();

    private static String altered(Alteration alteration, String text, long seed) {
        return alteration.apply(text, new SplittableRandom(seed));
    }

    /** What a text can become. */
    private static Set<String> outcomes(Alteration alteration, String text) {
        return IntStream.range(0, 50)
                .mapToObj(seed -> altered(alteration, text, seed))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** That what is the same of every text before is the same after. */
    private static void keeps(Alteration alteration, UnaryOperator<String> same) {
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            assertThat(same.apply(altered(alteration, text, i))).isEqualTo(same.apply(text));
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
    void isTheSameForTheSameSeed(Alteration alteration) {
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(altered(alteration, TEXTS.get(i), i)).isEqualTo(altered(alteration, TEXTS.get(i), i));
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesWhatItFits(Alteration alteration) {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(altered(alteration, FITS_ALL, seed)).isNotEqualTo(FITS_ALL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotAlwaysDoTheSame(Alteration alteration) {
        assertThat(outcomes(alteration, FITS_ALL)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Alteration.class,
            names = {"ABBREVIATIONS", "INFLECTION", "MAPPAS", "SYNONYMS"})
    void leavesAloneWhatItDoesNotFit(Alteration alteration) {
        assertThat(outcomes(alteration, "Ask for it at the Zambezi.")).containsExactly("Ask for it at the Zambezi.");
    }

    @Test
    void caseKeepsTheLetters() {
        keeps(Alteration.CASE, text -> text.toLowerCase(Locale.ROOT));
    }

    @Test
    void punctuationKeepsLettersAndDigits() {
        keeps(Alteration.PUNCTUATION, AlterationTest::letters);
    }

    @Test
    void curlyQuotesKeepEverythingElse() {
        keeps(Alteration.CURLY_QUOTES, text -> text.replaceAll("['\u2018\u2019\u201c\u201d]", ""));
        assertThat(TEXTS)
                .allSatisfy(text ->
                        assertThat(altered(Alteration.CURLY_QUOTES, text, 1)).doesNotContain("'"));
    }

    @Test
    void clauseOrderKeepsTheWords() {
        keeps(Alteration.CLAUSE_ORDER, AlterationTest::sortedWords);
    }

    @Test
    void clausesTakeOneAnothersPlaces() {
        assertThat(outcomes(Alteration.CLAUSE_ORDER, "Review bail, to keep victims safe, working with courts."))
                .containsExactly(
                        "To keep victims safe, working with courts, Review bail",
                        "Working with courts, Review bail, to keep victims safe");
    }

    @Test
    void truncationKeepsHalfOrMoreOfTheWordsInARow() {
        for (int i = 0; i < TEXTS.size(); i++) {
            String kept = altered(Alteration.TRUNCATION, TEXTS.get(i), i)
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
                    List.of(altered(Alteration.DROPPED_WORDS, TEXTS.get(i), i).split(" "));
            assertThat(words).containsSubsequence(kept);
            assertThat(words.size() - kept.size()).isEqualTo(Math.round(words.size() / 8f));
        }
    }

    @Test
    void synonymsAreThoseOfTheList() {
        assertThat(outcomes(Alteration.SYNONYMS, "Ensure zeal prior to Zanzibar"))
                .contains(
                        "Make sure zeal before Zanzibar",
                        "See to it zeal prior to Zanzibar",
                        "Ensure zeal ahead of Zanzibar")
                .hasSize(8);
    }

    @Test
    void inflectionChangesEndings() {
        assertThat(outcomes(Alteration.INFLECTION, "policies")).containsExactly("policy");
        assertThat(outcomes(Alteration.INFLECTION, "breaches")).containsExactly("breach");
        assertThat(outcomes(Alteration.INFLECTION, "officers")).containsExactly("officer");
        assertThat(outcomes(Alteration.INFLECTION, "reviewed")).containsExactly("reviewing");
        assertThat(outcomes(Alteration.INFLECTION, "training")).containsExactly("trained");
    }

    @Test
    void inflectionKeepsWhatOnlySeemsInflected() {
        for (String word : List.of("process", "status", "crisis", "agreed", "always", "during", "victim's", "need")) {
            assertThat(outcomes(Alteration.INFLECTION, word)).containsExactly(word);
        }
    }

    @Test
    void abbreviationsWorkBothWays() {
        assertThat(outcomes(Alteration.ABBREVIATIONS, "Domestic abuse")).containsExactly("DA");
        assertThat(outcomes(Alteration.ABBREVIATIONS, "the NPCC"))
                .containsExactly("the National Police Chiefs' Council");
    }

    @Test
    void aWordThatIsNoAbbreviationIsKept() {
        assertThat(outcomes(Alteration.ABBREVIATIONS, "ask for it")).containsExactly("ask for it");
    }

    @Test
    void mappasAreNominalsOrMappaItself() {
        assertThat(outcomes(Alteration.MAPPAS, "All MAPPA nominals under MAPPA"))
                .containsExactly("All MAPPAs under MAPPAs", "All MAPPAs under MAPPa");
    }

    @Test
    void noiseIsWhatScansMisread() {
        keeps(
                Alteration.OCR_NOISE,
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
