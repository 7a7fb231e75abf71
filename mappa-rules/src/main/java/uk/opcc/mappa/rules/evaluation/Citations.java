package uk.opcc.mappa.rules.evaluation;

import java.util.regex.Pattern;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.rules.law.Duty;

/** Whether what a response cites is the law of a duty. */
public final class Citations {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Citations() {}

    /** Whether it is the enactment and the section of the duty. */
    public static boolean isOfSection(StatuteCitation citation, Duty duty) {
        return isTitle(citation.act(), duty.act()) && citation.section().equalsIgnoreCase(duty.section());
    }

    /**
     * Whether its subsection, if it has one, is one in which the duty lies; a paragraph below it is not looked at. Where the
     * duty is known by its section only, any subsection may be the right one.
     */
    public static boolean isOfDuty(StatuteCitation citation, Duty duty) {
        if (citation.subsection().isEmpty()) {
            return true;
        }
        String cited = first(citation.subsection().get());
        for (String subsection : duty.provisions().values()) {
            if (subsection.isEmpty() || first(subsection).equalsIgnoreCase(cited)) {
                return true;
            }
        }
        return false;
    }

    /** The first part of a subsection: {@code 5A} of {@code (5A)}, {@code 5} of {@code (5)(a)} and of {@code 5.a}. */
    private static String first(String subsection) {
        int from = 0;
        while (from < subsection.length() && !isLetterOrDigit(subsection.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < subsection.length() && isLetterOrDigit(subsection.charAt(to))) {
            to++;
        }
        return subsection.substring(from, to);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isTitle(String cited, String act) {
        return cited.equals(act) || title(cited).equalsIgnoreCase(title(act));
    }

    /** A short title without what people put before and between its words. */
    private static String title(String act) {
        return SPACES.matcher(act.strip()).replaceAll(" ").replaceFirst("(?i)^the ", "");
    }

    public static String inWords(StatuteCitation citation) {
        return citation.act() + " s." + citation.section()
                + citation.subsection()
                        .map(subsection -> "(" + subsection + ")")
                        .orElse("");
    }
}
