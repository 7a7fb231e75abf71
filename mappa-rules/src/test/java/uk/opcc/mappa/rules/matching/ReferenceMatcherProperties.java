package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;

/** What holds of every match, whatever the catalogue and the reference. */
class ReferenceMatcherProperties {

    private static final String SEED = "20220714";

    private static final QueriedCatalogue QUERIED = QuerySet.TUNING.amongOne(100);
    private static final ReferenceMatcher MATCHER = ReferenceMatcher.of(QUERIED.catalogue());
    private static final int QUERIES_OF_A_TRY = 20;

    private static List<Query> someQueries(Random random) {
        return random.ints(QUERIES_OF_A_TRY, 0, QUERIED.queries().size())
                .mapToObj(QUERIED.queries()::get)
                .toList();
    }

    private static List<RecommendationId> candidates(ReferenceMatch match) {
        return match.candidates().stream().map(Candidate::recommendation).toList();
    }

    /** Few words, so that texts share them: whole texts come twice, and differ in a word or in their punctuation alone. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "Review",
                        "review",
                        "plans",
                        "plan.",
                        "quarterly",
                        "annually",
                        "every year",
                        "10",
                        "20",
                        "the",
                        "multi-agency",
                        "multiagency",
                        "multi agency",
                        "CPS",
                        "Crown Prosecution Service",
                        "risk",
                        "Risk!")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words))
                .filter(words -> !words.matches("(the ?)+"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Any of the attributes, with values that the catalogue often has. */
    @Provide
    Arbitrary<RecommendationReference> references() {
        Arbitrary<Optional<Integer>> numbers =
                Arbitraries.integers().between(1, 22).optional(0.3);
        Arbitrary<Optional<String>> portals = Arbitraries.integers()
                .between(19_995, 20_105)
                .map(String::valueOf)
                .optional(0.3);
        Arbitrary<Optional<String>> headings = Arbitraries.of(QUERIED.queries())
                .map(query -> query.reference().heading())
                .filter(Optional::isPresent);
        Arbitrary<Optional<String>> words = Arbitraries.of(QUERIED.queries())
                .map(query -> query.reference().quotedWords())
                .optional(0.7)
                .map(some -> some.flatMap(each -> each));
        return Combinators.combine(numbers, numbers, numbers, portals, headings, words)
                .as((national, bare, readAs, portal, heading, quoted) -> {
                    RecommendationReference.Builder reference = RecommendationReference.builder();
                    national.ifPresent(reference::nationalNumber);
                    bare.ifPresent(reference::bareNumber);
                    readAs.ifPresent(reference::readAs);
                    reference.portalReference(portal);
                    reference.heading(heading.filter(some -> some.length() % 2 == 0));
                    reference.quotedWords(quoted);
                    return reference.localNumber(1).build();
                });
    }

    private static void assertValid(ReferenceMatch match) {
        assertThat(match.candidates()).hasSizeLessThanOrEqualTo(Thresholds.CANDIDATES);
        assertThat(candidates(match)).doesNotHaveDuplicates();
        assertThat(match.candidates()).allSatisfy(candidate -> {
            assertThat(candidate.score()).isBetween(0.0, 1.0);
            assertThat(candidate.signals()).isNotEmpty();
            assertThat(candidate.signals()).extracting(Signal::kind).doesNotHaveDuplicates();
            assertThat(candidate.signals())
                    .allSatisfy(signal ->
                            assertThat(signal.strength()).isGreaterThan(0).isLessThanOrEqualTo(1));
        });
        boolean meant = match.verdict() == Verdict.MEANT;
        assertThat(match.meant().isPresent()).isEqualTo(meant);
        assertThat(match.basis().isPresent()).isEqualTo(meant);
        match.meant().ifPresent(id -> assertThat(candidates(match)).startsWith(id));
        assertThat(match.candidates().stream().skip(meant ? 1 : 0).toList()).isSortedAccordingTo((one, other) -> {
            int byScore = Double.compare(other.score(), one.score());
            return byScore != 0 ? byScore : one.recommendation().compareTo(other.recommendation());
        });
        if (match.verdict() == Verdict.UNDECIDED) {
            assertThat(match.candidates()).isNotEmpty();
        }
        assertThat(match.conflicts())
                .allMatch(conflict -> Collections.disjoint(conflict.pointsTo(), conflict.otherPointsTo()));
    }

    // ---- quotations

