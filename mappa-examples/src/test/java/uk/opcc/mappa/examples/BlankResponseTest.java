package uk.opcc.mappa.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import uk.opcc.mappa.examples.documents.WordWriter;
import uk.opcc.mappa.examples.fixture.Facts;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.extraction.Extraction;
import uk.opcc.mappa.rules.extraction.ResponseExtractor;

class BlankResponseTest {

    private static final InspectionReport REPORT = ReferenceData.twentyYearsOn();
    private static final PoliceArea KENT =
            ReferenceData.policeAreas().areaOf("kent").orElseThrow();
    private static final BlankResponse BLANK = BlankResponse.of(
            REPORT, KENT.force(), KENT.localPolicingBodies().get(0).body());
    private static final List<String> STATED = List.of(
            "force kent",
            "body kent-pcc",
            "citation Police Act 1996 s.55(5)",
            "due-date 2022-09-07",
            "date publication 2022-09-06",
            "date local-policing-body 2022-09-05",
            "date chief-officer 2022-09-05",
            "voice body-reply",
            "voice local-policing-body",
            "voice chief-officer",
            "answer local-policing-body 14",
            "answer local-policing-body 15",
            "answer local-policing-body 18",
            "answer local-policing-body 19",
            "answer chief-officer 14",
            "answer chief-officer 15",
            "answer chief-officer 18",
            "answer chief-officer 19",
            "timescale 14 within 12 months",
            "timescale 15 within 12 months",
            "timescale 18 within 12 months",
            "timescale 19 within 12 months",
            "owner 14 police-force+prison+probation-service",
            "owner 15 police-force+prison+probation-service",
            "owner 18 police-force",
            "owner 19 police-force");

    @TempDir
    private Path folder;

    private static Extraction<Response> read(Path file) {
        return new DraftReader(new InputReader(InputStream.nullInputStream()))
                .response(file.toString(), ResponseExtractor.of(List.of(REPORT), ReferenceData.policeAreas()))
                .value()
                .flatMap(Drafted::extraction)
                .orElseThrow();
    }

    /** What a person writes into the nth place. */
    private static String words(int place, String guidance) {
        if (guidance.contains("day of publication")) {
            return "Published: 6 September 2022";
        }
        if (guidance.contains("date of these comments")) {
            return "Date: 5 September 2022";
        }
        return "In the words of nobody, place " + place + " was filled in on a rainy day.";
    }

    private void assertReadWithoutDoubt(Path file) {
        Extraction<Response> extraction = read(file);
        Response response = extraction.draft().orElseThrow();
        assertThat(Facts.of(REPORT, response)).containsExactlyInAnyOrderElementsOf(STATED);
        assertThat(extraction.questions()).isEmpty();
        for (String voice : List.of("local-policing-body", "chief-officer")) {
            for (String item : List.of("14", "15", "18", "19")) {
                assertThat(Facts.words(REPORT, response, voice, item))
                        .singleElement()
                        .asString()
                        .startsWith("In the words of nobody, place ")
                        .doesNotContain("\n");
            }
        }
    }

    /** Fills in each field of the Word file, in the way given. */
    private Path filledInWord(Consumer<CTSdtBlock> way) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordWriter.write(BLANK.toOutline(), bytes);
        Path file = folder.resolve("draft.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
                var out = Files.newOutputStream(file)) {
            int place = 0;
            for (CTSdtBlock field : document.getDocument().getBody().getSdtArray()) {
                CTText text = run(field).getTArray(0);
                text.setStringValue(words(place++, text.getStringValue()));
                way.accept(field);
            }
            document.write(out);
        }
        return file;
    }

    private static CTR run(CTSdtBlock field) {
        return field.getSdtContent().getPArray(0).getRArray(0);
    }

    @Test
    void aWordFileThatIsFilledInIsReadWithoutDoubt() throws IOException {
        assertReadWithoutDoubt(filledInWord(field -> field.getSdtPr().unsetShowingPlcHdr()));
    }

    /** Word clears the mark of an empty field when somebody types; other programs do not. */
    @Test
    void aWordFileThatAProgramFilledInIsReadWithoutDoubt() throws IOException {
        assertReadWithoutDoubt(filledInWord(field -> run(field).unsetRPr()));
    }

    @Test
    void aWebPageThatIsFilledInIsReadWithoutDoubt() throws IOException {
        Matcher places = Pattern.compile("<aside><p>(.*?)</p></aside>\\n<p></p>")
                .matcher(BLANK.toOutline().toHtml());
        int[] place = {0};
        String filled = places.replaceAll(match ->
                match.group().replace("<p></p>", "<p>" + words(place[0]++, match.group()) + "</p>"));
        assertReadWithoutDoubt(Files.writeString(folder.resolve("draft.html"), filled));
    }

    @Test
    void aBlankWordFileHasNoAnswers() throws IOException {
        Path file = folder.resolve("draft.docx");
        try (var out = Files.newOutputStream(file)) {
            WordWriter.write(BLANK.toOutline(), out);
        }
        Response response = read(file).draft().orElseThrow();
        assertThat(Facts.of(REPORT, response))
                .contains("force kent", "due-date 2022-09-07")
                .noneMatch(fact -> fact.startsWith("answer"));
        assertThat(Section55.assess(REPORT, response).findings("recommendation-unanswered"))
                .hasSize(4);
    }
}
