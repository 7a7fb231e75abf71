package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.MappaJson;

/** What it costs to read a response, in bytes allocated. What it costs in time, the benchmark tells. */
class ReadingCostTest {

    private static final JsonFactory JACKSON = new JsonFactory();

    /** Of answers with few words; what is not compiled yet takes 2.7 times as many bytes as these, what is compiled fewer. */
    private static final double BESIDE_ITS_TEXTS = 3.0;

    private AllocatedBytes allocated;

    @BeforeEach
    void count() throws Exception {
        allocated = AllocatedBytes.counted();
    }

    @Test
    void readingAllocatesLittleBesideTheTextsOfTheDocument() throws Exception {
        byte[] document = MappaJson.RESPONSE.toBytes(answering(40));

        long reading = allocated.of(() -> MappaJson.RESPONSE.read(document));
        long tokenising = allocated.of(() -> values(document));

        assertThat((double) reading / tokenising).isLessThan(BESIDE_ITS_TEXTS);
    }

    @Test
    void aHundredTimesAsManyAnswersAllocateAHundredTimesAsMuch() throws Exception {
        byte[] forty = MappaJson.RESPONSE.toLine(answering(40));
        byte[] fourThousand = MappaJson.RESPONSE.toLine(answering(4000));

        long ofForty = allocated.of(() -> MappaJson.RESPONSE.read(forty));
        long ofFourThousand = allocated.of(() -> MappaJson.RESPONSE.read(fourThousand));

        assertThat(ofFourThousand).isLessThanOrEqualTo(110 * ofForty);
    }

    @Test
    void whatIsRefusedCostsAFewTimesWhatIsRead() throws Exception {
        byte[] sound = MappaJson.RESPONSE.toBytes(answering(40));
        byte[] unsound = MappaJson.RESPONSE
                .toText(answering(40))
                .replace("\"met\"", "\"mett\"")
                .getBytes(StandardCharsets.UTF_8);

        long reading = allocated.of(() -> MappaJson.RESPONSE.read(sound));
        long refusing = allocated.of(() -> MappaJson.RESPONSE.read(unsound));

        assertThat(refusing).isLessThan(10 * reading);
    }

    private static List<String> values(byte[] document) {
        List<String> values = new ArrayList<>(1);
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    values.clear();
                    values.add(parser.getString());
                }
            }
        }
        return values;
    }

    private static Response answering(int times) {
        Answer[] answers = new Answer[times];
        for (int i = 0; i < times; i++) {
            answers[i] = Samples.answer(14, ComplianceStatus.MET);
        }
        return Samples.faultless().withComments(Samples.comments(Voice.LOCAL_POLICING_BODY, answers));
    }
}
