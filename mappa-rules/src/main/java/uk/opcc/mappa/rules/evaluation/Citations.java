package uk.opcc.mappa.rules.evaluation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.rules.law.Duty;

/** Compares what a response cites with the law of a duty. */
public final class Citations {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Citations() {}

    /** Returns whether a citation names the enactment and the section of a duty. */
    public static boolean isOfSection(StatuteCitation citation, Duty duty) {
        return isTitle(citation.act(), duty.act()) && citation.section().equalsIgnoreCase(duty.section());
    }

    /**
     * Returns whether the subsection of a citation, if it has one, is one of the duty's. Paragraphs below the subsection do
     * not matter. If the duty is known by its section only, any subsection may be right.
     */
    public static boolean isOfDuty(StatuteCitation citation, Duty duty) {
        if (citation.subsection().isEmpty()) {
            return true;
        }
        String cited = first(citation.subsection().get());
        return Stream.concat(duty.provisions().values().stream(), duty.copies().values().stream())
                .anyMatch(
                        subsection -> subsection.isEmpty() || first(subsection).equalsIgnoreCase(cited));
    }

    /** Returns the first part of a subsection: {@code 5A} of {@code (5A)}, {@code 5} of {@code (5)(a)} and of {@code 5.a}. */
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

    /** Removes the article and the extra space that people write in a short title. */
    private static String title(String act) {
        return SPACES.matcher(act.strip()).replaceAll(" ").replaceFirst("(?i)^the ", "");
    }

    /** Returns a citation as a reader expects it, for instance {@code Police Act 1996 s.55(5)}. */
    public static String inWords(StatuteCitation citation) {
        return citation.act() + " s." + citation.section()
                + citation.subsection()
                        .map(subsection -> "(" + subsection + ")")
                        .orElse("");
    }
}
