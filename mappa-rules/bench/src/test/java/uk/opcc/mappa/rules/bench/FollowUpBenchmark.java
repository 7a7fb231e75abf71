package uk.opcc.mappa.rules.bench;

import java.time.LocalDate;
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
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonReader;
import uk.opcc.mappa.model.json.format.ReadLimits;
import uk.opcc.mappa.rules.FollowUpChecker;

/** The time of reading a follow-up, and of reading it, deriving its states and checking it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FollowUpBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2023, 10, 1);
    private static final int MOST_BYTES = 1 << 28;
    private static final JsonReader<FollowUp> READER =
            MappaJson.FOLLOW_UP.reader().withLimits(ReadLimits.standard().withMaxLength(MOST_BYTES));

    /** The recommendations, with 20 events about each. */
    @Param({"1000", "10000"})
    public int recommendations;

    private byte[] document = {};
    private FollowUpChecker checker = FollowUpChecker.of(List.of());

    @Setup
    public void document() {
        List<InspectionReport> reports = FollowUpGenerator.reports(recommendations);
        document = MappaJson.FOLLOW_UP.toLine(FollowUpGenerator.followUp(reports));
        checker = FollowUpChecker.of(reports);
    }

    @Benchmark
    public Object read() {
        return READER.read(document).orElseThrow();
    }

    @Benchmark
    public Object readDeriveAndCheck() {
        return checker.check(READER.read(document).orElseThrow(), AS_OF);
    }
}
