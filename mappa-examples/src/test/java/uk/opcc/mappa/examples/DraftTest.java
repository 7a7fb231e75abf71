package uk.opcc.mappa.examples;

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
import uk.opcc.mappa.rules.extraction.ResponseExtractor;
import uk.opcc.mappa.rules.extraction.XhtmlHandler;

class DraftTest {
    @Test
    void ourDraftAnswersEveryRecommendation() throws Exception {
        XhtmlHandler handler = new XhtmlHandler();
        try (InputStream word = Files.newInputStream(Path.of("src/test/resources/draft.docx"))) {
            new AutoDetectParser().parse(word, handler, new Metadata(), new ParseContext());
        }
        InspectionReport report = ReferenceData.twentyYearsOn();
        ResponseExtractor extractor = ResponseExtractor.of(List.of(report), ReferenceData.policeAreas());
        Response draft = extractor.extract(handler.document()).draft().orElseThrow();
        assertThat(draft).against(report).answersEveryRequiredRecommendation().hasNoErrors();
    }
}
