package uk.opcc.mappa.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShorteningTest {

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Shortening.shown("the whole text", 14)).isEqualTo("the whole text");
    }

    @Test
    void aLongTextEndsBehindAWord() {
        assertThat(Shortening.shown("the whole text", 13)).isEqualTo("the whole ...");
        assertThat(Shortening.shown("the whole text", 10)).isEqualTo("the whole ...");
        assertThat(Shortening.shown("the whole text", 9)).isEqualTo("the whole ...");
        assertThat(Shortening.shown("the whole text", 8)).isEqualTo("the whol ...");
    }

    @Test
    void aWordThatFillsHalfOfItIsDivided() {
        assertThat(Shortening.shown("at https://example.org/a/page", 12)).isEqualTo("at https://e ...");
    }

    @Test
    void aPairOfSurrogatesIsOneCharacter() {
        assertThat(Shortening.shown("\ud83d\ude00".repeat(3), 2)).isEqualTo("\ud83d\ude00".repeat(2) + " ...");
    }

    @Test
    void aTextThatIsShortenedAgainStaysAsItIs() {
        String once = Shortening.shown("seven words of which some are left", 20);

        assertThat(Shortening.shown(once, 20)).isEqualTo(once);
    }

    @Test
    void theCallerChoosesTheMark() {
        assertThat(Shortening.shown("the whole text", 10, " \u2026")).isEqualTo("the whole \u2026");
    }
}
