package uk.opcc.mappa.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.rules.followup.FollowUpPolicy;
import uk.opcc.mappa.rules.followup.FollowUpStatus;
import uk.opcc.mappa.rules.followup.ItemState;
import uk.opcc.mappa.rules.followup.catalogue.FollowUpCatalogue;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpCase;
import uk.opcc.mappa.rules.followup.evaluation.FollowUpFindings;
import uk.opcc.mappa.rules.followup.evaluation.ItemHistory;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.LeftOutRule;

/**
 * Derives the state of each item of a follow-up as of a day, and checks what is said about it. Immutable: each setting returns
 * another checker. Safe to share between threads.
 *
 * <p>The result depends on the follow-up, on the reports and responses that the caller passes, on the policy and on the day. No
 * clock is read.
 */
public final class FollowUpChecker {

    private static final Comparator<ItemState> ORDER =
            Comparator.comparing(ItemState::report).thenComparing(ItemState::item);

    private final Map<String, PreparedReport> reports;
    private final List<Response> responses;
    private final Assessor assessor;
    private final FollowUpPolicy policy;
    private final Map<String, LeftOutRule> leftOut;

    private FollowUpChecker(
            Map<String, PreparedReport> reports,
            List<Response> responses,
            Assessor assessor,
            FollowUpPolicy policy,
            Map<String, LeftOutRule> leftOut) {
        this.reports = reports;
        this.responses = responses;
        this.assessor = assessor;
        this.policy = policy;
        this.leftOut = leftOut;
    }

    /**
     * Returns a checker with the {@linkplain FollowUpPolicy#standard() standard policy} and without responses. Which
     * recommendations bind the force or the body is decided as by {@link Section55#assessor()}.
     *
     * @param reports the reports that are recorded; of two with one id, the last counts
     * @return the checker
     */
    public static FollowUpChecker of(Collection<InspectionReport> reports) {
        Map<String, PreparedReport> prepared = new LinkedHashMap<>();
        reports.forEach(report -> prepared.put(report.id(), PreparedReport.of(report)));
        return new FollowUpChecker(prepared, List.of(), Section55.assessor(), FollowUpPolicy.standard(), Map.of());
    }

    /**
     * Returns a checker that compares follow-ups with what the responses said.
     *
     * @param newResponses the responses that are recorded, of any force and to any report
     * @return the checker
     */
    public FollowUpChecker withResponses(Collection<Response> newResponses) {
        return new FollowUpChecker(reports, List.copyOf(newResponses), assessor, policy, leftOut);
    }

    /**
     * Returns a checker with another policy.
     *
     * @param newPolicy the policy
     * @return the checker
     */
    public FollowUpChecker withPolicy(FollowUpPolicy newPolicy) {
        return new FollowUpChecker(reports, responses, assessor, Objects.requireNonNull(newPolicy, "policy"), leftOut);
    }

    /**
     * Returns a checker that decides with another assessor which recommendations bind the force or the body, and what a
     * response says of them.
     *
     * @param newAssessor the assessor
     * @return the checker
     */
    public FollowUpChecker withAssessor(Assessor newAssessor) {
        return new FollowUpChecker(
                reports, responses, Objects.requireNonNull(newAssessor, "assessor"), policy, leftOut);
    }

    /**
     * Returns a checker without a rule. The rule neither finds nor asks anything, and the status says so.
     *
     * @param rule the id of the rule
     * @param reason why, in words that the status shows
     * @return the checker
     * @throws IllegalArgumentException if there is no rule on follow-ups of that id, or the reason is blank
     */
    public FollowUpChecker leavingOut(String rule, String reason) {
        RuleCatalogue.requireFollowUpRule(rule);
        Map<String, LeftOutRule> more = new TreeMap<>(leftOut);
        more.put(rule, LeftOutRule.builder().rule(rule).reason(reason).build());
        return new FollowUpChecker(reports, responses, assessor, policy, more);
    }

    /**
     * Checks a follow-up as of a day.
     *
     * @param followUp the follow-up
     * @param asOf the day; events that are certainly after it do not count
     * @return the state of each item, the findings and the open questions
     * @throws uk.opcc.mappa.model.validation.InvalidValueException if the year is before 1900 or after 2199
     */
    public FollowUpStatus check(FollowUp followUp, LocalDate asOf) {
        Constraints.DAY.require("FollowUpChecker", "asOf", asOf);
        FollowUpCase context = new FollowUpCase(followUp, held(followUp), policy, asOf);
        FollowUpFindings findings = new FollowUpFindings();
        findings.run(
                FollowUpCatalogue.RULES.stream()
                        .filter(rule -> !leftOut.containsKey(rule.description().id()))
                        .toList(),
                context);
        List<ItemState> states = new ArrayList<>(context.items().size());
        for (ItemHistory item : context.items()) {
            states.add(item.state());
        }
        states.sort(ORDER);
        return FollowUpStatus.builder()
                .followUp(followUp.id())
                .force(followUp.force().id())
                .body(followUp.body().id())
                .asOf(asOf)
                .policy(policy)
                .addAllStates(states)
                .addAllFindings(findings.findings())
                .addAllOpenQuestions(findings.openQuestions())
                .addAllLeftOut(leftOut.values())
                .build();
    }

    private Map<String, FollowUpCase.Held> held(FollowUp followUp) {
        Map<String, FollowUpCase.Held> held = new HashMap<>();
        reports.forEach((id, report) -> {
            Optional<Response> response = responses.stream()
                    .filter(each -> each.report().equals(id)
                            && each.force().id().equals(followUp.force().id()))
                    .findFirst();
            Response assessed = response.orElseGet(() -> Response.builder()
                    .id(followUp.id())
                    .report(id)
                    .force(followUp.force())
                    .body(followUp.body())
                    .build());
            Map<ItemId, Coverage> coverage = new LinkedHashMap<>();
            for (Coverage each : assessor.assess(report, assessed).coverage()) {
                coverage.put(each.recommendation(), each);
            }
            held.put(
                    id,
                    new FollowUpCase.Held(report.report(), report.report().items(), response.orElse(null), coverage));
        });
        return held;
    }
}
