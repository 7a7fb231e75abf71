package uk.opcc.mappa.rules;

import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.evaluation.ReportIndex;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/**
 * A report with an index of its recommendations, for assessing many responses to it. An assessment against the report itself
 * builds the index each time. Immutable, and safe to share between threads.
 */
public final class PreparedReport {

    private final ReportIndex recommendations;

    private PreparedReport(ReportIndex recommendations) {
        this.recommendations = recommendations;
    }

    /**
     * Prepares a report.
     *
     * @param report the report
     * @return the report with its index
     */
    public static PreparedReport of(InspectionReport report) {
        return new PreparedReport(ReportIndex.of(report));
    }

    /**
     * Returns the report.
     *
     * @return the report that was prepared
     */
    public InspectionReport report() {
        return recommendations.report();
    }

    /**
     * Returns the matcher of references to the report's recommendations.
     *
     * @return the matcher for this report alone
     */
    public ReferenceMatcher matcher() {
        return recommendations.matcher();
    }

    /** Returns the index that the rules read. */
    ReportIndex recommendations() {
        return recommendations;
    }

    /** Returns the id of the report. */
    @Override
    public String toString() {
        return "PreparedReport{" + report().id() + "}";
    }
}
