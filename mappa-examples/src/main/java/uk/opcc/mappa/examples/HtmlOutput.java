package uk.opcc.mappa.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.opcc.mappa.rules.page.AssessedResponse;
import uk.opcc.mappa.rules.page.AssessmentPages;

/** A page of all responses, or an index with a page of each. Files with problems are left out. */
final class HtmlOutput implements Output<AssessmentRun> {

    @Override
    public String of(AssessmentRun run) {
        List<AssessedResponse> responses = run.toShow();
        return responses.isEmpty() ? "" : pages(run).page(responses);
    }

    @Override
    public Map<String, byte[]> files(AssessmentRun run) {
        List<AssessedResponse> responses = run.toShow();
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (!responses.isEmpty()) {
            pages(run).site(responses).forEach((name, page) -> files.put(name, Output.utf8(page)));
        }
        return files;
    }

    private static AssessmentPages pages(AssessmentRun run) {
        return AssessmentPages.of(run.report()).comparedBy(new WordDifference());
    }
}
