package uk.opcc.mappa.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.SuggestedPosition;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/**
 * Compares a draft that was read from a document with the response that a person made of it: how many facts of each kind were
 * found, missed and wrong.
 *
 * <p>What only a person can tell is not compared: positions, summaries in other words, actions, evidence, and the day of
 * publication. A fact that the person did not record is not wrong, unless it contradicts one.
 */
final class ExtractionScore {

    /**
     * The count of one kind of fact in one document.
     *
     * @param kind what the facts are
     * @param found how many were read as the person did
     * @param missed how many were not read
     * @param wrong what was read and is not so, in words
     */
    record Line(String kind, int found, int missed, List<String> wrong) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final ReferenceMatcher matcher;

    private ExtractionScore(InspectionReport report) {
        this.matcher = ReferenceMatcher.of(report);
    }

    /** Returns the counts for one document, one line for each kind of fact that it has. */
    static List<Line> of(Response expected, Extraction<Response> actual, InspectionReport report) {
        ExtractionScore score = new ExtractionScore(report);
        score.compare(expected, actual);
        return List.copyOf(score.lines.values());
    }

    /** Returns the table of several documents, and the sums below it. */
    static String table(Map<String, List<Line>> documents) {
        StringBuilder table =
                new StringBuilder("| document | kind of fact | found | missed | wrong |\n|---|---|---|---|---|\n");
        int found = 0;
        int missed = 0;
        int wrong = 0;
        for (Map.Entry<String, List<Line>> document : documents.entrySet()) {
            for (Line line : document.getValue()) {
                found += line.found();
                missed += line.missed();
                wrong += line.wrong().size();
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %d | %d | %d%s |%n",
                        document.getKey(),
                        line.kind(),
                        line.found(),
                        line.missed(),
                        line.wrong().size(),
                        line.wrong().isEmpty() ? "" : ": " + String.join("; ", line.wrong())));
            }
        }
        return table.append(String.format(Locale.ROOT, "| **all** | | %d | %d | %d |%n", found, missed, wrong))
                .toString()
                .replace("\r\n", "\n");
    }

    private void compare(Response expected, Extraction<Response> extraction) {
        if (extraction.draft().isEmpty()) {
            add("draft", Set.of("a draft"), Set.of());
            return;
        }
        Response actual = extraction.draft().get();
        add("force", Set.of(expected.force().id()), Set.of(actual.force().id()));
        add("body", Set.of(expected.body().id()), Set.of(actual.body().id()));
        add("report", Set.of(expected.report()), Set.of(actual.report()));
        one(
                "title cited",
                expected.reportCitedAs().map(ExtractionScore::folded),
                actual.reportCitedAs().map(ExtractionScore::folded));
        one("report's date", expected.reportDatedAs(), actual.reportDatedAs());
        one("period", expected.statedPeriod(), actual.statedPeriod());
        one("due date", expected.statedDueDate(), actual.statedDueDate());
        add(
                "citation",
                set(expected.citations().stream()
                        .map(c -> c.act() + " s." + c.section()
                                + c.subsection().map(sub -> "(" + sub + ")").orElse("")
                                + c.voice().map(voice -> " " + voice).orElse(""))
                        .toList()),
                set(actual.citations().stream()
                        .map(c -> c.act() + " s." + c.section()
                                + c.subsection().map(sub -> "(" + sub + ")").orElse("")
                                + c.voice().map(voice -> " " + voice).orElse(""))
                        .toList()));
        add(
                "count",
                set(expected.statedCounts().stream().map(Object::toString).toList()),
                set(actual.statedCounts().stream().map(Object::toString).toList()));
        add(
                "copy",
                set(expected.copies().stream().map(copy -> copy.to().code()).toList()),
                set(actual.copies().stream().map(copy -> copy.to().code()).toList()));
        add(
                "retyped list",
                set(expected.retypedList().stream().map(ExtractionScore::number).toList()),
                set(actual.retypedList().stream().map(ExtractionScore::number).toList()));
        add("voice", voices(expected), voices(actual));
        add("date of comments", dates(expected), dates(actual));
        Map<String, RecommendationReference> expectedAnswers = answers(expected);
        Map<String, RecommendationReference> actualAnswers = answers(actual);
        add("answer", expectedAnswers.keySet(), actualAnswers.keySet());
        add("owner", owners(expectedAnswers), owners(actualAnswers));
        add("timescale", timescales(expectedAnswers), timescales(actualAnswers));
        add("number given", numbers(expectedAnswers), numbers(actualAnswers));
        suggestions(expected, actual, extraction);
    }

    private <T> void one(String kind, Optional<T> expected, Optional<T> actual) {
        // A date or a title that the person did not record is no mistake of the reader.
        add(
                kind,
                expected.map(Object::toString).map(Set::of).orElse(Set.of()),
                expected.isEmpty()
                        ? Set.of()
                        : actual.map(Object::toString).map(Set::of).orElse(Set.of()));
    }

    private void add(String kind, Set<String> expected, Set<String> actual) {
        int found = 0;
        for (String fact : expected) {
            found += actual.contains(fact) ? 1 : 0;
        }
        List<String> wrong =
                actual.stream().filter(fact -> !expected.contains(fact)).toList();
        if (!expected.isEmpty() || !wrong.isEmpty()) {
            lines.put(kind, new Line(kind, found, expected.size() - found, wrong));
        }
    }

    private static Set<String> set(List<String> facts) {
        return new LinkedHashSet<>(facts);
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    /** Returns what a reference means: by its words where it has some, for its number may be the document's own. */
    private String meant(RecommendationReference reference) {
        return reference
                .quotedWords()
                .flatMap(words -> matcher.match(RecommendationReference.builder()
                                .heading(reference.heading())
                                .quotedWords(words)
                                .build())
                        .meant())
                .or(() -> matcher.match(reference).meant())
                .map(Object::toString)
                .orElse("unknown");
    }

    private static String number(RecommendationReference reference) {
        return (reference.nationalNumber().isPresent()
                        ? "national " + reference.nationalNumber().getAsInt()
                        : "")
                + (reference.localNumber().isPresent()
                        ? " local " + reference.localNumber().getAsInt()
                        : "")
                + (reference.bareNumber().isPresent()
                        ? " bare " + reference.bareNumber().getAsInt()
                        : "")
                + reference.portalReference().map(portal -> " #" + portal).orElse("");
    }

    private static Set<String> voices(Response response) {
        return set(response.comments().stream().map(each -> each.voice().code()).toList());
    }

    private static Set<String> dates(Response response) {
        return set(response.comments().stream()
                .filter(each -> each.date().isPresent())
                .map(each -> each.voice() + " " + each.date().get())
                .toList());
    }

    private Map<String, RecommendationReference> answers(Response response) {
        Map<String, RecommendationReference> answers = new LinkedHashMap<>();
        for (Comments comments : response.comments()) {
            for (Answer answer : comments.answers()) {
                if (answer.namesNone()) {
                    answers.put(comments.voice() + " on everything", RecommendationReference.toNational(1));
                }
                for (RecommendationReference reference : answer.references()) {
                    answers.put(comments.voice() + " on " + meant(reference), reference);
                }
            }
        }
        return answers;
    }

    private static Set<String> owners(Map<String, RecommendationReference> answers) {
        return answers.entrySet().stream()
                .flatMap(answer -> answer.getValue().owner().stream().map(owner -> answer.getKey() + " " + owner))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> timescales(Map<String, RecommendationReference> answers) {
        return answers.entrySet().stream()
                .flatMap(answer -> answer.getValue().timescale().stream().map(limit -> answer.getKey() + " " + limit))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> numbers(Map<String, RecommendationReference> answers) {
        Set<String> numbers = new LinkedHashSet<>();
        answers.forEach((key, reference) -> {
            reference.nationalNumber().ifPresent(number -> numbers.add(key + " national " + number));
            reference.localNumber().ifPresent(number -> numbers.add(key + " local " + number));
            reference.bareNumber().ifPresent(number -> numbers.add(key + " bare " + number));
            reference.portalReference().ifPresent(portal -> numbers.add(key + " #" + portal));
        });
        return numbers;
    }

    /** A suggested position is right if the person gave this position; none that is missing counts. */
    private void suggestions(Response expected, Response actual, Extraction<Response> extraction) {
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (SuggestedPosition suggestion : extraction.suggestions()) {
            String[] pointer = suggestion.pointer().split("/", -1);
            Comments comments = actual.comments().get(Integer.parseInt(pointer[2]));
            Answer answer = comments.answers().get(Integer.parseInt(pointer[4]));
            String key = comments.voice() + " on "
                    + answer.references().stream().map(this::meant).findFirst().orElse("everything");
            Set<String> positions = positions(expected, key);
            if (positions.contains(suggestion.status().code())) {
                right++;
            } else {
                wrong.add(key + ": " + suggestion.status() + " for " + positions);
            }
        }
        if (right > 0 || !wrong.isEmpty()) {
            lines.put("suggested position", new Line("suggested position", right, 0, wrong));
        }
    }

    private Set<String> positions(Response expected, String key) {
        Set<String> positions = new LinkedHashSet<>();
        for (Comments comments : expected.comments()) {
            for (Answer answer : comments.answers()) {
                for (RecommendationReference reference : answer.references()) {
                    if (key.equals(comments.voice() + " on " + meant(reference))) {
                        positions.add(answer.status().code());
                    }
                }
            }
        }
        return positions;
    }
}
