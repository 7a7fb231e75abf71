package uk.opcc.mappa.model.json.description;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bytes of a text between its quotation marks. */
final class TextBytes {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private TextBytes() {}

    /** Where the first special byte is, from a position to an end: a quotation mark, a backslash or a control character; else the end. */
    static int firstSpecial(byte[] bytes, int from, int end) {
        return firstSpecialOr('"', bytes, from, end);
    }

    /** Where the first byte is that is special or a certain other of ASCII; else the end. */
    private static int firstSpecialOr(char other, byte[] bytes, int from, int end) {
        int at = from;
        // Eight at a time, as a number of which the first byte is the least. What is subtracted from a byte of ASCII
        // leaves its
        // highest bit set where the byte is found; what it borrows may spoil the bytes after it, which no longer
        // matter.
        while (at + Long.BYTES <= end) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            long found = (eight - ' ' * EACH
                            | (eight ^ '"' * EACH) - EACH
                            | (eight ^ '\\' * EACH) - EACH
                            | (eight ^ other * EACH) - EACH)
                    & ~eight
                    & HIGHEST_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < end && bytes[at] != other && !isSpecial(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Where, from a position on, the first byte is that is no space, or less than eight bytes are left. */
    static int endOfSpaces(byte[] bytes, int from) {
        int at = from;
        int spaces = Long.BYTES;
        while (spaces == Long.BYTES && at + Long.BYTES <= bytes.length) {
            long others = (long) EIGHT_BYTES.get(bytes, at) ^ ' ' * EACH;
            spaces = Long.numberOfTrailingZeros(others) / Byte.SIZE;
            at += spaces;
        }
        return at;
    }

    private static boolean isSpecial(byte each) {
        return each == '"' || each == '\\' || (each >= 0 && each < ' ');
    }

    /** What stands between the quotation marks for a text; null for one with half a character, which UTF-8 does not have. */
    static byte @Nullable [] written(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        // In the place of half a character the encoder puts a question mark.
        int at = firstSpecialOr('?', utf8, 0, utf8.length);
        if (at == utf8.length) {
            return utf8;
        }
        boolean whole = true;
        ByteArrayOutputStream written = new ByteArrayOutputStream(utf8.length + Long.BYTES);
        int from = 0;
        while (at < utf8.length) {
            written.write(utf8, from, at - from);
            if (utf8[at] == '?') {
                whole = false;
                written.write('?');
            } else {
                writeEscaped(utf8[at], written);
            }
            from = at + 1;
            at = firstSpecialOr('?', utf8, from, utf8.length);
        }
        written.write(utf8, from, utf8.length - from);
        return whole || text.equals(new String(utf8, StandardCharsets.UTF_8)) ? written.toByteArray() : null;
    }

    private static void writeEscaped(byte special, ByteArrayOutputStream written) {
        written.write('\\');
        switch (special) {
            case '"', '\\' -> written.write(special);
            case '\n' -> written.write('n');
            case '\r' -> written.write('r');
            case '\t' -> written.write('t');
            case '\b' -> written.write('b');
            case '\f' -> written.write('f');
            default ->
                written.writeBytes(String.format(Locale.ROOT, "u%04X", special).getBytes(StandardCharsets.US_ASCII));
        }
    }
}
