package uk.opcc.mappa.rules.catalogue;

import java.util.regex.Pattern;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.rules.Duty;

/** Whether what a response cites is the law of a duty. */
final class Citations {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NOT_LETTERS_OR_DIGITS = Pattern.compile("[^A-Za-z0-9]+");

    private Citations() {}

    /** Whether it is the enactment and the section of the duty. */
    static boolean isOfSection(StatuteCitation citation, Duty duty) {
        return title(citation.act()).equalsIgnoreCase(title(duty.act()))
                && citation.section().equalsIgnoreCase(duty.section());
    }

    /**
     * Whether its subsection, if it has one, is one in which the duty lies; a paragraph below it is not looked at. Where the
     * duty is known by its section only, any subsection may be the right one.
     */
    static boolean isOfDuty(StatuteCitation citation, Duty duty) {
        return citation.subsection().isEmpty()
                || duty.provisions().values().stream()
                        .anyMatch(subsection -> subsection.isEmpty()
                                || first(subsection)
                                        .equalsIgnoreCase(
                                                first(citation.subsection().get())));
    }

    /** The first part of a subsection: {@code 5A} of {@code (5A)}, {@code 5} of {@code (5)(a)} and of {@code 5.a}. */
    private static String first(String subsection) {
        for (String part : NOT_LETTERS_OR_DIGITS.split(subsection, -1)) {
            if (!part.isEmpty()) {
                return part;
            }
        }
        return "";
    }

    /** A short title without what people put before and between its words. */
    private static String title(String act) {
        return SPACES.matcher(act.strip()).replaceAll(" ").replaceFirst("(?i)^the ", "");
    }

    static String inWords(StatuteCitation citation) {
        return citation.act() + " s." + citation.section()
                + citation.subsection()
                        .map(subsection -> "(" + subsection + ")")
                        .orElse("");
    }
}
