package uk.opcc.mappa.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * One narrative about one or more recommendations, with the position that it takes.
 *
 * <p>An answer that names no recommendation is a blanket answer: it is offered for all of them, and explains none of
 * them in particular. An answer explains if it says what is done or proposed ({@link #explanation()} or {@link
 * #actions()}) or why nothing is ({@link #reasonForNoAction()}): the two limbs of Police Act 1996 s.55(5B).
 *
 * <p>Source: the response; the position as its author states it or an expert reads it.
 */
@Value.Immutable
public abstract sealed class Answer implements WithAnswer permits ImmutableAnswer {

    Answer() {}

    /**
     * Which recommendations it is about, as the document points at them.
     *
     * @return the references; none for a blanket answer
     */
    public abstract List<RecommendationReference> references();

    /**
     * The position that it takes; {@link ComplianceStatus#UNCLEAR} where none can be read. {@link
     * ComplianceStatus#NOT_ANSWERED} is refused, for that is no answer.
     *
     * @return the position
     */
    public abstract ComplianceStatus status();

    /**
     * What it says of the action taken or proposed, in response to the recommendation: at most 20,000 characters. Limb
     * (a) of s.55(5B).
     *
     * @return the explanation, or empty
     */
    public abstract Optional<String> explanation();

    /**
     * Why no action has been taken or is proposed: at most 20,000 characters. Limb (b) of s.55(5B).
     *
     * @return the reason, or empty
     */
    public abstract Optional<String> reasonForNoAction();

    /**
     * How far the action as a whole has come.
     *
     * @return the state; {@link ActionState#NOT_STATED} unless set
     */
    @Value.Default
    public ActionState actionState() {
        return ActionState.NOT_STATED;
    }

    /**
     * Whether the recommendation is accepted.
     *
     * @return the stance; {@link Stance#NOT_STATED} unless set
     */
    @Value.Default
    public Stance stance() {
        return Stance.NOT_STATED;
    }

    /**
     * In the body's words: whether it is content with what the force says or does.
     *
     * @return the body's view; {@link Assurance#NOT_STATED} unless set
     */
    @Value.Default
    public Assurance assurance() {
        return Assurance.NOT_STATED;
    }

    /**
     * The single actions that it lists.
     *
     * @return the actions, or none
     */
    public abstract List<Action> actions();

    /**
     * The measured values that it gives.
     *
     * @return the evidence, or none
     */
    public abstract List<Evidence> evidence();

    /**
     * Whether this answer is offered for all recommendations, naming none.
     *
     * @return true if it has no reference
     */
    public boolean namesNone() {
        return references().isEmpty();
    }

    /**
     * Whether this answer explains action taken or proposed, or why there is none: Police Act 1996 s.55(5B).
     *
     * @return true if it has an explanation, a reason, or an action that is not said to be none
     */
    public boolean explains() {
        return explanation().isPresent() || reasonForNoAction().isPresent() || hasAction();
    }

    private boolean hasAction() {
        for (Action action : actions()) {
            if (action.state() != ActionState.NONE) {
                return true;
            }
        }
        return false;
    }

    @Value.Check
    void check() {
        if (status() == ComplianceStatus.NOT_ANSWERED) {
            throw new InvalidValueException(
                    "Answer", "status", status().code(), "a position that an answer can take, such as unclear");
        }
        Constraints.TEXT.require("Answer", "explanation", explanation());
        Constraints.TEXT.require("Answer", "reasonForNoAction", reasonForNoAction());
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Answer}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableAnswer.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
