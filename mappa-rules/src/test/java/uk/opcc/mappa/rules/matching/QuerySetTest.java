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
    private static final QueriedCatalogue QUERIED = QuerySet.REPORTED.amongOne(MANY);

    @Test
    void aSetIsTheSameEachTime() {
        assertThat(QuerySet.REPORTED.amongOne(MANY)).isEqualTo(QUERIED);
    }

    @Test
    void thresholdsAreSetOnOtherQueriesThanAreReported() {
        QueriedCatalogue tuning = QuerySet.TUNING.amongOne(MANY);
        assertThat(tuning.catalogue()).doesNotContainAnyElementsOf(QUERIED.catalogue());
        assertThat(texts(tuning)).doesNotContainAnyElementsOf(texts(QUERIED));
    }

    private static Set<String> texts(QueriedCatalogue queried) {
        return queried.queries().stream().map(Query::text).collect(Collectors.toSet());
    }

    @Test
    void everyAlterationIsAskedAsOften() {
        Map<String, Long> kinds =
                QUERIED.queries().stream().collect(Collectors.groupingBy(Query::kind, Collectors.counting()));
        assertThat(kinds.remove(Query.HELD_OUT)).isEqualTo(320);
        assertThat(kinds.remove(Query.HELD_OUT_NEAR)).isEqualTo(80);
        assertThat(kinds.keySet()).contains(Query.VERBATIM, Query.MIXTURE).hasSize(Alteration.values().length + 2);
        assertThat(kinds.values()).containsOnly(200L);
    }

    @Test
    void amongNineteenThereAreFortyCataloguesAndTwoThousandQueries() {
        List<QueriedCatalogue> catalogues = QuerySet.REPORTED.among(19);
        assertThat(catalogues)
                .hasSize(40)
                .allSatisfy(queried -> assertThat(queried.catalogue()).hasSize(1));
        assertThat(catalogues.stream()
                        .mapToInt(queried -> queried.queries().size())
                        .sum())
                .isGreaterThan(2_000);
    }

    @Test
    void onlyTheHeldOutMeanNoRecommendation() {
        assertThat(QUERIED.queries())
                .allSatisfy(query -> assertThat(query.expected().isEmpty())
                        .isEqualTo(query.kind().startsWith(Query.HELD_OUT)));
    }

    @Test
    void halfOfTheQueriesGiveTheHeading() {
        long withHeading = QUERIED.queries().stream()
                .filter(query -> query.reference().heading().isPresent())
                .count();
        assertThat(withHeading / (double) QUERIED.queries().size()).isBetween(0.45, 0.6);
    }

    @Test
    void aQueryOfEveryAlterationIsAltered() {
        Map<RecommendationId, String> words = SyntheticCatalogue.of(QuerySet.REPORTED.seed(), MANY).entries().stream()
                .collect(Collectors.toMap(
                        SyntheticCatalogue.Entry::id, entry -> entry.text().words()));
        assertThat(QUERIED.queries())
                .filteredOn(query -> query.expected().isPresent())
                .allSatisfy(query -> assertThat(query.reference()
                                .quotedWords()
                                .orElseThrow()
                                .equals(words.get(query.expected().orElseThrow())))
                        .isEqualTo(query.kind().equals(Query.VERBATIM)));
    }

    @Test
    void onlyLossOfWordsLeavesTooLittleToTell() {
        assertThat(QUERIED.confused())
                .isNotEmpty()
                .extracting(Query::kind)
                .containsAnyOf(Alteration.TRUNCATION.name(), Alteration.DROPPED_WORDS.name())
                .isSubsetOf(Alteration.TRUNCATION.name(), Alteration.DROPPED_WORDS.name(), Query.MIXTURE);
    }
}
