package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/** A finding as text: names in one column, values in the next, no line longer than 110 characters. */
class FindingTextTest {

    private static List<String> lines(Fact... facts) {
        return Finding.builder()
                .rule("a-rule")
                .severity(Severity.WARNING)
                .topic(Topic.LAW)
                .message("It is so.")
                .remedy("Change it.")
                .addFacts(facts)
                .because("it is so")
                .law("an Act")
                .help("RULES.md#a-rule")
                .build()
                .toString()
                .lines()
                .toList();
    }

    private static String word(int length) {
        return "w".repeat(length);
    }

    @Test
    void valuesStandInOneColumn() {
        assertThat(lines(new Fact("stated", "one")))
                .containsExactly(
                        "a-rule                                                          WARNING",
                        "  message         It is so.",
                        "  to do           Change it.",
                        "  stated          one",
                        "  because         it is so",
                        "  law             an Act",
                        "  help            RULES.md#a-rule");
    }

    @Test
    void aLongNameMovesTheColumn() {
        assertThat(lines(new Fact("a name of 20 letters", "one"), new Fact("stated", "two")))
                .containsExactly(
                        "a-rule                                                          WARNING",
                        "  message               It is so.",
                        "  to do                 Change it.",
                        "  a name of 20 letters  one",
                        "  stated                two",
                        "  because               it is so",
                        "  law                   an Act",
                        "  help                  RULES.md#a-rule");
    }

    /** The column of values begins after 18 characters: 18 + 45 + 1 + 46 = 110. */
    @Test
    void aLineIsFilledToTheLastColumnAndBrokenAfterIt() {
        assertThat(lines(new Fact("stated", word(45) + " " + word(46))).get(3)).hasSize(110);
        assertThat(lines(new Fact("stated", word(45) + " " + word(47))).subList(3, 5))
                .containsExactly("  stated          " + word(45), "                  " + word(47));
    }

    @Test
    void aWordLongerThanALineStandsOnItsOwn() {
        assertThat(lines(new Fact("stated", word(120) + " and more")).subList(3, 5))
                .containsExactly("  stated          " + word(120), "                  and more");
    }

    @Test
    void aValueCannotFeignALineOfItsOwn() {
        assertThat(lines(new Fact("stated", "one\nlaw  another")).subList(3, 4))
                .allSatisfy(line -> assertThat(line).contains("one").contains("another"));
    }

    @Test
    void aFactIsItsNameAndItsValue() {
        assertThat(new Fact("stated", "one")).hasToString("stated: one");
    }
}
