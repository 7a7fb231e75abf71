package uk.opcc.mappa.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * One item that a report asks somebody to do.
 *
 * <p>Source: the report. The summary and the distinctive terms are ours; the official words, where a caller holds them,
 * are {@link #officialText()}.
 */
@Value.Immutable
public abstract sealed class Recommendation implements WithRecommendation permits ImmutableRecommendation {

    Recommendation() {}

    /**
     * Returns the number that the report gives the item or, where it gives none, its position: from 1 to 9999. Within a report
     * no two items, of whatever kind, share a number.
     *
     * @return the number that the report gives
     */
    public abstract int number();

    /**
     * Returns what the report calls the item.
     *
     * @return a recommendation, an area for improvement or a cause of concern
     */
    public abstract RecommendationKind kind();

    /**
     * Returns what the item asks, in our words and not the report's: at most 20,000 characters.
     *
     * @return the summary
     */
    public abstract String summary();

    /**
     * Returns what the item asks in the report's own words: at most 20,000 characters.
     *
     * @return the words, or empty where they are not held
     */
    public abstract Optional<String> officialText();

    /**
     * Returns words or short phrases that distinguish a quotation or paraphrase of this item from others. They are terms,
     * not sentences of the report. Each is one line of at most 500 characters, and stands once.
     *
     * @return the terms, or none
     */
    public abstract List<String> distinctiveTerms();

    /**
     * Returns whom the item is addressed to, in the order of the report: at least one agency, each once.
     *
     * @return the agencies
     */
    public abstract List<Agency> addressees();

    /**
     * Returns the timescale in which the item is to be done.
     *
     * @return the timescale, or empty if the report sets none
     */
    public abstract Optional<Timescale> timescale();

    /**
     * Returns the reference under which the inspectorate's portal tracks the item, without the number sign: letters and digits,
     * which hyphens, dots or slashes may join, at most 100 characters.
     *
     * @return for instance {@code 22735}, or empty where it is not known
     */
    public abstract Optional<String> portalReference();

    /**
     * Returns what can be measured about the item, each measure once.
     *
     * @return the expectations, or none
     */
    public abstract List<Expectation> expectations();

    @Value.Check
    void check() {
        Constraints.NUMBER.require("Recommendation", "number", (Integer) number());
        Constraints.TEXT.require("Recommendation", "summary", summary());
        Constraints.TEXT.require("Recommendation", "officialText", officialText());
        Constraints.LINE.requireEach("Recommendation", "distinctiveTerms", distinctiveTerms());
        Constraints.PORTAL_REFERENCE.require("Recommendation", "portalReference", portalReference());
        Distinct.requireTexts("Recommendation", "distinctiveTerms", distinctiveTerms(), "each term once");
        Distinct.requireSome("Recommendation", "addressees", addressees(), "at least one agency");
        Distinct.require("Recommendation", "addressees", addressees(), Agency::id, "each agency once");
        Distinct.require("Recommendation", "expectations", expectations(), Expectation::measure, "each measure once");
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Recommendation}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableRecommendation.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
