package uk.opcc.mappa.rules.bench.response;

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

/** The time of one work on one document, by whichever contestant. The JVM knows one contestant only. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ResponseBenchmark {

    @Param("")
    public String document = "";

    @Param("TOKENISE")
    public Contestant contestant = Contestant.TOKENISE;

    private Supplier<Object> work = () -> "";

    @Setup
    public void prepare() {
        work = contestant.on(Documents.named(document));
    }

    @Benchmark
    public Object work() {
        return work.get();
    }
}
