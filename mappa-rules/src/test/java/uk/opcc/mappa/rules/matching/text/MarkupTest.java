package uk.opcc.mappa.rules.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken off a text before its words are read. */
class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "provision[3] of homes | provision  of homes",
                "levels (2) | levels",
                "2.5 per cent of calls | 2.5 per cent of calls",
                "9/13/24 is no day | 9/13/24 is no day",
                "on 7/9/22 | on 7 september 2022",
                "4. Train staff | Train staff",
                "14 days after release | 14 days after release",
                "Train staff (not completed) | Train staff",
                "Train staff (see page 4) | Train staff",
                "Train staff (page 4) on each shift | Train staff (page 4) on each shift",
                "Train staff (amber) | Train staff",
                "Dress in amber | Dress in amber",
                "provision3,4 of homes | provision3 of homes",
                "homes.3 4 | homes.",
                "version 2.5 | version 2.5",
                "homes^12 of boys | homes of boys",
                "R5 Train staff | Train staff",
                "by 03/2024 | by march 2024",
                "27 / 03 / 2025 | 27 march 2025",
                "The case is closed | The case is closed",
            })
    void onlyMarksAreTakenOff(String text, String left) {
        assertThat(Markup.remove(text).strip()).isEqualTo(left);
    }

    @Test
    void aSuperscriptBehindAWordIsAFootnoteAndElsewhereANumber() {
        assertThat(Markup.remove("provision\u00b3 at level \u00b2")).isEqualTo("provision at level 2");
    }

    @Test
    void aCircledNumberIsALabel() {
        assertThat(Markup.remove("\u2460 Train staff").strip()).isEqualTo("Train staff");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000_000, 2_000_000, 4_000_000})
    void aRunOfMarksIsCutAtThirtyHoweverLongItIs(int length) {
        String marks = "\u0301\u0327".repeat(length / 2);

        assertThat(Markup.withoutLongRunsOfMarks("e" + marks + "a" + marks).length())
                .isEqualTo(2 * (1 + Markup.LONGEST_RUN_OF_MARKS));
    }

    @Test
    void aTextOfLongLigaturesIsReadInPart() {
        assertThat(Markup.remove("\ufdfa".repeat(1_000))).hasSizeLessThanOrEqualTo(4_000);
        assertThat(Markup.remove("\ufb01le \u00bd of \ufdfa")).hasSize("file 1\u20442 of ".length() + 18);
    }
}
