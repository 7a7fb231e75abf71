package uk.opcc.mappa.rules.bench.response;

import java.util.function.Supplier;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;

/** One way of doing one work: given a document, what is to be timed. Whatever can be made once is made before. */
public enum Contestant {
    TOKENISE {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = MappaJson.RESPONSE.toBytes(response);
            return () -> Tokens.count(document);
        }
    },
    TOKENISE_WITH_VALUES {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = MappaJson.RESPONSE.toBytes(response);
            return () -> Tokens.lengthOfValues(document);
        }
    },
    READ {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = MappaJson.RESPONSE.toBytes(response);
            return () -> MappaJson.RESPONSE.read(document).orElseThrow();
        }
    },
    DATABIND_READ {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = MappaJson.RESPONSE.toBytes(response);
            return () -> PeerJson.READER.readValue(document);
        }
    },
    WRITE_LINE {
        @Override
        Supplier<Object> on(Response response) {
            return () -> MappaJson.RESPONSE.toLine(response);
        }
    },
    DATABIND_WRITE_LINE {
        @Override
        Supplier<Object> on(Response response) {
            PeerResponse value = Agreement.peerOf(response);
            return () -> PeerJson.LINES.writeValueAsBytes(value);
        }
    },
    WRITE_INDENTED {
        @Override
        Supplier<Object> on(Response response) {
            return () -> MappaJson.RESPONSE.toBytes(response);
        }
    },
    DATABIND_WRITE_INDENTED {
        @Override
        Supplier<Object> on(Response response) {
            PeerResponse value = Agreement.peerOf(response);
            return () -> PeerJson.INDENTED.writeValueAsBytes(value);
        }
    },
    ASSESS {
        @Override
        Supplier<Object> on(Response response) {
            PreparedReport report = PreparedReport.of(ReferenceData.twentyYearsOn());
            return () -> Section55.assess(report, response);
        }
    },
    READ_AND_ASSESS {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = MappaJson.RESPONSE.toBytes(response);
            PreparedReport report = PreparedReport.of(ReferenceData.twentyYearsOn());
            return () ->
                    Section55.assess(report, MappaJson.RESPONSE.read(document).orElseThrow());
        }
    };

    abstract Supplier<Object> on(Response response);
}
