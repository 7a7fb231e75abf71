package uk.opcc.mappa.examples.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Puts the lines of a PDF together, in the order in which the file has them.
 *
 * <p>A line ends a paragraph if the first word of the next line had room on it. Where a table has borders, these tell its cells.
 * Where it has none, a step to the right and not down begins the next cell of a row; a step back to the left the next row.
 */
final class PdfLayout {

    /** How a paragraph on an item begins, or one of somebody who answers. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:Recommendation|Rec\\.?|R|Area for [Ii]mprovement|AFI|Cause of [Cc]oncern) ?#?\\p{Alnum}{1,9}"
                    + "|\\p{Lu}[\\p{L}'\u2019 ]{0,60}?(?:[Rr]esponse|[Cc]omments?|[Rr]eply|[Pp]osition|[Vv]iews?|[Uu]pdate)"
                    + "(?: (?:from|by) [\\p{L}'\u2019 ]{3,60})?|Owner|Lead|Timescale|Status|Progress) ?[:\u2013\u2014] ");

    private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+)(?:-|(?<soft>\u2010))$");
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:date:? )?(?:[a-z]{3,9}day,? )?[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9},? (?:19|20)[0-9]{2}");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?][\"'\u2019\u201d)]?");
    private static final Pattern POINT_ENDS = Pattern.compile(";(?: and| or)?$");
    private static final float TOLERANCE = 3;

    /** How far the points of a list are set in at least, in sizes of the font. */
    private static final float INDENT = 0.8f;

    /** What stands for a bullet that is a shape and no letter. */
    private static final String DRAWN_BULLET = "\u2022";

    private static final float LARGE = 1.15f;
    private static final float LARGEST = 1.4f;
    private static final float WIDER_GAP = 1.3f;
    private static final float LARGEST_PITCH = 2.6f;
    private static final float CELL_STEP = 20;
    private static final float END_OF_TABLE = 6;

    private final List<PdfLine> lines;
    private final List<List<PdfTable>> tables;
    private final float bodySize;
    private final float pitch;
    private final Set<String> vocabulary;
    private final List<Part> parts = new ArrayList<>();
    private int page = -1;
    private boolean inTable;
    private int withoutBorders;

    /**
     * Begins to put lines together.
     *
     * @param lines the lines of all pages
     * @param tables the tables with borders, for each page
     */
    PdfLayout(List<PdfLine> lines, List<List<PdfTable>> tables) {
        this.lines = lines;
        this.tables = tables;
        this.bodySize = mostUsedSize();
        this.pitch = usualPitch();
        this.vocabulary = lines.stream()
                .flatMap(line -> line.words().stream())
                .map(PdfLine.Word::text)
                .collect(Collectors.toSet());
    }

    private float mostUsedSize() {
        Map<Integer, Integer> characters = new HashMap<>();
        lines.forEach(line ->
                characters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 2f)
                .orElse(1f);
    }

