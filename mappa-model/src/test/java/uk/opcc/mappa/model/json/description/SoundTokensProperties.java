package uk.opcc.mappa.model.json.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import uk.opcc.mappa.model.json.ReadLimits;

/** What is a token of a sound document is what Jackson takes for one, with the same text. */
class SoundTokensProperties {

    private static final ReadLimits LIMITS = ReadLimits.standard();

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("0", "1", "9", "10", "-", "+", ".", "e", "E", "a", " ", "\u0000", "\u0661")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "bcdefgh",
                        "\\\\",
                        "\\\"",
                        "\\/",
                        "\\n",
                        "\\r",
                        "\\t",
                        "\\b",
                        "\\f",
                        "\\u0041",
                        "\\u00e9",
                        "\\u20aC",
                        "\\ud83d\\ude00",
                        "\\ud83d",
                        "\\ude00",
                        "\\u",
                        "\\u00",
                        "\\u00g0",
                        "\\x",
                        "\\",
                        "\"",
                        "\n",
                        "\u001f",
                        "\u007f",
                        "\u00e9",
                        "\u2019",
                        "\ud83d\ude00",
                        "?",
                        "/",
                        "{",
                        "[",
                        ":",
                        ",")
                .list()
                .ofMaxSize(12)
                .map(parts -> '"' + String.join("", parts) + '"');
    }

    @Provide
    Arbitrary<String> lists() {
        return Arbitraries.of(
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        ":",
                        " ",
                        "\n        ",
                        "\t\r",
                        "\f",
                        "\u00a0",
                        "1",
                        "-2.5e3",
                        "true",
                        "false",
                        "null",
                        "tru",
                        "\"a\"",
                        "\"\\n\"",
                        "/**/",
                        "#")
                .list()
                .ofMaxSize(10)
                .map(parts -> "[" + String.join("", parts) + "]");
    }

    @Property(seed = "20220714", tries = 20_000)
    void whatIsTakenForANumberIsOne(@ForAll("numbers") String document) {
        assertNothingElse(document);
    }

    @Property(seed = "20220714", tries = 20_000)
    void whatIsTakenForATextIsOneAndMeansTheSame(@ForAll("texts") String document) {
        assertNothingElse(document);
    }

    @Property(seed = "20220714", tries = 20_000)
    void whatIsTakenForAListIsOneOfTheSameElements(@ForAll("lists") String document) {
        assertNothingElse(document);
    }

    @Test
    void whatJsonHasOfTextsAndNumbersIsTaken() {
        for (String document : List.of(
                "0",
                "-0",
                "10",
                "-7.25",
                "1e9",
                "1E+9",
                "0.5e-3",
                " true ",
                "\n        false",
                "\"\"",
                "\"\\u20ac\\ud83d\\ude00\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"a\u00e9\u2019\ud83d\ude00\u007f\"",
                "[]",
                "[ ]",
                "[1,[2,[]],\"]\"]")) {
            assertThat(taken(document)).as(document).isNotNull().isEqualTo(parsed(document));
        }
    }

    @Test
    void halfACharacterIsLeftToTheThoroughReader() {
        assertThat(taken("\"\\ud83d\"")).isNull();
        assertThat(taken("\"\\ud83dx\"")).isNull();
        assertThat(taken("\"\\ud83d\\n\"")).isNull();
        assertThat(taken("\"\\ud83d\\ud83d\"")).isNull();
        assertThat(taken("\"\\ude00\\ud83d\"")).isNull();
    }

    @Test
    void whatIsNotUtf8IsLeftToTheThoroughReader() {
        for (int[] unsound : new int[][] {
            {0x80},
            {0xC0, 0xAF},
            {0xC3},
            {0xE2, 0x80},
            {0xE0, 0x80, 0xAF},
            {0xED, 0xA0, 0xBD},
            {0xF5, 0x80, 0x80, 0x80},
            {0xFF}
        }) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            document.write('"');
            document.writeBytes("\u2019".getBytes(StandardCharsets.UTF_8));
            for (int each : unsound) {
                document.write(each);
            }
            document.write('"');
            assertThat(taken(document.toByteArray())).isNull();
        }
        assertThat(taken("\"\ufffd\"")).isNull();
    }

    @Test
    void wordsThatJsonDoesNotWriteAsTheyAreAreRefused() {
        for (String word : List.of("", "a\"b", "a\\b", "a\nb", "caf\u00e9", "\ud83d", "x".repeat(101))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Words(List.of("answers", word)));
        }
    }

    private static void assertNothingElse(String document) {
        List<String> taken = taken(document);
        if (taken != null) {
            assertThat(taken).as(document).isEqualTo(parsed(document));
        }
    }

    /** The tokens of a document of one value; null where they are given up. */
    private static List<String> taken(String document) {
        return taken(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> taken(byte[] document) {
        SoundTokens tokens = new SoundTokens(document, LIMITS);
        List<String> taken = new ArrayList<>();
        try {
            tokens.nextValue();
            take(tokens, taken);
            tokens.finish();
        } catch (GivenUp e) {
            return null;
        }
        return taken;
    }

    private static void take(SoundTokens tokens, List<String> taken) {
        taken.add(tokens.token()
                + (tokens.token().isScalarValue() && !tokens.token().isBoolean() ? tokens.text() : ""));
        if (tokens.token() == JsonToken.START_ARRAY) {
            while (tokens.nextElement()) {
                take(tokens, taken);
            }
            taken.add(tokens.token().toString());
        } else if (tokens.token() == JsonToken.START_OBJECT) {
            tokens.nextMember(new Words(List.of()), 0);
            taken.add(tokens.token().toString());
        }
    }

    private static List<String> parsed(String document) {
        List<String> parsed = new ArrayList<>();
        try (JsonParser parser = CanonicalJson.factory(LIMITS.maxNesting(), LIMITS.maxTextLength())
                .createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                JsonToken token = parser.currentToken();
                parsed.add(token + (token.isScalarValue() && !token.isBoolean() ? parser.getString() : ""));
            }
        } catch (JacksonException e) {
            return null;
        }
        return parsed;
    }
}
