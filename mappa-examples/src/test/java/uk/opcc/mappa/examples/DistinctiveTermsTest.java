package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.reference.ReferenceData;

/**
 * Compares the distinctive terms of the report's recommendations with the words that the five responses quote. The terms
 * identify the recommendation, but do not reproduce the wording of the report.
 */
class DistinctiveTermsTest {

    private static final InspectionReport REPORT = ReferenceData.twentyYearsOn();
    private static final int RUN = 5;

    /** Words that distinguish no recommendation. */
    private static final Set<String> COMMON_WORDS = Set.of(
            ("a all and are as asks at be for forces have in into is least made making mappa mappas of on that the "
                            + "there to use within")
                    .split(" "));

    /** Words that a response quotes, and the number of the recommendation that they come from. */
    record Quotation(String words, int number) {

        List<String> content() {
            return contentOf(words);
        }
    }

    static List<Quotation> quotations() {
        return ExampleResponses.all().stream()
                .flatMap(response -> Stream.concat(
                        quotations(ReadByHand.answers(response), ReadByHand.numbersOfAnswers(response.id())),
                        response.retypedList().isEmpty()
                                ? Stream.empty()
                                : quotations(response.retypedList(), ReadByHand.NUMBERS_OF_THE_LIST)))
                .distinct()
                .toList();
    }

    private static Stream<Quotation> quotations(List<RecommendationReference> references, List<Integer> numbers) {
        assertThat(references).hasSameSizeAs(numbers);
        return IntStream.range(0, numbers.size())
                .boxed()
                .flatMap(i ->
                        references.get(i).quotedWords().stream().map(words -> new Quotation(words, numbers.get(i))));
    }

    private static List<String> contentOf(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9']+"))
                .filter(word -> !word.isEmpty() && !COMMON_WORDS.contains(word))
                .toList();
    }

    private static List<String> termsInARow(Recommendation recommendation) {
        return contentOf(String.join(" ", recommendation.distinctiveTerms()));
    }

    /** Returns how many words of a quotation are among the terms of a recommendation. */
    private static long shared(Quotation quotation, Recommendation recommendation) {
        Set<String> terms = new HashSet<>(termsInARow(recommendation));
        return quotation.content().stream().filter(terms::contains).count();
    }

    @Test
    void theResponsesQuoteEveryRecommendation() {
        assertThat(quotations())
                .extracting(Quotation::number)
                .containsAll(IntStream.rangeClosed(1, 19).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void mostWordsOfAQuotationAreTermsOfItsRecommendation(Quotation quotation) {
        Recommendation meant = REPORT.recommendation(quotation.number()).orElseThrow();
        assertThat(4 * shared(quotation, meant))
                .isGreaterThanOrEqualTo(3L * quotation.content().size());
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void noOtherRecommendationSharesAsManyWords(Quotation quotation) {
        Recommendation meant = REPORT.recommendation(quotation.number()).orElseThrow();
        assertThat(REPORT.recommendations())
                .filteredOn(each -> !each.equals(meant))
                .allSatisfy(other -> assertThat(shared(quotation, other))
                        .as("words of %s", other.number())
                        .isLessThan(shared(quotation, meant)));
    }

    /** The library does not ship the wording of the report, and the order of the terms must not reveal it. */
    @ParameterizedTest
    @MethodSource("quotations")
    void noFiveWordsInARowOfAQuotationAreInTheTerms(Quotation quotation) {
        List<String> words = quotation.content();
        assertThat(REPORT.recommendations()).allSatisfy(each -> {
            List<String> terms = termsInARow(each);
            for (int from = 0; from + RUN <= words.size(); from++) {
                assertThat(Collections.indexOfSubList(terms, words.subList(from, from + RUN)))
                        .as("where %s stands in the terms of %d", words.subList(from, from + RUN), each.number())
                        .isNegative();
            }
        });
    }
}
