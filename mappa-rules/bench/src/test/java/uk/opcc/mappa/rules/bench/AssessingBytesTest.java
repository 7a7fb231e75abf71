package uk.opcc.mappa.rules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.SampleResponses;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.matching.ReferenceMatch;

/** Bounds on the bytes that an assessment allocates. The benchmark measures its time. */
class AssessingBytesTest {

    /**
     * For four answers, without the matching of their references. About 800 bytes of it are the result. Interpreted code needs
     * 49,300, a third of them for the rules that look for placeholders and repetitions in explanations, so the bound holds on a
     * busy machine too.
     */
    private static final long BYTES_OF_A_CLEAN_ASSESSMENT = 55_000;

    private static final List<Integer> REQUIRED = List.of(14, 15, 18, 19);

    private final PreparedReport prepared = PreparedReport.of(SampleResponses.REPORT);

    @Test
    void aCleanAssessmentAllocatesFewKilobytesBesidesMatching() {
        Response response = SampleResponses.faultless();
        assertThat(Section55.assess(prepared, response).findings()).isEmpty();

        long assessing = AllocatedBytes.of(() -> Section55.assess(prepared, response));
        long matching = AllocatedBytes.of(() -> matched(response));

        assertThat(assessing - matching).isLessThan(BYTES_OF_A_CLEAN_ASSESSMENT);
    }

    @Test
    void aPreparedReportIsNotPreparedAgain() {
        Response response = SampleResponses.faultless();

        long assessing = AllocatedBytes.of(() -> Section55.assess(prepared, response));
        long preparing = AllocatedBytes.of(() -> PreparedReport.of(SampleResponses.REPORT));

        assertThat(assessing).isLessThan(preparing);
    }

    @Test
    void aHundredTimesAsManyAnswersAllocateAHundredTimesAsMuch() {
        Response forty = answering(40);
        Response fourThousand = answering(4000);

        long ofForty = AllocatedBytes.of(() -> Section55.assess(prepared, forty));
        long ofFourThousand = AllocatedBytes.of(() -> Section55.assess(prepared, fourThousand));

        assertThat(ofFourThousand).isLessThanOrEqualTo(110 * ofForty);
    }

    private List<ReferenceMatch> matched(Response response) {
        List<ReferenceMatch> matches = new ArrayList<>();
        for (Comments comments : response.comments()) {
            for (Answer answer : comments.answers()) {
                for (RecommendationReference reference : answer.references()) {
                    matches.add(prepared.matcher().match(reference));
                }
            }
        }
        return matches;
    }

    private static Response answering(int times) {
        Answer[] answers = new Answer[times];
        for (int i = 0; i < times; i++) {
            answers[i] = SampleResponses.answer(REQUIRED.get(i % REQUIRED.size()), ComplianceStatus.MET);
        }
        return SampleResponses.faultless().withComments(SampleResponses.comments(Voice.LOCAL_POLICING_BODY, answers));
    }
}
