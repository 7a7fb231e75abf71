package uk.opcc.mappa.model.constraint;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The characters that show nothing: a text of these characters alone is blank.
 *
 * <p>They are control characters, the characters with Unicode's properties White_Space and Default_Ignorable_Code_Point,
 * the braille blank, noncharacters, and code points that are not assigned in the Unicode version of the Java runtime.
 */
public final class InvisibleCharacters {

    /** First and last character of each range, in order. */
    private static final int[][] RANGES = {
        {0x0000, 0x0020},
        {0x007f, 0x00a0},
        {0x00ad, 0x00ad},
        {0x034f, 0x034f},
        {0x061c, 0x061c},
        {0x115f, 0x1160},
        {0x1680, 0x1680},
        {0x17b4, 0x17b5},
        {0x180b, 0x180f},
        {0x2000, 0x200f},
        {0x2028, 0x202f},
        {0x205f, 0x206f},
        {0x2800, 0x2800},
        {0x3000, 0x3000},
        {0x3164, 0x3164},
        {0xfdd0, 0xfdef},
        {0xfe00, 0xfe0f},
        {0xfeff, 0xfeff},
        {0xffa0, 0xffa0},
        {0xfff0, 0xfff8},
        {0xfffe, 0xffff},
        {0x1bca0, 0x1bca3},
        {0x1d173, 0x1d17a},
        {0xe0000, 0xe0fff},
    };

    /**
     * A regular expression for one visible character, in the syntax that Java, ECMAScript and Python share. That syntax
     * cannot say which characters above U+FFFF are invisible, nor which code points are unassigned: it matches all of them.
     */
    public static final String VISIBLE = Arrays.stream(RANGES)
            .filter(range -> range[1] <= Character.MAX_VALUE)
            .map(range -> escape(range[0]) + (range[0] == range[1] ? "" : "-" + escape(range[1])))
            .collect(Collectors.joining("", "[^", "]"));

    private InvisibleCharacters() {}

    private static String escape(int character) {
        return String.format(Locale.ROOT, "\\u%04x", character);
    }

    /** Returns whether a text consists of invisible characters alone, or of none. */
    static boolean consistOf(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!contains(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    /**
     * Returns whether a reader cannot see that a character is there: it shows nothing and is no space, or it turns the direction
     * of writing, acts on a terminal or looks different everywhere.
     *
     * @param character a code point
     * @return whether to show it by its number instead
     */
    public static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR -> false;
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            default -> contains(character);
        };
    }

    private static boolean contains(int character) {
        if (character > ' ' && character < 0x7f) {
            return false;
        }
        for (int[] range : RANGES) {
            if (character <= range[1]) {
                return character >= range[0] || isUnassigned(character);
            }
        }
        return isUnassigned(character);
    }

    /** Returns whether a code point is unassigned, as noncharacters are. */
    private static boolean isUnassigned(int character) {
        return Character.getType(character) == Character.UNASSIGNED;
    }
}
