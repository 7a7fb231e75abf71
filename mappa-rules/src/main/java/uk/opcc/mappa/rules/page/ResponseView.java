package uk.opcc.mappa.rules.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;

/**
 * Everything that is shown of one response, in the order in which it is read.
 *
 * @param anchor the beginning of its addresses within the page
 * @param responseId the id of the response
 * @param body the local policing body
 * @param force the force
 * @param report the title of the report
 * @param reportPublished when the report was published
 * @param outcome the outcome as a code, for the style
 * @param verdict the outcome in words
 * @param summary what there is to do, in one sentence
 * @param lastDay the last day in words
 * @param counting how the last day is counted
 * @param published when the response was published, in words
 * @param asOf the day on which it is judged
 * @param steps what to do
 * @param questions what only a person can answer
 * @param checks what to check, because the document leaves it open
 * @param items the recommendations that require an answer, or have one
 * @param others words that belong to no single recommendation
 * @param groups everything that was found
 * @param unread the parts that the response says nobody has read
 * @param unused what else the document says
 * @param policy how the law was read
 * @param leftOut the rules that the caller left out
 */
record ResponseView(
        String anchor,
        String responseId,
        String body,
        String force,
        String report,
        Optional<String> reportPublished,
        String outcome,
        String verdict,
        String summary,
        Optional<String> lastDay,
        Optional<String> counting,
        String published,
        Optional<String> asOf,
        List<FindingGroup.Step> steps,
        List<Question> questions,
        List<String> checks,
        List<ItemView> items,
        List<OtherWords> others,
        List<FindingGroup> groups,
        List<String> unread,
        Optional<UnusedView> unused,
        List<String> policy,
        List<LeftOut> leftOut) {

    /**
     * Questions that only a person can answer, of one rule.
     *
     * @param questions the questions
     * @param law the law that needs the facts
     */
    record Question(List<String> questions, Law law) {}

    private record Same(String rule, String question, String law) {}

    /**
     * A rule that the caller left out.
     *
     * @param rule the rule
     * @param reason why
     */
    record LeftOut(String rule, String reason) {}

    private static final String ITEMS = "\u0000";

    boolean hasSteps() {
        return !steps.isEmpty();
    }

    boolean hasQuestions() {
        return !questions.isEmpty();
    }

    boolean hasChecks() {
        return !checks.isEmpty();
    }

    boolean hasOthers() {
        return !others.isEmpty();
    }

    boolean hasItems() {
        return !items.isEmpty();
    }

    boolean hasGroups() {
        return !groups.isEmpty();
    }

    boolean hasUnread() {
        return !unread.isEmpty() || unused.isPresent();
    }

    static ResponseView of(
            InspectionReport report,
            Map<ItemId, Recommendation> items,
            AssessedResponse assessed,
            String anchor,
            Optional<WordComparison> comparison) {
        Assessment assessment = assessed.assessment();
        Response response = assessed.response();
        Optional<Duty> duty = Duty.known().stream()
                .filter(each -> each.id().equals(assessment.duty()))
                .findFirst();
        Map<ItemId, List<Finding>> byItem = new HashMap<>();
        for (Finding finding : assessment.findings()) {
            finding.recommendation()
                    .ifPresent(item -> byItem.computeIfAbsent(item, none -> new ArrayList<>())
                            .add(finding));
        }
        Map<String, Set<ItemId>> byAnswer = new HashMap<>();
        for (Coverage coverage : assessment.coverage()) {
            coverage.positions()
                    .forEach(position -> byAnswer.computeIfAbsent(
                                    InWords.answerPointer(position.where()), none -> new TreeSet<>())
                            .add(coverage.recommendation()));
        }
        return new ResponseView(
                anchor,
                response.id(),
                response.body().name(),
                response.force().name(),
                report.title(),
                report.published().map(InWords::date),
                assessment.outcome().code(),
                InWords.outcome(assessment.outcome()),
                summary(assessment),
                assessment.deadline().lastDay().map(InWords::dateWithDay),
                assessment.deadline().lastDay().flatMap(day -> duty.map(Duty::periodInWords)),
                InWords.published(assessment.deadline()),
                assessment.asOf().map(InWords::date),
                FindingGroup.steps(
                        assessed,
                        assessment.findings().stream()
                                .filter(finding -> finding.severity() != Severity.INFO)
                                .toList()),
                questions(assessment, byAnswer),
                checks(assessed),
                assessment.coverage().stream()
                        .filter(coverage -> coverage.requirement() != Requirement.NOT_REQUIRED
                                || coverage.position() != ComplianceStatus.NOT_ANSWERED)
                        .map(coverage -> ItemView.of(
                                Optional.ofNullable(items.get(coverage.recommendation())),
                                assessed,
                                coverage,
                                byItem.getOrDefault(coverage.recommendation(), List.of()),
                                comparison))
                        .toList(),
                OtherWords.of(assessed, byAnswer.keySet()),
                FindingGroup.of(assessed, assessment.findings()),
                response.unread(),
                assessed.extraction()
                        .map(UnusedView::of)
                        .filter(unused -> !unused.parts().isEmpty()),
                InWords.policy(assessment.policy()),
                assessment.leftOut().stream()
                        .map(left -> new LeftOut(left.rule(), left.reason()))
                        .toList());
    }

    private static String summary(Assessment assessment) {
        long errors = count(assessment, Severity.ERROR);
        long warnings = count(assessment, Severity.WARNING);
        int questions = assessment.openQuestions().size();
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(InWords.counted((int) errors, "finding") + " must be put right");
        }
        if (warnings > 0) {
            parts.add(InWords.counted((int) warnings, "finding") + " should be put right");
        }
        if (questions > 0) {
            parts.add(InWords.counted(questions, "question") + (questions == 1 ? " is open" : " are open"));
        }
        return parts.isEmpty() ? "There is nothing to put right." : InWords.capital(String.join(", ", parts)) + ".";
    }

    private static long count(Assessment assessment, Severity severity) {
        return assessment.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns the questions of each rule together; what differs only in the recommendation is asked once. */
    private static List<Question> questions(Assessment assessment, Map<String, Set<ItemId>> byAnswer) {
        Map<Same, Set<ItemId>> merged = new LinkedHashMap<>();
        for (OpenQuestion question : assessment.openQuestions()) {
            Set<ItemId> items = byAnswer.getOrDefault(question.where(), Set.of());
            String to = " to " + ItemId.inWords(items) + " ";
            boolean several = !items.isEmpty() && question.question().contains(to);
            merged.computeIfAbsent(
                            new Same(
                                    question.rule(),
                                    several ? question.question().replace(to, ITEMS) : question.question(),
                                    question.law()),
                            same -> new TreeSet<>())
                    .addAll(several ? items : Set.of());
        }
        Map<Same, List<String>> byRule = new LinkedHashMap<>();
        merged.forEach((same, items) -> byRule.computeIfAbsent(
                        new Same(same.rule(), "", same.law()), none -> new ArrayList<>())
                .add(same.question().replace(ITEMS, " to " + ItemId.inWords(items) + " ")));
        return byRule.entrySet().stream()
                .map(entry -> new Question(
                        entry.getValue(),
                        Law.of(
                                assessment.duty(),
                                entry.getKey().rule(),
                                entry.getKey().law())))
                .toList();
    }

    /** The day of publication is left out, because the rules ask for it themselves. */
    private static List<String> checks(AssessedResponse assessed) {
        return assessed.extraction().stream()
                .flatMap(extraction -> extraction.questions().stream())
                .filter(question -> !question.pointer().equals("/publishedOn"))
                .map(question -> question.question() + " " + question.remedy()
                        + question.blocks().stream()
                                .findFirst()
                                .map(block -> " (" + assessed.address(block) + ")")
                                .orElse(""))
                .toList();
    }
}
