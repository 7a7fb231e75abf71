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
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Severity;

/** Checks every example of a rule on follow-ups in the conformance suite. Each rule of the catalogue has examples. */
class FollowUpExamplesTest {

    /** Writes what comes out into the files, so that a person can check it. */
    private static final boolean PRINT = Boolean.getBoolean("mappa.conformance.print");

    private static final Set<String> MEMBERS =
            Set.of("sentence", "report", "response", "followUp", "asOf", "policy", "leftOut", "document", "expected");

    private static final List<FollowUpExample> EXAMPLES = FollowUpExample.all();

    static List<FollowUpExample> examples() {
        return EXAMPLES;
    }

    static Stream<FollowUpExample> examplesWithADocument() {
        return EXAMPLES.stream().filter(example -> example.document().isPresent());
    }

    static Stream<String> rules() {
        return RuleCatalogue.followUpRules().stream().map(RuleDescription::id);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatComesOutIsWhatTheExampleExpects(FollowUpExample example) throws IOException {
        FollowUpStatus status = example.check();
        if (PRINT) {
            Files.writeString(example.file(), example.textExpecting(status));
        }
        assertThat(FollowUpExample.normative(status).toPrettyString())
                .as("%s. With -Dmappa.conformance.print=true the file is written: check it by hand", example)
                .isEqualTo(example.expected().toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFileIsLaidOutAsItIsPrinted(FollowUpExample example) throws IOException {
        assertThat(Files.readString(example.file())).isEqualTo(WideJson.text(example.content()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleFiresOrAsksWhereTheNameOfTheFileSaysSo(FollowUpExample example) {
        FollowUpStatus status = example.check();
        assertThat(status.findings())
                .extracting(Finding::rule)
                .matches(rules -> rules.contains(example.rule()) == example.fires());
        assertThat(status.openQuestions())
                .extracting(OpenQuestion::rule)
                .matches(rules -> rules.contains(example.rule()) == example.asks());
    }

    @ParameterizedTest
    @MethodSource("examplesWithADocument")
    void theWholeStatusIsTheDocument(FollowUpExample example) throws IOException {
        Path document = example.document().orElseThrow();
        String text = RulesJson.FOLLOW_UP_STATUS.toText(example.check());
        if (PRINT) {
            Files.writeString(document, text);
        }
        assertThat(text).isEqualTo(Files.readString(document));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAnExampleThatFiresOrAsksAndOneThatDoesNeither(String rule) {
        assertThat(EXAMPLES).filteredOn(example -> example.rule().equals(rule)).satisfies(examples -> {
            assertThat(examples).anyMatch(example -> example.fires() || example.asks());
            assertThat(examples).anyMatch(example -> !example.fires() && !example.asks());
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsOfARuleAndHasASentence(FollowUpExample example) {
        assertThat(rules()).contains(example.rule());
        assertThat(example.file().getFileName().toString()).matches("(fires|asks|does-not-fire)-[a-z0-9-]+\\.json");
        assertThat(example.content().propertyNames()).isSubsetOf(MEMBERS);
        assertThat(example.sentence()).matches("[A-Z].*[^.]\\.");
    }

    @Test
    void noSentenceStandsTwice() {
        assertThat(EXAMPLES).extracting(FollowUpExample::sentence).doesNotHaveDuplicates();
    }

    @Test
    void theExamplesReachEveryTiming() {
        assertThat(EXAMPLES.stream()
                        .flatMap(example -> example.check().states().stream())
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
