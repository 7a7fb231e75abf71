package uk.opcc.mappa.model.json.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** What is UTF-8 is what the decoder of the JDK takes. */
class Utf8Properties {

    /** Bytes at and beside every bound of the table of well-formed sequences. */
    private static final List<Integer> BOUNDS = List.of(
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
            0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF);

    @Test
    void everySequenceOfFourBytesAtTheBoundsIsJudgedAsTheDecoderJudgesIt() {
        byte[] bytes = new byte[4];
        for (int first : BOUNDS) {
            for (int second : BOUNDS) {
                for (int third : BOUNDS) {
                    for (int fourth : BOUNDS) {
                        bytes[0] = (byte) first;
                        bytes[1] = (byte) second;
                        bytes[2] = (byte) third;
                        bytes[3] = (byte) fourth;
                        if (Utf8.soundLength(bytes) != decoded(bytes)) {
                            assertThat(Utf8.soundLength(bytes))
                                    .as("%x %x %x %x", first, second, third, fourth)
                                    .isEqualTo(decoded(bytes));
                        }
                    }
                }
            }
        }
    }

    @Property(seed = "20220714", tries = 5_000)
    void bytesAmongRunsOfAsciiAreJudgedAsTheDecoderJudgesThem(@ForAll("runs") byte[] bytes) {
        assertThat(Utf8.soundLength(bytes)).isEqualTo(decoded(bytes));
    }

    private static int decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }

    @Provide
    Arbitrary<byte[]> runs() {
        Arbitrary<String> run = Arbitraries.strings().ascii().ofMaxLength(40);
        Arbitrary<String> odd = Arbitraries.strings().ofMaxLength(2);
        Arbitrary<byte[]> sound =
                run.flatMap(ascii -> odd.map(text -> (ascii + text).getBytes(StandardCharsets.UTF_8)));
        Arbitrary<byte[]> any = Arbitraries.of(BOUNDS).map(bound -> new byte[] {bound.byteValue()});
        return Arbitraries.frequencyOf(Tuple.of(6, sound), Tuple.of(1, any))
                .list()
                .ofMaxSize(6)
                .map(parts -> {
                    ByteArrayOutputStream all = new ByteArrayOutputStream();
                    parts.forEach(all::writeBytes);
                    return all.toByteArray();
                });
    }
}
