package uk.opcc.mappa.examples;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.RuleDescription;

/** The command that lists the rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description =
                "Lists the rules under Police Act 1996 s.55 and those on follow-ups, or shows one rule of any duty in full.")
final class RulesCommand implements Callable<Integer> {

    private static final Duty DUTY = Duty.POLICE_ACT_1996_SECTION_55;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The id of a rule, for example published-late.")
    private @Nullable String id;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(id == null ? table() : one(id));
        return ExitStatus.OK;
    }

    private static List<RuleDescription> rules() {
        return Stream.concat(RuleCatalogue.rulesOf(DUTY).stream(), RuleCatalogue.followUpRules().stream())
                .toList();
    }

    private static String table() {
        List<RuleDescription> rules = rules();
        int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        StringBuilder table = new StringBuilder();
        for (RuleDescription rule : rules) {
            table.append(padded(rule.id(), width))
                    .append("  ")
                    .append(padded(rule.severity().name(), 7))
                    .append("  ")
                    .append(padded(rule.topic().code(), 9))
                    .append("  ")
                    .append(law(rule))
                    .append('\n');
        }
        return table.append("\nUse rules RULE to show one rule in full.\n").toString();
    }

    private String one(String sought) {
        RuleDescription rule = RuleCatalogue.rule(sought)
                .or(() -> RuleCatalogue.followUpRules().stream()
                        .filter(each -> each.id().equals(sought))
                        .findFirst())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "found the rule \"" + sought + "\", expected the id of a rule; the command rules lists them"));
        return rule.id() + "\n"
                + fact(
                        "severity",
                        rule.severity().name() + ". " + rule.severity().meaning())
                + fact("topic", rule.topic().meaning())
                + fact("finds", rule.finds())
                + fact("because", rule.because())
                + rule.actor().map(actor -> fact("who", actor.meaning())).orElse("")
                + fact("law", law(rule) + ". " + rule.provision().meaning());
    }

    private static String law(RuleDescription rule) {
        return DUTY.citation(rule.provision()).orElseGet(() -> lawOfOtherDuties(rule));
    }

    private static String lawOfOtherDuties(RuleDescription rule) {
        List<String> laws = Duty.known().stream()
                .flatMap(duty -> duty.citation(rule.provision()).stream())
                .toList();
        return laws.isEmpty() ? FollowUpOutput.LAW : String.join("; ", laws);
    }

    private static String fact(String name, String value) {
        return "  " + padded(name, 10) + value + "\n";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
