package uk.opcc.mappa.rules.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that say who should do something, which stand above an item or several: {@code Chief constables should ensure that:}.
 *
 * @param words the words
 * @param rest what stands behind them
 */
record Stem(String words, String rest) {

    /** Who should do something: the heading of an item or of several. */
    private static final Pattern STEM = Pattern.compile(
            "(?<stem>[^.:;]{3,240}\\bshould(?:\\s(?:also|all))?(?:\\s(?:ensure|make sure)(?:\\sthat)?)?(?:\\sthey)?\\s?:)\\s*",
            Pattern.CASE_INSENSITIVE);

    /** Returns the stem that a text begins with. */
    static Optional<Stem> atStart(String text) {
        Matcher stem = STEM.matcher(text);
        return stem.lookingAt()
                ? Optional.of(new Stem(Lengths.line(stem.group("stem")), text.substring(stem.end())))
                : Optional.empty();
    }

    /** Returns the stem that a block begins with. */
    static Optional<Stem> atStart(Block block) {
        return block.has(Clue.SHOULD) && block.has(Clue.LABEL) ? atStart(block.text()) : Optional.empty();
    }
}
