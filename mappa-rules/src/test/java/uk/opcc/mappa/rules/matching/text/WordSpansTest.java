package uk.opcc.mappa.rules.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordSpansTest {

    private static List<String> words(String text) {
        return WordSpans.hyphenated(text, "&").words();
    }

    @Test
    void apostrophesAndHyphensJoinLettersAndDigits() {
        assertThat(words("The force\u2019s multi-agency team - 'R14' of 2022."))
                .containsExactly("The", "force\u2019s", "multi-agency", "team", "R14", "of", "2022");
    }

    @Test
    void aMarkCanBeAWordByItself() {
        assertThat(words("Devon & Cornwall, A&B")).containsExactly("Devon", "&", "Cornwall", "A", "&", "B");
    }

    @Test
    void lettersOutsideAsciiAreLetters() {
        assertThat(words("Heddlu D\u0175r-m\u00f4r")).containsExactly("Heddlu", "D\u0175r-m\u00f4r");
    }

    @Test
    void otherwiseApostrophesAndHyphensDivide() {
        assertThat(WordSpans.of("The force\u2019s multi-agency 'R14'").words())
                .containsExactly("The", "force", "s", "multi", "agency", "R14");
    }

    @Test
    void aMarkEndsAWordEvenIfItIsALetter() {
        assertThat(WordSpans.withMarks("don\u02bct do 5%", "\u02bc%").words())
                .containsExactly("don", "\u02bc", "t", "do", "5", "%");
    }

    @Test
    void eachWordHasItsPlace() {
        WordSpans words = WordSpans.hyphenated(" a long-er text", "");

        assertThat(words.start(1)).isEqualTo(3);
        assertThat(words.end(1)).isEqualTo(10);
    }

    @Test
    void wordsAreFoldedAsTheCallerSays() {
        assertThat(WordSpans.of("Kent Police").words(word -> word.toLowerCase(Locale.ROOT)))
                .containsExactly("kent", "police");
    }
}
