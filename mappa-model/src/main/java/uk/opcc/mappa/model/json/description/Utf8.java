package uk.opcc.mappa.model.json.description;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import uk.opcc.mappa.model.json.Problem;
import uk.opcc.mappa.model.json.ProblemCode;

/**
 * Whether bytes are UTF-8 to the letter: decoders that are lenient, as the parser's own is, take overlong forms, by which two
 * documents could be one text.
 */
final class Utf8 {

    private static final int CHUNK = 8192;

    private Utf8() {}

    /** How many bytes, from the first, are UTF-8: all of them, or those before the first that is not. */
    static int soundLength(byte[] bytes) {
        if (isAscii(bytes)) {
            return bytes.length;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : bytes.length;
    }

    /** Whether a byte is one of a character of which it is not the first. */
    private static boolean isLater(byte each) {
        return (each & 0xC0) == 0x80;
    }

    private static boolean isAscii(byte[] bytes) {
        int all = 0;
        for (byte each : bytes) {
            all |= each;
        }
        return all >= 0;
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
