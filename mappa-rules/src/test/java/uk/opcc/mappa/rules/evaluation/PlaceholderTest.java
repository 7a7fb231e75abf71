package uk.opcc.mappa.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC",
                "OK",
                "No update.",
                "Not yet available",
                "To be discussed",
                "To be completed by the force",
                "Awaiting update from force",
                "The force will respond in due course.",
                "{{response}}",
                "<insert text>"
            })
    void whatOnlyPutsAnExplanationOffIsAPlaceholder(String text) {
        assertThat(Placeholder.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We accept the recommendation.",
                "Not for this force.",
                "No further action.",
                "Managers are trained by the force.",
                "The force will train its managers in due course."
            })
    void whatSaysSomethingIsNone(String text) {
        assertThat(Placeholder.is(text)).isFalse();
        assertThat(Placeholder.pointsElsewhere(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See the force response.",
                "As per the Chief Constable's comments above.",
                "I refer to the response of the Chief Constable.",
                "Covered in the force update."
            })
    void whatOnlyPointsToTheWordsOfAnOfficeDefersToIt(String text) {
        assertThat(Placeholder.defersToOffice(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is a matter for the Chief Constable.",
                "The Chief Constable will respond.",
                "I leave this to the force.",
                "I have asked the Chief Constable to answer this.",
                "The force has responded."
            })
    void whatLeavesTheAnswerToAnOfficeDefersToIt(String text) {
        assertThat(Placeholder.defersToOffice(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have asked the Chief Constable for a monthly report.",
                "The force trains its officers to respond.",
                "This is a matter of training for the force."
            })
    void aSentenceAboutWhatIsDoneLeavesTheAnswerToNobody(String text) {
        assertThat(Placeholder.defersToOffice(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Please see attached.", "See the force's response in Annex A.", "Refer to the action plan."})
    void aDocumentIsElsewhereAndNoOffice(String text) {
        assertThat(Placeholder.pointsElsewhere(text)).isTrue();
        assertThat(Placeholder.defersToOffice(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The chief constable has stated this.",
                "Training provided to officers.",
                "See the force's response, which I support: every manager has been trained since June."
            })
    void aSentenceOfItsOwnPointsNowhere(String text) {
        assertThat(Placeholder.pointsElsewhere(text)).isFalse();
    }
}
