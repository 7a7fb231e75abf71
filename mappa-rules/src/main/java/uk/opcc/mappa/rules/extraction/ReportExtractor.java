package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.InspectionReport;

/** Draws the draft of an inspection report from a document. Immutable; one extractor serves many documents and threads. */
public final class ReportExtractor {

    @SuppressWarnings("UnusedVariable")
    private final @Nullable String id;

    private ReportExtractor(@Nullable String id) {
        this.id = id;
    }

    /**
     * Creates an extractor that makes the report's id from its title.
     *
     * @return the extractor
     */
    public static ReportExtractor create() {
        return new ReportExtractor(null);
    }

    /**
     * Returns an extractor that gives the report an id.
     *
     * @param reportId the id: lower-case words joined by hyphens
     * @return the extractor
     */
    public ReportExtractor withId(String reportId) {
        return new ReportExtractor(reportId);
    }

    /**
     * Returns what a document says, as the draft of a report.
     *
     * @param document the document
     * @return the draft with its places and questions
     */
    public Extraction<InspectionReport> extract(SourceDocument document) {
        return new Extraction<>(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
}
