package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.rules.result.RuleDescription;

/** Prints {@code docs/FOLLOW-UP-RULES.md} from the catalogue and the examples of the conformance suite. */
class FollowUpRulesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "FOLLOW-UP-RULES.md");

    @Test
    void theDocumentIsUpToDate() throws IOException {
        String printed = String.join("\n", lines()) + "\n";
        if (Boolean.getBoolean("mappa.rules.print")) {
            Files.writeString(DOCUMENT, printed);
        }
        assertThat(DOCUMENT)
                .as(
                        "%s is stale; print it again with%n  mvn test -pl mappa-rules -am -Dtest=FollowUpRulesDocumentTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dmappa.rules.print=true%n",
                        DOCUMENT)
                .exists()
                .hasContent(printed);
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("""
                # The rules on follow-ups

                A test prints this page from the rules and their [examples](../conformance/README.md), and fails when it is stale.
                [FOLLOW-UP.md](FOLLOW-UP.md) says what a follow-up is and how days are counted.

                No law asks for follow-up, so no rule is an error. What is not known is a question.

                Unless an example says otherwise, its report is of 14 July 2022 and has four recommendations. 6 is to strategic
                management boards, 15 to the Probation Service, police forces and prisons, 18 and 19 to police forces. All are to be
                done within 12 months, and 19 expects at most 50 offenders for a manager. In its follow-up, the force says on
                3 October 2022 that 15, 18 and 19 are in progress.

                | rule | severity | topic |
                |---|---|---|""");
        for (RuleDescription rule : RuleCatalogue.followUpRules()) {
            lines.add("| [`%s`](#%s) | %s | %s |"
                    .formatted(rule.id(), rule.id(), rule.severity().name(), rule.topic()));
        }
        List<FollowUpExample> examples = FollowUpExample.all();
        for (RuleDescription rule : RuleCatalogue.followUpRules()) {
            lines.add("\n## " + rule.id() + "\n");
            lines.add(rule.finds() + "\n");
            lines.add("* **Severity:** " + rule.severity().name());
            lines.add("* **Because** " + rule.because() + ".");
            List<FollowUpExample> ofThisRule = examples.stream()
                    .filter(example -> example.rule().equals(rule.id()))
                    .toList();
            addItems("It fires:", ofThisRule, FollowUpExample::fires, lines);
            addItems("It asks:", ofThisRule, FollowUpExample::asks, lines);
            addItems("It does not fire:", ofThisRule, example -> !example.fires() && !example.asks(), lines);
        }
        return lines;
    }

    private static void addItems(
            String title, List<FollowUpExample> examples, Predicate<FollowUpExample> which, List<String> lines) {
        List<FollowUpExample> chosen = examples.stream().filter(which).toList();
        if (!chosen.isEmpty()) {
            lines.add("\n" + title + "\n");
            chosen.forEach(example ->
                    lines.add("* %s ([example](../conformance/followed/%s))".formatted(example.sentence(), example)));
        }
    }
}
