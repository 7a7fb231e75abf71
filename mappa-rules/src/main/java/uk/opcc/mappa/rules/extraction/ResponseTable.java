package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Voice;

/** A table of a document: what its columns hold, and its rows. */
final class ResponseTable {

    /** What a column holds. */
    enum Column {
        NUMBER,
        ITEM,
        OWNER,
        TIMESCALE,
        RESPONSE,
        STATE,
        VOICE,
        REPORT,

        /** Sentences below a head that is not known. */
        UNKNOWN,
        OTHER
    }

    /** What a table is for. */
    enum Purpose {
        /** A box round text, or a table of which nothing is known: its cells are read one after the other. */
        LAYOUT,

        /** A name and a value in each row. */
        PARTICULARS,

        /** An item in each row. */
        ITEMS
    }

    private static final int LONGEST_GROUP = 40;
    private static final int LONGEST_NAME = 60;

    /** The fewest words of a cell that may be an answer. */
    private static final int FEWEST_WORDS = 3;

    private record Head(Column column, Pattern words) {}

    private static final List<Head> HEADS = List.of(
            head(
                    Column.NUMBER,
                    "(?:hmicfrs |national |report |insp(?:ection)?\\.? |portal )?(?:rec(?:ommendation)?s?\\.?|ref(?:erence)?\\.?|item|afi)?\\s?(?:nos?\\.?|numbers?"
                            + "|refs?\\.?|reference|#|id)?"),
            head(
                    Column.STATE,
                    "(?:rag|status|rag status|brag|rating|rag rating|current status|state|delivery confidence)"),
            head(
                    Column.OWNER,
                    "(?:(?:action |recommendation )?owners?|leads?|(?:force |strategic |business |smt |exec )?leads?(?: officer)?"
                            + "|responsib(?:le|ility)(?: \\w+)?|(?:by )?whom?|lead agency|owning agency|agency"
                            + "|(?!chief officer$)(?!.*\\b(?:response|repl|answer|comment|update|progress|position|what|how)).{0,30}\\b(?:owner|lead|officer|sro|sponsor|holder|accountable|responsible|assigned|allocated)"
                            + "(?: to| for| person| officer| lead| owner)*(?: ?\\(.{1,30}\\))?"
                            + "|for(?: whom)?|who(?: (?:it|this|each)(?: recommendation)? is)? for|who should act|(?:for )?action by|to whom|address(?:ed to|ees?)|directed (?:at|to)|made to)"),
            head(
                    Column.TIMESCALE,
                    "(?:timescales?|timeframe|time limit|due(?: date| by)?|deadlines?|by when|when|target(?: date)?"
                            + "|(?:to be )?(?:complete|finish|deliver|implement|close|do)(?:d|ed|ne)? by(?: when)?|(?:finish|end|implementation|closure) date|completion date|(?:expected |target |delivery )?(?:completion )?date|timeline)"),
            head(
                    Column.ITEM,
                    "(?:(?:hmicfrs |national |sub-?|full )?recommendations?(?: text| wording| made| detail)?"
                            + "|(?:areas? for improvement|afis?)\\s?(?:/|or|and)\\s?recommendations?|areas? for improvement|afis?|recommendations? / afis?|what (?:hmicfrs|the report|(?:the )?inspect\\w+) (?:said|says|recommend(?:ed|s)|ask(?:ed|s)(?: for)?|want(?:ed|s)))"),
            head(
                    Column.RESPONSE,
                    ".{0,60}\\b(?:responses?|progress|updates?|comments?|actions?(?: taken)?|position|reply|where we (?:are|stand)|how we meet (?:it|this)|what we (?:have done|did|are doing|will do)|activity|narrative|scrutiny|oversight"
                            + "|(?:pcc|commissioner)['\u2019]?s? (?:views?|assurance|observations?|feedback))\\b.{0,100}"));

