package uk.opcc.mappa.model.json.description;

import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Looks for bytes eight at a time, and has what stands between the quotation marks for a text. */
final class TextBytes {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private TextBytes() {}

    /**
     * Where the first special byte is from a position on, that is a quotation mark, a backslash or a control character; or the
     * end, if there is none before it.
     */
    static int firstSpecial(byte[] bytes, int from, int end) {
        int at = from;
        // Eight at a time, as a number of which the first byte is the least. Subtracting sets the highest bit of a byte
        // that is looked for. What it borrows may do the same to later ones, but the first one counts.
        while (at + Long.BYTES <= end) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            long quotationMark = (eight ^ '"' * EACH) - EACH;
            long backslash = (eight ^ '\\' * EACH) - EACH;
            long control = eight - ' ' * EACH;
            long found = (quotationMark | backslash | control) & ~eight & HIGHEST_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < end && !isSpecial(bytes[at])) {
            at++;
        }
        return at;
    }

    /** Where the first line feed is from a position on, or the end, if there is none before it. */
    static int firstLineFeed(byte[] bytes, int from, int end) {
        int at = from;
        while (at + Long.BYTES <= end) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            long found = (eight ^ '\n' * EACH) - EACH & ~eight & HIGHEST_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Where the first byte is, from a position on, that is no space or is among the last eight. */
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

    /** What stands between the quotation marks for a text; a question mark for half a character, which UTF-8 does not have. */
    static byte[] written(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int special = firstSpecial(utf8, 0, utf8.length);
        if (special == utf8.length) {
            return utf8;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream(utf8.length + Long.BYTES);
        int from = 0;
        while (special < utf8.length) {
            written.write(utf8, from, special - from);
            writeEscaped(utf8[special], written);
            from = special + 1;
            special = firstSpecial(utf8, from, utf8.length);
        }
        written.write(utf8, from, utf8.length - from);
        return written.toByteArray();
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
