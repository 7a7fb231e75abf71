package uk.opcc.mappa.rules.matching.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether words say something else than a wording. */
class WordComparisonTest {

    private static final String WORDING =
            "Notify community teams of release dates at least 10 working days beforehand, and record the reasons.";

    private static WordComparison comparison(String wording, String words) {
        Vocabulary vocabulary = new Vocabulary(List.of(wording));
        return new WordComparison(
                vocabulary, WordSequence.of(words, vocabulary), WordSequence.withParts(wording, vocabulary));
    }

    private static boolean alters(String words) {
        return comparison(WORDING, words).alters();
    }

    // ---- what is no alteration

    @ParameterizedTest
    @ValueSource(
            strings = {
                WORDING,
                "Notify community teams of release dates",
                "record the reasons",
                "release dates",
                "Record the reasons, and notify community teams of release dates at least 10 working days beforehand.",
                "Community teams should be notified of the release dates",
                "They must notify the community teams",
                "See table above - Notify community teams of release dates",
                "Bullet: notify community teams",
                ""
            })
    void partsAndOtherOrdersOfTheWordsAreNoAlteration(String words) {
        assertThat(alters(words)).isFalse();
    }

    // ---- added words

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Notify community teams of release dates in Welsh",
                "Notify community teams of approximate release dates",
                "We welcome, accept and fund this: notify community teams",
                "In future notify and inform community teams",
            })
    void aWordThatTheWordingDoesNotHaveIsAnAlteration(String words) {
        assertThat(alters(words)).isTrue();
    }

    @Test
    void threeWordsMayStandBeforeTheBeginningAndNotFour() {
        assertThat(alters("See table above: notify community teams")).isFalse();
        assertThat(alters("Please see table above: notify community teams")).isTrue();
    }

    @Test
    void wordsMayStandBeforeTheBeginningOnlyAndNotBeforeTheMiddle() {
        assertThat(alters("See table above: community teams of release dates")).isTrue();
    }

    @Test
    void wordsOfWhichNoneIsTheWordingsAreAnAlterationIfThereAreMoreThanThree() {
        assertThat(alters("Zebras graze quietly")).isFalse();
        assertThat(alters("Four zebras graze quietly")).isTrue();
    }

    // ---- numbers

    @Test
    void aNumberLeftOutOfTheMidstIsAnAlteration() {
        assertThat(alters("Notify community teams of release dates at least working days beforehand"))
                .isTrue();
    }

    @Test
    void aNumberIsNotLeftOutWhereTheQuotationEndsBeforeIt() {
        assertThat(alters("Notify community teams of release dates at least")).isFalse();
        assertThat(alters("working days beforehand, and record the reasons")).isFalse();
    }

    @Test
    void aNumberAtTheBeginningOrTheEndMayBeLeftOut() {
        assertThat(comparison("14 days after release visit homes twice in 28", "days after release visit homes twice")
                        .alters())
                .isFalse();
    }

    // ---- words in the place of others

    @Test
    void aWordOfItsOwnInThePlaceOfAnotherIsAnAlteration() {
        assertThat(comparison(
                                "Prisons notify police of visits; probation notify police of moves",
                                "Prisons notify probation of visits")
                        .alters())
                .isTrue();
    }

    @Test
    void aWordThatIsAlsoAtHomeThereIsNoAlteration() {
        assertThat(comparison(
                                "Prisons notify police of visits; teams notify probation of visits",
                                "Teams notify probation of visits")
                        .alters())
                .isFalse();
    }

    // ---- order

    @Test
    void theOrderOfTheWordsIsTheShareOfNeighboursThatBothHave() {
        assertThat(comparison("alpha bravo charlie delta", "alpha bravo charlie delta")
                        .sameOrder())
                .isEqualTo(1);
        assertThat(comparison("alpha bravo charlie delta", "delta charlie bravo alpha")
                        .sameOrder())
                .isEqualTo(0);
        // Two of three pairs of the one and of three of the other.
        assertThat(comparison("alpha bravo charlie delta", "bravo charlie delta alpha")
                        .sameOrder())
                .isCloseTo(2.0 * 2 / (3 + 3), within(1e-9));
        // A pair that comes twice in the one counts once for the other.
        assertThat(comparison("alpha bravo charlie", "alpha bravo alpha bravo").sameOrder())
                .isCloseTo(2.0 * 1 / (2 + 3), within(1e-9));
    }

    @Test
    void oneWordHasNoOrder() {
        assertThat(comparison("alpha", "alpha").sameOrder()).isEqualTo(0);
    }

    @Test
    void theOrderOfLongTextsIsThatOfTheirBeginnings() {
        String hundred = "alpha bravo charlie delta ".repeat(25);

        assertThat(comparison(hundred.repeat(5), hundred.repeat(4)).sameOrder()).isEqualTo(1);
        assertThat(comparison(hundred.repeat(5), hundred.repeat(5)).alters()).isFalse();
    }
}
