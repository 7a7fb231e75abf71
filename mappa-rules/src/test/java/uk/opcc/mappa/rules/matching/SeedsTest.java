package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationReference;

/** The real wording of five published responses, where their texts are at hand; they are not of this repository. */
class SeedsTest {

    private static final SeedTexts SEEDS = new SeedTexts(Path.of("..", "..", "shared", "seeds"));

    private static final List<Integer> POLICE = List.of(14, 15, 18, 19);
    private static final List<Integer> ALL =
            IntStream.rangeClosed(1, 19).boxed().toList();

    /**
     * A response's references.
     *
     * @param name the document, and where in it
     * @param references its references
     * @param meant the numbers of the recommendations that they mean, in their order
     */
    private record Response(
            String name, Function<SeedTexts, List<RecommendationReference>> references, List<Integer> meant) {

        List<RecommendationReference> items() {
            return references.apply(SEEDS);
        }

        /** Each item under the heading that the list gives it. */
        List<RecommendationReference> itemsUnderTheirHeadings() {
            List<RecommendationReference> items = new ArrayList<>();
            Optional<String> heading = Optional.empty();
            for (RecommendationReference item : items()) {
                heading = item.heading().isPresent() ? item.heading() : heading;
                items.add(item.withHeading(heading));
            }
            return items;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Response CAMBRIDGESHIRE =
            new Response("Cambridgeshire", SeedTexts::cambridgeshire, List.of(6, 7, 8, 9, 10, 14, 15, 18, 19));
    private static final Response CUMBRIA = new Response("Cumbria", SeedTexts::cumbria, POLICE);
    private static final Response DEVON_AND_CORNWALL =
            new Response("Devon and Cornwall", SeedTexts::devonAndCornwall, POLICE);
    private static final Response PARAPHRASE =
            new Response("Devon and Cornwall in other words", SeedTexts::devonAndCornwallInOtherWords, POLICE);
    private static final Response TABLE = new Response("Gloucestershire's table", SeedTexts::gloucestershire, POLICE);
    private static final Response LIST = new Response("Gloucestershire's list", SeedTexts::gloucestershiresList, ALL);
    private static final Response SUFFOLK = new Response("Suffolk", SeedTexts::suffolk, List.of(19, 18, 15, 14));

    static Stream<Response> responses() {
        return Stream.of(CAMBRIDGESHIRE, CUMBRIA, DEVON_AND_CORNWALL, PARAPHRASE, TABLE, LIST, SUFFOLK);
    }

    /** Those that do not have a wrong number. */
    static Stream<Response> responsesWithoutTheWrongNumbers() {
        return responses().filter(response -> !response.equals(LIST));
    }

    /** Those that quote, rather than say it in other words. */
    static Stream<Response> quotingResponses() {
        return responses().filter(response -> !response.equals(PARAPHRASE));
    }

    @BeforeAll
    static void theTextsAreThere() {
        assumeTrue(
                SEEDS.areThere(),
                () -> "SKIPPED: the texts of the five responses are not at "
                        + SEEDS.folder().toAbsolutePath().normalize());
    }

    /** The shipped report, with as much of its official wording as a response quotes. */
    private static InspectionReport reportInTheWordsOf(Response response) {
        Map<Integer, String> words = new HashMap<>();
        List<RecommendationReference> items = response.items();
        for (int i = 0; i < items.size(); i++) {
            words.put(
                    response.meant().get(i),
                    items.get(i).quotedWords().orElseThrow().replace("See table above - ", ""));
        }
        return Reports.twentyYearsOnWith(words);
    }

    private static List<Optional<Integer>> meant(List<ReferenceMatch> matches) {
        return matches.stream()
                .map(match -> match.meant().map(found -> found.item().number().orElseThrow()))
                .toList();
    }

    private static List<Integer> firstCandidates(List<ReferenceMatch> matches) {
        return matches.stream()
                .map(match -> match.candidates()
                        .get(0)
                        .recommendation()
                        .item()
                        .number()
                        .orElseThrow())
                .toList();
    }

    private static List<Optional<Integer>> expected(Response response) {
        return response.meant().stream().map(Optional::of).toList();
    }

    private static List<ReferenceMatch> eachAlone(InspectionReport report, List<RecommendationReference> items) {
        return items.stream().map(ReferenceMatcher.of(report)::match).toList();
    }

    private static RecommendationReference withoutNumbers(RecommendationReference item) {
        return item.withNationalNumber(OptionalInt.empty())
                .withLocalNumber(OptionalInt.empty())
                .withPortalReference(Optional.empty());
    }

    private static List<RecommendationReference> withoutNumbers(List<RecommendationReference> items) {
        return items.stream().map(item -> withoutNumbers(item)).toList();
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyReferenceIsFoundInTheTexts(Response response) {
        assertThat(response.items()).hasSameSizeAs(response.meant());
        assertThat(response.items())
                .extracting(item -> item.quotedWords().orElseThrow().length())
                .allMatch(length -> length > 60 && length < 500);
    }

    // ---- with the terms of the shipped report

    @ParameterizedTest
    @MethodSource("responsesWithoutTheWrongNumbers")
    void everyReferenceAloneIsRightByTheTerms(Response response) {
        List<ReferenceMatch> alone = eachAlone(Reports.TWENTY_YEARS_ON, response.itemsUnderTheirHeadings());

        assertThat(meant(alone)).isEqualTo(expected(response));
        assertThat(alone).flatExtracting(ReferenceMatch::conflicts).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("quotingResponses")
    void theRightOneComesFirstByTheTermsWithoutNumberOrHeading(Response response) {
        List<RecommendationReference> words = withoutNumbers(response.items()).stream()
                .map(item -> item.withHeading(Optional.empty()))
                .toList();

        assertThat(firstCandidates(eachAlone(Reports.TWENTY_YEARS_ON, words))).isEqualTo(response.meant());
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyListIsRightByTheTerms(Response response) {
        assertThat(meant(ReferenceMatcher.of(Reports.TWENTY_YEARS_ON).matchList(response.items())))
                .isEqualTo(expected(response));
    }

    // ---- with official words

    @ParameterizedTest
    @MethodSource("responsesWithoutTheWrongNumbers")
    void everyReferenceIsRightByTheWordsOfGloucestershiresList(Response response) {
        assertThat(meant(eachAlone(reportInTheWordsOf(LIST), response.itemsUnderTheirHeadings())))
                .isEqualTo(expected(response));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyListIsRightByTheWordsOfGloucestershiresList(Response response) {
        assertThat(meant(ReferenceMatcher.of(reportInTheWordsOf(LIST)).matchList(response.items())))
                .isEqualTo(expected(response));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void everyListIsRightByTheWordsOfCambridgeshire(Response response) {
        assertThat(meant(ReferenceMatcher.of(reportInTheWordsOf(CAMBRIDGESHIRE)).matchList(response.items())))
                .isEqualTo(expected(response));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void theRightOneComesFirstByTheWordsAlone(Response response) {
        List<ReferenceMatch> alone = eachAlone(reportInTheWordsOf(LIST), withoutNumbers(response.items()));

        assertThat(firstCandidates(alone)).isEqualTo(response.meant());
    }

    // ---- one document each

    @Test
    void cambridgeshireGivesNoNumbersAndAllIsInferred() {
        List<RecommendationReference> items = CAMBRIDGESHIRE.items();

        assertThat(items).allMatch(item -> item.nationalNumber().isEmpty());
        assertThat(ReferenceMatcher.of(Reports.TWENTY_YEARS_ON).matchList(items))
                .extracting(ReferenceMatch::basis)
                .containsOnly(Optional.of(Basis.INFERRED));
    }

    @Test
    void cumbriaStatesTheReportsNumberAndThePortals() {
        assertThat(eachAlone(Reports.TWENTY_YEARS_ON, CUMBRIA.items())).allSatisfy(match -> {
            assertThat(match.basis()).contains(Basis.STATED);
            assertThat(match.candidates().get(0).signals())
                    .extracting(Signal::kind)
                    .containsExactly(
                            SignalKind.NATIONAL_NUMBER,
                            SignalKind.PORTAL_REFERENCE,
                            SignalKind.WORDS,
                            SignalKind.ADDRESSEES);
        });
    }

    @Test
    void gloucestershiresListConflictsFromItsSixteenthItem() {
        List<ReferenceMatch> list = ReferenceMatcher.of(Reports.TWENTY_YEARS_ON).matchList(LIST.items());

        assertThat(list.subList(0, 15)).allSatisfy(match -> {
            assertThat(match.basis()).contains(Basis.STATED);
            assertThat(match.conflicts()).isEmpty();
        });
        assertThat(list.subList(15, 19)).allSatisfy(match -> {
            assertThat(match.basis()).contains(Basis.INFERRED);
            assertThat(match.conflicts()).extracting(Conflict::signal).contains(SignalKind.NATIONAL_NUMBER);
        });
    }

    @Test
    void suffolksNumbersBearOnNothingEvenWhereNobodyKnowsWhoseTheyAre() {
        List<RecommendationReference> bare = SUFFOLK.items().stream()
                .map(item -> withoutNumbers(item).withBareNumber(item.localNumber()))
                .toList();

        assertThat(meant(eachAlone(Reports.TWENTY_YEARS_ON, bare))).isEqualTo(expected(SUFFOLK));
        assertThat(meant(ReferenceMatcher.of(Reports.TWENTY_YEARS_ON).matchList(bare)))
                .isEqualTo(expected(SUFFOLK));
    }
}
