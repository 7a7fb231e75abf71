package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.validation.InvalidValueException;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.catalogue.FollowUpCatalogue;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.Finding;
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

    @Test
    void aRuleThatIsLeftOutFindsNothingAndTheStatusSaysWhy() {
        FollowUp silent = FollowUp.builder()
                .id("suffolk-2023")
                .force(SampleResponses.faultless().force())
                .body(SampleResponses.faultless().body())
                .addReports(SampleResponses.REPORT.id())
                .build();
        FollowUpChecker checker = FollowUpChecker.of(List.of(SampleResponses.REPORT));
        LocalDate day = LocalDate.of(2023, 7, 14);
        assertThat(checker.check(silent, day).findings())
                .extracting(Finding::rule)
                .contains("item-without-event");

        FollowUpStatus status = checker.leavingOut("item-without-event", "Nobody has asked yet.")
                .check(silent, day);

        assertThat(status.findings()).extracting(Finding::rule).doesNotContain("item-without-event");
        assertThat(status.leftOut())
                .extracting(left -> left.rule() + ": " + left.reason())
                .containsExactly("item-without-event: Nobody has asked yet.");
    }

    @Test
    void onlyARuleOnFollowUpsCanBeLeftOutAndOnlyWithAReason() {
        FollowUpChecker checker = FollowUpChecker.of(List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checker.leavingOut("published-late", "It is known."))
                .withMessageContaining("found the rule \"published-late\", expected one of [assured-against-measure");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checker.leavingOut("overdu", "It is known."))
                .withMessageContaining("overdue");
        assertThatThrownBy(() -> checker.leavingOut("overdue", " ")).isInstanceOf(InvalidValueException.class);
    }
}
