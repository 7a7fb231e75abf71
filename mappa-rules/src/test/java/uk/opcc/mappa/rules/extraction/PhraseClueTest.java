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
}
