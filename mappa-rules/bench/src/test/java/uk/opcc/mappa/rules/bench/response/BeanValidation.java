package uk.opcc.mappa.rules.bench.response;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The ten checks in Hibernate Validator: one validator for all responses, messages without an expression language. The
 * constraints are declared in code instead of by annotations on the beans, which comes to the same metadata.
 */
final class BeanValidation {

    private final Validator validator;

    BeanValidation() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(PeerResponse.class)
                .constraint(holds(TenChecks.COPY_TO_INSPECTORS))
                .constraint(holds(TenChecks.COPY_TO_SECRETARY_OF_STATE))
                .getter("publishedOn")
                .containerElementType()
                .constraint(holds(TenChecks.PUBLISHED_LATE))
                .getter("statedDueDate")
                .containerElementType()
                .constraint(holds(TenChecks.STATED_DEADLINE_WRONG))
                .getter("statedPeriod")
                .containerElementType()
                .constraint(holds(TenChecks.STATED_PERIOD_WRONG))
                .getter("statedCounts")
                .containerElementType()
                .constraint(holds(TenChecks.STATED_COUNT_WRONG))
                .getter("chiefOfficerConsultation")
                .containerElementType()
                .constraint(holds(TenChecks.CHIEF_OFFICER_NOT_INVITED))
                .getter("comments")
                .containerElementType()
                .valid();
        mapping.type(PeerResponse.Comments.class)
                .getter("voice")
                .constraint(holds(TenChecks.NOT_SEPARATE))
                .getter("answers")
                .containerElementType()
                .valid();
        mapping.type(PeerResponse.Answer.class)
                .getter("references")
                .containerElementType()
                .valid();
        mapping.type(PeerResponse.Reference.class)
                .getter("owner")
                .containerElementType()
                .constraint(holds(TenChecks.OWNER_MISSING))
                .getter("timescale")
                .containerElementType()
                .constraint(holds(TenChecks.TIMESCALE_MISSING));
        validator = configuration
                .addMapping(mapping)
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static GenericConstraintDef<SatisfiesCheck> holds(String rule) {
        return new GenericConstraintDef<>(SatisfiesCheck.class)
                .param("rule", rule)
                .message(rule);
    }

    Set<ConstraintViolation<PeerResponse>> check(PeerResponse response) {
        return validator.validate(response);
    }

    Set<Fault> faults(PeerResponse response) {
        return check(response).stream()
                .map(violation -> TenChecks.fault(violation.getMessage(), pointer(violation.getPropertyPath())))
                .collect(Collectors.toSet());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
