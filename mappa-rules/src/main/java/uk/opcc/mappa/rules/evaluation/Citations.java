package uk.opcc.mappa.rules.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.matching.text.WordSpans;

/** Compares what a response cites with the law of a duty. */
public final class Citations {

    /** A section as people write it: perhaps its kind, its number and, after a full stop or hyphen, the subsection. */
    private static final Pattern SECTION = Pattern.compile(
            "(?:ss?|secs?|sections?|paras?|paragraphs?|regs?|regulations?)?[./-]*(\\d+[a-z]*)(?:[./-]+(.+))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AROUND_A_TITLE = Pattern.compile("^the | as amended$| (?:s|section) ?\\d+[a-z]*$");
    private static final Pattern YEAR = Pattern.compile(" \\d{4}$");

    private Citations() {}

    /** Returns whether a citation names the enactment and the section of a duty, however they are written. */
    public static boolean isOfSection(StatuteCitation citation, Duty duty) {
        return isOfAct(citation, duty) && section(citation).equalsIgnoreCase(duty.section());
    }

    /** Returns whether a citation names the enactment of a duty, however it is written. */
    public static boolean isOfAct(StatuteCitation citation, Duty duty) {
        return isTitle(citation.act(), duty.act());
    }

    /**
     * Returns whether the subsection of a citation, if it has one, is one of the duty's. Paragraphs below the subsection do
     * not matter. If the duty is known by its section only, any subsection may be right.
     */
    public static boolean isOfDuty(StatuteCitation citation, Duty duty) {
        Optional<String> subsection = subsection(citation);
        if (subsection.isEmpty()) {
            return true;
        }
        String cited = first(subsection.get());
        return Stream.concat(duty.provisions().values().stream(), duty.copies().values().stream())
                .anyMatch(known -> known.isEmpty() || first(known).equalsIgnoreCase(cited));
    }

    private static String section(StatuteCitation citation) {
        Matcher section = SECTION.matcher(citation.section());
        return section.matches() ? section.group(1) : citation.section();
    }

    private static Optional<String> subsection(StatuteCitation citation) {
        Matcher section = SECTION.matcher(citation.section());
        return citation.subsection()
                .or(() -> section.matches() ? Optional.ofNullable(section.group(2)) : Optional.empty());
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

    /** A title without its year may be that of the enactment. */
    private static boolean isTitle(String cited, String act) {
        if (cited.equals(act)) {
            return true;
        }
        String citedTitle = title(cited);
        String title = title(act);
        return citedTitle.equals(title) || citedTitle.equals(YEAR.matcher(title).replaceFirst(""));
    }

    /** Removes the article, the punctuation and the additions that people write with a short title. */
    private static String title(String act) {
        String words =
                String.join(" ", WordSpans.of(act.toLowerCase(Locale.ROOT)).words());
        return AROUND_A_TITLE.matcher(words).replaceAll("");
    }

    /** Returns a citation as a reader expects it, for instance {@code Police Act 1996 s.55(5)}. */
    public static String inWords(StatuteCitation citation) {
        return citation.act() + " s." + section(citation)
                + subsection(citation).map(subsection -> "(" + subsection + ")").orElse("");
    }
}
