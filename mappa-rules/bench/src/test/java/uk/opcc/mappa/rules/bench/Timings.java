package uk.opcc.mappa.rules.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What several rounds of benchmarks took. */
final class Timings {

    /** What the profiler of JMH calls the bytes allocated in one operation. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> times = new HashMap<>();
    private final Map<String, List<Double>> bytes = new HashMap<>();

    void addRound(Collection<RunResult> results) {
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            String benchmark = params.getBenchmark();
            String key = key(
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    params.getParamsKeys().stream()
                            .sorted()
                            .map(params::getParam)
                            .toArray());
            times.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore());
            Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
            if (allocated != null) {
                bytes.computeIfAbsent(key, k -> new ArrayList<>()).add(allocated.getScore());
            }
        }
    }

    /** What one benchmark took in each round; its parameters in the order of their names. */
    Times of(String benchmark, Object... parameters) {
        return new Times(List.copyOf(times.get(key(benchmark, parameters))));
    }

    /** The bytes that one benchmark allocated for an operation in each round. */
    Times bytesOf(String benchmark, Object... parameters) {
        return new Times(List.copyOf(bytes.get(key(benchmark, parameters))));
    }

    private static String key(String benchmark, Object... parameters) {
        return benchmark + " " + Arrays.toString(parameters);
    }

    /**
     * A measure of each round.
     *
     * @param ofRounds in the order of the rounds
     */
    record Times(List<Double> ofRounds) {

        /** This over the other, round by round. */
        Times over(Times other) {
            return new Times(IntStream.range(0, ofRounds.size())
                    .mapToObj(round -> ofRounds.get(round) / other.ofRounds.get(round))
                    .toList());
        }

        /** This less a measure that is the same in every round. */
        Times less(double other) {
            return new Times(ofRounds.stream().map(time -> time - other).toList());
        }

        /** Of ratios between two sizes: the power of the growth that they are, 1 where time is linear. */
        String slope(double growth) {
            return new Times(ofRounds.stream()
                            .map(ratio -> Math.log(ratio) / Math.log(growth))
                            .toList())
                    .in(1);
        }

        double median() {
            List<Double> sorted = ofRounds.stream().sorted().toList();
            return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
        }

        /** The median, with the least and the greatest of several: for instance {@code 3.21 (3.15 to 3.40)}. */
        String in(double nanoseconds) {
            List<Double> sorted =
                    ofRounds.stream().map(time -> time / nanoseconds).sorted().toList();
            int last = sorted.size() - 1;
            String median = number(median() / nanoseconds);
            return last == 0 ? median : median + " (" + number(sorted.get(0)) + " to " + number(sorted.get(last)) + ")";
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
        }
    }
}
