package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.rules.followup.catalogue.FollowUpCatalogue;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.RuleDescription;

class FollowUpCatalogueTest {

    @Test
    void aRuleIsAFinalClassNamedAsItsId() {
        assertThat(FollowUpCatalogue.RULES).allSatisfy(rule -> {
            assertThat(rule.getClass().getSimpleName())
                    .isEqualTo(Stream.of(rule.description().id().split("-"))
                            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                            .collect(Collectors.joining()));
            assertThat(Modifier.isFinal(rule.getClass().getModifiers())).isTrue();
            assertThat(Stream.of(rule.getClass().getDeclaredFields()).filter(field -> !field.isSynthetic()))
                    .allMatch(field -> Modifier.isStatic(field.getModifiers()));
        });
    }

    @Test
    void aRuleIsDescribedInASentenceAndAPhrase() {
        assertThat(RuleCatalogue.followUpRules()).allSatisfy(rule -> {
            assertThat(rule.finds()).matches("[A-Z].*[^.]\\.");
            assertThat(rule.because()).matches("[a-z].*[^.]");
            assertThat(rule.help()).isEqualTo("FOLLOW-UP-RULES.md#" + rule.id());
        });
    }

    @Test
    void noIdIsThatOfAnotherRule() {
        assertThat(Stream.concat(RuleCatalogue.rules().stream(), RuleCatalogue.followUpRules().stream()))
                .extracting(RuleDescription::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void noRuleOnFollowUpsAppliesUnderADuty() {
        assertThat(Duty.known())
                .allSatisfy(duty -> assertThat(RuleCatalogue.rulesOf(duty))
                        .doesNotContainAnyElementsOf(RuleCatalogue.followUpRules()));
    }
}
