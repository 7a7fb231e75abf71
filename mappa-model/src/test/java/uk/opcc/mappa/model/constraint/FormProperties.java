package uk.opcc.mappa.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What code reads at one go is what the expression, or the JDK, says of it. */
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
        assertThat(day(text)).isEqualTo(DAY.matcher(text).matches() ? dayOfTheJdk(text) : Optional.empty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(CalendarDay.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayOfTheJdk(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
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
