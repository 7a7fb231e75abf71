package uk.opcc.mappa.rules.followup;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.LeftOutRule;
import uk.opcc.mappa.rules.result.OpenQuestion;

/**
 * The result of checking a follow-up as of a day: the state of each item, what the rules found, and what is not known. There is
 * no score and no colour.
 *
 * <p>Source: ours.
 */
@Value.Immutable
public abstract sealed class FollowUpStatus implements WithFollowUpStatus permits ImmutableFollowUpStatus {

    FollowUpStatus() {}

    /**
     * Returns the id of the follow-up.
     *
     * @return the id
     */
    public abstract String followUp();

    /**
     * Returns the id of the force.
     *
     * @return the id
     */
    public abstract String force();

    /**
     * Returns the id of the local policing body.
     *
     * @return the id
     */
    public abstract String body();

    /**
     * Returns the day of asking. Events after it do not count.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * Returns the policy that was applied.
     *
     * @return the policy
     */
    public abstract FollowUpPolicy policy();

    /**
     * Returns the state of each item, by report and item.
     *
     * @return the states, or none
     */
    public abstract List<ItemState> states();

    /**
     * Returns what the rules found, in a total order.
     *
     * @return the findings, or none
     */
    public abstract List<Finding> findings();

    /**
     * Returns the questions about facts that are not known.
     *
     * @return the questions, or none
     */
    public abstract List<OpenQuestion> openQuestions();

    /**
     * Returns the rules that the caller left out.
     *
     * @return the rules with the reasons, by rule, or none
     */
    public abstract List<LeftOutRule> leftOut();

    @Value.Check
    void check() {
        Constraints.CODE.require("FollowUpStatus", "followUp", followUp());
        Constraints.CODE.require("FollowUpStatus", "force", force());
        Constraints.CODE.require("FollowUpStatus", "body", body());
        Constraints.DAY.require("FollowUpStatus", "asOf", asOf());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FollowUpStatus}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableFollowUpStatus.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
