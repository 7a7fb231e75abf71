package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs of the lines of pages and of plain text: running heads and page numbers apart, words mended that a line end
 * divides, bullets and typed numbers as labels.
 */
final class LineMender {

    /** How many lines at the top and at the foot of a page may be a running head. */
    private static final int EDGE = 3;

    /** The lines of plain text are paragraphs if they are longer than this. */
    private static final int LONGEST_PAGE_LINE = 140;

    private static final int LONGEST_HEADING = 80;
    private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("(\\d{1,2})\\.\\d{1,2}\\.?");

    private static final double FULL = 0.9;
    private static final double FULL_WITHIN = 0.8;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page\\s?|[-\u2013|]\\s?)?(\\d{1,4})(?:\\s?(?:of|/)\\s?\\d{1,4})?(?:\\s?[-\u2013|])?(?:\\s?page)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile(
            "(?:recommendation|rec\\.?|area for improvement|afi|cause of concern)\\s?#?" + NumberWords.NUMBER + "\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NEW_PARAGRAPH = Pattern.compile(
            "(?:enc\\b|yours |dear ).*|#\\d{4,}.*|R(?:\\.\\s?|\\s)?\\d{1,3}\\b.*"
                    + "|[A-Z][A-Za-z\u2019'& ]{2,40}(?:response|comments?|reply|update|progress|position|views?)\\s?:.*"
                    + "|(?:force|constabulary|chief constable|o?pf?cc|commissioner)\\s?:.*"
                    + "|\\d{1,2}(?:\\.\\d{1,2}){1,2}\\.?\\s+[A-Z].*"
                    + "|(?:owner|lead|timescale|progress|status|response(?: due| date)?|(?:version )?date(?: [a-z]{2,10}){0,2}|from|sent|prepared (?:for|by)|(?:first )?published(?: on)?"
                    + "|subject|report|author|reference)\\s?:.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BARE_LABEL = Pattern.compile(
            "(?:response to )?(?:recommendation|rec\\.?|area for improvement|afi|cause of concern)\\s?#?"
                    + NumberWords.NUMBER + "\\s?(?:\\([^()]{1,60}\\))?:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED_HEADING =
            Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.? \\p{Lu}[^\n]{0,80}[^.:;,?!\n]");
    /** The line under a heading of plain text. */
    private static final Pattern RULE = Pattern.compile("={4,}|-{4,}|~{4,}|_{4,}");

    /** The end of a line after which a sentence goes on. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?s).*(?:,|\\b(?:and|or|the|a|an|of|to|for|in|on|at|by|with|from|that|which|this|our|is|are|was|were|has|have))");

    /** The end of a line behind which the number of a section goes on. */
    private static final Pattern OF_SECTION =
            Pattern.compile("(?is).*\\b(?:under|than|(?:sub-?)?sections?|paragraphs?|articles?|parts?)");

    private static final Pattern FIRST_LABEL = Pattern.compile("\\(?(?:1|a|i)[.)]");

    /** The longest line between two parts of a sentence that can be a running head. */
    private static final int LONGEST_RUNNING_HEAD = 100;

    /** The longest paragraph that is joined to its rest on the next page: a document of one sentence stays linear. */
    private static final int LONGEST_DIVIDED = 20_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)*");
    private static final Pattern LOWER_START = Pattern.compile("[\\p{Ll}].*", Pattern.DOTALL);
    private static final Pattern TERMINAL = Pattern.compile(".*[.:;?!][\"'\u2019\u201d)\\]]?$", Pattern.DOTALL);
    private static final Set<String> HYPHENATED = Set.of(
            "multi",
            "non",
            "co",
            "self",
            "well",
            "high",
            "full",
            "inter",
            "pre",
            "re",
            "sub",
            "long",
            "short",
            "post",
            "anti",
            "cross",
            "risk",
            "year",
            "day",
            "face",
            "decision",
            "problem",
            "county",
            "force",
            "nation",
            "part");

    private record Line(String text, int page, boolean begins, int width, Block.Draft from) {}

    private final List<Block.Draft> mended = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int tables;

    private LineMender() {}

    /** Returns the blocks with the lines of pages made into paragraphs, and with labels apart from their text. */
    static List<Block.Draft> mend(List<Block.Draft> drafts) {
        LineMender mender = new LineMender();
        mender.tables = drafts.stream()
                .mapToInt(draft -> draft.cell == null ? 0 : draft.cell.table())
                .max()
                .orElse(0);
        for (Block.Draft draft : drafts) {
            if (draft.pageLines && draft.cell == null && draft.frame == null) {
                mender.addLines(draft);
            } else {
                mender.endLines();
                // The handler mends the characters of everything but lines.
                Block.Draft clean = draft.pageLines ? draft.with(draft.kind, Characters.clean(draft.text)) : draft;
                if (!clean.text.isEmpty()) {
                    mender.mended.add(labelled(clean));
                }
            }
        }
        mender.endLines();
        mender.joinOverPages();
        mender.mended.replaceAll(headingOf(mender.mended));
        dropRepeatedLabels(mender.mended);
        return mender.mended;
    }

    /**
     * Joins a sentence that the end of a page divides. A short line between its parts is a running head, though it may stand on one
     * page only.
     */
    private void joinOverPages() {
        List<Block.Draft> joined = new ArrayList<>();
        for (Block.Draft rest : mended) {
            int last = joined.size() - 1;
            boolean behindHead = last > 0
                    && mayBeHead(joined.get(last))
                    && isRunning(joined.get(last - 1))
                    && isUnfinished(joined.get(last - 1).text);
            int at = behindHead ? last - 1 : last;
            if (at < 0 || !goesOn(joined.get(at), rest)) {
                joined.add(rest);
                continue;
            }
            Block.Draft start = joined.get(at);
            StringBuilder sentence = new StringBuilder(start.text);
            join(sentence, rest.text, Set.of());
            joined.set(at, start.with(start.kind, sentence.toString()));
            if (behindHead) {
                joined.get(last).frame = "a running head";
            }
        }
        mended.clear();
        mended.addAll(joined);
    }

    private static boolean goesOn(Block.Draft start, Block.Draft rest) {
        return isRunning(start)
                && isRunning(rest)
                && start.page < rest.page
                && start.text.length() <= LONGEST_DIVIDED
                && LOWER_START.matcher(rest.text).matches()
                && !TERMINAL.matcher(start.text).matches();
    }

    /** Returns whether a block is running text of a page. */
    private static boolean isRunning(Block.Draft draft) {
        return draft.page > 0 && draft.cell == null && draft.frame == null && draft.kind != Block.Kind.HEADING;
    }

    private static boolean mayBeHead(Block.Draft draft) {
        return isRunning(draft)
                && draft.label == null
                && draft.text.length() <= LONGEST_RUNNING_HEAD
                && !TERMINAL.matcher(draft.text).matches()
                && !LOWER_START.matcher(draft.text).matches()
                && !NEW_PARAGRAPH.matcher(draft.text).matches();
    }

    private static boolean isUnfinished(String text) {
        return UNFINISHED.matcher(text).matches();
    }

    /** Where paragraphs have typed numbers such as 4.1, a short line with the number 4 is the heading above them. */
    private static UnaryOperator<Block.Draft> headingOf(List<Block.Draft> mended) {
        Set<String> sections = new HashSet<>();
        for (Block.Draft draft : mended) {
            Matcher paragraph = PARAGRAPH_NUMBER.matcher(draft.label == null ? "" : draft.label);
            if (draft.typedLabel && paragraph.matches()) {
                sections.add(paragraph.group(1) + ".");
            }
        }
        return draft -> {
            String label = draft.label;
            boolean heads = label != null
                    && draft.typedLabel
                    && draft.cell == null
                    && sections.contains(label)
                    && draft.text.length() <= LONGEST_HEADING
                    && Character.isUpperCase(draft.text.charAt(0))
                    && !TERMINAL.matcher(draft.text).matches();
            if (!heads) {
                return draft;
            }
            Block.Draft heading = draft.with(Block.Kind.HEADING, label + " " + draft.text);
            heading.level = 1;
            heading.label = null;
            heading.ordered = false;
            return heading;
        };
    }

    /** A number that two labels in a row have was printed by a converter that does not count. */
    private static void dropRepeatedLabels(List<Block.Draft> mended) {
        Block.Draft last = null;
        String lastLabel = null;
        for (Block.Draft draft : mended) {
            if (!draft.typedLabel || draft.label == null) {
                continue;
            }
            String label = draft.label;
            if (label.equals(lastLabel) && last != null) {
                last.label = null;
                draft.label = null;
            }
            last = draft;
            lastLabel = label;
        }
    }

    private void addLines(Block.Draft draft) {
        String[] raw = draft.text.split("\\R|\f", -1);
        int from = 0;
        while (from < raw.length) {
            int to = from;
            int width = 0;
            while (to < raw.length && !raw[to].isBlank()) {
                width = Math.max(width, raw[to].strip().length());
                to++;
            }
            for (int i = from; i < to; i++) {
                lines.add(new Line(raw[i].strip(), draft.page, i == from, width, draft));
            }
            from = to + 1;
        }
    }

    private void endLines() {
        if (lines.isEmpty()) {
            return;
        }
        Map<Integer, String> frames = frames();
        int width = usualWidth();
        Set<String> words = words();
        StringBuilder paragraph = new StringBuilder();
        Line first = null;
        Line last = null;
        int linesOfParagraph = 0;
        int row = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String frame = frames.get(i);
            if (frame != null) {
                Block.Draft draft = draft(line, line.text());
                draft.frame = frame;
                mended.add(draft);
                continue;
            }
            if (RULE.matcher(line.text()).matches()) {
                boolean underlined = first != null && linesOfParagraph == 1;
                end(first, paragraph);
                if (underlined) {
                    underline(line);
                }
                first = null;
                continue;
            }
            int tab = line.text().indexOf('\t');
            if (tab > 0) {
                end(first, paragraph);
                first = null;
                row++;
                addRow(line, row);
                continue;
            }
            row = endTable(row);
            if (first == null || last == null || begins(first, last, line, width)) {
                end(first, paragraph);
                first = line;
                linesOfParagraph = 1;
                paragraph.append(line.text());
            } else {
                join(paragraph, line.text(), words);
                linesOfParagraph++;
            }
            last = line;
        }
        end(first, paragraph);
        endTable(row);
        lines.clear();
    }

    /** Makes the line above a rule a heading. */
    private void underline(Line rule) {
        int at = mended.size() - 1;
        Block.Draft draft = mended.get(at);
        String words = draft.label == null ? draft.text : draft.label + " " + draft.text;
        if (words.length() <= LONGEST_PAGE_LINE) {
            Block.Draft heading = draft.with(Block.Kind.HEADING, words);
            heading.level = rule.text().charAt(0) == '=' ? 1 : 2;
            heading.label = null;
            heading.ordered = false;
            mended.set(at, heading);
        }
    }

    private int endTable(int row) {
        tables += row > 0 ? 1 : 0;
        return 0;
    }

    private void addRow(Line line, int row) {
        int column = 0;
        for (String text : line.text().split("\t", -1)) {
            column++;
            String clean = Characters.clean(text);
            if (!clean.isEmpty()) {
                Block.Draft draft = draft(line, clean);
                draft.cell = new Cell(tables + 1, row, column, 1, 1, false);
                mended.add(draft);
            }
        }
    }

    private void end(@Nullable Line first, StringBuilder paragraph) {
        String clean = Characters.clean(paragraph.toString());
        paragraph.setLength(0);
        if (first != null && !clean.isEmpty()) {
            mended.add(labelled(draft(first, clean)));
        }
    }

    private static Block.Draft draft(Line line, String text) {
        Block.Draft draft = new Block.Draft(line.from().kind, Characters.clean(text));
        draft.level = line.from().level;
        draft.page = line.page();
        draft.quotation = line.from().quotation;
        return draft;
    }

    /** Returns whether a line begins a paragraph. */
    private static boolean begins(Line first, Line last, Line line, int usual) {
        String text = line.text();
        if (NEW_PARAGRAPH.matcher(text).matches()
                || (ITEM.matcher(text).matches() && !goesOn(last, text, usual))
                || Labels.bullet(text).isPresent()
                || (Labels.typed(text).isPresent() && !isLabelWithin(first, last, text))
                || BARE_LABEL.matcher(last.text()).matches()
                || (line.from().kind == Block.Kind.HEADING) != (last.from().kind == Block.Kind.HEADING)
                || (line.begins() && line.page() == 0)) {
            return true;
        }
        boolean lower = LOWER_START.matcher(text).matches();
        boolean ended = TERMINAL.matcher(last.text()).matches();
        if (usual > LONGEST_PAGE_LINE) {
            // Lines are paragraphs, but for some that an editor has broken.
            return ended || !(lower || isUnfinished(last.text()));
        }
        if (isDivided(last.text())) {
            return false;
        }
        if (line.begins()) {
            return ended || !(lower || fills(last, text, FULL * usual));
        }
        if (line.page() > 0) {
            return !lower && !fills(last, text, FULL_WITHIN * line.width());
        }
        // Plain text has one width. A line that names a speaker stands alone.
        boolean speaks = Speaker.ofHeading(text).isPresent()
                || Speaker.ofHeading(last.text()).isPresent();
        return !lower
                && ((ended && speaks)
                        || !fills(last, text, (ended ? FULL : FULL_WITHIN) * Math.max(line.width(), usual)));
    }

    /**
     * Returns whether what looks as the label of a list is words of the sentence before, such as {@code (6) of the Police Act} behind
     * {@code section 55(5) and}. The first label of a list never is, nor one that follows another.
     */
    private static boolean isLabelWithin(Line first, Line last, String text) {
        return Labels.typed(first.text()).isEmpty()
                && !FIRST_LABEL.matcher(text).lookingAt()
                && (isUnfinished(last.text()) || OF_SECTION.matcher(last.text()).matches())
                && !last.text().endsWith(",");
    }

    /** Returns whether a line that begins with an item is the middle of a sentence. */
    private static boolean goesOn(Line last, String text, int usual) {
        return !TERMINAL.matcher(last.text()).matches()
                && (Character.isLowerCase(text.charAt(0)) || fills(last, text, FULL * usual));
    }

    /** Returns whether the next word would not have had room on a line. */
    private static boolean fills(Line last, String next, double width) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return last.text().length() + 1 + word > width;
    }

    /** Returns whether a text ends in a letter and a hyphen. */
    private static boolean isDivided(CharSequence text) {
        int end = text.length() - 1;
        return end > 0
                && (text.charAt(end) == '-' || text.charAt(end) == '\u2010')
                && Character.isLetter(text.charAt(end - 1));
    }

    private static void join(StringBuilder paragraph, String next, Set<String> words) {
        if (!isDivided(paragraph)) {
            paragraph.append(' ').append(next);
            return;
        }
        Matcher rest = WORD.matcher(next);
        if (rest.lookingAt()) {
            int from = paragraph.length() - 1;
            while (from > 0 && Character.isLetter(paragraph.charAt(from - 1))) {
                from--;
            }
            String start = paragraph.substring(from, paragraph.length() - 1).toLowerCase(Locale.ROOT);
            String end = rest.group().toLowerCase(Locale.ROOT);
            boolean keeps = Character.isUpperCase(next.charAt(0))
                    || words.contains(start + "-" + end)
                    || (!words.contains(start + end) && (HYPHENATED.contains(start) || words.contains(start)));
            if (!keeps) {
                paragraph.setLength(paragraph.length() - 1);
            }
        }
        paragraph.append(next);
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>();
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                boolean atEnd =
                        word.end() == line.text().length() - 1 && line.text().endsWith("-");
                if (!atEnd) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    /** Returns the width that nineteen of twenty lines keep to. */
    private int usualWidth() {
        int[] widths =
                lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        return widths[widths.length * 19 / 20];
    }

    /** Returns the lines that are no content, with the reason. */
    private Map<Integer, String> frames() {
        Map<Integer, List<Integer>> pages = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            pages.computeIfAbsent(lines.get(i).page(), page -> new ArrayList<>())
                    .add(i);
        }
        Map<Integer, String> frames = new HashMap<>();
        if (pages.containsKey(0)) {
            return frames;
        }
        Map<String, List<Integer>> seen = new HashMap<>();
        Map<Integer, List<Integer>> offsets = new HashMap<>();
        pages.forEach((page, onIt) -> {
            for (int i = 0; i < onIt.size(); i++) {
                boolean top = i < EDGE;
                boolean foot = i >= onIt.size() - EDGE;
                if (top || foot) {
                    int index = onIt.get(i);
                    String text = lines.get(index).text();
                    OptionalInt number = pageNumber(text);
                    if (number.isPresent()) {
                        offsets.computeIfAbsent(number.getAsInt() - page, same -> new ArrayList<>())
                                .add(index);
                    } else if (!NEW_PARAGRAPH.matcher(text).matches()
                            && !ITEM.matcher(text).matches()
                            && !TERMINAL.matcher(text).matches()) {
                        seen.computeIfAbsent((top ? "top " : "foot ") + text, same -> new ArrayList<>())
                                .add(index);
                    }
                }
            }
        });
        offsets.forEach((offset, indexes) -> {
            for (int index : indexes) {
                String text = lines.get(index).text();
                boolean named = !text.chars().allMatch(Character::isDigit);
                if (named || offset == 0 || indexes.size() > 1) {
                    frames.put(index, "a page number");
                }
            }
        });
        seen.values().stream()
                .filter(indexes -> indexes.stream()
                                .map(index -> lines.get(index).page())
                                .distinct()
                                .count()
                        > 1)
                .forEach(indexes -> indexes.forEach(index -> frames.put(index, "a running head")));
        return frames;
    }

    private static OptionalInt pageNumber(String text) {
        Matcher number = PAGE_NUMBER.matcher(text);
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    /** Takes the label off a text. A list paragraph of a word processor has a label that converters often get wrong. */
    private static Block.Draft labelled(Block.Draft draft) {
        if (draft.kind == Block.Kind.HEADING || !Labels.mayBegin(draft.text)) {
            return draft;
        }
        Optional<String> bullet = Labels.bullet(draft.text);
        if (bullet.isPresent()) {
            Block.Draft item = draft.with(
                    Block.Kind.LIST_ITEM, draft.text.substring(bullet.get().length()));
            item.level = Math.max(1, draft.level);
            return item;
        }
        // A number behind a bullet was typed.
        boolean behindBullet = draft.label != null
                && Labels.bullet(draft.label + " " + draft.text).isPresent();
        Optional<String> typed = draft.label == null || behindBullet ? Labels.typed(draft.text) : Optional.empty();
        if (typed.isEmpty()) {
            return draft;
        }
        if (NUMBERED_HEADING.matcher(draft.text).matches()) {
            Block.Draft heading = draft.with(Block.Kind.HEADING, draft.text);
            heading.level = 1;
            return heading;
        }
        Block.Draft item = draft.with(
                Block.Kind.LIST_ITEM, draft.text.substring(typed.get().length()));
        item.level = Math.max(1, draft.level);
        item.ordered = true;
        item.label = draft.kind == Block.Kind.LIST_ITEM && !behindBullet
                ? null
                : typed.get().strip();
        item.typedLabel = true;
        return item;
    }
}
