package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The forms of words in which a catalogue has them mean what the rule of inflection says. */
class WordFormsProperties {

    private static final String SEED = "20220714";

    /** Few stems with every ending, so that forms of one word are frequent. */
    @Provide
    Arbitrary<String> forms() {
        return Combinators.combine(
                        Arbitraries.of(
                                "plan", "polic", "manag", "proces", "agenc", "refer", "us", "b", "level2", "caf\u00e9"),
                        Arbitraries.of("", "s", "es", "ed", "ing", "ies", "y", "e", "ning", "ment", "'s", "red"))
                .as(String::concat);
    }

    private static String stem(String form) {
        FoldedWords words = FoldedWords.of(form);
        return new String(words.letters(), 0, Inflection.stemEnd(words.letters(), 0, words.end(0)));
    }

    @Property(seed = SEED, tries = 1_000)
    void twoFormsAreOneWordIfTheirStemsAreOne(@ForAll("forms") String one, @ForAll("forms") String other) {
        Lexicon lexicon = new Lexicon(List.of(one + " " + other));

        assertThat(lexicon.read(other)).hasSize(1).doesNotContain(Lexicon.UNKNOWN);
        assertThat(lexicon.read(one)[0] == lexicon.read(other)[0])
                .isEqualTo(stem(one).equals(stem(other)));
    }

    @Property(seed = SEED, tries = 300)
    void aFormThatTheCatalogueDoesNotHaveIsTheWordOfItsStem(
            @ForAll("forms") String learnt, @ForAll @Size(20) List<@From("forms") String> some) {
        Lexicon lexicon = new Lexicon(List.of(learnt));
        for (String asked : some) {
            if (stem(learnt).equals(stem(asked))) {
                assertThat(lexicon.read(asked)).isEqualTo(lexicon.read(learnt)).doesNotContain(Lexicon.UNKNOWN);
            }
        }
    }
}
