package uk.opcc.mappa.rules.extraction;

import java.util.Arrays;

/** The characters of a block that is being read. */
final class TextBuffer {

    private char[] chars = new char[1024];
    private int length;

    int length() {
        return length;
    }

    /** Adds characters; a line end becomes a space unless line ends are kept. */
    void append(char[] from, int start, int count, boolean keepsLines) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, 2 * chars.length));
        }
        System.arraycopy(from, start, chars, length, count);
        for (int i = length; i < length + count && !keepsLines; i++) {
            if (chars[i] == '\n' || chars[i] == '\r') {
                chars[i] = ' ';
            }
        }
        length += count;
    }

    /** Returns the clues in the text. */
    long clues() {
        return Clue.in(chars, length);
    }

    void clear() {
        length = 0;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
