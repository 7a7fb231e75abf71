package uk.opcc.mappa.rules.extraction;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/**
 * Reads the draft of a response from a document. Immutable; one extractor serves many documents and threads.
 *
 * <p>Every position of the draft is {@link uk.opcc.mappa.model.ComplianceStatus#NOT_READ}: a person has to read which
 * position an answer takes.
 */
public final class ResponseExtractor {

    /** What the readings of all documents share. */
    static final class Knowledge {

        private final List<InspectionReport> reports;
        private final Directory directory;
        private final PoliceNames names;
        private final CitedTitle.Index titles;
        private final Map<String, ReferenceMatcher> matchers = new HashMap<>();

        Knowledge(List<InspectionReport> reports, Directory directory) {
            this.reports = reports;
            this.directory = directory;
            this.names = new PoliceNames(directory);
            this.titles = new CitedTitle.Index(reports);
            reports.forEach(report -> matchers.put(report.id(), ReferenceMatcher.of(report)));
        }

        List<InspectionReport> reports() {
            return reports;
        }

        Directory directory() {
            return directory;
        }

        PoliceNames names() {
            return names;
        }

        CitedTitle.Index titles() {
            return titles;
        }

        ReferenceMatcher matcher(InspectionReport report) {
            ReferenceMatcher matcher = matchers.get(report.id());
            return matcher != null ? matcher : ReferenceMatcher.of(report);
        }

        /** Returns whether a text is little more than the title of a report. */
        boolean isTitle(String words) {
            return CitedTitle.find(titles, new Block.Draft(Block.Kind.PARAGRAPH, words).numbered(1))
                    .filter(CitedTitle::fillsBlock)
                    .isPresent();
        }
    }

    private final Knowledge knowledge;
    private final @Nullable PoliceArea area;

    private ResponseExtractor(Knowledge knowledge, @Nullable PoliceArea area) {
        this.knowledge = knowledge;
        this.area = area;
    }

    /**
     * Creates an extractor.
     *
     * @param reports the reports that a document may answer; of several, it answers the one whose title it cites
     * @param directory the forces and bodies that a document may name
     * @return the extractor
     * @throws IllegalArgumentException if there is no report
     */
    public static ResponseExtractor of(Collection<InspectionReport> reports, Directory directory) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("found no report, expected at least one");
        }
        return new ResponseExtractor(new Knowledge(List.copyOf(reports), directory), null);
    }

    /**
     * Returns an extractor for the documents of one force, whatever forces they name.
     *
     * @param force the id or a name of the force
     * @return the extractor
     * @throws IllegalArgumentException if the directory does not know the force
     */
    public ResponseExtractor withForce(String force) {
        PoliceArea named = knowledge
                .directory()
                .areaOf(force)
                .orElseThrow(() -> new IllegalArgumentException("found the force " + Quotation.of(force)
                        + ", expected an id or a name that the directory knows"));
        return new ResponseExtractor(knowledge, named);
    }

    /**
     * Returns what a document says, as the draft of a response.
     *
     * @param document the document
     * @return the draft with its places and questions; without a draft if the document does not say which force it is
     *     about
     */
    public Extraction<Response> extract(SourceDocument document) {
        return new ResponseReading(document, knowledge, area).read();
    }
}
