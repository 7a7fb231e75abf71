package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.json.MappaJson;

/** Tests that README and the guides are short, show real code with its real output, and link to files that exist. */
class ReadmeTest {

    private static final int MOST_LINES = 120;
    private static final int FIRST_SCREEN = 40;
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Guide.README.text().lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void theFirstScreenShowsTheCommandsAndTheDependency() throws IOException {
        String screen = String.join(
                "\n", Guide.README.text().lines().limit(FIRST_SCREEN).toList());
        assertThat(screen)
                .contains("```sh\nmvn -B -ntp verify\njava -jar mappa-examples/target/mappa-examples.jar\n```")
                .contains("mvn -B -ntp install -DskipTests")
                .contains("<artifactId>mappa-rules</artifactId>");
    }

    @Test
    void theFirstSnippetIsATestOfADraftAndNeedsNoExamples() throws IOException {
        String text = Guide.README.text();
        String first = text.substring(text.indexOf("```java"), text.indexOf("class "));
        assertThat(first).contains("import org.junit.jupiter.api.Test;").doesNotContain("mappa.examples");
        assertThat(text).contains("<!-- DraftTest -->\n```java");
    }

    @Test
    void theDraftIsWrittenAsItWasRead() throws IOException {
        String draft = Files.readString(Guide.DRAFT);
        assertThat(MappaJson.RESPONSE.toText(MappaJson.RESPONSE.read(draft).orElseThrow()))
                .isEqualTo(draft);
    }

    /** With {@code -Dmappa.guides.write=true} it writes the guides instead. */
    @ParameterizedTest
    @EnumSource
    void snippetsAndOutputAreReal(Guide guide) throws Exception {
        String text = guide.text();
        String expected = guide.withSnippets();
        if (Boolean.getBoolean("mappa.guides.write")) {
            Files.writeString(guide.path(), expected);
        } else {
            assertThat(text).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyJavaSnippetIsCompiled(Guide guide) throws IOException {
        assertThat(Pattern.compile("(?m)^(.*)\n```java").matcher(guide.text()).results())
                .allSatisfy(block -> assertThat(block.group(1)).startsWith("<!-- "));
    }

    @ParameterizedTest
    @EnumSource
    void linksLeadToFilesThatExist(Guide guide) throws IOException {
        assertThat(LINK.matcher(guide.text()).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(guide.path().resolveSibling(link).normalize())
                        .exists());
    }
}
