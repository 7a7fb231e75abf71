package uk.opcc.mappa.rules;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import uk.opcc.mappa.agreement.SchemaAgreement;
import uk.opcc.mappa.rules.result.Assessment;

/** The reader of assessments and their schema accept the same documents: those written and those mutated from them. {@code .ci/run} tries ten times as many. */
class AssessmentAgreementProperties {

    private static final SchemaAgreement ASSESSMENTS = new SchemaAgreement();

    @Property(seed = "20220714", edgeCases = EdgeCasesMode.NONE)
    void theSchemaAcceptsEveryAssessmentAndAgreesOnItsMutations(
            @ForAll("inputs") AssessmentInput context,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3) int changes) {
        Assessment assessment = context.assess();
        ASSESSMENTS.assertAgreed(RulesJson.ASSESSMENT, assessment, seed, changes);
    }

    @AfterContainer
    static void everyVerdictIsMetOften() {
        ASSESSMENTS.assertMetEveryVerdictOften();
    }

    @Provide
    Arbitrary<AssessmentInput> inputs() {
        return AssessmentInputs.inputs();
    }
}
