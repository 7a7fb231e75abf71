package uk.opcc.mappa.rules.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.SampleResponses;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;

class BaselineTest {

    private static final Response FAULTLESS = SampleResponses.faultless();
    private static final Response LATE =
            FAULTLESS.withPublishedOn(PartialDate.of(SampleResponses.LAST_DAY.plusDays(13)));
    private static final Response LATE_AND_SILENT = LATE.withComments(SampleResponses.comments(
            Voice.LOCAL_POLICING_BODY,
            SampleResponses.answer(14, ComplianceStatus.MET),
            SampleResponses.answer(15, ComplianceStatus.MET),
            SampleResponses.answer(18, ComplianceStatus.MET)));
    private static final Baseline LATE_ACCEPTED =
            Baseline.parse("# why\n\nsuffolk published-late - /publishedOn  The delay was explained.\n");

    private static Assessment assess(Response response) {
        return Section55.assess(SampleResponses.REPORT, response);
    }

    @Test
    void onlyWhatIsNewCounts() {
        assertThat(LATE_ACCEPTED.newOutcome(assess(LATE))).isEqualTo(Outcome.SATISFIED);
        assertThat(LATE_ACCEPTED.newOutcome(assess(LATE_AND_SILENT))).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(LATE_ACCEPTED.newFindings(assess(LATE_AND_SILENT)))
                .extracting(Finding::rule)
                .contains("recommendation-unanswered")
                .doesNotContain("published-late");
    }

    @Test
    void theReasonIsKept() {
        Assessment late = assess(LATE);
        assertThat(LATE_ACCEPTED.reason(late, late.findings("published-late").get(0)))
                .contains("The delay was explained.");
    }

    @Test
    void aFindingOfAnotherResponseIsNew() {
        assertThat(LATE_ACCEPTED.newOutcome(assess(LATE.withId("kent")))).isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void anOpenQuestionCanBeAccepted() {
        Assessment undated = assess(FAULTLESS.withPublishedOn(Optional.empty()));
        assertThat(undated.outcome()).isEqualTo(Outcome.UNDETERMINED);
        Baseline baseline = Baseline.of(List.of(undated), "Nobody knows the day.");
        assertThat(baseline.newOutcome(undated)).isEqualTo(Outcome.SATISFIED);
        assertThat(baseline.reason(undated, undated.openQuestions().get(0))).contains("Nobody knows the day.");
    }

    @Test
    void anotherQuestionOfTheSameRuleIsNew() {
        Answer first = SampleResponses.answer(14, ComplianceStatus.NOT_READ);
        Answer second = SampleResponses.answer(15, ComplianceStatus.NOT_READ);
        Assessment one = assess(FAULTLESS.withComments(SampleResponses.comments(Voice.LOCAL_POLICING_BODY, first)));
        Assessment two =
                assess(FAULTLESS.withComments(SampleResponses.comments(Voice.LOCAL_POLICING_BODY, first, second)));
        Baseline baseline = Baseline.of(List.of(one), "It will be read in May.");
        assertThat(baseline.toText())
                .contains("suffolk status-unclear - ?/comments/0/answers/0 It will be read in May.");
        assertThat(baseline.newQuestions(one)).isEmpty();
        assertThat(baseline.newQuestions(two))
                .extracting(OpenQuestion::question)
                .anySatisfy(question -> assertThat(question).contains("recommendation 15"));
    }

    @Test
    void acceptedFindingsThatAreGoneAreNamed() {
        Baseline baseline = Baseline.parse(LATE_ACCEPTED.toText() + "kent published-late - /publishedOn Elsewhere.\n");
        assertThat(baseline.gone(List.of(assess(FAULTLESS)))).containsExactly("suffolk published-late - /publishedOn");
        assertThat(baseline.gone(List.of(assess(LATE)))).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Assessment> assessments =
                List.of(assess(LATE_AND_SILENT), assess(FAULTLESS.withPublishedOn(Optional.empty())));
        Baseline written = Baseline.of(assessments, " All known. ");
        Baseline read = Baseline.parse(written.toText());
        assertThat(read.toText()).isEqualTo(written.toText()).startsWith("# response rule item place reason\n");
        assertThat(assessments)
                .allSatisfy(each -> assertThat(read.newFindings(each)).isEmpty());
        assertThat(Baseline.empty().newFindings(assessments.get(0)))
                .isEqualTo(assessments.get(0).findings());
    }

    @Test
    void theSampleOfTheJavadocIsRead() throws IOException {
        String source = Files.readString(Path.of("src/main/java/uk/opcc/mappa/rules/assertion/Baseline.java"));
        String sample = source.substring(source.indexOf("<pre>") + 5, source.indexOf(" * </pre>"))
                .replaceAll("(?m)^ \\* ", "");
        assertThat(Baseline.parse(sample).toText().lines()).hasSize(4);
        assertThat(Baseline.parse(sample).newOutcome(assess(LATE.withId("gloucestershire"))))
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void aLineWithoutAReasonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.parse("# x\nsuffolk published-late - /publishedOn\n"))
                .withMessage("line 2: found 4 fields, expected response, rule, item or -, place or - or ?, and reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.parse("suffolk"))
                .withMessageStartingWith("line 1: found 1 field, ");
        assertThatIllegalArgumentException().isThrownBy(() -> Baseline.of(List.of(), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Baseline.of(List.of(), "two\nlines"));
    }

    @Test
    void theAssertionFailsOnNewFindingsOnly() {
        assertThatCode(() -> ResponseAssertions.assertThat(LATE)
                        .against(SampleResponses.REPORT)
                        .hasNothingNewSince(LATE_ACCEPTED))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ResponseAssertions.assertThat(LATE_AND_SILENT)
                        .against(SampleResponses.REPORT)
                        .hasNothingNewSince(LATE_ACCEPTED))
                .hasMessageContaining("expected  no error or warning that is new")
                .hasMessageContaining("recommendation-unanswered");
    }
}
