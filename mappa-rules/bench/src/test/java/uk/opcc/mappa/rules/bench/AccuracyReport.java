package uk.opcc.mappa.rules.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.matching.Accuracy;
import uk.opcc.mappa.rules.matching.ComparedMatcher;
import uk.opcc.mappa.rules.matching.QueriedCatalogue;
import uk.opcc.mappa.rules.matching.Query;
import uk.opcc.mappa.rules.matching.QuerySet;
import uk.opcc.mappa.rules.matching.RealWordings;

/**
 * Prints how often the matcher and Lucene are right, as the tables of docs/MATCHING-BENCHMARK.md; what the matcher
 * gets wrong goes to target/matching-misses.txt.
 */
public final class AccuracyReport {

    private static final String OURS = "ReferenceMatcher";
    private static final int FEW = 19;
    private static final List<Integer> SIZES = List.of(FEW, 1_000, 10_000);
    private static final double LUCENE_MAY_DECLINE = 0.25;

    private final PrintStream out;
    private final QuerySet querySet;

    /** By size and matcher. */
    private final Map<Integer, Map<String, Accuracy>> accuracies = new LinkedHashMap<>();

    private AccuracyReport(PrintStream out, QuerySet querySet) {
        this.out = out;
        this.querySet = querySet;
    }

    /**
     * Prints the report.
     *
     * @param arguments the name of a query set, or none for the one to report
     * @throws IOException if the misses cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        QuerySet querySet = arguments.length == 0 ? QuerySet.REPORTED : QuerySet.valueOf(arguments[0]);
        AccuracyReport report = new AccuracyReport(new PrintStream(System.out, true, StandardCharsets.UTF_8), querySet);
        SIZES.forEach(report::measure);
        report.printSets();
        report.printMatchers();
        report.printHeldOut();
        report.printKinds();
        report.printRealWordings();
        report.writeMisses(Path.of("target", "matching-misses.txt"));
    }

    private void measure(int size) {
        List<QueriedCatalogue> catalogues = querySet.among(size);
        Map<String, Accuracy> bySize = new LinkedHashMap<>();
        matchers(size).forEach((name, matcher) -> bySize.put(name, Accuracy.of(matcher, catalogues)));
        accuracies.put(size, bySize);
    }

    /** By name, with thresholds for catalogues of that size. */
    private static Map<String, Function<Collection<InspectionReport>, ComparedMatcher>> matchers(int size) {
        Map<String, Function<Collection<InspectionReport>, ComparedMatcher>> matchers = new LinkedHashMap<>();
        matchers.put(OURS, ComparedMatcher::ours);
        List<QueriedCatalogue> tuning = QuerySet.TUNING.among(size);
        for (LuceneSearch search : LuceneSearch.values()) {
            Confidence threshold = LuceneMatcher.threshold(LUCENE_MAY_DECLINE, search, tuning);
            matchers.put(search.label(), LuceneMatcher.of(search, threshold));
        }
        return matchers;
    }

    private void printSets() {
        out.printf("Queries %s, seed %d%n%n", querySet, querySet.seed());
        MarkdownTable table = new MarkdownTable(
                "recommendations",
                "queries",
                "mean one of them",
                "too little left to tell",
                "held out",
                "near ones of these");
        accuracies.forEach((size, bySize) -> {
            Accuracy any = bySize.get(OURS);
            Accuracy near = any.ofKind(Query.HELD_OUT_NEAR);
            int heldOut =
                    any.ofKind(Query.HELD_OUT).results().size() + near.results().size();
            table.add(
                    Integer.toString(size),
                    Integer.toString(any.results().size()),
                    Long.toString(any.answerableCount()),
                    Integer.toString(
                            any.where(Accuracy.Result::confused).results().size()),
                    Integer.toString(heldOut),
                    Integer.toString(near.results().size()));
        });
        out.println(table);
    }

    private void printMatchers() {
        MarkdownTable table = new MarkdownTable(
                "matcher",
                "recommendations",
                "top-1",
                "if it can be told",
                "precision at acting",
                "acted wrongly",
                "if it can be told",
                "declined");
        accuracies.forEach((size, bySize) -> bySize.forEach((name, all) -> {
            Accuracy told = all.where(result -> !result.confused());
            table.add(
                    name,
                    Integer.toString(size),
                    percent(all.topOne()),
                    percent(told.topOne()),
                    percent(all.precision()),
                    Long.toString(all.wrongActs()),
                    Long.toString(told.wrongActs()),
                    percent(all.declined()));
        }));
        out.println(table);
    }

    private void printHeldOut() {
        MarkdownTable table =
                new MarkdownTable("acted on what is not in the catalogue", "recommendations", "held out", "near ones");
        accuracies.forEach((size, bySize) -> bySize.forEach((name, accuracy) -> table.add(
                name,
                Integer.toString(size),
                Long.toString(accuracy.ofKind(Query.HELD_OUT).wrongActs()),
                Long.toString(accuracy.ofKind(Query.HELD_OUT_NEAR).wrongActs()))));
        out.println(table);
    }

    private void printKinds() {
        MarkdownTable table = new MarkdownTable(
                "wording", "recommendations", "queries", "top-1", "acted wrongly", "declined", "BM25 top-1");
        accuracies.forEach((size, bySize) -> kinds(bySize.get(OURS)).forEach(kind -> {
            Accuracy ours = bySize.get(OURS).ofKind(kind);
            Accuracy bm25 = bySize.get(LuceneSearch.BM25.label()).ofKind(kind);
            table.add(
                    kind.toLowerCase(Locale.ROOT).replace('_', ' '),
                    Integer.toString(size),
                    Integer.toString(ours.results().size()),
                    percent(ours.topOne()),
                    Long.toString(ours.wrongActs()),
                    percent(ours.declined()),
                    percent(bm25.topOne()));
        }));
        out.println(table);
    }

    private void printRealWordings() {
        Optional<QueriedCatalogue> queried = RealWordings.queried();
        if (queried.isEmpty()) {
            out.println("Real wordings: skipped, since there is no folder ../shared/seeds beside the repository.");
            return;
        }
        MarkdownTable table = new MarkdownTable("real wordings", "queries", "top-1", "acted wrongly", "declined");
        matchers(FEW).forEach((name, matcher) -> {
            Accuracy accuracy = Accuracy.of(matcher, List.of(queried.get()));
            table.add(
                    name,
                    Integer.toString(accuracy.results().size()),
                    percent(accuracy.topOne()),
                    Long.toString(accuracy.wrongActs()),
                    percent(accuracy.declined()));
        });
        out.println(table);
    }

    private static List<String> kinds(Accuracy accuracy) {
        return accuracy.results().stream()
                .filter(result -> result.query().expected().isPresent())
                .map(result -> result.query().kind())
                .distinct()
                .toList();
    }

    private void writeMisses(Path file) throws IOException {
        String misses = accuracies.entrySet().stream()
                .flatMap(size -> size.getValue().get(OURS).misses().stream().map(miss -> miss(size.getKey(), miss)))
                .collect(Collectors.joining("\n"));
        Files.writeString(file, misses);
    }

    private static String miss(int size, Accuracy.Result miss) {
        Query query = miss.query();
        return String.format(
                Locale.ROOT,
                "%d %s%s: expected %s, %s %s%n  %s%n  of: %s%n",
                size,
                query.kind(),
                miss.confused() ? " (too little left to tell)" : "",
                query.expected().map(Object::toString).orElse("none"),
                miss.reply().acts() ? "acted on" : "ranked",
                miss.reply().ranked(),
                query.text(),
                query.kept());
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
