package uk.opcc.mappa.rules.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.validation.InvalidValueException;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;

/**
 * Assertions on an assessment. Each returns this, or throws an {@link AssertionError}. The message says what was expected and
 * what was found, and shows the findings concerned.
 */
public final class AssessmentAssert {

    private final Assessment assessment;
    private final @Nullable InspectionReport report;

    AssessmentAssert(Assessment assessment, @Nullable InspectionReport report) {
        this.assessment = assessment;
        this.report = report;
    }

    /**
     * Asserts that the duty is satisfied: there is no error, and no open question.
     *
     * @return this
     */
    public AssessmentAssert isSatisfied() {
        return hasOutcome(Outcome.SATISFIED);
    }

    /**
     * Asserts the outcome.
     *
     * @param expected the outcome
     * @return this
     */
    public AssessmentAssert hasOutcome(Outcome expected) {
        if (assessment.outcome() != expected) {
            throw failure("the outcome " + expected, assessment.outcome().code(), assessment.findings());
        }
        return this;
    }

    /**
     * Asserts that each required recommendation has an answer in a voice that the policy counts. So must each recommendation
     * that may require one. The assertion fails if no recommendation requires an answer, because nothing was checked.
     *
     * @return this
     */
    public AssessmentAssert answersEveryRequiredRecommendation() {
        List<Coverage> required = coverage(Requirement.REQUIRED);
        if (required.isEmpty()) {
            throw failure(
                    "a recommendation that requires an answer",
                    "no recommendation of the report requires an answer",
                    List.of());
        }
        List<String> unanswered = new ArrayList<>();
        addUnanswered(required, "", unanswered);
        addUnanswered(coverage(Requirement.UNKNOWN), " (if an answer is required)", unanswered);
        if (!unanswered.isEmpty()) {
            throw failure(
                    "an answer to every required recommendation",
                    "none to " + String.join("; ", unanswered),
                    assessment.findings("recommendation-unanswered"));
        }
        return this;
    }

    private void addUnanswered(List<Coverage> coverage, String condition, List<String> unanswered) {
        List<ItemId> items = coverage.stream()
                .filter(this::isUnanswered)
                .map(Coverage::recommendation)
                .toList();
        if (!items.isEmpty()) {
            unanswered.add(ItemId.inWords(items) + condition);
        }
    }

    private List<Coverage> coverage(Requirement requirement) {
        return assessment.coverage().stream()
                .filter(coverage -> coverage.requirement() == requirement)
                .toList();
    }

    private boolean isUnanswered(Coverage coverage) {
        return coverage.positions().stream()
                .noneMatch(position -> assessment.policy().counted().count(position.voice()));
    }

    /**
     * Asserts that the response was published, and not after the last day.
     *
     * @return this
     */
    public AssessmentAssert isPublishedInTime() {
        if (assessment.deadline().timeliness() != Timeliness.IN_TIME) {
            throw failure(
                    "a publication in time",
                    assessment.deadline().toString(),
                    findings(finding -> finding.rule().equals("published-late")
                            || finding.rule().equals("publication-date-missing")
                            || finding.rule().equals("deadline-passed")));
        }
        return this;
    }

    /**
     * Asserts the position of the response on a recommendation.
     *
     * @param recommendation the number in the report, from 1 to 9999
     * @param expected the position; {@link ComplianceStatus#NOT_ANSWERED} for no answer
     * @return this
     * @throws InvalidValueException if the number is out of bounds
     */
    public AssessmentAssert takesPosition(int recommendation, ComplianceStatus expected) {
        return takesPosition(ItemId.recommendation(recommendation), expected);
    }

