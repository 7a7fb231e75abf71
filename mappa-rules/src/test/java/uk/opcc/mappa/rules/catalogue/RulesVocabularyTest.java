package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.matching.SignalKind;
import uk.opcc.mappa.rules.matching.Verdict;
import uk.opcc.mappa.rules.matching.WordDifference;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Timeliness;
import uk.opcc.mappa.rules.result.Topic;

/** The vocabularies of this module: what each constant is called in JSON, and what it means. */
class RulesVocabularyTest {

    static List<Coded> constants() {
        return Stream.<Coded[]>of(
                        Basis.values(),
                        CountedVoices.values(),
                        Outcome.values(),
                        Provision.values(),
                        RequiredRecommendations.values(),
                        Requirement.values(),
                        Severity.values(),
                        Timeliness.values(),
                        Topic.values(),
                        Verdict.values(),
                        SignalKind.values(),
                        WordDifference.Kind.values())
                .flatMap(Stream::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("constants")
    void aConstantIsItsNameInLowerCaseWithHyphensAndMeansASentence(Coded constant) {
        String name = ((Enum<?>) constant).name();
        assertThat(constant.code()).isEqualTo(name.toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(constant).hasToString(constant.code());
        assertThat(constant.meaning()).matches("[A-Z].*\\.");
    }

    @Test
    void noTwoConstantsMeanTheSame() {
        assertThat(constants()).extracting(Coded::meaning).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheBodysVoicesCountWhereOnlyTheBodyDoes() {
        assertThat(Stream.of(Voice.values()).filter(CountedVoices.BODY_ONLY::count))
                .containsExactly(Voice.LOCAL_POLICING_BODY, Voice.MERGED, Voice.BODY_REPLY);
        assertThat(Stream.of(Voice.values()).filter(CountedVoices.ANY_VOICE::count))
                .containsExactly(Voice.values());
    }
}
