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
        Vocabulary vocabulary = new Vocabulary(List.of(wording), List.of());
        return new WordComparison(
                vocabulary,
                WordSequence.of(words, vocabulary),
                WordSequence.withParts(wording, vocabulary),
                List.of(),
                WordSequence.of("", vocabulary));
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
                "Bullet point: notify community teams",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See table above: notify community teams",
                "We recommend that: notify community teams",
                "See table above: record the reasons",
                "All of us should notify community teams",
            })
    void wordsThatOnlyPointToItMayStandBeforeTheQuotation(String words) {
        assertThat(alters(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zebras notify community teams",
                "Notify community teams, see table above",
                "Within 5 days, notify community teams",
                "Zebras graze quietly",
                "See table above: community teams of release dates",
            })
    void anyOtherWordIsAnAlteration(String words) {
        assertThat(alters(words)).isTrue();
    }

    // ---- denials

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do not notify community teams of release dates",
                "Never notify community teams of release dates",
                "Notify community teams of release dates without recording the reasons",
                "Don't notify community teams of release dates",
            })
    void aDenialIsAnAlteration(String words) {
        assertThat(alters(words)).isTrue();
    }

    @Test
    void aWordThatDeniesAnotherOfTheWordingIsADenial() {
        assertThat(comparison("Staff are trained. Plans are untimely.", "Staff are untrained")
                        .denies())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Close cases without review", "Cases closed with review", "No cases closed"})
    void aDenialLeftOutOrMovedIsAnAlteration(String words) {
        assertThat(comparison("Cases are not closed without review", words).alters())
                .isTrue();
    }

    // ---- levels and quantities

    @ParameterizedTest
    @ValueSource(
            strings = {
                "managed at Level 2",
                "managed at Level 4",
                "managed at Levels 1, 2 and 3",
                "at any level managed"
            })
    void otherLevelsThanThoseOfTheWordingAreARegrouping(String words) {
        assertThat(comparison("managed at Levels 2 and 3; visited at Level 1", words)
                        .regroups())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"managed at levels 2 and 3", "managed at Level 2 or Level 3", "visited at Level 1", "managed"})
    void theSameLevelsAreNoRegrouping(String words) {
        assertThat(comparison("managed at Levels 2 and 3; visited at Level 1", words)
                        .regroups())
                .isFalse();
    }

    @Test
    void aNumberOfALevelIsNoOtherQuantity() {
        WordComparison comparison = comparison("two panels at Level 3", "three panels at Level 3");

        assertThat(comparison.addsQuantity(WordSequence.of("", new Vocabulary(List.of(), List.of()))))
                .isTrue();
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
    void aWordThatAlsoStandsThereIsNoAlteration() {
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
