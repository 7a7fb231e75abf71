package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.rules.matching.WordDifference.Kind;
import uk.opcc.mappa.rules.matching.WordDifference.Stretch;

/** The difference between official words and a document's. */
class WordDifferenceTest {

    private static final String RECOMMENDATION_14 =
            "Category 3 referrals are made to manage individuals who present a high "
                    + "risk of domestic abuse where formal multi-agency management and oversight through MAPPA would add value to "
                    + "the risk management plan";
    private static final String RECOMMENDATION_15 = "understand how MAPPA fits with other multi-agency forums, such as "
            + "Integrated Offender Management and Multi-Agency Risk Assessment Conferences (MARACs).";
    private static final String RECOMMENDATION_18 =
            "All MAPPA nominals managed at Levels 2 and 3 are allocated to a suitably trained police offender manager";
    private static final String RECOMMENDATION_19 =
            "Workloads for staff managing sexual offenders are reviewed against "
                    + "national expectations and, where found to be excessive, take steps for mitigation and communicate this to "
                    + "affected staff.";

    private static Stretch same(String official, String given) {
        return new Stretch(Kind.SAME, official, given);
    }

    private static Stretch same(String words) {
        return same(words, words);
    }

    private static Stretch replaced(String official, String given) {
        return new Stretch(Kind.REPLACED, official, given);
    }

    private static Stretch leftOut(String official) {
        return new Stretch(Kind.LEFT_OUT, official, "");
    }

    private static Stretch added(String given) {
        return new Stretch(Kind.ADDED, "", given);
    }

    private static Stretch notQuoted(String official) {
        return new Stretch(Kind.NOT_QUOTED, official, "");
    }

    // ---- what five responses made of the words

    @Test
    void suffolkHasMappasForMappaNominals() {
        WordDifference difference = WordDifference.between(
                RECOMMENDATION_18,
                "All MAPPAs managed at Levels 2 and 3 are allocated to a suitably trained police offender manager.");

        assertThat(difference)
                .hasToString(
                        "All [MAPPA nominals -> MAPPAs] managed at Levels 2 and 3 are allocated to a suitably trained "
                                + "police offender manager");
        assertThat(difference.stretches())
                .containsExactly(
                        same("All"),
                        replaced("MAPPA nominals", "MAPPAs"),
                        same(
                                "managed at Levels 2 and 3 are allocated to a suitably trained police offender manager",
                                "managed at Levels 2 and 3 are allocated to a suitably trained police offender manager."));
        assertThat(difference.isVerbatim()).isFalse();
    }

    @Test
    void suffolkDividesMultiAgencyInThreeWays() {
        assertThat(WordDifference.between(
                                RECOMMENDATION_15,
                                "understand how MAPPAs fits with other multiagency forums such as Integrated Offender Management and "
                                        + "Multi Agency risk Assessment Conferences (MARAC).")
                        .changes())
                .containsExactly(replaced("MAPPA", "MAPPAs"), replaced("(MARACs).", "(MARAC)."));
    }

    @Test
    void suffolkHasTheHeadingInTheText() {
        assertThat(WordDifference.between(
                                RECOMMENDATION_14,
                                "The Probation Service, police forces, and prisons should ensure that: Category 3 referrals are made")
                        .stretches())
                .containsExactly(
                        added("The Probation Service, police forces, and prisons should ensure that:"),
                        same("Category 3 referrals are made"),
                        notQuoted(
                                "to manage individuals who present a high risk of domestic abuse where formal multi-agency "
                                        + "management and oversight through MAPPA would add value to the risk management plan"));
    }

    @Test
    void devonAndCornwallConsidersMaking() {
        assertThat(WordDifference.between(
                        RECOMMENDATION_14,
                        "Asks forces to consider making category 3 referrals in the \nmanagement of individuals who present "
                                + "a high risk of domestic abuse where oversight \nthrough MAPPA would add value to their "
                                + "risk management plan. "))
                .hasToString(
                        "[+ Asks forces to consider making] Category 3 referrals [are made to manage -> in the "
                                + "management of] individuals who present a high risk of domestic abuse where [- formal multi-agency "
                                + "management and] oversight through MAPPA would add value to [the -> their] risk management plan");
    }

    @Test
    void cumbriaMovesCommas() {
        WordDifference difference = WordDifference.between(
                RECOMMENDATION_19,
                "Workloads for staff managing sexual offenders are reviewed against national expectations, and where found "
                        + "to be excessive take steps for mitigation and communicate this to affected staff.");

        assertThat(difference.isVerbatim()).isTrue();
        assertThat(difference.stretches()).extracting(Stretch::kind).containsExactly(Kind.SAME);
    }

