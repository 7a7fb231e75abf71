package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.RecommendationReference;

/** Texts that nobody writes, as long as a reference's may be: it is enough that all of this ends. */
class HostileTextTest {

    private static final int LONGEST = 20_000;

    private static final ReferenceMatcher TWENTY_YEARS_ON = ReferenceMatcher.of(Reports.TWENTY_YEARS_ON);

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("one word again and again", longest("risk ")),
                Arguments.of("a word of every recommendation again and again", longest("MAPPA management ")),
                Arguments.of("different words", differentWords()),
                Arguments.of("one long word", longest("a")),
                Arguments.of("one long word of m", longest("m")),
                Arguments.of("one long word of rn", longest("rn")),
                Arguments.of("many words that may be misprints", longest("rnrnrnrnrnrnrnrnrnrnrnrnmmmmmmmmmmmmmm ")),
                Arguments.of("digits", longest("1")),
                Arguments.of("digits and letters", longest("1a")),
                Arguments.of("numbers", longest("1 ")),
                Arguments.of("accents", "e" + longest("\u0301").substring(1)),
                Arguments.of(
                        "different accents in the wrong order",
                        "e" + longest("\u0301\u0327\u0323\u0345").substring(1)),
                Arguments.of("ligatures of eighteen letters", longest("\ufdfa")),
                Arguments.of("soft hyphens", "x" + longest("\u00ad").substring(1)),
                Arguments.of("hyphens", "x" + longest("-").substring(1)),
                Arguments.of("one compound", longest("multi-agency-")),
                Arguments.of("apostrophes", longest("s'")),
                Arguments.of("spaces", "x" + longest(" ").substring(1)),
                Arguments.of("turns of direction", longest("\u202ex")),
                Arguments.of("emoji", "\ud83d\ude00".repeat(LONGEST)),
                Arguments.of("parts of phrases", longest("serious and organised serious and ")),
                Arguments.of("function words", longest("should ensure that ")));
    }

    private static String longest(String part) {
        return part.repeat(LONGEST / part.length() + 1).substring(0, LONGEST);
    }

    private static String differentWords() {
        return IntStream.range(0, LONGEST)
                .mapToObj(i -> Integer.toString(i + 46_656, Character.MAX_RADIX))
                .collect(Collectors.joining(" "))
                .substring(0, LONGEST);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aReferenceOfItMeansNothing(String what, String text) {
        ReferenceMatch match = TWENTY_YEARS_ON.match(Reports.words(text));

        assertThat(match.verdict()).as(what).isNotEqualTo(Verdict.MEANT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aListOfItMeansNothing(String what, String text) {
        List<RecommendationReference> items = Collections.nCopies(30, Reports.words(text));

        assertThat(TWENTY_YEARS_ON.matchList(items))
                .as(what)
                .extracting(ReferenceMatch::verdict)
                .doesNotContain(Verdict.MEANT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aRecommendationOfItIsFoundByItAgain(String what, String text) {
        ReferenceMatcher matcher = ReferenceMatcher.of(Reports.report(
                "hostile",
                Reports.official(1, text, Addressee.POLICE),
                Reports.official(2, "Review every plan of the hostile borough each quarter.", Addressee.PRISONS)));

        assertThat(matcher.match(RecommendationReference.toNational(1).withQuotedWords(text))
                        .meant())
                .as(what)
                .contains(new RecommendationId("hostile", ItemId.recommendation(1)));
        assertThat(matcher.match(Reports.words("Review every plan of the hostile borough each quarter."))
                        .meant())
                .as(what)
                .contains(new RecommendationId("hostile", ItemId.recommendation(2)));
    }
}
