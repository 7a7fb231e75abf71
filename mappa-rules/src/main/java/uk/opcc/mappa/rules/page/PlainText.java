package uk.opcc.mappa.rules.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.rules.law.Policy;

/**
 * Writes assessments as plain text, for a terminal or a message. The order is that of the {@linkplain AssessmentPages pages}:
 * whether the duty is met, what to do, questions, recommendations and, in the long form, everything that was found.
 */
public final class PlainText {

    private static final int WIDTH = 100;

    /** No-break spaces, too: a document may be full of them. */
    private static final Pattern SPACE = Pattern.compile("\\p{Zs}+");

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /**
     * Returns the assessment of a response as text. Characters of the response that a terminal acts on are shown by their
     * numbers.
     *
     * @param report the report that it answers
     * @param assessed the response with its assessment
     * @param details whether reasons, law and what needs no attention are told, too
     * @return lines that end with a line feed
     */
    public static String of(InspectionReport report, AssessedResponse assessed, boolean details) {
        ResponseView view = ResponseView.of(report, report.items(), assessed, "", Optional.empty());
        PlainText text = new PlainText();
        text.summary(view);
        text.steps(view);
        text.questions(view, details);
        text.items(view, details);
        if (details) {
            text.groups(view);
        }
        text.list("What was not read", view.unread());
        if (details) {
            text.list(
                    "Rules that were left out",
                    view.leftOut().stream()
                            .map(left -> left.rule() + ": " + left.reason())
                            .toList());
        }
        return text.text.toString();
    }

    /**
     * Returns the title of the report that was answered, and how the law was read.
     *
     * @param report the report
     * @param policy the policy
     * @return lines that end with a line feed
     */
    public static String heading(InspectionReport report, Policy policy) {
        PlainText text = new PlainText();
        text.line("", "Responses to " + report.title());
        text.line("", "How the law was read: " + String.join(" ", InWords.policy(policy)));
        return text.text.toString();
    }

    private void summary(ResponseView view) {
        line("", view.body() + " (" + view.responseId() + ")");
        line("", view.verdict() + ". " + view.summary());
        line("", view.lastDay().map(day -> "Last day: " + day + ". ").orElse("") + view.published() + ".");
    }

    private void steps(ResponseView view) {
        if (view.hasSteps()) {
            heading("What to do next");
            view.steps()
                    .forEach(step -> line(
                            "  " + padded(step.severity()),
                            step.remedy() + (step.who().equals(view.body()) ? "" : " [" + step.who() + "]")));
        }
    }

    private void questions(ResponseView view, boolean details) {
        if (view.hasQuestions()) {
            heading("Questions that only a person can answer");
            view.questions()
                    .forEach(question -> line(
                            "  ? ",
                            question.question()
                                    + (details ? " (" + question.law().citation() + ")" : "")));
        }
    }

    private void items(ResponseView view, boolean details) {
        if (!view.hasItems()) {
            return;
        }
        heading("Recommendations");
        for (ItemView item : view.items()) {
            if (!details && item.findings().isEmpty() && !item.required().startsWith("An answer")) {
                continue;
            }
            line("  ", item.name() + ": " + item.label().toLowerCase(Locale.ROOT));
            if (details) {
                item.asks().ifPresent(asks -> line("    asks  ", asks));
                item.answers()
                        .forEach(answer -> line(
                                "    ",
                                answer.voice() + ": " + answer.label().toLowerCase(Locale.ROOT) + " (" + answer.place()
                                        + ")" + (answer.inferred() ? ". " + answer.basis() : "")));
            }
            item.findings().stream()
                    .filter(note -> details || !note.severity().equals("info"))
                    .forEach(note -> line("    " + padded(note.severity()), note.message()));
        }
    }

    private void groups(ResponseView view) {
        if (view.hasGroups()) {
            heading("Everything that was found");
        }
        for (FindingGroup group : view.groups()) {
            line(
                    "  " + padded(group.severity()),
                    group.rule() + " (" + group.law().citation() + ")");
            group.findings()
                    .forEach(found ->
                            line("    - ", found.message() + (found.placed() ? " Where: " + found.place() + "." : "")));
            line("    because ", group.because());
        }
    }

    private void list(String name, List<String> entries) {
        if (!entries.isEmpty()) {
            heading(name);
            entries.forEach(entry -> line("  - ", entry));
        }
    }

    private void heading(String name) {
        text.append('\n').append(name).append('\n');
    }

    private static String padded(String severity) {
        return (severity.toUpperCase(Locale.ROOT) + "       ").substring(0, 9);
    }

    /** Appends words line by line. Words of a response must not move the cursor or look like a line of their own. */
    private void line(String begin, String words) {
        text.append(begin);
        int column = begin.length();
        boolean first = true;
        for (String word : SPACE.split(Quotation.onOneLine(words), -1)) {
            if (!first && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(" ".repeat(begin.length()));
                column = begin.length();
            } else if (!first) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            first = false;
        }
        text.append('\n');
    }
}
