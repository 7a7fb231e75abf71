package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.matching.ReferenceMatch;

/** What an assessment of a clean response costs, in bytes allocated. What it costs in time, the benchmark tells. */
class AssessingCostTest {

    /**
     * Of four answers, without what it takes to recognise their references. The result itself is some 800 bytes of it. Code
     * that is not compiled yet needs 8,300; what is compiled needs fewer, so that the bound holds on a busy machine, too.
     */
    private static final long BYTES_OF_A_CLEAN_ASSESSMENT = 9_200;

    private static final List<Integer> REQUIRED = List.of(14, 15, 18, 19);

    private final PreparedReport prepared = PreparedReport.of(Samples.REPORT);

    private AllocatedBytes allocated;

    @BeforeEach
    void count() throws Exception {
        allocated = AllocatedBytes.counted();
    }

    @Test
    void aCleanAssessmentAllocatesFewKilobytesBesidesRecognition() throws Exception {
        Response response = Samples.faultless();
        assertThat(Section55.assess(prepared, response).findings()).isEmpty();

        long assessing = allocated.of(() -> Section55.assess(prepared, response));
        long recognising = allocated.of(() -> recognised(response));

        assertThat(assessing - recognising).isLessThan(BYTES_OF_A_CLEAN_ASSESSMENT);
    }

    @Test
    void aPreparedReportIsNotPreparedAgain() throws Exception {
        Response response = Samples.faultless();

        long assessing = allocated.of(() -> Section55.assess(prepared, response));
        long preparing = allocated.of(() -> PreparedReport.of(Samples.REPORT));

        assertThat(assessing).isLessThan(preparing);
    }

    @Test
    void aHundredTimesAsManyAnswersAllocateAHundredTimesAsMuch() throws Exception {
        Response forty = answering(40);
        Response fourThousand = answering(4000);

        long ofForty = allocated.of(() -> Section55.assess(prepared, forty));
        long ofFourThousand = allocated.of(() -> Section55.assess(prepared, fourThousand));

        assertThat(ofFourThousand).isLessThanOrEqualTo(110 * ofForty);
    }

    private List<ReferenceMatch> recognised(Response response) {
        List<ReferenceMatch> recognised = new ArrayList<>();
        for (Comments comments : response.comments()) {
            for (Answer answer : comments.answers()) {
                for (RecommendationReference reference : answer.references()) {
                    recognised.add(prepared.matcher().match(reference));
                }
            }
        }
        return recognised;
    }

    private static Response answering(int times) {
        Answer[] answers = new Answer[times];
        for (int i = 0; i < times; i++) {
            answers[i] = Samples.answer(REQUIRED.get(i % REQUIRED.size()), ComplianceStatus.MET);
        }
        return Samples.faultless().withComments(Samples.comments(Voice.LOCAL_POLICING_BODY, answers));
    }
}
