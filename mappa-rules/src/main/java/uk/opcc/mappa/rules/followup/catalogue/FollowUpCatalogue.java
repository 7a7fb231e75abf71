package uk.opcc.mappa.rules.followup.catalogue;

import java.util.List;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpRule;

/** All rules on follow-ups, in the order in which they are listed. */
public final class FollowUpCatalogue {

    /** The rules. */
    public static final List<FollowUpRule> RULES = List.of(
            new ItemUnknown(),
            new ItemWithoutEvent(),
            new EventBeforeReport(),
            new Overdue(),
            new DueSoon(),
            new OwnDatePassed(),
            new DueMovedWithoutReason(),
            new DueMovedOften(),
            new DueMovedFromAnotherDate(),
            new CompletedAfterLastDay(),
            new TrackUndecided(),
            new ProgressDisputed(),
            new ClosedWithoutCloser(),
            new ClosedWithoutDate(),
            new ClosedWithoutEvidence(),
            new CompletionUnverified(),
            new RefutedShownComplete(),
            new VerifiedBeforeClaim(),
            new WorkAfterClosing(),
            new ReopenedWhileOpen(),
            new SupersededByNothing(),
            new OnTrackAfterLastDay(),
            new AssuredAgainstMeasure(),
            new AssuredWithoutMeasure(),
            new MetButWorkReported(),
            new TotalDiffers(),
            new TotalsDoNotAddUp());

    private FollowUpCatalogue() {}
}
