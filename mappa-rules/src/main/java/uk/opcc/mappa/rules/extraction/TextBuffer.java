package uk.opcc.mappa.rules.extraction;

import java.util.Arrays;

/** The characters of a block that is being read. */
final class TextBuffer {

    private char[] chars = new char[1024];
    private int length;

    int length() {
        return length;
    }

    void append(char[] from, int start, int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, 2 * chars.length));
        }
        System.arraycopy(from, start, chars, length, count);
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
