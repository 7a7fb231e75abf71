package uk.opcc.mappa.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * A published report of one or more inspectorates, with its recommendations.
 *
 * <p>Source: the report. Titles that responses use are {@link #otherTitles()}.
 */
@Value.Immutable
public abstract sealed class InspectionReport implements WithInspectionReport permits ImmutableInspectionReport {

    InspectionReport() {}

    /**
     * Returns the id by which responses refer to this report: lower-case words joined by hyphens, at most 100 characters.
     *
     * @return for instance {@code twenty-years-on-2022}
     */
    public abstract String id();

    /**
     * Returns the title on the cover of the report: one line, at most 500 characters.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * Returns other titles by which the report is cited: one line each.
     *
     * @return the titles, or none
     */
    public abstract List<String> otherTitles();

    /**
     * Returns the inspectorates that made the report, the lead first, each once.
     *
     * @return the inspectorates, or none where they are not recorded
     */
    public abstract List<Agency> inspectorates();

    /**
     * Returns the date on which the report was published. The statutory period begins with that day. A report known only
     * by its month or year has no last day.
     *
     * @return the date as far as it is known, or empty
     */
    public abstract Optional<PartialDate> published();

    /**
     * Returns the recommendations in the order of the report. Each number and each portal reference stands once.
     *
     * @return the recommendations, or none if it makes none
     */
    public abstract List<Recommendation> recommendations();

    /**
     * Returns the recommendation with a number.
     *
     * @param number the number that the report gives the recommendation
     * @return the recommendation, or empty if the report has none of that number
     */
    public Optional<Recommendation> recommendation(int number) {
        return recommendations().stream()
                .filter(recommendation -> recommendation.number() == number)
                .findFirst();
    }

    @Value.Check
    void check() {
        Constraints.CODE.require("InspectionReport", "id", id());
        Constraints.LINE.require("InspectionReport", "title", title());
        Constraints.LINE.requireEach("InspectionReport", "otherTitles", otherTitles());
        Distinct.require("InspectionReport", "inspectorates", inspectorates(), Agency::id, "each agency once");
        Distinct.require(
                "InspectionReport",
                "recommendations",
                recommendations(),
                recommendation -> "number " + recommendation.number(),
                "each number once");
        Distinct.require(
                "InspectionReport",
                "recommendations",
                recommendations().stream()
                        .flatMap(r -> r.portalReference().stream())
                        .toList(),
                reference -> "portal reference " + reference,
                "each portal reference once");
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
     * Builds an {@link InspectionReport}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableInspectionReport.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
