package uk.opcc.mappa.rules.followup.catalogue;

import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: what cannot be found in its report cannot be followed up.
 */
final class ItemUnknown extends ItemRule {

    ItemUnknown() {
        super(rule("item-unknown", Severity.WARNING, Topic.REFERENCE)
                .finds("The follow-up names an item that its report does not make.")
                .because("behind a wrong number, nobody looks at the right recommendation"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        FollowUpCase.Held held = context.held(item.reportId()).orElse(null);
        if (held == null) {
            findings.ask(
                    Sentence.of("Which recommendations does the report %s make?", item.reportId()),
                    "Check the follow-up together with the report: without it, no timescale, no addressee and no expectation"
                            + " is known.");
        } else if (item.recommendation().isEmpty() && isWhole(item, held)) {
            findings.finding(item)
                    .message("The report %s does not make %s.", item.reportId(), item.name())
                    .remedy("Correct the item or its report, whichever is wrong.")
                    .add();
        } else if (item.recommendation().isEmpty()) {
            findings.ask(
                    item,
                    Sentence.of("Does the report %s make %s?", item.reportId(), item.name()),
                    "Find out how many items the report makes, and record its list and its counts.");
        }
    }

    private static boolean isWhole(ItemHistory item, FollowUpCase.Held held) {
        return item.id().kind().map(held.report()::holdsAll).orElse(false);
    }
}
