package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.RuleDescription;

/** Prints {@code docs/RULES.md} from the catalogue and the examples of the conformance suite. */
class RulesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "RULES.md");

    @Test
    void theDocumentIsUpToDate() throws IOException {
        String printed = String.join("\n", lines()) + "\n";
        if (Boolean.getBoolean("mappa.rules.print")) {
            Files.writeString(DOCUMENT, printed);
        }
        assertThat(Files.readString(DOCUMENT))
                .as(
                        "%s is stale; print it again with%n  mvn test -pl mappa-rules -am "
                                + "-Dtest=RulesDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dmappa.rules.print=true%n",
                        DOCUMENT)
                .isEqualTo(printed);
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("""
                # The rules

                A test prints this page from the rules and their [examples](../conformance/README.md), and fails when it is stale.
                The law is in our words. It is of these duties:

                %s

                A rule applies under each duty whose provision it names.

                Unless an example says otherwise, its report is of 14 July 2022 and has four recommendations. 6 is to strategic
                management boards, 15 to the Probation Service, police forces and prisons, 18 and 19 to police forces. Its response
                is of 1 September 2022. In it, the local policing body and the chief officer answer 15, 18 and 19: all are met.

                | rule | severity | topic | law |
                |---|---|---|---|""".formatted(duties()));
        for (RuleDescription rule : RuleCatalogue.rules()) {
            lines.add("| [`%s`](#%s) | %s | %s | %s |"
                    .formatted(rule.id(), rule.id(), rule.severity().name(), rule.topic(), law(rule)));
        }
        List<RuleExample> examples = RuleExample.all();
        for (RuleDescription rule : RuleCatalogue.rules()) {
            lines.add("\n## " + rule.id() + "\n");
            lines.add(rule.finds() + "\n");
            lines.add("* **Severity:** " + rule.severity().name() + ". "
                    + rule.severity().meaning());
            lines.add("* **Because** " + rule.because() + ".");
            lines.add("* **Who can act:** " + rule.actor().orElseThrow().meaning());
            lines.add("* **Law:** " + law(rule) + ". " + rule.provision().meaning());
            List<RuleExample> ofThisRule = examples.stream()
                    .filter(example -> example.rule().equals(rule.id()))
                    .toList();
            lines.add("\nIt fires:\n");
            ofThisRule.stream().filter(RuleExample::fires).forEach(example -> lines.add(item(example)));
            lines.add("\nIt does not fire:\n");
            ofThisRule.stream().filter(example -> !example.fires()).forEach(example -> lines.add(item(example)));
        }
        return lines;
    }

    private static String item(RuleExample example) {
        return "* %s ([example](../conformance/assessed/%s))".formatted(example.sentence(), example);
    }

    private static String law(RuleDescription rule) {
        return Duty.known().stream()
                .flatMap(duty -> duty.citation(rule.provision()).stream()
                        .map(citation -> citation.substring(duty.act().length() + 1)))
                .collect(Collectors.joining("; "));
    }

    private static String duties() {
        return Duty.known().stream()
                .map(duty -> "* %s: %s %s".formatted(duty.reference(), duty.act(), duty.reference()))
                .collect(Collectors.joining("\n"));
    }
}
