package uk.opcc.mappa.model.json.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;

/** The characters of a document, up to the first byte that is not UTF-8, and without a byte order mark. */
final class DocumentText {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int MARK_IN_UTF_8 = 3;

    private final char[] characters;
    private final int length;
    private final @Nullable Problem cut;

    /** Where the line begins of which a column was counted last, how far it was counted, and how many pairs there are. */
    private int lineStart = -1;

    private int countedTo;
    private int pairs;

    private DocumentText(char[] characters, int length, @Nullable String badByte) {
        this.characters = characters;
        this.length = length;
        this.cut = badByte == null ? null : problemAtEnd(badByte);
    }

    /** Returns the text of bytes in UTF-8. */
    static DocumentText of(byte[] utf8) {
        int start = utf8.length >= MARK_IN_UTF_8
                        && utf8[0] == (byte) 0xEF
                        && utf8[1] == (byte) 0xBB
                        && utf8[2] == (byte) 0xBF
                ? MARK_IN_UTF_8
                : 0;
        ByteBuffer bytes = ByteBuffer.wrap(utf8, start, utf8.length - start);
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        // A new decoder stops at the first malformed byte and puts nothing in its place.
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, decoded, true);
        String badByte =
                result.isError() ? HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position())) : null;
        return new DocumentText(decoded.array(), decoded.position(), badByte);
    }

    /** Returns the text of a string. */
    static DocumentText of(String text) {
        char[] characters =
                (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1)).toCharArray();
        return new DocumentText(characters, characters.length, null);
    }

    /** Returns a parser of the text. */
    JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), characters, 0, length);
    }

    /** Returns why the text ends before the document does, or null if it holds the whole document. */
    @Nullable
    Problem cut() {
        return cut;
    }

    private Problem problemAtEnd(String badByte) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c == '\n' || (c == '\r' && (i + 1 == length || characters[i + 1] != '\n'))) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Problem(
                "",
                line,
                column,
                ProblemCode.MALFORMED_JSON,
                "This is not UTF-8: found the byte 0x" + badByte
                        + ", which begins no character here, expected one JSON object in UTF-8; save the text as UTF-8");
    }

    /** Returns the characters at a place, as many as a message shows. */
    String excerpt(TokenStreamLocation place) {
        int start = start(place);
        int end = start;
        while (end < length && end - start < 20 && characters[end] >= ' ') {
            end++;
        }
        return new String(characters, start, end - start);
    }

    /** Returns the control character at a place, as a message names it, or null if there is none. */
    @Nullable
    String controlCharacter(TokenStreamLocation place) {
        int start = start(place);
        return start < length && characters[start] < ' '
                ? String.format(Locale.ROOT, "the control character U+%04X", (int) characters[start])
                : null;
    }

    /** Returns whether a backslash, or the beginning of an escape with a number, stands before a place. */
    boolean isAfterBackslash(TokenStreamLocation place) {
        int start = start(place);
        int at = start;
        while (at > 0 && start - at < 4 && Character.digit(characters[at - 1], 16) >= 0) {
            at--;
        }
        if (at > 1 && characters[at - 1] == 'u') {
            at--;
        } else {
            at = start;
        }
        return at > 0 && characters[at - 1] == '\\';
    }

    private int start(TokenStreamLocation place) {
        return (int) Math.max(0, Math.min(place.getCharOffset(), length));
    }

    /**
     * Returns the column of a place in characters. A parser counts two for a character beyond the basic plane. The count goes
     * on from the place before: a hundred problems at the end of a line of 16 MiB count that line once.
     */
    int column(TokenStreamLocation place) {
        int end = start(place);
        int start = Math.max(0, Math.min(end, end - place.getColumnNr() + 1));
        if (start != lineStart) {
            lineStart = start;
            countedTo = start;
            pairs = 0;
        }
        for (; countedTo < end; countedTo++) {
            pairs += isSecondOfPair(countedTo);
        }
        for (; countedTo > end; countedTo--) {
            pairs -= isSecondOfPair(countedTo - 1);
        }
        return Math.max(1, place.getColumnNr() - pairs);
    }

    private int isSecondOfPair(int position) {
        return Character.isLowSurrogate(characters[position]) ? 1 : 0;
    }
}
