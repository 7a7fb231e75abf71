package uk.opcc.mappa.model.json.description;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Locale;
import uk.opcc.mappa.model.json.Problem;
import uk.opcc.mappa.model.json.ProblemCode;

/**
 * Whether bytes are UTF-8 to the letter: lenient decoders take overlong forms, by which two documents could be one text, or put
 * another character where there is none.
 */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long NOT_ASCII = 0x8080808080808080L;

    /** How many bytes are looked at together. */
    private static final int ASCII_RUN = 2 * Long.BYTES;

    private Utf8() {}

    /** How many bytes, from the first, are UTF-8: all of them, or those before the first character that is not. */
    static int soundLength(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (at + ASCII_RUN <= bytes.length && isAscii(bytes, at)) {
                at += ASCII_RUN;
            } else {
                int length = characterLength(bytes, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return at;
    }

    private static boolean isAscii(byte[] bytes, int at) {
        long some = (long) EIGHT_BYTES.get(bytes, at) | (long) EIGHT_BYTES.get(bytes, at + Long.BYTES);
        return (some & NOT_ASCII) == 0;
    }

    /** Of how many bytes the character is that begins at a position, or 0 if none does: Unicode 15, table 3-7. */
    private static int characterLength(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (first < 0xC2 || first > 0xF4 || bytes.length - at < length) {
            return 0;
        }
        // The second byte rules out overlong forms, halves of characters, and what is beyond the last character.
        int second = bytes[at + 1] & 0xFF;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        boolean sound = second >= least && second <= most;
        for (int i = 2; i < length; i++) {
            sound &= isLater(bytes[at + i]);
        }
        return sound ? length : 0;
    }

    /** Whether a byte is one of a character of which it is not the first. */
    private static boolean isLater(byte each) {
        return (each & 0xC0) == 0x80;
    }

    /** That the byte at a position is not UTF-8. */
    static Problem problemAt(int position, byte[] bytes) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
                column = 1;
            } else if (!isLater(bytes[i])) {
                column++;
            }
        }
        return new Problem(
                "",
                line,
                column,
                ProblemCode.MALFORMED_JSON,
                String.format(
                        Locale.ROOT,
                        "found the byte 0x%02X, which does not begin a character of UTF-8 here, expected one JSON object in"
                                + " UTF-8",
                        bytes[position]));
    }
}
