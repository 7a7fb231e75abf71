package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.matching.Reports.official;
import static uk.opcc.mappa.rules.matching.Reports.recommendation;
import static uk.opcc.mappa.rules.matching.Reports.report;
import static uk.opcc.mappa.rules.matching.Reports.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recommendations of which one sentence has several limbs, and documents that quote a limb as an item of its own. */
class LimbsTest {

    private static final String STEM = "By 1 May 2025, forces should use burglary data to make sure that:";
    private static final String PANEL = "all suitable cases are referred to the harbour panel";
    private static final String VICTIMS = "repeat victims of moped theft get a visit";
    private static final String CHECK = "Check twice that all suitable cases are referred, and train those who chair.";

    private static final ReferenceMatcher MATCHER = ReferenceMatcher.of(report(
            "limbs",
            official(7, STEM, Addressee.POLICE).withLimbs(PANEL, VICTIMS),
            official(
                            8,
                            "Forces should: retire paper notebooks; publish the pursuit policy; and count stray dogs.",
                            Addressee.POLICE)
                    .withLimbs("retire paper notebooks", "publish the pursuit policy", "count stray dogs"),
            official(9, "Until the inquiry has ended, forces should not:", Addressee.POLICE)
                    .withLimbs("destroy seized mobile phones", "share images of the harbour"),
            official(10, CHECK, Addressee.POLICE),
            recommendation(11, Addressee.POLICE)
                    .addDistinctiveTerms("custody suites", "safe detention", "children")
                    .addLimbs("an inspector reads the record of each detained child on every shift")
                    .addLimbs("cells are searched for sharp objects before anybody is placed there")
                    .build()));

    private static Optional<Integer> meant(String words) {
        return MATCHER.match(words(words))
                .meant()
                .map(found -> found.item().number().orElseThrow());
    }

    private static List<Optional<Integer>> meantInAList(String... items) {
        return MATCHER.matchList(Stream.of(items).map(Reports::words).toList()).stream()
                .map(each -> each.meant().map(found -> found.item().number().orElseThrow()))
                .toList();
    }

    @Test
    void aSentenceAndItsLimbsMeanOneRecommendationInAList() {
        assertThat(meantInAList(STEM, "7.1 " + PANEL, "7.2 " + VICTIMS, CHECK))
                .containsExactly(Optional.of(7), Optional.of(7), Optional.of(7), Optional.of(10));
    }

    @Test
    void limbsThatOneSentenceHoldsMeanOneRecommendationInAList() {
        assertThat(meantInAList("(a) retire paper notebooks", "(b) publish the pursuit policy", "(c) count stray dogs"))
                .containsOnly(Optional.of(8));
    }

    @Test
    void limbsInOurWordsMeanOneRecommendationInAList() {
        assertThat(meantInAList(
                        "Inspectors read the record of each detained child on every shift",
                        "Cells are searched for sharp objects before anybody is placed there",
                        CHECK))
                .containsExactly(Optional.of(11), Optional.of(11), Optional.of(10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "repeat victims of moped theft get a visit | 7",
                "Repeat victims of moped theft should get a visit. | 7",
                "By 1 May 2025, forces should use burglary data to make sure that repeat victims of moped theft get a visit | 7",
                "Forces should make sure that: repeat victims of moped theft get a visit | 7",
                "publish the pursuit policy | 8",
                "Chief constables should publish the pursuit policy. | 8",
                "Police forces should count stray dogs. | 8",
                "The force should ensure that an inspector reads the record of each detained child on every shift | 11",
            })
    void aLimbAloneOrBehindAStemMeansItsRecommendation(String words, int number) {
        assertThat(meant(words)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "repeat victims of moped theft get no visit",
                "By 1 June 2025, forces should make sure that: repeat victims of moped theft get a visit",
                "Forces should not publish the pursuit policy.",
                "Prisons should publish the pursuit policy.",
                "publish the parking policy",
                "Forces should destroy seized mobile phones.",
                "destroy seized mobile phones",
                "an inspector reads the record of no detained child on any shift",
                "an inspector reads the record",
            })
    void aLimbThatIsDeniedAlteredOrCutShortMeansNothing(String words) {
        assertThat(meant(words)).isEmpty();
    }

    @Test
    void aLimbThatTwoRecommendationsHaveBelongsToTheSentenceBeforeIt() {
        ReferenceMatcher matcher = ReferenceMatcher.of(report(
                "shared",
                official(1, "Train drivers so that:", Addressee.POLICE)
                        .withLimbs("accidents are reported", "tyres last"),
                official(2, "Inspect garages so that:", Addressee.POLICE)
                        .withLimbs("accidents are reported", "oil is kept apart")));

        assertThat(matcher.match(words("accidents are reported")).verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(matcher.matchList(List.of(words("Inspect garages so that:"), words("accidents are reported"))))
                .extracting(
                        each -> each.meant().map(found -> found.item().number().orElseThrow()))
                .containsExactly(Optional.of(2), Optional.of(2));
    }
}
