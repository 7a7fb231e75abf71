package uk.opcc.mappa.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.opcc.mappa.examples.documents.WorkbookWriter;

/** An Excel workbook with a sheet of findings and a sheet of coverage. */
final class WorkbookOutput implements Output<AssessmentRun> {

    @Override
    public String of(AssessmentRun run) {
        throw new UnsupportedOperationException("a workbook is no text");
    }

    @Override
    public Map<String, byte[]> files(AssessmentRun run) {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("Findings", CsvOutput.Table.FINDINGS.rows(run));
        sheets.put("Coverage", CsvOutput.Table.COVERAGE.rows(run));
        return Map.of("assessments.xlsx", WorkbookWriter.write(sheets));
    }

    @Override
    public boolean needsFolder() {
        return true;
    }
}