    @Property(seed = SEED, tries = 15)
    void anExactQuotationFindsItsOwn(@ForAll @IntRange(min = 1, max = 1_000) int seed) {
        SyntheticCatalogue catalogue = SyntheticCatalogue.of(seed, 120);
        ReferenceMatcher matcher = ReferenceMatcher.of(catalogue.reports());

        for (SyntheticCatalogue.Entry entry : catalogue.entries()) {
            List<RecommendationId> ofTheseWords = catalogue.entries().stream()
                    .filter(other -> other.text().words().equals(entry.text().words()))
                    .map(SyntheticCatalogue.Entry::id)
                    .sorted()
                    .toList();
            ReferenceMatch match = matcher.match(Reports.words(entry.text().words()));

            if (ofTheseWords.size() == 1) {
                assertThat(match.meant()).contains(entry.id());
            } else {
                assertThat(match.verdict()).isEqualTo(Verdict.UNDECIDED);
                assertThat(candidates(match)).containsAll(ofTheseWords);
            }
        }
    }

    @Property(seed = SEED, tries = 15)
    void anExactQuotationUnderItsHeadingFindsItsOwn(@ForAll @IntRange(min = 1, max = 1_000) int seed) {
        SyntheticCatalogue catalogue = SyntheticCatalogue.of(seed, 120);
        ReferenceMatcher matcher = ReferenceMatcher.of(catalogue.reports());

        for (SyntheticCatalogue.Entry entry : catalogue.entries()) {
            ReferenceMatch match = matcher.match(
                    Reports.words(entry.text().heading(), entry.text().words()));

            boolean isAlone = catalogue.entries().stream()
                    .filter(other -> !other.equals(entry))
                    .noneMatch(other -> other.text().words().equals(entry.text().words()));
            if (isAlone) {
                assertThat(match.meant()).contains(entry.id());
            } else {
                // Headings may name those to whom another of the same words is addressed alike.
                assertThat(match.meant().orElse(entry.id())).isEqualTo(entry.id());
                assertThat(candidates(match)).contains(entry.id());
            }
        }
    }

    @Property(seed = SEED, tries = 1_000)
    void anyOfficialTextQuotedToTheLetterFindsItsOwnOrAllThatAreJustAlike(@ForAll("texts") List<String> texts) {
        List<Recommendation> recommendations = IntStream.range(0, texts.size())
                .mapToObj(i -> Reports.official(i + 1, texts.get(i), Addressee.POLICE))
                .toList();
        ReferenceMatcher matcher = ReferenceMatcher.of(Reports.report("made", recommendations));

        for (String text : texts) {
            List<RecommendationId> alike = IntStream.range(0, texts.size())
                    .filter(i -> texts.get(i).equals(text))
                    .mapToObj(i -> new RecommendationId("made", ItemId.recommendation(i + 1)))
                    .toList();
            ReferenceMatch match = matcher.match(Reports.words(text));

            assertValid(match);
            if (alike.size() == 1) {
                assertThat(match.meant()).contains(alike.get(0));
            } else {
                assertThat(match.verdict()).isEqualTo(Verdict.UNDECIDED);
                assertThat(candidates(match))
                        .containsAll(alike.subList(0, Math.min(alike.size(), Thresholds.CANDIDATES)));
            }
        }
    }

    @Property(seed = SEED, tries = 200)
    void caseAndPunctuationAndQuotesDoNotChangeTheAnswer(
            @ForAll @IntRange(min = 0, max = 10_000) int at, @ForAll @IntRange(min = 0, max = 5) int how) {
        Query query = QUERIED.queries().get(at % QUERIED.queries().size());
        List<UnaryOperator<String>> rewritings = List.of(
                words -> words.toUpperCase(Locale.ROOT),
                words -> words.toLowerCase(Locale.ROOT),
                words -> "\u201c" + words.replace("'", "\u2019") + "\u201d",
                words -> "\u2022 " + words.replace(" ", "\u00a0\n "),
                words -> "(" + words.replace(",", "") + ");",
                words -> words.replace(". ", " \u2013 ").replace(", ", "; "));
        RecommendationReference rewritten = query.reference()
                .withQuotedWords(query.reference().quotedWords().map(rewritings.get(how)));

        ReferenceMatch before = MATCHER.match(query.reference());
        ReferenceMatch after = MATCHER.match(rewritten);

        assertThat(after)
                .returns(before.verdict(), ReferenceMatch::verdict)
                .returns(before.meant(), ReferenceMatch::meant)
                .returns(before.basis(), ReferenceMatch::basis)
                .returns(before.candidates(), ReferenceMatch::candidates)
                .returns(before.conflicts(), ReferenceMatch::conflicts);
    }

    // ---- the catalogue's order

    @Property(seed = SEED, tries = 50)
    void theOrderOfTheCatalogueDoesNotChangeTheAnswer(@ForAll Random random) {
        List<InspectionReport> shuffled = new ArrayList<>();
        for (InspectionReport report : QUERIED.catalogue()) {
            List<Recommendation> recommendations = new ArrayList<>(report.recommendations());
            Collections.shuffle(recommendations, random);
            shuffled.add(report.withRecommendations(recommendations));
        }
        Collections.shuffle(shuffled, random);
        ReferenceMatcher other = ReferenceMatcher.of(shuffled);

        List<RecommendationReference> references =
                someQueries(random).stream().map(Query::reference).toList();
        for (RecommendationReference reference : references) {
            assertThat(other.match(reference)).isEqualTo(MATCHER.match(reference));
        }
        assertThat(other.matchList(references)).isEqualTo(MATCHER.matchList(references));
    }

