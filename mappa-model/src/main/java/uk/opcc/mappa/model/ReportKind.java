package uk.opcc.mappa.model;

import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * The kind of an {@link InspectionReport}: an open coded value. It decides whether a duty to respond reaches
 * the report.
 *
 * <p>The constants are the kinds that this version knows. Any other code is kept and written unchanged.
 *
 * <p>Source: the reports and the acts under which they are made; the codes are ours.
 *
 * @param code lower-case words joined by hyphens, at most 100 characters
 */
public record ReportKind(String code) {

    /** A report of HM inspectors of constabulary alone: Police Act 1996 s.54. */
    public static final ReportKind CONSTABULARY_INSPECTION = new ReportKind("constabulary-inspection");

    /** A report of several inspectorates, HM inspectors of constabulary among them. */
    public static final ReportKind JOINT_INSPECTION = new ReportKind("joint-inspection");

    /** The yearly State of Policing report: Police Act 1996 s.54(4A). */
    public static final ReportKind STATE_OF_POLICING = new ReportKind("state-of-policing");

    /** A report on a super-complaint: Police Reform Act 2002 Part 2A. */
    public static final ReportKind SUPER_COMPLAINT = new ReportKind("super-complaint");

    /** A report of a joint targeted area inspection: Children Act 2004 s.20. */
    public static final ReportKind JOINT_TARGETED_AREA_INSPECTION = new ReportKind("joint-targeted-area-inspection");

    /** A letter of HM inspectors of constabulary after a revisit to a force. */
    public static final ReportKind REVISIT_LETTER = new ReportKind("revisit-letter");

    /** A recommendation of the Independent Office for Police Conduct: Police Reform Act 2002 Schedule 3. */
    public static final ReportKind IOPC_RECOMMENDATION = new ReportKind("iopc-recommendation");

    /** A report of the Domestic Abuse Commissioner: Domestic Abuse Act 2021. */
    public static final ReportKind DOMESTIC_ABUSE_COMMISSIONER_REPORT =
            new ReportKind("domestic-abuse-commissioner-report");

    /** A report of the Commissioner for Victims and Witnesses: Domestic Violence, Crime and Victims Act 2004. */
    public static final ReportKind VICTIMS_COMMISSIONER_REPORT = new ReportKind("victims-commissioner-report");

    /** A coroner's report to prevent future deaths: Coroners (Investigations) Regulations 2013. */
    public static final ReportKind CORONER_REPORT = new ReportKind("coroner-report");

    /**
     * Creates a kind from its code, known to this version or not.
     *
     * @param code lower-case words joined by hyphens, at most 100 characters
     * @throws InvalidValueException if the code is not lower-case words joined by hyphens
     */
    public ReportKind {
        Constraints.CODE.require("ReportKind", "code", code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
