package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTest {

    private static Answer.Builder unclear() {
        return Answer.builder().status(ComplianceStatus.UNCLEAR);
    }

    @Test
    void whatIsNotSetIsNotStated() {
        Answer answer = unclear().build();
        assertThat(answer.actionState()).isEqualTo(ActionState.NOT_STATED);
        assertThat(answer.stance()).isEqualTo(Stance.NOT_STATED);
        assertThat(answer.assurance()).isEqualTo(Assurance.NOT_STATED);
        assertThat(Action.builder().what("Act.").build().state()).isEqualTo(ActionState.NOT_STATED);
    }

    @Test
    void anAnswerWithoutReferenceNamesNone() {
        assertThat(unclear().build().namesNone()).isTrue();
        assertThat(ExampleValues.answer().namesNone()).isFalse();
    }

    @Test
    void aPositionAloneIsNoExplanation() {
        assertThat(unclear()
                        .addReferences(RecommendationReference.toNational(14))
                        .addEvidence(ExampleValues.evidence())
                        .actionState(ActionState.COMPLETED)
                        .build()
                        .explains())
                .isFalse();
    }

    @Test
    void anExplanationExplains() {
        assertThat(unclear().explanation("Training is in place.").build().explains())
                .isTrue();
    }

    @Test
    void aReasonForNoActionExplains() {
        assertThat(unclear().reasonForNoAction("Not for us.").build().explains())
                .isTrue();
    }

    @Test
    void anActionExplains() {
        assertThat(unclear().addActions(ExampleValues.action()).build().explains())
                .isTrue();
    }

    @Test
    void anOwnerWithoutWordsAndKindsIsLeftBlank() {
        assertThat(StatedOwner.builder().build().leftBlank()).isTrue();
        assertThat(StatedOwner.builder().words("Police").build().leftBlank()).isFalse();
        assertThat(StatedOwner.builder().addKinds(AgencyKind.PRISON).build().leftBlank())
                .isFalse();
    }

    @Test
    void aTimescaleWithoutWordsAndTimescaleIsLeftBlank() {
        assertThat(StatedTimescale.builder().build().leftBlank()).isTrue();
        assertThat(StatedTimescale.builder().words("Soon").build().leftBlank()).isFalse();
        assertThat(ExampleValues.statedTimescale().leftBlank()).isFalse();
    }
}
