package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationReference;

/** How being right is counted. */
class AccuracyTest {

    private static final RecommendationId ONE = new RecommendationId("report", ItemId.recommendation(1));
    private static final RecommendationId TWO = new RecommendationId("report", ItemId.recommendation(2));

    private static Query query(String words, Optional<RecommendationId> expected) {
        RecommendationReference reference =
                RecommendationReference.builder().quotedWords(words).build();
        return new Query(reference, expected, words, words);
    }

    /** Replies to each query what its kind says: for instance {@code 1 2 acts}. */
    private static ComparedMatcher.Reply obey(Query query) {
        List<RecommendationId> ranked = query.kind().startsWith("2") ? List.of(TWO, ONE) : List.of(ONE, TWO);
        return new ComparedMatcher.Reply(
                query.kind().startsWith("no") ? List.of() : ranked, query.kind().endsWith("acts"));
    }

    private static Accuracy accuracy(Query... queries) {
        QueriedCatalogue queried = new QueriedCatalogue(List.of(), List.of(queries), Set.of());
        return Accuracy.of(catalogue -> AccuracyTest::obey, List.of(queried));
    }

    @Test
    void topOneIsOfTheQueriesThatMeanARecommendation() {
        Accuracy accuracy = accuracy(
                query("1 2", Optional.of(ONE)),
                query("2 1 acts", Optional.of(ONE)),
                query("none", Optional.of(ONE)),
                query("1 2 and", Optional.empty()));
        assertThat(accuracy.topOne()).isEqualTo(1 / 3.0);
        assertThat(accuracy.answerableCount()).isEqualTo(3);
    }

    @Test
    void toActOnWhatMeansNoneIsWrong() {
        Accuracy accuracy = accuracy(query("1 2 acts", Optional.of(ONE)), query("1 2 also acts", Optional.empty()));
        assertThat(accuracy.precision()).isEqualTo(0.5);
        assertThat(accuracy.wrongActs()).isEqualTo(1);
    }

    @Test
    void whatIsNotActedOnIsDeclinedUnlessItMeansNone() {
        Accuracy accuracy = accuracy(
                query("1 2 acts", Optional.of(ONE)), query("1 2", Optional.of(ONE)), query("1", Optional.empty()));
        assertThat(accuracy.declined()).isEqualTo(0.5);
        assertThat(accuracy.wrongActs()).isZero();
    }

    @Test
    void missesAreThoseRankedWronglyAndThoseActedOnInVain() {
        Accuracy accuracy = accuracy(
                query("1 2 acts", Optional.of(ONE)),
                query("2 1", Optional.of(ONE)),
                query("1 2 vainly acts", Optional.empty()),
                query("1 2", Optional.empty()));
        assertThat(accuracy.misses())
                .extracting(result -> result.query().kind())
                .containsExactly("2 1", "1 2 vainly acts");
    }

    @Test
    void theMatcherOfTheLibraryTakesPart() {
        QueriedCatalogue queried = QuerySet.TUNING.amongOne(19);
        assertThat(Accuracy.of(ComparedMatcher::ours, List.of(queried)).results())
                .hasSameSizeAs(queried.queries());
    }
}
