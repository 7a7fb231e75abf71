package uk.opcc.mappa.rules;

import java.time.LocalDate;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * Assesses responses under Police Act 1996 s.55. Start here.
 *
 * <p>{@link #assess} uses the standard policy, every rule, and the directory that ships ({@link
 * uk.opcc.mappa.model.reference.ReferenceData#policeAreas()}). The other methods change one setting; {@link
 * Assessor#withDirectory} replaces the directory.
 *
 * <pre>{@code
 * Assessment assessment = Section55.assess(report, response);
 * Assessment asked = Section55.asOf(today).withPolicy(policy).assess(report, response);
 * }</pre>
 *
 * <p>{@link Assessors} has the other duties that this library knows.
 */
public final class Section55 {

    private static final Assessor ASSESSOR = Assessor.of(Duty.POLICE_ACT_1996_SECTION_55);

    private Section55() {}

    /**
     * Assesses a response against the report that it answers, with the standard settings and no day of asking.
     *
     * @param report the report
     * @param response the response, published or a draft
     * @return the assessment
     * @throws IllegalArgumentException if the response answers another report
     */
    public static Assessment assess(InspectionReport report, Response response) {
        return assessor().assess(report, response);
    }

    /**
     * Prepares a report for many responses.
     *
     * @param report the report
     * @return the report with its index
     */
    public static PreparedReport prepare(InspectionReport report) {
        return PreparedReport.of(report);
    }

    /**
     * Assesses a response against a prepared report, like {@link #assess(InspectionReport, Response)}.
     *
     * @param report the report
     * @param response the response, published or a draft
     * @return the assessment
     * @throws IllegalArgumentException if the response answers another report
     */
    public static Assessment assess(PreparedReport report, Response response) {
        return assessor().assess(report, response);
    }

    /**
     * Returns an assessor of this duty with the standard settings.
     *
     * @return the assessor
     */
    public static Assessor assessor() {
        return ASSESSOR;
    }

    /**
     * Returns an assessor of this duty with another policy.
     *
     * @param policy how to read the law where it is open
     * @return the assessor
     */
    public static Assessor withPolicy(Policy policy) {
        return assessor().withPolicy(policy);
    }

    /**
     * Returns an assessor of this duty for a day of asking.
     *
     * @param day the day, usually today
     * @return the assessor
     */
    public static Assessor asOf(LocalDate day) {
        return assessor().asOf(day);
    }

    /**
     * Returns an assessor of this duty without a rule.
     *
     * @param rule the id of the rule
     * @param reason why, in words that the assessment shows
     * @return the assessor
     * @throws IllegalArgumentException if there is no rule of that id, or the reason is blank
     */
    public static Assessor leavingOut(String rule, String reason) {
        return assessor().leavingOut(rule, reason);
    }
}
