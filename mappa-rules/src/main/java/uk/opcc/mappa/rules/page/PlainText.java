package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.result.Fact;

/**
 * Writes assessments as plain text, for a terminal or a message. The order is that of the {@linkplain AssessmentPages pages}:
 * whether the duty is met, what to do, questions, recommendations and, in the long form, everything that was found.
 */
public final class PlainText {

    private static final int WIDTH = 100;
    private static final int MOST_PLACES = 4;

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
     * @param details whether to show reasons, law and what needs no attention, too
     * @return lines that end with a line feed
     */
    public static String of(InspectionReport report, AssessedResponse assessed, boolean details) {
        ResponseView view = ResponseView.of(report, report.items(), assessed, "", Optional.empty());
        PlainText text = new PlainText();
        text.summary(view);
        if (assessed.extraction().isPresent()) {
            text.line("", "Read as the response for " + view.force() + ".");
        }
        text.steps(view);
        text.questions(view, details);
        text.list("Check how the document was read", view.checks());
        text.items(view, assessed.extraction().isPresent(), details);
        if (details || assessed.extraction().isPresent()) {
            text.others(view);
        }
        if (details) {
            text.groups(view);
        }
        text.list("What nobody has read", view.unread());
        view.unused().ifPresent(unused -> text.unused(unused, details));
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

    /**
     * Returns a text on one line, for a terminal or a log. Control characters and invisible characters are shown by
     * their numbers.
     *
     * @param text any text, such as the name of a file
     * @return the text, with line breaks and tabs as spaces
     */
    public static String onOneLine(String text) {
        return Quotation.onOneLine(text);
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
                            step.found() + " " + step.remedy()
                                    + step.who()
                                            .filter(who -> !who.equals(view.body()))
                                            .map(who -> " [" + who + "]")
                                            .orElse("")
                                    + places(step.places())));
        }
    }

    private static String places(List<String> places) {
        return places.isEmpty()
                ? ""
                : " (" + String.join("; ", places.subList(0, Math.min(MOST_PLACES, places.size())))
                        + (places.size() > MOST_PLACES ? "; \u2026" : "") + ")";
    }

    private void questions(ResponseView view, boolean details) {
        if (view.hasQuestions()) {
            heading("Questions that only a person can answer");
        }
        for (ResponseView.Question each : view.questions()) {
            each.questions().forEach(question -> line("  ? ", question));
            if (details) {
                line("    law   ", each.law().citation());
            }
        }
    }

    private void items(ResponseView view, boolean fromDocument, boolean details) {
        if (!view.hasItems()) {
            return;
        }
        heading("Recommendations");
        Map<ItemView.Note, List<ItemView>> shared = details ? Map.of() : shared(view.items());
        for (ItemView item : view.items()) {
            if (!details && item.findings().isEmpty() && !item.mustBeAnswered() && item.unanswered()) {
                continue;
            }
            line("  ", item.name() + ": " + item.label().toLowerCase(Locale.ROOT));
            if (details) {
                item.asks().ifPresent(asks -> line("    asks  ", asks));
            }
            if (details) {
                item.answers().forEach(this::answer);
            } else if (fromDocument) {
                item.answers().forEach(this::answerInShort);
            }
            item.findings().stream()
                    .filter(note -> details || (!note.severity().equals("info") && !shared.containsKey(item.of(note))))
                    .forEach(note -> line("    " + padded(note.severity()), note.message()));
        }
        shared.forEach((note, items) -> {
            line(
                    "  ",
                    InWords.capital(ItemId.inWords(items.stream()
                                    .map(item -> ItemId.parse(item.item()))
                                    .toList())) + ":");
            line("    " + padded(note.severity()), note.message());
        });
    }

    private void answer(AnswerView answer) {
        line(
                "    ",
                answer.voice() + ": " + answer.label().toLowerCase(Locale.ROOT) + " (" + answer.place() + ")"
                        + (answer.inferred() ? ". " + answer.basis() : ""));
        answer.words().stream()
                .findFirst()
                .ifPresent(words -> line("      says  ", "\u201c" + InWords.shortened(words.text()) + "\u201d"));
        answer.suggestion().ifPresent(suggestion -> line("      ? ", suggestion));
    }

    private void answerInShort(AnswerView answer) {
        line(
                "    ",
                answer.voice() + " (" + answer.place() + (answer.inferred() ? ", matched by heading or words" : "")
                        + ")"
                        + answer.words().stream()
                                .findFirst()
                                .map(words -> ": \u201c" + InWords.shortened(words.text()) + "\u201d")
                                .orElse(""));
        answer.suggestion().ifPresent(suggestion -> line("      ? ", suggestion));
    }

    /** Returns what was found on several recommendations in the same words, with these recommendations. */
    private static Map<ItemView.Note, List<ItemView>> shared(List<ItemView> items) {
        Map<ItemView.Note, List<ItemView>> shared = new LinkedHashMap<>();
        for (ItemView item : items) {
            item.findings().stream()
                    .filter(note -> !note.severity().equals("info"))
                    .map(item::of)
                    .distinct()
                    .forEach(note -> shared.computeIfAbsent(note, none -> new ArrayList<>())
                            .add(item));
        }
        shared.values().removeIf(each -> each.size() == 1);
        return shared;
    }

    private void others(ResponseView view) {
        if (view.hasOthers()) {
            heading("Words on no single recommendation");
            view.others()
                    .forEach(other -> line(
                            "  ",
                            other.voice() + " (" + other.place() + "): \u201c" + InWords.shortened(other.text())
                                    + "\u201d"));
        }
    }

    private void groups(ResponseView view) {
        if (view.hasGroups()) {
            heading("Everything that was found");
        }
        for (FindingGroup group : view.groups()) {
            line(
                    "  " + padded(group.severity()),
                    group.title() + " (" + group.rule() + "; " + group.law().citation() + ")");
            for (FindingGroup.Line found : group.findings()) {
                line("    - ", found.message() + (found.placed() ? " Where: " + found.place() + "." : ""));
                if (found.hasFacts()) {
                    line("      ", found.facts().stream().map(Fact::toString).collect(Collectors.joining("; ")));
                }
            }
            line("    because ", group.because());
        }
    }

    private void unused(UnusedView unused, boolean details) {
        if (!details) {
            list("What was not read of the document", List.of(unused.number() + "."));
            return;
        }
        List<String> lines = new ArrayList<>();
        unused.parts()
                .forEach(part -> lines.add(part.place() + ", " + part.reason() + ": \u201c" + part.words() + "\u201d"));
        unused.more().ifPresent(lines::add);
        list("What was not read of the document", lines);
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
