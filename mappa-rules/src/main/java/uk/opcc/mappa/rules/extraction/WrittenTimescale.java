package uk.opcc.mappa.rules.extraction;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * A time limit as a document writes it.
 *
 * @param timescale the limit
 * @param start where its words begin in the text
 * @param end where they end
 */
record WrittenTimescale(Timescale timescale, int start, int end) {

    private static final Pattern FOR_ALL = Pattern.compile(
            "(?:(?:all|each)(?: of)? (?:the |these )?(?:above )?|the (?:above )?|these )?recommendations (?:above )?should be (?:completed|implemented|met)\\b.{0,80}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IMMEDIATELY = Pattern.compile(
            "\\b(?:immediately|(?:takes? |taking )immediate (?:action|steps|measures)|(?<always>with immediate effect|forthwith)|at once|straight ?away|without delay)\\b"
                    + "(?!\\s(?:when|if|after|on|upon|following|before|available)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile("\\b(?:should|must|needs? to)\\b", Pattern.CASE_INSENSITIVE);

    /** Words that begin a clause of what is asked: a time limit behind them may be part of it. */
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:that|who|which|whose|when|where|if|whether|how|so|each|every|are|is|be)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FINANCIAL_YEAR = Pattern.compile(
            "\\bby (?:the )?end of (?:the )?(?:financial year )?(?<year>20\\d{2})(?:/|-|\u2013| to )(?<next>(?:20)?\\d{2})(?: financial year)?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile(
            "\\bby (?:the )?end of (?:the (?:calendar )?year )?(?<year>20\\d{2})\\b(?!\\s?[/\u2013-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_READ = Pattern.compile(
            "\\b(?:within (?:the next )?[\\p{L}\\d-]{1,12} hours|as soon as (?:possible|practicable|reasonably practicable|they can|it can)|at the earliest opportunity|as a matter of urgency|urgently|takes? urgent (?:action|steps)"
                    + "|by (?:the )?end of (?:the|this|next) (?:financial |calendar |performance )?year"
                    + "|(?:by|before|in|from) (?:the )?(?:end of )?(?:spring|summer|autumn|winter|q[1-4])\\b(?: 20\\d{2})?"
                    + "|(?:before|from|after|in time for|ahead of) (?:the )?\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9} 20\\d{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN = Pattern.compile(
            "\\b(?:within|in the next|no(?:t)? later than|over the next)\\s{1,3}(?:the\\s(?:next\\s)?)?("
                    + NumberWords.NUMBER
                    + "|an?)[\\s-]{1,3}(?:calendar\\s)?(day|week|month|year)s?['\u2019]?"
                    + "(?:\\s{1,3}(?:of|from|after)\\s{1,3}(?:the\\s)?(?<from>[^.;,]{1,60}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(
            "(" + NumberWords.NUMBER + ")[\\s-]{1,3}(?:calendar\\s)?(day|week|month|year)s?(?:\\s(?:of|from|after)"
                    + "\\s(?:the\\s)?(?<from>[^.;,]{1,60}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "(?:\\bby|\\bno later than|\\bnot later than|\\bon or before|\\buntil)\\s{1,3}(?:the\\s)?(?:end of\\s)?"
                    + "(?:the\\s)?(?:close of\\s)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLICATION = Pattern.compile(
            "(?:this |the |our )?(?:date of |day of |publication of |publishing |issue of )?(?:this |the |our )?(?:publication|report|inspection report)(?:['\u2019]s publication)?\\b(?: of (?:this|the|our) (?:inspection )?report)?",
            Pattern.CASE_INSENSITIVE);

    /** Returns the first time limit in a sentence; empty if there is none that can be read. */
    static Optional<WrittenTimescale> in(String sentence) {
        Optional<WrittenTimescale> first = Optional.empty();
        Matcher within = WITHIN.matcher(sentence);
        if (within.find() && (isOfPublication(within) || isLimit(sentence, within))) {
            first = within(within);
        }
        Matcher immediately = IMMEDIATELY.matcher(sentence);
        while (first.isEmpty() && immediately.find()) {
            if (immediately.group("always") != null || isLimit(sentence, immediately)) {
                first = Optional.of(
                        new WrittenTimescale(Timescale.immediately(), immediately.start(), immediately.end()));
            }
        }
        for (WrittenDate date : WrittenDate.in(sentence)) {
            String before = sentence.substring(Math.max(0, date.start() - 40), date.start());
            Matcher by = BEFORE_DATE.matcher(before);
            if (by.find() && (first.isEmpty() || date.start() < first.get().start())) {
                return Optional.of(new WrittenTimescale(
                        Timescale.by(date.date()), date.start() - (before.length() - by.start()), date.end()));
            }
        }
        return first.or(() -> byYear(sentence));
    }

