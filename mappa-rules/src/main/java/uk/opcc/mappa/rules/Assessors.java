package uk.opcc.mappa.rules;

import uk.opcc.mappa.rules.law.Duty;

/**
 * The assessors of the duties beside Police Act 1996 s.55, each with the standard settings. {@link Section55} is the entry for
 * that one.
 *
 * <pre>{@code
 * Assessment assessment = Assessors.SECTION_16.assess(commissioners, response);
 * Assessment asked = Assessors.REGULATION_29.asOf(today).assess(coroners, draft);
 * }</pre>
 *
 * <p>An assessor takes one response of one answerer. Where several authorities answer separately, assess each response. For a
 * duty that this library does not have, use {@link Assessor#of(Duty)}.
 */
public final class Assessors {

    /** Responses to recommendations of the Independent Office for Police Conduct: Police Reform Act 2002 Sch 3 para 28B. */
    public static final Assessor PARAGRAPH_28B = Assessor.of(Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B);

    /** Comments on reports of the Domestic Abuse Commissioner: Domestic Abuse Act 2021 s.16. */
    public static final Assessor SECTION_16 = Assessor.of(Duty.DOMESTIC_ABUSE_ACT_2021_SECTION_16);

    /** Comments on reports of the Victims' Commissioner: Domestic Violence, Crime and Victims Act 2004 s.49A. */
    public static final Assessor SECTION_49A =
            Assessor.of(Duty.DOMESTIC_VIOLENCE_CRIME_AND_VICTIMS_ACT_2004_SECTION_49A);

    /** Responses to coroners' reports to prevent other deaths: Coroners (Investigations) Regulations 2013 reg. 29. */
    public static final Assessor REGULATION_29 =
            Assessor.of(Duty.CORONERS_INVESTIGATIONS_REGULATIONS_2013_REGULATION_29);

    private Assessors() {}
}
