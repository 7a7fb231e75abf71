package uk.opcc.mappa.rules.law;

import uk.opcc.mappa.model.Coded;

/**
 * The recommendations of a report that a {@link Duty} asks its answerer to answer.
 *
 * <p>Source: the statute that the duty names.
 */
public enum AnswerScope implements Coded {
    /** Those made to the answerer. The {@linkplain Policy#required() policy} says which these are. */
    THOSE_TO_THE_ANSWERER("Those made to the answerer; the policy says which these are."),

    /** Each recommendation of the report, whoever is asked to act on it. The policy does not matter. */
    EACH_OF_THE_REPORT("Each recommendation of the report, whoever is asked to act on it.");

    private final String meaning;

    AnswerScope(String meaning) {
        this.meaning = meaning;
    }

    /**
     * Returns how to read the law under this scope.
     *
     * @param policy the policy that the caller set
     * @return the policy, which requires each recommendation if this scope does
     */
    public Policy under(Policy policy) {
        return this == EACH_OF_THE_REPORT ? policy.withRequired(RequiredRecommendations.ALL) : policy;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Returns the {@linkplain #code() code}. */
    @Override
    public String toString() {
        return code();
    }
}
