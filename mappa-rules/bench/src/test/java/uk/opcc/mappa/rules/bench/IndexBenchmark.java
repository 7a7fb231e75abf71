package uk.opcc.mappa.rules.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/** The time from a catalogue to something that can be asked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IndexBenchmark {

    @Param({"MATCHER", "LUCENE"})
    public String indexer = "";

    @Param({"1000", "10000"})
    public int recommendations;

    private List<InspectionReport> catalogue = List.of();

    @Setup
    public void catalogue() {
        catalogue = SpeedCatalogue.of(recommendations);
    }

    @Benchmark
    public Object index() {
        return indexer.equals("MATCHER") ? ReferenceMatcher.of(catalogue) : LuceneIndex.inMemory(catalogue);
    }
}