    private static final Pattern REPORT_HEAD = Pattern.compile(
            "(?:(?:name|title) of (?:the )?)?(?:hmicfrs )?(?:report|inspection|publication|thematic)(?: report)?(?: title| name)?",
            Pattern.CASE_INSENSITIVE);
    /** A head that names whom the report asks, and not who answers. */
    private static final Pattern TO_WHOM = Pattern.compile("\\b(?:of|for|to|on)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDS_HEAD = Pattern.compile(
            "details?|description|wording|text|requirement|detail of .{3,40}|what (?:should|must|is to|needs to) be done"
                    + "|(?:asked|required|recommended|recommendations?) (?:of|for|to) .{3,40}"
                    + "|what (?:we|hmicfrs|the (?:report|inspect\\w+)|(?:it|they|you) should) ?(?:recommend(?:ed|s)?|said|says|ask(?:ed|s)?|do)?(?: for)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM_HEAD =
            Pattern.compile("(?:hmicfrs |national |report )?rec(?:ommendation)?s?[.:*]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:grand |sub-?)?totals?|sum|count|number (?:of|open|closed)|average)\\b.{0,60}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_HEAD = Pattern.compile(
            "(?:(?:responses?|comments?|repl(?:y|ies)|answers?|updates?|provided|completed)\\s)?(?:by|from)|respondents?|speaker|voice",
            Pattern.CASE_INSENSITIVE);
    /** The head of a column of numbers, whatever the document calls what they are the numbers of. */
    private static final Pattern REFERENCE_HEAD =
            Pattern.compile(".*\\b(?:refs?|references?|nos?|numbers?|id)\\b\\.?", Pattern.CASE_INSENSITIVE);

    /** A cell that gives a state or a day, and answers nothing. */
    private static final Pattern MARK = Pattern.compile(
            "(?:(?:fully|partly|partially|not)\\s)?(?:completed?|done|closed|open|on-?\\s?going|on track|in progress|in hand|started|under\\s?way"
                    + "|overdue|delayed|discharged|implemented|achieved|met|red|amber|green|blue|black|white|grey|[rabg]|yes|no|n/?a|tb[ca])"
                    + "(?:\\s?[-/\u2013]\\s?(?:red|amber|green|blue|completed?))?\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile(
            "(?:(?:by|from|since|end(?: of)?|early|mid|late|spring|summer|autumn|winter|q[1-4])[ -])*(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?"
                    + "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?,?\\s?)?(?:\\d{2,4}(?:/\\d{2,4})?)?|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}",
            Pattern.CASE_INSENSITIVE);

    /** A sentence has this many words, or more without a full stop. */
    private static final int FEWEST_WORDS_OF_SENTENCE = 4;

    private static final int FEWEST_WORDS_WITHOUT_STOP = 12;

    private static final Pattern EMPTY_HEAD = Pattern.compile("\\s*");

    private static Head head(Column column, String words) {
        return new Head(column, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    /** A row of the table: the blocks of each column. */
    record Row(int number, Map<Integer, List<Block>> cells) {
        List<Block> in(int column) {
            return cells.getOrDefault(column, List.of());
        }
    }

    private final List<Block> blocks;
    private final List<Row> rows = new ArrayList<>();
    private int columns;
    private boolean turned;
    private Purpose purpose = Purpose.LAYOUT;
    private List<Column> heads = List.of();
    private List<String> headWords = List.of();
    private List<String> speakers = List.of();
    private List<Block> headBlocks = List.of();
    private final Set<Integer> headNumbers = new HashSet<>();
    private boolean headsInferred;
    private boolean form;

    /** Reads the blocks of one table. The heads of the table before it may be those of this one, too. */
    ResponseTable(List<Block> blocks, @Nullable ResponseTable before) {
        this.blocks = blocks;
        Map<Integer, Row> byNumber = new TreeMap<>();
        int widest = 0;
        for (Block block : blocks) {
            Cell cell = block.cell().orElseThrow();
            widest = Math.max(widest, cell.column() + cell.columnSpan() - 1);
            byNumber.computeIfAbsent(cell.row(), number -> new Row(number, new TreeMap<>()))
                    .cells()
                    .computeIfAbsent(cell.column(), column -> new ArrayList<>())
                    .add(block);
        }
        this.columns = widest;
        this.rows.addAll(byNumber.values());
        spanRows(byNumber);
        if (columns > 1) {
            classify(before);
        }
    }

    /** The item of a cell that covers several rows is that of each of them. */
    private void spanRows(Map<Integer, Row> byNumber) {
        for (Block block : blocks) {
            Cell cell = block.cell().orElseThrow();
            int last = Math.min(cell.row() + cell.rowSpan() - 1, cell.row() + byNumber.size());
            for (int row = cell.row() + 1; row <= last; row++) {
                Row covered = byNumber.get(row);
                if (covered != null) {
                    covered.cells()
                            .computeIfAbsent(cell.column(), column -> new ArrayList<>())
                            .add(block);
                }
            }
        }
    }

    private void classify(@Nullable ResponseTable before) {
        for (int i = 0; i < Math.min(rows.size(), 3); i++) {
            List<Column> read = headsOf(rows.get(i));
            headsInferred = !isHead(read) && isAboveItems(rows.get(i), read);
            if (isHead(read) || headsInferred) {
                heads = read;
                headWords = wordsOf(rows.get(i));
                speakers = i == 0 ? headWords : belowGroups(headWords, rows.get(i - 1));
                headBlocks = blocksOf(rows.get(i));
                for (int above = i; above >= 0; above--) {
                    rows.remove(above);
                }
                removeRepeatedHeads();
                purpose = Purpose.ITEMS;
                return;
            }
        }
        if (columns == 2 && turn(false)) {
            return;
        }
        if (before != null
                && before.purpose == Purpose.ITEMS
                && !before.turned
                && before.columns == columns
                && goesOn()) {
            heads = before.heads;
            headWords = before.headWords;
            speakers = before.speakers;
            purpose = Purpose.ITEMS;
            return;
        }
        long named = rows.stream()
                .filter(row -> row.in(1).stream()
                        .findFirst()
                        .flatMap(block -> Mention.atStart(block.text()))
                        .isPresent())
                .count();
        if (named > 0 && 2 * named >= rows.size()) {
            List<Column> assumed = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                assumed.add(column == 1 ? Column.ITEM : hasSentence(column, 0) ? Column.UNKNOWN : Column.OTHER);
            }
            heads = assumed;
            headWords = assumed.stream().map(column -> "").toList();
            speakers = headWords;
            headsInferred = true;
            purpose = Purpose.ITEMS;
            return;
        }
        boolean particulars = columns == 2
                && rows.stream()
                        .allMatch(row -> row.in(1).size() <= 1
                                && row.in(1).stream()
                                        .allMatch(block -> block.text().length() <= 40));
        // A name beside a day says whose day it is.
        form = particulars
                && rows.stream()
                        .filter(row -> row.in(2).stream().anyMatch(block -> !WrittenDate.isDate(block.text())))
                        .flatMap(row -> row.in(1).stream())
                        .anyMatch(block -> block.speakerOfHeading().isPresent());
        purpose = particulars && !form ? Purpose.PARTICULARS : Purpose.LAYOUT;
    }

    /**
     * Reads a table that has its heads on the left and an item on the right, such as {@code Recommendation} beside {@code 14} and
     * {@code Force response} beside the answer. Where the heads begin again, so does an item. Returns whether it is one.
     */
    private boolean turn(boolean belowItem) {
        List<Row> upright = List.copyOf(rows);
        List<Block> names = new ArrayList<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<Integer, List<Block>> namesAt = new TreeMap<>();
        List<Map<Integer, List<Block>>> items = new ArrayList<>();
        for (Row row : upright) {
            String name = words(row.in(1)).strip();
            boolean titles = row.in(2).isEmpty() && groupOf(row) != null;
            if (!titles && (name.isEmpty() || name.length() > LONGEST_NAME || isSentence(name))) {
                return false;
            }
            int place = places.computeIfAbsent(titles ? "" : name.toLowerCase(Locale.ROOT), each -> places.size() + 1);
            if (items.isEmpty() || items.get(items.size() - 1).containsKey(place)) {
                items.add(new TreeMap<>());
            }
            items.get(items.size() - 1).put(place, titles ? row.in(1) : row.in(2));
            if (!titles) {
                names.addAll(row.in(1));
                namesAt.putIfAbsent(place, row.in(1));
            }
        }
        rows.clear();
        columns = places.size();
        rows.add(new Row(1, namesAt));
        items.forEach(item -> rows.add(new Row(rows.size() + 1, item)));
        List<Column> read = headsOf(rows.get(0));
        if (places.containsKey("")) {
            read.set(places.getOrDefault("", 1) - 1, Column.NUMBER);
        }
        List<Row> turnedRows = rows.subList(1, rows.size());
        boolean named = belowItem
                ? turnedRows.size() == 1
                : isHead(read) && turnedRows.stream().allMatch(item -> namesOneItem(item, read));
        boolean said = read.contains(Column.RESPONSE) && known(read) >= 2;
        if (!named || !said) {
            rows.clear();
            rows.addAll(upright);
            columns = 2;
            return false;
        }
        heads = read;
        headWords = wordsOf(rows.get(0));
        speakers = headWords;
        headBlocks = names;
        names.forEach(block -> headNumbers.add(block.number()));
        rows.remove(0);
        turned = true;
        purpose = Purpose.ITEMS;
        return true;
    }

    /** Reads a table below the label of an item as one on this item, with its heads on the left. Returns whether it is one. */
    boolean turnBelowItem() {
        return columns == 2 && purpose != Purpose.ITEMS && turn(true);
    }

    /** Returns whether the table has its heads on the left. */
    boolean isTurned() {
        return turned;
    }

    /** Returns whether a cell of a row names or numbers an item, or has words as long as those of one. */
    private static boolean namesOneItem(Row row, List<Column> read) {
        for (int at = 0; at < read.size(); at++) {
            String words = words(row.in(at + 1));
            boolean numbers = read.get(at) == Column.NUMBER || read.get(at) == Column.ITEM;
            if (numbers
                    && (Mention.ofCell(words).isPresent()
                            || Mention.atStart(words).isPresent()
                            || (read.get(at) == Column.ITEM && isSentence(words)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the heads of columns, with the head of several columns above them where such heads name two speakers. */
    private List<String> belowGroups(List<String> words, Row above) {
        Set<Voice> named = new HashSet<>();
        for (Block block : blocksOf(above)) {
            Voice voice = Speaker.who(block.text());
            if (voice != null && block.text().length() <= LONGEST_GROUP) {
                named.add(voice);
            }
        }
        if (named.size() < 2) {
            return words;
        }
        List<String> grouped = new ArrayList<>();
        String group = "";
        for (int column = 1; column <= words.size(); column++) {
            // A converter may give the first of the columns alone.
            group = above.in(column).isEmpty() ? group : words(above.in(column));
            String own = words.get(column - 1);
            grouped.add(Speaker.who(own) != null ? own : group + " " + own);
        }
        return grouped;
    }

    /** Returns whether the cells of a column below its head say who answers in each row, and nothing else. */
    private boolean holdsOffices(int column, Row head) {
        Set<Voice> named = new HashSet<>();
        for (Row row : rows) {
            String words = words(row.in(column)).strip();
            Voice voice = words.length() <= LONGEST_GROUP && !words.endsWith(".") ? Speaker.who(words) : null;
            if (row.number() > head.number() && voice == null && !words.isEmpty()) {
                return false;
            }
            if (row.number() > head.number() && voice != null) {
                named.add(voice);
            }
        }
        boolean says = BY_HEAD.matcher(words(head.in(column)).strip()).matches();
        return named.size() > 1 || (says && !named.isEmpty());
    }

    /** Returns who answers in a row, where a column says so, or null. */
    @Nullable
    Voice voiceOf(Row row) {
        List<Block> offices = in(row, Column.VOICE);
        return offices.isEmpty() ? null : Speaker.who(words(offices));
    }

    /** Returns the columns that hold words and not names or marks, and whose heads are not known: the head, and what stands below. */
    List<List<Block>> unknownColumns() {
        List<List<Block>> unknown = new ArrayList<>();
        for (Block head : purpose == Purpose.ITEMS ? headBlocks : List.<Block>of()) {
            int column = head.cell().map(Cell::column).orElse(0);
            List<Block> cells =
                    rows.stream().flatMap(row -> row.in(column).stream()).toList();
            boolean holdsWords =
                    cells.stream().anyMatch(block -> block.text().split(" ", FEWEST_WORDS).length == FEWEST_WORDS);
            if (columnsOf(Column.OTHER).contains(column) && holdsWords) {
                List<Block> blocks = new ArrayList<>(List.of(head));
                blocks.addAll(cells);
                unknown.add(blocks);
            }
        }
        return unknown;
    }

    /** Returns whether a column holds sentences, and not names or marks. */
    private boolean holdsSentences(int column) {
        return rows.stream()
                .flatMap(row -> row.in(column).stream())
                .anyMatch(block -> block.text().endsWith("."));
    }

    /** Returns whether a table without heads may go on with the one before: its first row begins as rows of items do. */
    private boolean goesOn() {
        List<Block> first = rows.get(0).in(1);
        return columns > 2
                || first.isEmpty()
                || Labels.number(first.get(0).text()).isPresent()
                || Mention.atStart(first.get(0).text()).isPresent();
    }

    private void removeRepeatedHeads() {
        List<Block> more = new ArrayList<>(headBlocks);
        rows.removeIf(row -> {
            boolean repeated = wordsOf(row).equals(headWords);
            if (repeated) {
                more.addAll(blocksOf(row));
            }
            return repeated;
        });
        headBlocks = more;
        more.forEach(block -> headNumbers.add(block.number()));
    }

    private boolean isHead(List<Column> read) {
        boolean item = read.contains(Column.ITEM) || read.contains(Column.NUMBER);
        boolean grouped = read.contains(Column.RESPONSE) && rows.stream().anyMatch(row -> groupOf(row) != null);
        return (item || grouped) && known(read) >= 2;
    }

    private static long known(List<Column> read) {
        return read.stream()
                .filter(column -> column != Column.OTHER && column != Column.REPORT && column != Column.UNKNOWN)
                .distinct()
                .count();
    }

    /** Returns whether a row is short, and the cells of a column below it name items: it holds heads, though none is known. */
    private boolean isAboveItems(Row row, List<Column> read) {
        int numbers = read.indexOf(Column.NUMBER) + 1;
        return numbers > 0
                && namesItems(numbers, row)
                && row.cells().size() > 1
                && blocksOf(row).stream().noneMatch(block -> isSentence(block.text()));
    }

    /** Returns the block that names an item alone in its row, above rows that belong to it; or null. */
    @Nullable
    Block groupOf(Row row) {
        List<Block> blocks = blocksOf(row);
        boolean alone = !blocks.isEmpty()
                && row.in(1).size() == blocks.size()
                && blocks.get(0).cell().orElseThrow().row() == row.number();
        return alone && Mention.atStart(Parts.labelled(blocks.get(0))).isPresent() ? blocks.get(0) : null;
    }

    private List<String> wordsOf(Row row) {
        List<String> words = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            words.add(words(row.in(column)));
        }
        return words;
    }

    /** Returns the words of some blocks. */
    static String words(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> text.append(text.isEmpty() ? "" : " ").append(block.text()));
        return text.toString();
    }

    static List<Block> blocksOf(Row row) {
        return row.cells().values().stream().flatMap(List::stream).toList();
    }

    private List<Column> headsOf(Row row) {
        List<Column> read = new ArrayList<>();
        for (String words : wordsOf(row)) {
            String name = words.strip().toLowerCase(Locale.ROOT).replaceAll("[:*]+$|\\s\\([^()]{1,40}\\)$", "");
            read.add(HEADS.stream()
                    .filter(head -> !EMPTY_HEAD.matcher(name).matches()
                            && head.words().matcher(name).matches())
                    .map(Head::column)
                    .findFirst()
                    .orElse(Column.OTHER));
        }
        for (int at = 0; at < read.size(); at++) {
            boolean free = read.get(at) == Column.OTHER || read.get(at) == Column.RESPONSE;
            if (free && holdsOffices(at + 1, row)) {
                read.set(at, Column.VOICE);
            }
        }
        for (int at = 0; at < read.size(); at++) {
            String head = wordsOf(row).get(at).strip();
            boolean office = read.get(at) == Column.OTHER
                    && Speaker.speaksAsHead(head)
                    && !TO_WHOM.matcher(head).find()
                    && holdsSentences(at + 1);
            if (office) {
                read.set(at, Column.RESPONSE);
            }
        }
        for (int at = 0; at < read.size(); at++) {
            if (read.get(at) == Column.OTHER
                    && REPORT_HEAD.matcher(wordsOf(row).get(at).strip()).matches()) {
                read.set(at, Column.REPORT);
            }
        }
        for (int at = 0; at < read.size() && !read.contains(Column.NUMBER) && !read.contains(Column.ITEM); at++) {
            if (read.get(at) == Column.OTHER && namesItems(at + 1, row)) {
                read.set(at, Column.NUMBER);
            }
        }
        for (int at = 0; at < read.size(); at++) {
            boolean words = read.get(at) == Column.OTHER
                    && read.contains(Column.NUMBER)
                    && !read.contains(Column.ITEM)
                    && WORDS_HEAD.matcher(wordsOf(row).get(at).strip()).matches();
            if (words) {
                read.set(at, Column.ITEM);
            }
        }
        // "Recommendation" beside no other column of words holds the words.
        for (int at = read.size() - 1; at >= 0 && !read.contains(Column.ITEM); at--) {
            if (read.get(at) == Column.NUMBER
                    && ITEM_HEAD.matcher(wordsOf(row).get(at).strip()).matches()) {
                read.set(at, Column.ITEM);
            }
        }
        for (int at = 0; at < read.size(); at++) {
            if (read.get(at) == Column.OTHER && hasSentence(at + 1, row.number())) {
                read.set(at, Column.UNKNOWN);
            }
        }
        for (int at = 0; at < read.size(); at++) {
            boolean mayBeElsewhere = Collections.frequency(read, Column.RESPONSE) > 1 || read.contains(Column.UNKNOWN);
            if (read.get(at) == Column.RESPONSE && holdsMarks(at + 1, row.number(), mayBeElsewhere)) {
                read.set(at, Column.STATE);
            }
        }
        return read;
    }

    /** Returns the words of a column's cells below a row, without blank ones. */
    private List<String> below(int column, int row) {
        return rows.stream()
                .filter(each -> each.number() > row)
                .map(each -> words(each.in(column)).strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Returns whether most cells below the first head, or the head of references, name an item. */
    private boolean namesItems(int column, Row head) {
        String name = words(head.in(column)).strip();
        boolean ofNumbers = REFERENCE_HEAD.matcher(name).matches();
        List<String> cells = below(column, head.number());
        long named = cells.stream()
                .filter(cell ->
                        ((column == 1 || ofNumbers) && Mention.atStart(cell).isPresent())
                                || (ofNumbers && Mention.ofCell(cell).isPresent()))
                .count();
        return Mention.atStart(name).isEmpty() && named > 0 && 2 * named >= cells.size();
    }

    /** Returns whether a cell of a column below a row is a sentence. */
    private boolean hasSentence(int column, int row) {
        return below(column, row).stream().anyMatch(ResponseTable::isSentence);
    }

    private static boolean isSentence(String words) {
        int spaces = (int) words.chars().filter(letter -> letter == ' ').count();
        return spaces >= FEWEST_WORDS_WITHOUT_STOP - 1
                || (spaces >= FEWEST_WORDS_OF_SENTENCE - 1 && words.endsWith("."));
    }

    /** Returns whether a column below a row holds days and nothing else, or states if these count. */
    private boolean holdsMarks(int column, int row, boolean statesCount) {
        List<String> cells = below(column, row);
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> DAY.matcher(cell).matches()
                                || (statesCount && MARK.matcher(cell).matches()));
    }

    /** Returns whether a row adds others up: it has such a name, and no words as its response. */
    boolean isTotal(Row row) {
        List<Block> responses = in(row, Column.RESPONSE);
        return row.cells().values().stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .filter(block -> TOTAL.matcher(block.text()).matches())
                        .isPresent()
                && responses.stream().noneMatch(block -> block.text().chars().anyMatch(Character::isLetter));
    }

    Purpose purpose() {
        return purpose;
    }

    List<Row> rows() {
        return rows;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Block> headBlocks() {
        return headBlocks;
    }

    boolean isHead(Block block) {
        return headNumbers.contains(block.number());
    }

    /** Returns whether the table is a form, in which a name on the left says whose words stand on the right. */
    boolean isForm() {
        return form;
    }

    boolean headsInferred() {
        return headsInferred;
    }

    /** Returns whether a column holds the numbers or the words of items. */
    boolean hasItemColumn() {
        return heads.contains(Column.NUMBER) || heads.contains(Column.ITEM);
    }

    /** Returns the words of a column's head. */
    String headOf(int column) {
        return headWords.get(column - 1).strip();
    }

    /** Returns the numbers of the columns that hold something. */
    List<Integer> columnsOf(Column column) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == column) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    /** Returns whose words a column holds by its head, or null. */
    @Nullable
    Voice voiceOf(int column) {
        return Speaker.who(speakers.get(column - 1));
    }

    /** Returns whether the words of a cell are the head of a column of reports. */
    static boolean isHeadOfReports(String words) {
        return REPORT_HEAD.matcher(words.strip()).matches();
    }

    /** Returns the blocks of a row that stand in columns of a sort. */
    List<Block> in(Row row, Column column) {
        List<Block> found = new ArrayList<>();
        columnsOf(column).forEach(number -> found.addAll(row.in(number)));
        return found;
    }
}
