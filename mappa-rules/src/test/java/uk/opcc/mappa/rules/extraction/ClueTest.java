package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClueTest {

    @Test
    void aWordBeginsSoInUpperOrLowerCase() {
        Clue clue = Clue.of("annex", "schedule");
        assertThat(clue.in("See ANNEXE B")).isTrue();
        assertThat(clue.in("(schedule 2)")).isTrue();
        assertThat(clue.in("We rescheduled it")).isFalse();
        assertThat(clue.in("")).isFalse();
    }

    @Test
    void aPhraseIsLookedForByTheWordThatMostPhrasesHave() {
        Clue clue = Clue.ofPhrases(List.of(List.of("kent", "police"), List.of("essex", "police")));
        assertThat(clue.in("the police of Kent")).isTrue();
        assertThat(clue.in("Kent and Essex")).isFalse();
    }

    @Test
    void aWordWithAHyphenIsLookedForByItsBeginning() {
        Clue clue = Clue.ofPhrases(List.of(List.of("dyfed-powys", "pcc")));
        assertThat(clue.in("The Dyfed-Powys PCC")).isTrue();
        assertThat(clue.in("The PCC")).isFalse();
    }

    @Test
    void aPhraseWithoutALongWordMayBeAnywhere() {
        assertThat(Clue.ofPhrases(List.of(List.of("the", "met"))).in("Nothing")).isTrue();
    }
}
