package uk.opcc.mappa.model.constraint;

/** Shortens texts for people: no character is divided, and no word unless it fills half of what is shown. */
public final class Shortening {

    private static final String MORE = " ...";

    private Shortening() {}

    /**
     * Returns a text, or the beginning of a long one with three dots behind it.
     *
     * @param text any text
     * @param most how many code points of it are shown
     * @return the text; if it is longer, its first words and {@code " ..."}
     */
    public static String shown(String text, int most) {
        return shown(text, most, MORE);
    }

    /**
     * Returns a text, or the beginning of a long one with a mark behind it.
     *
     * @param text any text
     * @param most how many code points of it are shown
     * @param mark what says that there is more
     * @return the text; if it is longer, its first words and the mark
     */
    public static String shown(String text, int most, String mark) {
        int end = endOfShown(text, most);
        return end == text.length() ? text : text.substring(0, end).stripTrailing() + mark;
    }

    /** Returns where the part of a text ends that is shown. */
    static int endOfShown(String text, int most) {
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return text.length();
        }
        int end = text.offsetByCodePoints(0, most);
        int space = end;
        while (space > 0 && !Character.isWhitespace(text.charAt(space))) {
            space--;
        }
        return 2 * space > end ? space : end;
    }
}
