package uk.opcc.mappa.rules.bench.response;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonLines;
import uk.opcc.mappa.model.json.format.Reading;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;

/**
 * A program that goes through a corpus with two threads, a half of the file each, again and again: to read and assess each
 * line, or to tokenise it. It prints the milliseconds of its first pass, the median of the passes after the warm-up, the percent
 * of those that went to collecting garbage, and what was counted in a pass, findings or tokens.
 */
public final class CorpusRun {

    private static final int THREADS = 2;

    private CorpusRun() {}

    /**
     * Goes through a corpus.
     *
     * @param arguments what to do, {@code assess} or {@code tokenise}, the file, the seconds to warm up for, and how many
     *     passes to time then
     * @throws Exception if the corpus cannot be read
     */
    public static void main(String[] arguments) throws Exception {
        boolean assess = arguments[0].equals("assess");
        Path file = Path.of(arguments[1]);
        long warmUp = Long.parseLong(arguments[2]) * 1_000_000_000L;
        int timed = Integer.parseInt(arguments[3]);
        PreparedReport report = PreparedReport.of(ReferenceData.twentyYearsOn());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long[] halves = {0, middle(file), Files.size(file)};

        List<Double> passes = new ArrayList<>();
        double first = 0;
        long collecting = 0;
        long counted = 0;
        for (long begin = System.nanoTime(); passes.size() < timed; ) {
            long start = System.nanoTime();
            List<Callable<Long>> works = new ArrayList<>();
            for (int half = 0; half < THREADS; half++) {
                long from = halves[half];
                long to = halves[half + 1];
                works.add(() -> assess ? findings(report, file, from, to) : tokens(file, from, to));
            }
            counted = 0;
            for (Future<Long> work : threads.invokeAll(works)) {
                counted += work.get();
            }
            double milliseconds = (System.nanoTime() - start) / 1e6;
            if (first == 0) {
                first = milliseconds;
            }
            if (start - begin <= warmUp) {
                collecting = collecting();
            } else {
                passes.add(milliseconds);
            }
        }
        threads.shutdown();
        passes.sort(null);
        double all = passes.stream().mapToDouble(Double::doubleValue).sum();
        System.out.println(
                first + " " + passes.get(timed / 2) + " " + 100 * (collecting() - collecting) / all + " " + counted);
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static long findings(PreparedReport report, Path file, long from, long to) throws IOException {
        long findings = 0;
        try (InputStream part = part(file, from, to)) {
            JsonLines<Response> lines = MappaJson.RESPONSE.reader().lines(part);
            for (Optional<Reading<Response>> line = lines.next(); line.isPresent(); line = lines.next()) {
                findings += Section55.assess(report, line.get().orElseThrow())
                        .findings()
                        .size();
            }
        }
        return findings;
    }

    private static long tokens(Path file, long from, long to) throws IOException {
        try (InputStream part = part(file, from, to)) {
            return Tokeniser.count(part);
        }
    }

    /** The beginning of the first line in the second half. */
    private static long middle(Path file) throws IOException {
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            lines.seek(lines.length() / 2);
            lines.readLine();
            return lines.getFilePointer();
        }
    }

    private static InputStream part(Path file, long from, long to) throws IOException {
        InputStream whole = Files.newInputStream(file);
        whole.skipNBytes(from);
        return new Part(whole, to - from);
    }

    /** A stream that ends after a number of bytes. */
    private static final class Part extends FilterInputStream {

        private long left;

        Part(InputStream whole, long length) {
            super(whole);
            left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = left == 0 ? -1 : super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }
    }
}
