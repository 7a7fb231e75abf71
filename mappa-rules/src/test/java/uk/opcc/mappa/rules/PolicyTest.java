package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Requirement;

/** How the parts of the law that it leaves open are read. */
class PolicyTest {

    private static final Policy STANDARD = Policy.standard();

    private static List<Integer> required(InspectionReport report, Policy policy) {
        return Section55.withPolicy(policy).assess(report, SampleResponses.responseTo(report.id())).coverage().stream()
                .filter(coverage -> coverage.requirement() == Requirement.REQUIRED)
                .map(coverage -> coverage.recommendation().number().orElseThrow())
                .toList();
    }

    @Test
    void theStandardPolicyIsTheDefaultOfTheBuilder() {
        assertThat(STANDARD.required()).isEqualTo(RequiredRecommendations.POLICE);
        assertThat(STANDARD.counted()).isEqualTo(CountedVoices.ANY_VOICE);
        assertThat(STANDARD.otherItemsRequired()).isFalse();
        assertThat(Policy.builder().build()).isEqualTo(STANDARD);
        assertThat(Section55.assess(SampleResponses.REPORT, SampleResponses.faultless())
                        .policy())
                .isEqualTo(STANDARD);
    }

    @Test
    void fourRecommendationsOfTheReportAreToThePolice() {
        assertThat(required(SampleResponses.REPORT, STANDARD)).containsExactly(14, 15, 18, 19);
    }

    @Test
    void nineAreRequiredWithTheBoards() {
        assertThat(required(SampleResponses.REPORT, STANDARD.withRequired(RequiredRecommendations.POLICE_AND_BOARDS)))
                .containsExactly(6, 7, 8, 9, 10, 14, 15, 18, 19);
    }

    @Test
    void literallyTheyAreAllNineteen() {
        assertThat(required(SampleResponses.REPORT, STANDARD.withRequired(RequiredRecommendations.ALL)))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 19).boxed().toList());
    }

    @Test
    void whatIsRequiredAndNotAnsweredIsFoundUnderEachPolicy() {
        for (RequiredRecommendations each : RequiredRecommendations.values()) {
            Policy policy = STANDARD.withRequired(each);
            assertThat(Section55.withPolicy(policy)
                            .assess(SampleResponses.REPORT, SampleResponses.responseTo(SampleResponses.REPORT.id()))
                            .findings("recommendation-unanswered"))
                    .extracting(finding ->
                            finding.recommendation().orElseThrow().number().orElseThrow())
                    .containsExactlyElementsOf(required(SampleResponses.REPORT, policy));
        }
    }

    @Test
    void anAreaForImprovementIsRequiredOnlyIfThePolicySaysSo() {
        InspectionReport report =
                SampleResponses.REPORT.withRecommendations(SampleResponses.REPORT.recommendations().stream()
                        .map(recommendation -> recommendation.number().orElseThrow() == 18
                                ? recommendation.withKind(RecommendationKind.AREA_FOR_IMPROVEMENT)
                                : recommendation)
                        .toList());

        assertThat(required(report, STANDARD)).containsExactly(14, 15, 19);
        assertThat(required(report, STANDARD.withRequired(RequiredRecommendations.ALL)))
                .hasSize(18)
                .doesNotContain(18);
        assertThat(required(report, STANDARD.withOtherItemsRequired(true))).containsExactly(14, 15, 19, 18);
    }

    @Test
    void anAnswerThatTheBodyOnlyAdoptsCountsUnlessTheBodysAloneDo() {
        Response adopted = SampleResponses.faultless()
                .withComments(
                        SampleResponses.comments(
                                Voice.LOCAL_POLICING_BODY, SampleResponses.answer(14, ComplianceStatus.MET)),
                        SampleResponses.comments(
                                Voice.CHIEF_OFFICER,
                                SampleResponses.answer(14, ComplianceStatus.MET),
                                SampleResponses.answer(15, ComplianceStatus.MET),
                                SampleResponses.answer(18, ComplianceStatus.NOT_MET)),
                        SampleResponses.comments(Voice.MERGED, SampleResponses.answer(19, ComplianceStatus.MET)));

        Assessment anyVoice = Section55.assess(SampleResponses.REPORT, adopted);
        assertThat(anyVoice.findings("recommendation-unanswered")).isEmpty();
        assertThat(anyVoice.findings("body-explanation-adopted"))
                .extracting(finding ->
                        finding.recommendation().orElseThrow().number().orElseThrow())
                .containsExactly(15, 18);
        assertThat(anyVoice.outcome()).isEqualTo(Outcome.SATISFIED);

        Assessment bodyOnly = Section55.withPolicy(STANDARD.withCounted(CountedVoices.BODY_ONLY))
                .assess(SampleResponses.REPORT, adopted);
        assertThat(bodyOnly.findings("recommendation-unanswered"))
                .extracting(finding ->
                        finding.recommendation().orElseThrow().number().orElseThrow())
                .containsExactly(15, 18);
        assertThat(bodyOnly.findings("recommendation-unanswered"))
                .flatExtracting(Finding::facts)
                .contains(new Fact("answered by", "voices that the policy does not count"));
        assertThat(bodyOnly.outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(bodyOnly.coverage(15).orElseThrow().position()).isEqualTo(ComplianceStatus.MET);
    }

    @Test
    void theBodysReplyIsTheBodys() {
        for (Voice voice : Voice.values()) {
            assertThat(CountedVoices.ANY_VOICE.count(voice)).isTrue();
            assertThat(CountedVoices.BODY_ONLY.count(voice)).isEqualTo(voice != Voice.CHIEF_OFFICER);
        }
    }
}
