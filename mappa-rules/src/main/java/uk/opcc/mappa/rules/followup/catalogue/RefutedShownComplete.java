package uk.opcc.mappa.rules.followup.catalogue;

import java.util.Optional;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: whoever checked it says that it is not done. The force may claim it again later; then the new claim stands until it is
 * checked.
 */
final class RefutedShownComplete extends ItemRule {

    RefutedShownComplete() {
        super(rule("refuted-shown-complete", Severity.WARNING, Topic.FOLLOW_UP)
                .finds(
                        "A claim that a recommendation is done was checked and refuted, and the recommendation is still shown as complete or closed.")
                .because("the record contradicts the check"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        boolean shown =
                item.tracks().contains(Track.REPORTED_COMPLETE) || item.tracks().contains(Track.CLOSED);
        if (!shown || item.refutations().isEmpty()) {
            return;
        }
        Optional<DatedEvent> standing = item.standingRefutation();
        if (standing.isPresent()) {
            findings.finding(item, standing.get())
                    .message(
                            "The %s refuted that %s is done, and it is still shown as %s.",
                            standing.get().by(), item.name(), item.tracks())
                    .remedy("Reopen it, or ask the force to report its progress again.")
                    .fact("track", item.tracks())
                    .add();
        } else if (item.claims().stream()
                .noneMatch(claim -> item.refutations().stream().allMatch(each -> each.isCertainlyBefore(claim)))) {
            findings.ask(
                    item,
                    Sentence.of(
                            "Was %s of %s reported complete before or after it was refuted?",
                            item.name(), item.reportId()),
                    "Find out the days of the claim and of the check, and record them as the dates of the events (on).");
        }
    }
}