    @Test
    void gloucestershireWritesMappaInItsOwnCaseAndQuotesTheBeginning() {
        WordDifference difference = WordDifference.between(
                RECOMMENDATION_14,
                "<p>Category 3 referrals are made to manage individuals</p>".replaceAll("</?p>", " "));

        assertThat(difference.isVerbatim()).isTrue();
        assertThat(WordDifference.between("oversight through MAPPA", "oversight through MAPPa")
                        .stretches())
                .containsExactly(same("oversight through MAPPA", "oversight through MAPPa"));
    }

    @Test
    void cambridgeshireHasABulletAndEmptyLines() {
        assertThat(WordDifference.between(
                                RECOMMENDATION_18,
                                "• All MAPPA nominals managed at Levels 2 and 3 are allocated to a suitably \n\ntrained police "
                                        + "offender manager. \n")
                        .stretches())
                .containsExactly(same(
                        RECOMMENDATION_18,
                        "• All MAPPA nominals managed at Levels 2 and 3 are allocated to a suitably trained police offender "
                                + "manager."));
    }

    // ---- the kinds

    @Test
    void wordsInPlaceOfOthersAreReplaced() {
        assertThat(WordDifference.between("cases are reviewed yearly", "cases may be reviewed yearly")
                        .stretches())
                .containsExactly(same("cases"), replaced("are", "may be"), same("reviewed yearly"));
    }

    @Test
    void wordsMissingBetweenOthersAreLeftOut() {
        assertThat(WordDifference.between("a suitably trained manager", "a trained manager")
                        .stretches())
                .containsExactly(same("a"), leftOut("suitably"), same("trained manager"));
    }

    @Test
    void wordsMoreAreAdded() {
        assertThat(WordDifference.between("are allocated to a manager", "are usually allocated to a manager now")
                        .stretches())
                .containsExactly(same("are"), added("usually"), same("allocated to a manager"), added("now"));
    }

    @Test
    void wordsBeforeAndAfterAQuotationAreNotQuoted() {
        WordDifference difference = WordDifference.between(RECOMMENDATION_18, "“... managed at Levels 2 and 3 ...”");

        assertThat(difference.stretches())
                .containsExactly(
                        notQuoted("All MAPPA nominals"),
                        same("managed at Levels 2 and 3", "“... managed at Levels 2 and 3 ...”"),
                        notQuoted("are allocated to a suitably trained police offender manager"));
        assertThat(difference.isVerbatim()).isTrue();
        assertThat(difference.changes()).isEmpty();
    }

    @Test
    void otherWordsBeforeAndAfterAreReplacements() {
        assertThat(WordDifference.between("All nominals are allocated", "Some nominals are considered")
                        .stretches())
                .containsExactly(replaced("All", "Some"), same("nominals are"), replaced("allocated", "considered"));
    }

