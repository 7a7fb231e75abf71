package uk.opcc.mappa.model.constraint;

/**
 * The form of codes, ids and references: words of ASCII letters and digits, joined by single characters. The expression is
 * for schemas; {@link #isFormOf} does not use it, because it is slower.
 */
final class JoinedWords implements Form {

    private static final int ASCII = 128;

    private final boolean[] inWords = new boolean[ASCII];
    private final boolean[] joins = new boolean[ASCII];
    private final String expression;

    /**
     * A form.
     *
     * @param ranges what the words consist of, as the first and the last character of each range with a hyphen between
     * @param joiners what may join them, the hyphen first
     */
    JoinedWords(String ranges, String joiners) {
        for (int i = 0; i < ranges.length(); i += "a-z".length()) {
            for (char c = ranges.charAt(i); c <= ranges.charAt(i + 2); c++) {
                inWords[c] = true;
            }
        }
        for (int i = 0; i < joiners.length(); i++) {
            joins[joiners.charAt(i)] = true;
        }
        String word = "[" + ranges + "]+";
        expression = word + "(?:" + (joiners.length() == 1 ? joiners : "[" + joiners + "]") + word + ")*";
    }

    @Override
    public String expression() {
        return expression;
    }

    @Override
    public boolean isFormOf(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII && inWords[c]) {
                inWord = true;
            } else if (inWord && c < ASCII && joins[c]) {
                inWord = false;
            } else {
                return false;
            }
        }
        return inWord;
    }
}
