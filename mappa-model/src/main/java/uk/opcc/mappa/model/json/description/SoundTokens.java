package uk.opcc.mappa.model.json.description;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.core.JsonToken;
import uk.opcc.mappa.model.json.ReadLimits;

/**
 * The tokens of a document in UTF-8, for a reader that knows what may come next. At whatever is not JSON, is beyond the limits
 * or stands for nothing that a sound document holds it gives up, without a word.
 */
final class SoundTokens {

    private static final char REPLACEMENT = '\ufffd';

    private static final int ESCAPE_LENGTH = "\\n".length();
    private static final int NUMBERED_ESCAPE_LENGTH = "\\u000A".length();

    private final byte[] document;
    private final ReadLimits limits;

    /** Where the document goes on after the current token. */
    private int next;

    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private int depth;

    /** Where the current text or number begins and ends, and whether there are backslashes in it. */
    private int start;

    private int end;
    private boolean escaped;

    /** Takes the escaped texts, one after the other. */
    private byte[] unescaped = {};

    /** Of a document in bytes that should be UTF-8. */
    SoundTokens(byte[] document, ReadLimits limits) {
        this.document = document;
        this.limits = limits;
    }

    JsonToken token() {
        return token;
    }

    /** Goes to the value that comes next. */
    void nextValue() {
        switch (nextVisible()) {
            case '{' -> goInto(JsonToken.START_OBJECT);
            case '[' -> goInto(JsonToken.START_ARRAY);
            case '"' -> goOverText();
            case 't' -> goOver("true", JsonToken.VALUE_TRUE);
            case 'f' -> goOver("false", JsonToken.VALUE_FALSE);
            default -> goOverNumber();
        }
    }

    /** Goes to the list's next element, and returns whether there is one. */
    boolean nextElement() {
        byte visible = nextVisible();
        if (visible == ']') {
            comeOut(JsonToken.END_ARRAY);
            return false;
        }
        if (token != JsonToken.START_ARRAY) {
            goPast(',', visible);
        }
        nextValue();
        return true;
    }

    /** Goes to the object's next member, and tells which of the names it has, or {@link DocumentReader#NO_FURTHER_MEMBER}. */
    int nextMember(Words names, int likely) {
        byte visible = nextVisible();
        if (visible == '}') {
            comeOut(JsonToken.END_OBJECT);
            return DocumentReader.NO_FURTHER_MEMBER;
        }
        if (token != JsonToken.START_OBJECT) {
            goPast(',', visible);
            visible = nextVisible();
        }
        goPast('"', visible);
        int name = names.positionAt(next, document, likely);
        if (name == Words.NONE) {
            throw new GivenUp();
        }
        next += names.quotedLength(name);
        goPast(':', nextVisible());
        token = JsonToken.PROPERTY_NAME;
        return name;
    }

    /** Comes to the end of the document, where nothing but space is left. */
    void finish() {
        while (next < document.length) {
            if (!isSpace(document[next])) {
                throw new GivenUp();
            }
            next++;
        }
    }

    /** Which of some words the current value is, or {@link Words#NONE}. */
    int positionAmong(Words words) {
        return token == JsonToken.VALUE_STRING ? words.positionAt(start, document, 0) : Words.NONE;
    }

    /** The current text, or the current number as it is written. */
    String text() {
        String text = escaped ? unescaped() : new String(document, start, end - start, StandardCharsets.UTF_8);
        // The decoder puts it in the place of what is not UTF-8. A document with one of its own is read thoroughly,
        // too.
        if (text.indexOf(REPLACEMENT) >= 0) {
            throw new GivenUp();
        }
        return text;
    }

    /** How many characters the current number has as it is written. */
    int lengthOfNumber() {
        return end - start;
    }