    @Property(seed = SEED, tries = 100)
    void theSameQuestionHasTheSameAnswer(@ForAll Random random) {
        ReferenceMatcher again = ReferenceMatcher.of(QUERIED.catalogue());
        for (Query query : someQueries(random)) {
            ReferenceMatch match = MATCHER.match(query.reference());

            assertThat(MATCHER.match(query.reference())).isEqualTo(match);
            assertThat(again.match(query.reference())).isEqualTo(match);
        }
    }

    // ---- ties

    @Property(seed = SEED, tries = 30)
    void whatFitsTwoAlikeIsDeclined(@ForAll Random random) {
        // Every recommendation comes again in another report.
        List<InspectionReport> doubled = new ArrayList<>(QUERIED.catalogue());
        QUERIED.catalogue().forEach(report -> doubled.add(report.withId(report.id() + "-again")));
        ReferenceMatcher matcher = ReferenceMatcher.of(doubled);

        for (Query query : someQueries(random)) {
            assertThat(matcher.match(query.reference()).verdict()).isNotEqualTo(Verdict.MEANT);
        }
    }

    // ---- soundness

    @Property(seed = SEED, tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void everyMatchIsValid(@ForAll("references") RecommendationReference reference) {
        ReferenceMatch match = MATCHER.match(reference);

        assertThat(match.reference()).isEqualTo(reference);
        assertValid(match);
    }

    @Property(seed = SEED, tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyMatchOfAListIsValid(@ForAll("lists") List<RecommendationReference> items) {
        List<ReferenceMatch> list = MATCHER.matchList(items);

        assertThat(list).extracting(ReferenceMatch::reference).isEqualTo(items);
        assertThat(list).allSatisfy(ReferenceMatcherProperties::assertValid);
        // Parts of one wording follow one another.
        List<RecommendationId> inferred = new ArrayList<>();
        Optional<RecommendationId> before = Optional.empty();
        for (ReferenceMatch each : list) {
            if (each.basis().equals(Optional.of(Basis.INFERRED))
                    && !each.meant().equals(before)) {
                inferred.addAll(each.meant().stream().toList());
            }
            before = each.meant();
        }
        assertThat(inferred).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<RecommendationReference>> lists() {
        return references().list().ofMaxSize(12);
    }

    @Property(seed = SEED, tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aReadingOfOneReportIsAlwaysMeant(@ForAll("references") RecommendationReference reference) {
        ReferenceMatcher one = ReferenceMatcher.of(QUERIED.catalogue().get(0));
        Assume.that(reference.readAs().isPresent()
                && reference.readAs().get().number().orElseThrow() <= 19);

        assertThat(one.match(reference).meant())
                .contains(new RecommendationId("report-1", reference.readAs().orElseThrow()));
    }

    // ---- any text at all

    @Provide
    Arbitrary<String> wild() {
        Arbitrary<Character> ours = Arbitraries.chars()
                .with(
                        " \t\n\r\u00a0\u0085.-'\u2019\u2010\u00ad\u0301\u200b\u202eaA12s\u00b2\ufb01\ufdfa\u00df\u0130mrn05\ud83d\ude00\u0000\u0007");
        return Arbitraries.oneOf(ours, ours, Arbitraries.chars().all())
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(characters -> characters.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    /** What a text becomes if a document may have it: no control characters, no half characters, and something to see. */
    private static String admissible(String text) {
        String visible = text.chars()
                .filter(c -> c == '\n' || c == '\t' || (!Character.isISOControl(c) && !Character.isSurrogate((char) c)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return visible + "x";
    }

    @Property(seed = SEED, tries = 1_000)
    void anyWordsCanBeMatched(@ForAll("wild") String words, @ForAll("wild") String heading) {
        assertValid(MATCHER.match(
                Reports.words(admissible(heading).replaceAll("[\\n\\t\u2028\u2029]", " "), admissible(words))));
    }

    @Property(seed = SEED, tries = 500)
    void aCatalogueMayHaveAnyWords(@ForAll("wild") String one, @ForAll("wild") String other) {
        ReferenceMatcher matcher = ReferenceMatcher.of(Reports.report(
                "wild",
                Reports.official(1, admissible(one), Addressee.POLICE),
                Reports.official(2, admissible(other), Addressee.PRISONS)));

        assertValid(matcher.match(Reports.words(admissible(one))));
        assertValid(matcher.match(Reports.words(admissible(other))));
    }
}
