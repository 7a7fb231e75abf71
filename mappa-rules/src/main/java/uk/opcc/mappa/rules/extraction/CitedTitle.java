package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.matching.text.Folding;
import uk.opcc.mappa.rules.matching.text.WordSpans;

/**
 * The title of a report as a document writes it.
 *
 * @param report the report
 * @param words the title as written
 * @param block the block that holds it
 * @param length how many words of the report's titles it has
 */
record CitedTitle(InspectionReport report, String words, Block block, int length) {

    /** A title of fewer words, such as "HMICFRS report", tells no report from another. */
    private static final int FEWEST_WORDS = 4;

    private static final int WIDEST_GAP = 4;

    /** A citation of more words than this is not joined with another. */
    private static final int LONGEST = 60;

    /** How the titles of inspection reports begin. */
    private static final Pattern OF_SOME_REPORT = Pattern.compile(
            "(?:\\(?[\\dA-Za-z]{1,2}[.)]\\s+)?(?:(?:hmicfrs\\s|hmic\\s)?(?:report|inspection)(?:\\s\\w{1,5})?\\s?[:\u2013-]\\s+)?"
                    + "(?:(?:(?:pcc|opcc|force|police|our|the|constabulary)\\s)*(?:response|reply|comments)\\s(?:to|on)\\s(?:the\\s)?"
                    + "(?:(?:hmicfrs\\s|hmic\\s|joint\\s)*(?:report|inspection)\\s?[:\u2013-]?\\s?)?(?:on\\s)?)?[\"'\u2018\u201c]?"
                    + "(?:(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,4}(?:inspection|investigation|thematic)\\s(?:report\\s)?(?:of|into|on)\\s[\\p{L}\\d].{8,}"
                    + "|[^.;]{4,80}?[:\u2013-]\\s(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,4}(?:inspection|investigation)\\s(?:of|into)\\s[\\p{L}\\d].{8,}"
                    + "|PEEL\\b.{4,}|state of policing\\b.*|.{4,80}\\bsuper-complaint\\b.*)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_TITLE = 200;
    private static final int LONG_WORD = 5;

    /** Long words in the headings of any response. */
    private static final Set<String> OF_ANY_PART = Set.of(
            "action",
            "actions",
            "additional",
            "annex",
            "answer",
            "answers",
            "appendix",
            "background",
            "chief",
            "comment",
            "comments",
            "commissioner",
            "commissioners",
            "conclusion",
            "constable",
            "constables",
            "constabulary",
            "contact",
            "crime",
            "detail",
            "details",
            "documents",
            "force",
            "forces",
            "forward",
            "foreword",
            "further",
            "general",
            "hmicfrs",
            "information",
            "inspection",
            "introduction",
            "joint",
            "links",
            "national",
            "overview",
            "police",
            "position",
            "progress",
            "published",
            "recommendation",
            "recommendations",
            "related",
            "reply",
            "report",
            "response",
            "responses",
            "scrutiny",
            "statement",
            "steps",
            "summary",
            "thematic",
            "update",
            "updates");

    private static final Pattern ACRONYM = Pattern.compile("\\b(?!HMIC)\\p{Lu}{4,}\\b");

    private static final Pattern PART_END = Pattern.compile("(?<=[?:])\\s|\\s[\u2013-]\\s");

    /** Returns the citation in a block that has most words of a title, of equals the first. */
    static Optional<CitedTitle> find(Index index, Block block) {
        CitedTitle best = null;
        List<CitedTitle> cited = index.mayBeIn(block) ? in(block, index.titles) : List.of();
        for (CitedTitle each : cited) {
            if (best == null || each.length() > best.length()) {
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns whether a block is the title of an inspection report, whatever report it is. */
    static boolean looksSo(Block block) {
        String text = block.text();
        return text.length() <= LONGEST_TITLE
                && block.has(Clue.THEME)
                && OF_SOME_REPORT.matcher(text).matches()
                && ".;,:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Returns whether a name in a table is that of a report: its title, or words of which one is a rare one of its title. */
    static boolean names(String name, InspectionReport report) {
        Set<String> known = new HashSet<>(words(report.title()));
        report.otherTitles().forEach(title -> known.addAll(words(title)));
        Matcher acronym = ACRONYM.matcher(name);
        while (acronym.find()) {
            if (known.contains(acronym.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return isLike(name, report) && words(name).stream().anyMatch(known::contains);
    }

    /** Returns whether half the long words of a text are those of a report's titles. */
    static boolean isLike(String text, InspectionReport report) {
        Set<String> known = new HashSet<>(words(report.title()));
        report.otherTitles().forEach(title -> known.addAll(words(title)));
        List<String> words = words(text).stream()
                .filter(word -> word.length() >= LONG_WORD && !word.equals("inspection") && !word.equals("thematic"))
                .toList();
        return 2 * words.stream().filter(known::contains).count() >= words.size();
    }

    /** Returns whether a heading has a long word of some matter that is not that of a report. */
    static boolean hasMatter(String heading, InspectionReport report) {
        Set<String> known = new HashSet<>(words(report.title()));
        report.otherTitles().forEach(title -> known.addAll(words(title)));
        return words(heading).stream()
                .anyMatch(word -> word.length() >= LONG_WORD && !known.contains(word) && !OF_ANY_PART.contains(word));
    }

    /** Returns whether a heading has only words of one of some titles, common words aside. */
    static boolean isShortFormOf(String heading, List<String> titles) {
        List<String> words = words(heading).stream()
                .filter(word -> word.length() >= LONG_WORD)
                .toList();
        return !words.isEmpty()
                && titles.stream().anyMatch(title -> words(title).containsAll(words));
    }

    /** Returns whether its block holds little more than the title. */
    boolean fillsBlock() {
        return 2 * words.length() > block.text().length();
    }

    /** The titles of reports by their first word. */
    static final class Index {

        private final Map<String, List<Title>> titles;
        private final PhraseClue clue;

        Index(List<InspectionReport> reports) {
            this.titles = titles(reports);
            this.clue = PhraseClue.of(titles.values().stream()
                    .flatMap(List::stream)
                    .map(Title::words)
                    .toList());
        }

        /** Words are compared without hyphens, which a clue does not know. */
        boolean mayBeIn(Block block) {
            return block.has(Clue.HYPHEN) || clue.in(block.text());
        }
    }

    private record Title(InspectionReport report, List<String> words) {}

    private static Map<String, List<Title>> titles(List<InspectionReport> reports) {
        Map<String, List<Title>> titles = new HashMap<>();
        for (InspectionReport report : reports) {
            List<String> all = new ArrayList<>(report.otherTitles());
            all.add(report.title());
            all.addAll(List.of(PART_END.split(report.title())));
            for (String title : all) {
                List<String> words = words(title);
                if (words.size() >= FEWEST_WORDS) {
                    titles.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                            .add(new Title(report, words));
                }
            }
        }
        titles.values()
                .forEach(list -> list.sort(
                        (one, other) -> other.words().size() - one.words().size()));
        return titles;
    }

    private static List<String> words(String text) {
        return spans(text).words(CitedTitle::folded);
    }

    private static WordSpans spans(String text) {
        return WordSpans.hyphenated(text, "");
    }

    private static String folded(String word) {
        return Folding.word(word).replace("-", "");
    }

    private static List<CitedTitle> in(Block block, Map<String, List<Title>> titles) {
        String text = block.text();
        WordSpans spans = spans(text);
        List<String> words = spans.words(CitedTitle::folded);
        List<CitedTitle> cited = new ArrayList<>();
        int lastEnd = -1;
        for (int i = 0; i < words.size(); i++) {
            Title title = at(words, i, titles);
            if (title == null) {
                continue;
            }
            int last = i + title.words().size() - 1;
            int start = spans.start(i);
            int end = spans.end(last);
            int length = title.words().size();
            CitedTitle before = cited.isEmpty() ? null : cited.get(cited.size() - 1);
            if (before != null
                    && before.report().equals(title.report())
                    && start - lastEnd <= WIDEST_GAP
                    && before.length() <= LONGEST) {
                // Title and subtitle in one.
                start = text.lastIndexOf(before.words(), lastEnd);
                length += before.length();
                cited.remove(cited.size() - 1);
            }
            lastEnd = end;
            cited.add(new CitedTitle(title.report(), quotation(text, start, end), block, length));
            i = last;
        }
        return cited;
    }

    private static @Nullable Title at(List<String> words, int from, Map<String, List<Title>> titles) {
        for (Title title : titles.getOrDefault(words.get(from), List.of())) {
            int end = from + title.words().size();
            if (end <= words.size() && words.subList(from, end).equals(title.words())) {
                return title;
            }
        }
        return null;
    }

    /** Returns the words with the question mark behind them, and with a quotation mark that they would leave open. */
    private static String quotation(String text, int start, int end) {
        int to = end < text.length() && text.charAt(end) == '?' ? end + 1 : end;
        String words = text.substring(start, to);
        boolean open = words.indexOf('\u201c') >= 0 && words.indexOf('\u201d') < 0;
        return open && to < text.length() && text.charAt(to) == '\u201d' ? words + '\u201d' : words;
    }
}
