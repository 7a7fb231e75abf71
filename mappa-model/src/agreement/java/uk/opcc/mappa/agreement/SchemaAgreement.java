package uk.opcc.mappa.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.opcc.mappa.model.json.format.JsonFormat;
import uk.opcc.mappa.model.json.format.Reading;

/**
 * Holds what a reader says of documents against what the schema says, and counts the verdicts. A reader and its schema agree
 * if each accepts what the other accepts, apart from the rules of {@link BeyondTheSchema}.
 */
public final class SchemaAgreement {

    private static final int LEAST_TRIES = 1_000;

    private final Map<String, Integer> verdicts = new TreeMap<>();

    /**
     * Asserts that the schema accepts what is written of a value, and that reader and schema agree on that document with some
     * changes.
     */
    public <T> void assertAgreed(JsonFormat<T> format, T value, long seed, int changes) {
        String document = format.toText(value);
        assertThat(PublishedSchemas.errors(format, document)).as(document).isEmpty();
        count("written, and accepted by the schema");
        count("mutated, and " + verdict(format, Mutation.of(document, seed, changes)));
    }

    /** Asserts that there were enough tries, and that both verdicts were met often. */
    public void assertMetEveryVerdictOften() {
        int tries = counted("written");
        assertThat(tries).isGreaterThanOrEqualTo(LEAST_TRIES);
        assertThat(counted("mutated, and accepted by both")).isGreaterThan(tries / 20);
        assertThat(counted("mutated, and refused by both")).isGreaterThan(tries / 20);
    }

    /** The verdict on which reader and schema agree; fails if they do not. */
    public static String verdict(JsonFormat<?> format, String document) {
        Reading<?> reading = format.read(document.getBytes(StandardCharsets.UTF_8));
        List<Error> errors = PublishedSchemas.errors(format, document);
        if (reading.value().isPresent()) {
            assertThat(errors).as("the schema on what is read: %s", document).isEmpty();
            assertThat(PublishedSchemas.hasMemberTwice(document))
                    .as("a member twice in what is read: %s", document)
                    .isFalse();
            return "accepted by both";
        }
        if (errors.isEmpty() && PublishedSchemas.hasMemberTwice(document)) {
            // The two look at different members, so that what else the reader finds may be true.
            return "accepted by the schema only, beyond which is " + BeyondTheSchema.DUPLICATE_MEMBER.rule();
        }
        if (errors.isEmpty()) {
            List<BeyondTheSchema> rules = BeyondTheSchema.explaining(reading.problems());
            assertThat(rules)
                    .as("rules beyond the schema for %s, which the schema accepts: %s", reading.problems(), document)
                    .isNotEmpty();
            return "accepted by the schema only, beyond which is "
                    + rules.get(0).rule();
        }
        return "refused by both";
    }

    private void count(String verdict) {
        verdicts.merge(verdict, 1, Integer::sum);
    }

    /** How often a verdict that begins so was met. */
    private int counted(String beginning) {
        return verdicts.entrySet().stream()
                .filter(each -> each.getKey().startsWith(beginning))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The verdicts met, with how often each was. */
    @Override
    public String toString() {
        return verdicts.toString();
    }
}
