package uk.opcc.mappa.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.MissingFormatArgumentException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;

/** Sentences are filled with values as people write them. */
class SentenceTest {

    private static final Agency SUFFOLK = Agency.builder()
            .id("suffolk")
            .name("Suffolk Constabulary")
            .kind(AgencyKind.POLICE_FORCE)
            .extent(Extent.ONE)
            .build();

    static List<Arguments> values() {
        return List.of(
                Arguments.of(LocalDate.of(2022, 9, 7), "7 September 2022"),
                Arguments.of(PartialDate.parse("2024-02-29"), "29 February 2024"),
                Arguments.of(PartialDate.parse("2022-12"), "December 2022"),
                Arguments.of(PartialDate.parse("2022"), "2022"),
                Arguments.of(Timescale.by(LocalDate.of(2023, 7, 14)), "by 14 July 2023"),
                Arguments.of(Timescale.within(Period.ofMonths(12)), "within 12 months"),
                Arguments.of(ComplianceStatus.PARTLY_MET, "partly met"),
                Arguments.of(Voice.BODY_REPLY, "the body in its reply"),
                Arguments.of(Voice.MERGED, "the body and the chief officer together"),
                Arguments.of(AgencyKind.STRATEGIC_MANAGEMENT_BOARD, "strategic management board"),
                Arguments.of(SUFFOLK, "Suffolk Constabulary"),
                Arguments.of(new BigDecimal("50"), "50"),
                Arguments.of(List.of(14), "14"),
                Arguments.of(List.of(14, 15), "14 and 15"),
                Arguments.of(List.of(14, 15, 18, 19), "14, 15, 18 and 19"),
                Arguments.of(List.of(1, 2, 3, 4, 5, 6, 7), "1, 2, 3, 4, 5 and 2 more"),
                Arguments.of("one\nline", "one line"),
                Arguments.of("a\u202eb", "a<U+202E>b"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsWrittenAsPeopleWriteIt(Object value, String written) {
        assertThat(Sentence.of("It is %s.", value)).isEqualTo("It is " + written + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "th-TH-u-nu-thai", "hi-u-nu-deva", "tr"})
    void theLocaleOfTheMachineDoesNotMatter(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(Sentence.of("%s of %s, %s", 1234, LocalDate.of(2022, 4, 1), Voice.CHIEF_OFFICER))
                    .isEqualTo("1234 of 1 April 2022, the chief officer");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-09-07, on 7 September 2022", "2022-09, in September 2022", "2022, in 2022"})
    void aDateHasItsPreposition(String date, String written) {
        assertThat(Sentence.when(PartialDate.parse(date))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 days", "1, 1 day", "13, 13 days"})
    void aNumberHasItsNoun(long number, String written) {
        assertThat(Sentence.count(number, "day")).isEqualTo(written);
    }

    @Test
    void aLongValueIsShortenedAfterAHundredCharacters() {
        assertThat(Sentence.of("%s", "a".repeat(100))).isEqualTo("a".repeat(100));
        assertThat(Sentence.of("%s", "a".repeat(101))).isEqualTo("a".repeat(100) + " ...");
        assertThat(Sentence.of("%s", "\ud83d\ude00".repeat(101))).isEqualTo("\ud83d\ude00".repeat(100) + " ...");
    }

    @Test
    void charactersThatAreMadeVisibleDoNotMakeAValueLong() {
        assertThat(Sentence.of("%s", "a" + "\u202e".repeat(99))).hasSize(100 + " ...".length());
    }

    @Test
    void aLongListIsShortenedLikeAValueAtTheEndOfAWord() {
        List<String> names =
                IntStream.range(0, 5).mapToObj(i -> i + "a".repeat(90)).toList();
        assertThat(Sentence.of("%s", names)).isEqualTo("0" + "a".repeat(90) + ", ...");
    }

    @Test
    void aMeasureIsWrittenWithoutHyphens() {
        assertThat(Sentence.of("no value of %s", Measure.OFFENDERS_PER_MANAGER))
                .isEqualTo("no value of offenders per manager");
    }

    @Test
    void aMissingValueIsRefused() {
        assertThatThrownBy(() -> Sentence.of("%s and %s", 1)).isInstanceOf(MissingFormatArgumentException.class);
    }
}
