package uk.opcc.mappa.rules.result;

import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * A rule that the caller left out of an assessment.
 *
 * <p>Source: the caller.
 */
@Value.Immutable
public abstract sealed class LeftOutRule implements WithLeftOutRule permits ImmutableLeftOutRule {

    LeftOutRule() {}

    /**
     * The id of the rule.
     *
     * @return for instance {@code statute-not-cited}
     */
    public abstract String rule();

    /**
     * Why it was left out, in the words of the caller: at most 20,000 characters.
     *
     * @return the reason
     */
    public abstract String reason();

    @Value.Check
    void check() {
        Constraints.CODE.require("LeftOutRule", "rule", rule());
        Constraints.TEXT.require("LeftOutRule", "reason", reason());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LeftOutRule}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableLeftOutRule.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
