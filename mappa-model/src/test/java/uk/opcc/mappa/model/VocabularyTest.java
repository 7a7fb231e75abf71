package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.opcc.mappa.model.json.format.ProblemCode;

class VocabularyTest {

    /** The codes in documents: they never change within a major version. */
    static List<Map.Entry<List<? extends Coded>, List<String>>> vocabularies() {
        return List.of(
                Map.entry(
                        List.of(ComplianceStatus.values()),
                        List.of(
                                "met",
                                "met-under-review",
                                "partly-met",
                                "not-met",
                                "in-progress",
                                "planned",
                                "not-applicable",
                                "declined",
                                "unclear",
                                "not-read",
                                "not-answered")),
                Map.entry(
                        List.of(ActionState.values()),
                        List.of("completed", "under-way", "planned", "considering", "none", "not-stated")),
                Map.entry(
                        List.of(Assurance.values()), List.of("assured", "partly-assured", "not-assured", "not-stated")),
                Map.entry(List.of(Stance.values()), List.of("accepted", "partly-accepted", "rejected", "not-stated")),
                Map.entry(
                        List.of(Voice.values()),
                        List.of("local-policing-body", "chief-officer", "merged", "body-reply")),
                Map.entry(List.of(PublicationState.values()), List.of("draft", "published", "not-stated")),
                Map.entry(
                        List.of(ChiefOfficerConsultation.values()),
                        List.of("not-stated", "not-invited", "invited", "invited-silent", "submitted")),
                Map.entry(
                        List.of(RecommendationKind.values()),
                        List.of("recommendation", "area-for-improvement", "cause-of-concern")),
                Map.entry(
                        List.of(Comparison.values()),
                        List.of("exactly", "more-than", "fewer-than", "at-least", "at-most", "about")),
                Map.entry(List.of(Speaker.values()), List.of("force", "body", "inspectorate", "panel")),
                Map.entry(
                        List.of(Track.values()),
                        List.of("open", "in-progress", "reported-complete", "closed", "superseded")),
                Map.entry(List.of(Forecast.values()), List.of("on-track", "off-track")),
                Map.entry(List.of(Verification.values()), List.of("not-verified", "verified", "refuted")),
                Map.entry(List.of(Closer.values()), List.of("inspectorate", "local-governance", "not-stated")),
                Map.entry(List.of(Bound.values()), List.of("at-least", "at-most")),
                Map.entry(List.of(Extent.values()), List.of("one", "every")),
                Map.entry(List.of(Nation.values()), List.of("england", "wales")),
                Map.entry(
                        List.of(ProblemCode.values()),
                        List.of(
                                "malformed-json",
                                "trailing-content",
                                "limit-exceeded",
                                "wrong-format",
                                "newer-version",
                                "unknown-member",
                                "missing-member",
                                "duplicate-member",
                                "null-value",
                                "blank-text",
                                "unfit-character",
                                "too-long",
                                "wrong-type",
                                "invalid-form",
                                "out-of-range",
                                "unknown-code",
                                "inconsistent",
                                "more-problems")));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void theCodesAreThese(Map.Entry<List<? extends Coded>, List<String>> vocabulary) {
        assertThat(vocabulary.getKey()).extracting(Coded::code).containsExactlyElementsOf(vocabulary.getValue());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyConstantPrintsItsCodeAndHasAMeaning(Map.Entry<List<? extends Coded>, List<String>> vocabulary) {
        assertThat(vocabulary.getKey()).allSatisfy(value -> {
            assertThat(value).hasToString(value.code());
            assertThat(value.meaning()).isNotBlank().endsWith(".");
        });
    }

    @ParameterizedTest
    @EnumSource(ComplianceStatus.class)
    void metAndMetUnderReviewClaimMet(ComplianceStatus status) {
        assertThat(status.claimsMet())
                .isEqualTo(status == ComplianceStatus.MET || status == ComplianceStatus.MET_UNDER_REVIEW);
    }

    @ParameterizedTest
    @EnumSource(ComplianceStatus.class)
    void notMetAndPartlyMetAdmitAShortfall(ComplianceStatus status) {
        assertThat(status.admitsShortfall())
                .isEqualTo(status == ComplianceStatus.NOT_MET || status == ComplianceStatus.PARTLY_MET);
    }

    @Test
    void onlyTheChiefOfficerDoesNotSpeakForTheBody() {
        assertThat(Arrays.stream(Voice.values()).filter(voice -> !voice.speaksForBody()))
                .containsExactly(Voice.CHIEF_OFFICER);
    }

    @Test
    void theChiefOfficerSpeaksAloneOrMerged() {
        assertThat(Arrays.stream(Voice.values()).filter(Voice::speaksForChiefOfficer))
                .containsExactly(Voice.CHIEF_OFFICER, Voice.MERGED);
    }

    @Test
    void anUnknownKindOfAgencyIsKept() {
        AgencyKind kind = new AgencyKind("police-board-of-2028");
        assertThat(kind).hasToString("police-board-of-2028").isEqualTo(new AgencyKind("police-board-of-2028"));
        assertThat(ExampleValues.force().withKind(kind).kind()).isEqualTo(kind);
    }

    @Test
    void aKnownKindIsEqualToItsCode() {
        assertThat(new AgencyKind("police-force"))
                .isEqualTo(AgencyKind.POLICE_FORCE)
                .hasSameHashCodeAs(AgencyKind.POLICE_FORCE)
                .isNotEqualTo(AgencyKind.PRISON)
                .isNotEqualTo("police-force")
                .isNotEqualTo(null);
        assertThat(new Measure("offenders-per-manager")).isEqualTo(Measure.OFFENDERS_PER_MANAGER);
    }

    @Test
    void anUnknownMeasureIsKept() {
        assertThat(ExampleValues.evidence()
                        .withMeasure(new Measure("home-visits"))
                        .measure())
                .hasToString("home-visits");
    }
}
