package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Words words(String text) {
        return new Words(text, "&", UnaryOperator.identity());
    }

    @Test
    void apostrophesAndHyphensJoinLettersAndDigits() {
        assertThat(words("The force\u2019s multi-agency team - 'R14' of 2022.").words())
                .containsExactly("The", "force\u2019s", "multi-agency", "team", "R14", "of", "2022");
    }

    @Test
    void aMarkCanBeAWordByItself() {
        assertThat(words("Devon & Cornwall, A&B").words()).containsExactly("Devon", "&", "Cornwall", "A", "&", "B");
    }

    @Test
    void lettersOutsideAsciiAreLetters() {
        assertThat(words("Heddlu D\u0175r-m\u00f4r").words()).containsExactly("Heddlu", "D\u0175r-m\u00f4r");
    }

    @Test
    void eachWordHasItsPlace() {
        Words words = words(" a long-er text");

        assertThat(words.start(1)).isEqualTo(3);
        assertThat(words.end(1)).isEqualTo(10);
    }

    @Test
    void aPhraseStandsWhereAllOfItsWordsDo() {
        Words words = words("of the police and crime");

        assertThat(words.has(List.of("the", "police"), 1)).isTrue();
        assertThat(words.has(List.of("the", "police"), 2)).isFalse();
        assertThat(words.has(List.of("crime", "commissioner"), 4)).isFalse();
    }
}
