package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.agreement.DescribedType;
import uk.opcc.mappa.model.validation.InvalidValueException;

/** The bounds of attributes: each bound, and a value beyond it. */
class AttributeBoundsTest {

    private static final String ASTRAL = "\uD83D\uDE00";
    private static final int CODE_LENGTH = 100;
    private static final int LINE_LENGTH = 500;
    private static final int TEXT_LENGTH = 20_000;

    /** An attribute, and what sets it in a value that has all others. */
    record Attribute(String type, String name, Consumer<Object> change) {

        @Override
        public String toString() {
            return type + "." + name;
        }

        InvalidValueException refusalOf(Object value) {
            InvalidValueException refusal =
                    catchThrowableOfType(InvalidValueException.class, () -> change.accept(value));
            assertThat(refusal).as("%s of %s", this, value).isNotNull();
            assertThat(refusal.type()).isEqualTo(type);
            assertThat(refusal.attribute()).isEqualTo(name);
            assertThat(refusal)
                    .hasMessage("%s.%s: found %s, expected %s", type, name, refusal.found(), refusal.expected());
            return refusal;
        }
    }

    /** The attributes of each definition of the schemas, in all types. */
    private static final Map<String, List<Attribute>> BY_DEFINITION = byDefinition();

    private static Map<String, List<Attribute>> byDefinition() {
        Map<String, List<Attribute>> byDefinition = new HashMap<>();
        for (DescribedType type : ModelArbitraries.TYPES) {
            if (type.hasBuilder()) {
                Map<String, Object> full = type.valuesOf(ModelArbitraries.VALUES.nextFull(type, new Random(1)));
                type.attributes()
                        .forEach(each -> byDefinition
                                .computeIfAbsent(each.schema().definition(), definition -> new ArrayList<>())
                                .add(new Attribute(type.toString(), each.name(), change(type, each, full))));
            }
        }
        return byDefinition;
    }

    private static List<Attribute> attributesOf(String definition) {
        return BY_DEFINITION.getOrDefault(definition, List.of());
    }

    private static Consumer<Object> change(
            DescribedType type, DescribedType.Attribute attribute, Map<String, Object> full) {
        return value -> {
            Map<String, Object> values = new HashMap<>(full);
            values.put(attribute.name(), attribute.list() ? List.of("z", value) : value);
            type.build(values);
        };
    }

    static List<Attribute> lines() {
        return attributesOf("line");
    }

    static List<Attribute> narratives() {
        return attributesOf("text");
    }

    static List<Attribute> codes() {
        return Stream.concat(
                        attributesOf("id").stream(),
                        Stream.of(
                                new Attribute("AgencyKind", "code", text -> new AgencyKind((String) text)),
                                new Attribute("Measure", "code", text -> new Measure((String) text))))
                .toList();
    }

    static List<Attribute> portalReferences() {
        return attributesOf("portalReference");
    }

    static List<Attribute> provisions() {
        return attributesOf("provision");
    }

    static Stream<Attribute> texts() {
        return Stream.of(lines(), narratives(), codes(), portalReferences(), provisions(), attributesOf("areaCode"))
                .flatMap(List::stream);
    }

    static List<Attribute> numbers() {
        return attributesOf("number");
    }

    static List<Attribute> decimals() {
        return attributesOf("decimal");
    }

    static List<Attribute> days() {
        return attributesOf("day");
    }

    @Test
    void everyDefinitionHasAttributes() {
        assertThat(List.of(lines(), narratives(), numbers(), decimals(), days(), provisions(), portalReferences()))
                .allSatisfy(attributes -> assertThat(attributes).hasSizeGreaterThan(1));
        assertThat(texts())
                .extracting(Attribute::toString)
                .contains("Answer.explanation", "Recommendation.distinctiveTerms", "PoliceArea.code");
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
        assertThat(attribute.refusalOf("\u00a0\u00a0\u202f\u2007").found())
                .isEqualTo("a string with no visible character");
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
    void everyKindOfControlCharacterIsRefused(int control) {
        assertThatThrownBy(() -> ExampleValues.action().withWhat("a" + (char) control))
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
        assertThat(attribute.refusalOf(ASTRAL.repeat(TEXT_LENGTH + 1)).found())
                .isEqualTo("a string of 20001 characters");
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
            assertThat(attribute.refusalOf("1".repeat(CODE_LENGTH + 1)).found())
                    .isEqualTo("a string of 101 characters");
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
        assertThatThrownBy(() -> ExampleValues.area().withCode(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("PoliceArea.code: found ");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberIsFrom1To9999(Attribute attribute) {
        IntStream.of(1, 9999).forEach(attribute.change()::accept);
        IntStream.of(0, 10_000, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)
                .forEach(number -> assertThat(attribute.refusalOf(number))
                        .hasMessage("%s: found %d, expected a whole number from 1 to 9999", attribute, number));
    }

    @Test
    void aCountIsFrom0To9999() {
        attributesOf("count").forEach(attribute -> {
            IntStream.of(0, 9999).forEach(attribute.change()::accept);
            IntStream.of(-1, 10_000)
                    .forEach(count -> assertThat(attribute.refusalOf(count))
                            .hasMessage("%s: found %d, expected a whole number from 0 to 9999", attribute, count));
        });
    }

    @ParameterizedTest
    @MethodSource("decimals")
    void aDecimalIsFrom0To1000000000WithAtMost6Places(Attribute attribute) {
        Stream.of("0", "0.000001", "1000000000", "1e9", "0.0000010", "999999999.999999")
                .map(BigDecimal::new)
                .forEach(attribute.change());
        Stream.of("-0.000001", "0.0000001", "1000000000.000001", "1000000001", "1e10", "1e2147483647")
                .map(BigDecimal::new)
                .forEach(attribute::refusalOf);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aDayIsOfTheYears1900To2199(Attribute attribute) {
        String expected = "a day of the years 1900 to 2199";
        Stream.of("1900-01-01", "2199-12-31").map(LocalDate::parse).forEach(day -> {
            try {
                attribute.change().accept(day);
            } catch (InvalidValueException e) {
                // Another attribute of the value does not go with the day.
                assertThat(e.expected()).isNotEqualTo(expected);
            }
        });
        Stream.of("1899-12-31", "2200-01-01")
                .map(LocalDate::parse)
                .forEach(day -> assertThat(attribute.refusalOf(day).expected()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P9999D", "P9999Y9999M9999D", "P2M"})
    void aPeriodAboveZeroIsTaken(String text) {
        Period period = Period.parse(text);
        assertThat(ExampleValues.response().withStatedPeriod(period).statedPeriod())
                .hasValue(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1Y-1M", "P10000D", "P10000M", "P10000Y"})
    void aPeriodOfZeroOrBelowOrTooLongIsRefused(String text) {
        Period period = Period.parse(text);
        assertThatThrownBy(() -> ExampleValues.response().withStatedPeriod(period))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Response.statedPeriod: found " + period);
    }

    @Test
    void aLongTextIsQuotedInPart() {
        InvalidValueException refusal = catchThrowableOfType(
                InvalidValueException.class, () -> ExampleValues.force().withId("A".repeat(CODE_LENGTH)));
        assertThat(refusal.found()).isEqualTo('"' + "A".repeat(60) + "\" and so on, 100 characters");
    }
}
