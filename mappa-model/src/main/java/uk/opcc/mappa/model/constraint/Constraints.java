package uk.opcc.mappa.model.constraint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** The constraints that values share. */
public final class Constraints {

    private static final int CODE_LENGTH = 100;
    private static final int LINE_LENGTH = 500;
    private static final int TEXT_LENGTH = 20_000;
    /** The largest decimal number. */
    public static final BigDecimal LARGEST_DECIMAL = new BigDecimal("1000000000");

    private static final int DECIMAL_PLACES = 6;
    private static final int LARGEST_PERIOD_PART = 9999;
    private static final String FOUR_DIGITS = "[1-9][0-9]{0,3}";

    /** A code or an id. */
    public static final Constraint.OfText CODE = new Constraint.OfText(
            "lower-case words or numbers joined by hyphens, at most 100 characters",
            "police-force",
            CODE_LENGTH,
            true,
            new JoinedWords("a-z0-9", "-"));

    /** A name, a title, a heading: one line. */
    public static final Constraint.OfText LINE = new Constraint.OfText(
            "one line of text, not blank, at most 500 characters", "Police forces", LINE_LENGTH, true, null);

    /** A narrative: lines of text. */
    public static final Constraint.OfText TEXT = new Constraint.OfText(
            "text, not blank, at most 20000 characters", "Training is in place.", TEXT_LENGTH, false, null);

    /** A reference of the inspectorate's portal, without the number sign that documents put before it. */
    public static final Constraint.OfText PORTAL_REFERENCE = new Constraint.OfText(
            "letters and digits, which hyphens, dots or slashes may join, without a number sign, at most 100 characters",
            "22735",
            CODE_LENGTH,
            true,
            new JoinedWords("A-Za-z0-9", "-./"));

    /** A section, a subsection or the like of an enactment. */
    public static final Constraint.OfText PROVISION = new Constraint.OfText(
            "letters and digits, without brackets, at most 20 characters",
            "5A",
            20,
            true,
            new JoinedWords("A-Za-z0-9", "-./"));

    /** The statistical code of a police area. */
    public static final Constraint.OfText AREA_CODE = new Constraint.OfText(
            "a letter and eight digits", "E23000023", 9, true, new Form.OfExpression("[A-Z][0-9]{8}"));

    /** The letter that a report gives an item in place of a number. */
    public static final Constraint.OfText LETTER = new Constraint.OfText(
            "one to three letters from a to z, in lower case", "b", 3, true, new Form.OfExpression("[a-z]{1,3}"));

    /** The id of an item within its report. */
    public static final Constraint.OfText ITEM_ID = new Constraint.OfText(
            "the kind of an item with its number or letter, or item with its place in the report",
            "recommendation-18",
            CODE_LENGTH,
            true,
            new Form.OfExpression("(?:(?:recommendation|area-for-improvement|cause-of-concern)-(?:" + FOUR_DIGITS
                    + "|[a-z]{1,3})|item-" + FOUR_DIGITS + ")"));

    /** The id of an item that can be a cause of concern. */
    public static final Constraint.OfText CAUSE_OF_CONCERN_ID = new Constraint.OfText(
            "cause-of-concern with its number or letter, or item with its place in the report",
            "cause-of-concern-2",
            CODE_LENGTH,
            true,
            new Form.OfExpression("(?:cause-of-concern-(?:" + FOUR_DIGITS + "|[a-z]{1,3})|item-" + FOUR_DIGITS + ")"));

    /** The number of a recommendation, in the report or in another document. */
    public static final Constraint.OfWholeNumber NUMBER = new Constraint.OfWholeNumber(1, 9999, "14");

    /** How many recommendations a document counts. */
    public static final Constraint.OfWholeNumber COUNT = new Constraint.OfWholeNumber(0, 9999, "19");

    /** A number of days between two dates in documents, positive or negative. */
    public static final Constraint.OfWholeNumber DAYS = new Constraint.OfWholeNumber(-999_999, 999_999, "13");

    /** A day in a document. */
    public static final Constraint<LocalDate> DAY = day(1900, 2199);

    /** A day calculated from one in a document. */
    public static final Constraint<LocalDate> CALCULATED_DAY = day(1900, 2299);

    /** A measured value, or the bound of an expectation. */
    public static final Constraint<BigDecimal> DECIMAL = new Constraint.OfRange<>(
            "a number from 0 to 1000000000 with at most 6 decimal places",
            "50",
            value -> value.signum() == 0 || (value.signum() > 0 && isSmall(value)),
            value -> value.precision() + Math.abs((long) value.scale()) > LINE_LENGTH
                    ? "a number of too many digits"
                    : value.toString());

    /** A length of time. */
    public static final Constraint<Period> PERIOD = new Constraint.OfRange<>(
            "a period of years, months and days above zero, each at most 9999",
            "P56D",
            period -> !period.isZero()
                    && isPeriodPart(period.getYears())
                    && isPeriodPart(period.getMonths())
                    && isPeriodPart(period.getDays()),
            Period::toString);

    private Constraints() {}

    private static Constraint<LocalDate> day(int firstYear, int lastYear) {
        return new Constraint.OfRange<>(
                "a day of the years " + firstYear + " to " + lastYear,
                "2022-07-14",
                day -> day.getYear() >= firstYear && day.getYear() <= lastYear,
                LocalDate::toString);
    }

    private static boolean isSmall(BigDecimal value) {
        return (long) value.precision() - value.scale() <= LARGEST_DECIMAL.precision()
                && value.compareTo(LARGEST_DECIMAL) <= 0
                && value.stripTrailingZeros().scale() <= DECIMAL_PLACES;
    }

    private static boolean isPeriodPart(int part) {
        return part >= 0 && part <= LARGEST_PERIOD_PART;
    }
}
