package uk.opcc.mappa.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.Section55;

/**
 * A project of somebody else's: compiled with every warning an error, against this library and Jackson and nothing else
 * (no test framework, no annotations), and run as a module and on the class path by the JDK that runs the tests.
 */
class ConsumerProjectTest {

    private static final String[] EXPECTED = {
        "outcome not-satisfied; last day 2022-09-07; published 2022-09-08; late by 1 day",
        "services [mappa-model, mappa-rules]",
        "mappers agree true",
        "mapper reads back true",
        "reads back true",
        "but was   last day 2022-09-07; published 2022-09-08; late by 1 day"
    };

    @TempDir
    private static Path directory;

    private static String library = "";
    private static String project = "";

    @BeforeAll
    static void compileTheProject() throws Exception {
        library = Stream.of(Section55.class, Response.class, JsonMapper.class, JsonParser.class, JsonProperty.class)
                .map(ConsumerProjectTest::placeOf)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        project = directory.resolve("classes").toString();
        assertThat(run(
                        "javac",
                        "-Xlint:all",
                        "-Werror",
                        "--release",
                        "17",
                        "--module-path",
                        library,
                        "-d",
                        project,
                        source("module-info.java"),
                        source("office/Main.java")))
                .isEmpty();
    }

    @Test
    void theProjectRunsAsAModule() throws Exception {
        assertThat(run(
                        "java",
                        "--module-path",
                        library + File.pathSeparator + project,
                        "--module",
                        "office/office.Main"))
                .startsWith(EXPECTED)
                .endsWith("named true true");
    }

    @Test
    void theProjectRunsOnTheClassPath() throws Exception {
        assertThat(run("java", "-classpath", library + File.pathSeparator + project, "office.Main"))
                .startsWith(EXPECTED)
                .endsWith("named false false");
    }

    private static String placeOf(Class<?> type) {
        return path(type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static String source(String name) {
        return path(Objects.requireNonNull(ConsumerProjectTest.class.getResource("/consumer-project/" + name), name));
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url.toString(), e);
        }
    }

    /** Runs a tool of this JDK, and returns the lines that it prints; fails unless it ends well. */
    private static List<String> run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(Arrays.asList(arguments));
        Path output = Files.createTempFile(directory, tool, ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(output);
        assertThat(ended && process.exitValue() == 0)
                .as("%s\n%s", command, String.join("\n", lines))
                .isTrue();
        return lines;
    }
}
