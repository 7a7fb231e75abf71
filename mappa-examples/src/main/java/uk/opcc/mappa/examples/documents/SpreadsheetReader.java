package uk.opcc.mappa.examples.documents;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads a spreadsheet: the cells that a reader sees. Hidden sheets, rows and columns are left out, and so are comments. */
final class SpreadsheetReader {

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_NAME = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Workbook workbook;

    SpreadsheetReader(Workbook workbook) {
        this.workbook = workbook;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    void write(Xhtml out) throws SAXException {
        out.startDocument();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                out.start("div", "class", "page");
                sheet(workbook.getSheetAt(i), out);
                out.end("div");
            }
        }
        out.endDocument();
    }

    /**
     * A first row of one text is a title; others before the head say more of it. The first row of several texts is the head. Rows of
     * a name and a value above a wider head are a table by themselves.
     */
    private void sheet(Sheet sheet, Xhtml out) throws SAXException {
        int head = rowBelowLabels(sheet);
        Grid grid = new Grid();
        boolean titled = false;
        boolean headSeen = false;
        for (Row row : sheet) {
            int filled = filled(sheet, row);
            if (row.getZeroHeight() || (filled == 0 && !headSeen)) {
                continue;
            }
            if (!headSeen && filled == 1) {
                for (Cell cell : row) {
                    String text = text(cell);
                    if (!text.isBlank() && !sheet.isColumnHidden(cell.getColumnIndex())) {
                        out.element(titled ? "p" : "h1", text);
                    }
                }
                titled = true;
                continue;
            }
            if (row.getRowNum() == head) {
                grid.write(out);
                grid = new Grid();
                headSeen = false;
            }
            boolean label = row.getRowNum() < head;
            row(
                    sheet,
                    row,
                    grid.row(!headSeen && !label, "sheet " + sheet.getSheetName() + ", row " + (row.getRowNum() + 1)));
            headSeen = !label;
        }
        grid.write(out);
    }

    /** Returns the number of the row below rows of a name and a value that is wider than these; -1 if there is none. */
    private int rowBelowLabels(Sheet sheet) {
        int labels = 0;
        for (Row row : sheet) {
            int filled = row.getZeroHeight() ? 0 : filled(sheet, row);
            if (filled > 2) {
                return labels > 0 ? row.getRowNum() : -1;
            }
            if (filled == 2 && !isLabelled(sheet, row)) {
                return -1;
            }
            labels += filled == 2 ? 1 : 0;
        }
        return -1;
    }

    /** Returns whether a row of two texts begins with a name, and has its value in the next column. */
    private boolean isLabelled(Sheet sheet, Row row) {
        int at = row.getFirstCellNum();
        while (at < MOST_COLUMNS
                && (row.getCell(at) == null || text(row.getCell(at)).isBlank() || sheet.isColumnHidden(at))) {
            at++;
        }
        Cell name = row.getCell(at);
        Cell value = row.getCell(at + 1);
        return name != null
                && at < 2
                && text(name).length() <= LONGEST_NAME
                && value != null
                && !text(value).isBlank()
                && merged(sheet, row.getRowNum(), at) == null;
    }

    private int filled(Sheet sheet, Row row) {
        int filled = 0;
        for (Cell cell : row) {
            if (!sheet.isColumnHidden(cell.getColumnIndex()) && !text(cell).isBlank()) {
                filled++;
            }
        }
        return filled;
    }

    private void row(Sheet sheet, Row row, Grid.Row to) {
        int columns = Math.min(MOST_COLUMNS, Math.max(0, row.getLastCellNum()));
        for (int column = 0; column < columns; column++) {
            if (sheet.isColumnHidden(column)) {
                continue;
            }
            Cell cell = row.getCell(column);
            CellRangeAddress merged = merged(sheet, row.getRowNum(), column);
            boolean continues = merged != null && merged.getFirstRow() < row.getRowNum();
            int across = 1;
            int last = merged == null ? column : Math.min(merged.getLastColumn(), columns - 1);
            for (; column < last; column++) {
                across += sheet.isColumnHidden(column + 1) ? 0 : 1;
            }
            String text = cell == null ? "" : text(cell);
            to.add(across, continues, cell == null ? "" : colour(cell), out -> lines(text, out));
        }
    }

    private static void lines(String text, Xhtml out) throws SAXException {
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                out.element("p", line);
            }
        }
    }

    private static @Nullable CellRangeAddress merged(Sheet sheet, int row, int column) {
        for (CellRangeAddress each : sheet.getMergedRegions()) {
            if (each.isInRange(row, column)) {
                return each;
            }
        }
        return null;
    }

    private String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell) && cell.getNumericCellValue() >= 1) {
            // The cell's own format can hide which of day and month comes first.
            return DAY.format(cell.getLocalDateTimeCellValue());
        }
        return formatter.formatCellValue(cell);
    }

    private static String colour(Cell cell) {
        if (cell.getCellStyle().getFillPattern() != FillPatternType.SOLID_FOREGROUND
                || !(cell.getCellStyle().getFillForegroundColorColor() instanceof XSSFColor colour)) {
            return "";
        }
        String argb = colour.getARGBHex();
        return argb == null || argb.length() != 8 || argb.endsWith("FFFFFF") ? "" : argb.substring(2);
    }
}
