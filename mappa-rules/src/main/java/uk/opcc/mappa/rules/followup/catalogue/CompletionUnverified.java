package uk.opcc.mappa.rules.followup.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: a claim is not a fact. How long it may stand unchecked, the policy says; six months unless set. A claim that is repeated
 * is as old as the first one.
 */
final class CompletionUnverified extends ItemRule {

    CompletionUnverified() {
        super(rule("completion-unverified", Severity.WARNING, Topic.FOLLOW_UP)
                .finds(
                        "A recommendation has been reported complete for longer than the policy allows, and nobody has checked the claim since.")
                .because("nobody but the answerer says that it is done"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        if (!item.tracks().equals(Set.of(Track.REPORTED_COMPLETE))) {
            return;
        }
        DatedEvent claim = firstOfTheClaim(item);
        if (claim == null || item.on(Axis.VERIFICATION).stream().anyMatch(check -> !check.isCertainlyBefore(claim))) {
            return;
        }
        LocalDate checkedBy = claim.last().plus(context.policy().verifyWithin());
        if (item.asOf().isAfter(checkedBy)) {
            findings.finding(item, claim)
                    .message(
                            "The answerer reported %s complete %s, and nobody has checked it since.",
                            item.name(), Sentence.when(claim.event().on().orElseThrow()))
                    .remedy("Ask the inspectorate, or have the claim checked locally, and record the result.")
                    .fact("to be checked by", checkedBy)
                    .add();
        }
    }

    /** Returns the earliest claim that no other statement of progress and no reopening has certainly ended. */
    private static @Nullable DatedEvent firstOfTheClaim(ItemHistory item) {
        List<DatedEvent> progress = item.answerersProgress();
        DatedEvent first = null;
        for (DatedEvent claim : progress) {
            if (claim.certain()
                    && ItemHistory.isComplete(claim)
                    && progress.stream().noneMatch(other -> !ItemHistory.isComplete(other) && ends(other, claim))
                    && item.on(Axis.CLOSING).stream()
                            .noneMatch(other -> other.statement() instanceof Statement.Reopened && ends(other, claim))
                    && (first == null || claim.last().isBefore(first.last()))) {
                first = claim;
            }
        }
        return first;
    }

    private static boolean ends(DatedEvent other, DatedEvent claim) {
        return !other.isCertainlyBefore(claim);
    }
}
