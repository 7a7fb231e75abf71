package uk.opcc.mappa.rules.followup.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.StatedTotals;
import uk.opcc.mappa.model.Statement;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.TrackCount;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.followup.evaluation.DatedEvent;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.followup.evaluation.WholeRule;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Reason: published totals have been wrong, and were corrected in minutes. The items are counted as of the day of the totals. Where
 * the day or the order of events is not known exactly, every number that they allow is right.
 */
final class TotalDiffers extends WholeRule {

    TotalDiffers() {
        super(rule("total-differs", Severity.WARNING, Topic.FOLLOW_UP)
                .finds(
                        "A document states how many items there are, or how many are in a state, and the items of the follow-up are more or fewer.")
                .because("a total is what most readers look at"));
    }

    @Override
    protected void check(FollowUpCase context, FollowUpFindings findings) {
        List<StatedTotals> totals = context.followUp().totals();
        if (totals.size() > MOST_TOTALS) {
            findings.ask(
                    Sentence.of("Are the totals right that follow the first %s?", MOST_TOTALS),
                    "Check them in a follow-up of their own.");
        }
        for (int i = 0; i < Math.min(totals.size(), MOST_TOTALS); i++) {
            check(totals.get(i), "/totals/" + i, context, findings);
        }
    }

    private static final int MOST_TOTALS = 100;

    private static void check(StatedTotals totals, String where, FollowUpCase context, FollowUpFindings findings) {
        PartialDate on = totals.on().orElse(null);
        if (on == null) {
            findings.ask(
                    Sentence.of("For which day were the items counted in %s?", where),
                    "Find out the day, and record it as the date of these totals (on).");
            return;
        }
        if (on.earliest().isAfter(context.asOf())) {
            return;
        }
        List<Set<Track>> possible = possibleTracks(totals, on, context);
        int stated = totals.all()
                .orElse(totals.counts().stream().mapToInt(TrackCount::count).sum());
        if (stated != possible.size()) {
            findings.finding(where)
                    .message(
                            "The totals of %s count %s, and the follow-up has %s.",
                            on, Sentence.count(stated, "item"), possible.size())
                    .remedy("Find the items that are missing or counted twice.")
                    .fact("counted by", totals.by())
                    .fact("stated", stated)
                    .fact("found", possible.size())
                    .add();
        }
        for (int i = 0; i < totals.counts().size(); i++) {
            check(totals.counts().get(i), where + "/counts/" + i, on, possible, findings);
        }
    }

    private static void check(
            TrackCount count, String where, PartialDate on, List<Set<Track>> possible, FollowUpFindings findings) {
        if (count.tracks().isEmpty()) {
            findings.ask(
                    Sentence.of("Which tracks does %s mean?", count.words().orElse(where)),
                    "Ask whoever counted, and record them in tracks.");
            return;
        }
        long least = possible.stream().filter(count.tracks()::containsAll).count();
        long most = possible.stream()
                .filter(tracks -> tracks.stream().anyMatch(count.tracks()::contains))
                .count();
        if (count.count() < least || count.count() > most) {
            findings.finding(where)
                    .message(
                            "The totals of %s count %s as %s, and the follow-up has %s.",
                            on,
                            Sentence.count(count.count(), "item"),
                            count.words().orElse(count.tracks().get(0).code().replace('-', ' ')),
                            least == most ? least : least + " to " + most)
                    .remedy("Find the items that are counted in a wrong state.")
                    .fact("stated", count.count())
                    .fact("found", least == most ? least : least + " to " + most)
                    .add();
        }
    }

    /** Returns the tracks that each item may have been in on one of the days of a date. */
    private static List<Set<Track>> possibleTracks(StatedTotals totals, PartialDate on, FollowUpCase context) {
        LocalDate last = on.latest().isAfter(context.asOf()) ? context.asOf() : on.latest();
        List<ItemHistory> atEnd = context.itemsAsOf(last);
        List<ItemHistory> atBeginning = on.earliest().equals(last) ? atEnd : context.itemsAsOf(on.earliest());
        List<Set<Track>> possible = new ArrayList<>();
        for (int i = 0; i < atEnd.size(); i++) {
            ItemHistory item = atEnd.get(i);
            if (totals.report().isEmpty() || totals.report().get().equals(item.reportId())) {
                Set<Track> tracks = EnumSet.copyOf(item.tracks());
                tracks.addAll(atBeginning.get(i).tracks());
                if (!on.earliest().equals(last)) {
                    item.events().stream()
                            .filter(event -> !event.last().isBefore(on.earliest()))
                            .forEach(event -> addTrackOf(event, tracks));
                }
                possible.add(tracks);
            }
        }
        return possible;
    }

    private static void addTrackOf(DatedEvent event, Set<Track> tracks) {
        if (event.statement() instanceof Statement.Progress progress) {
            tracks.add(progress.progress());
        } else if (event.statement() instanceof Statement.Closed) {
            tracks.add(Track.CLOSED);
        } else if (event.statement() instanceof Statement.Superseded) {
            tracks.add(Track.SUPERSEDED);
        } else if (event.statement() instanceof Statement.Reopened) {
            tracks.add(Track.OPEN);
        }
    }
}
