package uk.opcc.mappa.rules.bench.response;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.matching.QuerySet;
import uk.opcc.mappa.rules.matching.SyntheticCatalogue;

/** The time of one work on one document. A JVM does no other work. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ResponseBenchmark {

    @Param("")
    public String document = "";

    @Param("TOKENISE")
    public TimedWork timedWork = TimedWork.TOKENISE;

    /** The recommendations of other reports that are ready beside the one that is answered. */
    @Param("0")
    public int others;

    private List<PreparedReport> otherReports = List.of();
    private Supplier<Object> work = () -> "";

    @Setup
    public void prepare() {
        if (others > 0) {
            otherReports = SyntheticCatalogue.of(QuerySet.REPORTED.seed(), others).reports().stream()
                    .map(PreparedReport::of)
                    .toList();
        }
        work = timedWork.on(Documents.named(document));
    }

    /** Keeps the other reports alive until the end. */
    @TearDown
    public void done(Blackhole end) {
        end.consume(otherReports);
    }

    @Benchmark
    public Object work() {
        return work.get();
    }
}
