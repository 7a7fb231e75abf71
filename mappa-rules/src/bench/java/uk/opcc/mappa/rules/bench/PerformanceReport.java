package uk.opcc.mappa.rules.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import uk.opcc.mappa.rules.bench.Timings.Times;
import uk.opcc.mappa.rules.bench.response.Agreement;
import uk.opcc.mappa.rules.bench.response.Contestant;
import uk.opcc.mappa.rules.bench.response.Documents;
import uk.opcc.mappa.rules.bench.response.ResponseBenchmark;

/**
 * Prints how long reading, writing and assessing take beside what else a user would pick, as the tables of
 * docs/PERFORMANCE.md. First it makes sure that all contestants do the same work. The run goes several times round all
 * documents, and at each document round its contestants, each in a JVM of its own, so that a slow minute of the machine hits
 * those that are compared.
 */
public final class PerformanceReport {

    private static final boolean QUICK = Boolean.getBoolean("bench.quick");
    private static final int ROUNDS = QUICK ? 1 : Integer.getInteger("bench.rounds");
    private static final TimeValue ITERATION = TimeValue.milliseconds(QUICK ? 300 : 1_000);
    private static final String WORK = "work";
    private static final double MICROSECONDS = 1e3;

    private static final List<Contestant> ON_PUBLISHED = List.of(
            Contestant.TOKENISE,
            Contestant.TOKENISE_WITH_VALUES,
            Contestant.READ,
            Contestant.DATABIND_READ,
            Contestant.WRITE_LINE,
            Contestant.DATABIND_WRITE_LINE,
            Contestant.ASSESS,
            Contestant.READ_AND_ASSESS);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Timings timings = new Timings();
    private final MarkdownTable ratios =
            new MarkdownTable("work", "beside", "document", "ratio (median, least to greatest)", "goal", "met");

    private PerformanceReport() {}

    /**
     * Prints the report.
     *
     * @param arguments none are read
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        new Agreement().onPublishedDocuments();
        PerformanceReport report = new PerformanceReport();
        for (int round = 1; round <= ROUNDS; round++) {
            for (String document : Documents.PUBLISHED) {
                report.time(document, ON_PUBLISHED);
                System.err.printf("round %d of %d: %s%n", round, ROUNDS, document);
            }
        }
        report.printRatios();
        report.printTimes();
    }

    private void time(String document, List<Contestant> contestants) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ResponseBenchmark.class.getSimpleName())
                .param("document", document)
                .param("contestant", contestants.stream().map(Enum::name).toArray(String[]::new))
                .forks(1)
                .warmupIterations(5)
                .warmupTime(ITERATION)
                .measurementIterations(3)
                .measurementTime(ITERATION)
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        timings.addRound(new Runner(options).run());
    }

    private void printRatios() {
        atMost(2.0, "read", Contestant.READ, "tokenising", Contestant.TOKENISE);
        atMost(0.75, "read", Contestant.READ, "databind", Contestant.DATABIND_READ);
        atMost(0.9, "write on one line", Contestant.WRITE_LINE, "databind", Contestant.DATABIND_WRITE_LINE);
        for (String document : Documents.PUBLISHED) {
            double goal = document.endsWith("+7") ? 0.35 : 0.25;
            atMost(
                    goal,
                    "assess",
                    "tokenising",
                    document,
                    times(Contestant.ASSESS, document).over(times(Contestant.TOKENISE, document)));
        }
        atMost(0.95, "read and assess", Contestant.READ_AND_ASSESS, "databind, unchecked", Contestant.DATABIND_READ);
        for (String document : Documents.PUBLISHED) {
            atMost(
                    1.25,
                    "bytes allocated, read",
                    "tokenising with values",
                    document,
                    bytes(Contestant.READ, document).over(bytes(Contestant.TOKENISE_WITH_VALUES, document)));
        }
        out.println(ratios);
    }

    private void atMost(double goal, String work, Contestant ours, String beside, Contestant peer) {
        for (String document : Documents.PUBLISHED) {
            atMost(goal, work, beside, document, times(ours, document).over(times(peer, document)));
        }
    }

    private void atMost(double goal, String work, String beside, String document, Times ratio) {
        ratios.add(work, beside, document, ratio.in(1), "at most " + goal, ratio.median() <= goal ? "yes" : "no");
    }

    private Times times(Contestant contestant, String document) {
        return timings.of(WORK, contestant, document);
    }

    private Times bytes(Contestant contestant, String document) {
        return timings.bytesOf(WORK, contestant, document);
    }

    private void printTimes() {
        List<String> headings = new ArrayList<>(List.of("\u00b5s (and bytes allocated)"));
        headings.addAll(Documents.PUBLISHED);
        MarkdownTable table = new MarkdownTable(headings.toArray(String[]::new));
        for (Contestant contestant : ON_PUBLISHED) {
            List<String> cells = new ArrayList<>(
                    List.of(contestant.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            for (String document : Documents.PUBLISHED) {
                cells.add(times(contestant, document).in(MICROSECONDS)
                        + String.format(
                                Locale.ROOT,
                                " (%.0f)",
                                bytes(contestant, document).median()));
            }
            table.add(cells.toArray(String[]::new));
        }
        out.println(table);
    }
}
