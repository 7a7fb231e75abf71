package uk.opcc.mappa.rules.result;

import java.util.List;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.constraint.Quotation;

/** Writes findings and assessments as text for people, with names in one column and values in the next. */
final class AlignedText {

    private static final int SEVERITY_COLUMN = 64;
    private static final int NAME_WIDTH = 14;
    private static final int LINE_WIDTH = 110;

    /** No-break spaces, too: a document may be full of them. */
    private static final Pattern SPACE = Pattern.compile("\\p{Zs}");

    private AlignedText() {}

    static String of(String rule, String severity, List<Fact> facts) {
        StringBuilder text = new StringBuilder(rule);
        pad(text, SEVERITY_COLUMN - rule.length());
        text.append(severity);
        int width = facts.stream().mapToInt(fact -> fact.name().length()).max().orElse(0);
        for (Fact fact : facts) {
            text.append("\n  ").append(fact.name());
            pad(text, Math.max(width, NAME_WIDTH) - fact.name().length() + 2);
            wrap(text, fact.value(), Math.max(width, NAME_WIDTH) + 4);
        }
        return text.toString();
    }

    static String of(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        text.append(assessment.response())
                .append(" on ")
                .append(assessment.report())
                .append(": ")
                .append(assessment.outcome().code())
                .append("; ")
                .append(assessment.deadline());
        assessment.findings().forEach(finding -> text.append("\n\n").append(finding));
        assessment.openQuestions().forEach(question -> text.append("\n\n").append(question));
        assessment
                .leftOut()
                .forEach(left -> text.append("\n\n")
                        .append(of(left.rule(), "LEFT OUT", List.of(new Fact("reason", left.reason())))));
        return text.toString();
    }

    /** Appends words line by line. Words of a response must not move the cursor or look like a line of their own. */
    private static void wrap(StringBuilder text, String value, int indent) {
        int column = indent;
        for (String word : SPACE.split(Quotation.onOneLine(value), -1)) {
            if (column > indent && column + 1 + word.length() > LINE_WIDTH) {
                text.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (column > indent) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
    }

    private static void pad(StringBuilder text, int blanks) {
        text.append(" ".repeat(Math.max(1, blanks)));
    }
}
