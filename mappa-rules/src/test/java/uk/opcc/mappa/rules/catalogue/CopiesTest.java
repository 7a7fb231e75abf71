package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.FindingAssert.onlyNewFinding;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.copyTo;
import static uk.opcc.mappa.rules.catalogue.Given.response;

import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Severity;

/** The twin rules on the copies of s.55(6). */
class CopiesTest {

    private static final String TO_INSPECTORS = "copy-to-inspectors-not-recorded";
    private static final String TO_SECRETARY_OF_STATE = "copy-to-secretary-of-state-not-recorded";

    @Test
    void aCopyToTheSecretaryOfStateOnlyLeavesTheInspectorsOut() {
        onlyNewFinding(assess(response().withCopies(copyTo(AgencyKind.SECRETARY_OF_STATE))), TO_INSPECTORS)
                .is(Severity.INFO)
                .isAt("/copies")
                .says("expected", "a copy to the inspectors of constabulary")
                .tells("No copy to the inspectors of constabulary is recorded.")
                .advises("Send a copy to the inspectors of constabulary if none was sent, and record it.")
                .isUnder("Police Act 1996 s.55(6)(a)");
    }

    @Test
    void aCopyToTheInspectorsOnlyLeavesTheSecretaryOfStateOut() {
        onlyNewFinding(assess(response().withCopies(copyTo(AgencyKind.INSPECTORATE))), TO_SECRETARY_OF_STATE)
                .is(Severity.INFO)
                .isAt("/copies")
                .says("expected", "a copy to the Secretary of State")
                .tells("No copy to the Secretary of State is recorded.")
                .advises("Send a copy to the Secretary of State if none was sent, and record it.")
                .isUnder("Police Act 1996 s.55(6)(b)");
    }

    @Test
    void noCopyLeavesBothOut() {
        assertThat(assess(response().withCopies()).findings())
                .extracting(Finding::rule)
                .containsExactly(TO_INSPECTORS, TO_SECRETARY_OF_STATE);
    }

    @Test
    void aCopyToAnotherAgencyIsNeither() {
        assertThat(assess(response().withCopies(copyTo(AgencyKind.PRISON))).findings())
                .hasSize(2);
    }

    @Test
    void whereNothingSaysWhetherItIsPublishedTheCopiesAreMissed() {
        assertThat(assess(response().withState(PublicationState.NOT_STATED).withCopies())
                        .findings())
                .hasSize(2);
    }
}
