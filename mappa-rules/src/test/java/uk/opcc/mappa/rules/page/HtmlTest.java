package uk.opcc.mappa.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Test
    void markupIsEscaped() {
        assertThat(Html.escape("<a href='x' title=\"y\">&amp;</a>"))
                .isEqualTo("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;amp;&lt;/a&gt;");
    }

    @Test
    void wordsStayAsTheyAre() {
        String words = "Heddlu Gogledd Cymru \u2013 caf\u00e9, \ud83d\ude00,\n\t\u201cquoted\u201d";
        assertThat(Html.escape(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x1B, 0x7F, 0x85, 0xAD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180B, 0x200B, 0x200E, 0x202E, 0x2028,
                0x2066, 0x2800, 0x3164, 0xE000, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0041, 0xE0100
            })
    void whatNobodySeesIsShownByItsNumber(int character) {
        assertThat(Html.escape("a" + Character.toString(character) + "b"))
                .isEqualTo(String.format("a[U+%04X]b", character));
    }

    @Test
    void halfACharacterIsShownByItsNumber() {
        assertThat(Html.escape("a\ud83d")).isEqualTo("a[U+D83D]");
    }

    /** The raw forms of Mustache would let a document write markup. */
    @ParameterizedTest
    @ValueSource(strings = {"page", "content", "several", "response", "law", "row", "head", "style"})
    void noTemplateWritesAVariableRaw(String template) throws IOException {
        try (InputStream stream = Html.class.getResourceAsStream(template + ".mustache")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).isNotEmpty().doesNotContain("{{{", "{{&", "style=\"", "<script", "javascript:");
        }
    }
}