    @Test
    void theChangesAreWhatIsReplacedLeftOutOrAdded() {
        WordDifference difference =
                WordDifference.between("all of the cases are now reviewed twice", "the cases will be reviewed very");

        assertThat(difference.stretches())
                .containsExactly(
                        notQuoted("all of"),
                        same("the cases"),
                        replaced("are now", "will be"),
                        same("reviewed"),
                        replaced("twice", "very"));
        assertThat(difference.changes()).containsExactly(replaced("are now", "will be"), replaced("twice", "very"));
        assertThat(difference.isVerbatim()).isFalse();
        assertThat(WordDifference.between("a b", "a x b").changes()).containsExactly(added("x"));
        assertThat(WordDifference.between("a x b", "a b").changes()).containsExactly(leftOut("x"));
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsItsNameInLowerCaseWithHyphensAndMeansASentence(Kind kind) {
        assertThat(kind.code()).isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(kind).hasToString(kind.code());
        assertThat(kind.meaning()).matches("[A-Z].*\\.");
    }

    // ---- no words, no word shared

    @Test
    void ofNoWordsThereIsNoDifference() {
        assertThat(WordDifference.between("", " •\n").stretches()).isEmpty();
        assertThat(WordDifference.between("", "").isVerbatim()).isTrue();
    }

    @Test
    void wordsAgainstNoneAreLeftOut() {
        assertThat(WordDifference.between("Levels 2 and 3", " – ").stretches())
                .containsExactly(leftOut("Levels 2 and 3"));
    }

    @Test
    void wordsAgainstNoneOfficialAreAdded() {
        assertThat(WordDifference.between("...", "Levels 2 and 3").stretches())
                .containsExactly(added("Levels 2 and 3"));
    }

    @Test
    void textsThatShareNoWordAreReplacedAsAWhole() {
        assertThat(WordDifference.between("Workloads are reviewed", "Training was given")
                        .stretches())
                .containsExactly(replaced("Workloads are reviewed", "Training was given"));
    }

    // ---- which words are the same

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "police forces,     Police FORCES",
                "the board's plan,  the board’s plan",
                "the board's plan,  the boardʼs plan",
                "the board's plan,  the board´s plan",
                "so called,         “so” 'called'",
                "risk plan,         (risk) – plan;",
                "task-and-finish,   task–and‑finish",
                "offender manager,  of\u00adfender man\u00adager",
                "offender manager,  o\ufb00ender man\u200bager",
                "efficient offices, e\ufb03cient of\ufb01ces",
                "Ynys M\u00f4n,     Ynys Mo\u0302n",
                "Levels 2 and 3,    Levels\u00a02\u2003and\u202f3",
                "Levels 2 and 3,    \uf0b7 Levels 2 and ▪\ufe0f 3",
                "Levels 2 and 3,    Ｌｅｖｅｌｓ ２ ａｎｄ ３",
                "#22735,            22735",
            })
    void wordsAreTheSameWithoutRegardToHowTheyAreTypeset(String official, String given) {
        assertThat(WordDifference.between(official, given).isVerbatim()).isTrue();
        assertThat(WordDifference.between(given, official).isVerbatim()).isTrue();
        assertThat(WordDifference.between("x " + official + " y", "x " + given + " z")
                        .changes())
                .containsExactly(replaced("y", "z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multi-agency",
                "multiagency",
                "multi agency",
                "Multi‐Agency",
                "multi-\nagency",
                "mul\u00adtiagency"
            })
    void wordsAreTheSameHoweverTheyAreDivided(String given) {
        for (String official : new String[] {"multi-agency", "multiagency", "multi agency"}) {
            assertThat(WordDifference.between(official, given).isVerbatim()).isTrue();
            assertThat(WordDifference.between("formal " + official + " management", given)
                            .isVerbatim())
                    .isTrue();
            assertThat(WordDifference.between("formal " + official + " management", "formal " + given + " work")
                            .changes())
                    .containsExactly(replaced("management", "work"));
            assertThat(WordDifference.between("formal " + official + " management", "good " + given + " management")
                            .changes())
                    .containsExactly(replaced("formal", "good"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "Levels 2 and 3,    Level 1",
                "MAPPA,             MAPPAs",
                "made,              making",
                "Levels 2-3,        Levels 23",
                "Levels 2 3,        Levels 23",
                "1.5 cases,         15 cases",
                "1.5 cases,         1-5 cases",
                "50% of cases,      50 of cases",
                "police & prisons,  police and prisons",
                "£50,               50",
                "<50,               50",
                "Mon,               M\u00f4n",
            })
    void wordsAreNotTheSameIfALetterADigitOrASignReadAloudDiffers(String official, String given) {
        assertThat(WordDifference.between(official, given).isVerbatim()).isFalse();
        assertThat(WordDifference.between(given, official).isVerbatim()).isFalse();
    }

    @Test
    void numbersAreTheSameHoweverTheyAreKeptApart() {
        assertThat(WordDifference.between("Levels 2-3", "Levels 2, 3").isVerbatim())
                .isTrue();
        assertThat(WordDifference.between("Levels 2–3 and 12 months", "Levels 2/3 and 12months")
                        .isVerbatim())
                .isTrue();
        assertThat(WordDifference.between("for 2 3 years", "for 2/3 of years").changes())
                .containsExactly(added("of"));
    }

    @Test
    void aPartOfAWordIsNotTheWord() {
        assertThat(WordDifference.between("nominals managed", "nominal").changes())
                .hasSize(1);
        assertThat(WordDifference.between("nominals managed", "als managed").isVerbatim())
                .isFalse();
    }

    // ---- which of the same words

    @Test
    void aQuotationIsFoundWhereItIsARun() {
        assertThat(WordDifference.between("the force and the board", "the board")
                        .stretches())
                .containsExactly(notQuoted("the force and"), same("the board"));
    }

    @Test
    void aQuotationThatBeginsTwiceIsFoundWhereItEnds() {
        assertThat(WordDifference.between("at level at level two", "at level two")
                        .stretches())
                .containsExactly(notQuoted("at level"), same("at level two"));
        assertThat(WordDifference.between("aab aabaab aab c", "aab c").stretches())
                .containsExactly(notQuoted("aab aabaab"), same("aab c"));
        assertThat(WordDifference.between("a aa-b c", "aa b").stretches())
                .containsExactly(notQuoted("a"), same("aa-b", "aa b"), notQuoted("c"));
    }

    @Test
    void wordsThatTouchAreTakenBeforeWordsThatDoNot() {
        assertThat(WordDifference.between(RECOMMENDATION_14, "to the risk management plan, adding value"))
                .hasToString("... to the risk management plan [+ adding value]");
    }

    @Test
    void aReplacementIsTakenBeforeAnAdditionFarFromWhatIsMissing() {
        assertThat(WordDifference.between("a b a b a", "a b x b a").stretches())
                .containsExactly(same("a b"), replaced("a", "x"), same("b a"));
    }

    @Test
    void moreWordsAreTakenBeforeFewerStretches() {
        assertThat(WordDifference.between("a x b y c", "a p b q c")).hasToString("a [x -> p] b [y -> q] c");
    }

    /** Of all texts of three words that have at most four of them. Two letters each, so that no word is others joined. */
    @Test
    void unlessItIsARunNoOtherDifferenceHasMoreWordsTheSameOrAsManyInFewerStretches() {
        List<List<String>> texts = texts(4, List.of("aa", "bb", "cc"));
        for (List<String> official : texts) {
            for (List<String> given : texts) {
                if (given.isEmpty() || Collections.indexOfSubList(official, given) < 0) {
                    WordDifference difference =
                            WordDifference.between(String.join(" ", official), String.join(" ", given));

                    assertThat(worth(difference)).as("%s", difference).isEqualTo(best(official, given, null));
                }
            }
        }
        assertThat(texts).hasSize(1 + 3 + 9 + 27 + 81);
    }

    private static List<List<String>> texts(int longest, List<String> words) {
        List<List<String>> texts = new ArrayList<>();
        texts.add(List.of());
        if (longest > 0) {
            for (List<String> text : texts(longest - 1, words)) {
                for (String word : words) {
                    texts.add(Stream.concat(Stream.of(word), text.stream()).toList());
                }
            }
        }
        return texts;
    }

    private static final int WORTH_OF_A_WORD = 100;

    private static int worth(WordDifference difference) {
        return difference.stretches().stream()
                .mapToInt(stretch -> stretch.kind() == Kind.SAME
                        ? WORTH_OF_A_WORD * stretch.official().split(" ").length - 1
                        : -1)
                .sum();
    }

    /** The worth of the best difference of two texts, tried out; what is before them is shared, not shared, or nothing. */
    private static int best(List<String> official, List<String> given, Boolean before) {
        if (official.isEmpty() && given.isEmpty()) {
            return 0;
        }
        List<String> rest = official.isEmpty() ? official : official.subList(1, official.size());
        List<String> restGiven = given.isEmpty() ? given : given.subList(1, given.size());
        int change = Boolean.FALSE.equals(before) ? 0 : -1;
        int shared = Boolean.TRUE.equals(before) ? WORTH_OF_A_WORD : WORTH_OF_A_WORD - 1;
        int best = Integer.MIN_VALUE;
        if (!official.isEmpty()) {
            best = Math.max(best, change + best(rest, given, false));
        }
        if (!given.isEmpty()) {
            best = Math.max(best, change + best(official, restGiven, false));
        }
        if (!official.isEmpty() && !given.isEmpty() && official.get(0).equals(given.get(0))) {
            best = Math.max(best, shared + best(rest, restGiven, true));
        }
        return best;
    }

    // ---- how it reads

    @Test
    void eachKindHasItsNotation() {
        assertThat(WordDifference.between("before a b c d e after", "a x c e"))
                .hasToString("... a [b -> x] c [- d] e ...");
        assertThat(WordDifference.between("a c", "a b c")).hasToString("a [+ b] c");
        assertThat(added("consider making")).hasToString("[+ consider making]");
    }

    @Test
    void invisibleAndTurningCharactersAreShownAsCodes() {
        assertThat(WordDifference.between("risk", "ri\u200bsk \u202eplan")).hasToString("risk [+ <U+202E>plan]");
    }

    @Test
    void wordsAreKeptAsTheyAreWritten() {
        assertThat(WordDifference.between("\t‘Risk’ \u00a0 – \r\nplan…\u0000", "• ri\u00adsk;\u0085 plan * 3")
                        .stretches())
                .containsExactly(same("‘Risk’ – plan…", "• ri\u00adsk; plan *"), added("3"));
    }

    // ---- a value

    @Test
    void twoDifferencesAreEqualIfTheirStretchesAre() {
        WordDifference difference = WordDifference.between("a b", "a c");

        assertThat(difference)
                .isEqualTo(WordDifference.between(" a  b", "a c"))
                .hasSameHashCodeAs(WordDifference.between(" a  b", "a c"))
                .isNotEqualTo(WordDifference.between("a b", "a d"))
                .doesNotHaveSameHashCodeAs(WordDifference.between("a b", "a d"))
                .isNotEqualTo(difference.stretches());
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> WordDifference.between(null, "given"));
        assertThatNullPointerException().isThrownBy(() -> WordDifference.between("official", null));
        assertThatNullPointerException().isThrownBy(() -> new Stretch(null, "official", "given"));
        assertThatNullPointerException().isThrownBy(() -> new Stretch(Kind.SAME, null, "given"));
        assertThatNullPointerException().isThrownBy(() -> new Stretch(Kind.SAME, "official", null));
    }

    @ParameterizedTest
    @CsvSource({
        "SAME,       '',     words",
        "SAME,       words,  ''",
        "REPLACED,   '',     words",
        "REPLACED,   words,  ''",
        "LEFT_OUT,   words,  words",
        "LEFT_OUT,   '',     ''",
        "NOT_QUOTED, words,  words",
        "NOT_QUOTED, '',     ''",
        "ADDED,      words,  words",
        "ADDED,      '',     ''"
    })
    void aStretchHasTheWordsOfItsKind(Kind kind, String official, String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stretch(kind, official, given))
                .withMessageEndingWith("of the kind " + kind);
    }

    @Test
    void theMessageSaysWhatWasExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stretch(Kind.ADDED, "official", "given"))
                .withMessage("found the official words \"official\" and the document's words \"given\", "
                        + "expected none and words of the kind added");
    }

    // ---- great sizes

    /** Different words, the first of them number one. */
    private static String words(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    @Test
    void withinTheBoundEveryWordIsComparedWithEveryWord() {
        assertThat(5_000L * 5_000).isEqualTo(WordDifference.MOST_COMPARISONS);
        String middle = words(4_998);

        assertThat(WordDifference.between("x " + middle + " y", "p " + middle + " q")
                        .stretches())
                .containsExactly(replaced("x", "p"), same(middle), replaced("y", "q"));
    }

    @Test
    void beyondTheBoundWhatIsBetweenTheEndsIsReplaced() {
        String middle = words(4_998);

        assertThat(WordDifference.between("a x " + middle + " y b", "a p " + middle + " q r b")
                        .stretches())
                .containsExactly(same("a"), replaced("x " + middle + " y", "p " + middle + " q r"), same("b"));
    }

    @Test
    void beyondTheBoundWhatIsBetweenTheEndsIsComparedIfItIsWithin() {
        String end = words(6_000);

        assertThat(WordDifference.between(end + " x y z " + end, end + " p y q " + end)
                        .stretches())
                .containsExactly(same(end), replaced("x", "p"), same("y"), replaced("z", "q"), same(end));
    }

    @Test
    void aQuotationIsFoundAtAnySize() {
        String quotation = words(300_000);

        assertThat(WordDifference.between("a " + quotation + " b", quotation).stretches())
                .containsExactly(notQuoted("a"), same(quotation), notQuoted("b"));
    }

    @Test
    void aMegabyteOfOneWordIsTaken() {
        String official = "a ".repeat(500_000).strip();
        String given = "a ".repeat(499_999) + "b";

        assertThat(WordDifference.between(official, given).stretches())
                .containsExactly(same("a ".repeat(499_999).strip()), replaced("a", "b"));
        assertThat(WordDifference.between("b " + official, "c " + given).stretches())
                .containsExactly(replaced("b " + official, "c " + given));
    }

    @Test
    void halfAMillionDifferentWordsOnEachSideAreTaken() {
        String official = words(500_000);
        String given = official.replace('w', 'v');

        assertThat(WordDifference.between(official, given).stretches()).containsExactly(replaced(official, given));
    }

    @Test
    void aWordOfAMegabyteIsTaken() {
        String official = "a".repeat(1_000_000);

        assertThat(WordDifference.between(official + "b", official).stretches())
                .containsExactly(replaced(official + "b", official));
        assertThat(WordDifference.between(official, "a".repeat(500_000) + "b").changes())
                .hasSize(1);
    }

    @Test
    void accentsWithoutEndAreTaken() {
        String official = "a" + "\u0301\u0323".repeat(300_000);

        assertThat(WordDifference.between(official, official + " b").changes()).containsExactly(added("b"));
    }

    @Test
    void charactersThatStandForManyAreTaken() {
        String official = "\ufdfa".repeat(100_000);

        assertThat(WordDifference.between(official, official + " b").changes()).containsExactly(added("b"));
    }
}
