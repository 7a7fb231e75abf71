package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationReference;

/** How many texts are taken for a recommendation that they do not mean: a wrong link is worse than none. */
class NearMissTest {

    private static final ReferenceMatcher TWENTY_YEARS_ON = ReferenceMatcher.of(Reports.TWENTY_YEARS_ON);
    private static final ReferenceMatcher OFFICIAL = ReferenceMatcher.of(NearMisses.OFFICIAL);

    /** Its levels stand in the clauses of one another, and a list of terms has no order. */
    private static final String LEVELS_EXCHANGED = "Provide quality assurance and audit twice yearly, of Level 2 and 3";

    @Test
    void oneNearMissIsLinkedWithoutOfficialWording() {
        List<NearMisses.NearMiss> nearMisses = NearMisses.withoutOfficialWording();

        assertThat(nearMisses).hasSizeGreaterThanOrEqualTo(745);
        assertThat(linkedBeginnings(Optional.empty())).containsExactly(LEVELS_EXCHANGED);
    }

    /** Under its own heading a recommendation is quoted by a few whole terms, so that these say less. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police forces should ensure that: | national expectations workloads reviewed",
                "The Probation Service, police forces, and prisons should ensure that: | Staff involved in training prepare and "
                        + "present existing packages. # training strategy existing packages roles",
                "Strategic management boards should: | The audit of referrals found good practice and the chairs developed their "
                        + "skills. # Provide quality assurance and audit twice yearly, of Level 2 and 3",
                "Prisons should ensure that: |",
            })
    void fewNearMissesAreLinkedUnderAHeading(String heading, @Nullable String known) {
        assertThat(linkedBeginnings(Optional.of(heading)))
                .containsExactlyInAnyOrder(known == null ? new String[0] : known.split(" # "));
    }

    private static List<String> linkedBeginnings(Optional<String> heading) {
        return NearMisses.linked(NearMisses.withoutOfficialWording(), TWENTY_YEARS_ON, heading).stream()
                .map(NearMisses.NearMiss::words)
                .map(words -> words.startsWith(LEVELS_EXCHANGED) ? LEVELS_EXCHANGED : words)
                .toList();
    }

    /** Words of which a third at most, or one of several, is a recommendation's contradict its number. */
    @Test
    void aNumberSeldomMeansItsRecommendationBesideWordsOfAnotherInspection() {
        List<NearMisses.NearMiss> others = NearMisses.withoutOfficialWording().stream()
                .filter(each -> each.kind().equals("other inspection"))
                .toList();
        List<RecommendationReference> references = others.stream()
                .flatMap(each -> IntStream.rangeClosed(1, 19)
                        .mapToObj(number -> Reports.words(each.words()).withNationalNumber(number)))
                .toList();

        assertThat(references).hasSize(76 * 19);
        assertThat(references.stream().map(TWENTY_YEARS_ON::match).filter(match -> match.verdict() == Verdict.MEANT))
                .hasSize(47);
    }

    @Test
    void noNearMissIsLinkedWithOfficialWording() {
        List<NearMisses.NearMiss> nearMisses = NearMisses.withOfficialWording();

        assertThat(nearMisses).hasSizeGreaterThanOrEqualTo(600);
        assertThat(NearMisses.linked(nearMisses, OFFICIAL, Optional.empty())).isEmpty();
    }

    /** Each adds a word that the wording has elsewhere, names others, or is a scrap. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plan to train supervisors in recognising coercive control before they countersign plans.",
                "Forces should audit seized mobile phones destroyed twice a year and destroy those that nobody claims.",
                "Survey tenants about lighting, drainage and the tenants' noise of motorcycles.",
                "Prisons: send every recovered firearm to the national bureau for ballistic comparison.",
                "The chairs keep the register of pawnbrokers up to date and inspect two of them each week.",
                "a certificate that was renewed",
            })
    void aWordTooManyOrTooFewWordsOfAnOfficialWordingAreNotLinked(String words) {
        assertThat(OFFICIAL.match(Reports.words(words)).verdict()).isNotEqualTo(Verdict.MEANT);
    }

    @Test
    void levelsThatAreNamedOneByOneAreTheSame() {
        assertThat(OFFICIAL.match(
                                Reports.words(
                                        "Unannounced visits should be carried out to all offenders managed at Level 2 and Level 3."))
                        .meant())
                .contains(new RecommendationId("official", ItemId.recommendation(13)));
    }

    @Test
    void everyOfficialWordingIsLinkedToItsOwn() {
        assertThat(NearMisses.OFFICIAL.recommendations())
                .allSatisfy(each -> assertThat(
                                OFFICIAL.match(Reports.words(each.officialText().orElseThrow()))
                                        .meant())
                        .contains(new RecommendationId(
                                "official", ItemId.recommendation(each.number().orElseThrow()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allocated 2 3.",
                "plan manage abuse",
                "staff understand roles.",
                "Level 1 sufficient.",
                "Training packages exist, and staff understand their roles.",
                "Workloads of call handlers are reviewed against national expectations and communicated to affected staff.",
                "Review the workloads of staff and communicate the outcome.",
            })
    void aTextThatHasTooLittleOfARecommendationIsNotLinked(String words) {
        assertThat(TWENTY_YEARS_ON.match(Reports.words(words)).verdict()).isNotEqualTo(Verdict.MEANT);
    }

    /** The terms leave out what stands between them, so that words of the sentence do not count as others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 | All MAPPAs managed at Levels 2 and 3 have been given a suitably trained police offender manager.",
                "18 | Nominals managed at both Levels 2 and 3 are each allocated to a suitably trained police offender manager.",
                "19 | Workloads of staff managing sexual offenders are reviewed against national expectations and, if excessive,"
                        + " we take steps to mitigate this and communicate it to affected staff.",
                "13 | ViSOR records for nominals are fully updated so that they provide a complete picture of relevant risk"
                        + " information.",
            })
    void wordsThatTermsLeaveOutDoNotMakeAQuotationUndecided(int number, String words) {
        assertThat(TWENTY_YEARS_ON.match(Reports.words(words)).meant()).contains(Reports.twentyYearsOn(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nominals managed at Levels 2 and 3 are not allocated to a suitably trained police offender manager.",
                "Nominals managed at Level 1 are allocated to a suitably trained police offender manager.",
                "Stop allocating nominals managed at Levels 2 and 3 to a suitably trained police offender manager.",
                "Nominals managed at Levels 2 and 3 are allocated to a suitably trained probation offender manager.",
                "Nominals managed at Levels 2 and 3 are allocated to a suitably trained volunteer police offender manager.",
            })
    void aTextThatSaysTheContraryOfARecommendationKeepsItAsACandidate(String words) {
        ReferenceMatch match = TWENTY_YEARS_ON.match(Reports.words(words));

        assertThat(match.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(match.candidates()).extracting(Candidate::recommendation).contains(Reports.twentyYearsOn(18));
    }
}
