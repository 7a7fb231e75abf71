package uk.opcc.mappa.rules.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import uk.opcc.mappa.rules.bench.Timings.Times;
import uk.opcc.mappa.rules.bench.response.ColdStart;
import uk.opcc.mappa.rules.bench.response.ColdStart.Start;
import uk.opcc.mappa.rules.bench.response.Corpus;
import uk.opcc.mappa.rules.bench.response.Documents;
import uk.opcc.mappa.rules.bench.response.EquivalenceCheck;
import uk.opcc.mappa.rules.bench.response.ResponseBenchmark;
import uk.opcc.mappa.rules.bench.response.ResultSize;
import uk.opcc.mappa.rules.bench.response.TimedWork;

/**
 * Prints how long reading, writing and assessing take beside what else a user would pick, as the tables of
 * docs/PERFORMANCE.md. First it makes sure that the library and its peers do the same work. The run goes several times round all
 * documents, and at each document round all that is timed on it, each in a JVM of its own, so that a slow minute of the machine hits
 * those that are compared.
 */
public final class PerformanceReport {

    private static final boolean QUICK = Boolean.getBoolean("bench.quick");
    private static final int ROUNDS = QUICK ? 1 : Integer.getInteger("bench.rounds");
    private static final TimeValue ITERATION = TimeValue.milliseconds(QUICK ? 300 : 1_000);
    private static final String WORK = "work";
    private static final Predicate<String> CLEAN = document -> !document.endsWith("+7");
    private static final double MICROSECONDS = 1e3;

    private static final List<TimedWork> ON_ALL = List.of(
            TimedWork.TOKENISE,
            TimedWork.TOKENISE_WITH_VALUES,
            TimedWork.READ,
            TimedWork.READ_WITH_PROBLEMS,
            TimedWork.DATABIND_READ,
            TimedWork.ASSESS,
            TimedWork.READ_AND_ASSESS,
            TimedWork.TEN_CHECKS,
            TimedWork.BEAN_VALIDATION,
            TimedWork.DROOLS,
            TimedWork.JSON_SCHEMA);

    /** What seven defects more or less do not change. */
    private static final List<TimedWork> ON_CLEAN = List.of(TimedWork.WRITE_LINE, TimedWork.DATABIND_WRITE_LINE);

    private static final List<TimedWork> ON_DEFECTIVE =
            List.of(TimedWork.DATABIND_AND_DROOLS, TimedWork.TREE_AND_JSON_SCHEMA);

    private static final List<TimedWork> GROWING = List.of(TimedWork.TOKENISE, TimedWork.READ, TimedWork.ASSESS);
    private static final List<Integer> OTHER_RECOMMENDATIONS = List.of(2_000, 20_000);
    private static final List<Integer> CORPORA = QUICK ? List.of(100, 500, 2_000) : List.of(1_000, 5_000, 20_000);
    private static final int STARTS = QUICK ? 3 : 20;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder = Path.of("target", "bench");
    private final Timings timings = new Timings();
    private final Map<String, List<Corpus.Run>> corpusRuns = new HashMap<>();
    private final Map<Start, List<Double>> starts = new EnumMap<>(Start.class);
    private final MarkdownTable ratios =
            new MarkdownTable("work", "beside", "document", "ratio (median, least to greatest)", "goal", "met");

    private PerformanceReport() {}

