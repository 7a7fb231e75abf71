package uk.opcc.mappa.examples.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables as an Excel workbook. Each cell is text, so none is a formula. */
public final class WorkbookWriter {

    private static final int LONGEST_CELL = 32_767;

    private WorkbookWriter() {}

    /**
     * Returns a workbook.
     *
     * @param sheets the rows of each sheet by its name, the head line first; a cell that Excel cannot hold is cut
     * @return the bytes of the xlsx file
     */
    public static byte[] write(Map<String, List<List<String>>> sheets) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle head = headStyle(workbook);
            sheets.forEach((name, rows) -> {
                XSSFSheet sheet = workbook.createSheet(name);
                sheet.createFreezePane(0, 1);
                for (List<String> cells : rows) {
                    write(cells, sheet, head);
                }
            });
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            // Memory does not fail to be written.
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle headStyle(XSSFWorkbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        return style;
    }

    private static void write(List<String> cells, XSSFSheet sheet, CellStyle head) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            row.createCell(column).setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
            if (row.getRowNum() == 0) {
                row.getCell(column).setCellStyle(head);
            }
        }
    }
}
