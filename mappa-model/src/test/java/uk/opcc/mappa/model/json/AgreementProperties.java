package uk.opcc.mappa.model.json;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import uk.opcc.mappa.agreement.SchemaAgreement;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.FollowUp;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ModelArbitraries;
import uk.opcc.mappa.model.Response;

/** Each reader and its schema accept the same documents: those written of values, and those mutated from them. {@code .ci/run} tries ten times as many. */
class AgreementProperties {

    private static final SchemaAgreement REPORTS = new SchemaAgreement();
    private static final SchemaAgreement RESPONSES = new SchemaAgreement();
    private static final SchemaAgreement FOLLOW_UPS = new SchemaAgreement();
    private static final SchemaAgreement DIRECTORIES = new SchemaAgreement();

    @Property(seed = "20220714", edgeCases = EdgeCasesMode.NONE)
    void theSchemaAcceptsEveryReportAndAgreesOnItsMutations(
            @ForAll("reports") InspectionReport report,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int changes) {
        REPORTS.assertAgreed(MappaJson.INSPECTION_REPORT, report, seed, changes);
    }

    @Property(seed = "20220714", edgeCases = EdgeCasesMode.NONE)
    void theSchemaAcceptsEveryResponseAndAgreesOnItsMutations(
            @ForAll("responses") Response response,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int changes) {
        RESPONSES.assertAgreed(MappaJson.RESPONSE, response, seed, changes);
    }

    @Property(seed = "20220714", edgeCases = EdgeCasesMode.NONE)
    void theSchemaAcceptsEveryDirectoryAndAgreesOnItsMutations(
            @ForAll("directories") Directory directory,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int changes) {
        DIRECTORIES.assertAgreed(MappaJson.DIRECTORY, directory, seed, changes);
    }

    @Property(seed = "20220714", edgeCases = EdgeCasesMode.NONE)
    void theSchemaAcceptsEveryFollowUpAndAgreesOnItsMutations(
            @ForAll("followUps") FollowUp followUp,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int changes) {
        FOLLOW_UPS.assertAgreed(MappaJson.FOLLOW_UP, followUp, seed, changes);
    }

    @AfterContainer
    static void everyVerdictIsMetOften() {
        List.of(REPORTS, RESPONSES, FOLLOW_UPS, DIRECTORIES).forEach(SchemaAgreement::assertMetEveryVerdictOften);
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
