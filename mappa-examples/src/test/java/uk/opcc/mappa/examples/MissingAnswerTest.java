package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.assertion.ResponseAssertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.extraction.ResponseExtractor;
import uk.opcc.mappa.rules.extraction.XhtmlHandler;

/** Tests what README's test of a Word draft says when an answer is taken out of the file. */
class MissingAnswerTest {

    private static final InspectionReport REPORT = ReferenceData.twentyYearsOn();
    private static final String HEADING = "Recommendation 18";
    private static final String ANSWER = "Training for Level 2 ends in March.";

    private static Response draftWithout(String... paragraphs) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (var in = Files.newInputStream(Path.of("src/test/resources/draft.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            for (String text : paragraphs) {
                remove(document, text);
            }
            document.write(file);
        }
        XhtmlHandler handler = new XhtmlHandler();
        new AutoDetectParser()
                .parse(new ByteArrayInputStream(file.toByteArray()), handler, new Metadata(), new ParseContext());
        return ResponseExtractor.of(List.of(REPORT), ReferenceData.policeAreas())
                .extract(handler.document())
                .draft()
                .orElseThrow();
    }

    private static void remove(XWPFDocument document, String text) throws IOException {
        XWPFParagraph paragraph = document.getParagraphs().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new IOException("The draft has no paragraph \"" + text + "\""));
        document.removeBodyElement(document.getPosOfParagraph(paragraph));
    }

    /** Returns the message of the failure, or an empty string if nothing is missing. */
    private static String message(Response draft) {
        try {
            assertThat(draft).against(REPORT).answersEveryRequiredRecommendation();
            return "";
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Returns what README shows of the message: what is missing. */
    static String beginning() throws Exception {
        return message(draftWithout(HEADING, ANSWER))
                .lines()
                .skip(1)
                .limit(3)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void anAnswerTakenOutWithItsHeadingIsNamed() throws Exception {
        assertThat(beginning()).isEqualTo("""
                response  north-wales on twenty-years-on-2022
                expected  an answer to every required recommendation
                but was   none to recommendation 18
                """);
    }

    @Test
    void anAnswerTakenOutBelowItsHeadingIsNamed() throws Exception {
        assertThat(message(draftWithout(ANSWER)))
                .contains("but was   none to recommendation 18\n")
                .contains("Publish the action taken or proposed on recommendation 18, or why there is none.");
    }

    @Test
    void theWholeDraftAnswersEveryRecommendation() throws Exception {
        assertThat(message(draftWithout())).isEmpty();
    }
}
