package uk.opcc.mappa.model.constraint;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day in the form {@code YYYY-MM-DD}, the only form of ISO 8601 that documents use. */
public final class CalendarDay {

    /** How many characters a day is written in. */
    public static final int LENGTH = 10;

    private CalendarDay() {}

    /**
     * Reads a day. This is faster than a formatter, and documents contain many days.
     *
     * @param text any text
     * @return the day
     * @throws DateTimeException if the text is not of the form, or there is no such day
     */
    public static LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("not of the form of a day");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new DateTimeException("not of the form of a day");
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
