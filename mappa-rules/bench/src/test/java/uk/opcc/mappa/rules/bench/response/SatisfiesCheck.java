package uk.opcc.mappa.rules.bench.response;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import uk.opcc.mappa.rules.bench.response.PeerResponse.ChiefOfficerConsultation;
import uk.opcc.mappa.rules.bench.response.PeerResponse.State;
import uk.opcc.mappa.rules.bench.response.PeerResponse.StatedCount;
import uk.opcc.mappa.rules.bench.response.PeerResponse.StatedOwner;
import uk.opcc.mappa.rules.bench.response.PeerResponse.StatedTimescale;
import uk.opcc.mappa.rules.bench.response.PeerResponse.Voice;

/** A Bean Validation constraint: a value satisfies one of the ten checks. */
@Constraint(validatedBy = SatisfiesCheck.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface SatisfiesCheck {

    /** The id of the rule. */
    String rule();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows the ten checks, and keeps the one that it is asked for. Null is an empty Optional, of which nothing is asked. */
    final class Validator implements ConstraintValidator<SatisfiesCheck, Object> {

        private static final Map<String, Predicate<Object>> CHECKS = Map.of(
                TenChecks.PUBLISHED_LATE,
                value -> !((LocalDate) value).isAfter(TenChecks.LAST_DAY),
                TenChecks.STATED_DEADLINE_WRONG,
                TenChecks.LAST_DAY::equals,
                TenChecks.STATED_PERIOD_WRONG,
                TenChecks.PERIOD::equals,
                TenChecks.STATED_COUNT_WRONG,
                value -> isRight((StatedCount) value),
                TenChecks.CHIEF_OFFICER_NOT_INVITED,
                value -> value != ChiefOfficerConsultation.NOT_INVITED,
                TenChecks.NOT_SEPARATE,
                value -> value != Voice.MERGED,
                TenChecks.OWNER_MISSING,
                value -> isGiven((StatedOwner) value),
                TenChecks.TIMESCALE_MISSING,
                value -> isGiven((StatedTimescale) value),
                TenChecks.COPY_TO_INSPECTORS,
                value -> isCopied((PeerResponse) value, "inspectorate"),
                TenChecks.COPY_TO_SECRETARY_OF_STATE,
                value -> isCopied((PeerResponse) value, "secretary-of-state"));

        private Predicate<Object> check = value -> true;

        @Override
        public void initialize(SatisfiesCheck constraint) {
            check = CHECKS.get(constraint.rule());
        }

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return value == null || check.test(value);
        }

        private static boolean isRight(StatedCount stated) {
            return TenChecks.COUNTS.getOrDefault(stated.getAddressedTo().orElse(""), 0) == stated.getCount();
        }

        private static boolean isGiven(StatedOwner owner) {
            return owner.getWords().isPresent() || !owner.getKinds().isEmpty();
        }

        private static boolean isGiven(StatedTimescale timescale) {
            return timescale.getWords().isPresent() || timescale.getTimescale().isPresent();
        }

        private static boolean isCopied(PeerResponse response, String to) {
            return response.getState().filter(state -> state == State.DRAFT).isPresent()
                    || response.getCopies().stream()
                            .anyMatch(copy -> copy.getTo().equals(to));
        }
    }
}
