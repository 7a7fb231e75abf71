package uk.opcc.mappa.rules.followup.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.ItemRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: two speakers are never merged. The track follows the force; this rule shows that the body says otherwise.
 */
final class ProgressDisputed extends ItemRule {

    ProgressDisputed() {
        super(rule("progress-disputed", Severity.INFO, Topic.FOLLOW_UP)
                .finds("The force and the body last said different things about the progress of a recommendation.")
                .because("a panel should hear both"));
    }

    @Override
    protected void check(ItemHistory item, FollowUpCase context, FollowUpFindings findings) {
        List<DatedEvent> force = item.lastOn(Axis.PROGRESS, Speaker.FORCE);
        List<DatedEvent> body = item.lastOn(Axis.PROGRESS, Speaker.BODY);
        if (force.isEmpty() || body.isEmpty() || progress(force.get(0)) == progress(body.get(0))) {
            return;
        }
        Set<Track> ofForce = tracks(force);
        Set<Track> ofBody = tracks(body);
        if (ofForce.stream().noneMatch(ofBody::contains)) {
            findings.finding(item, body.get(0))
                    .message("The force says that %s is %s, the body that it is %s.", item.name(), ofForce, ofBody)
                    .remedy("Ask both what they base it on.")
                    .fact("force", ofForce)
                    .fact("body", ofBody)
                    .add();
        }
    }

    private static Set<Track> tracks(List<DatedEvent> events) {
        Set<Track> tracks = EnumSet.noneOf(Track.class);
        events.forEach(event -> tracks.add(progress(event)));
        return tracks;
    }

    private static Track progress(DatedEvent event) {
        return ((Statement.Progress) event.statement()).progress();
    }
}
