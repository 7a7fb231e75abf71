package uk.opcc.mappa.rules.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.constraint.Shortening;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.law.Reach;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.RuleDescription;

/** Collects the findings and open questions of one assessment. It is for one thread and runs one rule after the other. */
public final class FindingCollector {

    /** Text of a response may be long, and a finding needs only enough to find the place. */
    private static final int LONGEST_VALUE = 300;

    /** A rule lists at most so many findings and so many open questions, and counts the others. */
    private static final int MOST_OF_A_RULE = 100;

    private final AssessmentCase context;
    private final List<Finding> findings = new ArrayList<>();
    private final List<OpenQuestion> openQuestions = new ArrayList<>();
    private @Nullable ApplicableRule current;
    private int found;
    private int asked;

    /**
     * Creates an empty collector.
     *
     * @param context the case that the rules check
     */
    public FindingCollector(AssessmentCase context) {
        this.context = context;
    }

    /**
     * Runs a rule and collects what it reports. If it is not certain that the duty binds for the report, only rules on {@link
     * Provision#COMMENTS} run: no error may stand of a duty that does not bind. If it certainly does not bind, nothing is asked.
     *
     * <p>Of the findings and of the questions of the rule, the first 100 are listed. One more says how many others there are.
     *
     * @param applicable the rule
     */
    public void run(ApplicableRule applicable) {
        current = applicable;
        found = 0;
        asked = 0;
        if (context.dutyBinds() || applicable.rule().description().provision() == Provision.COMMENTS) {
            applicable.rule().check(context, this);
        }
        countTheOthers();
    }

    private void countTheOthers() {
        String advice = "Correct those that are listed, and assess the response again.";
        if (found > MOST_OF_A_RULE) {
            int others = found - MOST_OF_A_RULE;
            findings.add(begin("")
                    .message(
                            Sentence.of("This rule found %s more than the %s that are listed.", others, MOST_OF_A_RULE))
                    .remedy(advice)
                    .addFacts(new Fact("not listed", Integer.toString(others)))
                    .build());
        }
        if (asked > MOST_OF_A_RULE) {
            openQuestions.add(question(
                    Sentence.of(
                            "What are the answers to the %s questions of this rule beyond the %s that are listed?",
                            asked - MOST_OF_A_RULE, MOST_OF_A_RULE),
                    advice));
        }
    }