    /** A financial year ends on 31 March. */
    private static Optional<WrittenTimescale> byYear(String sentence) {
        Matcher financial = FINANCIAL_YEAR.matcher(sentence);
        if (financial.find()) {
            int end = Integer.parseInt(financial.group("year")) + 1;
            return Integer.parseInt(financial.group("next")) % 100 == end % 100
                    ? Optional.of(new WrittenTimescale(
                            Timescale.by(LocalDate.of(end, 3, 31)), financial.start(), financial.end()))
                    : Optional.empty();
        }
        Matcher year = YEAR.matcher(sentence);
        return year.find()
                ? Optional.of(new WrittenTimescale(
                        Timescale.by(PartialDate.of(Year.parse(year.group("year")))), year.start(), year.end()))
                : Optional.empty();
    }

    /** Returns whether a limit was worked out from the name of a financial year. */
    static boolean isFinancialYear(String sentence) {
        return FINANCIAL_YEAR.matcher(sentence).find();
    }

    /**
     * Returns words of a sentence that set a time in a way that cannot be read, such as "as soon as possible" or a period from
     * an event, or that may be part of what is asked.
     */
    static Optional<String> notReadIn(String sentence) {
        Matcher words = NOT_READ.matcher(sentence);
        if (words.find()) {
            return Optional.of(words.group());
        }
        Matcher within = WITHIN.matcher(sentence);
        if (within.find()) {
            return Optional.of(within.group());
        }
        Matcher immediately = IMMEDIATELY.matcher(sentence);
        return immediately.find() ? Optional.of(immediately.group()) : Optional.empty();
    }

    private static boolean isOfPublication(Matcher within) {
        String from = within.group("from");
        return from != null && PUBLICATION.matcher(from).lookingAt();
    }

    /** "Should make sure that calls are answered within two days" sets no limit for the recommendation. */
    private static boolean isLimit(String sentence, Matcher found) {
        Matcher asks = ASKS.matcher(sentence);
        if (!asks.find() || found.start() < asks.start()) {
            return true;
        }
        String between = sentence.substring(asks.end(), found.start()).replaceFirst("^ (?:also )?be ", "");
        return !CLAUSE.matcher(between).find();
    }

    /** Returns whether a text is a time limit and nothing else. */
    static boolean isAlone(String text) {
        return in(text).filter(limit -> limit.start() == 0 && limit.end() >= text.length() - 1)
                .isPresent();
    }

    /** Returns a text without the time limits that it begins with. */
    static String behind(String text) {
        String rest = text;
        Optional<WrittenTimescale> limit = in(rest).filter(found -> found.start() == 0);
        while (limit.isPresent()) {
            rest = rest.substring(limit.get().end()).replaceFirst("^[\\s,]+", "");
            limit = in(rest).filter(found -> found.start() == 0);
        }
        return rest;
    }

    /** Returns whether a block sets the time limit of all items. */
    static boolean isForAll(Block block) {
        return block.has(Clue.SHOULD) && FOR_ALL.matcher(block.text()).matches();
    }

    /** Returns the time limit that a cell of a table holds: also a date or a period alone. */
    static Optional<Timescale> ofCell(String text) {
        Optional<WrittenTimescale> sentence = in(text);
        if (sentence.isPresent()) {
            return sentence.map(WrittenTimescale::timescale);
        }
        if (text.strip().matches("(?i)immediate")) {
            return Optional.of(Timescale.immediately());
        }
        Matcher bare = BARE.matcher(text.strip());
        if (bare.matches()) {
            return within(bare).map(WrittenTimescale::timescale);
        }
        List<WrittenDate> dates = WrittenDate.in(text);
        boolean alone = dates.size() == 1
                && dates.get(0).end() - dates.get(0).start() >= text.strip().length() - 2;
        return alone && dates.get(0).certainty() == Certainty.STATED
                ? Optional.of(Timescale.by(dates.get(0).date()))
                : Optional.empty();
    }

    private static Optional<WrittenTimescale> within(Matcher found) {
        int number = found.group(1).matches("(?i)an?")
                ? 1
                : NumberWords.value(found.group(1)).orElse(0);
        Period period = switch (found.group(2).toLowerCase(Locale.ROOT)) {
            case "day" -> Period.ofDays(number);
            case "week" -> Period.ofDays(7 * number);
            case "month" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
        if (Constraints.PERIOD.flaw(period) != null) {
            return Optional.empty();
        }
        String from = found.group("from");
        int end = found.end();
        if (from == null) {
            return Optional.of(new WrittenTimescale(Timescale.within(period), found.start(), end));
        }
        Matcher publication = PUBLICATION.matcher(from);
        if (!publication.lookingAt()) {
            // "within six months of receiving the guidance": a clock that the library does not know.
            return WrittenDate.in(from).stream()
                    .filter(date -> date.date().day().isPresent())
                    .findFirst()
                    .map(date -> new WrittenTimescale(
                            Timescale.within(period, date.date().day().orElseThrow()),
                            found.start(),
                            found.start("from") + date.end()));
        }
        end = found.start("from") + publication.end();
        return Optional.of(new WrittenTimescale(Timescale.within(period), found.start(), end));
    }
}
