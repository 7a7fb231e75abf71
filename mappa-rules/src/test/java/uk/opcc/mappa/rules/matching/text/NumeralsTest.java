package uk.opcc.mappa.rules.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and dates in one form. */
class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "twenty-one visits | 21 visits",
                "twenty visits | 20 visits",
                "one-to-one meetings | one to one meetings",
                "six-month plan | 6 month plan",
                "within a month | within 1 month",
                "a month ago | a month ago",
                "27th of March 2025 | 2025-03-27",
                "Friday the 1st May | 05-01",
                "May 2025 | 2025-05",
                "by May | by 0-05",
                "forces may march | forces may march",
                "all 27 may be seen | all 27 may be seen",
                "31 Sept 2024 | 2024-09-31",
                "32 March | 32 march",
                "27-Mar-25 | 2025-03-27",
                "by 31 March 2025 | by 2025-03",
                "by the end of March 2025 | by 2025-03",
                "by 30 March 2025 | by 2025-03-30",
                "on 31 March 2025 | on 2025-03-31",
                "by the end of training | by the end of training",
            })
    void oneFormForEach(String text, String read) {
        assertThat(Tokeniser.tokens(text).stream().map(Token::letters).collect(Collectors.joining(" ")))
                .isEqualTo(read);
    }
}