    /**
     * Returns the findings in their order, each once.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return inOrder(findings);
    }

    /**
     * Returns findings in their order, each once.
     *
     * @param findings the findings, which are sorted
     * @return the findings
     */
    public static List<Finding> inOrder(List<Finding> findings) {
        findings.sort(Finding.order());
        List<Finding> distinct = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            // The order is total, so equal findings are neighbours.
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(finding)) {
                distinct.add(finding);
            }
        }
        return distinct;
    }

    /**
     * Returns the open questions in the order of the rules.
     *
     * @return the questions
     */
    public List<OpenQuestion> openQuestions() {
        return openQuestions;
    }

    /**
     * Begins a finding on the response as a whole.
     *
     * @return the finding, which counts once {@link Draft#add} is called
     */
    public Draft finding() {
        return finding("");
    }

    /**
     * Begins a finding at a place of the response.
     *
     * @param where the place, as a JSON Pointer
     * @return the finding, which counts once {@link Draft#add} is called
     */
    public Draft finding(String where) {
        return new Draft(where);
    }

    /**
     * Asks for a fact that is unknown and decides the outcome.
     *
     * @param question the question
     * @param remedy what to find out, and where to record it
     */
    public void ask(String question, String remedy) {
        ask("", question, remedy);
    }

    /**
     * Asks for a fact at a place of the response.
     *
     * @param where the place, as a JSON Pointer; empty for the response as a whole
     * @param question the question
     * @param remedy what to find out, and where to record it
     */
    public void ask(String where, String question, String remedy) {
        ask(Optional.empty(), where, question, remedy);
    }

    /**
     * Asks for a fact about a recommendation.
     *
     * @param item the id of the recommendation in the report
     * @param where the place in the response, as a JSON Pointer; empty for the response as a whole
     * @param question the question
     * @param remedy what to find out, and where to record it
     */
    public void ask(ItemId item, String where, String question, String remedy) {
        ask(Optional.of(item), where, question, remedy);
    }

    /**
     * Asks about something that seems to be missing, but may stand in a part of the response that nobody has read.
     *
     * @param question a question that ends before its mark, for instance {@code Does the body comment}
     */
    public void askToRead(String question) {
        askToRead(Optional.empty(), question);
    }

    /**
     * Asks about a recommendation that seems not to be dealt with, but may be in a part of the response that nobody has read.
     *
     * @param item the id of the recommendation in the report
     * @param question a question that ends before its mark
     */
    public void askToRead(ItemId item, String question) {
        askToRead(Optional.of(item), question);
    }

    private void askToRead(
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<ItemId> recommendation, String question) {
        ask(
                recommendation,
                context.placeOfUnreadParts(),
                question + Sentence.of(" in what nobody has read (%s)?", context.unreadParts()),
                "Read these parts, record what they say, and take them out of unread or of the general words.");
    }

    private void ask(
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<ItemId> recommendation,
            String where,
            String question,
            String remedy) {
        if (context.reach() == Reach.NOT_REACHED) {
            return;
        }
        asked++;
        if (asked <= MOST_OF_A_RULE) {
            openQuestions.add(question(question, remedy)
                    .withRecommendation(recommendation)
                    .withWhere(where));
        }
    }

    private OpenQuestion question(String question, String remedy) {
        return question(current().rule().description(), current().law())
                .question(question)
                .remedy(remedy)
                .build();
    }

    private Finding.Builder begin(String where) {
        return finding(current().rule().description(), current().law()).where(where);
    }

    /**
     * Begins a finding of a rule.
     *
     * @param rule the rule
     * @param law the provision that it rests on
     * @return a builder that has all that the rule says of its findings
     */
    public static Finding.Builder finding(RuleDescription rule, String law) {
        return Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .topic(rule.topic())
                .because(rule.because())
                .law(law)
                .help(rule.help());
    }

    /**
     * Begins an open question of a rule.
     *
     * @param rule the rule
     * @param law the provision that it rests on
     * @return a builder that has all that the rule says of its questions
     */
    public static OpenQuestion.Builder question(RuleDescription rule, String law) {
        return OpenQuestion.builder().rule(rule.id()).law(law).help(rule.help());
    }

    private ApplicableRule current() {
        return Objects.requireNonNull(current, "no rule runs");
    }

    private static String inWords(Object value) {
        return value instanceof ItemId item ? item.inWords() : value.toString();
    }

    /** A finding under construction. Nothing is put together if it will not be listed. */
    public final class Draft {

        private final Finding.@Nullable Builder finding;

        private Draft(String where) {
            this.finding = found < MOST_OF_A_RULE ? begin(where) : null;
        }

        /**
         * Says what was found and what was expected, in one sentence.
         *
         * @param template a sentence with {@code %s} for each value, as {@link Sentence#of} takes it
         * @param values the values
         * @return this draft
         */
        public Draft message(String template, Object... values) {
            if (finding != null) {
                finding.message(Sentence.of(template, values));
            }
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
            if (finding != null) {
                finding.remedy(Sentence.of(template, values));
            }
            return this;
        }

        /**
         * Names the recommendation that the finding concerns, and adds its summary as a fact.
         *
         * @param item the id of the recommendation in the report
         * @return this draft
         */
        public Draft on(ItemId item) {
            if (finding != null) {
                finding.recommendation(item);
            }
            return context.recommendation(item)
                    .map(known -> fact("asks", known.summary()))
                    .orElse(this);
        }

        /**
         * Adds a fact.
         *
         * @param name what the value is
         * @param value the value
         * @return this draft
         */
        public Draft fact(String name, Object value) {
            if (finding != null) {
                finding.addFacts(new Fact(name, Shortening.shown(inWords(value), LONGEST_VALUE)));
            }
            return this;
        }

        /**
         * Adds a fact of several values.
         *
         * @param name what the values are
         * @param values the values
         * @return this draft
         */
        public Draft fact(String name, List<?> values) {
            // So many values are longer than the longest value.
            return fact(
                    name,
                    values.stream()
                            .limit(LONGEST_VALUE)
                            .map(FindingCollector::inWords)
                            .collect(Collectors.joining(", ")));
        }

        /** Adds the finding to the collector. */
        public void add() {
            found++;
            if (finding != null) {
                findings.add(finding.build());
            }
        }
    }
}
