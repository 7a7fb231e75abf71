package uk.opcc.mappa.model.json.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.json.format.JsonLines;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.Reading;

/** Newline-delimited documents, read one at a time. Holds one line at most. */
final class Lines<T> implements JsonLines<T> {

    private static final int BUFFER = 8192;

    private final FormatReader<T> reader;
    private final InputStream source;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean begun;
    private int position;
    private int end;
    private int lineNumber;

    Lines(FormatReader<T> reader, InputStream source, int longest) {
        this.reader = reader;
        this.source = source;
        this.longest = longest;
    }

    @Override
    public Optional<Reading<T>> next() throws IOException {
        while (completeLine()) {
            lineNumber++;
            byte[] bytes = line.toByteArray();
            line.reset();
            if (bytes.length > longest) {
                // The buffer is let go, for the next line is unlikely to be as long.
                line = new ByteArrayOutputStream();
                return Optional.of(inThisLine(reader.tooLong("bytes")));
            }
            if (!isBlank(bytes)) {
                return Optional.of(inThisLine(reader.read(bytes)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int lineNumber() {
        return lineNumber;
    }

    /**
     * Collects the bytes up to the next line feed, of a line that is too long only as many as tell that it is. What was
     * collected stays where the stream throws, so that the next call goes on with it.
     *
     * @return whether there is a line
     */
    private boolean completeLine() throws IOException {
        while (true) {
            if (position == end) {
                int taken = source.read(buffer);
                position = 0;
                end = Math.max(0, taken);
                if (end == 0) {
                    boolean last = begun;
                    begun = false;
                    return last;
                }
            }
            begun = true;
            int start = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            line.write(buffer, start, Math.min(position - start, Math.max(0, longest + 1 - line.size())));
            if (position < end) {
                position++;
                begun = false;
                return true;
            }
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private Reading<T> inThisLine(Reading<T> reading) {
        if (reading.problems().isEmpty() && reading.leftOut().isEmpty()) {
            return reading;
        }
        return reading.value()
                .map(value -> Reading.of(value, placed(reading.leftOut())))
                .orElseGet(() -> Reading.refused(placed(reading.problems())));
    }

    private List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        new Problem(problem.pointer(), lineNumber, problem.column(), problem.code(), problem.message()))
                .toList();
    }
}
