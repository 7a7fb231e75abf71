package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.rules.result.RuleDescription;

/**
 * What is true of every example of the conformance suite. Each rule of the catalogue has examples.
 *
 * @param <R> the result that an example expects
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExamplesContract<R> {

    /** Writes what comes out into the files, so that a person can check it. */
    private static final boolean PRINT = Boolean.getBoolean("mappa.conformance.print");

    private final List<? extends Example<R>> examples;
    private final List<String> rules;
    private final Set<String> members;

    /** A catalogue and its examples, which have no other members than these. */
    ExamplesContract(List<? extends Example<R>> examples, List<RuleDescription> rules, Set<String> members) {
        this.examples = examples;
        this.rules = rules.stream().map(RuleDescription::id).toList();
        this.members = members;
    }

    List<? extends Example<R>> examples() {
        return examples;
    }

    Stream<? extends Example<R>> examplesWithADocument() {
        return examples.stream().filter(example -> example.document().isPresent());
    }

    List<String> rules() {
        return rules;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatComesOutIsWhatTheExampleExpects(Example<R> example) throws IOException {
        R result = example.result();
        if (PRINT) {
            Files.writeString(example.file(), example.textExpecting(result));
        }
        assertThat(example.normative(result).toPrettyString())
                .as("%s. With -Dmappa.conformance.print=true the file is written: check it by hand", example)
                .isEqualTo(example.expected().toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFileIsLaidOutAsItIsPrinted(Example<R> example) throws IOException {
        assertThat(Files.readString(example.file())).isEqualTo(WideJson.text(example.content()));
    }

    @ParameterizedTest
    @MethodSource("examplesWithADocument")
    void theWholeResultIsTheDocument(Example<R> example) throws IOException {
        Path document = example.document().orElseThrow();
        String text = example.format().toText(example.result());
        if (PRINT) {
            Files.writeString(document, text);
        }
        assertThat(text).isEqualTo(Files.readString(document));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAnExampleThatFiresOrAsksAndOneThatDoesNeither(String rule) {
        assertThat(examples.stream()
                        .filter(example -> example.rule().equals(rule))
                        .map(example -> example.fires() || example.asks()))
                .contains(true, false);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsOfARuleAndHasASentence(Example<R> example) {
        assertThat(rules).contains(example.rule());
        assertThat(example.file().getFileName().toString()).matches("(fires|asks|does-not-fire)-[a-z0-9-]+\\.json");
        assertThat(example.content().propertyNames()).isSubsetOf(members);
        assertThat(example.sentence()).matches("[A-Z].*[^.]\\.");
    }

    @Test
    void noSentenceStandsTwice() {
        assertThat(examples).extracting(Example::sentence).doesNotHaveDuplicates();
    }
}
