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
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Timeliness;

/** Assesses every example of the conformance suite. Each rule of the catalogue has examples. */
class RuleExamplesTest {

    /** Writes what comes out into the files, so that a person can check it. */
    private static final boolean PRINT = Boolean.getBoolean("mappa.conformance.print");

    private static final Set<String> MEMBERS = Set.of(
            "sentence",
            "report",
            "response",
            "duty",
            "policy",
            "asOf",
            "leftOut",
            "needsWordMatching",
            "document",
            "expected");

    private static final List<RuleExample> EXAMPLES = RuleExample.all();

    static List<RuleExample> examples() {
        return EXAMPLES;
    }

    static Stream<RuleExample> examplesWithADocument() {
        return EXAMPLES.stream().filter(example -> example.document().isPresent());
    }

    static Stream<String> rules() {
        return RuleCatalogue.rules().stream().map(RuleDescription::id);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatComesOutIsWhatTheExampleExpects(RuleExample example) throws IOException {
        Assessment assessment = example.assess();
        if (PRINT) {
            Files.writeString(example.file(), example.textExpecting(assessment));
        }
        assertThat(RuleExample.normative(assessment).toPrettyString())
                .as("%s. With -Dmappa.conformance.print=true the file is written: check it against the law", example)
                .isEqualTo(example.expected().toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFileIsLaidOutAsItIsPrinted(RuleExample example) throws IOException {
        assertThat(Files.readString(example.file())).isEqualTo(WideJson.text(example.content()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleFiresWhereTheNameOfTheFileSaysSo(RuleExample example) {
        assertThat(example.assess().findings())
                .extracting(Finding::rule)
                .matches(rules -> rules.contains(example.rule()) == example.fires());
    }

    @ParameterizedTest
    @MethodSource("examplesWithADocument")
    void theWholeAssessmentIsTheDocument(RuleExample example) throws IOException {
        Path document = example.document().orElseThrow();
        String text = RulesJson.ASSESSMENT.toText(example.assess());
        if (PRINT) {
            Files.writeString(document, text);
        }
        assertThat(text).isEqualTo(Files.readString(document));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAnExampleThatFiresAndOneThatDoesNot(String rule) {
        assertThat(EXAMPLES).filteredOn(example -> example.rule().equals(rule)).satisfies(examples -> {
            assertThat(examples).anyMatch(RuleExample::fires);
            assertThat(examples).anyMatch(example -> !example.fires());
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsOfARuleAndHasASentence(RuleExample example) {
        assertThat(rules()).contains(example.rule());
        assertThat(example.file().getFileName().toString()).matches("(fires|does-not-fire)-[a-z0-9-]+\\.json");
        assertThat(example.content().propertyNames()).isSubsetOf(MEMBERS);
        assertThat(example.sentence()).matches("[A-Z].*[^.]\\.");
    }

    @Test
    void noSentenceStandsTwice() {
        assertThat(EXAMPLES).extracting(RuleExample::sentence).doesNotHaveDuplicates();
    }

    @Test
    void theExamplesReachEveryOutcomeAndEveryTimeliness() {
        List<Assessment> assessments =
                EXAMPLES.stream().map(RuleExample::assess).toList();
        assertThat(assessments).extracting(Assessment::outcome).contains(Outcome.values());
        assertThat(assessments)
                .extracting(assessment -> assessment.deadline().timeliness())
                .contains(Timeliness.values());
    }

    @Test
    void aDocumentIsHeldUnderItsId() throws IOException {
        for (String folder : List.of("reports", "responses")) {
            try (Stream<Path> files = Files.list(RuleExample.SUITE.resolve(folder))) {
                assertThat(files)
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(Files.readString(file))
                                .contains("\n  \"id\": \""
                                        + file.getFileName().toString().replace(".json", "") + "\",\n"));
            }
        }
    }
}
