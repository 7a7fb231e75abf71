package uk.opcc.mappa.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.rules.Fact;
import uk.opcc.mappa.rules.Finding;
import uk.opcc.mappa.rules.OpenQuestion;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.RuleDescription;

/** What the rules report on one case. Used by one thread, for one rule after the other. */
public final class Findings {

    private static final int LONGEST_VALUE = 300;

    private final Case matter;
    private final List<Finding> found = new ArrayList<>();
    private final List<OpenQuestion> openQuestions = new ArrayList<>();
    private final Report report = new Report();
    private @Nullable RuleUnderLaw reporting;
    private boolean askedForEarlierLaw;

    /**
     * Nothing found yet.
     *
     * @param matter the case
     */
    public Findings(Case matter) {
        this.matter = matter;
    }

    /**
     * Lets a rule look at the case. Where the report is older than the duty as it is encoded, only what any comments have to be
     * is checked, and what the earlier law asked becomes a question.
     *
     * @param asked the rule
     */
    public void collect(RuleUnderLaw asked) {
        reporting = asked;
        if (matter.dutyInForce() || asked.rule().description().provision() == Provision.COMMENTS) {
            asked.rule().check(matter, report);
        } else if (!askedForEarlierLaw) {
            askedForEarlierLaw = true;
            String day = matter.duty().inForceFrom().orElseThrow().toString();
            report.ask(
                    "what did the law ask of a report published before " + day + "?",
                    "assess by hand: the law is encoded for reports from that day on");
        }
    }

    /**
     * What was found.
     *
     * @return the findings in their order, each once
     */
    public List<Finding> found() {
        found.sort(Finding.order());
        List<Finding> once = new ArrayList<>(found.size());
        for (Finding finding : found) {
            // The order is total, so that what was found twice stands side by side.
            if (once.isEmpty() || !once.get(once.size() - 1).equals(finding)) {
                once.add(finding);
            }
        }
        return once;
    }

    /**
     * What would have to be known.
     *
     * @return the questions in the order of the rules
     */
    public List<OpenQuestion> openQuestions() {
        return openQuestions;
    }

    /** A response's narrative may be long; a finding quotes as much as shows which is meant. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_VALUE || text.codePointCount(0, text.length()) <= LONGEST_VALUE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)).stripTrailing() + " ...";
    }

    /** Takes what the rules report, one after the other. */
    final class Report {

        private RuleUnderLaw reporting() {
            return Objects.requireNonNull(reporting);
        }

        /** Begins a finding on the response as a whole. */
        Draft finding() {
            return finding("");
        }

        /** Begins a finding at a place of the response, given as a JSON Pointer. */
        Draft finding(String where) {
            return new Draft(where);
        }

        /** Reports a fact that decides and is not known. */
        void ask(String question, String remedy) {
            openQuestions.add(OpenQuestion.builder()
                    .rule(reporting().rule().description().id())
                    .question(shortened(question))
                    .remedy(remedy)
                    .law(reporting().law())
                    .build());
        }

        /** A finding being put together. */
        final class Draft {

            private final Finding.Builder finding;

            private Draft(String where) {
                RuleDescription rule = reporting().rule().description();
                this.finding = Finding.builder()
                        .rule(rule.id())
                        .severity(rule.severity())
                        .topic(rule.topic())
                        .where(where)
                        .because(rule.because())
                        .law(reporting().law());
            }

            /** Names the recommendation that the finding concerns, and says what it is about. */
            Draft on(int number) {
                finding.recommendation(number);
                return matter.recommendation(number)
                        .map(known -> fact("asks", known.summary()))
                        .orElse(this);
            }

            Draft fact(String name, Object value) {
                finding.addFacts(new Fact(name, shortened(value.toString())));
                return this;
            }

            Draft fact(String name, List<?> values) {
                return fact(name, values.stream().map(Object::toString).collect(Collectors.joining(", ")));
            }

            void add() {
                found.add(finding.build());
            }
        }
    }
}
