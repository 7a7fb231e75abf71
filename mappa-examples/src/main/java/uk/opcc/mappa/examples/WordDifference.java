package uk.opcc.mappa.examples;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.opcc.mappa.rules.page.WordComparison;

/** Compares texts word by word with java-diff-utils. */
final class WordDifference implements WordComparison {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Above this many words in one of the texts, comparing takes too long to be worth it. */
    private static final int MOST_WORDS = 2000;

    @Override
    public List<Piece> compare(String official, String quoted) {
        List<String> before = words(official);
        List<String> after = words(quoted);
        if (Math.max(before.size(), after.size()) > MOST_WORDS) {
            return List.of(new Piece(official, Origin.OFFICIAL), new Piece(quoted, Origin.QUOTED));
        }
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        before, after, (one, other) -> one.strip().equals(other.strip()))
                .getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, before.subList(done, start), Origin.BOTH);
            add(pieces, delta.getSource().getLines(), Origin.OFFICIAL);
            add(pieces, delta.getTarget().getLines(), Origin.QUOTED);
            done = start + delta.getSource().size();
        }
        add(pieces, before.subList(done, before.size()), Origin.BOTH);
        return pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, List<String> words, Origin origin) {
        if (!words.isEmpty()) {
            String text = String.join("", words);
            pieces.add(new Piece(text.endsWith(" ") ? text : text + " ", origin));
        }
    }
}
