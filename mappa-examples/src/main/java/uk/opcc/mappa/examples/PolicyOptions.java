package uk.opcc.mappa.examples;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.RequiredRecommendations;

/** The options that say how the law is read where it is open. */
final class PolicyOptions {

    @Option(
            names = "--required",
            paramLabel = "WHICH",
            converter = RequiredConverter.class,
            description = "Which recommendations must be answered: police, police-and-boards or all. Default: police.")
    private RequiredRecommendations required = RequiredRecommendations.POLICE;

    @Option(
            names = "--counted",
            paramLabel = "VOICES",
            converter = CountedConverter.class,
            description = "Whose words count as an answer: any-voice or body-only. Default: any-voice.")
    private CountedVoices counted = CountedVoices.ANY_VOICE;

    @Option(names = "--other-items", description = "Areas for improvement and causes of concern must be answered, too.")
    private boolean otherItems;

    Policy policy() {
        return Policy.builder()
                .required(required)
                .counted(counted)
                .otherItemsRequired(otherItems)
                .build();
    }

    private static <T extends Enum<T> & Coded> T parse(String code, T[] values) {
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("found \"" + code + "\", expected "
                        + Arrays.stream(values).map(Coded::code).collect(Collectors.joining(" or "))));
    }

    static final class RequiredConverter implements ITypeConverter<RequiredRecommendations> {

        @Override
        public RequiredRecommendations convert(String code) {
            return parse(code, RequiredRecommendations.values());
        }
    }

    static final class CountedConverter implements ITypeConverter<CountedVoices> {

        @Override
        public CountedVoices convert(String code) {
            return parse(code, CountedVoices.values());
        }
    }
}
