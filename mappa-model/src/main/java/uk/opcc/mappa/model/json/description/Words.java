package uk.opcc.mappa.model.json.description;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of members, or the codes of a vocabulary: a few words, told apart by their positions in a list. */
final class Words {

    /** What stands for none of the words. */
    static final int NONE = -1;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]{1,100}");

    private final Map<String, Integer> positions = new HashMap<>();

    /** Each word with the quotation mark after it. */
    private final byte[][] quoted;

    /**
     * Words that JSON writes as they are.
     *
     * @param words the words, each once
     * @throws IllegalArgumentException if JSON does not write one of them as it is
     */
    Words(List<String> words) {
        quoted = new byte[words.size()][];
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!PLAIN.matcher(word).matches()) {
                throw new IllegalArgumentException("found the word " + word + ", expected letters, digits and hyphens");
            }
            positions.put(word, i);
            quoted[i] = (word + '"').getBytes(StandardCharsets.US_ASCII);
        }
    }

    /** The position of a word, or {@link #NONE}. */
    int position(String word) {
        return positions.getOrDefault(word, NONE);
    }

    /**
     * The position of the word that stands in a document from a place on, to a quotation mark; or {@link #NONE}.
     *
     * @param place where the word begins
     * @param document the document
     * @param likely the position that is looked at first, and those after it, before the ones before it
     */
    int positionAt(int place, byte[] document, int likely) {
        for (int i = likely; i < quoted.length; i++) {
            if (stands(quoted[i], place, document)) {
                return i;
            }
        }
        for (int i = 0; i < likely; i++) {
            if (stands(quoted[i], place, document)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean stands(byte[] word, int place, byte[] document) {
        if (word.length > document.length - place) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != document[place + i]) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes a word takes in a document, with the quotation mark after it. */
    int quotedLength(int position) {
        return quoted[position].length;
    }
}
