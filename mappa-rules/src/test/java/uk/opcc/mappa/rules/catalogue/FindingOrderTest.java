package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/** Findings that differ in one part only, in the order in which an assessment shows them. */
class FindingOrderTest {

    private static Finding finding(Fact... facts) {
        return Finding.builder()
                .rule("a-rule")
                .severity(Severity.WARNING)
                .topic(Topic.LAW)
                .message("It is so.")
                .remedy("Change it.")
                .addFacts(facts)
                .because("it is so")
                .law("an Act")
                .help("RULES.md#a-rule")
                .build();
    }

    static List<Arguments> inOrder() {
        Finding finding = finding(new Fact("b", "1"));
        return List.of(
                Arguments.of("severity", finding.withSeverity(Severity.ERROR), finding),
                Arguments.of("rule", finding, finding.withRule("b-rule")),
                Arguments.of("no recommendation first", finding, finding.withRecommendation(ItemId.recommendation(1))),
                Arguments.of(
                        "recommendation",
                        finding.withRecommendation(ItemId.recommendation(9)),
                        finding.withRecommendation(ItemId.recommendation(10))),
                Arguments.of("place", finding, finding.withWhere("/body")),
                Arguments.of("name of a fact", finding(new Fact("a", "2")), finding),
                Arguments.of("value of a fact", finding, finding(new Fact("b", "2"))),
                Arguments.of(
                        "second fact",
                        finding(new Fact("b", "1"), new Fact("a", "1")),
                        finding(new Fact("b", "1"), new Fact("a", "2"))),
                Arguments.of("fewer facts", finding, finding(new Fact("b", "1"), new Fact("a", "1"))),
                Arguments.of("no facts", finding(), finding),
                Arguments.of("message", finding, finding.withMessage("It is such.")),
                Arguments.of("remedy", finding, finding.withRemedy("Leave it.")),
                Arguments.of("topic", finding, finding.withTopic(Topic.STATEMENT)),
                Arguments.of("reason", finding, finding.withBecause("it is such")),
                Arguments.of("law", finding, finding.withLaw("another Act")),
                Arguments.of("help", finding, finding.withHelp("RULES.md#b-rule")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inOrder")
    void theOneStandsBeforeTheOther(String part, Finding one, Finding other) {
        assertThat(Finding.order().compare(one, other)).as(part).isNegative();
        assertThat(Finding.order().compare(other, one)).as(part).isPositive();
        assertThat(Finding.order().compare(one, one)).as(part).isZero();
    }
}
