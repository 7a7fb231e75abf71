package uk.opcc.mappa.rules.followup.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.FollowedItem;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.followup.FollowUpPolicy;
import uk.opcc.mappa.rules.result.Coverage;

/** A follow-up as of a day, beside the reports and responses that are recorded. */
public final class FollowUpCase {

    /**
     * A report that is recorded.
     *
     * @param report the report
     * @param items its items by their ids
     * @param response the response of the force to it, or null if it is not recorded
     * @param coverage what an assessment of the response says of each item: whether it binds the force or body, and what the
     *     response says of it
     */
    public record Held(
            InspectionReport report,
            Map<ItemId, Recommendation> items,
            @Nullable Response response,
            Map<ItemId, Coverage> coverage) {}

    private final FollowUp followUp;
    private final Map<String, Held> held;
    private final FollowUpPolicy policy;
    private final LocalDate asOf;
    private final List<ItemHistory> items;

    /**
     * Creates a case.
     *
     * @param followUp the follow-up
     * @param held the reports that are recorded, by their ids
     * @param policy what no law settles
     * @param asOf the day of asking
     */
    public FollowUpCase(FollowUp followUp, Map<String, Held> held, FollowUpPolicy policy, LocalDate asOf) {
        this.followUp = followUp;
        this.held = held;
        this.policy = policy;
        this.asOf = asOf;
        this.items = itemsAsOf(asOf);
    }

    /**
     * Returns the items as of another day, in the order of the document.
     *
     * @param day the day
     * @return the items
     */
    public List<ItemHistory> itemsAsOf(LocalDate day) {
        List<ItemHistory> histories = new ArrayList<>(followUp.items().size());
        for (FollowedItem item : followUp.items()) {
            Held report = held.get(item.report());
            histories.add(new ItemHistory(
                    item,
                    histories.size(),
                    report == null ? null : report.report(),
                    report == null ? null : report.items().get(item.item()),
                    policy,
                    day));
        }
        return histories;
    }

    /** Returns the follow-up. */
    public FollowUp followUp() {
        return followUp;
    }

    /** Returns the day of asking. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns what no law settles. */
    public FollowUpPolicy policy() {
        return policy;
    }

    /** Returns the items with their events as of the day of asking, in the order of the document. */
    public List<ItemHistory> items() {
        return items;
    }

    /** Returns the items of a report by their ids. */
    public Map<ItemId, ItemHistory> itemsOf(String report) {
        return items.stream()
                .filter(item -> item.reportId().equals(report))
                .collect(Collectors.toMap(ItemHistory::id, item -> item, (one, other) -> one, HashMap::new));
    }

    /** Returns a report, if it is recorded. */
    public Optional<Held> held(String report) {
        return Optional.ofNullable(held.get(report));
    }
}
