package uk.opcc.mappa.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
     * Lets a rule look at the case, if the duty asks what the rule checks. Where the report is older than the duty as it is
     * encoded, only what any comments have to be is checked, and what the earlier law asked becomes a question.
     *
     * @param rule the rule
     */
    public void collect(Rule rule) {
        RuleDescription description = rule.description();
        matter.duty().citation(description.provision()).ifPresent(law -> {
            if (matter.dutyInForce() || description.provision() == Provision.COMMENTS) {
                rule.check(matter, new Report(description, law));
            } else if (!askedForEarlierLaw) {
                askedForEarlierLaw = true;
                String day = matter.duty().inForceFrom().orElseThrow().toString();
                new Report(description, law)
                        .ask(
                                "what did the law ask of a report published before " + day + "?",
                                "assess by hand: the law is encoded for reports from that day on");
            }
        });
    }

    /**
     * What was found.
     *
     * @return the findings in their order, each once
     */
    public List<Finding> found() {
        return found.stream().distinct().sorted(Finding.order()).toList();
    }

    /**
     * What would have to be known.
     *
     * @return the questions in the order of the rules
     */
    public List<OpenQuestion> openQuestions() {
        return List.copyOf(openQuestions);
    }

    /** A response's narrative may be long; a finding quotes as much as shows which is meant. */
    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_VALUE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)).stripTrailing() + " ...";
    }

    /** Takes what one rule reports. */
    final class Report {

        private final RuleDescription rule;
        private final String law;

        private Report(RuleDescription rule, String law) {
            this.rule = rule;
            this.law = law;
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
                    .rule(rule.id())
                    .question(shortened(question))
                    .remedy(remedy)
                    .law(law)
                    .build());
        }

        /** A finding being put together. */
        final class Draft {

            private final String where;
            private final List<Fact> facts = new ArrayList<>();
            private OptionalInt recommendation = OptionalInt.empty();

            private Draft(String where) {
                this.where = where;
            }

            /** Names the recommendation that the finding concerns, and says what it is about. */
            Draft on(int number) {
                recommendation = OptionalInt.of(number);
                return matter.report()
                        .recommendation(number)
                        .map(known -> fact("asks", known.summary()))
                        .orElse(this);
            }

            Draft fact(String name, Object value) {
                facts.add(new Fact(name, shortened(value.toString())));
                return this;
            }

            Draft fact(String name, List<?> values) {
                return fact(name, values.stream().map(Object::toString).collect(Collectors.joining(", ")));
            }

            void add() {
                found.add(Finding.builder()
                        .rule(rule.id())
                        .severity(rule.severity())
                        .topic(rule.topic())
                        .recommendation(recommendation)
                        .where(where)
                        .addAllFacts(facts)
                        .because(rule.because())
                        .law(law)
                        .build());
            }
        }
    }
}
