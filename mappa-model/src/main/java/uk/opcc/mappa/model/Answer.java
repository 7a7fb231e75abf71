package uk.opcc.mappa.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * The answer of a document to one or more recommendations, with the position that it takes.
 *
 * <p>An answer that names no recommendation is a blanket answer: it is offered for all of them, or for those {@linkplain
 * #addressedTo() addressed to} certain kinds of agency, and explains none of them. An answer explains if it says what is
 * done or proposed ({@link #explanation()} or {@link #actions()}) or why nothing is ({@link #reasonForNoAction()}): the two
 * limbs of Police Act 1996 s.55(5B).
 *
 * <p>Source: the response; the position as its author states it or an expert reads it.
 */
@Value.Immutable
public abstract sealed class Answer implements WithAnswer permits ImmutableAnswer {

    Answer() {}

    /**
     * Returns the references to the recommendations that the answer is about.
     *
     * @return the references; none for a blanket answer
     */
    public abstract List<RecommendationReference> references();

    /**
     * Returns the kinds of agency that say which recommendations a blanket answer is offered for: those addressed to one of
     * them. Each stands once. Only an answer without references has them.
     *
     * @return the kinds of agency; none if a blanket answer is offered for all recommendations
     */
    public abstract List<AgencyKind> addressedTo();

    /**
     * Returns the position that the answer takes, {@link ComplianceStatus#UNCLEAR} where none can be read, {@link
     * ComplianceStatus#NOT_READ} where nobody has read it yet. {@link
     * ComplianceStatus#NOT_ANSWERED} is refused, for that is no answer.
     *
     * @return the position
     */
    public abstract ComplianceStatus status();

    /**
     * Returns what the answer says about the action taken or proposed: at most 20,000 characters. Limb
     * (a) of s.55(5B).
     *
     * @return the explanation, or empty
     */
    public abstract Optional<String> explanation();

    /**
     * Returns why no action is taken or proposed: at most 20,000 characters. Limb (b) of s.55(5B).
     *
     * @return the reason, or empty
     */
    public abstract Optional<String> reasonForNoAction();

    /**
     * Returns how far the action as a whole has come.
     *
     * @return the state; {@link ActionState#NOT_STATED} unless set
     */
    @Value.Default
    public ActionState actionState() {
        return ActionState.NOT_STATED;
    }

    /**
     * Returns whether the recommendation is accepted.
     *
     * @return the stance; {@link Stance#NOT_STATED} unless set
     */
    @Value.Default
    public Stance stance() {
        return Stance.NOT_STATED;
    }

    /**
     * Returns whether the body is content with what the force says or does.
     *
     * @return the body's view; {@link Assurance#NOT_STATED} unless set
     */
    @Value.Default
    public Assurance assurance() {
        return Assurance.NOT_STATED;
    }

    /**
     * Returns the actions that the answer lists one by one.
     *
     * @return the actions, or none
     */
    public abstract List<Action> actions();

    /**
     * Returns the measured values that the answer gives.
     *
     * @return the evidence, or none
     */
    public abstract List<Evidence> evidence();

    /**
     * Returns whether this answer names no recommendation, and so is offered for all of them or for a class.
     *
     * @return true if it has no reference
     */
    public boolean namesNone() {
        return references().isEmpty();
    }

    /**
     * Returns whether this answer explains action taken or proposed, or why there is none: Police Act 1996 s.55(5B).
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
        Distinct.require("Answer", "addressedTo", addressedTo(), AgencyKind::code, "each kind once");
        if (!addressedTo().isEmpty() && !references().isEmpty()) {
            throw new InvalidValueException(
                    "Answer",
                    "addressedTo",
                    "kinds of agency beside references",
                    "references, or the kinds of agency that a blanket answer is for");
        }
        Constraints.TEXT.require("Answer", "explanation", explanation());
        Constraints.TEXT.require("Answer", "reasonForNoAction", reasonForNoAction());
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Answer}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableAnswer.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
