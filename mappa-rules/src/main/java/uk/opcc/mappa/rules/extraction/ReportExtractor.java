package uk.opcc.mappa.rules.extraction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;

/**
 * Reads the draft of an inspection report from a document. Immutable; one extractor serves many documents and threads.
 *
 * <p>The library writes no summaries: the summary of an item is the beginning of its text.
 */
public final class ReportExtractor {

    private static final ReportExtractor PLAIN = new ReportExtractor(null, null);

    private final @Nullable String id;
    private final @Nullable PoliceNames names;

    private ReportExtractor(@Nullable String id, @Nullable PoliceNames names) {
        this.id = id;
        this.names = names;
    }

    /**
     * Creates an extractor that makes the report's id from its title and year, and knows no force by name.
     *
     * @return the extractor
     */
    public static ReportExtractor create() {
        return PLAIN;
    }

    /**
     * Returns an extractor that gives the report an id.
     *
     * @param reportId the id: lower-case words joined by hyphens
     * @return the extractor
     */
    public ReportExtractor withId(String reportId) {
        return new ReportExtractor(Objects.requireNonNull(reportId, "reportId"), names);
    }

    /**
     * Returns an extractor that knows the forces of a directory: in a report on one of them, "the force" is that force.
     *
     * @param directory the forces
     * @return the extractor
     */
    public ReportExtractor withDirectory(Directory directory) {
        return new ReportExtractor(id, new PoliceNames(directory));
    }

    /**
     * Returns what a document says, as the draft of a report.
     *
     * @param document the document
     * @return the draft with its places and questions; without a draft if the document has no text
     */
    public Extraction<InspectionReport> extract(SourceDocument document) {
        return new ReportReading(document, id, names).read();
    }
}
