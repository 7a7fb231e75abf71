package uk.opcc.mappa.rules.law;

import org.immutables.value.Value;

/**
 * A reading of the law where it is open. The defaults are those of {@link #standard()}.
 *
 * <p>Source: ours; each attribute says what the law leaves open.
 */
@Value.Immutable
public abstract sealed class Policy implements WithPolicy permits ImmutablePolicy {

    Policy() {}

    /**
     * Which recommendations must be answered.
     *
     * @return the policy; {@link RequiredRecommendations#POLICE} unless set
     */
    @Value.Default
    public RequiredRecommendations required() {
        return RequiredRecommendations.POLICE;
    }

    /**
     * Whose words count as an answer.
     *
     * @return the policy; {@link CountedVoices#ANY_VOICE} unless set
     */
    @Value.Default
    public CountedVoices counted() {
        return CountedVoices.ANY_VOICE;
    }

    /**
     * Whether areas for improvement and causes of concern must be answered like recommendations. Police Act 1996
     * s.55(5B) speaks of recommendations only.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean otherItemsRequired() {
        return false;
    }

    /**
     * Returns the standard policy: recommendations addressed to the police must be answered, in any voice; other items need
     * not be.
     *
     * @return the standard policy
     */
    public static Policy standard() {
        return builder().build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Policy}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutablePolicy.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
