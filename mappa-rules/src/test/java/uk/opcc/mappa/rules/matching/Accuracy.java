package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.opcc.mappa.model.InspectionReport;

/**
 * How often a matcher is right.
 *
 * @param results each query with what was replied
 */
public record Accuracy(List<Result> results) {

    /** Asks all the queries of several catalogues, of a matcher made for the catalogue of each. */
    public static Accuracy of(
            Function<Collection<InspectionReport>, ComparedMatcher> matchers, List<QueriedCatalogue> catalogues) {
        List<Result> results = new ArrayList<>();
        for (QueriedCatalogue queried : catalogues) {
            ComparedMatcher matcher = matchers.apply(queried.catalogue());
            for (Query query : queried.queries()) {
                results.add(new Result(
                        query, matcher.reply(query), queried.confused().contains(query)));
            }
        }
        return new Accuracy(List.copyOf(results));
    }

    /** Of some of the queries only. */
    public Accuracy where(Predicate<Result> some) {
        return new Accuracy(results.stream().filter(some).toList());
    }

    /** Of the queries of one kind only. */
    public Accuracy ofKind(String kind) {
        return where(result -> result.query().kind().equals(kind));
    }

    /** The share of the queries that mean a recommendation for which it ranks that one first. */
    public double topOne() {
        return share(answerable().filter(Result::isTop), answerable().count());
    }

    /** The share of the replies acted on that are right. One to a query that means none is wrong. */
    public double precision() {
        return share(acted().filter(Result::isTop), acted().count());
    }

    /** The share of the queries that mean a recommendation for which it does not act. */
    public double declined() {
        return share(
                answerable().filter(result -> !result.reply().acts()),
                answerable().count());
    }

    /** How many replies are acted on and wrong. */
    public long wrongActs() {
        return acted().filter(result -> !result.isTop()).count();
    }

    /** How many queries mean a recommendation. */
    public long answerableCount() {
        return answerable().count();
    }

    /** The queries that it gets wrong: another ranked first, or one acted on where none is meant. */
    public List<Result> misses() {
        return results.stream().filter(Result::isMiss).toList();
    }

    private Stream<Result> answerable() {
        return results.stream().filter(result -> result.query().expected().isPresent());
    }

    private Stream<Result> acted() {
        return results.stream().filter(result -> result.reply().acts());
    }

    private static double share(Stream<Result> some, long all) {
        return all == 0 ? Double.NaN : (double) some.count() / all;
    }

    /**
     * A query and what was replied.
     *
     * @param query the query
     * @param reply the reply
     * @param confused whether too little is left of the wording to know it from another recommendation's
     */
    public record Result(Query query, ComparedMatcher.Reply reply, boolean confused) {

        /** Whether the recommendation that is meant is ranked first. */
        public boolean isTop() {
            return query.expected().isPresent()
                    && reply.ranked().stream()
                            .limit(1)
                            .anyMatch(query.expected().get()::equals);
        }

        /** Whether it is wrong, acted on or not. */
        public boolean isMiss() {
            return query.expected().isPresent() ? !isTop() : reply.acts();
        }
    }
}