    /**
     * Prints the report.
     *
     * @param arguments none are read
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a corpus cannot be written, or a process not be started
     * @throws InterruptedException if the wait for a process is interrupted
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        PerformanceReport report = new PerformanceReport();
        report.makeSureThatAllDoTheSame();
        for (int round = 1; round <= ROUNDS; round++) {
            report.time(round);
        }
        report.timeStarts();
        report.printMachine();
        report.printRatios();
        report.printGrowth();
        report.printTimes();
        report.printCorpus();
    }

    private void makeSureThatAllDoTheSame() throws IOException {
        EquivalenceCheck agreement = new EquivalenceCheck();
        agreement.onPublishedDocuments();
        for (int responses : CORPORA) {
            boolean last = responses == CORPORA.get(CORPORA.size() - 1);
            Corpus.write(corpus(responses), responses, last ? agreement::on : response -> {});
        }
        System.err.println("the library and its peers read the same and find the same");
    }

    private Path corpus(int responses) {
        return folder.resolve("corpus-" + responses + ".ndjson");
    }

    private void time(int round) throws RunnerException, IOException, InterruptedException {
        for (String document : Documents.PUBLISHED) {
            time(document, 0, ON_ALL);
            time(document, 0, isClean(document) ? ON_CLEAN : ON_DEFECTIVE);
            System.err.printf("round %d of %d: %s%n", round, ROUNDS, document);
        }
        for (String size : Documents.SIZES) {
            time(size, 0, GROWING);
        }
        for (int others : OTHER_RECOMMENDATIONS) {
            time(Documents.PUBLISHED.get(0), others, List.of(TimedWork.ASSESS));
        }
        for (int responses : CORPORA) {
            for (String work : List.of("tokenise", "assess")) {
                corpusRuns
                        .computeIfAbsent(work + responses, key -> new ArrayList<>())
                        .add(Corpus.run(work, corpus(responses), QUICK));
            }
        }
        System.err.printf("round %d of %d: sizes and corpora%n", round, ROUNDS);
    }

    private void time(String document, int others, List<TimedWork> timedWorks) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ResponseBenchmark.class.getSimpleName())
                .param("document", document)
                .param("others", Integer.toString(others))
                .param("timedWork", timedWorks.stream().map(Enum::name).toArray(String[]::new))
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

    private void timeStarts() throws IOException, InterruptedException {
        if (!Files.exists(ColdStart.PROGRAM)) {
            System.err.println("the cold start is not timed, for there is no " + ColdStart.PROGRAM);
            return;
        }
        ColdStart cold = new ColdStart(folder);
        for (int round = 0; round < STARTS; round++) {
            for (Start start : Start.values()) {
                starts.computeIfAbsent(start, key -> new ArrayList<>()).add(cold.milliseconds(start));
            }
        }
    }

    private void printMachine() {
        out.printf(
                "%d processors (%s), %s %s; rounds: %d%n%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                ROUNDS);
    }

    private void printRatios() {
        atMost(2.3, "read", TimedWork.READ, "tokenising", TimedWork.TOKENISE, document -> true);
        atMost(1, "read", TimedWork.READ, "databind", TimedWork.DATABIND_READ, document -> true);
        atMost(
                2,
                "read, three problems",
                TimedWork.READ_WITH_PROBLEMS,
                "read, valid",
                TimedWork.READ,
                document -> true);
        atMost(1, "write on one line", TimedWork.WRITE_LINE, "databind", TimedWork.DATABIND_WRITE_LINE, CLEAN);
        atMost(0.25, "assess", TimedWork.ASSESS, "tokenising", TimedWork.TOKENISE, CLEAN);
        atMost(0.35, "assess", TimedWork.ASSESS, "tokenising", TimedWork.TOKENISE, CLEAN.negate());
        atMost(
                0.95,
                "read and assess",
                TimedWork.READ_AND_ASSESS,
                "databind, no check",
                TimedWork.DATABIND_READ,
                document -> true);
        String tenChecks = "ten checks";
        faster(8, tenChecks, TimedWork.TEN_CHECKS, "Hibernate Validator", TimedWork.BEAN_VALIDATION, document -> true);
        faster(30, tenChecks, TimedWork.TEN_CHECKS, "Drools", TimedWork.DROOLS, document -> true);
        faster(50, tenChecks, TimedWork.TEN_CHECKS, "networknt", TimedWork.JSON_SCHEMA, document -> true);
        String fromBytes = "read and assess";
        faster(
                2,
                fromBytes,
                TimedWork.READ_AND_ASSESS,
                "databind + Drools",
                TimedWork.DATABIND_AND_DROOLS,
                CLEAN.negate());
        faster(
                3,
                fromBytes,
                TimedWork.READ_AND_ASSESS,
                "JsonNode + networknt",
                TimedWork.TREE_AND_JSON_SCHEMA,
                CLEAN.negate());
        for (String document : Documents.PUBLISHED) {
            atMost(
                    1.25,
                    "bytes, read",
                    "tokenising with values",
                    document,
                    bytes(TimedWork.READ, document).over(bytes(TimedWork.TOKENISE_WITH_VALUES, document)));
        }
        for (String document : Documents.PUBLISHED.stream().filter(CLEAN).toList()) {
            long own = ResultSize.ofAssessmentOf(document);
            Times beyond = bytes(TimedWork.ASSESS, document).less((double) own);
            add(
                    "bytes, assess",
                    "its result, " + own + " bytes",
                    document,
                    beyond,
                    "at most 1024 more",
                    beyond.median() <= 1024);
        }
        int most = CORPORA.get(CORPORA.size() - 1);
        atMost(
                1.7,
                "read and assess a corpus",
                "tokenising",
                most + " responses",
                passes("assess", most).over(passes("tokenise", most)));
        if (!starts.isEmpty()) {
            atMost(
                    4,
                    "start to first assessment",
                    "Hello",
                    "devon-and-cornwall",
                    start(Start.PROGRAM).over(start(Start.HELLO)));
            atMost(
                    2.5,
                    "the same, with an archive",
                    "Hello, with an archive",
                    "devon-and-cornwall",
                    start(Start.PROGRAM_WITH_ARCHIVE).over(start(Start.HELLO_WITH_ARCHIVE)));
        } else {
            ratios.add("start to first assessment", "Hello", "devon-and-cornwall", "not timed", "at most 4", "");
            ratios.add(
                    "the same, with an archive",
                    "Hello, with an archive",
                    "devon-and-cornwall",
                    "not timed",
                    "at most 2.5",
                    "");
        }
        out.println(ratios);
    }

    private void atMost(
            double goal, String work, TimedWork ours, String beside, TimedWork peer, Predicate<String> documents) {
        for (String document : Documents.PUBLISHED.stream().filter(documents).toList()) {
            atMost(goal, work, beside, document, times(ours, document).over(times(peer, document)));
        }
    }

    private void atMost(double goal, String work, String beside, String document, Times ratio) {
        add(work, beside, document, ratio, "at most " + shortly(goal), ratio.median() <= goal);
    }

    /** The peer's time over ours, which has to be at least so much. */
    private void faster(
            double goal, String work, TimedWork ours, String beside, TimedWork peer, Predicate<String> documents) {
        for (String document : Documents.PUBLISHED.stream().filter(documents).toList()) {
            Times ratio = times(peer, document).over(times(ours, document));
            add(work, beside, document, ratio, shortly(goal) + " times faster", ratio.median() >= goal);
        }
    }