    /** Returns the usual distance of two lines, in sizes of the font. */
    private float usualPitch() {
        Map<Integer, Integer> distances = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            PdfLine before = lines.get(i - 1);
            float distance = (line.y() - before.y()) / before.size();
            if (line.page() == before.page() && distance > 0.8 && distance < LARGEST_PITCH) {
                distances.merge(Math.round(distance * 20), 1, Integer::sum);
            }
        }
        return distances.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> entry.getKey() / 20f)
                .orElse(LARGEST_PITCH);
    }

    void write(Xhtml out) throws SAXException {
        separateRuledTables();
        float margin = (float) parts.stream()
                .filter(part -> part.cells.size() == 1)
                .flatMap(part -> part.cells.get(0).stream())
                .mapToDouble(PdfLine::x1)
                .max()
                .orElse(0);
        int i = 0;
        while (i < parts.size()) {
            Part part = parts.get(i);
            if (part.ruled != null) {
                openPage(part.page(), out);
                i++;
                while (i < parts.size()
                        && parts.get(i).goesOn(part.ruled, parts.get(i - 1).page() + 1)) {
                    i++;
                }
                inTable = true;
                part.ruled.write(out, this::cell);
                inTable = false;
                continue;
            }
            if (part.cells.size() == 1) {
                paragraphs(part.cells.get(0), margin, out);
                i++;
                continue;
            }
            List<Part> rows = new ArrayList<>();
            for (; i < parts.size() && parts.get(i).table == part.table; i++) {
                rows.add(parts.get(i));
            }
            openPage(part.page(), out);
            rows(rows, out);
        }
        closePage(out);
    }

    /** Begins a page. One within a table is a mark only, so that the cells stay whole. */
    private void openPage(int next, Xhtml out) throws SAXException {
        if (page >= next) {
            return;
        }
        if (inTable) {
            for (; page < next; page++) {
                out.start("div", "class", "page", "data-paragraphs", "true");
                out.end("div");
            }
            return;
        }
        closePage(out);
        for (page++; page < next; page++) {
            // A page without text of its own: numbers go on.
            out.start("div", "class", "page");
            out.end("div");
        }
        // The lines are put together here, so they are no lines of a page any more.
        out.start("div", "class", "page", "data-paragraphs", "true");
    }

    private void closePage(Xhtml out) throws SAXException {
        if (page >= 0) {
            out.closeLists();
            out.end("div");
        }
    }

    /** Puts the words that stand in cells with borders into these, and separates the lines between the tables. */
    private void separateRuledTables() {
        List<PdfLine> between = new ArrayList<>();
        Set<PdfTable> begun = new HashSet<>();
        for (PdfLine line : lines) {
            PdfTable.Cell cell = null;
            List<PdfLine.Word> words = new ArrayList<>();
            for (PdfLine.Word word : line.words()) {
                PdfTable.Cell next = null;
                for (PdfTable table : tables.get(line.page())) {
                    next = table.cellOf(word);
                    if (next != null) {
                        if (begun.add(table)) {
                            put(words, line.page(), cell, between);
                            separate(between);
                            between.clear();
                            parts.add(new Part(table, line.page()));
                        }
                        break;
                    }
                }
                if (next != cell) {
                    put(words, line.page(), cell, between);
                }
                cell = next;
                words.add(word);
            }
            put(words, line.page(), cell, between);
        }
        separate(between);
    }

    private static void put(List<PdfLine.Word> words, int page, PdfTable.@Nullable Cell cell, List<PdfLine> between) {
        if (!words.isEmpty()) {
            PdfLine line = PdfLine.of(words, page);
            if (cell == null) {
                between.add(line);
            } else {
                cell.add(line);
            }
            words.clear();
        }
    }

    /** Separates running text from the rows of tables without borders. */
    private void separate(List<PdfLine> lines) {
        List<PdfLine> flow = new ArrayList<>();
        Part row = null;
        for (PdfLine line : lines) {
            if (row == null) {
                int cell = flow.isEmpty() || !isBeside(flow.get(flow.size() - 1), line) ? -1 : firstBeside(flow, line);
                if (cell < 0) {
                    flow.add(line);
                    continue;
                }
                List<PdfLine> first = new ArrayList<>(flow.subList(cell, flow.size()));
                flow.subList(cell, flow.size()).clear();
                endFlow(flow);
                row = new Part(++withoutBorders);
                row.cells.add(first);
                row.add(line);
            } else {
                Part next = row.take(line);
                if (next == null) {
                    if (row.cells.size() == 1) {
                        flow.addAll(row.cells.get(0));
                    } else {
                        parts.add(row);
                    }
                    row = null;
                    flow.add(line);
                } else if (next != row) {
                    parts.add(row);
                    row = next;
                }
            }
        }
        endFlow(flow);
        if (row != null) {
            parts.add(row);
        }
    }

    private void endFlow(List<PdfLine> flow) {
        if (!flow.isEmpty()) {
            Part part = new Part(0);
            part.cells.add(new ArrayList<>(flow));
            parts.add(part);
            flow.clear();
        }
    }

    private static boolean isBeside(PdfLine before, PdfLine line) {
        return line.page() == before.page()
                && line.y() <= before.y() + 1
                && line.x0() > before.x0() + CELL_STEP
                && line.x0() >= before.x1() - 1;
    }

    /** Returns the index of the line at whose height this line stands, from which on the lines are one cell; -1 if there is none. */
    private static int firstBeside(List<PdfLine> flow, PdfLine line) {
        int first = -1;
        for (int i = flow.size() - 1; i >= 0; i--) {
            PdfLine each = flow.get(i);
            if (each.page() != line.page() || each.y() < line.y() - TOLERANCE || each.x1() > line.x0() + 1) {
                break;
            }
            first = i;
        }
        return first;
    }

    private void cell(List<PdfLine> lines, Xhtml out) throws SAXException {
        paragraphs(lines, (float) lines.stream().mapToDouble(PdfLine::x1).max().orElse(0), out);
    }

    private void rows(List<Part> rows, Xhtml out) throws SAXException {
        long full = rows.stream().filter(row -> row.cells.size() > 1).count();
        long ofPages = rows.stream().map(Part::page).distinct().count();
        boolean columns =
                full == 1 || (full > 1 && full == ofPages && rows.stream().allMatch(Part::isTall));
        if (columns) {
            for (Part row : rows) {
                columns(row, out);
            }
            return;
        }
        List<Float> edges = edges(rows);
        Grid grid = new Grid();
        boolean head = true;
        for (Part row : rows) {
            boolean isHead = head && row.cells.size() > 1 && row.cells.stream().allMatch(PdfLayout::isHead);
            Grid.Row to = grid.row(isHead);
            head = false;
            List<List<PdfLine>> cells = new ArrayList<>();
            edges.forEach(any -> cells.add(new ArrayList<>()));
            for (List<PdfLine> cell : row.cells) {
                (isHead ? dividedAt(edges, cell) : cell)
                        .forEach(line -> cells.get(column(edges, isHead ? List.of(line) : cell))
                                .add(line));
            }
            for (List<PdfLine> cell : cells) {
                to.add(1, false, "", xhtml -> cell(cell, xhtml));
            }
        }
        inTable = true;
        grid.write(out);
        inTable = false;
    }

    /** Returns the lines of a head, divided where a word begins a column: heads of narrow columns nearly touch. */
    private static List<PdfLine> dividedAt(List<Float> edges, List<PdfLine> cell) {
        List<PdfLine> divided = new ArrayList<>();
        for (PdfLine line : cell) {
            int from = 0;
            for (int i = 1; i < line.words().size(); i++) {
                float begin = line.words().get(i).x0();
                if (edges.stream().anyMatch(edge -> Math.abs(edge - begin) < TOLERANCE)) {
                    divided.add(PdfLine.of(line.words().subList(from, i), line.page()));
                    from = i;
                }
            }
            divided.add(PdfLine.of(line.words().subList(from, line.words().size()), line.page()));
        }
        return divided;
    }

    private static boolean isHead(List<PdfLine> cell) {
        return cell.stream().allMatch(PdfLine::isBold);
    }

    /** Text in two columns, or one line with a tab in it. */
    private void columns(Part row, Xhtml out) throws SAXException {
        if (row.cells.stream().allMatch(cell -> cell.size() == 1)) {
            out.closeLists();
            out.element("p", row.cells.stream().map(cell -> cell.get(0).text()).collect(Collectors.joining("\t")));
            return;
        }
        for (List<PdfLine> cell : row.cells) {
            cell(cell, out);
        }
    }

    /** Returns where the columns begin: as in the rows with most cells, at the leftmost of each. */
    private static List<Float> edges(List<Part> rows) {
        int most = rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
        List<Float> edges = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int column = i;
            edges.add((float) rows.stream()
                    .filter(row -> row.cells.size() == most)
                    .mapToDouble(row -> Part.left(row.cells.get(column)))
                    .min()
                    .orElse(0));
        }
        return edges;
    }

    private static int column(List<Float> edges, List<PdfLine> cell) {
        int column = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (edges.get(i) <= Part.left(cell) + TOLERANCE) {
                column = i;
            }
        }
        return column;
    }

    private void paragraphs(List<PdfLine> from, float margin, Xhtml out) throws SAXException {
        PdfLine stem = null;
        boolean points = false;
        for (List<PdfLine> paragraph : divided(from, margin)) {
            boolean below = stem != null && isBelow(stem, paragraph);
            points = below && (points || isPoint(paragraph));
            for (List<PdfLine> each : points ? pointsOf(paragraph) : List.of(paragraph)) {
                paragraph(each, points, out);
            }
            if (!below) {
                boolean announces = paragraph.get(paragraph.size() - 1).text().endsWith(":");
                stem = announces ? paragraph.get(0) : null;
            }
        }
    }

    /** Returns the lines of each paragraph. */
    private List<List<PdfLine>> divided(List<PdfLine> from, float margin) {
        List<List<PdfLine>> paragraphs = new ArrayList<>();
        List<PdfLine> paragraph = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            PdfLine line = from.get(i);
            if (!paragraph.isEmpty()
                    && !continues(paragraph, line, i + 1 < from.size() ? from.get(i + 1) : line, margin)) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
            paragraph.add(line);
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    /** Returns whether a paragraph is indented below a line that announces it, as the points of a list are. */
    private static boolean isBelow(PdfLine stem, List<PdfLine> paragraph) {
        return paragraph.stream()
                .allMatch(line -> line.x0() > stem.x0() + INDENT * stem.size()
                        && Math.abs(line.size() - stem.size()) < 1
                        && !line.isBold());
    }

    /** Returns whether an indented paragraph without a bullet is a point whose bullet is drawn, and no text set in. */
    private static boolean isPoint(List<PdfLine> paragraph) {
        return paragraph.get(0).beginsSmall()
                || !SENTENCE.matcher(paragraph.get(paragraph.size() - 1).text()).matches();
    }

    /** Returns the points that stand close to each other: each but the last ends with a semicolon, or with "and" behind it. */
    private static List<List<PdfLine>> pointsOf(List<PdfLine> paragraph) {
        List<List<PdfLine>> points = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= paragraph.size(); i++) {
            if (i == paragraph.size()
                    || POINT_ENDS.matcher(paragraph.get(i - 1).text()).find()) {
                points.add(paragraph.subList(from, i));
                from = i;
            }
        }
        return points;
    }

    private boolean continues(List<PdfLine> paragraph, PdfLine line, PdfLine next, float margin) {
        PdfLine before = paragraph.get(paragraph.size() - 1);
        boolean within = line.isLabelledWithin(before) && !paragraph.get(0).isLabelled();
        if (Math.abs(line.size() - before.size()) >= 1
                || (!line.isBold() && paragraph.stream().allMatch(PdfLine::isBold))
                || (line.isBold() && !before.isBold() && !line.beginsSmall())
                || (line.isLabelled() && !within)
                || (before.endsSentence() && LABEL.matcher(line.text()).lookingAt())
                || (paragraph.size() == 1 && DATE.matcher(before.text()).matches())
                || (before.x1() + line.firstWord() <= margin && !within)) {
            return false;
        }
        if (line.page() != before.page() || line.y() < before.y() - TOLERANCE) {
            return !before.endsSentence();
        }
        float distance = line.y() - before.y();
        if (before.endsSentence()
                && (distance > WIDER_GAP * pitch * line.size()
                        || (line.words().get(0).bold()
                                && !before.words()
                                        .get(before.words().size() - 1)
                                        .bold()))) {
            return false;
        }
        float usual = paragraph.size() > 1
                        && before.page() == paragraph.get(paragraph.size() - 2).page()
                ? before.y() - paragraph.get(paragraph.size() - 2).y()
                : next.page() == line.page() && next.y() > line.y() ? next.y() - line.y() : distance;
        return distance < LARGEST_PITCH * line.size() && distance < WIDER_GAP * Math.max(usual, line.size());
    }

    private void paragraph(List<PdfLine> paragraph, boolean point, Xhtml out) throws SAXException {
        PdfLine first = paragraph.get(0);
        openPage(first.page(), out);
        List<Span> spans = spans(paragraph, first.bullet().isEmpty() ? 0 : 1);
        String bullet = first.bullet().isEmpty() && point && !first.isLabelled() ? DRAWN_BULLET : first.bullet();
        int heading = first.size() > bodySize * LARGEST ? 1 : first.size() > bodySize * LARGE ? 2 : 0;
        out.block(Block.of(heading, bullet.isEmpty() ? 0 : 1, bullet, spans));
    }

    /** Returns the words of a paragraph from one of its first line on, a span for each stretch in one style. */
    private List<Span> spans(List<PdfLine> paragraph, int from) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        PdfLine.Word before = null;
        for (PdfLine line : paragraph) {
            List<PdfLine.Word> words = line.words();
            for (int i = before == null ? from : 0; i < words.size(); i++) {
                PdfLine.Word word = words.get(i);
                String space = before == null || (i == 0 && isDivided(text, word)) ? "" : " ";
                if (before != null && before.bold() != word.bold()) {
                    spans.add(new Span(text.toString(), before.bold(), false));
                    text.setLength(0);
                }
                text.append(space).append(word.text());
                before = word;
            }
        }
        if (before != null) {
            spans.add(new Span(text.toString(), before.bold(), false));
        }
        return spans;
    }

    /** Returns whether a word goes on in the next line, and takes the hyphen away that divides it. */
    private boolean isDivided(StringBuilder text, PdfLine.Word next) {
        Matcher divided = DIVIDED.matcher(text.substring(text.lastIndexOf(" ") + 1));
        if (!divided.find()) {
            return false;
        }
        // The same word elsewhere tells whether the hyphen is its own; that of a layout program never is.
        if (divided.group("soft") != null || vocabulary.contains(divided.group(1) + next.text())) {
            text.setLength(text.length() - 1);
        }
        return true;
    }

    /** Running text as one cell, or a row of a table. */
    private static final class Part {

        private final int table;

        /** The table with borders that stands here, on its first page. */
        private final @Nullable PdfTable ruled;

        private final int ruledOn;
        private final List<List<PdfLine>> cells = new ArrayList<>();

        /** Where the columns of the rows above begin. All rows of a table share it, so that it does not grow with each of them. */
        private final NavigableSet<Float> columns;

        Part(int table) {
            this(table, new TreeSet<>());
        }

        private Part(int table, NavigableSet<Float> columns) {
            this.table = table;
            this.columns = columns;
            this.ruled = null;
            this.ruledOn = -1;
        }

        Part(PdfTable ruled, int page) {
            this.table = 0;
            this.columns = new TreeSet<>();
            this.ruled = ruled;
            this.ruledOn = page;
        }

        static float left(List<PdfLine> cell) {
            return (float) cell.stream().mapToDouble(PdfLine::x0).min().orElse(0);
        }

        int page() {
            return ruled == null ? cells.get(0).get(0).page() : ruledOn;
        }

        boolean isTall() {
            return cells.stream().allMatch(cell -> cell.size() > 4);
        }

        /** Returns whether this is the rest of a table, which then takes it in. */
        boolean goesOn(PdfTable above, int nextPage) {
            return ruled != null && ruledOn == nextPage && above.goesOnWith(ruled);
        }

        void add(PdfLine line) {
            List<PdfLine> cell = new ArrayList<>();
            cell.add(line);
            cells.add(cell);
        }

        /** Returns the row in which the line stands: this, a new one, or null if the line is behind the table. */
        private @Nullable Part take(PdfLine line) {
            List<PdfLine> cell = cells.get(cells.size() - 1);
            PdfLine before = cell.get(cell.size() - 1);
            if (line.page() == before.page()) {
                if (isBeside(before, line)) {
                    add(line);
                    return this;
                }
                boolean near = line.y() - before.y() < END_OF_TABLE * before.size();
                if (line.y() > before.y()
                        && near
                        && line.x0() >= left(cell) - TOLERANCE
                        && fits(line, cells.size() - 1)) {
                    cell.add(line);
                    return this;
                }
            } else {
                for (int i = cells.size() - 1; i > 0; i--) {
                    if (Math.abs(line.x0() - left(cells.get(i))) < TOLERANCE) {
                        cells.get(i).add(line);
                        return this;
                    }
                }
            }
            float reach = line.y() - lowest();
            if (Math.abs(line.x0() - left(cells.get(0))) < CELL_STEP
                    && fits(line, 0)
                    && (line.page() != before.page() || (reach > 0 && reach < END_OF_TABLE * before.size()))) {
                cells.forEach(each -> columns.add(left(each)));
                Part next = new Part(table, columns);
                next.add(line);
                return next;
            }
            return null;
        }

        private float lowest() {
            return (float) cells.stream()
                    .flatMap(List::stream)
                    .mapToDouble(PdfLine::y)
                    .max()
                    .orElse(0);
        }

        /** Returns whether the line ends before the next column begins. */
        private boolean fits(PdfLine line, int cell) {
            float left = left(cells.get(cell));
            return Stream.concat(
                            Stream.ofNullable(columns.higher(left + CELL_STEP)),
                            cells.stream().map(Part::left).filter(edge -> edge > left + CELL_STEP))
                    .allMatch(edge -> line.x1() <= edge + TOLERANCE);
        }
    }
}
