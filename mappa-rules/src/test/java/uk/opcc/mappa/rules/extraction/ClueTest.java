package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClueTest {

    @Test
    void aWordBeginsSoInUpperOrLowerCase() {
        assertThat(Clue.ANNEX.isIn("See ANNEXE B")).isTrue();
        assertThat(Clue.ANNEX.isIn("(schedule 2)")).isTrue();
        assertThat(Clue.ANNEX.isIn("We rescheduled it")).isFalse();
        assertThat(Clue.ANNEX.isIn("an")).isFalse();
        assertThat(Clue.ANNEX.isIn("")).isFalse();
    }

    @Test
    void oneLookFindsAllClues() {
        long clues = Clue.in("The review is in place; recommendation 7 follows\u2026");
        assertThat(Clue.POSITION.isIn(clues)).isTrue();
        assertThat(Clue.ITEM.isIn(clues)).isTrue();
        assertThat(Clue.DIGIT.isIn(clues)).isTrue();
        assertThat(Clue.DUTY.isIn(clues)).isFalse();
    }

    @Test
    void aWordThatEndsTheTextCounts() {
        assertThat(Clue.UNIT.isIn("each day")).isTrue();
        assertThat(Clue.UNIT.isIn("\u00e9day")).isFalse();
    }

    @Test
    void everyMarkOutsideAsciiMayEndALabel() {
        assertThat(Clue.LABEL.isIn("Force response \u2013 yes")).isTrue();
        assertThat(Clue.LABEL.isIn("Force response: yes")).isTrue();
        assertThat(Clue.LABEL.isIn("Force response - yes")).isFalse();
    }
}
