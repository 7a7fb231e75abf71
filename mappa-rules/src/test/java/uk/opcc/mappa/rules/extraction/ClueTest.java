package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void aYearOrAMarkBetweenDigitsMayBeADate() {
        assertThat(List.of("in 2022", "1.7", "3/4", "on 1-2", "19991231")).allMatch(Clue.DATE::isIn);
    }

    @Test
    void otherNumbersAreNoDates() {
        assertThat(List.of("day 31", "of 1822", "7. Then 8", "a 3,4", "20 22")).noneMatch(Clue.DATE::isIn);
    }

    @Test
    void whatIsNotPlainHasSomethingToMend() {
        assertThat(List.of("two  spaces", "A&B", "\u00a0", "tab\t", "soft\u00adhyphen"))
                .allMatch(Clue.TO_MEND::isIn);
    }

    @Test
    void plainWordsDashesAndQuotationMarksHaveNothingToMend() {
        assertThat(List.of("One word, then (two).", "\u201cquoted\u201d \u2013 and more"))
                .noneMatch(Clue.TO_MEND::isIn);
    }
}
