package uk.opcc.mappa.rules.matching.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives numbers and dates one form: {@code three} is {@code 3}, {@code twenty-one} is {@code 21}; {@code 27th of March 2025} is
 * {@code 2025-03-27}, {@code March 2025} is {@code 2025-03} and {@code 27 March} is {@code 03-27}. The word {@code may} is the
 * month beside a day or a year, and after {@code by} and the like.
 */
public final class Numerals {

    /** The months in lower case, January first. */
    public static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final int SHORT_MONTH = 3;

    /** The ways of writing a month in lower case, in full and in short; of two that begin alike the longer first. */
    public static final List<String> MONTH_FORMS = Stream.of(
                    MONTHS.stream(), Stream.of("sept"), MONTHS.stream().map(month -> month.substring(0, SHORT_MONTH)))
            .flatMap(forms -> forms)
            .distinct()
            .toList();

    /** Nouns that a number follows: {@code Level 2}. */
    static final List<String> NUMBERED = List.of(
            "level",
            "levels",
            "category",
            "categories",
            "tier",
            "tiers",
            "band",
            "bands",
            "grade",
            "stage",
            "stages",
            "phase",
            "phases",
            "section",
            "recommendation",
            "recommendations");

    private static final int LONGEST_MONTH = 31;
    private static final int YEAR_DIGITS = 4;
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    /** The numbers from zero to nineteen in words, in lower case. */
    public static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    /** The tens from twenty to ninety in words, in lower case. */
    public static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final int NO_NUMBER = -1;
    private static final Map<String, Integer> NUMBERS = Stream.concat(
                    IntStream.range(0, UNITS.size()).mapToObj(unit -> Map.entry(UNITS.get(unit), unit)),
                    IntStream.range(0, TENS.size()).mapToObj(tens -> Map.entry(TENS.get(tens), 10 * (tens + 2))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Map<String, String> MONTH_NUMBERS = monthNumbers();
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> BEFORE_A_PERIOD = Set.of("within", "every");
    private static final Set<String> PERIODS = Set.of("day", "week", "fortnight", "month", "quarter", "year");
    private static final Set<String> BEFORE_A_MONTH = Set.of("by", "until", "till", "since");

    /** What follows {@code may} where it is no month. */
    private static final Set<String> AFTER_THE_VERB = Set.of("be", "have", "not", "need", "also", "only");

    private final List<Token> tokens;
    private final List<Token> read = new ArrayList<>();
    private int at;

    private Numerals(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Returns words with numbers and dates in one form. */
    static List<Token> inOneForm(List<Token> tokens) {
        Numerals numerals = new Numerals(tokens);
        while (numerals.at < tokens.size()) {
            if (!numerals.readDate() && !numerals.readNumber()) {
                numerals.add(numerals.letters(0), 1);
            }
        }
        return numerals.read;
    }

    static boolean isDay(int number) {
        return number >= 1 && number <= LONGEST_MONTH;
    }

    /** Adds one word in the place of several. */
    private void add(String letters, int tokensRead) {
        read.add(new Token(letters, tokens.get(at).joined()));
        at += tokensRead;
    }

    private String letters(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead).letters() : "";
    }

    private boolean readDate() {
        if (isBehind(BEFORE_A_MONTH)
                && letters(0).equals("the")
                && letters(1).equals("end")
                && letters(2).equals("of")) {
            at += month(letters(3)) != null || day(letters(3)) != null ? 3 : 0;
        }
        int first = WEEKDAYS.contains(letters(0)) ? 1 : 0;
        first += first == 1 && letters(first).equals("the") ? 1 : 0;
        String day = day(letters(first));
        if (day != null) {
            int next = letters(first + 1).equals("of") ? first + 2 : first + 1;
            String month = month(letters(next));
            boolean isVerb = letters(next).equals("may") && AFTER_THE_VERB.contains(letters(next + 1));
            if (month != null && !isVerb) {
                addDay(month, day, next + 1);
                return true;
            }
        }
        if (first > 0) {
            return false;
        }
        String month = month(letters(0));
        if (month == null) {
            return false;
        }
        String dayBehind = day(letters(1));
        if (dayBehind != null) {
            addDay(month, dayBehind, 2);
            return true;
        }
        if (isYear(letters(1))) {
            add(letters(1) + "-" + month, 2);
            return true;
        }
        if (isBehind(BEFORE_A_MONTH)) {
            add("0-" + month, 1);
            return true;
        }
        return false;
    }

    /** Adds a day. {@code By 31 March 2025} is the same as {@code by March 2025}. */
    private void addDay(String month, String day, int tokensRead) {
        String behind = letters(tokensRead);
        String year = behind.length() == 2
                        && isDigits(behind)
                        && tokens.get(at + tokensRead).joined()
                ? "20" + behind
                : behind;
        boolean isLast = isYear(year)
                && isBehind(BEFORE_A_MONTH)
                && YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).lengthOfMonth()
                        == Integer.parseInt(day);
        String date = isLast ? month : month + "-" + day;
        if (isYear(year)) {
            add(year + "-" + date, tokensRead + 1);
        } else {
            add(date, tokensRead);
        }
    }

    private boolean isBehind(Set<String> words) {
        return !read.isEmpty() && words.contains(read.get(read.size() - 1).letters());
    }

    private static @Nullable String day(String letters) {
        if (letters.isEmpty() || letters.charAt(0) > '9') {
            return null;
        }
        int end = letters.length() > 2 && ORDINAL_ENDINGS.contains(letters.substring(letters.length() - 2))
                ? letters.length() - 2
                : letters.length();
        String digits = letters.substring(0, end);
        boolean isDay =
                !digits.isEmpty() && digits.length() <= 2 && isDigits(digits) && isDay(Integer.parseInt(digits));
        return isDay ? (digits.length() == 1 ? "0" + digits : digits) : null;
    }

    private static @Nullable String month(String letters) {
        return MONTH_NUMBERS.get(letters);
    }

    /** The forms of the months, each with its number of two digits. */
    private static Map<String, String> monthNumbers() {
        Map<String, String> numbers = new HashMap<>();
        for (String form : MONTH_FORMS) {
            int number = monthNumber(form);
            numbers.put(form, (number < 10 ? "0" : "") + number);
        }
        return Map.copyOf(numbers);
    }

    /** Returns the number of a month in lower case, in whatever form, from 1 on; 0 if it is none. */
    public static int monthNumber(String month) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (month.startsWith(MONTHS.get(i).substring(0, SHORT_MONTH))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isYear(String letters) {
        return letters.length() == YEAR_DIGITS
                && (letters.startsWith("19") || letters.startsWith("20"))
                && isDigits(letters);
    }

    private static boolean isDigits(String letters) {
        return letters.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a hyphen joins a number to a word other than another number or a period: {@code one-to-one}. */
    private boolean isPartOfCompound() {
        boolean joinsNext = at + 1 < tokens.size()
                && tokens.get(at + 1).joined()
                && !UNITS.contains(letters(1))
                && PERIODS.stream().noneMatch(letters(1)::startsWith);
        return joinsNext || tokens.get(at).joined();
    }

    private boolean readNumber() {
        int number = NUMBERS.getOrDefault(letters(0), NO_NUMBER);
        if (number == NO_NUMBER && isOneBeforeAPeriod()) {
            number = 1;
        }
        if (number == NO_NUMBER || isPartOfCompound()) {
            return false;
        }
        int unit = number < UNITS.size() ? 0 : NUMBERS.getOrDefault(letters(1), 0);
        boolean both = unit > 0 && unit < 10;
        add(Integer.toString(number + (both ? unit : 0)), both ? 2 : 1);
        return true;
    }

    /** Whether {@code a} is a number: {@code within a year}. */
    private boolean isOneBeforeAPeriod() {
        return (letters(0).equals("a") || letters(0).equals("an"))
                && PERIODS.contains(letters(1))
                && isBehind(BEFORE_A_PERIOD);
    }
}
