package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.InspectionReport;

/** What the benchmark says of its catalogues. */
class SyntheticCatalogueTest {

    private static final int MANY = 1_000;
    private static final SyntheticCatalogue CATALOGUE = SyntheticCatalogue.of(7, MANY);

    private static Set<String> words(SyntheticCatalogue.Entry entry) {
        return Lookalikes.words(entry.text().words());
    }

    private static long differing(Set<String> some, Set<String> others) {
        return some.stream().filter(word -> !others.contains(word)).count();
    }

    @Test
    void oneSeedGivesOneCatalogue() {
        assertThat(SyntheticCatalogue.of(7, MANY).reports()).isEqualTo(CATALOGUE.reports());
    }

    @Test
    void anotherSeedGivesAnother() {
        assertThat(SyntheticCatalogue.of(8, MANY).reports()).doesNotContainAnyElementsOf(CATALOGUE.reports());
    }

    @Test
    void aLargerCatalogueBeginsWithTheSmallerOne() {
        for (int size : List.of(19, 500)) {
            assertThat(CATALOGUE.entries())
                    .startsWith(SyntheticCatalogue.of(7, size).entries().toArray(new SyntheticCatalogue.Entry[0]));
        }
    }

    @Test
    void theFirstReportHasNineteenRecommendationsAndTheOthersTenToThirty() {
        List<InspectionReport> reports = CATALOGUE.reports();
        assertThat(reports.get(0).recommendations()).hasSize(19);
        // The last is cut where the catalogue is full.
        assertThat(reports.subList(1, reports.size() - 1))
                .allSatisfy(report -> assertThat(report.recommendations()).hasSizeBetween(10, 30));
    }

    @Test
    void aRecommendationHasFifteenToFiftyWords() {
        assertThat(CATALOGUE.entries())
                .allSatisfy(entry -> assertThat(entry.text().words().split(" "))
                        .hasSizeBetween(Sentences.FEWEST_WORDS, Sentences.MOST_WORDS));
    }

    @Test
    void noSymbolIsLeftInTheWords() {
        assertThat(CATALOGUE.entries())
                .allSatisfy(entry -> assertThat(entry.text().words()).doesNotContain("{", "}", "  ", " ,", ", ."));
    }

    @Test
    void theVocabularyIsLargeAndUneven() {
        Map<String, Integer> recommendationsWith = new HashMap<>();
        CATALOGUE
                .entries()
                .forEach(entry -> words(entry).forEach(word -> recommendationsWith.merge(word, 1, Integer::sum)));

        assertThat(recommendationsWith).hasSizeGreaterThan(MANY);
        assertThat(recommendationsWith.values().stream().filter(with -> with > MANY / 10))
                .hasSizeBetween(10, 50);
        assertThat(recommendationsWith.values().stream().filter(with -> with < MANY / 100))
                .hasSizeGreaterThan(recommendationsWith.size() / 2);
    }

    @Test
    void aFifthLieInFamiliesOfNearDuplicates() {
        for (long seed = 1; seed <= 3; seed++) {
            double share = SyntheticCatalogue.of(seed, MANY).inFamilies().size() / (double) MANY;
            assertThat(share).isBetween(0.16, 0.24);
        }
    }

    @Test
    void aFamilyHasTwoToFourMembers() {
        Map<Integer, Long> sizes = CATALOGUE.inFamilies().stream()
                .collect(Collectors.groupingBy(SyntheticCatalogue.Entry::family, Collectors.counting()));
        assertThat(sizes.values()).allMatch(size -> size >= 2 && size <= 4);
    }

    @Test
    void aMemberDiffersFromAnotherInAFewWordsOrAClauseOrTheAddresseesAlone() {
        List<SyntheticCatalogue.Entry> inFamilies = CATALOGUE.inFamilies();
        assertThat(inFamilies)
                .allSatisfy(one -> assertThat(inFamilies)
                        .filteredOn(other -> other.family() == one.family() && !other.equals(one))
                        .anyMatch(other -> isNear(one, other) || isNear(other, one)));
    }

    private static boolean isNear(SyntheticCatalogue.Entry one, SyntheticCatalogue.Entry other) {
        boolean fewWords = differing(words(one), words(other)) <= 6 && differing(words(other), words(one)) <= 6;
        boolean clause = other.text().words().startsWith(one.text().words().replaceAll("\\.$", ","));
        return !one.text().equals(other.text()) && (fewWords || clause);
    }

    @Test
    void twoRecommendationsAreAlikeInWordsOnlyIfTheirAddresseesDiffer() {
        Set<String> told = new HashSet<>();
        assertThat(CATALOGUE.entries())
                .allMatch(
                        entry -> told.add(entry.text().heading() + entry.text().words()));
    }

    @Test
    void whatIsHeldOutIsNotInTheCatalogue() {
        Set<String> told =
                CATALOGUE.entries().stream().map(entry -> entry.text().words()).collect(Collectors.toSet());
        assertThat(CATALOGUE.heldOut(100, new SplittableRandom(1)))
                .hasSize(100)
                .noneMatch(text -> told.contains(text.words()));
    }

    @Test
    void whatIsHeldOutNearDiffersFromAnEntryInOnePhrase() {
        assertThat(CATALOGUE.heldOutNear(20, new SplittableRandom(1)))
                .hasSize(20)
                .allSatisfy(near -> {
                    Set<String> words = Lookalikes.words(near.words());
                    assertThat(CATALOGUE.entries())
                            .noneMatch(entry -> entry.text().words().equals(near.words()))
                            .anyMatch(entry ->
                                    differing(words, words(entry)) <= 3 && differing(words(entry), words) <= 3);
                });
    }

    @Test
    void everyTopicIsAddressedToSomebody() {
        assertThat(Sentences.everyTopic())
                .hasSizeGreaterThan(50)
                .allSatisfy(topic ->
                        assertThat(topic.addressees()).as(topic.topic()).isNotEmpty());
    }
}
