package uk.opcc.mappa.model.json.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.io.JsonStringEncoder;

/** What is found in bytes is what is found in them one by one; what is written is what a generator writes. */
class TextBytesProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> letters = Arbitraries.oneOf(
                Arbitraries.chars().range('\u0000', '\u00ff'),
                Arbitraries.of('"', '\\', '\n', '\u007f', '\u2019', '\ufffd'),
                Arbitraries.of('a', 'b', 'c'));
        return letters.list().ofMaxSize(40).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::append);
            return text.toString();
        });
    }

    @Property(seed = "20220714", tries = 5_000)
    void aTextIsWrittenAsAGeneratorWritesIt(@ForAll("texts") String text) {
        assertThat(TextBytes.written(text))
                .isEqualTo(JsonStringEncoder.getInstance().quoteAsUTF8(text));
    }

    @Test
    void halfACharacterIsAQuestionMark() {
        assertThat(TextBytes.written("a\ud83d\"")).isEqualTo("a?\\\"".getBytes(StandardCharsets.US_ASCII));
        assertThat(TextBytes.written("\ude00")).isEqualTo("?".getBytes(StandardCharsets.US_ASCII));
    }

    @Property(seed = "20220714", tries = 5_000)
    void theFirstLineFeedIsFoundWhereverItIs(@ForAll("lines") byte[] bytes) {
        for (int from = 0; from <= bytes.length; from++) {
            int expected = from;
            while (expected < bytes.length && bytes[expected] != '\n') {
                expected++;
            }
            assertThat(TextBytes.firstLineFeed(bytes, from, bytes.length)).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<byte[]> lines() {
        return Arbitraries.oneOf(
                        Arbitraries.bytes(),
                        Arbitraries.of((byte) '\n', (byte) 0x8A, (byte) 0x0B, (byte) 0x09, (byte) 'a'))
                .array(byte[].class)
                .ofMaxSize(40);
    }

    @Property(seed = "20220714", tries = 5_000)
    void theFirstSpecialByteIsFoundWhereverItIs(@ForAll byte[] bytes) {
        for (int from = 0; from <= bytes.length; from++) {
            int expected = from;
            while (expected < bytes.length && !isSpecial(bytes[expected])) {
                expected++;
            }
            assertThat(TextBytes.firstSpecial(bytes, from, bytes.length)).isEqualTo(expected);
        }
    }

    @Test
    void whatIsBeyondTheEndIsNotFound() {
        byte[] bytes = "abcdefghijklmnopqrst\"\nabcdefgh".getBytes(StandardCharsets.US_ASCII);

        for (int end = 3; end < 20; end++) {
            assertThat(TextBytes.firstSpecial(bytes, 3, end)).isEqualTo(end);
            assertThat(TextBytes.firstLineFeed(bytes, 3, end)).isEqualTo(end);
        }
    }

    private static boolean isSpecial(byte each) {
        return each == '"' || each == '\\' || (each >= 0 && each < ' ');
    }
}
