package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.opcc.mappa.model.json.format.Reading;
import uk.opcc.mappa.rules.result.Assessment;

/** What holds of the JSON of every assessment. */
class AssessmentJsonProperties {

    @Provide
    Arbitrary<AssessmentInput> inputs() {
        return AssessmentInputs.inputs();
    }

    @Property(seed = "20220714", tries = 100)
    void whatIsWrittenReadsBackEqualAndWritesTheSameBytes(@ForAll("inputs") AssessmentInput context) {
        Assessment assessment = context.assess();
        byte[] written = RulesJson.ASSESSMENT.toBytes(assessment);

        Reading<Assessment> read = RulesJson.ASSESSMENT.read(written);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).contains(assessment);
        assertThat(RulesJson.ASSESSMENT.toBytes(read.orElseThrow())).isEqualTo(written);
        assertThat(RulesJson.ASSESSMENT.toBytes(context.assess())).isEqualTo(written);
    }
}
