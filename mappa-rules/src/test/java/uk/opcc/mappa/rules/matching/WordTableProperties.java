package uk.opcc.mappa.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table of words finds what a map does. */
class WordTableProperties {

    private static final String SEED = "20220714";

    /** Around the ten letters that a key holds, of few letters, so that words share beginnings and ends; some not of ASCII. */
    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> few = Arbitraries.strings()
                .withChars('0', '9', 'a', 'z')
                .ofMinLength(1)
                .ofMaxLength(13);
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('\u00e9', '\u00df', '\u4e00')
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.oneOf(few, any).list().ofMinSize(1).ofMaxSize(1_500);
    }

    @Property(seed = SEED, tries = 100)
    void eachWordIsFoundUnderItsFirstNumberAndNoOtherIs(@ForAll("words") List<String> words) {
        WordTable table = new WordTable();
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            assertThat(find(table, word)).isEqualTo(map.getOrDefault(word, Lexicon.UNKNOWN));
            table.add(("xx" + word + "x").toCharArray(), 2, 2 + word.length(), i);
            map.putIfAbsent(word, i);
        }

        map.forEach((word, number) -> assertThat(find(table, word)).isEqualTo(number));
    }

    @Property(seed = SEED, tries = 100)
    void aKeyIsNotNegativeWhereItTellsTheWord(@ForAll("words") List<String> words) {
        Map<Long, String> told = new HashMap<>();
        for (String word : words) {
            long key = key(word);
            boolean tells = word.length() <= 10 && word.chars().allMatch(c -> c < 128);
            assertThat(key >= 0).as(word).isEqualTo(tells);
            if (tells) {
                assertThat(told.computeIfAbsent(key, same -> word)).isEqualTo(word);
            }
        }
    }

    @Example
    void twoWordsOfOneKeyAreKeptApart() {
        // The second letters are further apart by what the first ones are nearer.
        assertThat(key("a\u0136")).isEqualTo(key("b\u00e9"));
        WordTable table = new WordTable();
        table.add("a\u0136".toCharArray(), 0, 2, 1);

        assertThat(find(table, "b\u00e9")).isEqualTo(Lexicon.UNKNOWN);
        table.add("b\u00e9".toCharArray(), 0, 2, 2);
        assertThat(find(table, "b\u00e9")).isEqualTo(2);
        assertThat(find(table, "a\u0136")).isEqualTo(1);
    }

    private static long key(String word) {
        return WordTable.key(word.toCharArray(), 0, word.length());
    }

    private static int find(WordTable table, String word) {
        char[] letters = word.toCharArray();
        return table.find(letters, 0, letters.length, key(word));
    }
}
