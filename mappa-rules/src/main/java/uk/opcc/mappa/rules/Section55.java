package uk.opcc.mappa.rules;

import java.time.LocalDate;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * The entry: does a response do what Police Act 1996 s.55 asks of it? {@link #assess} answers with the standard policy;
 * the other methods begin with another setting.
 *
 * <pre>{@code
 * Assessment assessment = Section55.assess(report, response);
 * Assessment asked = Section55.asOf(today).withPolicy(policy).assess(report, response);
 * }</pre>
 *
 * <p>Another duty is assessed by {@link Assessor#of(Duty)}.
 */
public final class Section55 {

    private static final Assessor ASSESSOR = Assessor.of(Duty.POLICE_ACT_1996_SECTION_55);

    private Section55() {}

    /**
     * Holds a response against the report that it answers, with the standard policy, every rule, and no day of asking.
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
     * @return the same, prepared
     */
    public static PreparedReport prepare(InspectionReport report) {
        return PreparedReport.of(report);
    }

    /**
     * Holds a response against the report that it answers, which was prepared before; else as {@link
     * #assess(InspectionReport, Response)}.
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
     * An assessor of this duty with the standard settings.
     *
     * @return the assessor
     */
    public static Assessor assessor() {
        return ASSESSOR;
    }

    /**
     * An assessor of this duty with another policy.
     *
     * @param policy how the law is read where it is open
     * @return the assessor
     */
    public static Assessor withPolicy(Policy policy) {
        return assessor().withPolicy(policy);
    }

    /**
     * An assessor of this duty for a day of asking.
     *
     * @param day the day, usually the caller's today
     * @return the assessor
     */
    public static Assessor asOf(LocalDate day) {
        return assessor().asOf(day);
    }

    /**
     * An assessor of this duty without a rule.
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