    private void add(String work, String beside, String document, Times ratio, String goal, boolean met) {
        ratios.add(work, beside, document, ratio.in(1), goal, met ? "yes" : "no");
    }

    private static String shortly(double goal) {
        return goal == Math.rint(goal) ? Integer.toString((int) goal) : Double.toString(goal);
    }

    private Times times(TimedWork timedWork, String document) {
        return times(timedWork, document, 0);
    }

    private Times times(TimedWork timedWork, String document, int others) {
        return timings.of(WORK, document, others, timedWork);
    }

    private Times bytes(TimedWork timedWork, String document) {
        return timings.bytesOf(WORK, document, 0, timedWork);
    }

    private Times passes(String work, int responses) {
        return new Times(
                corpusRuns.get(work + responses).stream().map(Corpus.Run::pass).toList());
    }

    private Times start(Start start) {
        return new Times(starts.get(start));
    }

    private void printGrowth() {
        MarkdownTable bySize = new MarkdownTable("answers", "tokenise, \u00b5s", "read, \u00b5s", "assess, \u00b5s");
        for (String size : Documents.SIZES) {
            addRow(bySize, size, GROWING, timedWork -> times(timedWork, size).in(MICROSECONDS));
        }
        for (int i = 1; i < Documents.SIZES.size(); i++) {
            String less = Documents.SIZES.get(i - 1);
            String more = Documents.SIZES.get(i);
            double growth = Double.parseDouble(more) / Double.parseDouble(less);
            addRow(
                    bySize,
                    "slope " + less + " to " + more,
                    GROWING,
                    timedWork ->
                            times(timedWork, more).over(times(timedWork, less)).slope(growth));
        }
        out.println(bySize);

        MarkdownTable byResponses = new MarkdownTable("responses", "tokenise, ms", "read and assess, ms");
        List<String> works = List.of("tokenise", "assess");
        for (int responses : CORPORA) {
            addRow(
                    byResponses,
                    Integer.toString(responses),
                    works,
                    work -> passes(work, responses).in(1));
        }
        for (int i = 1; i < CORPORA.size(); i++) {
            int less = CORPORA.get(i - 1);
            int more = CORPORA.get(i);
            addRow(
                    byResponses,
                    "slope " + less + " to " + more,
                    works,
                    work -> passes(work, more).over(passes(work, less)).slope((double) more / less));
        }
        out.println(byResponses);

        MarkdownTable byOthers =
                new MarkdownTable("recommendations of other reports", "assess, \u00b5s", "beside none");
        String document = Documents.PUBLISHED.get(0);
        Times alone = times(TimedWork.ASSESS, document);
        byOthers.add("0", alone.in(MICROSECONDS), "");
        for (int others : OTHER_RECOMMENDATIONS) {
            Times beside = times(TimedWork.ASSESS, document, others);
            byOthers.add(
                    Integer.toString(others),
                    beside.in(MICROSECONDS),
                    beside.over(alone).in(1));
        }
        out.println(byOthers);
    }

