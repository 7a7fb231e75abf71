package uk.opcc.mappa.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ModelArbitraries;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.format.JsonFormat;

class RoundTripProperties {

    private static final int TRIES = 500;

    @Property(seed = "20220714", tries = TRIES)
    void aReportWrittenIsReadBackEqual(@ForAll("reports") InspectionReport report) {
        assertRoundTrip(MappaJson.INSPECTION_REPORT, report);
    }

    @Property(seed = "20220714", tries = TRIES)
    void aResponseWrittenIsReadBackEqual(@ForAll("responses") Response response) {
        assertRoundTrip(MappaJson.RESPONSE, response);
    }

    @Property(seed = "20220714", tries = TRIES)
    void aDirectoryWrittenIsReadBackEqual(@ForAll("directories") Directory directory) {
        assertRoundTrip(MappaJson.DIRECTORY, directory);
    }

    @Property(seed = "20220714", tries = TRIES)
    void aFollowUpWrittenIsReadBackEqual(@ForAll("followUps") FollowUp followUp) {
        assertRoundTrip(MappaJson.FOLLOW_UP, followUp);
    }

    private static <T> void assertRoundTrip(JsonFormat<T> format, T value) {
        byte[] written = format.toBytes(value);
        T read = format.read(written).orElseThrow();
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(format.toBytes(read)).isEqualTo(written);
        assertThat(format.read(format.toText(value)).orElseThrow()).isEqualTo(value);
    }

    @Provide
    Arbitrary<InspectionReport> reports() {
        return ModelArbitraries.reports();
    }

    @Provide
    Arbitrary<Response> responses() {
        return ModelArbitraries.responses();
    }

    @Provide
    Arbitrary<Directory> directories() {
        return ModelArbitraries.directories();
    }

    @Provide
    Arbitrary<FollowUp> followUps() {
        return ModelArbitraries.followUps();
    }
}
