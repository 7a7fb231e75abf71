package uk.opcc.mappa.rules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.SampleResponses;

/** Bounds on the bytes that reading a response allocates. The benchmark measures its time. */
class ReadingBytesTest {

    @Test
    void aHundredTimesAsManyAnswersAllocateAHundredTimesAsMuch() {
        byte[] forty = MappaJson.RESPONSE.toLine(answering(40));
        byte[] fourThousand = MappaJson.RESPONSE.toLine(answering(4000));

        long ofForty = AllocatedBytes.of(() -> MappaJson.RESPONSE.read(forty));
        long ofFourThousand = AllocatedBytes.of(() -> MappaJson.RESPONSE.read(fourThousand));

        assertThat(ofFourThousand).isLessThanOrEqualTo(110 * ofForty);
    }

    @Test
    void anInvalidDocumentAllocatesAFewTimesAsMuchAsAValidOne() {
        byte[] valid = MappaJson.RESPONSE.toBytes(answering(40));
        byte[] invalid = MappaJson.RESPONSE
                .toText(answering(40))
                .replace("\"met\"", "\"mett\"")
                .getBytes(StandardCharsets.UTF_8);

        long reading = AllocatedBytes.of(() -> MappaJson.RESPONSE.read(valid));
        long refusing = AllocatedBytes.of(() -> MappaJson.RESPONSE.read(invalid));

        assertThat(refusing).isLessThan(10 * reading);
    }

    private static Response answering(int times) {
        Answer[] answers = new Answer[times];
        for (int i = 0; i < times; i++) {
            answers[i] = SampleResponses.answer(14, ComplianceStatus.MET);
        }
        return SampleResponses.faultless().withComments(SampleResponses.comments(Voice.LOCAL_POLICING_BODY, answers));
    }
}
