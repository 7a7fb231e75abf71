package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attribute may hold: each bound, and one beyond it. */
class AttributeBoundsTest {

    private static final String ASTRAL = "\uD83D\uDE00";
    private static final int CODE_LENGTH = 100;
    private static final int LINE_LENGTH = 500;
    private static final int TEXT_LENGTH = 20_000;

    /** An attribute that holds a text, and how it is changed in a sample. */
    record Attribute(String type, String name, Consumer<String> change) {

        @Override
        public String toString() {
            return type + "." + name;
        }

        InvalidValueException refusalOf(String text) {
            InvalidValueException refusal =
                    catchThrowableOfType(InvalidValueException.class, () -> change.accept(text));
            assertThat(refusal).as("%s of a refused text", this).isNotNull();
            assertThat(refusal.type()).isEqualTo(type);
            assertThat(refusal.attribute()).isEqualTo(name);
            assertThat(refusal)
                    .hasMessage("%s.%s: found %s, expected %s", type, name, refusal.found(), refusal.expected());
            return refusal;
        }
    }

    static List<Attribute> lines() {
        return List.of(
                new Attribute("Agency", "name", text -> Samples.force().withName(text)),
                new Attribute("Action", "owner", text -> Samples.action().withOwner(text)),
                new Attribute(
                        "Expectation", "unit", text -> Samples.expectation().withUnit(text)),
                new Attribute("StatedOwner", "words", text -> Samples.owner().withWords(text)),
                new Attribute(
                        "StatedTimescale",
                        "words",
                        text -> Samples.statedTimescale().withWords(text)),
                new Attribute(
                        "RecommendationReference",
                        "heading",
                        text -> Samples.reference().withHeading(text)),
                new Attribute("Comments", "office", text -> Samples.comments().withOffice(text)),
                new Attribute(
                        "StatuteCitation", "act", text -> Samples.citation().withAct(text)),
                new Attribute(
                        "Response", "reportCitedAs", text -> Samples.response().withReportCitedAs(text)),
                new Attribute(
                        "InspectionReport", "title", text -> Samples.report().withTitle(text)),
                new Attribute(
                        "InspectionReport",
                        "otherTitles",
                        text -> Samples.report().withOtherTitles("A", text)),
                new Attribute(
                        "Recommendation",
                        "distinctiveTerms",
                        text -> Samples.recommendation().withDistinctiveTerms("A", text)),
                new Attribute("Tenure", "basis", text -> Samples.tenure().withBasis(text)),
                new Attribute("Tenure", "doubt", text -> Samples.tenure().withDoubt(text)),
                new Attribute("PoliceArea", "name", text -> Samples.area().withName(text)));
    }

    static List<Attribute> narratives() {
        return List.of(
                new Attribute("Action", "what", text -> Samples.action().withWhat(text)),
                new Attribute("Evidence", "words", text -> Samples.evidence().withWords(text)),
                new Attribute(
                        "Expectation",
                        "description",
                        text -> Samples.expectation().withDescription(text)),
                new Attribute(
                        "RecommendationReference",
                        "quotedWords",
                        text -> Samples.reference().withQuotedWords(text)),
                new Attribute("Answer", "explanation", text -> Samples.answer().withExplanation(text)),
                new Attribute(
                        "Answer", "reasonForNoAction", text -> Samples.answer().withReasonForNoAction(text)),
                new Attribute(
                        "Comments", "generalWords", text -> Samples.comments().withGeneralWords(text)),
                new Attribute(
                        "StatuteCitation", "words", text -> Samples.citation().withWords(text)),
                new Attribute(
                        "Recommendation",
                        "summary",
                        text -> Samples.recommendation().withSummary(text)),
                new Attribute(
                        "Recommendation",
                        "officialText",
                        text -> Samples.recommendation().withOfficialText(text)));
    }

