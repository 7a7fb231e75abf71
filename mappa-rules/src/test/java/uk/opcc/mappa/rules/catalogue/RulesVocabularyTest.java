package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.extraction.Certainty;
import uk.opcc.mappa.rules.followup.Axis;
import uk.opcc.mappa.rules.followup.Timing;
import uk.opcc.mappa.rules.law.AnswerScope;
import uk.opcc.mappa.rules.law.ClockStop;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.ExtensionRule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.law.Reach;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.matching.SignalKind;
import uk.opcc.mappa.rules.matching.Verdict;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;
import uk.opcc.mappa.rules.result.Topic;

/** The vocabularies of this module: what each constant is called in JSON, and what it means. */
class RulesVocabularyTest {

    /** The codes in documents: they never change within a major version. */
    static List<Arguments> vocabularies() {
        return List.of(
                arguments(Actor.values(), "responder author response-recorder report-recorder"),
                arguments(AnswerScope.values(), "those-to-the-answerer each-of-the-report"),
                arguments(Basis.values(), "stated read inferred blanket"),
                arguments(Certainty.values(), "stated inferred"),
                arguments(ClockStop.values(), "publication provision"),
                arguments(CountedVoices.values(), "any-voice body-only"),
                arguments(ExtensionRule.values(), "none asked-before-end at-any-time"),
                arguments(Outcome.values(), "satisfied not-satisfied undetermined not-applicable"),
                arguments(
                        Provision.values(),
                        "invitation comments own-comments chief-officer-comments period answer explanation own-explanation"
                                + " own-answer"
                                + " timetable reason copy-to-inspectors copy-to-secretary-of-state copy-to-others follow-up"),
                arguments(Reach.values(), "reached doubtful not-reached"),
                arguments(RequiredRecommendations.values(), "police police-and-boards all"),
                arguments(Requirement.values(), "required not-required unknown"),
                arguments(Severity.values(), "error warning info"),
                arguments(Timing.values(), "not-due due overdue no-limit unknown"),
                arguments(Axis.values(), "progress forecast assurance verification closing due-date measure"),
                arguments(Timeliness.values(), "in-time late open overdue undetermined no-period"),
                arguments(Topic.values(), "coverage voice reference timing law statement position copies follow-up"),
                arguments(Verdict.values(), "meant undecided none"),
                arguments(
                        SignalKind.values(),
                        "reading national-number heading kind portal-reference words addressees position bare-number"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void theCodesAreThese(Coded[] constants, String codes) {
        assertThat(constants).extracting(Coded::code).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aConstantReadsAsItsCodeAndMeansASentence(Coded[] constants, String codes) {
        assertThat(constants).allSatisfy(constant -> {
            assertThat(constant).hasToString(constant.code());
            assertThat(constant.meaning()).matches("[A-Z].*\\.");
        });
    }

    @Test
    void noTwoConstantsMeanTheSame() {
        assertThat(vocabularies().stream().map(Arguments::get).flatMap(each -> Stream.of((Coded[]) each[0])))
                .extracting(Coded::meaning)
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyTheBodysVoicesCountWhereOnlyTheBodyDoes() {
        assertThat(Stream.of(Voice.values()).filter(CountedVoices.BODY_ONLY::count))
                .containsExactly(Voice.LOCAL_POLICING_BODY, Voice.MERGED, Voice.BODY_REPLY);
        assertThat(Stream.of(Voice.values()).filter(CountedVoices.ANY_VOICE::count))
                .containsExactly(Voice.values());
    }
}
