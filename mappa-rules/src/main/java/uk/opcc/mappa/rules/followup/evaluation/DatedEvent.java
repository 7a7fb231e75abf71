package uk.opcc.mappa.rules.followup.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.FollowUpEvent;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;

/**
 * An event with the days on which it may have taken place, up to the day of asking.
 *
 * @param event the event
 * @param item the place of its item in the follow-up
 * @param index the place of the event in its item
 * @param first the first day, or {@link LocalDate#MIN} if no date is known
 * @param last the last day
 * @param certain whether it has certainly taken place by the day of asking
 */
public record DatedEvent(FollowUpEvent event, int item, int index, LocalDate first, LocalDate last, boolean certain) {

    /** Returns the order of two events, which does not depend on their place in the document. */
    static int compare(DatedEvent one, DatedEvent other) {
        int order = one.first.compareTo(other.first);
        if (order == 0) {
            order = one.last.compareTo(other.last);
        }
        if (order == 0) {
            order = one.by().compareTo(other.by());
        }
        return order == 0 ? one.event.toString().compareTo(other.event.toString()) : order;
    }

    /** Returns an event as of a day; empty if it is certainly after the day. */
    static Optional<DatedEvent> of(FollowUpEvent event, int item, int index, LocalDate asOf) {
        Optional<PartialDate> on = event.on();
        if (on.isEmpty()) {
            return Optional.of(new DatedEvent(event, item, index, LocalDate.MIN, asOf, false));
        }
        LocalDate first = on.get().earliest();
        LocalDate last = on.get().latest();
        if (first.isAfter(asOf)) {
            return Optional.empty();
        }
        boolean certain = !last.isAfter(asOf);
        return Optional.of(new DatedEvent(event, item, index, first, certain ? last : asOf, certain));
    }

    /** Returns what is said. */
    public Statement statement() {
        return event.statement();
    }

    /** Returns who says it. */
    public Speaker by() {
        return event.by();
    }

    /** Returns the place of the event in the follow-up, as a JSON Pointer. */
    public String where() {
        return "/items/" + item + "/events/" + index;
    }

    /** Returns whether this event is certainly before another. Two events of one day have no known order. */
    public boolean isCertainlyBefore(DatedEvent other) {
        return last.isBefore(other.first);
    }

    /** Returns whether one of some events has certainly taken place. */
    static boolean hasCertain(List<DatedEvent> events) {
        for (DatedEvent event : events) {
            if (event.certain) {
                return true;
            }
        }
        return false;
    }

    /** Returns the events of which each may be the last: those that are not certainly before one that took place. */
    static List<DatedEvent> lastOf(List<DatedEvent> events) {
        if (events.size() < 2) {
            return events;
        }
        LocalDate latestFirst = LocalDate.MIN;
        for (DatedEvent event : events) {
            if (event.certain && event.first.isAfter(latestFirst)) {
                latestFirst = event.first;
            }
        }
        List<DatedEvent> last = new ArrayList<>(events.size());
        for (DatedEvent event : events) {
            if (!event.last.isBefore(latestFirst)) {
                last.add(event);
            }
        }
        return last;
    }

    /** Returns whether every one of some events is certainly after this one. */
    public boolean isCertainlyBeforeAll(List<DatedEvent> others) {
        for (DatedEvent other : others) {
            if (!isCertainlyBefore(other)) {
                return false;
            }
        }
        return true;
    }
}
