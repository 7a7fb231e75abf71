package uk.opcc.mappa.rules;

import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.evaluation.ReportIndex;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/**
 * A report made ready for many responses: what of the work belongs to the report alone is done once, here. Immutable, and
 * safe to share between threads. An assessment of the report unprepared prepares it first, each time.
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
     * @return the same, prepared
     */
    public static PreparedReport of(InspectionReport report) {
        return new PreparedReport(ReportIndex.of(report));
    }

    /**
     * The report.
     *
     * @return what was prepared
     */
    public InspectionReport report() {
        return recommendations.report();
    }

    /**
     * What recognises the report's recommendations.
     *
     * @return the matcher for this report alone
     */
    public ReferenceMatcher matcher() {
        return recommendations.matcher();
    }

    /** The report's recommendations, as the rules look at them. */
    ReportIndex recommendations() {
        return recommendations;
    }

    /** Returns the id of the report. */
    @Override
    public String toString() {
        return "PreparedReport{" + report().id() + "}";
    }
}
