package uk.opcc.mappa.rules.bench.response;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import uk.opcc.mappa.model.json.MappaJson;

/**
 * The time of whole processes, from start to end: the program of mappa-examples assessing one clean response, and a class that
 * says hello, each without and with an archive of its classes.
 */
public final class ColdStart {

    /** The jar that mappa-examples builds. */
    public static final Path PROGRAM = Path.of("..", "mappa-examples", "target", "mappa-examples.jar");

    /** What is started. */
    public enum Start {
        PROGRAM,
        HELLO,
        PROGRAM_WITH_ARCHIVE,
        HELLO_WITH_ARCHIVE
    }

    private final Map<Start, List<String>> commands = new EnumMap<>(Start.class);

    /**
     * Makes ready what is started, archives included.
     *
     * @param folder where files may be put
     * @throws IOException if they cannot be written, or a process not be started
     * @throws InterruptedException if the wait for a process is interrupted
     */
    public ColdStart(Path folder) throws IOException, InterruptedException {
        Path response = folder.resolve("response.json");
        Files.write(response, MappaJson.RESPONSE.toBytes(Documents.named(Documents.PUBLISHED.get(0))));
        Path hello = folder.resolve("hello.jar");
        pack(Hello.class, hello);
        List<String> program = List.of("-jar", PROGRAM.toString(), "assess", response.toString());
        List<String> greeting = List.of("-cp", hello.toString(), Hello.class.getName());
        commands.put(Start.PROGRAM, ChildJvm.command(program));
        commands.put(Start.HELLO, ChildJvm.command(greeting));
        commands.put(Start.PROGRAM_WITH_ARCHIVE, withArchive(folder.resolve("program.jsa"), program));
        commands.put(Start.HELLO_WITH_ARCHIVE, withArchive(folder.resolve("hello.jsa"), greeting));
    }

    private static void pack(Class<?> type, Path jar) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = type.getResourceAsStream("/" + name);
                JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            entries.putNextEntry(new JarEntry(name));
            bytes.transferTo(entries);
        }
    }

    private static List<String> withArchive(Path archive, List<String> arguments)
            throws IOException, InterruptedException {
        Files.deleteIfExists(archive);
        List<String> making = new ArrayList<>(List.of("-XX:ArchiveClassesAtExit=" + archive));
        making.addAll(arguments);
        ChildJvm.run(ChildJvm.command(making));
        // Without the archive, the process is to fail instead of being slow.
        List<String> using = new ArrayList<>(List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:on"));
        using.addAll(arguments);
        return ChildJvm.command(using);
    }

    /**
     * Starts it once, and waits for its end.
     *
     * @param start what
     * @return the milliseconds
     * @throws IOException if the process cannot be started
     * @throws InterruptedException if the wait for it is interrupted
     */
    public double milliseconds(Start start) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        ChildJvm.run(commands.get(start));
        return (System.nanoTime() - begin) / 1e6;
    }
}
