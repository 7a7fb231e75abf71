package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A run of the program: its exit status, and what it printed on standard output and on standard error. */
record Run(int status, String out, String err) {

    static Run of(Object... arguments) {
        return of(InputStream.nullInputStream(), arguments);
    }

    static Run of(byte[] input, Object... arguments) {
        return of(new ByteArrayInputStream(input), arguments);
    }

    static Run of(InputStream input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                input,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Stream.of(arguments).map(each -> Objects.toString(each, null)).toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Run isClean(int expected) {
        assertThat(err).isEmpty();
        assertThat(out).isNotEmpty().doesNotContain("\r", "\u001b").endsWith("\n");
        assertThat(status).isEqualTo(expected);
        return this;
    }

    /** Requires that nothing was assessed: status 2, nothing on standard output. Returns the problems. */
    List<String> problems() {
        assertThat(out).isEmpty();
        return problemsBesideResults();
    }

    /** Requires status 2 and problems on standard error without a stack trace. Returns the problems. */
    List<String> problemsBesideResults() {
        assertThat(status).isEqualTo(2);
        assertThat(err).isNotEmpty().endsWith("\n").doesNotContain("Exception", "\tat ", "\r", "\u001b");
        return err.lines().toList();
    }
}
