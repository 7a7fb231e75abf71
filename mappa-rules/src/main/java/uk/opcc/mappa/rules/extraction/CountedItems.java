package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.RecommendationKind;

/**
 * How many items of a report a text counts.
 *
 * @param count the number
 * @param kind what is counted
 * @param addressedTo to whom the counted items are addressed, or null for all
 * @param words the words of the count
 */
record CountedItems(
        int count, RecommendationKind kind, @Nullable AgencyKind addressedTo, String words) {

    /** How far a second addressee may stand from the first. */
    private static final int FAR = 40;

    private static final String ITEMS = "(recommendations?|areas? for improvement|afis?|causes? of concern)";
    private static final String TO =
            "(?:(?:that|which)\\s)?(?:(?:are|is|were|was)\\s)?(?:(?:addressed|directed|appl(?:y|ies)|relat(?:e|es|ing)|relevant"
                    + "|made|specific|aimed|fall)\\s(?:specifically\\s|directly\\s)?(?:to|for|at)|for|to(?!\\sbe\\b))\\s";
    private static final Pattern OF_REPORT = Pattern.compile(
            "\\b(?:report|reports|inspection|inspectors|inspectorates?|hmicfrs|hmic|made|makes|make|contains?|sets? out|total"
                    + "|there (?:are|were|is)|it has|of which|number of recommendations)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_ALL = Pattern.compile(
            "\\b(?<!\\d[.,])(" + NumberWords.NUMBER + ")\\s(?:(?:national|new|key|separate|further|formal)\\s)?" + ITEMS
                    + "\\b(?:\\sin total)?(?:,?\\s" + TO
                    + "|\\s(?:that|which)\\s(?=[^,.;]{3,60}?\\s(?:should|must|need|have to|are to)\\b)|(?!\\s(?:that|which|who|concern|affect)))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_SOME = Pattern.compile(
            "\\b(" + NumberWords.NUMBER + ")\\s(?:of\\s(?:which|these|them|those)\\s)?(?:recommendations\\s)?" + TO,
            Pattern.CASE_INSENSITIVE);
    /** "Four of its nineteen recommendations are for police forces" counts both. */
    private static final Pattern SOME_OF_ALL = Pattern.compile(
            "\\b(?<some>" + NumberWords.NUMBER + ")\\sof\\s(?:its|the|these|their|all)\\s(?<all>" + NumberWords.NUMBER
                    + ")\\s(?<items>" + ITEMS.substring(1, ITEMS.length() - 1)
                    + ")\\b(?:\\s(?:in|of) (?:the|this|that) report)?,?\\s" + TO,
            Pattern.CASE_INSENSITIVE);

    /** "Of the nineteen recommendations, four are for police forces" counts both, too. */
    private static final Pattern OF_ALL_SOME = Pattern.compile(
            "\\bof\\s(?:its|the|these|their|all)\\s(?:the\\s)?(?<all>" + NumberWords.NUMBER + ")\\s(?<items>"
                    + ITEMS.substring(1, ITEMS.length() - 1) + ")\\b[^,.;]{0,40},\\s(?:only\\s)?(?<some>"
                    + NumberWords.NUMBER
                    + ")\\s(?:of them\\s)?" + TO,
            Pattern.CASE_INSENSITIVE);

    /** "Of which the police must answer four" counts what has this addressee. */
    private static final Pattern MUST_ANSWER = Pattern.compile(
            "\\bof\\s(?:which|these|them|those)\\s(?=[^,.;]{3,60}?\\s(?:should|must|need|have to|are to)\\b)"
                    + "[^,.;]{3,60}?\\s(?:should|must|need to|have to|are to)\\s(?:answer|act on|meet|respond to|implement|address)\\s(?<some>"
                    + NumberWords.NUMBER + ")\\b",
            Pattern.CASE_INSENSITIVE);

    /** "The four recommendations for police forces" are those of the report. */
    private static final Pattern THE = Pattern.compile("(?<!of )\\bthe\\s$", Pattern.CASE_INSENSITIVE);

    /** "Of the 20 recommendations in the report" counts all of them. */
    private static final Pattern IN_REPORT = Pattern.compile(
            "\\s(?:made\\s|contained\\s|set out\\s)?(?:in|of|by)\\s(?:the|this|that|its)\\s(?:[\\p{L}-]+\\s){0,2}(?:report|inspection)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_THESE =
            Pattern.compile(NumberWords.NUMBER + "\\sof\\s(?:these|them|those|which)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESSEES_END =
            Pattern.compile("[,;.:]|\\sand\\s(?=" + NumberWords.NUMBER + "\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBSET = Pattern.compile(
            "\\b(?:following|these|those|other|remaining|first|last|next|same|both|accept(?:s|ed)?|agree[sd]? with|reject(?:s|ed)?"
                    + "|completed?|closed|clos(?:e|ing)|implement(?:s|ed)?|address(?:es|ed)?|recommendations?|rec|level|category"
                    + "|of the|of our|against(?: all)?)\\s(?:the\\s)?$"
                    // The last of several numbers names an item, and counts none.
                    + "|\\b" + NumberWords.NUMBER + "\\s?(?:to|and|or|&|,|-|\u2013)\\s?$",
            Pattern.CASE_INSENSITIVE);

    /** Returns the counts of a sentence about a report. */
    static List<CountedItems> in(String sentence) {
        List<CountedItems> counts = new ArrayList<>();
        long clues = Clue.in(sentence);
        if (!Clue.ITEM.isIn(clues) || !Clue.NUMBER.isIn(clues)) {
            return counts;
        }
        boolean ofReport = OF_REPORT.matcher(sentence).find();
        RecommendationKind kind = RecommendationKind.RECOMMENDATION;
        Set<Integer> counted = new HashSet<>();
        Matcher someFirst = SOME_OF_ALL.matcher(sentence);
        Matcher parts = someFirst.find() ? someFirst : OF_ALL_SOME.matcher(sentence);
        int from = 0;
        if (parts.find(0)) {
            OptionalInt some = NumberWords.value(parts.group("some"));
            OptionalInt whole = NumberWords.value(parts.group("all"));
            AgencyKind addressee = addressee(sentence, parts.end());
            if (some.isPresent() && whole.isPresent() && addressee != null && some.getAsInt() <= whole.getAsInt()) {
                kind = kind(parts.group("items"));
                counts.add(new CountedItems(whole.getAsInt(), kind, null, words(sentence, parts)));
                counts.add(new CountedItems(some.getAsInt(), kind, addressee, words(sentence, parts)));
                from = parts.end();
                counted.add(parts.start("some"));
                counted.add(parts.start("all"));
            }
        }
        Matcher all = OF_ALL.matcher(sentence);
        while (from <= sentence.length() && all.find(from)) {
            from = all.end();
            OptionalInt number = NumberWords.value(all.group(1));
            String before = sentence.substring(Math.max(0, all.start() - 10), all.start());
            boolean ofAll = before.toLowerCase(Locale.ROOT).endsWith("of the ")
                    && IN_REPORT
                            .matcher(sentence)
                            .region(all.end(2), sentence.length())
                            .lookingAt();
            if ((isSubset(sentence, all.start()) && !ofAll) || number.isEmpty()) {
                continue;
            }
            kind = kind(all.group(2));
            boolean addressed = all.group().matches("(?is).*\\s(?:to|for|that|which)\\s");
            AgencyKind addressee = addressed ? addressee(sentence, all.end()) : null;
            boolean isOfReport = ofReport
                    || (addressed && (all.start() == 0 || THE.matcher(before).find()));
            if (isOfReport && (!addressed || addressee != null)) {
                counts.add(new CountedItems(number.getAsInt(), kind, addressee, words(sentence, all)));
                counted.add(all.start(1));
            }
        }
        Matcher some = OF_SOME.matcher(sentence);
        boolean aboutItems = !counted.isEmpty()
                || (ofReport && sentence.toLowerCase(Locale.ROOT).contains("recommendations"));
        while (aboutItems && some.find()) {
            OptionalInt number = NumberWords.value(some.group(1));
            AgencyKind addressee = addressee(sentence, some.end());
            boolean again = counted.contains(some.start(1)) || isSubset(sentence, some.start());
            if (number.isPresent() && addressee != null && !again) {
                counts.add(new CountedItems(number.getAsInt(), kind, addressee, words(sentence, some)));
            }
        }
        Matcher must = MUST_ANSWER.matcher(sentence);
        if (aboutItems && must.find()) {
            OptionalInt number = NumberWords.value(must.group("some"));
            AgencyKind addressee = addressee(sentence, must.start() + "of which ".length());
            if (number.isPresent() && addressee != null) {
                counts.add(new CountedItems(number.getAsInt(), kind, addressee, words(sentence, must)));
            }
        }
        return counts;
    }

    /** Returns whether a sentence goes on counting the items that the one before has counted. */
    static boolean goesOn(String sentence) {
        return OF_THESE.matcher(sentence).lookingAt();
    }

    /** Returns the one kind of agency to which a count belongs; null if there are several. */
    private static @Nullable AgencyKind addressee(String sentence, int from) {
        String rest = sentence.substring(from);
        Matcher end = ADDRESSEES_END.matcher(rest);
        String named = end.find() ? rest.substring(0, end.start()) : rest;
        boolean several = named.contains(" and ")
                && NamedAgency.in(named).stream()
                                .filter(agency -> agency.start() <= FAR)
                                .map(agency -> agency.agency().kind())
                                .distinct()
                                .count()
                        > 1;
        return several ? null : NamedAgency.atStart(rest);
    }

    private static boolean isSubset(String sentence, int start) {
        return SUBSET.matcher(sentence.substring(Math.max(0, start - 40), start))
                .find();
    }

    private static String words(String sentence, Matcher found) {
        int end = Math.min(sentence.length(), found.end() + 40);
        return sentence.substring(found.start(), end).strip();
    }

    private static RecommendationKind kind(String items) {
        return switch (items.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'r' -> RecommendationKind.RECOMMENDATION;
            case 'a' -> RecommendationKind.AREA_FOR_IMPROVEMENT;
            default -> RecommendationKind.CAUSE_OF_CONCERN;
        };
    }
}
