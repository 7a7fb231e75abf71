package uk.opcc.mappa.rules.matching.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off a text what documents add to the words that they quote: labels of items, footnote marks and remarks on the status.
 * Dates in figures become dates in words, in British order.
 */
final class Markup {

    /** How many combining marks in a row count, as in Unicode's stream-safe text format (UAX 15). */
    static final int LONGEST_RUN_OF_MARKS = 30;

    /** How many times as long as a text its compatibility form may be; some ligatures stand for 18 letters. */
    private static final int MOST_LETTERS_OF_A_CHARACTER = 4;

    /** How much of the end of a text is searched for a remark on the status. */
    private static final int LONGEST_REMARK = 80;

    private static final List<String> MONTHS = Numerals.MONTHS;

    private static final Pattern SUPERSCRIPTS =
            Pattern.compile("(?<=[\\p{L}\\p{Pe}\\p{Pf}.,;:!?'\"])[\u00b2\u00b3\u00b9\u2070-\u2079]++");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern SPACED_SLASH = Pattern.compile("(?<=\\d) ?/ ?(?=\\d)");
    /** What each date in figures has between its numbers. */
    private static final Pattern DATE_MARK = Pattern.compile("\\d[./-]\\d");

    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(?<![\\d./-])(\\d{1,2})/(\\d{4})(?![\\d/])");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern CIRCLED = Pattern.compile("[\u2460-\u249b\u2776-\u2793]");

    /** Numbers that are no digits in compatibility form either, such as those in a filled circle. */
    private static final Pattern NUMBERS_OF_NO_DIGITS = Pattern.compile("[\\p{Nl}\\p{No}]");