    static List<Attribute> codes() {
        return List.of(
                new Attribute("Agency", "id", text -> Samples.force().withId(text)),
                new Attribute("AgencyKind", "code", AgencyKind::new),
                new Attribute("Measure", "code", Measure::new),
                new Attribute("Response", "id", text -> Samples.response().withId(text)),
                new Attribute("Response", "report", text -> Samples.response().withReport(text)),
                new Attribute("InspectionReport", "id", text -> Samples.report().withId(text)));
    }

    static List<Attribute> portalReferences() {
        return List.of(
                new Attribute(
                        "Recommendation",
                        "portalReference",
                        text -> Samples.recommendation().withPortalReference(text)),
                new Attribute(
                        "RecommendationReference",
                        "portalReference",
                        text -> Samples.reference().withPortalReference(text)));
    }

    static List<Attribute> provisions() {
        return List.of(
                new Attribute(
                        "StatuteCitation", "section", text -> Samples.citation().withSection(text)),
                new Attribute(
                        "StatuteCitation",
                        "subsection",
                        text -> Samples.citation().withSubsection(text)));
    }

    static Stream<Attribute> texts() {
        return Stream.of(
                        lines(),
                        narratives(),
                        codes(),
                        portalReferences(),
                        provisions(),
                        List.of(new Attribute(
                                "PoliceArea", "code", text -> Samples.area().withCode(text))))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anEmptyTextIsRefused(Attribute attribute) {
        assertThat(attribute.refusalOf("").found()).isEqualTo("an empty string");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aBlankTextIsRefused(Attribute attribute) {
        assertThat(attribute.refusalOf("  ").found()).isEqualTo("a string with no visible character");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfNoBreakSpacesOnlyIsRefused(Attribute attribute) {
        assertThat(attribute.refusalOf("\u00a0\u00a0\u202f\u2007").found()).isEqualTo("a string with no visible character");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextOfZeroWidthCharactersOnlyIsRefused(Attribute attribute) {
        assertThat(attribute.refusalOf("\u200b\u200c\u200d\u2060\ufeff\u00ad").found())
                .isEqualTo("a string with no visible character");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aControlCharacterIsRefusedAndNamed(Attribute attribute) {
        assertThat(attribute.refusalOf("a\u0007b").found()).isEqualTo("a control character, U+0007");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aLoneHighSurrogateIsRefusedAndNamed(Attribute attribute) {
        assertThat(attribute.refusalOf("a\ud83d").found()).isEqualTo("an unpaired surrogate, U+D83D");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aLoneLowSurrogateIsRefusedAndNamed(Attribute attribute) {
        assertThat(attribute.refusalOf("\ude00a").found()).isEqualTo("an unpaired surrogate, U+DE00");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0b, 0x1f, 0x7f, 0x80, 0x9f})
    void everySortOfControlCharacterIsRefused(int control) {
        assertThatThrownBy(() -> Samples.action().withWhat("a" + (char) control))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineHasAtMost500Characters(Attribute attribute) {
        attribute.change().accept("a".repeat(LINE_LENGTH));
        assertThat(attribute.refusalOf("a".repeat(LINE_LENGTH + 1)).found()).isEqualTo("a string of 501 characters");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void anAstralCharacterOfALineCountsAsOne(Attribute attribute) {
        attribute.change().accept(ASTRAL.repeat(LINE_LENGTH));
        assertThat(attribute.refusalOf(ASTRAL.repeat(LINE_LENGTH + 1)).found()).isEqualTo("a string of 501 characters");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineHasNoLineBreakAndNoTab(Attribute attribute) {
        assertThat(attribute.refusalOf("a\nb").found()).isEqualTo("a control character, U+000A");
        assertThat(attribute.refusalOf("a\tb").found()).isEqualTo("a control character, U+0009");
    }

    @ParameterizedTest
    @MethodSource("narratives")
    void aNarrativeHasAtMost20000Characters(Attribute attribute) {
        attribute.change().accept("a".repeat(TEXT_LENGTH));
        assertThat(attribute.refusalOf("a".repeat(TEXT_LENGTH + 1)).found()).isEqualTo("a string of 20001 characters");
    }

    @ParameterizedTest
    @MethodSource("narratives")
    void anAstralCharacterOfANarrativeCountsAsOne(Attribute attribute) {
        attribute.change().accept(ASTRAL.repeat(TEXT_LENGTH));
        assertThat(attribute.refusalOf(ASTRAL.repeat(TEXT_LENGTH + 1)).found()).isEqualTo("a string of 20001 characters");
    }

    @ParameterizedTest
    @MethodSource("narratives")
    void aNarrativeMayHaveLinesAndTabs(Attribute attribute) {
        assertThatCode(() -> attribute.change().accept("one\r\ntwo\tthree")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeHasAtMost100Characters(Attribute attribute) {
        attribute.change().accept("a".repeat(CODE_LENGTH));
        assertThat(attribute.refusalOf("a".repeat(CODE_LENGTH + 1)).found()).isEqualTo("a string of 101 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "a-b", "2022-a1-3"})
    void aCodeIsLowerCaseWordsOrNumbersJoinedByHyphens(String code) {
        codes().forEach(attribute ->
                assertThatCode(() -> attribute.change().accept(code)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a b", "a_b", "-a", "a-", "a--b", "é", "a.b", "٣"})
    void anyOtherCodeIsRefusedInQuotationMarks(String code) {
        codes().forEach(attribute ->
                assertThat(attribute.refusalOf(code).found()).isEqualTo('"' + code + '"'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22735", "A1", "1.2/3-b"})
    void aPortalReferenceIsLettersAndDigitsJoined(String reference) {
        portalReferences()
                .forEach(attribute -> assertThatCode(() -> attribute.change().accept(reference))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#22735", "22735.", "2 2", "a//b", "é"})
    void anyOtherPortalReferenceIsRefused(String reference) {
        portalReferences()
                .forEach(attribute ->
                        assertThat(attribute.refusalOf(reference).found()).isEqualTo('"' + reference + '"'));
    }

    @Test
    void aPortalReferenceHasAtMost100Characters() {
        portalReferences().forEach(attribute -> {
            attribute.change().accept("1".repeat(CODE_LENGTH));
            assertThat(attribute.refusalOf("1".repeat(CODE_LENGTH + 1)).found()).isEqualTo("a string of 101 characters");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"55", "5A", "28B", "a/1", "12345678901234567890"})
    void aProvisionIsLettersAndDigits(String provision) {
        provisions()
                .forEach(attribute -> assertThatCode(() -> attribute.change().accept(provision))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(5)", "55(5A)", "5 A", "123456789012345678901"})
    void aProvisionWithBracketsOrTooLongIsRefused(String provision) {
        provisions().forEach(attribute -> attribute.refusalOf(provision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E2300001", "E230000111", "e23000011", "23000011E", "E2300001a"})
    void anAreaCodeIsALetterAndEightDigits(String code) {
        assertThatThrownBy(() -> Samples.area().withCode(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("PoliceArea.code: found ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9999})
    void aNumberAtItsBoundIsTaken(int number) {
        assertThat(Samples.recommendation().withNumber(number).number()).isEqualTo(number);
        assertThat(RecommendationReference.toNational(number).nationalNumber()).hasValue(number);
        assertThat(Samples.reference().withLocalNumber(number).localNumber()).hasValue(number);
        assertThat(Samples.reference().withBareNumber(number).bareNumber()).hasValue(number);
        assertThat(Samples.reference().withReadAs(number).readAs()).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNumberBeyondItsBoundIsRefused(int number) {
        assertNumberRefused(
                "Recommendation.number", number, () -> Samples.recommendation().withNumber(number));
        assertNumberRefused(
                "RecommendationReference.nationalNumber", number, () -> RecommendationReference.toNational(number));
        assertNumberRefused(
                "RecommendationReference.localNumber",
                number,
                () -> Samples.reference().withLocalNumber(number));
        assertNumberRefused(
                "RecommendationReference.bareNumber",
                number,
                () -> Samples.reference().withBareNumber(number));
        assertNumberRefused(
                "RecommendationReference.readAs",
                number,
                () -> Samples.reference().withReadAs(number));
    }

    private static void assertNumberRefused(String attribute, int number, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("%s: found %d, expected a whole number from 1 to 9999", attribute, number);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9999})
    void aCountAtItsBoundIsTaken(int count) {
        assertThat(Samples.count().withCount(count).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void aCountBeyondItsBoundIsRefused(int count) {
        assertThatThrownBy(() -> Samples.count().withCount(count))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("StatedCount.count: found %d, expected a whole number from 0 to 9999", count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000001", "1000000000", "1e9", "0.0000010", "999999999.999999"})
    void aDecimalAtItsBoundIsTaken(String decimal) {
        BigDecimal value = new BigDecimal(decimal);
        assertThat(Samples.evidence().withValue(value).value()).isEqualByComparingTo(value);
        assertThat(Samples.expectation().withValue(value).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "0.0000001", "1000000000.000001", "1000000001", "1e10", "1e2147483647"})
    void aDecimalBeyondItsBoundIsRefused(String decimal) {
        BigDecimal value = new BigDecimal(decimal);
        assertThatThrownBy(() -> Samples.evidence().withValue(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Evidence.value: found ");
        assertThatThrownBy(() -> Samples.expectation().withValue(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Expectation.value: found ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2199-12-31"})
    void aDayAtTheEdgeOfTheYearsIsTaken(LocalDate day) {
        assertThat(Samples.response().withStatedDueDate(day).statedDueDate()).hasValue(day);
        assertThat(Samples.extension().withUntil(day).until()).isEqualTo(day);
        assertThat(Samples.tenure().withFrom(day).from()).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2200-01-01"})
    void aDayBeyondTheYearsIsRefused(LocalDate day) {
        assertDayRefused("Response.statedDueDate", day, () -> Samples.response().withStatedDueDate(day));
        assertDayRefused("Extension.until", day, () -> Samples.extension().withUntil(day));
        assertDayRefused("Extension.askedOn", day, () -> Samples.extension().withAskedOn(day));
        assertDayRefused("Tenure.from", day, () -> Samples.tenure().withFrom(day));
        assertDayRefused(
                "Directory.knownFrom",
                day,
                () -> Directory.builder()
                        .knownFrom(day)
                        .knownUntil(LocalDate.of(2022, 7, 14))
                        .build());
        assertDayRefused(
                "Directory.knownUntil",
                day,
                () -> Directory.builder()
                        .knownFrom(LocalDate.of(2022, 7, 14))
                        .knownUntil(day)
                        .build());
    }

    private static void assertDayRefused(String attribute, LocalDate day, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(attribute + ": found " + day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P9999D", "P9999Y9999M9999D", "P2M"})
    void aPeriodAboveZeroIsTaken(String text) {
        Period period = Period.parse(text);
        assertThat(Samples.response().withStatedPeriod(period).statedPeriod()).hasValue(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1Y-1M", "P10000D", "P10000M", "P10000Y"})
    void aPeriodOfZeroOrBelowOrTooLongIsRefused(String text) {
        Period period = Period.parse(text);
        assertThatThrownBy(() -> Samples.response().withStatedPeriod(period))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Response.statedPeriod: found " + period);
    }

    @Test
    void aLongTextIsQuotedInPart() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class, () -> Samples.force().withId("A".repeat(CODE_LENGTH)));
        assertThat(refusal.found()).isEqualTo('"' + "A".repeat(60) + "\" and so on, 100 characters");
    }
}
