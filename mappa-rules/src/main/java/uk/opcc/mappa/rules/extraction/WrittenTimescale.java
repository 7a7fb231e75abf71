package uk.opcc.mappa.rules.extraction;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern IMMEDIATELY =
            Pattern.compile("\\b(?:immediately|with immediate effect|forthwith)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN = Pattern.compile(
            "\\b(?:within|in the next|no(?:t)? later than|over the next)\\s{1,3}(?:the\\s(?:next\\s)?)?("
                    + NumberWords.NUMBER
                    + ")[\\s-]{1,3}(?:calendar\\s)?(day|week|month|year)s?['\u2019]?"
                    + "(?:\\s{1,3}(?:of|from|after)\\s{1,3}(?:the\\s)?(?<from>[^.;]{1,60}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(
            "(" + NumberWords.NUMBER + ")[\\s-]{1,3}(?:calendar\\s)?(day|week|month|year)s?(?:\\s(?:of|from|after)"
                    + "\\s(?:the\\s)?(?<from>[^.;]{1,60}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "(?:\\bby|\\bno later than|\\bnot later than|\\bon or before|\\buntil)\\s{1,3}(?:the\\s)?(?:end of\\s)?"
                    + "(?:the\\s)?(?:close of\\s)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLICATION = Pattern.compile(
            "(?:this |the )?(?:publication|report|date of publication|publication date|inspection report).*",
            Pattern.CASE_INSENSITIVE);

    /** Returns the first time limit in a sentence; empty if there is none that can be read. */
    static Optional<WrittenTimescale> in(String sentence) {
        Matcher within = WITHIN.matcher(sentence);
        Optional<WrittenTimescale> first = Optional.empty();
        if (within.find()) {
            first = within(within);
        }
        Matcher immediately = IMMEDIATELY.matcher(sentence);
        if (first.isEmpty() && immediately.find()) {
            first = Optional.of(new WrittenTimescale(Timescale.immediately(), immediately.start(), immediately.end()));
        }
        for (WrittenDate date : WrittenDate.in(sentence)) {
            String before = sentence.substring(Math.max(0, date.start() - 40), date.start());
            Matcher by = BEFORE_DATE.matcher(before);
            if (by.find() && (first.isEmpty() || date.start() < first.get().start())) {
                return Optional.of(new WrittenTimescale(
                        Timescale.by(date.date()), date.start() - (before.length() - by.start()), date.end()));
            }
        }
        return first;
    }

    /** Returns the time limit that a cell of a table holds: also a date or a period alone. */
    static Optional<Timescale> ofCell(String text) {
        Optional<WrittenTimescale> sentence = in(text);
        if (sentence.isPresent()) {
            return sentence.map(WrittenTimescale::timescale);
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
        int number = NumberWords.value(found.group(1)).orElse(0);
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
        if (from != null && !PUBLICATION.matcher(from.strip()).matches()) {
            Optional<LocalDate> day = WrittenDate.in(from).stream()
                    .flatMap(date -> date.date().day().stream())
                    .findFirst();
            if (day.isPresent()) {
                return Optional.of(new WrittenTimescale(Timescale.within(period, day.get()), found.start(), end));
            }
            // "within six months of receiving the guidance": a clock that the library does not know.
            return Optional.empty();
        }
        return Optional.of(new WrittenTimescale(Timescale.within(period), found.start(), end));
    }
}
