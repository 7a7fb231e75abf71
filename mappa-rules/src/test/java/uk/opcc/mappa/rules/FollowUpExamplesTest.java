package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Severity;

/** Checks every example of a rule on follow-ups in the conformance suite. */
class FollowUpExamplesTest extends ExamplesContract<FollowUpStatus> {

    FollowUpExamplesTest() {
        super(
                FollowUpExample.all(),
                RuleCatalogue.followUpRules(),
                Set.of(
                        "sentence",
                        "report",
                        "response",
                        "followUp",
                        "asOf",
                        "policy",
                        "leftOut",
                        "document",
                        "expected"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleFiresOrAsksWhereTheNameOfTheFileSaysSo(Example<FollowUpStatus> example) {
        FollowUpStatus status = example.result();
        assertThat(status.findings())
                .extracting(Finding::rule)
                .matches(rules -> rules.contains(example.rule()) == example.fires());
        assertThat(status.openQuestions())
                .extracting(OpenQuestion::rule)
                .matches(rules -> rules.contains(example.rule()) == example.asks());
    }

    @Test
    void theExamplesReachEveryTiming() {
        assertThat(examples().stream()
                        .flatMap(example -> example.result().states().stream())
                        .flatMap((ItemState state) -> state.timing().stream()))
                .contains(Timing.values());
    }

    @Test
    void noRuleOnFollowUpsIsAnError() {
        assertThat(RuleCatalogue.followUpRules())
                .extracting(RuleDescription::severity)
                .containsOnly(Severity.WARNING, Severity.INFO);
    }
}
