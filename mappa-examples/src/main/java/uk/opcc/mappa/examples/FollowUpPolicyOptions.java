package uk.opcc.mappa.examples;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import uk.opcc.mappa.rules.followup.FollowUpPolicy;

/** The options that say what no law settles about follow-ups. */
final class FollowUpPolicyOptions {

    @Option(
            names = "--due-within",
            paramLabel = "PERIOD",
            converter = PeriodConverter.class,
            description =
                    "How long before its last day an item is due, for example 90 days or 3 months. Default: 3 months.")
    private @Nullable Period dueWithin;

    @Option(
            names = "--verify-within",
            paramLabel = "PERIOD",
            converter = PeriodConverter.class,
            description = "How long a claim that an item is done may stand unchecked. Default: 6 months.")
    private @Nullable Period verifyWithin;

    @Option(
            names = "--moves-noted",
            paramLabel = "NUMBER",
            converter = NumberConverter.class,
            description = "How many moves of a due date are worth a warning. Default: 3.")
    private @Nullable Integer movesNoted;

    FollowUpPolicy policy() {
        FollowUpPolicy.Builder policy = FollowUpPolicy.builder();
        if (dueWithin != null) {
            policy.dueWithin(dueWithin);
        }
        if (verifyWithin != null) {
            policy.verifyWithin(verifyWithin);
        }
        if (movesNoted != null) {
            policy.movesNoted(movesNoted);
        }
        return policy.build();
    }

    static final class PeriodConverter implements ITypeConverter<Period> {

        private static final Pattern PERIOD = Pattern.compile("([1-9][0-9]{0,3}) ?(day|month|year)s?");

        @Override
        public Period convert(String words) {
            Matcher period = PERIOD.matcher(words);
            if (!period.matches()) {
                throw new TypeConversionException(
                        "found \"" + words + "\", expected for example 90 days, 3 months or 1 year");
            }
            int number = Integer.parseInt(period.group(1));
            return switch (period.group(2)) {
                case "day" -> Period.ofDays(number);
                case "month" -> Period.ofMonths(number);
                default -> Period.ofYears(number);
            };
        }
    }

    static final class NumberConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String number) {
            if (!number.matches("[0-9]{1,4}")) {
                throw new TypeConversionException("found \"" + number + "\", expected a number from 0 to 9999");
            }
            return Integer.valueOf(number);
        }
    }
}
