package uk.opcc.mappa.rules.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One thing that a rule found in a response.
 *
 * <p>Findings have a total order: by severity, rule, recommendation, place and facts.
 *
 * <p>Source: ours; each names the law that it rests on.
 */
@Value.Immutable
public abstract sealed class Finding implements WithFinding permits ImmutableFinding {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparingLong(finding -> finding.recommendation().isPresent()
                    ? finding.recommendation().getAsInt()
                    : Long.MIN_VALUE)
            .thenComparing(Finding::where)
            .thenComparing(Finding::facts, Finding::compareFacts)
            // These follow from the rule, unless the findings come from somewhere else than an assessment.
            .thenComparing(Finding::topic)
            .thenComparing(Finding::because)
            .thenComparing(Finding::law);

    private static final Comparator<Fact> FACT_ORDER =
            Comparator.comparing(Fact::name).thenComparing(Fact::value);

    Finding() {}

    /**
     * The id of the rule.
     *
     * @return for instance {@code published-late}
     */
    public abstract String rule();

    /**
     * How much it weighs.
     *
     * @return the severity of the rule
     */
    public abstract Severity severity();

    /**
     * What it is about.
     *
     * @return the topic of the rule
     */
    public abstract Topic topic();

    /**
     * The national number of the recommendation that it concerns.
     *
     * @return the number, or empty if it concerns none in particular
     */
    public abstract OptionalInt recommendation();

    /**
     * The place in the response, as a JSON Pointer; empty for the response as a whole.
     *
     * @return for instance {@code /comments/0/answers/2}; empty unless set
     */
    @Value.Default
    public String where() {
        return "";
    }

    /**
     * What was found and what was expected, as named facts.
     *
     * @return the facts in the order in which they are to be read
     */
    public abstract List<Fact> facts();

    /**
     * Why it matters.
     *
     * @return a phrase
     */
    public abstract String because();

    /**
     * The law that it rests on.
     *
     * @return for instance {@code Police Act 1996 s.55(5A)}
     */
    public abstract String law();

    /**
     * The order of findings: by severity, rule, recommendation, place and facts. Consistent with equals.
     *
     * @return the order
     */
    public static Comparator<Finding> order() {
        return ORDER;
    }

    private static int compareFacts(List<Fact> some, List<Fact> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int compared = FACT_ORDER.compare(some.get(i), others.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    /**
     * Returns the finding as aligned facts, the rule and the severity first, for instance
     *
     * <pre>
     * published-late                                                  ERROR
     *   published     2022-09-20, day 69 of 56
     *   last day      2022-09-07
     *   late by       13 days
     *   where         /publishedOn
     *   because       what is published after the last day is not published in the period
     *   law           Police Act 1996 s.55(5A)
     * </pre>
     */
    @Override
    public String toString() {
        List<Fact> lines = new ArrayList<>();
        recommendation().ifPresent(number -> lines.add(new Fact("recommendation", Integer.toString(number))));
        lines.addAll(facts());
        if (!where().isEmpty()) {
            lines.add(new Fact("where", where()));
        }
        lines.add(new Fact("because", because()));
        lines.add(new Fact("law", law()));
        return AlignedText.of(rule(), severity().name(), lines);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Finding}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableFinding.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
