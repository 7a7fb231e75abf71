package uk.opcc.mappa.rules.bench.response;

import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;

/** What is timed on a document: one work, by the library or by a peer. What can be made once is made before the timing. */
public enum TimedWork {
    TOKENISE {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = MappaJson.RESPONSE.toBytes(response);
            return () -> Tokeniser.count(document);
        }
    },
    TOKENISE_WITH_VALUES {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = MappaJson.RESPONSE.toBytes(response);
            return () -> Tokeniser.lengthOfValues(document);
        }
    },
    READ {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = MappaJson.RESPONSE.toBytes(response);
            return () -> MappaJson.RESPONSE.read(document).orElseThrow();
        }
    },
    READ_WITH_PROBLEMS {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = InvalidDocuments.of(response);
            return () -> MappaJson.RESPONSE.read(document).problems();
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
            PeerResponse value = EquivalenceCheck.peerOf(response);
            return () -> PeerJson.LINES.writeValueAsBytes(value);
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
    },
    TEN_CHECKS {
        @Override
        Supplier<Object> on(Response response) {
            PreparedReport report = PreparedReport.of(ReferenceData.twentyYearsOn());
            Assessor assessor = TenChecks.assessor();
            return () -> assessor.assess(report, response);
        }
    },
    BEAN_VALIDATION {
        @Override
        Supplier<Object> on(Response response) {
            PeerResponse value = EquivalenceCheck.peerOf(response);
            BeanValidation validation = new BeanValidation();
            return () -> validation.check(value);
        }
    },
    DROOLS {
        @Override
        Supplier<Object> on(Response response) {
            PeerResponse value = EquivalenceCheck.peerOf(response);
            RuleEngine engine = new RuleEngine();
            return () -> engine.check(value);
        }
    },
    JSON_SCHEMA {
        @Override
        Supplier<Object> on(Response response) {
            JsonNode tree = PeerJson.TREES.readValue(MappaJson.RESPONSE.toBytes(response));
            SchemaValidation validation = new SchemaValidation();
            return () -> validation.check(tree);
        }
    },
    DATABIND_AND_DROOLS {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = MappaJson.RESPONSE.toBytes(response);
            RuleEngine engine = new RuleEngine();
            return () -> engine.check(PeerJson.READER.readValue(document));
        }
    },
    TREE_AND_JSON_SCHEMA {
        @Override
        Supplier<Object> on(Response response) {
            byte[] document = MappaJson.RESPONSE.toBytes(response);
            SchemaValidation validation = new SchemaValidation();
            return () -> validation.check(PeerJson.TREES.readValue(document));
        }
    };

    abstract Supplier<Object> on(Response response);
}
