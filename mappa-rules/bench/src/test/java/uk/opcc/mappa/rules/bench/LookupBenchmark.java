package uk.opcc.mappa.rules.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.matching.Query;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/**
 * The time from what a document gives to the five recommendations that it may mean: for the matcher from a reference to
 * a match's candidates, for Lucene from a text to hits. Each is asked 1,024 queries in turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LookupBenchmark {

    /** A power of two, so that to find the next in turn costs little. */
    private static final int QUERIES = 1_024;

    @Param({"MATCHER", "BM25", "MORE_LIKE_THIS"})
    public String searcher = "";

    @Param({"19", "1000", "10000"})
    public int recommendations;

    private IntFunction<Object> lookup = i -> i;
    private int next;

    @Setup
    public void index() {
        List<InspectionReport> catalogue = SpeedCatalogue.of(recommendations);
        List<Query> queries = SpeedCatalogue.queries(recommendations, QUERIES);
        if (searcher.equals("MATCHER")) {
            ReferenceMatcher matcher = ReferenceMatcher.of(catalogue);
            RecommendationReference[] references =
                    queries.stream().map(Query::reference).toArray(RecommendationReference[]::new);
            lookup = i -> matcher.match(references[i]).candidates();
        } else {
            LuceneSearch.Lookup search = LuceneSearch.valueOf(searcher).in(LuceneIndex.mapped(catalogue));
            String[] texts = queries.stream().map(Query::text).toArray(String[]::new);
            lookup = i -> search.hits(texts[i]);
        }
    }

    @Benchmark
    public Object lookup() {
        next = (next + 1) % QUERIES;
        return lookup.apply(next);
    }
}
