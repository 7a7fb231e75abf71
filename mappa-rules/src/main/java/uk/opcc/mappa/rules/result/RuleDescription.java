package uk.opcc.mappa.rules.result;

import org.immutables.value.Value;
import uk.opcc.mappa.rules.law.Provision;

/**
 * What a rule is: everything about it but its code.
 *
 * <p>Source: the rule's class.
 */
@Value.Immutable
public abstract sealed class RuleDescription implements WithRuleDescription permits ImmutableRuleDescription {

    RuleDescription() {}

    /**
     * The id, by which findings name the rule. It never changes within a major version.
     *
     * @return for instance {@code published-late}
     */
    public abstract String id();

    /**
     * How much its findings weigh.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * What it is about.
     *
     * @return the topic
     */
    public abstract Topic topic();

    /**
     * What the law asks that the rule checks.
     *
     * @return the provision
     */
    public abstract Provision provision();

    /**
     * What it finds, as a sentence.
     *
     * @return the sentence
     */
    public abstract String finds();

    /**
     * Why that matters, as a phrase that follows {@code because}.
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
        return "RULES.md#" + id();
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
     * Builds a {@link RuleDescription}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableRuleDescription.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
