package uk.opcc.mappa.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

    private static final Pattern VISIBLE = Pattern.compile(InvisibleCharacters.VISIBLE);

    /** From PropList.txt and DerivedCoreProperties.txt of Unicode, and what those do not list. */
    private static final int[] INVISIBLE = {
        // White_Space
        0x20,
        0x85,
        0xa0,
        0x1680,
        0x2000,
        0x200a,
        0x2028,
        0x2029,
        0x202f,
        0x205f,
        0x3000,
        // Default_Ignorable_Code_Point
        0xad,
        0x34f,
        0x61c,
        0x115f,
        0x1160,
        0x17b4,
        0x17b5,
        0x180b,
        0x180c,
        0x180d,
        0x180e,
        0x180f,
        0x200b,
        0x200c,
        0x200d,
        0x200e,
        0x200f,
        0x202a,
        0x202e,
        0x2060,
        0x2064,
        0x2065,
        0x206f,
        0x3164,
        0xfe00,
        0xfe0f,
        0xfeff,
        0xffa0,
        0xfff0,
        0xfff8,
        0x1bca0,
        0x1bca3,
        0x1d173,
        0x1d17a,
        0xe0000,
        0xe0001,
        0xe0020,
        0xe0100,
        0xe01ef,
        0xe0fff,
        // The braille blank, noncharacters, and code points that no version of Unicode assigns.
        0x2800,
        0xfdd0,
        0xfdef,
        0xfffe,
        0xffff,
        0x1fffe,
        0x10ffff,
        0x378,
        0x50000,
        0xe1000,
    };

    @Test
    void invisibleCharactersAloneAreBlank() {
        for (int character : INVISIBLE) {
            assertBlank(Character.toString(character));
        }
    }

    @Test
    void invisibleCharactersTogetherAreBlank() {
        String text = IntStream.of(INVISIBLE)
                .filter(character -> character != 0x85 && character > ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertBlank(text);
        assertThat(Constraints.LINE.flaw(text + "a")).isNull();
        assertThat(Constraints.TEXT.flaw("a" + text)).isNull();
    }

    private static void assertBlank(String text) {
        assertThat(InvisibleCharacters.consistOf(text)).as(Quotation.of(text)).isTrue();
        assertThat(Constraints.TEXT.flaw(text)).as(Quotation.of(text)).isNotNull();
        assertThat(Constraints.LINE.flaw(text)).as(Quotation.of(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "~", "\u00a1", "\u0301", "\u1161", "\u3131", "\ufffd", "\u2801", "\uD83D\uDE00"})
    void aVisibleCharacterIsNotBlank(String text) {
        assertThat(Constraints.LINE.flaw(text)).isNull();
    }

    @Test
    void thePatternAgreesOnEveryAssignedCharacterOfTheBasicPlane() {
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(Character::isDefined)
                .filter(character -> !Character.isSurrogate((char) character))
                .mapToObj(Character::toString)
                .forEach(character -> assertThat(VISIBLE.matcher(character).find())
                        .as(Quotation.of(character))
                        .isNotEqualTo(InvisibleCharacters.consistOf(character)));
    }
}
