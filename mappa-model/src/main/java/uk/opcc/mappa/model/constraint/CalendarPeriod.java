package uk.opcc.mappa.model.constraint;

import java.time.DateTimeException;
import java.time.Period;

/** Reads a period of years, months and days, or of weeks, above zero: the only forms of ISO 8601 that documents use. */
public final class CalendarPeriod {

    /** The form, in the syntax of regular expressions that Java, ECMAScript and Python share. */
    public static final String FORM =
            "P(?=.*[1-9])(?:(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}D)?|[0-9]{1,3}W)";

    private static final int MOST_DIGITS = 4;
    private static final int MOST_DIGITS_OF_WEEKS = 3;

    private CalendarPeriod() {}

    /**
     * Reads a period. {@link Period#parse} also accepts signs and numbers of any length.
     *
     * @param text any text
     * @return the period, with seven days for a week
     * @throws DateTimeException if the text is not of the form
     */
    public static Period parse(String text) {
        if (!text.startsWith("P")) {
            throw notOfTheForm();
        }
        Period period = Period.ZERO;
        // Each unit is written once at most, the longer before the shorter.
        char before = 'P';
        for (int at = 1; at < text.length(); ) {
            int end = endOfDigits(text, at);
            char unit = end < text.length() ? text.charAt(end) : 'P';
            int number = number(text, at, end, unit == 'W' ? MOST_DIGITS_OF_WEEKS : MOST_DIGITS);
            period = switch (unit) {
                case 'Y' -> period.withYears(number);
                case 'M' -> period.withMonths(number);
                case 'D' -> period.withDays(number);
                case 'W' -> Period.ofWeeks(number);
                default -> throw notOfTheForm();
            };
            if (!mayFollow(before, unit)) {
                throw notOfTheForm();
            }
            before = unit;
            at = end + 1;
        }
        if (period.isZero()) {
            throw notOfTheForm();
        }
        return period;
    }

    private static boolean mayFollow(char before, char unit) {
        return before == 'P' || (before == 'Y' && (unit == 'M' || unit == 'D')) || (before == 'M' && unit == 'D');
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int number(String text, int from, int to, int mostDigits) {
        if (to == from || to - from > mostDigits) {
            throw notOfTheForm();
        }
        return Integer.parseInt(text, from, to, 10);
    }

    private static DateTimeException notOfTheForm() {
        return new DateTimeException("not of the form of a period");
    }
}
