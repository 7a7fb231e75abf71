package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseClueTest {

    @Test
    void aPhraseIsLookedForByTheWordThatMostPhrasesHave() {
        PhraseClue clue = PhraseClue.of(List.of(List.of("kent", "police"), List.of("essex", "police")));
        assertThat(clue.in("the police of Kent")).isTrue();
        assertThat(clue.in("Kent and Essex")).isFalse();
    }

    @Test
    void aWordWithAHyphenIsLookedForByItsBeginning() {
        PhraseClue clue = PhraseClue.of(List.of(List.of("dyfed-powys", "pcc")));
        assertThat(clue.in("The Dyfed-Powys PCC")).isTrue();
        assertThat(clue.in("The PCC")).isFalse();
    }

    @Test
    void aPhraseWithoutALongWordMayBeAnywhere() {
        assertThat(PhraseClue.of(List.of(List.of("the", "met"))).in("Nothing")).isTrue();
    }

    @Test
    void noPhraseIsNowhere() {
        assertThat(PhraseClue.of(List.of()).in("Nothing")).isFalse();
    }

    @Test
    void aWordIsFoundWhereverItStands() {
        PhraseClue clue = PhraseClue.of(List.of(List.of("objectives"), List.of("arrangements")));
        for (String word : List.of("objectives", "ARRANGEMENTS", "Objectives")) {
            for (int before = 0; before < 30; before++) {
                String text = "\u2013" + "s ".repeat(before) + word;
                assertThat(clue.in(text)).as(text).isTrue();
            }
        }
    }

    @Test
    void aWordInsideAnotherIsNotFound() {
        PhraseClue clue = PhraseClue.of(List.of(List.of("objectives"), List.of("arrangements")));
        assertThat(clue.in("rearrangements and objective views")).isFalse();
        assertThat(clue.in("\u00e9objectives")).isFalse();
    }

    @Test
    void wordsOfDifferentLengthAreFound() {
        PhraseClue clue = PhraseClue.of(List.of(List.of("peel"), List.of("investigation")));
        assertThat(clue.in("the fee of an investigation")).isTrue();
        assertThat(clue.in("a see-saw; PEEL")).isTrue();
        assertThat(clue.in("a feeling, investing")).isFalse();
    }
}
