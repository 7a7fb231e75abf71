package uk.opcc.mappa.rules.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which forms of words are taken as the same word. */
class WordFormsTest {

    private static List<Integer> read(String learnt, String text) {
        return new Vocabulary(List.of(learnt), List.of()).read(text);
    }

    private static void assertSame(String one, String other) {
        assertThat(read(one, other)).isEqualTo(read(one, one)).doesNotContain(Vocabulary.UNKNOWN);
    }

    /** Learns both, so that neither is a misprint of the other. */
    private static void assertApart(String one, String other) {
        Vocabulary vocabulary = new Vocabulary(List.of(one, other), List.of());
        assertThat(vocabulary.read(other)).isNotEqualTo(vocabulary.read(one));
    }

    // ---- writing

    static Stream<Arguments> writings() {
        return Stream.of(
                Arguments.of("case", "Police Forces", "pOLICE fORCES"),
                Arguments.of("curly quotes", "'high' \"risk\"", "\u2018high\u2019 \u201crisk\u201d"),
                Arguments.of("angled quotes", "risk", "\u00abrisk\u00bb"),
                Arguments.of("a possessive", "the force plan", "the force's plan"),
                Arguments.of("a curly possessive", "the force plan", "the force\u2019s plan"),
                Arguments.of("a possessive with a letter apostrophe", "the force plan", "the force\u02bcs plan"),
                Arguments.of("a possessive of capitals", "the FORCE plan", "THE FORCE'S PLAN"),
                Arguments.of("a possessive plural", "victims advocates", "victims\u2019 advocates"),
                Arguments.of("a possessive at the end", "each force", "each force's"),
                Arguments.of("an en dash", "plan, review", "plan \u2013 review"),
                Arguments.of("an em dash without spaces", "plan review", "plan\u2014review"),
                Arguments.of("bullets and ellipses", "plan review", "\u2022 plan \u2026 review;"),
                Arguments.of("a ligature of a PDF", "officer identified", "o\ufb03cer identi\ufb01ed"),
                Arguments.of("full-width letters", "risk", "\uff32\uff49\uff53\uff4b"),
                Arguments.of("a no-break space", "high risk", "high\u00a0risk"),
                Arguments.of("superscript digits", "level 2", "level \u00b2"),
                Arguments.of("an accent apart from its letter", "caf\u00e9", "cafe\u0301"),
                Arguments.of("a soft hyphen", "offender", "of\u00adfender"),
                Arguments.of("a zero-width space", "offender", "of\u200bfender"),
                Arguments.of("a byte order mark", "offender", "\ufeffoffender"),
                Arguments.of("a turn of direction", "offender", "\u202eoffender\u202c"),
                Arguments.of("a soft hyphen at the end of a line", "offender", "of\u00ad\nfender"),
                Arguments.of("a hyphen at the end of a line", "multi-agency", "multi-\n  agency"),
                Arguments.of("a Unicode hyphen", "multi-agency", "multi\u2010agency"),
                Arguments.of("a hyphen that does not break", "multi-agency", "multi\u2011agency"),
                Arguments.of("a compound as two words", "multi-agency", "multi agency"),
                Arguments.of("a compound as one word", "multi-agency", "Multiagency"),
                Arguments.of("a compound of three", "task-and-finish groups", "task and finish groups"),
                Arguments.of("white space of any kind", "high risk", " high\t\r\n risk "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    void theWayOfWritingMakesNoDifference(String what, String learnt, String text) {
        assertThat(read(learnt, text)).as(what).isEqualTo(read(learnt, learnt)).doesNotContain(Vocabulary.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"it'sister, it", "o'clock, clock"})
    void whatOnlyLooksLikeAPossessiveIsNone(String one, String other) {
        assertApart(one, other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'s", "-", "\u00ad", "\u0301\u0301", "\u2019\u2019"})
    void whatHasNoLettersHasNoWords(String text) {
        assertThat(read("risk", text)).hasSizeLessThanOrEqualTo(1).doesNotContainAnyElementsOf(read("risk", "risk"));
    }

    // ---- verbs and their nouns

    @Test
    void aVerbIsItsNounWhereTheReportHasOnlyTheNoun() {
        assertSame("steps for mitigation", "steps for mitigate");
        assertSame("steps for mitigation", "steps for mitigating");
        assertApart("mitigation", "mitigate");
    }

    // ---- abbreviations and how often

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CPS | Crown Prosecution Service",
                "MAPPA | Multi-Agency Public Protection Arrangements",
                "MAPPA | multiagency public protection arrangements",
                "MARACs | Multi Agency risk Assessment Conferences",
                "SMB | strategic management boards",
                "RSOs | registered sexual offenders",
                "RSO | registered sex offender",
                "PCC | Police and Crime Commissioner",
                "MOSOVO | Management of Sexual or Violent Offenders",
                "IOM | integrated offender management",
                "OMU | offender management unit",
                "HMICFRS | Her Majesty\u2019s Inspectorate of Constabulary and Fire and Rescue Services",
                "ViSOR | violent and sex offender register",
                "annually | every year",
                "annually | each year",
                "annual | yearly",
                "annually | once a year",
                "quarterly | every three months",
                "quarterly | each quarter",
                "monthly | every month",
                "weekly | once a week",
                "daily | each day",
                "twice yearly | twice a year",
                "twice a year | every six months",
                "biannually | twice annually",
            })
    void anAbbreviationIsWhatItStandsFor(String one, String other) {
        assertSame(one, other);
        assertSame(other, one);
    }

    @ParameterizedTest
    @CsvSource({
        "annually, quarterly",
        "annually, twice a year",
        "annually, every two years",
        "monthly, every three months",
        "CPS, CPD",
        "RSO, OMU",
    })
    void otherAbbreviationsAndOtherTimesStayApart(String one, String other) {
        assertApart(one, other);
    }

    // ---- inflection

    @ParameterizedTest
    @CsvSource({
        "force, forces",
        "policy, policies",
        "agency, agencies",
        "process, processes",
        "manage, manages",
        "manage, managed",
        "manage, managing",
        "review, reviewing",
        "plan, planned",
        "plan, planning",
        "refer, referred",
        "refer, referring",
        "apply, applied",
        "apply, applies",
        "train, trained",
        "ensuring, ensured",
        "allocate, allocating",
        "assess, assessed",
        "fulfill, fulfilled",
        "buzz, buzzing",
        "exercise, exercising",
    })
    void inflectedFormsAreOneWord(String one, String other) {
        assertSame(one, other);
        assertSame(other, one);
    }

    @ParameterizedTest
    @CsvSource({
        "police, policy",
        "police, policies",
        "manager, manage",
        "manager, management",
        "manage, management",
        "offender, offence",
        "prison, prisoner",
        "prison, poison",
        "sexual, sex",
        "use, us",
        "bus, bu",
        "status, statu",
        "less, les",
        "bring, br",
        "sing, s",
        "need, ne",
        "proceed, proce",
        "string, str",
        "level 2, level 3",
        "2s, 2",
        "national, nation",
        "domestic, domesticity",
        "accept, except",
        "effective, efficient",
    })
    void wordsOfDifferentMeaningStayApart(String one, String other) {
        assertApart(one, other);
    }

    // ---- misprints

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countersign | c0untersign",
                "level | 1evel",
                "risk | ri5k",
                "prison | pr1son",
                "concern | concem",
                "manage | rnanage",
                "year that | yearthat",
                "level 2 | level2",
                "domestic abuse | domesticabuse",
                "recommendation 14 | Recommendation14",
            })
    void aWordThatNobodyKnowsIsReadAsWhatItMayBeAMisprintOf(String learnt, String text) {
        assertSame(learnt, text);
    }

    @ParameterizedTest
    @CsvSource({"level, lever", "risk, disk", "2022, 2023", "plan, plank", "risk plan, riskplot"})
    void anotherWordIsNoMisprint(String learnt, String text) {
        assertThat(read(learnt, text)).hasSize(1).noneMatch(Vocabulary::isKnown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "rn", "0", "a1"})
    void aLongWordIsNoMisprint(String part) {
        String word = part.repeat(50);

        assertThat(read("level " + part, word)).hasSize(1).noneMatch(Vocabulary::isKnown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"countersign", "concern", "year that"})
    void aKnownWordIsNotMended(String known) {
        Vocabulary vocabulary = new Vocabulary(List.of("countersign concern concem year that yearthat"), List.of());

        assertThat(vocabulary.read("concem")).isNotEqualTo(vocabulary.read("concern"));
        assertThat(vocabulary.read("yearthat")).hasSize(1);
        assertThat(vocabulary.read(known)).doesNotContain(Vocabulary.UNKNOWN);
    }
}
