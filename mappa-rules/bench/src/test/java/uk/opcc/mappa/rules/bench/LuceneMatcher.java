package uk.opcc.mappa.rules.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.ScoreDoc;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.matching.ComparedMatcher;
import uk.opcc.mappa.rules.matching.QueriedCatalogue;
import uk.opcc.mappa.rules.matching.Query;
import uk.opcc.mappa.rules.matching.RecommendationId;

/** Lucene as one that acts where it is sure enough. */
final class LuceneMatcher implements ComparedMatcher {

    private final LuceneIndex index;
    private final LuceneSearch.Lookup search;
    private final Confidence threshold;

    private LuceneMatcher(LuceneSearch search, Collection<InspectionReport> catalogue, Confidence threshold) {
        this.threshold = threshold;
        index = LuceneIndex.inMemory(catalogue);
        this.search = search.in(index);
    }

    static Function<Collection<InspectionReport>, ComparedMatcher> of(LuceneSearch search, Confidence threshold) {
        return catalogue -> new LuceneMatcher(search, catalogue, threshold);
    }

    /** The threshold at which it is most precise on these catalogues, if it may decline so many of the replies that are right. */
    static Confidence threshold(double declined, LuceneSearch search, List<QueriedCatalogue> catalogues) {
        List<Confidence.Reply> replies = new ArrayList<>();
        for (QueriedCatalogue queried : catalogues) {
            LuceneMatcher matcher = new LuceneMatcher(search, queried.catalogue(), Confidence.ANY);
            for (Query query : queried.queries()) {
                ScoreDoc[] hits = matcher.search.hits(query.text());
                boolean isRight = hits.length > 0 && query.expected().equals(Optional.of(matcher.index.id(hits[0])));
                replies.add(new Confidence.Reply(matcher.confidence(query, hits), isRight));
            }
        }
        return Confidence.threshold(declined, replies);
    }

    @Override
    public Reply reply(Query query) {
        ScoreDoc[] hits = search.hits(query.text());
        List<RecommendationId> ranked = Arrays.stream(hits).map(index::id).toList();
        return new Reply(ranked, hits.length > 0 && confidence(query, hits).isAtLeast(threshold));
    }

    private Confidence confidence(Query query, ScoreDoc[] hits) {
        if (hits.length == 0) {
            return Confidence.ANY;
        }
        double second = hits.length > 1 ? hits[1].score : 0;
        return new Confidence(hits[0].score / second, hits[0].score / index.ownScore(query.text()));
    }
}
