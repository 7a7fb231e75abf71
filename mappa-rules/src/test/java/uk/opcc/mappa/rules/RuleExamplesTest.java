package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Timeliness;

/** Assesses every example of the conformance suite. */
class RuleExamplesTest extends ExamplesContract<Assessment> {

    RuleExamplesTest() {
        super(
                RuleExample.all(),
                RuleCatalogue.rules(),
                Set.of(
                        "sentence",
                        "report",
                        "response",
                        "duty",
                        "policy",
                        "asOf",
                        "leftOut",
                        "needsWordMatching",
                        "document",
                        "expected"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleFiresWhereTheNameOfTheFileSaysSo(Example<Assessment> example) {
        assertThat(example.asks()).isFalse();
        assertThat(example.result().findings())
                .extracting(Finding::rule)
                .matches(rules -> rules.contains(example.rule()) == example.fires());
    }

    @Test
    void theExamplesReachEveryOutcomeAndEveryTimeliness() {
        List<Assessment> assessments = examples().stream().map(Example::result).toList();
        assertThat(assessments).extracting(Assessment::outcome).contains(Outcome.values());
        assertThat(assessments)
                .extracting(assessment -> assessment.deadline().timeliness())
                .contains(Timeliness.values());
    }

    @Test
    void aDocumentIsHeldUnderItsId() throws IOException {
        for (String folder : List.of("reports", "responses")) {
            try (Stream<Path> files = Files.list(Example.SUITE.resolve(folder))) {
                assertThat(files)
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(Files.readString(file))
                                .contains("\n  \"id\": \""
                                        + file.getFileName().toString().replace(".json", "") + "\",\n"));
            }
        }
    }
}
