package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.opcc.mappa.rules.matching.WordDifference.Kind;
import uk.opcc.mappa.rules.matching.WordDifference.Stretch;

/** What holds of every difference, whatever the texts. */
class WordDifferenceProperties {

    /** Few words, so that texts share them; some are others divided in another way, some are no words. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "multi",
                        "agency",
                        "multi-agency",
                        "Multiagency",
                        "the",
                        "(the)",
                        "2",
                        "2.",
                        "3",
                        "2-3",
                        "2.3",
                        "23",
                        "and",
                        "&",
                        "•",
                        "–",
                        "\u0301",
                        "of\u00adfender",
                        "o\ufb00ender",
                        "nominals",
                        "MAPPA",
                        "MAPPAs")
                .list()
                .ofMaxSize(12);
    }

    /** Any characters at all, and often those of which something is made. */
    @Provide
    Arbitrary<String> wild() {
        Arbitrary<Character> ours =
                Arbitraries.chars().with(" \t\n\u00a0\u0085.-'\u00ad\u0301\u00b4aA12²½\ufb01\ufdfaß\u0130\ud83d\ude00");
        return Arbitraries.oneOf(ours, ours, Arbitraries.chars().all())
                .list()
                .ofMaxSize(30)
                .map(characters -> characters.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    /** All of them different. */
    @Provide
    Arbitrary<List<String>> differentWords() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofLength(4)
                .list()
                .uniqueElements()
                .ofMinSize(3)
                .ofMaxSize(20);
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }

    private static boolean hasWord(String text) {
        return !WordDifference.between("", text).stretches().isEmpty();
    }

    private static String side(WordDifference difference, Function<Stretch, String> side) {
        return difference.stretches().stream()
                .map(side)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** With one space for white space of any kind and length, and nothing if there is no word. */
    private static String collapsed(String text) {
        return hasWord(text) ? text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip() : "";
    }

    // ---- nothing is lost

    @Property(seed = "20220714")
    void theSidesOfTheStretchesGiveBackTheWords(
            @ForAll("texts") List<String> official, @ForAll("texts") List<String> given) {
        WordDifference difference = WordDifference.between(join(official), join(given));

        assertThat(side(difference, Stretch::official)).isEqualTo(collapsed(join(official)));
        assertThat(side(difference, Stretch::given)).isEqualTo(collapsed(join(given)));
    }

    @Property(seed = "20220714")
    void theSidesOfTheStretchesGiveBackAnyCharacters(@ForAll("wild") String official, @ForAll("wild") String given) {
        WordDifference difference = WordDifference.between(official, given);

        assertThat(side(difference, Stretch::official)).isEqualTo(collapsed(official));
        assertThat(side(difference, Stretch::given)).isEqualTo(collapsed(given));
    }

    @Property(seed = "20220714")
    void noTwoNeighboursAreBothTheSameOrBothChanged(
            @ForAll("texts") List<String> official, @ForAll("texts") List<String> given) {
        List<Stretch> stretches =
                WordDifference.between(join(official), join(given)).stretches();

        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).kind() == Kind.SAME)
                    .isNotEqualTo(stretches.get(i - 1).kind() == Kind.SAME);
        }
    }

    @Property(seed = "20220714")
    void onlyWhatIsBeforeOrAfterAllElseIsNotQuoted(
            @ForAll("texts") List<String> official, @ForAll("texts") List<String> given) {
        List<Stretch> stretches =
                WordDifference.between(join(official), join(given)).stretches();

        for (int i = 0; i < stretches.size(); i++) {
            boolean outside = (i == 0 || i == stretches.size() - 1) && stretches.size() > 1;
            assertThat(stretches.get(i).kind()).isNotEqualTo(outside ? Kind.LEFT_OUT : Kind.NOT_QUOTED);
        }
    }

    @Property(seed = "20220714")
    void stretchesThatAreTheSameAreVerbatim(
            @ForAll("texts") List<String> official, @ForAll("texts") List<String> given) {
        for (Stretch stretch :
                WordDifference.between(join(official), join(given)).stretches()) {
            if (stretch.kind() == Kind.SAME) {
                assertThat(WordDifference.between(stretch.official(), stretch.given())
                                .stretches())
                        .containsExactly(stretch);
            }
        }
    }

    // ---- what is verbatim

    @Property(seed = "20220714")
    void aTextIsVerbatimAgainstItself(@ForAll("wild") String text) {
        WordDifference difference = WordDifference.between(text, text);

        assertThat(difference.isVerbatim()).isTrue();
        assertThat(difference.stretches()).hasSize(hasWord(text) ? 1 : 0);
    }

    @Property(seed = "20220714")
    void aRunOfWholeWordsIsVerbatimWhateverIsAroundIt(
            @ForAll("texts") List<String> before,
            @ForAll("texts") List<String> run,
            @ForAll("texts") List<String> after) {
        Assume.that(hasWord(join(run)));

        assertThat(WordDifference.between(join(before) + " " + join(run) + " " + join(after), join(run))
                        .isVerbatim())
                .isTrue();
    }

    @Property(seed = "20220714")
    void caseMarksAndDivisionsMakeNoDifference(@ForAll("differentWords") List<String> words, @ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder given = new StringBuilder();
        for (String word : words) {
            String[] divisions = {" ", "-", "", " • ", "\n", "-\n", "’", "\u00ad"};
            given.append(random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT))
                    .append(divisions[random.nextInt(divisions.length)]);
        }

        assertThat(WordDifference.between(join(words), given.toString()).stretches())
                .extracting(Stretch::kind)
                .containsExactly(Kind.SAME);
    }

    @Property(seed = "20220714")
    void whatIsVerbatimBothWaysIsTheSame(@ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
        WordDifference difference = WordDifference.between(join(one), join(other));
        boolean bothWays = difference.isVerbatim()
                && WordDifference.between(join(other), join(one)).isVerbatim();

        assertThat(difference.stretches().stream().allMatch(stretch -> stretch.kind() == Kind.SAME))
                .isEqualTo(bothWays);
    }

    // ---- what is a change

    @Property(seed = "20220714")
    void oneWordForAnotherIsOneReplacement(
            @ForAll("differentWords") List<String> words, @ForAll @IntRange(max = 19) int place) {
        Assume.that(place < words.size());
        List<String> given = new ArrayList<>(words);
        given.set(place, "another");

        assertThat(WordDifference.between(join(words), join(given)).changes())
                .containsExactly(new Stretch(Kind.REPLACED, words.get(place), "another"));
    }

    @Property(seed = "20220714")
    void oneWordMoreIsOneAddition(@ForAll("differentWords") List<String> words, @ForAll @IntRange(max = 20) int place) {
        Assume.that(place <= words.size());
        List<String> given = new ArrayList<>(words);
        given.add(place, "another");

        assertThat(WordDifference.between(join(words), join(given)).changes())
                .containsExactly(new Stretch(Kind.ADDED, "", "another"));
    }

    @Property(seed = "20220714")
    void oneWordLessIsLeftOutUnlessItIsAtAnEnd(
            @ForAll("differentWords") List<String> words, @ForAll @IntRange(max = 19) int place) {
        Assume.that(place < words.size());
        List<String> given = new ArrayList<>(words);
        String missing = given.remove(place);
        boolean atAnEnd = place == 0 || place == given.size();

        assertThat(WordDifference.between(join(words), join(given)).stretches())
                .contains(new Stretch(atAnEnd ? Kind.NOT_QUOTED : Kind.LEFT_OUT, missing, ""))
                .hasSize(atAnEnd ? 2 : 3);
    }
}
