package uk.opcc.mappa.rules.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/**
 * Prints how long the matcher and Lucene take in one run, as the tables of docs/MATCHING-BENCHMARK.md. The run goes
 * several times round everything that is timed, each in a JVM of its own, so that a slow minute of the machine hits all.
 */
public final class SpeedReport {

    private static final boolean QUICK = Boolean.getBoolean("bench.quick");
    private static final int ROUNDS = QUICK ? 1 : 3;
    private static final TimeValue ITERATION = TimeValue.milliseconds(QUICK ? 100 : 1_000);
    private static final int MANY = 10_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Timings timings = new Timings();

    private SpeedReport() {}

    /**
     * Prints the report.
     *
     * @param arguments none are read
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        SpeedReport report = new SpeedReport();
        for (int round = 1; round <= ROUNDS; round++) {
            report.timings.addRound(new Runner(options()).run());
            System.err.printf("round %d of %d%n", round, ROUNDS);
        }
        report.printLookups();
        report.printIndexing();
        report.printMemory();
    }

    private static Options options() {
        return new OptionsBuilder()
                .include(LookupBenchmark.class.getSimpleName())
                .include(IndexBenchmark.class.getSimpleName())
                .forks(1)
                .warmupIterations(5)
                .warmupTime(ITERATION)
                .measurementIterations(3)
                .measurementTime(ITERATION)
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private void printLookups() {
        MarkdownTable table = new MarkdownTable(
                "a lookup among",
                "ReferenceMatcher, \u00b5s",
                "BM25, \u00b5s",
                "MoreLikeThis, \u00b5s",
                "BM25 / ours",
                "MoreLikeThis / ours");
        for (int size : List.of(19, 1_000, MANY)) {
            Timings.Times ours = timings.of("lookup", "MATCHER", size);
            Timings.Times bm25 = timings.of("lookup", "BM25", size);
            Timings.Times moreLikeThis = timings.of("lookup", "MORE_LIKE_THIS", size);
            table.add(
                    Integer.toString(size),
                    ours.in(1e3),
                    bm25.in(1e3),
                    moreLikeThis.in(1e3),
                    bm25.over(ours).in(1),
                    moreLikeThis.over(ours).in(1));
        }
        printGrowth(table, "10000 / 1000", "lookup", "MATCHER", "BM25", "MORE_LIKE_THIS");
        out.println(table);
    }

    private void printIndexing() {
        MarkdownTable table = new MarkdownTable("an index of", "ReferenceMatcher, ms", "Lucene, ms", "Lucene / ours");
        for (int size : List.of(1_000, MANY)) {
            Timings.Times ours = timings.of("index", "MATCHER", size);
            Timings.Times lucene = timings.of("index", "LUCENE", size);
            table.add(
                    Integer.toString(size),
                    ours.in(1e6),
                    lucene.in(1e6),
                    lucene.over(ours).in(1));
        }
        printGrowth(table, "10000 / 1000", "index", "MATCHER", "LUCENE");
        out.println(table);
    }

    private void printGrowth(MarkdownTable table, String label, String what, String... searchers) {
        String[] row = new String[table.columns()];
        Arrays.fill(row, "");
        row[0] = label;
        for (int i = 0; i < searchers.length; i++) {
            row[i + 1] = timings.of(what, searchers[i], MANY)
                    .over(timings.of(what, searchers[i], 1_000))
                    .in(1);
        }
        table.add(row);
    }

    private void printMemory() {
        MarkdownTable table = new MarkdownTable("memory beyond the reports", "ReferenceMatcher", "Lucene");
        table.add(
                "bytes a recommendation of " + MANY,
                String.format(Locale.ROOT, "%.0f", bytesPerRecommendation(ReferenceMatcher::of)),
                String.format(Locale.ROOT, "%.0f", bytesPerRecommendation(LuceneIndex::inMemory)));
        out.println(table);
    }

    /** Used heap after collection with ten indexes of one catalogue, less that without them. */
    private static double bytesPerRecommendation(Function<List<InspectionReport>, Object> index) {
        List<InspectionReport> catalogue = SpeedCatalogue.of(MANY);
        long before = usedHeap();
        List<Object> indexes =
                IntStream.range(0, 10).mapToObj(i -> index.apply(catalogue)).toList();
        long used = usedHeap() - before;
        return (double) used / indexes.size() / MANY;
    }

    private static long usedHeap() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