    /** The current number, which is whole and has so few digits that it is a {@code long}. */
    long wholeNumber() {
        boolean negative = document[start] == '-';
        long number = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            number = 10 * number + document[i] - '0';
        }
        return negative ? -number : number;
    }

    private void goInto(JsonToken begun) {
        next++;
        token = begun;
        depth++;
        if (depth > limits.maxNesting()) {
            throw new GivenUp();
        }
    }

    private void comeOut(JsonToken ended) {
        next++;
        token = ended;
        depth--;
    }

    private void goPast(char expected, byte visible) {
        if (visible != expected) {
            throw new GivenUp();
        }
        next++;
    }

    private void goOver(String word, JsonToken meant) {
        for (int i = 0; i < word.length(); i++) {
            if (byteAt(next + i) != word.charAt(i)) {
                throw new GivenUp();
            }
        }
        next += word.length();
        token = meant;
    }

    private void goOverText() {
        start = next + 1;
        escaped = false;
        int at = TextBytes.firstSpecial(document, start, document.length);
        while (byteAt(at) == '\\') {
            escaped = true;
            at = TextBytes.firstSpecial(document, at + ESCAPE_LENGTH, document.length);
        }
        if (byteAt(at) != '"') {
            throw new GivenUp();
        }
        token = JsonToken.VALUE_STRING;
        endAt(at);
        next++;
    }

    private void goOverNumber() {
        start = next;
        escaped = false;
        token = JsonToken.VALUE_NUMBER_INT;
        int at = byteAt(start) == '-' ? start + 1 : start;
        at = byteAt(at) == '0' ? at + 1 : endOfDigits(at);
        if (byteAt(at) == '.') {
            at = endOfDigits(at + 1);
            token = JsonToken.VALUE_NUMBER_FLOAT;
        }
        if (byteAt(at) == 'e' || byteAt(at) == 'E') {
            boolean signed = byteAt(at + 1) == '+' || byteAt(at + 1) == '-';
            at = endOfDigits(signed ? at + 2 : at + 1);
            token = JsonToken.VALUE_NUMBER_FLOAT;
        }
        endAt(at);
    }

    /** Ends a text or a number. One that may be too long, since it has fewer characters than bytes, is for the thorough reader. */
    private void endAt(int place) {
        if (place - start > limits.maxTextLength()) {
            throw new GivenUp();
        }
        end = place;
        next = place;
    }

    private int endOfDigits(int from) {
        int at = from;
        while (byteAt(at) >= '0' && byteAt(at) <= '9') {
            at++;
        }
        if (at == from) {
            throw new GivenUp();
        }
        return at;
    }

    /** The byte at a place; beyond the end one that stands nowhere in a document. */
    private byte byteAt(int place) {
        return place < document.length ? document[place] : 0;
    }

    /** Goes over space to the byte that comes next. */
    private byte nextVisible() {
        byte each = byteAt(next);
        while (isSpace(each)) {
            next = TextBytes.endOfSpaces(document, next + 1);
            each = byteAt(next);
        }
        return each;
    }

    private static boolean isSpace(byte each) {
        return each <= ' ' && (each == ' ' || each == '\n' || each == '\r' || each == '\t');
    }

    /** The current text without its backslashes. It is not longer, for every escape is as long as its character or longer. */
    private String unescaped() {
        if (unescaped.length < end - start) {
            unescaped = new byte[Math.max(end - start, 2 * unescaped.length)];
        }
        int length = 0;
        int from = start;
        for (int at = firstEscape(from); at < end; at = firstEscape(from)) {
            length = copy(document, from, at - from, length);
            if (document[at + 1] == 'u') {
                int character = numbered(at);
                byte[] utf8 = Character.toString(character).getBytes(StandardCharsets.UTF_8);
                length = copy(utf8, 0, utf8.length, length);
                from = at + NUMBERED_ESCAPE_LENGTH * Character.charCount(character);
            } else {
                unescaped[length] = meant(document[at + 1]);
                length++;
                from = at + ESCAPE_LENGTH;
            }
        }
        length = copy(document, from, end - from, length);
        return new String(unescaped, 0, length, StandardCharsets.UTF_8);
    }

    private int firstEscape(int from) {
        return TextBytes.firstSpecial(document, from, end);
    }

    private int copy(byte[] source, int from, int count, int to) {
        System.arraycopy(source, from, unescaped, to, count);
        return to + count;
    }

    private static byte meant(byte letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> throw new GivenUp();
        };
    }

    /** The character of an escape by number, or of two, where the first is half of it. No sound text has half a character. */
    private int numbered(int escape) {
        int unit = number(escape);
        if (!Character.isSurrogate((char) unit)) {
            return unit;
        }
        int second = escape + NUMBERED_ESCAPE_LENGTH;
        int other = byteAt(second) == '\\' ? number(second) : 0;
        if (!Character.isSurrogatePair((char) unit, (char) other)) {
            throw new GivenUp();
        }
        return Character.toCodePoint((char) unit, (char) other);
    }

    private int number(int escape) {
        if (byteAt(escape + 1) != 'u') {
            throw new GivenUp();
        }
        int number = 0;
        for (int i = escape + ESCAPE_LENGTH; i < escape + NUMBERED_ESCAPE_LENGTH; i++) {
            if (!HexFormat.isHexDigit(byteAt(i))) {
                throw new GivenUp();
            }
            number = 16 * number + HexFormat.fromHexDigit(byteAt(i));
        }
        return number;
    }
}
