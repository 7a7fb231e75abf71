package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Severity;

/** Looks at one finding, part by part. */
final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    private FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /** Asserts that one rule found one thing, and no other rule found anything. */
    static FindingAssert onlyNewFinding(Assessment assessment, String rule) {
        Assertions.assertThat(assessment.findings()).extracting(Finding::rule).containsExactly(rule);
        return new FindingAssert(assessment.findings().get(0));
    }

    /** Asserts that one rule found one thing; other rules do not matter. */
    static FindingAssert oneFinding(Assessment assessment, String rule) {
        Assertions.assertThat(assessment.findings(rule)).as("%s", assessment).hasSize(1);
        return new FindingAssert(assessment.findings(rule).get(0));
    }

    static void assertNoFinding(Assessment assessment) {
        Assertions.assertThat(assessment.findings()).isEmpty();
    }

    FindingAssert is(Severity severity) {
        Assertions.assertThat(actual.severity()).isEqualTo(severity);
        return this;
    }

    FindingAssert concerns(int recommendation) {
        Assertions.assertThat(actual.recommendation()).hasValue(ItemId.recommendation(recommendation));
        return this;
    }

    FindingAssert concernsNoneInParticular() {
        Assertions.assertThat(actual.recommendation()).isEmpty();
        return this;
    }

    FindingAssert isAt(String pointer) {
        Assertions.assertThat(actual.where()).isEqualTo(pointer);
        return this;
    }

    FindingAssert says(String name, String value) {
        Assertions.assertThat(values(name))
                .as("the fact %s of%n%s", name, actual)
                .containsExactly(value);
        return this;
    }

    FindingAssert doesNotSay(String name) {
        Assertions.assertThat(values(name))
                .as("the fact %s of%n%s", name, actual)
                .isEmpty();
        return this;
    }

    private List<String> values(String name) {
        return actual.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::value)
                .toList();
    }

    FindingAssert tells(String message) {
        Assertions.assertThat(actual.message()).isEqualTo(message);
        return this;
    }

    FindingAssert advises(String remedy) {
        Assertions.assertThat(actual.remedy()).isEqualTo(remedy);
        return this;
    }

    FindingAssert isUnder(String law) {
        Assertions.assertThat(actual.law()).isEqualTo(law);
        return this;
    }
}
