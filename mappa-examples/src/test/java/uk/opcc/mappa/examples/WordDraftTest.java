package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.opcc.mappa.rules.assertion.ResponseAssertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.extraction.Block;
import uk.opcc.mappa.rules.extraction.ResponseExtractor;
import uk.opcc.mappa.rules.extraction.SourceDocument;
import uk.opcc.mappa.rules.extraction.XhtmlHandler;

class WordDraftTest {

    @Test
    void ourWordDraftAnswersEveryRecommendation() throws Exception {
        // snippet
        Path file = Path.of("src/test/resources/draft.docx");
        XhtmlHandler handler = new XhtmlHandler();
        try (InputStream word = Files.newInputStream(file)) {
            new AutoDetectParser().parse(word, handler, new Metadata(), new ParseContext());
        }
        InspectionReport report = ReferenceData.twentyYearsOn();
        Response draft = ResponseExtractor.of(List.of(report), ReferenceData.policeAreas())
                .extract(handler.document())
                .draft()
                .orElseThrow();

        assertThat(draft).against(report).answersEveryRequiredRecommendation();
        // end
    }

    @Test
    void anAnswerTakenOutOfTheDraftIsNamed() throws Exception {
        XhtmlHandler handler = new XhtmlHandler();
        try (InputStream word = Files.newInputStream(Path.of("src/test/resources/draft.docx"))) {
            new AutoDetectParser().parse(word, handler, new Metadata(), new ParseContext());
        }
        SourceDocument.Builder shorter = SourceDocument.builder();
        for (Block block : handler.document().blocks()) {
            if (block.kind() == Block.Kind.HEADING && !block.text().endsWith("18")) {
                shorter.heading(block.level(), block.text());
            } else if (block.kind() == Block.Kind.PARAGRAPH && !block.text().contains("ends in March")) {
                shorter.paragraph(block.text());
            }
        }
        InspectionReport report = ReferenceData.twentyYearsOn();
        Response draft = ResponseExtractor.of(List.of(report), ReferenceData.policeAreas())
                .extract(shorter.build())
                .draft()
                .orElseThrow();

        assertThatThrownBy(() -> assertThat(draft).against(report).answersEveryRequiredRecommendation())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ecommendation 18");
    }
}
