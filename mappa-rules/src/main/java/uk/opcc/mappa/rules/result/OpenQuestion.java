package uk.opcc.mappa.rules.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * A question about an unknown fact that decides the outcome. While one is open, a response without errors is undetermined.
 *
 * <p>Source: ours; each names the law that needs the fact.
 */
@Value.Immutable
public abstract sealed class OpenQuestion implements WithOpenQuestion permits ImmutableOpenQuestion {

    OpenQuestion() {}

    /**
     * The id of the rule that needs the fact.
     *
     * @return for instance {@code published-late}
     */
    public abstract String rule();

    /**
     * The recommendation or other item that the question concerns.
     *
     * @return its id in the report, or empty if the question concerns none in particular
     */
    public abstract Optional<ItemId> recommendation();

    /**
     * The place in the response to look at, as a JSON Pointer (RFC 6901). One line, at most 500 characters.
     *
     * @return for instance {@code /comments/1/answers/2}; empty unless the question is about a place
     */
    @Value.Default
    public String where() {
        return "";
    }

    /**
     * The question, as a sentence: at most 20,000 characters.
     *
     * @return for instance {@code On which day did the body publish the response?}
     */
    public abstract String question();

    /**
     * What to find out, and in which member to record it: at most 20,000 characters.
     *
     * @return for instance {@code Find out the day, and record it in publishedOn.}
     */
    public abstract String remedy();

    /**
     * The law that needs the fact.
     *
     * @return for instance {@code Police Act 1996 s.55(5A)}
     */
    public abstract String law();

    /**
     * Where the rule is explained: one line, at most 500 characters.
     *
     * @return for instance {@code RULES.md#published-late}
     */
    public abstract String help();

    /** Returns the question as aligned facts. */
    @Override
    public String toString() {
        List<Fact> lines = new ArrayList<>();
        lines.add(new Fact("question", question()));
        lines.add(new Fact("to do", remedy()));
        if (!where().isEmpty()) {
            lines.add(new Fact("where", where()));
        }
        lines.add(new Fact("law", law()));
        lines.add(new Fact("help", help()));
        return AlignedText.of(rule(), "UNKNOWN", lines);
    }

    @Value.Check
    void check() {
        Constraints.CODE.require("OpenQuestion", "rule", rule());
        Constraints.TEXT.require("OpenQuestion", "question", question());
        Constraints.TEXT.require("OpenQuestion", "remedy", remedy());
        if (!where().isEmpty()) {
            Constraints.LINE.require("OpenQuestion", "where", where());
        }
        Constraints.LINE.require("OpenQuestion", "law", law());
        Constraints.LINE.require("OpenQuestion", "help", help());
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OpenQuestion}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableOpenQuestion.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
