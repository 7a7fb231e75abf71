package uk.opcc.mappa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.opcc.mappa.rules.catalogue.Given.POLICE_FORCES;
import static uk.opcc.mappa.rules.catalogue.Given.action;
import static uk.opcc.mappa.rules.catalogue.Given.answer;
import static uk.opcc.mappa.rules.catalogue.Given.assess;
import static uk.opcc.mappa.rules.catalogue.Given.comments;
import static uk.opcc.mappa.rules.catalogue.Given.date;
import static uk.opcc.mappa.rules.catalogue.Given.recommendation;
import static uk.opcc.mappa.rules.catalogue.Given.reportOf;
import static uk.opcc.mappa.rules.catalogue.Given.response;
import static uk.opcc.mappa.rules.catalogue.Given.responseTo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.RulesJson;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;

/** The longest assessments that a response of a given length can have. */
class BoundedAssessmentTest {

    private static final int MEGABYTE = 1_000_000;

    private static final int MOST_OF_A_RULE = 100;

    private static final RecommendationReference UNDECIDED =
            RecommendationReference.builder().bareNumber(18).build();

    private static final InspectionReport HUNDREDS = reportOf(IntStream.rangeClosed(1, 300)
            .mapToObj(number -> recommendation(number, POLICE_FORCES))
            .toArray(Recommendation[]::new));

    private static final Action LATE = action().withDue(date("2199-01-01"));

    /** Returns a reference of so many characters that 10,000 of them are more than 4 MB. */
    private static RecommendationReference padded(RecommendationReference reference) {
        return reference.withOwner(StatedOwner.builder().words("a".repeat(480)).build());
    }

    /** Parts of a response that one rule or another has much to say about. */
    enum Worst {
        UNDECIDED_REFERENCES {
            @Override
            Answer part() {
                return answer(Collections.nCopies(500, padded(UNDECIDED)).toArray(RecommendationReference[]::new));
            }
        },
        REFERENCES_TO_NOTHING {
            @Override
            Answer part() {
                return answer(Collections.nCopies(500, padded(RecommendationReference.toNational(9999)))
                        .toArray(RecommendationReference[]::new));
            }
        },
        MANY_ANSWERS_TO_ONE_RECOMMENDATION {
            @Override
            Answer part() {
                return answer(18).withExplanation("Done: " + "and so forth; ".repeat(100));
            }
        },
        LATE_ACTIONS_ON_EVERY_RECOMMENDATION {
            @Override
            Answer part() {
                return answer(IntStream.rangeClosed(1, 300)
                                .mapToObj(number -> padded(RecommendationReference.toNational(number)))
                                .toArray(RecommendationReference[]::new))
                        .withActions(Collections.nCopies(30, LATE));
            }
        };

        abstract Answer part();

        Response response(int bytes) {
            int length = MappaJson.RESPONSE.toBytes(withAnswers(List.of(part()))).length
                    - MappaJson.RESPONSE.toBytes(withAnswers(List.of())).length;
            return withAnswers(Collections.nCopies(bytes / length, part()));
        }

        private static Response withAnswers(List<Answer> answers) {
            return responseTo(HUNDREDS).withComments(comments(Voice.LOCAL_POLICING_BODY, answers));
        }
    }

    @ParameterizedTest
    @EnumSource(Worst.class)
    void anAssessmentGrowsAtMostAsItsResponseDoes(Worst worst) {
        List<Integer> lengths = new ArrayList<>();
        for (int megabytes : List.of(1, 2, 4)) {
            Assessment assessment = assess(HUNDREDS, worst.response(megabytes * MEGABYTE));
            byte[] written = RulesJson.ASSESSMENT.toBytes(assessment);
            lengths.add(written.length);
            assertThat(RulesJson.ASSESSMENT.read(written).orElseThrow()).isEqualTo(assessment);
            assertThat(written.length).isLessThan(MEGABYTE + 8 * megabytes * MEGABYTE);
        }
        assertThat(lengths.get(1)).isLessThanOrEqualTo(2 * lengths.get(0));
        assertThat(lengths.get(2)).isLessThanOrEqualTo(2 * lengths.get(1));
    }

    /** Each reference fits each recommendation of the largest report nearly as well. */
    @Test
    void wordsThatFitEveryRecommendationTakeTimeAsTheirNumberDoes() {
        InspectionReport report = reportOf(IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> recommendation(number, POLICE_FORCES).withOfficialText(likeAllOthers(number)))
                .toArray(Recommendation[]::new));
        long few = nanosOfAssessing(report, 500);

