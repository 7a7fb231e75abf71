package uk.opcc.mappa.examples;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;

/** The program: without an argument it assesses the five example responses; see {@code --help} for the rest. */
@Command(
        name = "mappa-examples",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Assesses responses to inspection reports under Police Act 1996 s.55."
                + " Without a command it assesses five published responses of 2022.",
        footer = {"", "COMMAND --help tells about a command."})
public final class Main implements Callable<Integer> {

    private static final int HELP_WIDTH = 100;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs the program and ends the Java process with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        System.exit(run(System.in, out, err, arguments));
    }

    /**
     * Runs the program.
     *
     * @param in standard input
     * @param out standard output; lines end with a line feed on every platform
     * @param err standard error, likewise
     * @param arguments the command line
     * @return the exit status
     */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        StringWriter printed = new StringWriter();
        StringWriter complaints = new StringWriter();
        int status = execute(in, new PrintWriter(printed), new PrintWriter(complaints), arguments);
        out.print(printed.toString().replace(System.lineSeparator(), "\n"));
        if (out.checkError()) {
            complaints.append("standard output: cannot be written\n");
            status = ExitStatus.UNUSABLE;
        }
        err.print(complaints.toString().replace(System.lineSeparator(), "\n"));
        err.flush();
        return status;
    }

    private static int execute(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            Optional<Request> request = Request.ofFilesOnly(arguments);
            return request.isPresent()
                    ? request.get().answer(in, out, err)
                    : commandLine(in).setOut(out).setErr(err).execute(arguments);
        } catch (RuntimeException | Error e) {
            // Java's own status for it, 1, would tell of a response that does not satisfy the duty.
            e.printStackTrace(err);
            return ExitStatus.DEFECT;
        }
    }

    private static CommandLine commandLine(InputStream in) {
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new AssessCommand(in))
                .addSubcommand(new RulesCommand())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                // A file named @x is that file, not a list of arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(Main::refuse);
        commandLine.getSubcommands().values().forEach(Main::configure);
        return configure(commandLine);
    }

    private static CommandLine configure(CommandLine commandLine) {
        commandLine
                .getCommandSpec()
                .exitCodeOnExecutionException(ExitStatus.DEFECT)
                .exitCodeOnInvalidInput(ExitStatus.UNUSABLE)
                .versionProvider(new Version());
        return commandLine;
    }

    /** Picocli would print the whole help, and what was typed as it was typed. */
    private static int refuse(ParameterException refusal, String[] arguments) {
        CommandLine commandLine = refusal.getCommandLine();
        String name = commandLine.getCommandSpec().qualifiedName();
        PrintWriter err = commandLine.getErr();
        err.print(name + ": " + Printable.line(String.valueOf(refusal.getMessage())) + "\n");
        err.print("See " + name + " --help\n");
        return ExitStatus.UNUSABLE;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(fiveResponses());
        return ExitStatus.OK;
    }

    private static String fiveResponses() {
        return Output.TEXT.of(ReferenceData.twentyYearsOn(), assessments());
    }

    /** The assessments of the five responses, in their order. */
    static List<Assessment> assessments() {
        PreparedReport report = Section55.prepare(ReferenceData.twentyYearsOn());
        return ExampleResponses.all().stream()
                .map(response -> Section55.assess(report, response))
                .toList();
    }

    /** The version in the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"mappa-examples " + (version == null ? "(not run from its jar)" : version)};
        }
    }
}
