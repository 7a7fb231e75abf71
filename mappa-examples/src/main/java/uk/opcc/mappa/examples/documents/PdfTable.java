package uk.opcc.mappa.examples.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import uk.opcc.mappa.examples.documents.PdfRulings.Ruling;

/** A table on one page of a PDF, as its borders show it: cells from line to line, some of them over several columns or rows. */
final class PdfTable {

    /** Lines that are no farther apart are one: the borders of two cells side by side. */
    private static final float SAME = 4;

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 400;

    /** Where the columns begin, and where the last one ends. */
    private final List<Float> columns;

    /** The cell in each place. A cell over several rows or columns stands in several. */
    private final List<@Nullable Cell[]> rows = new ArrayList<>();

    private PdfTable(List<Float> columns) {
        this.columns = columns;
    }

    /** Returns the tables of a page, each with two cells side by side or more, from the top. */
    static List<PdfTable> of(List<Ruling> rulings) {
        List<PdfTable> tables = new ArrayList<>();
        for (List<Ruling> joined : joined(rulings)) {
            PdfTable table = table(joined);
            if (table != null) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** Puts the lines together that cross or touch, directly or through others. */
    private static List<List<Ruling>> joined(List<Ruling> rulings) {
        int[] group = new int[rulings.size()];
        Arrays.setAll(group, each -> each);
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (touch(rulings.get(i), rulings.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        Map<Integer, List<Ruling>> groups = new HashMap<>();
        List<List<Ruling>> inOrder = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), any -> {
                        List<Ruling> begun = new ArrayList<>();
                        inOrder.add(begun);
                        return begun;
                    })
                    .add(rulings.get(i));
        }
        return inOrder;
    }

    private static int root(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(Ruling one, Ruling other) {
        if (one.level() == other.level()) {
            return Math.abs(one.at() - other.at()) < SAME
                    && one.from() <= other.to() + SAME
                    && other.from() <= one.to() + SAME;
        }
        return one.at() > other.from() - SAME
                && one.at() < other.to() + SAME
                && other.at() > one.from() - SAME
                && other.at() < one.to() + SAME;
    }

    private static @Nullable PdfTable table(List<Ruling> rulings) {
        List<Float> x = places(rulings, false);
        if (x.size() < 3 || x.size() > MOST_COLUMNS || places(rulings, true).size() < 2) {
            return null;
        }
        List<Ruling> closed = closed(rulings);
        List<Float> y = places(closed, true);
        if (y.size() > MOST_ROWS) {
            return null;
        }
        boolean[][] upright = walls(closed, false, x, y);
        boolean[][] level = walls(closed, true, y, x);
        PdfTable table = new PdfTable(x);
        for (int row = 0; row < y.size() - 1; row++) {
            table.rows.add(new Cell[x.size() - 1]);
        }
        boolean beside = false;
        for (int row = 0; row < table.rows.size(); row++) {
            int begun = 0;
            for (int column = 0; column < x.size() - 1; column++) {
                if (table.rows.get(row)[column] != null) {
                    continue;
                }
                int right = column + 1;
                while (right < x.size() - 1 && !upright[right][row]) {
                    right++;
                }
                int below = row + 1;
                while (below < y.size() - 1 && !level[below][column]) {
                    below++;
                }
                if (isWalled(upright, level, row, column, below, right)) {
                    Cell cell = new Cell(x.get(column), y.get(row), x.get(right), y.get(below));
                    for (int i = row; i < below; i++) {
                        Arrays.fill(table.rows.get(i), column, right, cell);
                    }
                    begun++;
                }
            }
            beside |= begun > 1;
        }
        return beside ? table : null;
    }

    /** Adds a line above and below where a table is open, because a row goes on over the page. */
    private static List<Ruling> closed(List<Ruling> rulings) {
        List<Ruling> uprights = rulings.stream().filter(each -> !each.level()).toList();
        List<Ruling> closed = new ArrayList<>(rulings);
        float top = (float) uprights.stream().mapToDouble(Ruling::from).min().orElseThrow();
        float bottom = (float) uprights.stream().mapToDouble(Ruling::to).max().orElseThrow();
        closed.addAll(
                end(uprights.stream().filter(each -> each.from() < top + SAME).toList(), top));
        closed.addAll(
                end(uprights.stream().filter(each -> each.to() > bottom - SAME).toList(), bottom));
        return closed;
    }

    private static List<Ruling> end(List<Ruling> uprights, float at) {
        float left = (float) uprights.stream().mapToDouble(Ruling::at).min().orElse(at);
        float right = (float) uprights.stream().mapToDouble(Ruling::at).max().orElse(at);
        return left < right ? List.of(new Ruling(true, at, left, right)) : List.of();
    }

    /** Returns whether the walls of a cell are whole, and nothing divides it. */
    private static boolean isWalled(boolean[][] upright, boolean[][] level, int row, int column, int below, int right) {
        for (int i = row; i < below; i++) {
            if (!upright[column][i] || !upright[right][i]) {
                return false;
            }
            for (int j = column + 1; j < right; j++) {
                if (upright[j][i]) {
                    return false;
                }
            }
        }
        for (int j = column; j < right; j++) {
            if (!level[row][j] || !level[below][j]) {
                return false;
            }
        }
        return true;
    }

    /** Returns where lines of one direction stand, each place once. */
    private static List<Float> places(List<Ruling> rulings, boolean level) {
        List<Float> all = new ArrayList<>();
        rulings.stream().filter(each -> each.level() == level).forEach(each -> all.add(each.at()));
        Collections.sort(all);
        List<Float> places = new ArrayList<>();
        for (float at : all) {
            if (places.isEmpty() || at - places.get(places.size() - 1) >= SAME) {
                places.add(at);
            }
        }
        return places;
    }

    /** Returns for each place of a line whether it is drawn in each stretch between two places of the other direction. */
    private static boolean[][] walls(List<Ruling> rulings, boolean level, List<Float> at, List<Float> across) {
        boolean[][] walls = new boolean[at.size()][across.size() - 1];
        for (Ruling ruling : rulings) {
            if (ruling.level() != level) {
                continue;
            }
            int place = place(at, ruling.at());
            for (int i = 0; i < walls[place].length; i++) {
                float middle = (across.get(i) + across.get(i + 1)) / 2;
                walls[place][i] |= ruling.from() <= middle && middle <= ruling.to();
            }
        }
        return walls;
    }

    private static int place(List<Float> places, float at) {
        int found = Collections.binarySearch(places, at);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Returns the cell in which a word stands, or null if it stands beside the table. */
    @Nullable
    Cell cellOf(PdfLine.Word word) {
        float x = (word.x0() + word.x1()) / 2;
        float y = word.y() - word.size() / 3;
        for (@Nullable Cell[] row : rows) {
            for (Cell cell : row) {
                if (cell != null && cell.x0 <= x && x < cell.x1 && cell.y0 <= y && y < cell.y1) {
                    return cell;
                }
            }
        }
        return null;
    }

    /** Takes the rows of a table on the next page into this one if it has the same columns, and returns whether it has. */
    boolean goesOnWith(PdfTable next) {
        if (columns.size() != next.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - next.columns.get(i)) >= SAME) {
                return false;
            }
        }
        List<@Nullable Cell[]> more = new ArrayList<>(next.rows);
        more.removeIf(row -> text(row).isBlank());
        if (!more.isEmpty() && text(more.get(0)).equals(text(rows.get(0)))) {
            // The head is printed again on each page.
            more.remove(0);
        }
        @Nullable Cell[] last = rows.get(rows.size() - 1);
        if (!more.isEmpty() && isWithinSentence(last, more.get(0))) {
            @Nullable Cell[] rest = more.remove(0);
            for (int i = 0; i < rest.length; i++) {
                if (last[i] != null && rest[i] != null && (i == 0 || rest[i] != rest[i - 1])) {
                    last[i].lines.addAll(rest[i].lines);
                }
            }
        }
        rows.addAll(more);
        return true;
    }

    private static String text(@Nullable Cell[] row) {
        return Arrays.stream(row)
                .filter(Objects::nonNull)
                .distinct()
                .map(Cell::text)
                .collect(Collectors.joining("\t"));
    }

    /** Returns whether a row goes on with the one before: a sentence does, and the number of a new row does not stand before it. */
    private static boolean isWithinSentence(@Nullable Cell[] row, @Nullable Cell[] next) {
        if (!isEmpty(next[0]) && !isWithinSentence(row[0], next[0])) {
            return false;
        }
        for (int i = 0; i < row.length; i++) {
            if (isWithinSentence(row[i], next[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(@Nullable Cell cell) {
        return cell == null || cell.lines.isEmpty();
    }

    private static boolean isWithinSentence(@Nullable Cell cell, @Nullable Cell next) {
        return cell != null
                && next != null
                && !isEmpty(cell)
                && !isEmpty(next)
                && !cell.lines.get(cell.lines.size() - 1).endsSentence()
                && next.lines.get(0).beginsSmall();
    }

    /** Writes the table. The first row is its head if all of its words are bold. */
    void write(Xhtml out, CellWriter writer) throws SAXException {
        Grid grid = new Grid();
        for (int row = 0; row < rows.size(); row++) {
            @Nullable Cell[] cells = rows.get(row);
            Grid.Row to = grid.row(row == 0 && isHead(cells));
            for (int column = 0; column < cells.length; column++) {
                Cell cell = cells[column];
                int from = column;
                while (cell != null && column + 1 < cells.length && cells[column + 1] == cell) {
                    column++;
                }
                boolean continues = cell != null && row > 0 && rows.get(row - 1)[column] == cell;
                to.add(column - from + 1, continues, "", xhtml -> {
                    if (cell != null) {
                        writer.write(cell.lines, xhtml);
                    }
                });
            }
        }
        grid.write(out);
    }

    private static boolean isHead(@Nullable Cell[] row) {
        return !text(row).isBlank()
                && Arrays.stream(row)
                        .filter(Objects::nonNull)
                        .flatMap(cell -> cell.lines.stream())
                        .allMatch(PdfLine::isBold);
    }

    /** Writes the lines of a cell. */
    interface CellWriter {
        void write(List<PdfLine> lines, Xhtml out) throws SAXException;
    }

    /** A cell, and the lines that stand in it. */
    static final class Cell {

        private final float x0;
        private final float y0;
        private final float x1;
        private final float y1;
        private final List<PdfLine> lines = new ArrayList<>();

        private Cell(float x0, float y0, float x1, float y1) {
            this.x0 = x0;
            this.y0 = y0;
            this.x1 = x1;
            this.y1 = y1;
        }

        void add(PdfLine line) {
            lines.add(line);
        }

        private String text() {
            return lines.stream().map(PdfLine::text).collect(Collectors.joining(" "));
        }
    }
}
