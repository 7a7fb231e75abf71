package uk.opcc.mappa.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTextTest {

    @Test
    void theFirstInTheAlphabetOfEquallyNearCodesIsSuggested() {
        assertThat(NearestText.byLetters("aaaax", List.of("aaaac", "aaaab"))).contains("aaaab");
    }

    @Test
    void aCodeFourLettersAwayIsNotNear() {
        assertThat(NearestText.byLetters("published-xxxx", List.of("published-late")))
                .isEmpty();
        assertThat(NearestText.byLetters("published-xxte", List.of("published-late")))
                .contains("published-late");
    }

    @Test
    void theOnlyCodeThatSharesMostWordsIsNear() {
        assertThat(NearestText.byLettersOrWords("chief-constable", List.of("merged", "chief-officer")))
                .contains("chief-officer");
        assertThat(NearestText.byLettersOrWords("chief-constable", List.of("chief-officer", "chief-clerk")))
                .isEmpty();
    }

    @Test
    void theWordsOfALongTextAreNotCompared() {
        assertThat(NearestText.byLettersOrWords("chief-".repeat(20), List.of("chief-officer")))
                .isEmpty();
    }
}
