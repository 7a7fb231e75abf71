package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.RuleDescription;

class RuleCatalogueTest {

    static List<RuleDescription> rules() {
        return RuleCatalogue.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsDescribedInASentenceAndAPhrase(RuleDescription rule) {
        assertThat(rule.finds()).matches("[A-Z].*[^.]\\.");
        assertThat(rule.because()).matches("[a-z].*[^.]");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysWhoCanAct(RuleDescription rule) {
        assertThat(rule.actor()).isPresent();
    }

    @Test
    void anIdNamesOneRule() {
        assertThat(RuleCatalogue.rules()).extracting(RuleDescription::id).doesNotHaveDuplicates();
        assertThat(RuleCatalogue.rule("published-late"))
                .hasValueSatisfying(rule -> assertThat(rule.provision()).isEqualTo(Provision.PERIOD));
        assertThat(RuleCatalogue.rule("no-such-rule")).isEmpty();
    }

    @Test
    void aDutyHasTheRulesOfItsProvisions() {
        assertThat(RuleCatalogue.rulesOf(Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B))
                .extracting(RuleDescription::provision)
                .containsOnly(
                        Provision.COMMENTS,
                        Provision.PERIOD,
                        Provision.ANSWER,
                        Provision.OWN_ANSWER,
                        Provision.EXPLANATION,
                        Provision.REASON,
                        Provision.OWN_ANSWER);
    }
}