    /**
     * Asserts the position of the response on an item of the report.
     *
     * @param item the id of the item, for instance {@code ItemId.areaForImprovement(1)}
     * @param expected the position; {@link ComplianceStatus#NOT_ANSWERED} for no answer
     * @return this
     */
    public AssessmentAssert takesPosition(ItemId item, ComplianceStatus expected) {
        if (report != null && report.item(item).isEmpty()) {
            throw failure(item.inWords() + " " + expected, "the report has no " + item.inWords(), List.of());
        }
        ComplianceStatus found =
                assessment.coverage(item).map(Coverage::position).orElse(ComplianceStatus.NOT_ANSWERED);
        if (found != expected) {
            throw failure(item.inWords() + " " + expected, found.code(), List.of());
        }
        return this;
    }

    /**
     * Asserts that a rule found something.
     *
     * @param rule the id of the rule
     * @return this
     * @throws IllegalArgumentException if there is no such rule
     */
    public AssessmentAssert hasFinding(String rule) {
        requireRule(rule);
        if (assessment.findings(rule).isEmpty()) {
            throw failure("a finding " + rule, "none", assessment.findings());
        }
        return this;
    }

    /**
     * Asserts that a rule found nothing. The assertion fails if the rule was left out, because nothing was checked.
     *
     * @param rule the id of the rule
     * @return this
     * @throws IllegalArgumentException if there is no such rule
     */
    public AssessmentAssert hasNoFinding(String rule) {
        requireRule(rule);
        if (assessment.leftOut().stream().anyMatch(left -> left.rule().equals(rule))) {
            throw failure("no finding " + rule, "the rule was left out, so nothing was checked", List.of());
        }
        return refuse("no finding " + rule, assessment.findings(rule));
    }

    /**
     * Asserts that there is no error. An open question does not make this fail; see {@link #isSatisfied()}.
     *
     * @return this
     */
    public AssessmentAssert hasNoErrors() {
        return refuse("no error", findings(finding -> finding.severity() == Severity.ERROR));
    }

    /**
     * Asserts that there is no error and no warning, except by rules whose findings are accepted.
     *
     * @param accepted the ids of rules whose findings are accepted
     * @return this
     * @throws IllegalArgumentException if there is no rule of one of the ids
     */
    public AssessmentAssert hasNoErrorsOrWarningsBut(String... accepted) {
        Arrays.stream(accepted).forEach(AssessmentAssert::requireRule);
        Set<String> rules = Set.copyOf(Arrays.asList(accepted));
        return refuse(
                "no error or warning" + (rules.isEmpty() ? "" : " but " + String.join(", ", accepted)),
                findings(finding -> finding.severity() != Severity.INFO && !rules.contains(finding.rule())));
    }

    /**
     * Asserts that there is no error and no warning but those that the office has accepted. What was accepted and is gone does
     * not make this fail; {@link Baseline#gone} lists it.
     *
     * @param baseline what was accepted
     * @return this
     */
    public AssessmentAssert hasNothingNewSince(Baseline baseline) {
        return refuse(
                "no error or warning that is new",
                baseline.newFindings(assessment).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList());
    }

    /**
     * Returns the assessment, for what has no assertion here.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    private List<Finding> findings(Predicate<Finding> wanted) {
        return assessment.findings().stream().filter(wanted).toList();
    }

    private AssessmentAssert refuse(String expected, List<Finding> found) {
        if (!found.isEmpty()) {
            throw failure(expected, found.size() == 1 ? "1 finding" : found.size() + " findings", found);
        }
        return this;
    }

    private static void requireRule(String rule) {
        if (RuleCatalogue.rule(rule).isEmpty()) {
            throw new IllegalArgumentException("found the rule " + rule + ", expected an id of the rule catalogue");
        }
    }

    private AssertionError failure(String expected, String found, List<Finding> findings) {
        StringBuilder message = new StringBuilder()
                .append("\nresponse  ")
                .append(assessment.response())
                .append(" on ")
                .append(assessment.report())
                .append("\nexpected  ")
                .append(expected)
                .append("\nbut was   ")
                .append(found);
        findings.forEach(finding -> message.append("\n\n").append(finding));
        assessment.openQuestions().forEach(question -> message.append("\n\n").append(question));
        return new AssertionError(message.toString());
    }
}
