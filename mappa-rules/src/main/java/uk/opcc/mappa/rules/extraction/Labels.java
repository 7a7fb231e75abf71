package uk.opcc.mappa.rules.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of lists: bullets, numbers and letters. */
final class Labels {

    private static final Pattern BULLET =
            Pattern.compile("([\u2022\u25cf\u25aa\u25e6\u2043\u2219\u00b7\u25a0\u27a2o*-])\\s+(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("(\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\\d{1,2}\\.\\d{1,2}\\.?)\\s+(?=\\S)");
    private static final Pattern DIGITS = Pattern.compile("\\(?(\\d{1,4})[.):]?");
    private static final int LETTERS = 26;
    private static final int LONGEST_LETTERS = 5;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Labels() {}

    /** Returns the label of an item of an HTML list. */
    static String ofItem(int number, String type) {
        return switch (type) {
            case "a", "A" -> {
                String letters =
                        number >= 1 && number <= LETTERS ? String.valueOf((char) ('a' + number - 1)) : "" + number;
                yield (type.equals("A") ? letters.toUpperCase(Locale.ROOT) : letters) + ".";
            }
            case "i" -> roman(number) + ".";
            case "I" -> roman(number).toUpperCase(Locale.ROOT) + ".";
            default -> number + ".";
        };
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /** Returns the number of a label that is a number and nothing else. */
    static OptionalInt number(String label) {
        Matcher digits = DIGITS.matcher(label.strip());
        return digits.matches() ? OptionalInt.of(Integer.parseInt(digits.group(1))) : OptionalInt.empty();
    }

    /** Returns whether a text may begin with a label: none begins with a capital letter, or with a word of six letters. */
    static boolean mayBegin(String text) {
        int letters = 0;
        while (letters < text.length() && Clue.isLetter(text.charAt(letters))) {
            letters++;
        }
        return letters <= LONGEST_LETTERS && !Character.isUpperCase(text.charAt(0));
    }

    /** Returns the number that the label of a block is. */
    static OptionalInt numberOf(Block block) {
        return block.label().map(Labels::number).orElse(OptionalInt.empty());
    }

    /** Returns the bullet that a text begins with, white space included. */
    static Optional<String> bullet(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt() ? Optional.of(bullet.group()) : Optional.empty();
    }

    /** Returns the typed number or letter that a text begins with, white space included. */
    static Optional<String> typed(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() ? Optional.of(number.group()) : Optional.empty();
    }
}
