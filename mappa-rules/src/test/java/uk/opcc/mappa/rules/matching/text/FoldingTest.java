package uk.opcc.mappa.rules.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void wordsAreEqualWhateverTheirCaseAndApostrophe() {
        assertThat(Folding.word("Mayor\u2019s")).isEqualTo("mayor's");
    }

    @Test
    void thePossessiveOfAWordCanGo() {
        assertThat(Folding.withoutPossessive("force's")).isEqualTo("force");
        assertThat(Folding.withoutPossessive("forces")).isEqualTo("forces");
    }

    @Test
    void onlyLettersAndDigitsAreLeftOfAText() {
        assertThat(Folding.letters("Multi-agency work, 2022: \u00c9t\u00e9."))
                .isEqualTo("multiagencywork2022\u00e9t\u00e9");
    }

    @Test
    void oneSpaceStandsForPunctuationAndWhiteSpace() {
        assertThat(Folding.spaced(" (We) agree \u2013\n\u200bin part\u00a0...")).isEqualTo("we agree in part");
    }

    @Test
    void signsArePartOfWords() {
        assertThat(Folding.spaced("\u00a35m + VAT")).isEqualTo("\u00a35m + vat");
    }
}
