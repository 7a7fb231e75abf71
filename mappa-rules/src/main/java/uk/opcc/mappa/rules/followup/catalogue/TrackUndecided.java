package uk.opcc.mappa.rules.followup.catalogue;

import java.util.stream.Collectors;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: the order of two events decides where a recommendation stands. This rule asks; it finds nothing.
 */
final class TrackUndecided extends ItemRule {

    TrackUndecided() {
        super(rule("track-undecided", Severity.INFO, Topic.FOLLOW_UP)
                .finds("The events allow more than one track, because a date is not known, or not exactly enough.")
                .because("a guess would be shown as a fact"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        if (item.tracks().size() > 1) {
            findings.ask(
                    item,
                    Sentence.of(
                            "Is %s of %s %s on %s?",
                            item.name(),
                            item.reportId(),
                            item.tracks().stream()
                                    .map(Track::code)
                                    .map(code -> code.replace('-', ' '))
                                    .collect(Collectors.joining(" or ")),
                            item.asOf()),
                    "Find out the days of its last events, and record them as their dates (on).");
        }
    }
}
