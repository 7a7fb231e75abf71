package uk.opcc.mappa.rules.bench.response;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;

/** Checks, before any timing, that the library and its peers do the same work: equal values, and the same faults. */
public final class EquivalenceCheck {

    private final PreparedReport report = PreparedReport.of(ReferenceData.twentyYearsOn());
    private final Assessor tenChecks = TenChecks.assessor();
    private final BeanValidation beanValidation = new BeanValidation();
    private final RuleEngine ruleEngine = new RuleEngine();
    private final SchemaValidation schemaValidation = new SchemaValidation();

    /** Checks the published documents: their values, their faults, and that there are none or seven of these. */
    public void onPublishedDocuments() {
        for (int i = 0; i < Documents.PUBLISHED.size(); i++) {
            String name = Documents.PUBLISHED.get(i);
            Response response = Documents.named(name);
            on(response);
            Assessment assessment = Section55.assess(report, response);
            int expected = i % 2 == 0 ? 0 : 7;
            if (assessment.findings().size() != expected
                    || !assessment.openQuestions().isEmpty()) {
                throw new IllegalStateException(name + ": expected " + expected + " findings, but\n" + assessment);
            }
            require(
                    response,
                    "problems of the invalid document",
                    InvalidDocuments.PROBLEMS,
                    MappaJson.RESPONSE
                            .read(InvalidDocuments.of(response))
                            .problems()
                            .size());
            require(
                    response,
                    "number of faults of the ten",
                    expected,
                    TenChecks.faults(assessment).size());
        }
    }

    /** Checks one response. */
    public void on(Response response) {
        byte[] document = MappaJson.RESPONSE.toBytes(response);
        require(
                response,
                "values read",
                response,
                MappaJson.RESPONSE.read(document).orElseThrow());
        JsonNode tree = PeerJson.TREES.readValue(document);
        PeerResponse peer = peerOf(response);
        require(response, "members that databind keeps", tree, tree(PeerJson.LINES.writeValueAsBytes(peer)));
        require(response, "members on one line", tree, tree(MappaJson.RESPONSE.toLine(response)));
        Set<Fault> faults = TenChecks.faults(tenChecks.assess(report, response));
        require(response, "faults", faults, TenChecks.faults(Section55.assess(report, response)));
        require(response, "faults by Hibernate Validator", faults, beanValidation.faults(peer));
        require(response, "faults by Drools", faults, ruleEngine.faults(peer));
        require(response, "faults by networknt", faults, schemaValidation.faults(tree));
    }

    /** What databind reads where the library writes a response. */
    static PeerResponse peerOf(Response response) {
        return PeerJson.READER.readValue(MappaJson.RESPONSE.toBytes(response));
    }

    private static JsonNode tree(byte[] document) {
        return PeerJson.TREES.readValue(document);
    }

    private static void require(Response response, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(
                    response.id() + ": " + what + " differ: expected\n" + expected + "\nbut found\n" + found);
        }
    }
}
