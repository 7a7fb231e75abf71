package uk.opcc.mappa.rules.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import uk.opcc.mappa.rules.matching.text.Numerals;

/** Numbers from 1 to 99 in words or figures. */
final class NumberWords {

    private static final List<String> SMALL = Numerals.UNITS.subList(1, Numerals.UNITS.size());
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first",
            "twenty-second",
            "twenty-third",
            "twenty-fourth",
            "twenty-fifth",
            "twenty-sixth",
            "twenty-seventh",
            "twenty-eighth",
            "twenty-ninth",
            "thirtieth",
            "thirty-first");
    private static final Map<String, Integer> VALUES = new HashMap<>();

    /** A regular expression for a number below 10,000 in figures, or below 100 in words. Most letters begin none. */
    static final String NUMBER = "(?:(?=[\\doetfsn])(?:\\d{1,4}|(?:" + String.join("|", Numerals.TENS) + ")(?:[- ](?:"
            + String.join("|", SMALL.subList(0, 9)) + "))?|(?:"
            // The longer words first: sixteen before six.
            + String.join("|", reversed(SMALL)) + ")))";

    /** A regular expression for the number of a day in words. */
    static final String ORDINAL = "(?:" + String.join("|", reversed(ORDINALS)).replace("-", "[- ]") + ")";

    static {
        for (int i = 0; i < SMALL.size(); i++) {
            VALUES.put(SMALL.get(i), i + 1);
        }
        for (int i = 0; i < Numerals.TENS.size(); i++) {
            int ten = 10 * (i + 2);
            VALUES.put(Numerals.TENS.get(i), ten);
            for (int unit = 1; unit <= 9; unit++) {
                VALUES.put(Numerals.TENS.get(i) + "-" + SMALL.get(unit - 1), ten + unit);
            }
        }
        for (int i = 0; i < ORDINALS.size(); i++) {
            VALUES.put(ORDINALS.get(i), i + 1);
        }
    }

    private NumberWords() {}

    private static List<String> reversed(List<String> words) {
        return words.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }

    /** Returns the value of a number or of an ordinal number; empty for anything else. */
    static OptionalInt value(String number) {
        String folded = number.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        if (!folded.isEmpty() && folded.length() <= 4 && folded.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.of(Integer.parseInt(folded));
        }
        Integer value = VALUES.get(folded);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
