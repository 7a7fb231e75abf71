package uk.opcc.mappa.rules.bench.response;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;

/** Distinct generated responses in a file, one a line, and how long it takes to go through them in a JVM of 16 MB. */
public final class Corpus {

    private static final long SEED = 1996L;

    private Corpus() {}

    /**
     * Writes a corpus. A smaller one is the beginning of a larger one.
     *
     * @param file where to
     * @param responses how many
     * @param seen what is to be done with every response
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, int responses, Consumer<Response> seen) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ResponseGenerator generator = new ResponseGenerator(SEED);
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < responses; i++) {
                Response response = generator.next();
                seen.accept(response);
                lines.write(MappaJson.RESPONSE.toLine(response));
            }
        }
    }

    /**
     * What came of going through a corpus.
     *
     * @param firstPass the milliseconds of the first pass in a new JVM
     * @param pass the milliseconds of a pass after warm-up
     * @param collecting how many percent of such passes went to collecting garbage
     * @param counted findings or tokens
     */
    public record Run(double firstPass, double pass, double collecting, long counted) {}

    /**
     * Goes through a corpus in a new JVM.
     *
     * @param work {@code assess} or {@code tokenise}
     * @param file the corpus
     * @param quick whether to do without warm-up
     * @return what came of it
     * @throws IOException if the process cannot be started
     * @throws InterruptedException if the wait for it is interrupted
     */
    public static Run run(String work, Path file, boolean quick) throws IOException, InterruptedException {
        String[] printed = ChildJvm.run(ChildJvm.command(List.of(
                        "-Xmx16m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CorpusRun.class.getName(),
                        work,
                        file.toString(),
                        quick ? "0" : "5",
                        quick ? "1" : "5")))
                .strip()
                .split(" ", -1);
        return new Run(
                Double.parseDouble(printed[0]),
                Double.parseDouble(printed[1]),
                Double.parseDouble(printed[2]),
                Long.parseLong(printed[3]));
    }
}
