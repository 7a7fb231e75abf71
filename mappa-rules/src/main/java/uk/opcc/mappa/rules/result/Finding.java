package uk.opcc.mappa.rules.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * One thing that a rule found in a response: what was found, what to do about it, why it matters and by which law.
 *
 * <p>Findings have a total order: by severity, rule, recommendation, place and facts.
 *
 * <p>Source: ours; each names the law that it rests on.
 */
@Value.Immutable
public abstract sealed class Finding implements WithFinding permits ImmutableFinding {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::recommendation, Finding::compareItems)
            .thenComparing(Finding::where)
            .thenComparing(Finding::facts, Finding::compareFacts)
            .thenComparing(Finding::message)
            .thenComparing(Finding::remedy)
            // Findings of one assessment that are equal so far are equal in these, which follow from the rule.
            .thenComparing(Finding::topic)
            .thenComparing(Finding::because)
            .thenComparing(Finding::law)
            .thenComparing(Finding::help);

    private static final Comparator<Fact> FACT_ORDER =
            Comparator.comparing(Fact::name).thenComparing(Fact::value);

    Finding() {}

    /**
     * The id of the rule: lower-case words joined by hyphens, at most 100 characters.
     *
     * @return for instance {@code published-late}
     */
    public abstract String rule();

    /**
     * How much the finding weighs.
     *
     * @return the severity of the rule
     */
    public abstract Severity severity();

    /**
     * What the finding is about.
     *
     * @return the topic of the rule
     */
    public abstract Topic topic();

    /**
     * The recommendation, or the other item of the report, that the finding concerns.
     *
     * @return its id within the report, or empty if the finding concerns no single recommendation
     */
    public abstract Optional<ItemId> recommendation();

    /**
     * The place in the response, as a JSON Pointer; empty for the response as a whole. One line, at most 500 characters.
     *
     * @return for instance {@code /comments/0/answers/2}; empty unless set
     */
    @Value.Default
    public String where() {
        return "";
    }

    /**
     * What was found and what was expected, in one sentence: one line, at most 500 characters.
     *
     * @return for instance {@code The response was published on 8 September 2022, day 57; the last day was 7 September
     *     2022.}
     */
    public abstract String message();

    /**
     * What an office can do about it, as a sentence that begins with an imperative: one line, at most 500 characters.
     *
     * @return for instance {@code Correct the stated date to 7 September 2022.}
     */
    public abstract String remedy();

    /**
     * What was found and what was expected, as named facts for a program or a table.
     *
     * @return the facts in reading order
     */
    public abstract List<Fact> facts();

    /**
     * Why the finding matters, as a phrase that follows {@code because}: at most 20,000 characters.
     *
     * @return the phrase
     */
    public abstract String because();

    /**
     * The law on which the finding rests: one line, at most 500 characters.
     *
     * @return for instance {@code Police Act 1996 s.55(5A)}
     */
    public abstract String law();

    /**
     * Where the rule is explained, as a reference relative to the documents of this module: one line, at most 500
     * characters.
     *
     * @return for instance {@code RULES.md#published-late}
     */
    public abstract String help();

    /**
     * Returns the order of findings: by severity, rule, recommendation, place and facts. It is consistent with equals.
     *
     * @return the order
     */
    public static Comparator<Finding> order() {
        return ORDER;
    }

    private static int compareItems(
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<ItemId> one,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<ItemId> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get().compareTo(other.get());
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
     * Returns the finding as aligned facts, the rule and the severity first. For instance:
     *
     * <pre>
     * published-late                                                  ERROR
     *   message         The response was published on 8 September 2022, day 57; the last day was 7 September 2022.
     *   to do           Correct the date of publication if it is wrong; otherwise explain the delay.
     *   published       2022-09-08
     *   which is        day 57
     *   last day        2022-09-07
     *   period          56 days beginning with the day on which the report is published
     *   late by         1 day
     *   where           /publishedOn
     *   because         the period begins with the day of the report itself, and only the law can extend it
     *   law             Police Act 1996 s.55(5A)
     *   help            RULES.md#published-late
     * </pre>
     */
    @Override
    public String toString() {
        List<Fact> lines = new ArrayList<>();
        lines.add(new Fact("message", message()));
        lines.add(new Fact("to do", remedy()));
        recommendation().ifPresent(item -> lines.add(new Fact("on", item.inWords())));
        lines.addAll(facts());
        if (!where().isEmpty()) {
            lines.add(new Fact("where", where()));
        }
        lines.add(new Fact("because", because()));
        lines.add(new Fact("law", law()));
        lines.add(new Fact("help", help()));
        return AlignedText.of(rule(), severity().name(), lines);
    }

    @Value.Check
    void check() {
        Constraints.CODE.require("Finding", "rule", rule());
        if (!where().isEmpty()) {
            Constraints.LINE.require("Finding", "where", where());
        }
        Constraints.LINE.require("Finding", "message", message());
        Constraints.LINE.require("Finding", "remedy", remedy());
        Constraints.TEXT.require("Finding", "because", because());
        Constraints.LINE.require("Finding", "law", law());
        Constraints.LINE.require("Finding", "help", help());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableFinding.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
