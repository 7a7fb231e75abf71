package uk.opcc.mappa.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.catalogue.Catalogue;
import uk.opcc.mappa.rules.evaluation.ApplicableRule;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.PoliceAreaIndex;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.LeftOutRule;
import uk.opcc.mappa.rules.result.OpenQuestion;

/**
 * Assesses responses against reports under one duty. Immutable: each setting returns another assessor. Safe to share between
 * threads.
 *
 * <p>Which body answers for which force comes from a {@link Directory}. Unless the caller passes one with {@link
 * #withDirectory}, it is {@link ReferenceData#policeAreas()}, which ships in mappa-model. An assessor reads no other data that
 * the caller does not pass.
 */
public final class Assessor {

    private final Duty duty;
    private final Policy policy;
    private final PoliceAreaIndex areas;
    private final Optional<LocalDate> asOf;
    private final Map<String, LeftOutRule> leftOut;
    private final List<ApplicableRule> rules;

    private Assessor(
            Duty duty,
            Policy policy,
            PoliceAreaIndex areas,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<LocalDate> asOf,
            Map<String, LeftOutRule> leftOut,
            List<ApplicableRule> rules) {
        this.duty = duty;
        this.policy = policy;
        this.areas = areas;
        this.asOf = asOf;
        this.leftOut = leftOut;
        this.rules = rules;
    }

    /**
     * Returns an assessor with the {@linkplain Policy#standard() standard policy}, no day of asking, every rule, and the
     * directory that ships, {@link ReferenceData#policeAreas()}. {@link #withDirectory} replaces the directory.
     *
     * @param duty the duty
     * @return the assessor
     */
    public static Assessor of(Duty duty) {
        return new Assessor(
                Objects.requireNonNull(duty, "duty"),
                Policy.standard(),
                PoliceAreaIndex.of(ReferenceData.policeAreas()),
                Optional.empty(),
                Map.of(),
                Catalogue.under(duty, Set.of()));
    }

    /**
     * Returns an assessor with another policy.
     *
     * @param newPolicy how to read the law where it is open
     * @return the assessor
     */
    public Assessor withPolicy(Policy newPolicy) {
        return new Assessor(duty, Objects.requireNonNull(newPolicy, "policy"), areas, asOf, leftOut, rules);
    }

    /**
     * Returns an assessor with another directory of forces and bodies, instead of the one that ships.
     *
     * @param newDirectory which body answers for which force
     * @return the assessor
     */
    public Assessor withDirectory(Directory newDirectory) {
        return new Assessor(duty, policy, PoliceAreaIndex.of(newDirectory), asOf, leftOut, rules);
    }

    /**
     * Returns an assessor for a day of asking. It decides whether the last day of a draft is near or has
     * passed, and whether the timescale of a recommendation has ended.
     *
     * @param day the day, usually today
     * @return the assessor
     * @throws uk.opcc.mappa.model.validation.InvalidValueException if the year is before 1900 or after 2199
     */
    public Assessor asOf(LocalDate day) {
        Constraints.DAY.require("Assessor", "asOf", day);
        return new Assessor(duty, policy, areas, Optional.of(day), leftOut, rules);
    }

    /**
     * Returns an assessor without a rule. The rule neither finds nor asks anything, and the assessment says so.
     *
     * @param rule the id of the rule
     * @param reason why, in words that the assessment shows
     * @return the assessor
     * @throws IllegalArgumentException if there is no rule of that id, or the reason is blank
     */
    public Assessor leavingOut(String rule, String reason) {
        RuleCatalogue.requireRule(rule);
        Map<String, LeftOutRule> more = new TreeMap<>(leftOut);
        more.put(rule, LeftOutRule.builder().rule(rule).reason(reason).build());
        return new Assessor(duty, policy, areas, asOf, more, Catalogue.under(duty, more.keySet()));
    }

    /**
     * Assesses a response against the report that it answers. The result depends only on the arguments and the settings of
     * this assessor.
     *
     * @param report the report
     * @param response the response, published or a draft
     * @return the assessment
     * @throws IllegalArgumentException if the response answers another report, by its {@link Response#report()}
     */
    public Assessment assess(InspectionReport report, Response response) {
        return assess(PreparedReport.of(report), response);
    }

    /**
     * Assesses a response against a prepared report. The result is the same as for the report itself.
     *
     * @param prepared the report
     * @param response the response, published or a draft
     * @return the assessment
     * @throws IllegalArgumentException if the response answers another report, by its {@link Response#report()}
     */
    public Assessment assess(PreparedReport prepared, Response response) {
        InspectionReport report = prepared.report();
        if (!response.report().equals(report.id())) {
            throw new IllegalArgumentException("found a response to the report " + response.report()
                    + ", expected a response to the report " + report.id());
        }
        AssessmentCase context = AssessmentCase.of(prepared.recommendations(), response, duty, policy, areas, asOf);
        FindingCollector collector = new FindingCollector(context);
        for (ApplicableRule rule : rules) {
            collector.run(rule);
        }
        List<Coverage> coverage = context.coverage();
        List<Finding> findings = collector.findings();
        List<OpenQuestion> openQuestions = collector.openQuestions();
        return Assessment.builder()
                .duty(duty.id())
                .report(report.id())
                .response(response.id())
                .policy(policy)
                .asOf(asOf)
                .reach(context.reach())
                .outcome(Assessment.outcomeOf(context.reach(), findings, openQuestions))
                .deadline(context.deadline())
                .addAllCoverage(coverage)
                .addAllFindings(findings)
                .addAllOpenQuestions(openQuestions)
                .addAllLeftOut(leftOut.values())
                .build();
    }

    /** Returns the settings except the directory. */
    @Override
    public String toString() {
        return "Assessor{duty=" + duty.id() + ", policy=" + policy + ", asOf="
                + asOf.map(LocalDate::toString).orElse("none") + ", leftOut=" + leftOut.keySet() + "}";
    }
}
