package uk.opcc.mappa.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Our readers agree with the regular expression, or with the JDK. */
class FormProperties {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Test
    void theExpressionOfAFormIsTheOneInTheSchemas() {
        assertThat(new JoinedWords("a-z0-9", "-").expression()).isEqualTo("[a-z0-9]+(?:-[a-z0-9]+)*");
        assertThat(new JoinedWords("A-Za-z0-9", "-./").expression()).isEqualTo("[A-Za-z0-9]+(?:[-./][A-Za-z0-9]+)*");
    }

    @Property(seed = "20220714", tries = 5_000)
    void joinedWordsAreWhatTheirExpressionMatches(@ForAll("joined") String text) {
        for (JoinedWords form :
                new JoinedWords[] {new JoinedWords("a-z0-9", "-"), new JoinedWords("A-Za-z0-9", "-./")}) {
            assertThat(form.isFormOf(text)).isEqualTo(Pattern.matches(form.expression(), text));
        }
    }

    @Property(seed = "20220714", tries = 5_000)
    void aDayIsWhatTheJdkReadsOfThatForm(@ForAll("days") String text) {
        assertThat(read(text, CalendarDay::parse))
                .isEqualTo(DAY.matcher(text).matches() ? read(text, LocalDate::parse) : Optional.empty());
    }

    @Property(seed = "20220714", tries = 20_000)
    void aPeriodIsWhatTheJdkReadsOfItsForm(@ForAll("periods") String text) {
        assertThat(read(text, CalendarPeriod::parse))
                .isEqualTo(
                        Pattern.matches(CalendarPeriod.FORM, text)
                                ? Optional.of(Period.parse(text))
                                : Optional.empty());
    }

    @Provide
    Arbitrary<String> periods() {
        Arbitrary<String> numbers =
                Arbitraries.of("", "0", "1", "12", "003", "999", "9999", "00000", "12345", "-1", "\u0661");
        Arbitrary<String> units = Arbitraries.of("Y", "M", "D", "W", "y", "");
        Arbitrary<String> parts = Combinators.combine(numbers, units).as(String::concat);
        return Arbitraries.oneOf(
                parts.list().ofMaxSize(4).map(some -> "P" + String.join("", some)),
                Arbitraries.strings().withChars("P0129YMWDT").ofMaxLength(8));
    }

    /** What is read from a text; nothing where it is refused. */
    private static <V> Optional<V> read(String text, Function<String, V> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> joined() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("abz09AZ-./_ \u00e9\uff41").ofMaxLength(8),
                Arbitraries.strings().ofMaxLength(3));
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123-+\u0662").ofMinLength(9).ofMaxLength(11),
                Arbitraries.integers()
                        .between(0, 9999)
                        .flatMap(year -> Arbitraries.integers()
                                .between(0, 13)
                                .flatMap(month -> Arbitraries.integers()
                                        .between(0, 32)
                                        .map(day -> String.format("%04d-%02d-%02d", year, month, day)))));
    }
}
