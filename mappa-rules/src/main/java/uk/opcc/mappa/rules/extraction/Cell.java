package uk.opcc.mappa.rules.extraction;

/**
 * The place of a block in a table. All numbers begin with 1.
 *
 * @param table the number of the table in the document
 * @param row the first row of the cell
 * @param column the first column of the cell
 * @param rowSpan how many rows the cell covers
 * @param columnSpan how many columns the cell covers
 * @param head whether the document marks the cell as a head
 */
public record Cell(int table, int row, int column, int rowSpan, int columnSpan, boolean head) {

    /**
     * Creates a place. A number below 1 becomes 1.
     *
     * @param table the number of the table in the document
     * @param row the first row of the cell
     * @param column the first column of the cell
     * @param rowSpan how many rows the cell covers
     * @param columnSpan how many columns the cell covers
     * @param head whether the document marks the cell as a head
     */
    public Cell {
        table = Math.max(1, table);
        row = Math.max(1, row);
        column = Math.max(1, column);
        rowSpan = Math.max(1, rowSpan);
        columnSpan = Math.max(1, columnSpan);
    }
}
