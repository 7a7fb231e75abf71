package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.opcc.mappa.examples.fixture.Facts;
import uk.opcc.mappa.examples.fixture.Stories;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ResponseExtractor;

/**
 * Compares what is read from documents with the facts that they state, and prints the table in SCORES.md.
 *
 * <p>To print it again: {@code mvn test -pl mappa-examples -am -Dtest=ScoresTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dmappa.print=true}.
 */
class ScoresTest {

    private static final Path SCORES = Path.of("docs", "SCORES.md");
    private static final Path PUBLISHED = Path.of("..", "..", "shared", "documents");
    private static final InspectionReport REPORT = ReferenceData.twentyYearsOn();
    private static final DraftReader READER = new DraftReader(new InputReader(InputStream.nullInputStream()));
    private static final String BEGIN = "<!-- the documents of this project -->";
    private static final String PUBLISHED_BEGIN = "<!-- published responses -->";

    @TempDir
    private Path folder;

    /** The facts of one document that were found, that were missed, and that it does not state. */
    private record Score(int found, Set<String> missed, Set<String> wrong) {

        static Score of(Set<String> stated, Set<String> read) {
            Set<String> missed = new TreeSet<>(stated);
            missed.removeAll(read);
            Set<String> wrong = new TreeSet<>(read);
            wrong.removeAll(stated);
            return new Score(stated.size() - missed.size(), missed, wrong);
        }
    }

    @Test
    void theFactsOfTheProjectsDocumentsAreFound() throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Stories.Fixture fixture : Stories.fixtures()) {
            Path file = Files.write(
                    folder.resolve(fixture.toString()), fixture.format().write(fixture.story()));
            scores.put(
                    fixture.toString(),
                    Score.of(
                            fixture.story().facts(),
                            Facts.of(REPORT, extraction(file).draft().orElseThrow())));
        }
        check(BEGIN, table(scores));
        int found = scores.values().stream().mapToInt(Score::found).sum();
        int missed = scores.values().stream()
                .mapToInt(score -> score.missed().size())
                .sum();
        assertThat(scores.values())
                .allSatisfy(score -> assertThat(score.wrong()).isEmpty());
        assertThat(found).isGreaterThanOrEqualTo((found + missed) * 98 / 100);
    }

    @Test
    void theFactsOfPublishedResponsesAreFound() throws IOException {
        if (!Files.isDirectory(PUBLISHED)) {
            System.out.println("SKIPPED: the published responses as files, because " + PUBLISHED + " is not there");
            return;
        }
        Map<String, List<ExtractionScore.Line>> scores = new LinkedHashMap<>();
        for (Response response : ExampleResponses.all()) {
            for (String file : files(response.id())) {
                scores.put(file, ExtractionScore.of(response, extraction(PUBLISHED.resolve(file)), REPORT));
            }
        }
        check(PUBLISHED_BEGIN, ExtractionScore.table(scores));
        assertThat(scores.values().stream().flatMap(List::stream))
                .allSatisfy(line -> assertThat(line.wrong()).isEmpty());
    }

    private static List<String> files(String id) throws IOException {
        try (var files = Files.list(PUBLISHED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(id))
                    .sorted()
                    .toList();
        }
    }

    private static Extraction<Response> extraction(Path file) {
        return READER.response(file.toString(), ResponseExtractor.of(List.of(REPORT), ReferenceData.policeAreas()))
                .value()
                .flatMap(Drafted::extraction)
                .orElseThrow();
    }

    /** Compares a part of the page with the scores, or writes it. */
    private static void check(String begin, String table) throws IOException {
        String page = Files.readString(SCORES);
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf("<!-- end -->", from);
        String printed = page.substring(0, from) + "\n\n" + table + "\n" + page.substring(to);
        if (Boolean.getBoolean("mappa.print")) {
            Files.writeString(SCORES, printed);
        } else {
            assertThat(page)
                    .as("SCORES.md is stale; print it again with -Dmappa.print=true")
                    .isEqualTo(printed);
        }
    }

    private static String table(Map<String, Score> scores) {
        StringBuilder table = new StringBuilder(
                "| document | found | missed | wrong | what was missed or wrong |\n|---|---|---|---|---|\n");
        Map<String, int[]> kinds = new TreeMap<>();
        int[] all = new int[3];
        scores.forEach((name, score) -> {
            table.append("| ").append(name);
            int[] counts = {score.found(), score.missed().size(), score.wrong().size()};
            for (int i = 0; i < counts.length; i++) {
                all[i] += counts[i];
                table.append(" | ").append(counts[i]);
            }
            String notes = String.join("; ", score.missed())
                    + (score.wrong().isEmpty() ? "" : " WRONG: " + String.join("; ", score.wrong()));
            table.append(" | ").append(notes.strip()).append(" |\n");
            score.missed().forEach(fact -> kinds.computeIfAbsent(kind(fact), any -> new int[2])[0]++);
            score.wrong().forEach(fact -> kinds.computeIfAbsent(kind(fact), any -> new int[2])[1]++);
        });
        table.append("| **all** | ")
                .append(all[0])
                .append(" | ")
                .append(all[1])
                .append(" | ")
                .append(all[2])
                .append(" | |\n");
        table.append("\n");
        if (!kinds.isEmpty()) {
            table.append("| kind of fact | missed | wrong |\n|---|---|---|\n");
            kinds.forEach((kind, counts) -> table.append("| ")
                    .append(kind)
                    .append(" | ")
                    .append(counts[0])
                    .append(" | ")
                    .append(counts[1])
                    .append(" |\n"));
        }
        return table.toString();
    }

    private static String kind(String fact) {
        return fact.substring(0, fact.indexOf(' '));
    }
}