    private static <T> void addRow(MarkdownTable table, String label, List<T> columns, Function<T, String> cell) {
        table.add(Stream.concat(Stream.of(label), columns.stream().map(cell)).toArray(String[]::new));
    }

    private void printTimes() {
        String[] headings =
                Stream.concat(Stream.of(""), Documents.PUBLISHED.stream()).toArray(String[]::new);
        headings[0] = "\u00b5s";
        MarkdownTable times = new MarkdownTable(headings);
        headings[0] = "bytes allocated";
        MarkdownTable bytes = new MarkdownTable(headings);
        for (TimedWork timedWork : TimedWork.values()) {
            String label = timedWork.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            addRow(
                    times,
                    label,
                    Documents.PUBLISHED,
                    document -> isTimed(timedWork, document)
                            ? times(timedWork, document).in(MICROSECONDS)
                            : "");
            addRow(
                    bytes,
                    label,
                    Documents.PUBLISHED,
                    document -> isTimed(timedWork, document)
                            ? String.format(
                                    Locale.ROOT,
                                    "%.0f",
                                    bytes(timedWork, document).median())
                            : "");
        }
        out.println(times);
        out.println(bytes);
    }

    private static boolean isTimed(TimedWork timedWork, String document) {
        return ON_ALL.contains(timedWork) || (isClean(document) ? ON_CLEAN : ON_DEFECTIVE).contains(timedWork);
    }

    private static boolean isClean(String document) {
        return CLEAN.test(document);
    }

    private void printCorpus() {
        int most = CORPORA.get(CORPORA.size() - 1);
        MarkdownTable table =
                new MarkdownTable(most + " responses", "first pass, ms", "a pass, ms", "collecting, %", "counted");
        for (String work : List.of("tokenise", "assess")) {
            List<Corpus.Run> runs = corpusRuns.get(work + most);
            table.add(
                    work,
                    new Times(runs.stream().map(Corpus.Run::firstPass).toList()).in(1),
                    passes(work, most).in(1),
                    new Times(runs.stream().map(Corpus.Run::collecting).toList()).in(1),
                    Long.toString(runs.get(0).counted()));
        }
        out.println(table);
        if (!starts.isEmpty()) {
            MarkdownTable cold = new MarkdownTable("a process", "ms");
            for (Start start : Start.values()) {
                cold.add(
                        start.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        start(start).in(1));
            }
            out.println(cold);
        }
    }
}