    private static final Pattern FOOTNOTES = Pattern.compile(
            "\\^\\d{1,3}|(?<=\\p{L}{4}\\d{1,2}),\\d{1,2}\\b|(?<=\\p{L}[.,;:!?)])\\d{1,2}(?:[, ]\\d{1,2})?(?=\\s|$)");
    private static final Pattern BRACKETED_MARK =
            Pattern.compile("[\\[(]\\s?(?:\\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})\\s?[])]");
    private static final Pattern LIST_MARK = Pattern.compile("(?<![^\\s;:,])(?:[a-z]|\\d{1,2}|[ivx]{1,4})\\)(?=\\s)");
    private static final Pattern LABEL = Pattern.compile(
            "[^\\p{L}\\p{N}]*+(?:(?:recommendation|rec|area for improvement|afi|cause of concern)\\b\\.?"
                    + "\\s{0,3}(?:no\\.?|number)?\\s{0,3}#?\\s{0,3}\\d{1,4}(?:\\.\\d{1,2})*[a-z]?\\b[^\\p{L}\\p{N}]++"
                    + "|r\\s?\\d{1,3}\\b[^\\p{L}\\p{N}]++"
                    + "|\\d{1,3}(?:\\.\\d{1,2}){1,3}[.):]?\\s++(?!per\\b|percent|million|hour|day|week|month|year|times)"
                    + "|\\d{1,3}[.):]\\s++|[A-Za-z][.)]\\s++)",
            Pattern.CASE_INSENSITIVE);
    private static final String STATUS_WORDS = "complete|completed|closed|open|done|achieved|met|implemented|delivered"
            + "|discharged|progress|ongoing|going|track|outstanding|started|accepted|rejected|agreed|addressed|actioned"
            + "|superseded|red|amber|green|blue";
    private static final Set<String> STATUS_WORD_SET = Set.of(STATUS_WORDS.split("\\|"));
    private static final String STATUS = "(?:(?:not|fully|partly|partially|now|on|in)[ -])?(?:" + STATUS_WORDS + ")";
    private static final Pattern STATUS_IN_BRACKETS = Pattern.compile(
            "[\\[(]\\s*(?:status\\s?:?\\s?)?" + STATUS + "\\b[^\\])]{0,40}[])][^\\p{L}\\p{N}]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_IN_BRACKETS = Pattern.compile(
            "[\\[(]\\s?(?:see\\s|on\\s)?(?:pages?|p\\.|pp\\.?|para\\.?|paragraphs?|annex|appendix|section|table)"
                    + "[^\\])]{0,40}[])][^\\p{L}\\p{N}]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATUS_BEHIND = Pattern.compile(
            "(?:(?<=\\s)[-\u2013\u2014|/:]\\s?|(?<=[.;])\\s)(?:status\\s?:?\\s?)?" + STATUS + "[^\\p{L}\\p{N}]*$",
            Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** Returns the words of a text in Unicode's compatibility form (NFKC), without what is no part of them. */
    static String remove(String text) {
        String plain = isPlain(text) ? text : normalised(text);
        if (hasDigit(plain)) {
            plain = FOOTNOTES
                    .matcher(SPACED_SLASH.matcher(plain).replaceAll("/"))
                    .replaceAll("");
            plain = DATE_MARK.matcher(plain).find() ? withDatesInWords(plain) : plain;
        }
        if (mayHaveLabel(plain)) {
            Matcher label = LABEL.matcher(plain);
            plain = label.lookingAt() ? plain.substring(label.end()) : plain;
        }
        int end = Math.max(0, plain.length() - LONGEST_REMARK);
        plain = plain.substring(0, end) + withoutStatus(plain.substring(end));
        if (plain.indexOf(')') >= 0 || plain.indexOf(']') >= 0) {
            plain = BRACKETED_MARK.matcher(plain).replaceAll(" ");
            // The 3 of "(Levels 2 and 3)" is no mark.
            plain = plain.indexOf('(') < 0 ? LIST_MARK.matcher(plain).replaceAll(" ") : plain;
        }
        return plain;
    }

    private static String withDatesInWords(String text) {
        String plain = YEAR_FIRST
                .matcher(text)
                .replaceAll(date -> inWords(date.group(), date.group(3), date.group(2), date.group(1)));
        plain = DAY_FIRST
                .matcher(plain)
                .replaceAll(date -> inWords(date.group(), date.group(1), date.group(3), date.group(4)));
        return MONTH_AND_YEAR
                .matcher(plain)
                .replaceAll(date ->
                        inWords(date.group(), "1", date.group(1), date.group(2)).replaceFirst("^1 ", ""));
    }

    /** Whether a text begins as a label does: with a number, a single letter, or the first letter of a word for an item. */
    private static boolean mayHaveLabel(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return first + 1 < text.length()
                && (text.charAt(first) <= '9'
                        || "rac".indexOf(Character.toLowerCase(text.charAt(first))) >= 0
                        || text.charAt(first + 1) == '.'
                        || text.charAt(first + 1) == ')');
    }

    /** Whether a text has only characters that are their own compatibility form: ASCII, dashes and quotation marks. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c >= '\u2012' && c <= '\u201f' && c != '\u2017';
            if (c >= 0x80 && !mark) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static String normalised(String text) {
        String marked =
                CIRCLED.matcher(SUPERSCRIPTS.matcher(text).replaceAll("")).replaceAll(" ");
        String normalised = NUMBERS_OF_NO_DIGITS
                .matcher(Normalizer.normalize(withoutLongRunsOfMarks(marked), Normalizer.Form.NFKC))
                .replaceAll(" ");
        return normalised.substring(0, Math.min(normalised.length(), MOST_LETTERS_OF_A_CHARACTER * text.length()));
    }

    private static String withoutStatus(String text) {
        // Few texts end so, and patterns are slow.
        int end = endOfWords(text);
        boolean closes = text.indexOf(')', end) >= 0 || text.indexOf(']', end) >= 0;
        String open = closes ? withoutBrackets(text) : text;
        end = endOfWords(open);
        int start = end;
        while (start > 0 && Character.isLetter(open.charAt(start - 1))) {
            start--;
        }
        boolean behind = STATUS_WORD_SET.contains(open.substring(start, end).toLowerCase(Locale.ROOT));
        return behind ? STATUS_BEHIND.matcher(open).replaceFirst("") : open;
    }

    private static String withoutBrackets(String text) {
        return PLACE_IN_BRACKETS
                .matcher(STATUS_IN_BRACKETS.matcher(text).replaceFirst(""))
                .replaceFirst("");
    }

    private static int endOfWords(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String inWords(String written, String day, String month, String year) {
        int number = Integer.parseInt(month);
        boolean isDate = number >= 1 && number <= MONTHS.size() && Numerals.isDay(Integer.parseInt(day));
        return isDate ? day + " " + MONTHS.get(number - 1) + " " + (year.length() == 2 ? "20" + year : year) : written;
    }

    /** To normalise a run of marks takes time that grows with the square of its length. */
    static String withoutLongRunsOfMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int run = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            run = isMark(c) ? run + 1 : 0;
            if (run <= LONGEST_RUN_OF_MARKS) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
