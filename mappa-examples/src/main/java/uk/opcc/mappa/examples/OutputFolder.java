package uk.opcc.mappa.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The folder of the option {@code --out}. */
final class OutputFolder {

    private OutputFolder() {}

    /** Writes files into a folder, which is made if it is missing. */
    static void write(CommandSpec spec, String folder, Map<String, byte[]> files) {
        try {
            Path target = Files.createDirectories(Path.of(folder));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(target.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException | InvalidPathException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    folder
                            + (Files.isRegularFile(Path.of(folder))
                                    ? ": found a file"
                                    : ": found a folder that cannot be written (" + e.getMessage() + ")")
                            + ", expected a folder for the results",
                    e);
        }
    }
}
