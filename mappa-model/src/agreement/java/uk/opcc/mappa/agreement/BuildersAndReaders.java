package uk.opcc.mappa.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Checks that what a builder accepts is written to JSON that our own reader accepts. */
public final class BuildersAndReaders {

    private static final int SEED = 20_220_714;
    private static final int VALUES = 200;

    private BuildersAndReaders() {}

    /**
     * Asserts that every value that the builder of a type accepts is read back equal from its JSON.
     *
     * @param type the type
     * @param values its values
     * @param mapper what writes and reads them
     */
    public static void assertAgreeOn(DescribedType type, DescribedValues values, JsonMapper mapper) {
        Random random = new Random(SEED);
        for (int i = 0; i < VALUES; i++) {
            assertReadBackEqual(values.next(type, random), type, mapper);
        }
        values.acceptedThoughHostile(type, random).forEach(value -> assertReadBackEqual(value, type, mapper));
    }

    private static void assertReadBackEqual(Object value, DescribedType type, JsonMapper mapper) {
        String written = mapper.writeValueAsString(value);
        Object read;
        try {
            read = mapper.readValue(written, type.type());
        } catch (RuntimeException e) {
            throw new AssertionError("the builder accepts " + value + ", and the reader refuses " + written, e);
        }
        assertThat(read).as(written).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(mapper.writeValueAsString(read)).isEqualTo(written);
    }
}
