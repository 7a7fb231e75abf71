package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How weights are added up by text. */
class TallyTest {

    @Test
    void textsOfOneSlotAreKeptApart() {
        Tally tally = new Tally(3);
        for (int text : new int[] {0, 1_024, 2_048, 1_024}) {
            tally.add(text, 1);
        }

        assertThat(tally.heaviest(0, 3)).containsExactly(1_024, 0, 2_048);
    }

    @Test
    void aTallyTakesAsManyTextsAsWereSaid() {
        for (int atMost = 1; atMost <= 130; atMost++) {
            Tally tally = new Tally(atMost);
            for (int text = 0; text < atMost; text++) {
                tally.add(text, 1);
                tally.add(text, 1);
            }
            assertThat(tally.heaviest(1, 8)).hasSize(Math.min(atMost, 8));
        }
    }

    @Test
    void anEmptyTallyHasNoTexts() {
        assertThat(new Tally(0).heaviest(0.6, 8)).isEmpty();
    }
}
