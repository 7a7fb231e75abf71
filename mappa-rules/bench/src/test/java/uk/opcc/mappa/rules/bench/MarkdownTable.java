package uk.opcc.mappa.rules.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows under headings, printed as Markdown with its columns aligned: the first to the left, the others to the right. */
final class MarkdownTable {

    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... headings) {
        rows.add(List.of(headings));
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    int columns() {
        return rows.get(0).size();
    }

    @Override
    public String toString() {
        String lines = rows.stream().map(this::line).collect(Collectors.joining("\n"));
        int first = lines.indexOf('\n');
        return lines.substring(0, first) + "\n" + rule() + lines.substring(first) + "\n";
    }

    private String line(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String space = " ".repeat(width(i) - cell.length());
            cells.add(i == 0 ? cell + space : space + cell);
        }
        return "| " + String.join(" | ", cells) + " |";
    }

    private String rule() {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns(); i++) {
            cells.add("-".repeat(width(i) + 1) + (i == 0 ? "-" : ":"));
        }
        return "|" + String.join("|", cells) + "|";
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
