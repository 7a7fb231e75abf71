package uk.opcc.mappa.rules.extraction;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.reference.ReferenceData;

/** An invented report, and documents that answer it. */
final class Documents {

    static final String LIGHTS =
            "Lamps on rural beats are tested each quarter and the results are kept for two winters.";
    static final String HORSES = "Stables near busy roads have a plan for moving horses when floods are forecast.";
    static final String WARDENS = "Market wardens receive a briefing on lost children before every fair.";
    static final String BRIDGES = "Ferry patrols share their bridge surveys with the harbour office within a week.";
    static final String CLERKS = "Court clerks index every ledger of unclaimed bicycles by parish.";

    /** The report "Lamps and horses", with five numbered recommendations; 1 is for prisons, the others for police forces. */
    static final InspectionReport REPORT = InspectionReport.builder()
            .id("lamps-and-horses-2025")
            .kind(ReportKind.CONSTABULARY_INSPECTION)
            .title("Lamps and horses: an inspection of how rural beats are kept")
            .published(PartialDate.of(LocalDate.of(2025, 3, 4)))
            .addCounts(ReportCount.builder().count(5).build())
            .addRecommendations(
                    recommendation(1, CLERKS, AgencyKind.PRISON, "prisons", "Prisons"),
                    recommendation(2, LIGHTS, AgencyKind.POLICE_FORCE, "police-forces", "Police forces"),
                    recommendation(3, HORSES, AgencyKind.POLICE_FORCE, "police-forces", "Police forces"),
                    recommendation(4, WARDENS, AgencyKind.POLICE_FORCE, "police-forces", "Police forces"),
                    recommendation(5, BRIDGES, AgencyKind.POLICE_FORCE, "police-forces", "Police forces"))
            .build();

    private static final ResponseExtractor EXTRACTOR =
            ResponseExtractor.of(List.of(REPORT), ReferenceData.policeAreas());

    private Documents() {}

    private static Recommendation recommendation(int number, String words, AgencyKind kind, String id, String name) {
        return Recommendation.builder()
                .number(number)
                .kind(RecommendationKind.RECOMMENDATION)
                .summary(words)
                .officialText(words)
                .addAddressees(Agency.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .extent(Extent.EVERY)
                        .build())
                .build();
    }

    static Extraction<Response> extract(SourceDocument document) {
        return EXTRACTOR.extract(document);
    }

    static ResponseExtractor extractor() {
        return EXTRACTOR;
    }

    /** Reads a body of XHTML. */
    static SourceDocument page(String body) {
        return read("<html><head><title>Page</title></head><body>" + body + "</body></html>");
    }

    /** Reads the body of a document of a content type, as a converter gives it. */
    static SourceDocument converted(String contentType, String body) {
        return read("<html><head><meta name=\"Content-Type\" content=\"" + contentType + "\"/></head><body>" + body
                + "</body></html>");
    }

    static SourceDocument read(String xhtml) {
        return read(xhtml, SourceLimits.standard());
    }

    static SourceDocument read(String xhtml, SourceLimits limits) {
        XhtmlHandler handler = new XhtmlHandler(limits);
        try {
            SAXParserFactory.newDefaultInstance()
                    .newSAXParser()
                    .parse(new InputSource(new StringReader(xhtml)), handler);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException(xhtml, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return handler.document();
    }
}
