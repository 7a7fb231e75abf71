package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.Given.BOARDS;
import static uk.opcc.mappa.rules.catalogue.Given.BODY;
import static uk.opcc.mappa.rules.catalogue.Given.POLICE_FORCES;
import static uk.opcc.mappa.rules.catalogue.Given.pointingAt18By;
import static uk.opcc.mappa.rules.catalogue.Given.reportWith;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Bound;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.RuleDescription;

/** What holds of the message, the remedy and the help address of every rule. */
class FindingMessageTest {

    private static final Path RULES = Path.of("docs", "RULES.md");

    static List<RuleDescription> rules() {
        return RuleCatalogue.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHelpAddressIsASectionOfTheRulesDocument(RuleDescription rule) throws IOException {
        assertThat(rule.help()).isEqualTo("RULES.md#" + rule.id());
        assertThat(Files.readAllLines(RULES)).containsOnlyOnce("## " + rule.id());
    }

    /** Every text of the response and the report that a message quotes is as long as its format allows. */
    @ParameterizedTest
    @ValueSource(strings = {"w", "\u202e", "\ud83d\ude00", "%s"})
    void theLongestTextsMakeAMessageOfOneShortLine(String filler) {
        Assessment assessment = Section55.assess(report(filler), response(filler));

        assertThat(assessment.findings())
                .extracting(Finding::rule)
                .contains(
                        "body-not-of-force",
                        "evidence-contradicts-status",
                        "number-collides",
                        "owner-differs",
                        "recommendation-unknown",
                        "statute-wrong-section");
        assertThat(assessment.findings()).allSatisfy(finding -> {
            assertIsSentence(finding.message());
            assertIsSentence(finding.remedy());
        });
    }

    @Test
    void theLongestTextsMakeAQuestionOfOneLine() {
        Response unknownForce = response("w");
        Assessment assessment = Section55.assess(
                report("w"), unknownForce.withForce(unknownForce.force().withId("unknown")));

        assertThat(assessment.openQuestions()).extracting(OpenQuestion::rule).contains("body-not-of-force");
        assertThat(assessment.openQuestions())
                .allSatisfy(question -> assertThat(question.question()).hasSizeLessThan(500));
    }

    private static void assertIsSentence(String text) {
        assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(500);
        assertThat(text).matches("[A-Z][^\\n]*[^ .]( \\.\\.\\.)?[^.]*\\.").doesNotContain("null");
    }

    private static String line(String filler) {
        return "a" + filler.repeat(499 / filler.codePointCount(0, filler.length()));
    }

    private static InspectionReport report(String filler) {
        return reportWith(
                18,
                item -> item.withAddressees(POLICE_FORCES.withName(line(filler)), BOARDS.withName(line(filler)))
                        .withExpectations(Expectation.builder()
                                .measure(Measure.OFFENDERS_PER_MANAGER)
                                .description("expected")
                                .bound(Bound.AT_MOST)
                                .value(BigDecimal.TEN)
                                .unit(line(filler))
                                .build()));
    }

    private static Response response(String filler) {
        Response response = Given.changing(
                pointingAt18By(RecommendationReference.builder()
                        .nationalNumber(18)
                        .localNumber(6)
                        .owner(StatedOwner.builder()
                                .words(line(filler))
                                .addKinds(AgencyKind.PRISON)
                                .build())
                        .build()),
                18,
                answer -> answer.withEvidence(Evidence.builder()
                        .measure(Measure.OFFENDERS_PER_MANAGER)
                        .comparison(Comparison.EXACTLY)
                        .value(new BigDecimal("1000000000"))
                        .build()));
        return Given.adding(
                        response,
                        Voice.CHIEF_OFFICER,
                        Given.answer(RecommendationReference.builder()
                                .nationalNumber(9999)
                                .heading(line(filler))
                                .quotedWords(line(filler).repeat(30))
                                .build()))
                .withForce(response.force().withName(line(filler)))
                .withBody(BODY.withId("surrey-pcc").withName(line(filler)))
                .withCitations(StatuteCitation.builder()
                        .act(line(filler))
                        .section("33")
                        .build());
    }
}
