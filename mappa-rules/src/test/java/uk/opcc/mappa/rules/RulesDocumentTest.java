package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                The law is Police Act 1996 s.55, in our words. A rule marked 28B also applies to Police Reform Act 2002 Sch 3
                para 28B.

                Unless an example says otherwise, its report is of 14 July 2022 and has four recommendations: 6 to strategic
                management boards; 15 to the Probation Service, police forces and prisons; 18 and 19 to police forces. Its response
                is of 1 September 2022. In it, the local policing body and the chief officer answer 15, 18 and 19: all are met.

                | rule | severity | topic | law |
                |---|---|---|---|""");
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
        String section55 =
                Duty.POLICE_ACT_1996_SECTION_55.citation(rule.provision()).orElseThrow();
        boolean general = Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B
                .citation(rule.provision())
                .isPresent();
        return section55 + (general ? "; 28B" : "");
    }
}
