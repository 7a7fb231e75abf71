package uk.opcc.mappa.examples.documents;

import java.util.Locale;

/** The forms in which word processors print the number of a list item. */
final class NumberForm {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 3999;
    private static final int LETTERS = 26;

    private NumberForm() {}

    /** Returns a number in a form of Word ({@code lowerLetter}) or OpenDocument ({@code a}); unknown forms are decimal. */
    static String of(int number, String form) {
        return switch (form) {
            case "lowerLetter", "a" -> letters(number);
            case "upperLetter", "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman", "i" -> roman(number);
            case "upperRoman", "I" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "ordinal" -> number + ordinalEnding(number);
            default -> Integer.toString(number);
        };
    }

    /** After z comes aa, then bb: both formats repeat the letter. */
    private static String letters(int number) {
        if (number < 1 || number > LETTERS * LETTERS) {
            return Integer.toString(number);
        }
        char letter = (char) ('a' + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                roman.append(ROMAN_SIGNS[i]);
            }
        }
        return roman.toString();
    }

    private static String ordinalEnding(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
