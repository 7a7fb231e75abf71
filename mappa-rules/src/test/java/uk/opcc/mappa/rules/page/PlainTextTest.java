package uk.opcc.mappa.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.SampleResponses;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;

class PlainTextTest {

    private static final Response FAULTLESS = SampleResponses.faultless();
    private static final Response LATE =
            FAULTLESS.withPublishedOn(PartialDate.of(SampleResponses.LAST_DAY.plusDays(13)));

    private static String text(Response response, boolean details) {
        return PlainText.of(
                SampleResponses.REPORT,
                new AssessedResponse(response, Section55.assess(SampleResponses.REPORT, response)),
                details);
    }

    @Test
    void theSummaryComesFirst() {
        assertThat(text(LATE, false)).startsWith("""
                Police and Crime Commissioner for Suffolk (suffolk)
                The duty is not met. 1 finding must be put right.
                Last day: Wednesday 7 September 2022. Published on 20 September 2022, 13 days late.

                What to do next
                  ERROR    The response was published on 20 September 2022, day 69; the last day was 7 September
                           2022. Correct the date of publication if it is wrong; otherwise explain the delay.
                """);
    }

    @Test
    void reasonsAndLawAreTheDetails() {
        assertThat(text(LATE, false)).doesNotContain("because", "s.55(5A)", "published-late");
        assertThat(text(LATE, true)).contains("because", "published-late; Police Act 1996");
    }

    @Test
    void noLineNamesAMember() {
        Response undated = FAULTLESS.withPublishedOn(Optional.empty()).withCopies();
        assertThat(text(undated, true)).doesNotContain("/comments", "publishedOn", "/copies", "2022-0");
    }

    @Test
    void aLineIsNoLongerThanAHundredCharactersAndKeepsToItself() {
        Response response = LATE.withComments(SampleResponses.comments(
                        Voice.LOCAL_POLICING_BODY, SampleResponses.answer(18, ComplianceStatus.NOT_READ))
                .withOffice("x"));
        Response evil = response.withUnread(
                "one\u001b[31m\u202e two".replace("\u001b", "\u200b"), "word\u00a0".repeat(90) + "end");
        assertThat(text(evil, true).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(text(evil, true)).contains("<U+202E>").doesNotContain("\u202e");
    }

    @Test
    void thePolicyIsSaidInSentences() {
        assertThat(PlainText.heading(SampleResponses.REPORT, Policy.standard())).isEqualTo("""
                Responses to Twenty years on, is MAPPA achieving its objectives? A joint thematic inspection of
                Multi-Agency Public Protection Arrangements
                How the law was read: Recommendations to the police must be answered. An answer in any voice counts.
                Areas for improvement and causes of concern need no answer.
                """);
        assertThat(PlainText.heading(
                        SampleResponses.REPORT,
                        Policy.builder()
                                .required(RequiredRecommendations.ALL)
                                .counted(CountedVoices.BODY_ONLY)
                                .otherItemsRequired(true)
                                .build()))
                .contains(
                        "Every recommendation", "Only an answer of the\nlocal policing body", "must be answered, too");
    }

    @Test
    void theDetailsTellAnswersWhatWasNotReadAndWhatWasLeftOut() {
        Response response = FAULTLESS
                .withUnread("Appendix A")
                .withComments(SampleResponses.comments(
                        Voice.CHIEF_OFFICER,
                        SampleResponses.answer(6, ComplianceStatus.MET),
                        SampleResponses.answer(18, ComplianceStatus.NOT_MET)
                                .withReferences(RecommendationReference.builder()
                                        .quotedWords(
                                                "All MAPPA nominals managed at Levels 2 and 3 are allocated a suitably"
                                                        + " trained police offender manager")
                                        .build())));
        AssessedResponse assessed = new AssessedResponse(
                response,
                Section55.assessor()
                        .leavingOut("statute-not-cited", "Letters never cite.")
                        .assess(SampleResponses.REPORT, response));

        assertThat(PlainText.of(SampleResponses.REPORT, assessed, true))
                .contains("    asks  Give everyone managed at Level 2")
                .contains(
                        "    The chief officer: not met (answer 2 of the chief officer). Matched by heading or words.")
                .contains("What nobody has read\n  - Appendix A\n")
                .contains("Rules that were left out\n  - statute-not-cited: Letters never cite.\n");
        assertThat(PlainText.of(SampleResponses.REPORT, assessed, false))
                .contains("What nobody has read\n  - Appendix A\n", "  Recommendation 19: may be answered\n")
                .doesNotContain("asks", "left out");
    }

    @Test
    void whereNothingIsToDoTheTextIsShort() {
        assertThat(text(FAULTLESS, false)).isEqualTo("""
                Police and Crime Commissioner for Suffolk (suffolk)
                The duty is met. There is nothing to put right.
                Last day: Wednesday 7 September 2022. Published on 7 September 2022, in time.

                Recommendations
                  Recommendation 14: met
                  Recommendation 15: met
                  Recommendation 18: met
                  Recommendation 19: met
                """);
    }
}
