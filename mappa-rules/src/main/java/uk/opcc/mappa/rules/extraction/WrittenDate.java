package uk.opcc.mappa.rules.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.matching.text.Numerals;

/**
 * A date as a document writes it.
 *
 * @param date the date
 * @param start where it begins in the text
 * @param end where it ends
 * @param certainty inferred where figures alone leave open which is the month; then it is read in British order
 * @param doubt why the date may be wrong, or null
 */
record WrittenDate(
        PartialDate date,
        int start,
        int end,
        Certainty certainty,
        @Nullable String doubt) {

    private static final String MONTH = "(?:" + String.join("|", Numerals.MONTH_FORMS) + ")\\.?";
    private static final String WEEKDAY =
            "(?:(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day,?\\s{1,3}(?:the\\s{1,3})?)?";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d./-])" + WEEKDAY + "(?:"
                    + "(?:the\\s{1,3})?(?<day>\\d{1,2})\\s?(?:st|nd|rd|th)?(?:\\s{1,3}day)?(?:\\s{1,3}of)?[\\s.-]{1,3}(?<month>"
                    + MONTH + "),?[\\s-]{1,3}(?<year>(?:19|20)\\d{2})"
                    + "|(?:the\\s{1,3})?(?<dayword>" + NumberWords.ORDINAL
                    + ")(?:\\s{1,3}day)?\\s{1,3}of\\s{1,3}(?<wordmonth>" + MONTH
                    + "),?\\s{1,3}(?<wordyear>(?:19|20)\\d{2})"
                    + "|(?<usmonth>" + MONTH
                    + ")\\s{1,3}(?<usday>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<usyear>(?:19|20)\\d{2})"
                    + "|(?<isoyear>(?:19|20)\\d{2})-(?<isomonth>\\d{2})-(?<isoday>\\d{2})"
                    + "|(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<shortyear>(?:19|20)\\d{2}|\\d{2})"
                    + "|(?<onlymonth>" + MONTH + "),?\\s{1,3}(?<monthyear>(?:19|20)\\d{2})"
                    + ")(?![\\p{L}\\d]|[./-]\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "[^\\d.;]{0,40}\\b(?:dated?|published|publication|due|deadline|updated|issued|submitted)\\b[^\\d.;]{0,30}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?:(?:date|dated|published)\\s?:?\\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)?"
                    + "\\s(?:of\\s)?" + MONTH,
            Pattern.CASE_INSENSITIVE);

    /** Returns whether a text is a day and a month without a year, and nothing else. */
    static boolean lacksYear(String text) {
        return text.length() <= 60 && WITHOUT_YEAR.matcher(text).matches();
    }

    /** Returns whether a line without a date says what the date below it is. */
    static boolean isLabel(String line) {
        return LABEL.matcher(line).matches();
    }

    /** Returns whether a text is a date and nothing else. */
    static boolean isDate(String text) {
        List<WrittenDate> dates = in(text);
        return dates.size() == 1 && dates.get(0).start() == 0 && dates.get(0).end() == text.length();
    }

    /** Returns the dates in a text, in their order. A date that does not exist is left out. */
    static List<WrittenDate> in(String text) {
        List<WrittenDate> dates = new ArrayList<>();
        if (!Clue.DATE.isIn(text)) {
            return dates;
        }
        Matcher found = DATE.matcher(text);
        while (found.find()) {
            WrittenDate date = read(found);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** Returns the date; null if there is no such day, as with 31 June. Its words stay in the text. */
    private static @Nullable WrittenDate read(Matcher found) {
        try {
            return readStrictly(found);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static WrittenDate readStrictly(Matcher found) {
        if (found.group("onlymonth") != null) {
            YearMonth month = YearMonth.of(number(found, "monthyear"), month(found.group("onlymonth")));
            return new WrittenDate(PartialDate.of(month), found.start(), found.end(), Certainty.STATED, null);
        }
        LocalDate day;
        Certainty certainty = Certainty.STATED;
        if (found.group("day") != null) {
            day = LocalDate.of(number(found, "year"), month(found.group("month")), number(found, "day"));
        } else if (found.group("dayword") != null) {
            OptionalInt ordinal = NumberWords.value(found.group("dayword"));
            day = LocalDate.of(number(found, "wordyear"), month(found.group("wordmonth")), ordinal.orElse(0));
        } else if (found.group("usmonth") != null) {
            day = LocalDate.of(number(found, "usyear"), month(found.group("usmonth")), number(found, "usday"));
        } else if (found.group("isoyear") != null) {
            day = LocalDate.of(number(found, "isoyear"), number(found, "isomonth"), number(found, "isoday"));
        } else {
            int year = number(found, "shortyear");
            int first = number(found, "first");
            int second = number(found, "second");
            day = LocalDate.of(year < 100 ? 2000 + year : year, second, first);
            certainty = first > 12 || first == second ? Certainty.STATED : Certainty.INFERRED;
        }
        return new WrittenDate(PartialDate.of(day), found.start(), found.end(), certainty, doubt(found, day));
    }

    private static @Nullable String doubt(Matcher found, LocalDate day) {
        String weekday = found.group("weekday");
        if (weekday == null) {
            return null;
        }
        DayOfWeek actual = day.getDayOfWeek();
        return actual.name().toLowerCase(Locale.ROOT).startsWith(weekday.toLowerCase(Locale.ROOT))
                ? null
                : "The document writes \"" + found.group() + "\", but that day is a "
                        + actual.name().charAt(0) + actual.name().substring(1).toLowerCase(Locale.ROOT) + ".";
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String written) {
        return Numerals.monthNumber(written.toLowerCase(Locale.ROOT));
    }
}
