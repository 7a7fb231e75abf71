package uk.opcc.mappa.rules.followup.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.RuleDescription;

/** Collects the findings and open questions on one follow-up. It is for one thread. */
public final class FollowUpFindings {

    private final List<Finding> findings = new ArrayList<>();
    private final List<OpenQuestion> openQuestions = new ArrayList<>();
    private @Nullable RuleDescription rule;

    /** Creates an empty collector. */
    public FollowUpFindings() {}

    /**
     * Runs rules and collects what they report. All rules on items look at one item before the next, while it is at hand.
     *
     * @param rules the rules
     * @param context the follow-up that they check
     */
    public void run(List<FollowUpRule> rules, FollowUpCase context) {
        List<ItemRule> onItems = new ArrayList<>();
        for (FollowUpRule next : rules) {
            if (next instanceof ItemRule onItem) {
                onItems.add(onItem);
            } else if (next instanceof WholeRule onAll) {
                rule = onAll.description();
                onAll.check(context, this);
            }
        }
        for (ItemHistory item : context.items()) {
            for (ItemRule onItem : onItems) {
                rule = onItem.description();
                onItem.check(item, context, this);
            }
        }
    }

    /** Returns the findings in their order. */
    public List<Finding> findings() {
        return FindingCollector.inOrder(findings);
    }

    /** Returns the questions, by rule and words. */
    public List<OpenQuestion> openQuestions() {
        return openQuestions.stream()
                .sorted((one, other) -> {
                    int byRule = one.rule().compareTo(other.rule());
                    return byRule != 0 ? byRule : one.question().compareTo(other.question());
                })
                .distinct()
                .toList();
    }

    /**
     * Begins a finding on an event.
     *
     * @param item the item
     * @param event its event
     * @return the finding, which counts once {@link Draft#add} is called
     */
    public Draft finding(ItemHistory item, DatedEvent event) {
        Draft draft = new Draft(event.where()).on(item);
        draft.fact("said by", event.by());
        event.event().on().ifPresent(date -> draft.fact("said on", date));
        event.event()
                .document()
                .ifPresent(document -> draft.fact(
                        "said in",
                        document
                                + (event.event().page().isPresent()
                                        ? ", page " + event.event().page().getAsInt()
                                        : "")));
        return draft;
    }

    /**
     * Begins a finding on an item.
     *
     * @param item the item
     * @return the finding, which counts once {@link Draft#add} is called
     */
    public Draft finding(ItemHistory item) {
        return new Draft(item.where()).on(item);
    }

    /**
     * Begins a finding at a place of the follow-up.
     *
     * @param where the place, as a JSON Pointer
     * @return the finding, which counts once {@link Draft#add} is called
     */
    public Draft finding(String where) {
        return new Draft(where);
    }

    /**
     * Asks for a fact that is unknown about the follow-up as a whole.
     *
     * @param question the question
     * @param remedy what to find out, and where to record it
     */
    public void ask(String question, String remedy) {
        openQuestions.add(question(question, remedy).build());
    }

    /**
     * Asks for a fact that is unknown about an item.
     *
     * @param item the item
     * @param question the question
     * @param remedy what to find out, and where to record it
     */
    public void ask(ItemHistory item, String question, String remedy) {
        openQuestions.add(question(question, remedy)
                .recommendation(item.id())
                .where(item.where())
                .build());
    }

    private OpenQuestion.Builder question(String question, String remedy) {
        return FindingCollector.question(rule(), FollowUpRule.LAW)
                .question(question)
                .remedy(remedy);
    }

    private RuleDescription rule() {
        return Objects.requireNonNull(rule, "no rule runs");
    }

    /** A finding under construction. */
    public final class Draft {

        private final Finding.Builder finding;

        private Draft(String where) {
            this.finding = FindingCollector.finding(rule(), FollowUpRule.LAW).where(where);
        }

        /**
         * Says what was found and what was expected, in one sentence.
         *
         * @param template a sentence with {@code %s} for each value, as {@link Sentence#of} takes it
         * @param values the values
         * @return this draft
         */
        public Draft message(String template, Object... values) {
            finding.message(Sentence.of(template, values));
            return this;
        }

        /**
         * Says what an office can do about it: a sentence that begins with an imperative.
         *
         * @param template a sentence with {@code %s} for each value, as {@link Sentence#of} takes it
         * @param values the values
         * @return this draft
         */
        public Draft remedy(String template, Object... values) {
            finding.remedy(Sentence.of(template, values));
            return this;
        }

        /**
         * Names the item that the finding concerns.
         *
         * @param report the id of its report
         * @param item the item
         * @return this draft
         */
        public Draft on(String report, ItemId item) {
            finding.recommendation(item);
            return fact("report", report);
        }

        private Draft on(ItemHistory item) {
            on(item.reportId(), item.id());
            item.recommendation().ifPresent(recommendation -> fact("asks", recommendation.summary()));
            return this;
        }

        /**
         * Adds a fact.
         *
         * @param name what the value is
         * @param value the value
         * @return this draft
         */
        public Draft fact(String name, Object value) {
            String text = value instanceof Collection<?> values
                    ? values.stream().map(Object::toString).collect(Collectors.joining(", "))
                    : value.toString();
            finding.addFacts(new Fact(name, text));
            return this;
        }

        /** Adds the finding to the collector. */
        public void add() {
            findings.add(finding.build());
        }
    }
}
