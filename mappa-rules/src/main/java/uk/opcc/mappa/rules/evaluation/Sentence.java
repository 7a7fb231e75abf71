package uk.opcc.mappa.rules.evaluation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.constraint.Shortening;

/**
 * Fills sentences for messages, remedies and questions. Values are written as people write them, in English whatever the
 * locale. A long value is shortened, so that a short template with three values stays below 500 characters.
 */
public final class Sentence {

    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST_LIST = 5;

    private Sentence() {}

    /**
     * Returns a template with its values filled in.
     *
     * @param template a sentence with {@code %s} for each value
     * @param values dates, numbers, text, items, agencies, coded values, or lists of them
     * @return one line; an item at its beginning has a capital
     */
    public static String of(String template, Object... values) {
        String sentence = String.format(
                Locale.ROOT, template, Stream.of(values).map(Sentence::inWords).toArray());
        return template.startsWith("%s") && values[0] instanceof ItemId
                ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    /**
     * Returns a date with its preposition.
     *
     * @param date the date
     * @return for instance {@code on 7 September 2022}, {@code in September 2022} or {@code in 2022}
     */
    public static String when(PartialDate date) {
        return (date.day().isPresent() ? "on " : "in ") + inWords(date);
    }

    /**
     * Returns a number with its noun.
     *
     * @param number the number
     * @param noun the noun in the singular
     * @return for instance {@code 1 day} or {@code 13 days}
     */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /**
     * Returns a number of items of a report.
     *
     * @param number the number
     * @param kind the kind of item
     * @return for instance {@code 1 recommendation} or {@code 2 areas for improvement}
     */
    public static String count(long number, RecommendationKind kind) {
        return number + " " + (number == 1 ? inWords(kind) : plural(kind));
    }

    /**
     * Returns the plural of a kind of item of a report.
     *
     * @param kind the kind of item
     * @return for instance {@code recommendations} or {@code areas for improvement}
     */
    public static String plural(RecommendationKind kind) {
        return switch (kind) {
            case RECOMMENDATION -> "recommendations";
            case AREA_FOR_IMPROVEMENT -> "areas for improvement";
            case CAUSE_OF_CONCERN -> "causes of concern";
        };
    }

    private static String inWords(Object value) {
        if (value instanceof LocalDate day) {
            return day.getDayOfMonth() + " " + inWords(day.getMonth()) + " " + day.getYear();
        }
        if (value instanceof PartialDate date) {
            return inWords(date);
        }
        if (value instanceof Timescale.By by) {
            return "by " + inWords(by.date());
        }
        if (value instanceof Voice voice) {
            return inWords(voice);
        }
        if (value instanceof ItemId item) {
            return item.inWords();
        }
        if (value instanceof Coded coded) {
            return coded.code().replace('-', ' ');
        }
        if (value instanceof AgencyKind kind) {
            return shortened(kind.code().replace('-', ' '));
        }
        if (value instanceof Measure measure) {
            return shortened(measure.code().replace('-', ' '));
        }
        if (value instanceof ReportKind kind) {
            return shortened(kind.code().replace('-', ' '));
        }
        if (value instanceof Agency agency) {
            return shortened(agency.name());
        }
        if (value instanceof Collection<?> values) {
            return shortened(
                    joined(values.stream().map(Sentence::inWords).distinct().toList()));
        }
        return shortened(value.toString());
    }

    private static String inWords(PartialDate date) {
        LocalDate earliest = date.earliest();
        if (date.day().isPresent()) {
            return inWords(earliest);
        }
        return earliest.getMonth() == date.latest().getMonth()
                ? inWords(earliest.getMonth()) + " " + earliest.getYear()
                : Integer.toString(earliest.getYear());
    }

    private static String inWords(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String inWords(Voice voice) {
        return switch (voice) {
            case LOCAL_POLICING_BODY -> "the local policing body";
            case CHIEF_OFFICER -> "the chief officer";
            case MERGED -> "the body and the chief officer together";
            case BODY_REPLY -> "the body in its reply";
        };
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        if (last <= 0) {
            return String.join("", words);
        }
        return last >= LONGEST_LIST
                ? String.join(", ", words.subList(0, LONGEST_LIST)) + " and " + (words.size() - LONGEST_LIST) + " more"
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Shortens before and after control characters become visible, because that makes a text longer. */
    private static String shortened(String text) {
        return Shortening.shown(Quotation.onOneLine(Shortening.shown(text, LONGEST_VALUE)), LONGEST_VALUE);
    }
}
