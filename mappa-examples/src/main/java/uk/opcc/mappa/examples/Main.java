package uk.opcc.mappa.examples;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.assertion.Baseline;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.page.AssessedResponse;
import uk.opcc.mappa.rules.page.PlainText;
import uk.opcc.mappa.rules.result.Assessment;

/** The program. Without arguments it assesses the five example responses; {@code --help} lists all commands. */
@Command(
        name = "mappa-examples",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "Assesses responses to inspection reports under Police Act 1996 s.55."
                + " Without a command, it assesses five published responses of 2022.",
        footer = {"", "Use COMMAND --help to list the options of a command."})
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
        System.exit(run(System.in, out, err, Progress.onTerminal(err), arguments));
    }

    /**
     * Runs the program.
     *
     * @param in standard input
     * @param out standard output; lines end with a line feed on every platform
     * @param err standard error; lines end as in standard output
     * @param arguments the command line
     * @return the exit status
     */
    static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
        return run(in, out, err, Progress.of(err, false), arguments);
    }

    /** Runs the program and shows how far it has come. */
    static int run(InputStream in, PrintStream out, PrintStream err, Progress progress, String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        int status = execute(in, progress, new PrintWriter(output), new PrintWriter(errors), arguments);
        out.print(output.toString().replace(System.lineSeparator(), "\n"));
        if (out.checkError()) {
            errors.append("standard output: cannot be written\n");
            status = ExitStatus.UNUSABLE;
        }
        err.print(errors.toString().replace(System.lineSeparator(), "\n"));
        err.flush();
        return status;
    }

    private static int execute(
            InputStream in, Progress progress, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return commandLine(in, progress).setOut(out).setErr(err).execute(arguments);
        } catch (RuntimeException | Error e) {
            // Java itself would end with status 1, which means a response that does not satisfy the duty.
            e.printStackTrace(err);
            return ExitStatus.DEFECT;
        }
    }

    private static CommandLine commandLine(InputStream in, Progress progress) {
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new AssessCommand(in, progress))
                .addSubcommand(new DraftCommand(in))
                .addSubcommand(new ReportCommand(in))
                .addSubcommand(new NewCommand())
                .addSubcommand(new FollowUpCommand(in))
                .addSubcommand(new RulesCommand())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                // @x is the file of that name, not a list of arguments.
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

    /** Prints one line and where to find help. Picocli would print the whole help, and control characters as typed. */
    private static int refuse(ParameterException refusal, String[] arguments) {
        CommandLine commandLine = refusal.getCommandLine();
        String name = commandLine.getCommandSpec().qualifiedName();
        PrintWriter err = commandLine.getErr();
        err.print(name + ": " + PlainText.onOneLine(message(refusal)) + "\n");
        err.print("Use " + name + " --help to list the options.\n");
        return ExitStatus.UNUSABLE;
    }

    /** Returns what was found and what was expected. Picocli says only the one or the other. */
    private static String message(ParameterException refusal) {
        if (refusal instanceof UnmatchedArgumentException unmatched) {
            Set<String> commands = refusal.getCommandLine().getSubcommands().keySet();
            return "found \"" + unmatched.getUnmatched().get(0) + "\", expected "
                    + (commands.isEmpty()
                            ? "only arguments and options of this command"
                            : "one of the commands " + String.join(", ", commands));
        }
        if (refusal instanceof MissingParameterException missing) {
            return "found no "
                    + missing.getMissing().stream()
                            .map(each -> each instanceof OptionSpec option ? option.longestName() : each.paramLabel())
                            .collect(Collectors.joining(" and no "))
                    + ", expected it";
        }
        return String.valueOf(refusal.getMessage());
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(new TextOutput().of(fiveResponses()));
        return ExitStatus.OK;
    }

    /** Returns the assessments of the five responses, in their order. */
    static List<Assessment> assessments() {
        return fiveResponses().assessments();
    }

    /** Returns what there is to show of the five responses. */
    static AssessmentRun fiveResponses() {
        PreparedReport report = Section55.prepare(ReferenceData.twentyYearsOn());
        return new AssessmentRun(
                report.report(),
                Policy.standard(),
                ExampleResponses.all().stream()
                        .map(response -> FileResult.of(
                                response.id(),
                                new AssessedFile(
                                        response.id(),
                                        0,
                                        new AssessedResponse(response, Section55.assess(report, response)))))
                        .toList(),
                Baseline.empty(),
                false,
                false);
    }

    /** Reads the version from the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"mappa-examples " + (version == null ? "(not run from its jar)" : version)};
        }
    }
}
