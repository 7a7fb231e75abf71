package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.rules.RuleCatalogue;

/** Holds {@code docs/RULES.md} against the catalogue from which it is printed. */
class RulesDocumentTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("basedir", ""), "docs", "RULES.md").toAbsolutePath();

    @Test
    void theDocumentIsWhatTheCataloguePrints() throws IOException {
        String printed = RuleCatalogue.toMarkdown();
        if (Boolean.getBoolean("mappa.rules.print")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, printed);
        }
        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "no document")
                .as(
                        "%s is stale; print it again with%n  mvn test -pl mappa-rules -am "
                                + "-Dtest=RulesDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dmappa.rules.print=true%n",
                        DOCUMENT)
                .isEqualTo(printed);
    }
}
