package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.assertNoFinding;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.responseTo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.catalogue.RuleCases.RuleCase;
import uk.opcc.mappa.rules.catalogue.RuleCases.Situation;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.RuleDescription;

/** Holds the catalogue and {@link RuleCases} against each other, and runs the examples of every rule. */
class RuleCasesTest {

    static List<RuleCase> cases() {
        return RuleCases.ALL;
    }

    private static RuleDescription description(RuleCase each) {
        return RuleCatalogue.rule(each.rule()).orElseThrow();
    }

    private static RuleCase caseOf(String rule) {
        return cases().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleHasItsTwoExamples() {
        assertThat(cases())
                .extracting(RuleCase::rule)
                .containsExactlyElementsOf(
                        RuleCatalogue.rules().stream().map(RuleDescription::id).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSentencesAreThoseOfTheCatalogue(RuleCase each) {
        assertThat(each.fires().sentence()).isEqualTo(description(each).fires());
        assertThat(each.silent().sentence()).isEqualTo(description(each).silent());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleFiresWhereItsDescriptionSaysSo(RuleCase each) {
        for (Situation situation : each.fires().situations()) {
            assertThat(situation.assessment().findings(each.rule()))
                    .as(each.fires().sentence())
                    .isNotEmpty()
                    .allSatisfy(finding -> {
                        assertThat(finding.severity())
                                .isEqualTo(description(each).severity());
                        assertThat(finding.topic()).isEqualTo(description(each).topic());
                        assertThat(finding.because())
                                .isEqualTo(description(each).because());
                        assertThat(finding.law())
                                .isEqualTo(Duty.POLICE_ACT_1996_SECTION_55
                                        .citation(description(each).provision())
                                        .orElseThrow());
                        assertThat(finding.facts()).isNotEmpty();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleIsSilentWhereItsDescriptionSaysSo(RuleCase each) {
        for (Situation situation : each.silent().situations()) {
            assertThat(situation.assessment().findings(each.rule()))
                    .as(each.silent().sentence())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDescriptionIsMadeOfSentences(RuleCase each) {
        RuleDescription rule = description(each);
        assertThat(List.of(rule.finds(), rule.fires(), rule.silent()))
                .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z].*[^.]\\."));
        assertThat(rule.because()).matches("[a-z].*[^.]");
    }

    @Test
    void theSatisfyingResponseToTheShippedReportIsSatisfying() {
        InspectionReport report = ReferenceData.twentyYearsOn();
        Assessment assessment = assess(report, responseTo(report));
        assertNoFinding(assessment);
        assertThat(assessment.requireSatisfied().coverage())
                .extracting(Coverage::recommendation)
                .containsExactly(14, 15, 18, 19);
    }

    @Test
    void theFirstExampleOfLatenessIsDay57() {
        RuleCase late = caseOf("published-late");
        onlyNewFinding(late.fires().situations().get(0).assessment(), "published-late")
                .says("which is", "day 57")
                .says("late by", "1 day");
    }

    @Test
    void eachSlippedItemOfTheExampleListIsFound() {
        RuleCase list = caseOf("list-misnumbered");
        assertThat(list.fires().situations().get(0).assessment().findings("list-misnumbered"))
                .extracting(finding -> finding.recommendation().orElse(0))
                .containsExactly(16, 17, 18, 19);
    }

    @Test
    void eachLocalNumberOfTheExamplePaperCollides() {
        RuleCase paper = caseOf("number-collides");
        assertThat(paper.fires().situations().get(0).assessment().findings("number-collides"))
                .extracting(finding -> finding.recommendation().orElse(0))
                .containsExactly(14, 15, 18, 19);
    }

    @Test
    void theSecondDutyHasTheRulesOfItsProvisions() {
        assertThat(RuleCatalogue.rulesOf(Duty.POLICE_ACT_1996_SECTION_55)).isEqualTo(RuleCatalogue.rules());
        assertThat(RuleCatalogue.rulesOf(Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B))
                .extracting(RuleDescription::provision)
                .containsOnly(Provision.COMMENTS, Provision.PERIOD, Provision.ANSWER)
                .contains(Provision.COMMENTS, Provision.PERIOD, Provision.ANSWER);
        assertThat(RuleCatalogue.rule("no-such-rule")).isEmpty();
    }
}
