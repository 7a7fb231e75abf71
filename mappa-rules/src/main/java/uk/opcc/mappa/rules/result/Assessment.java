package uk.opcc.mappa.rules.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;

/**
 * The result of assessing a response against a report under a duty: whether it was in time, what it covers, what the rules
 * found, and what is not known.
 *
 * <p>{@link #outcome()} follows from the rest. It is not satisfied if there is an error; otherwise undetermined if a
 * question is open; otherwise not applicable if nothing requires an answer; otherwise satisfied.
 *
 * <p>Source: ours.
 */
@Value.Immutable
public abstract sealed class Assessment implements WithAssessment permits ImmutableAssessment {

    Assessment() {}

    /**
     * The {@linkplain Duty#id() id} of the duty.
     *
     * @return the id
     */
    public abstract String duty();

    /**
     * The id of the report.
     *
     * @return the id
     */
    public abstract String report();

    /**
     * The id of the response.
     *
     * @return the id
     */
    public abstract String response();

    /**
     * How the law was read where it is open.
     *
     * @return the policy
     */
    public abstract Policy policy();

    /**
     * The day of asking.
     *
     * @return the day, or empty if none was given
     */
    public abstract Optional<LocalDate> asOf();

    /**
     * Whether the response satisfies the duty.
     *
     * @return the outcome
     */
    public abstract Outcome outcome();

    /**
     * The deadline of the response, and whether it was met.
     *
     * @return the deadline
     */
    public abstract Deadline deadline();

    /**
     * The items of the report that require an answer, may require one, or have one, and those of another kind than
     * recommendation that ask this force or body; in the order of their ids.
     *
     * @return the coverage
     */
    public abstract List<Coverage> coverage();

    /**
     * What the rules found, in the order of {@link Finding#order()}.
     *
     * @return the findings, or none
     */
    public abstract List<Finding> findings();

    /**
     * The unknown facts that decide the outcome.
     *
     * @return the questions, or none
     */
    public abstract List<OpenQuestion> openQuestions();

    /**
     * The rules that the caller left out, in the order of their ids.
     *
     * @return the rules with the reasons, or none
     */
    public abstract List<LeftOutRule> leftOut();

    /**
     * Returns the outcome that follows from the rest of an assessment.
     *
     * @param coverage the coverage of each recommendation
     * @param findings the findings
     * @param openQuestions the open questions
     * @return the outcome, by the rules that {@link Assessment} describes
     */
    public static Outcome outcomeOf(List<Coverage> coverage, List<Finding> findings, List<OpenQuestion> openQuestions) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return Outcome.NOT_SATISFIED;
            }
        }
        if (!openQuestions.isEmpty()) {
            return Outcome.UNDETERMINED;
        }
        return nothingRequired(coverage) ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED;
    }

    private static boolean nothingRequired(List<Coverage> coverage) {
        for (Coverage each : coverage) {
            if (each.requirement() != Requirement.NOT_REQUIRED) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the findings of one rule.
     *
     * @param rule the id of the rule
     * @return its findings in their order, or none
     */
    public List<Finding> findings(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /**
     * Returns the coverage of one recommendation.
     *
     * @param recommendation its number in the report, from 1 to 9999
     * @return the coverage, or empty if the recommendation neither requires nor has an answer
     * @throws InvalidValueException if the number is out of bounds
     */
    public Optional<Coverage> coverage(int recommendation) {
        return coverage(ItemId.recommendation(recommendation));
    }

    /**
     * Returns the coverage of one item of the report.
     *
     * @param item its id
     * @return the coverage, or empty if the item neither requires nor has an answer
     */
    public Optional<Coverage> coverage(ItemId item) {
        return coverage().stream()
                .filter(each -> each.recommendation().equals(item))
                .findFirst();
    }

    /**
     * Checks that the response satisfies the duty, for a unit test or a release check.
     *
     * @return this assessment
     * @throws AssertionError if the outcome is not {@link Outcome#SATISFIED}; its message has this assessment as text
     */
    public Assessment requireSatisfied() {
        if (outcome() != Outcome.SATISFIED) {
            throw new AssertionError("expected the duty to be satisfied, but the outcome is "
                    + outcome().code() + "\n" + this);
        }
        return this;
    }

    /** Returns the assessment as text: the outcome, the deadline, each finding and each open question. */
    @Override
    public String toString() {
        return AlignedText.of(this);
    }

    @Value.Check
    void check() {
        Constraints.CODE.require("Assessment", "duty", duty());
        Constraints.CODE.require("Assessment", "report", report());
        Constraints.CODE.require("Assessment", "response", response());
        Constraints.DAY.require("Assessment", "asOf", asOf());
        Outcome due = outcomeOf(coverage(), findings(), openQuestions());
        if (outcome() != due) {
            throw new InvalidValueException(
                    "Assessment", "outcome", outcome().code(), due.code() + ", which follows from the findings");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link Assessment}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableAssessment.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
