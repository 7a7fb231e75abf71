package uk.opcc.mappa.rules.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.matching.text.Folding;
import uk.opcc.mappa.rules.matching.text.WordSpans;

/** Tells mentions of another report's recommendations from those of the report that a document answers. */
final class OtherReports {

    private static final Pattern OF_A_REPORT = Pattern.compile(
            "[\\s,(]{0,3}(?:of|in|from|within|made (?:in|by)|contained in)\\s(?<name>(?:[\\p{L}\\p{N}'\u2019&-]+\\s){0,8}?)"
                    + "(?:reports?|inspections?|reviews?|audits?|inquiry|investigations?|super-complaints?)\\b"
                    + "(?:\\s(?:on|into|of|about)\\s(?<about>(?:[\\p{L}\\p{N}'\u2019&-]+\\s?){1,4}))?",
            Pattern.CASE_INSENSITIVE);

    /** Words that stand before any report, this one included. */
    private static final Set<String> COMMON = Set.of(
            "the",
            "this",
            "same",
            "said",
            "above",
            "hm",
            "hmi",
            "hmic",
            "hmip",
            "hmicfrs",
            "cji",
            "cjji",
            "his",
            "her",
            "majesty",
            "inspectorate",
            "inspectorates",
            "inspectors",
            "joint",
            "thematic",
            "national",
            "published",
            "final",
            "full",
            "recent",
            "new",
            "criminal",
            "justice",
            "s");

    private final Set<String> known = new HashSet<>(COMMON);

    OtherReports(InspectionReport report) {
        Stream.concat(Stream.of(report.title()), report.otherTitles().stream())
                .forEach(title -> known.addAll(words(title)));
        report.published()
                .ifPresent(date -> known.add(String.valueOf(date.latest().getYear())));
    }

    /** Returns whether the words of a text behind the end of a mention say that it is one of another report. */
    boolean follow(String text, int end) {
        Matcher named = OF_A_REPORT.matcher(text).region(end, text.length());
        if (!named.lookingAt()) {
            return false;
        }
        if (!known.containsAll(words(named.group("name")))) {
            return true;
        }
        String about = named.group("about");
        // "The report of 14 July" is dated, and not on a matter.
        return about != null
                && !Character.isDigit(about.charAt(0))
                && words(about).stream().noneMatch(word -> known.contains(word) && !COMMON.contains(word));
    }

    /** Returns whether a text names an item of another report and none of this one. */
    boolean alone(String text) {
        List<Mention> mentions = Mention.in(text);
        return !mentions.isEmpty() && mentions.stream().allMatch(mention -> follow(text, mention.end()));
    }

    private static List<String> words(String text) {
        return WordSpans.hyphenated(text, "").words(word -> Folding.withoutPossessive(Folding.word(word)));
    }
}
