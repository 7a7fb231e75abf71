package uk.opcc.mappa.rules.matching.text;

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
                                "plan", "polic", "manag", "proces", "agenc", "refer", "us", "b", "2level", "caf\u00e9"),
                        Arbitraries.of("", "s", "es", "ed", "ing", "ies", "y", "e", "ning", "ment", "'s", "red"))
                .as(String::concat);
    }

    private static String stem(String form) {
        return Inflection.stem(Tokeniser.tokens(form).get(0).letters());
    }

    @Property(seed = SEED, tries = 1_000)
    void twoFormsAreOneWordIfTheirStemsAreOne(@ForAll("forms") String one, @ForAll("forms") String other) {
        Vocabulary vocabulary = new Vocabulary(List.of(one + " " + other), List.of());

        assertThat(vocabulary.read(other)).hasSize(1).doesNotContain(Vocabulary.UNKNOWN);
        assertThat(vocabulary.read(one).equals(vocabulary.read(other)))
                .isEqualTo(stem(one).equals(stem(other)));
    }

    @Property(seed = SEED, tries = 300)
    void aFormThatTheCatalogueDoesNotHaveIsTheWordOfItsStem(
            @ForAll("forms") String learnt, @ForAll @Size(20) List<@From("forms") String> some) {
        Vocabulary vocabulary = new Vocabulary(List.of(learnt), List.of());
        for (String asked : some) {
            if (stem(learnt).equals(stem(asked))) {
                assertThat(vocabulary.read(asked))
                        .isEqualTo(vocabulary.read(learnt))
                        .doesNotContain(Vocabulary.UNKNOWN);
            }
        }
    }

    @Property(seed = SEED, tries = 500)
    void aTextIsReadInItsOwnVocabulary(@ForAll String text) {
        assertThat(new Vocabulary(List.of(text), List.of()).read(text)).doesNotContain(Vocabulary.UNKNOWN);
    }
}
