package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the benchmark says of its queries. */
class QuerySetTest {

    private static final int MANY = 1_000;
    private static final Trial TRIAL = QuerySet.REPORTED.amongOne(MANY);

    @Test
    void aSetIsTheSameEachTime() {
        assertThat(QuerySet.REPORTED.amongOne(MANY)).isEqualTo(TRIAL);
    }

    @Test
    void thresholdsAreSetOnOtherQueriesThanAreReported() {
        Trial tuning = QuerySet.TUNING.amongOne(MANY);
        assertThat(tuning.catalogue()).doesNotContainAnyElementsOf(TRIAL.catalogue());
        assertThat(texts(tuning)).doesNotContainAnyElementsOf(texts(TRIAL));
    }

    private static Set<String> texts(Trial trial) {
        return trial.queries().stream().map(Query::text).collect(Collectors.toSet());
    }

    @Test
    void everyAlterationIsAskedAsOften() {
        Map<String, Long> kinds =
                TRIAL.queries().stream().collect(Collectors.groupingBy(Query::kind, Collectors.counting()));
        assertThat(kinds.remove(Query.HELD_OUT)).isEqualTo(320);
        assertThat(kinds.remove(Query.HELD_OUT_NEAR)).isEqualTo(80);
        assertThat(kinds.keySet()).contains(Query.VERBATIM, Query.MIXTURE).hasSize(Perturbation.values().length + 2);
        assertThat(kinds.values()).containsOnly(200L);
    }

    @Test
    void amongNineteenThereAreFortyCataloguesAndTwoThousandQueries() {
        List<Trial> trials = QuerySet.REPORTED.among(19);
        assertThat(trials)
                .hasSize(40)
                .allSatisfy(trial -> assertThat(trial.catalogue()).hasSize(1));
        assertThat(trials.stream().mapToInt(trial -> trial.queries().size()).sum())
                .isGreaterThan(2_000);
    }

    @Test
    void onlyTheHeldOutMeanNoRecommendation() {
        assertThat(TRIAL.queries())
                .allSatisfy(query -> assertThat(query.expected().isEmpty())
                        .isEqualTo(query.kind().startsWith(Query.HELD_OUT)));
    }

    @Test
    void halfOfTheQueriesGiveTheHeading() {
        long withHeading = TRIAL.queries().stream()
                .filter(query -> query.reference().heading().isPresent())
                .count();
        assertThat(withHeading / (double) TRIAL.queries().size()).isBetween(0.45, 0.6);
    }

    @Test
    void aQueryOfEveryAlterationIsAltered() {
        Map<RecommendationId, String> words = SyntheticCatalogue.of(QuerySet.REPORTED.seed(), MANY).entries().stream()
                .collect(Collectors.toMap(
                        SyntheticCatalogue.Entry::id, entry -> entry.text().words()));
        assertThat(TRIAL.queries())
                .filteredOn(query -> query.expected().isPresent())
                .allSatisfy(query -> assertThat(query.reference()
                                .quotedWords()
                                .orElseThrow()
                                .equals(words.get(query.expected().orElseThrow())))
                        .isEqualTo(query.kind().equals(Query.VERBATIM)));
    }

    @Test
    void onlyLossOfWordsLeavesTooLittleToTell() {
        assertThat(TRIAL.confused())
                .isNotEmpty()
                .extracting(Query::kind)
                .containsAnyOf(Perturbation.TRUNCATION.name(), Perturbation.DROPPED_WORDS.name())
                .isSubsetOf(Perturbation.TRUNCATION.name(), Perturbation.DROPPED_WORDS.name(), Query.MIXTURE);
    }
}
