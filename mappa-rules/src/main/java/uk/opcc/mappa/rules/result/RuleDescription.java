package uk.opcc.mappa.rules.result;

import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.rules.law.Provision;

/**
 * The description of a rule: everything about it except its code.
 *
 * <p>Source: the rule's class.
 */
@Value.Immutable
public abstract sealed class RuleDescription implements WithRuleDescription permits ImmutableRuleDescription {

    RuleDescription() {}

    /**
     * The id of the rule. It does not change within a major version.
     *
     * @return for instance {@code published-late}
     */
    public abstract String id();

    /**
     * The severity of its findings.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * What the rule is about.
     *
     * @return the topic
     */
    public abstract Topic topic();

    /**
     * The provision on which the rule rests.
     *
     * @return the provision
     */
    public abstract Provision provision();

    /**
     * Who can act on its findings.
     *
     * @return who, or empty if the rule does not say
     */
    public abstract Optional<Actor> actor();

    /**
     * What the rule finds, as one or two sentences.
     *
     * @return the sentence
     */
    public abstract String finds();

    /**
     * Why a finding matters, as a phrase that follows {@code because}.
     *
     * @return the phrase
     */
    public abstract String because();

    /**
     * Returns where this rule is explained: a reference relative to the documents of this module.
     *
     * @return for instance {@code RULES.md#published-late}
     */
    public String help() {
        return (provision() == Provision.FOLLOW_UP ? "FOLLOW-UP-RULES.md#" : "RULES.md#") + id();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleDescription}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableRuleDescription.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
