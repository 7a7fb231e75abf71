package uk.opcc.mappa.examples.documents;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.SAXException;

/** A table on its way to XHTML, with cells that span rows and columns. A table of one column is a box round its content. */
final class Grid {

    private final List<Row> rows = new ArrayList<>();

    Row row(boolean head) {
        return row(head, "");
    }

    /** Begins a row that people know by a place, such as its sheet and number. */
    Row row(boolean head, String place) {
        Row row = new Row(head, place, new ArrayList<>());
        rows.add(row);
        return row;
    }

    void write(Xhtml out) throws SAXException {
        if (rows.stream().allMatch(row -> row.cells.size() <= 1)) {
            for (Row row : rows) {
                for (Cell cell : row.cells) {
                    cell.content.write(out);
                }
            }
            return;
        }
        out.closeLists();
        out.start("table");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            out.start("tr", "data-place", row.place);
            int column = 0;
            for (Cell cell : row.cells) {
                if (!cell.continues) {
                    String element = row.head ? "th" : "td";
                    out.start(
                            element,
                            "colspan",
                            span(cell.columns),
                            "rowspan",
                            span(1 + continued(i + 1, column)),
                            "data-colour",
                            cell.colour);
                    cell.content.write(out);
                    out.closeLists();
                    out.end(element);
                }
                column += cell.columns;
            }
            out.end("tr");
        }
        out.end("table");
    }

    private static String span(int cells) {
        return cells > 1 ? Integer.toString(cells) : "";
    }

    /** Returns how many rows from this one on continue the cell above, in this column. */
    private int continued(int from, int column) {
        int count = 0;
        for (int i = from; i < rows.size() && rows.get(i).continuesAt(column); i++) {
            count++;
        }
        return count;
    }

    /** What a cell holds, written when its turn comes. */
    interface Content {
        void write(Xhtml out) throws SAXException;
    }

    /**
     * A row.
     *
     * @param head whether it is a head row
     * @param place where people find it; empty if that has no name
     * @param cells its cells from the left
     */
    record Row(boolean head, String place, List<Cell> cells) {

        void add(int columns, boolean continues, String colour, Content content) {
            cells.add(new Cell(columns, continues, colour, content));
        }

        private boolean continuesAt(int column) {
            int at = 0;
            for (Cell cell : cells) {
                if (at == column) {
                    return cell.continues;
                }
                at += cell.columns;
            }
            return false;
        }
    }

    /**
     * A cell.
     *
     * @param columns how many columns it takes
     * @param continues whether it belongs to the cell above
     * @param colour the colour of its ground as six hexadecimal digits; empty if it has none of its own
     * @param content what it holds
     */
    record Cell(int columns, boolean continues, String colour, Content content) {}
}
