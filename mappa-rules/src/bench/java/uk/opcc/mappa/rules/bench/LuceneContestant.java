package uk.opcc.mappa.rules.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.ScoreDoc;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.rules.matching.Contestant;
import uk.opcc.mappa.rules.matching.Query;
import uk.opcc.mappa.rules.matching.RecommendationId;
import uk.opcc.mappa.rules.matching.Trial;

/** Lucene as one that acts where it is sure enough. */
final class LuceneContestant implements Contestant {

    private final LuceneIndex index;
    private final LuceneSearch.Lookup search;
    private final Sureness threshold;

    private LuceneContestant(LuceneSearch search, Collection<InspectionReport> catalogue, Sureness threshold) {
        this.threshold = threshold;
        index = LuceneIndex.inMemory(catalogue);
        this.search = search.in(index);
    }

    static Function<Collection<InspectionReport>, Contestant> of(LuceneSearch search, Sureness threshold) {
        return catalogue -> new LuceneContestant(search, catalogue, threshold);
    }

    /** The threshold at which it is most precise on these trials, if it may decline so many of the replies that are right. */
    static Sureness threshold(double declined, LuceneSearch search, List<Trial> trials) {
        List<Sureness.Reply> replies = new ArrayList<>();
        for (Trial trial : trials) {
            LuceneContestant contestant = new LuceneContestant(search, trial.catalogue(), Sureness.ANY);
            for (Query query : trial.queries()) {
                ScoreDoc[] hits = contestant.search.hits(query.text());
                boolean isRight = hits.length > 0 && query.expected().equals(Optional.of(contestant.index.id(hits[0])));
                replies.add(new Sureness.Reply(contestant.sureness(query, hits), isRight));
            }
        }
        return Sureness.threshold(declined, replies);
    }

    @Override
    public Reply reply(Query query) {
        ScoreDoc[] hits = search.hits(query.text());
        List<RecommendationId> ranked = Arrays.stream(hits).map(index::id).toList();
        return new Reply(ranked, hits.length > 0 && sureness(query, hits).isAtLeast(threshold));
    }

    private Sureness sureness(Query query, ScoreDoc[] hits) {
        if (hits.length == 0) {
            return Sureness.ANY;
        }
        double second = hits.length > 1 ? hits[1].score : 0;
        return new Sureness(hits[0].score / second, hits[0].score / index.ownScore(query.text()));
    }
}