        assertThat(nanosOfAssessing(report, 2_000)).isLessThan(8 * few);
    }

    private static String likeAllOthers(int number) {
        return "Review how the stolen vehicles of district "
                + Integer.toString(number, 36).replaceAll("[0-9]", "z") + " are searched and record the reasons.";
    }

    private static long nanosOfAssessing(InspectionReport report, int references) {
        Answer answer = answer(IntStream.range(0, references)
                .mapToObj(i -> RecommendationReference.builder()
                        .quotedWords(likeAllOthers(i % 1000 + 1) + " And so on, " + i + " times.")
                        .build())
                .toArray(RecommendationReference[]::new));
        Response response = responseTo(report).withComments(comments(Voice.LOCAL_POLICING_BODY, List.of(answer)));
        long start = System.nanoTime();
        assess(report, response);
        return System.nanoTime() - start;
    }

    /** Few answers for whole classes bear on many recommendations, so the report makes the assessment long. */
    @Test
    void answersForAClassGrowAtMostAsTheReportDoes() {
        List<Answer> forEveryForce = Collections.nCopies(
                12,
                Answer.builder()
                        .addAddressedTo(AgencyKind.POLICE_FORCE, AgencyKind.LOCAL_POLICING_BODY)
                        .status(ComplianceStatus.MET)
                        .explanation("Done.")
                        .build());
        InspectionReport report = reportOf(IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> recommendation(number, POLICE_FORCES))
                .toArray(Recommendation[]::new));
        Assessment assessment = assess(
                report,
                responseTo(HUNDREDS)
                        .withComments(Stream.of(Voice.values())
                                .map(voice -> comments(voice, forEveryForce))
                                .toList()));
        byte[] written = RulesJson.ASSESSMENT.toBytes(assessment);
        assertThat(written.length).isLessThan(8 * MappaJson.INSPECTION_REPORT.toBytes(report).length);
        assertThat(RulesJson.ASSESSMENT.read(written).orElseThrow()).isEqualTo(assessment);
        assertThat(assessment.coverage().get(0).positions())
                .as("two of each voice")
                .hasSize(8);
    }

    @Test
    void aRuleListsAHundredFindingsAndCountsTheOthers() {
        Assessment assessment = assess(pointingAt18By(List.of(UNDECIDED)));
        assertThat(assessment.findings("recommendation-ambiguous")).hasSize(1);

        List<Finding> findings = assess(pointingAt18By(Collections.nCopies(MOST_OF_A_RULE + 7, UNDECIDED)))
                .findings("recommendation-ambiguous");
        assertThat(findings).hasSize(MOST_OF_A_RULE + 1);
        assertThat(findings)
                .extracting(Finding::message)
                .contains("This rule found 7 more than the 100 that are listed.");
    }

    @Test
    void aHundredFindingsHaveNoOthers() {
        assertThat(assess(pointingAt18By(Collections.nCopies(MOST_OF_A_RULE, UNDECIDED)))
                        .findings("recommendation-ambiguous"))
                .hasSize(MOST_OF_A_RULE)
                .allMatch(finding -> !finding.where().isEmpty());
    }

    @Test
    void aRuleListsAHundredQuestionsAndCountsTheOthers() {
        Response onlyUndecided = Given.changing(
                Given.withoutAnswersTo(response(), Voice.CHIEF_OFFICER, 18),
                18,
                answer -> answer.withReferences(Collections.nCopies(MOST_OF_A_RULE + 7, UNDECIDED)));
        Assessment assessment = assess(onlyUndecided);
        assertThat(assessment.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.openQuestions()).hasSize(MOST_OF_A_RULE + 1);
        assertThat(assessment.openQuestions())
                .extracting(OpenQuestion::question)
                .last()
                .isEqualTo("What are the answers to the 7 questions of this rule beyond the 100 that are listed?");
    }

    @Test
    void aLineThatNoBreakSpacesJoinIsWrapped() {
        String words = IntStream.range(0, 60).mapToObj(i -> "fraud").collect(Collectors.joining("\u00a0"));
        Assessment assessment = assess(pointingAt18By(
                List.of(RecommendationReference.builder().quotedWords(words).build())));
        assertThat(assessment.findings("recommendation-unknown")).hasSize(1);
        assertThat(assessment.toString().lines()).allMatch(line -> line.length() <= 120);
    }

    private static Response pointingAt18By(List<RecommendationReference> references) {
        return Given.changing(response(), Voice.CHIEF_OFFICER, 18, answer -> answer.withReferences(references));
    }
}
