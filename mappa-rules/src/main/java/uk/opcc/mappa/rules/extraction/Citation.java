package uk.opcc.mappa.rules.extraction;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * A provision that a text cites.
 *
 * @param act the short title of the Act
 * @param section the section
 * @param subsection the subsection, or null
 * @param words the words of the citation
 */
record Citation(String act, String section, @Nullable String subsection, String words) {

    private static final String NAME =
            "\\p{Lu}[\\p{L}'\u2019]{1,20}(?:,? (?:and |of )?\\p{Lu}[\\p{L}'\u2019]{1,20}){0,6} Act";

    /** An Act by its name and year in any order, or the Police Act by its initials. */
    private static final String ACT = "(?<act%s>" + NAME + ",? \\d{4}|(?:1[89]|20)\\d{2} " + NAME + "|PA,? 1996)";

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) (.+)");
    private static final String SECTION =
            "(?:[Ss]ections?|[Ss]ec\\.?|[Ss]s?\\.?)\\s?(?<section%s>\\d{1,3}[A-Z]{0,2})(?:\\s?\\((?<sub%s>\\d{1,2}[A-Z]{0,2})\\))?(?:\\([a-z]{1,2}\\))?"
                    + "(?<more%s>(?:(?:,|\\sand|,\\sand|\\sor|\\s?&)\\s?\\(\\d{1,2}[A-Z]{0,2}\\)){0,5})";
    private static final Pattern CITED = Pattern.compile("(?<![\\p{L}\\d])(?:"
            + SECTION.replace("%s", "1") + ",?\\s(?:of\\s)?(?:the\\s)?" + ACT.replace("%s", "1") + "|"
            + ACT.replace("%s", "2") + ",?\\s\\(?" + SECTION.replace("%s", "2") + ")");

    /** A section of the Act that the text has cited before. */
    private static final Pattern OF_THAT_ACT = Pattern.compile("(?<![\\p{L}\\d])" + SECTION.replace("%s", "1")
            + "\\s(?:of\\s)?(?:that|the same|the said)\\s(?:1\\d{3}\\s|20\\d{2}\\s)?Act\\b");

    private static final Pattern SUBSECTION = Pattern.compile("\\((\\d{1,2}[A-Z]{0,2})\\)");

    /** The power of the inspectors to report is not the duty of those who answer. */
    private static final Pattern OF_INSPECTORS = Pattern.compile(
            "\\b(?:report|inspections?|inspectors?|inspectorates?|HMICFRS|HMIC)\\b(?:(?!respon|comment|repl)[^.;]){0,80}\\b(?:under|by|pursuant to|in accordance with)\\s(?:the )?$",
            Pattern.CASE_INSENSITIVE);

    private static final String POWER = "54";

    private static final Pattern AMENDING =
            Pattern.compile("(?:amended|inserted|substituted|introduced) by (?:the )?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DUTY = Pattern.compile(
            "\\b(?:respond|responses?|answer|reply|replies|comments?|publish(?:ed|es)?|statutory|requires?d?|dut(?:y|ies)|deadline)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:within(?: the| a)?(?: statutory| period of)?|statutory|the|a|period of)\\s(?:statutory\\s)?(?:period of\\s)?("
                    + NumberWords.NUMBER
                    + "|fifty-six)[\\s-](?:calendar[\\s-])?(day|week|month)s?\\b(?!['\u2019]? notice)",
            Pattern.CASE_INSENSITIVE);

    /** Returns the provisions that a block cites. */
    static List<Citation> in(Block block) {
        return block.has(Clue.ACT) ? in(block.text()) : List.of();
    }

    /** Returns the provisions that a text cites as the source of something, not as an amendment. */
    static List<Citation> in(String text) {
        List<Citation> citations = new ArrayList<>();
        if (!text.contains(" Act") && !text.contains("PA")) {
            return citations;
        }
        Matcher found = CITED.matcher(text);
        while (found.find()) {
            String before = text.substring(Math.max(0, found.start() - 120), found.start());
            String group = found.group("section1") == null ? "2" : "1";
            String act = title(found.group("act" + group));
            Matcher behind =
                    OF_THAT_ACT.matcher(text).region(found.end(), text.length()).useTransparentBounds(true);
            List<Citation> same = behind.find() ? of(act, behind, "1") : List.of();
            boolean ofInspectors = found.group("section" + group).equals(POWER)
                    && (OF_INSPECTORS.matcher(before).find() || !same.isEmpty());
            if (!AMENDING.matcher(before).find() && !ofInspectors) {
                citations.addAll(of(act, found, group));
            }
            citations.addAll(same);
        }
        return citations;
    }

    /** Returns the short title of an Act. */
    private static String title(String written) {
        if (written.startsWith("PA")) {
            return "Police Act 1996";
        }
        String title = YEAR_FIRST.matcher(written.replace(" Act, ", " Act ")).replaceFirst("$2 $1");
        return title.startsWith("The ") ? title.substring("The ".length()) : title;
    }

    /** Returns the provision of one citation, or those of its subsections. */
    private static List<Citation> of(String act, Matcher found, String group) {
        String section = found.group("section" + group);
        List<Citation> citations = new ArrayList<>();
        citations.add(new Citation(act, section, found.group("sub" + group), found.group()));
        Matcher more = SUBSECTION.matcher(found.group("more" + group));
        while (more.find()) {
            citations.add(new Citation(act, section, more.group(1), found.group()));
        }
        return citations;
    }

    /** Returns the period for a response that a sentence states. */
    static Optional<Period> period(String sentence) {
        long clues = Clue.in(sentence);
        if (!Clue.UNIT.isIn(clues)
                || !Clue.DUTY.isIn(clues)
                || !DUTY.matcher(sentence).find()) {
            return Optional.empty();
        }
        Matcher found = PERIOD.matcher(sentence);
        if (!found.find()) {
            return Optional.empty();
        }
        int number = NumberWords.value(found.group(1)).orElse(0);
        Period period = switch (found.group(2).toLowerCase(Locale.ROOT)) {
            case "day" -> Period.ofDays(number);
            case "week" -> Period.ofDays(7 * number);
            default -> Period.ofMonths(number);
        };
        return Constraints.PERIOD.flaw(period) == null ? Optional.of(period) : Optional.empty();
    }
}
