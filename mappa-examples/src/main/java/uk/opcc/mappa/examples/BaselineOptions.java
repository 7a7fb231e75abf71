package uk.opcc.mappa.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.opcc.mappa.rules.assertion.Baseline;
import uk.opcc.mappa.rules.result.Assessment;

/** The options that accept what was found before. */
final class BaselineOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings and questions that were accepted, as --write-baseline writes them."
                    + " Only new ones decide the exit status.")
    private @Nullable String file;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Writes a file that accepts everything found now, one line for each. Needs --reason.")
    private @Nullable String target;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why everything is accepted, for --write-baseline.")
    private @Nullable String reason;

    /** Returns what was accepted; nothing if no file is named. */
    Baseline baseline() {
        if (target != null
                && (reason == null || reason.isBlank() || reason.lines().count() > 1)) {
            throw refusal("found --write-baseline without a reason on one line, expected --reason TEXT beside it");
        }
        if (file == null) {
            return Baseline.empty();
        }
        try {
            return Baseline.parse(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            throw refusal(file + ": found a file that cannot be read, expected a baseline");
        } catch (IllegalArgumentException e) {
            throw refusal(file + ": " + e.getMessage());
        }
    }

    /** Writes what is found now, if asked to. */
    void write(List<Assessment> assessments) {
        if (target == null || reason == null) {
            return;
        }
        try {
            Files.writeString(Path.of(target), Baseline.of(assessments, reason).toText());
        } catch (IOException | InvalidPathException e) {
            throw refusal(target + ": found a file that cannot be written, expected one for the baseline");
        }
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
