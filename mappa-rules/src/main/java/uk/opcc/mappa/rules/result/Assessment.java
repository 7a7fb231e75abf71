package uk.opcc.mappa.rules.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.Reach;

/**
 * The result of assessing a response against a report under a duty: whether it was in time, what it covers, what the rules
 * found, and what is not known.
 *
 * <p>{@link #outcome()} follows from the other attributes. It is not applicable if the duty does not bind for reports of
 * this kind, and in no other case. Otherwise it is not satisfied if there is an error; undetermined if a question is open,
 * or if it is in doubt whether the duty binds; and satisfied if none of these.
 *
 * <p>Source: ours.
 */
@Value.Immutable
public abstract sealed class Assessment implements WithAssessment permits ImmutableAssessment {

    private static final String UNANSWERED = "recommendation-unanswered";

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
     * Whether the duty binds for the report.
     *
     * @return {@link Reach#REACHED} unless set
     */
    @Value.Default
    public Reach reach() {
        return Reach.REACHED;
    }

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
     * Returns the outcome that follows from the other attributes of an assessment.
     *
     * @param reach whether the duty binds for the report
     * @param findings the findings
     * @param openQuestions the open questions
     * @return the outcome, by the rules that {@link Assessment} describes
     */
    public static Outcome outcomeOf(Reach reach, List<Finding> findings, List<OpenQuestion> openQuestions) {
        if (reach == Reach.NOT_REACHED) {
            return Outcome.NOT_APPLICABLE;
        }
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return Outcome.NOT_SATISFIED;
            }
        }
        return reach == Reach.REACHED && openQuestions.isEmpty() ? Outcome.SATISFIED : Outcome.UNDETERMINED;
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
     * Returns whether a recommendation without an answer may have one, because a question asks what an answer is about, or to
     * read more of the response.
     *
     * @param item its id
     * @return false if it has an answer, or certainly none
     */
    public boolean mayBeAnswered(ItemId item) {
        boolean answered = coverage(item)
                .filter(each -> each.position() != ComplianceStatus.NOT_ANSWERED)
                .isPresent();
        boolean missing = findings(UNANSWERED).stream()
                .anyMatch(finding -> finding.recommendation().equals(Optional.of(item)));
        return !answered
                && !missing
                && openQuestions().stream()
                        .anyMatch(question -> question.rule().equals(UNANSWERED)
                                && question.where().startsWith("/")
                                && !question.where().equals("/comments"));
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
        Outcome due = outcomeOf(reach(), findings(), openQuestions());
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

    /** Builds an {@link Assessment}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableAssessment.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
