package uk.opcc.mappa.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;

/**
 * An invented example: what two invented forces said over two years about an invented report. None of them exists. Together they
 * show every rule on follow-ups.
 */
public final class ExampleFollowUps {

    private ExampleFollowUps() {}

    /**
     * Returns the invented report, of 31 March 2022, with 12 recommendations.
     *
     * @return the report, with the id {@code an-invented-report-of-2022}
     */
    public static InspectionReport report() {
        return Holder.REPORT;
    }

    /**
     * Returns the invented responses to the report.
     *
     * @return the response of Northmarch
     */
    public static List<Response> responses() {
        return Holder.RESPONSES;
    }

    /**
     * Returns the invented follow-ups.
     *
     * @return those of Northmarch and of Southmarch
     */
    public static List<FollowUp> all() {
        return Holder.ALL;
    }

    private static final class Holder {
        static final InspectionReport REPORT = read("invented-report", MappaJson.INSPECTION_REPORT);
        static final List<Response> RESPONSES = List.of(read("northmarch-response", MappaJson.RESPONSE));
        static final List<FollowUp> ALL =
                List.of(read("northmarch", MappaJson.FOLLOW_UP), read("southmarch", MappaJson.FOLLOW_UP));

        private static <T> T read(String id, JsonFormat<T> format) {
            String name = "followups/" + id + ".json";
            try (InputStream document = ExampleFollowUps.class.getResourceAsStream(name)) {
                return format.read(Objects.requireNonNull(document, name)).orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
    }
}
