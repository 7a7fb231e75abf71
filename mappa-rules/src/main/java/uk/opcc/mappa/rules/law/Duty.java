package uk.opcc.mappa.rules.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.constraint.Constraints;

/**
 * A statutory duty to answer a report within a period: the law as data. The two duties that this library knows are constants.
 * A caller can build another of the same shape.
 *
 * <p>Source: the statute that the duty names.
 */
@Value.Immutable
public abstract sealed class Duty implements WithDuty permits ImmutableDuty {

    Duty() {}

    /**
     * The name of the duty in assessments: lower-case words joined by hyphens, at most 100 characters.
     *
     * @return for instance {@code police-act-1996-section-55}
     */
    public abstract String id();

    /**
     * The duty in words: one line, at most 500 characters.
     *
     * @return for instance {@code comments on a report of the inspectors of constabulary}
     */
    public abstract String name();

    /**
     * The short title of the enactment: one line, at most 500 characters.
     *
     * @return for instance {@code Police Act 1996}
     */
    public abstract String act();

    /**
     * The section or paragraph that responses cite, without brackets: at most 20 characters.
     *
     * @return for instance {@code 55}
     */
    public abstract String section();

    /**
     * The section as it is written after the title of the enactment: one line, at most 500 characters.
     *
     * @return for instance {@code s.55} or {@code Sch 3 para 28B}
     */
    public abstract String reference();

    /**
     * The period, with its counting rule.
     *
     * @return for instance 56 days beginning with the day
     */
    public abstract StatutoryPeriod period();

    /**
     * The event with which, or after which, the period begins: one line, at most 500 characters.
     *
     * @return for instance {@code the day on which the report is published}
     */
    public abstract String periodBeginsWith();

    /**
     * The first day of publication to which the duty applies, as encoded here.
     *
     * @return the day, or empty if the duty applies to every report
     */
    public abstract Optional<LocalDate> inForceFrom();

    /**
     * Whether the maker of the recommendation may extend the period, if asked before it ends.
     *
     * @return true if it may
     */
    @Value.Default
    public boolean extensible() {
        return false;
    }

    /**
     * The provisions of the duty, each with its subsection as it is written after the section. The subsection is empty if the
     * section has none. The whole {@linkplain #citation citation} is one line, at most 500 characters.
     *
     * @return for instance {@link Provision#PERIOD} with {@code (5A)}
     */
    public abstract Map<Provision, String> provisions();

    /**
     * Comments on a report of the inspectors of constabulary: Police Act 1996 s.55, as amended by Policing and Crime Act
     * 2017 s.37 for reports published on or after 2 May 2017 (SI 2017/399 reg. 4(a)).
     */
    public static final Duty POLICE_ACT_1996_SECTION_55 = builder()
            .id("police-act-1996-section-55")
            .name("comments on a report of the inspectors of constabulary")
            .act("Police Act 1996")
            .section("55")
            .reference("s.55")
            .period(StatutoryPeriod.ofDaysBeginningWith(56))
            .periodBeginsWith("the day on which the report is published")
            .inForceFrom(LocalDate.of(2017, 5, 2))
            .putProvisions(Provision.INVITATION, "(4)")
            .putProvisions(Provision.COMMENTS, "(5)")
            .putProvisions(Provision.OWN_COMMENTS, "(5)(a)")
            .putProvisions(Provision.CHIEF_OFFICER_COMMENTS, "(5)(b)")
            .putProvisions(Provision.PERIOD, "(5A)")
            .putProvisions(Provision.ANSWER, "(5B)")
            .putProvisions(Provision.EXPLANATION, "(5B)")
            .putProvisions(Provision.REASON, "(5B)(b)")
            .putProvisions(Provision.COPY_TO_INSPECTORS, "(6)(a)")
            .putProvisions(Provision.COPY_TO_SECRETARY_OF_STATE, "(6)(b)")
            .build();

    /**
     * The response to a recommendation of the Independent Office for Police Conduct: Police Reform Act 2002 Schedule 3
     * paragraph 28B. The period begins with the day on which the recommendation is made, which an {@link
     * uk.opcc.mappa.model.InspectionReport} has as its day of publication. The Office may extend it, if asked before it ends.
     * This library has only the period, its counting and the extension, so no rule checks the content of an answer.
     */
    public static final Duty POLICE_REFORM_ACT_2002_PARAGRAPH_28B = builder()
            .id("police-reform-act-2002-paragraph-28b")
            .name("response to a recommendation of the Independent Office for Police Conduct")
            .act("Police Reform Act 2002")
            .section("28B")
            .reference("Sch 3 para 28B")
            .period(StatutoryPeriod.ofDaysBeginningWith(56))
            .periodBeginsWith("the day on which the recommendation is made")
            .extensible(true)
            .putProvisions(Provision.COMMENTS, "")
            .putProvisions(Provision.PERIOD, "")
            .putProvisions(Provision.ANSWER, "")
            .build();

    /**
     * Returns the citation of a provision.
     *
     * @param provision the provision
     * @return for instance {@code Police Act 1996 s.55(5A)}, or empty if this duty does not have the provision
     */
    public Optional<String> citation(Provision provision) {
        return Optional.ofNullable(provisions().get(provision))
                .map(subsection -> act() + " " + reference() + subsection);
    }

    /**
     * Returns the period in words.
     *
     * @return for instance {@code 56 days beginning with the day on which the report is published}
     */
    public String periodInWords() {
        return period().inWords(periodBeginsWith());
    }

    /**
     * Returns whether this duty may apply to a report of a date.
     *
     * @param published the date of publication, as far as it is known
     * @return false only if the date is certainly before the duty was in force
     */
    public boolean mayApplyTo(PartialDate published) {
        return inForceFrom().isEmpty()
                || !published.latest().isBefore(inForceFrom().get());
    }

    /**
     * Returns whether this duty certainly applies to a report of a date.
     *
     * @param published the date of publication, as far as it is known
     * @return true only if the date is certainly not before the duty was in force
     */
    public boolean certainlyAppliesTo(PartialDate published) {
        return inForceFrom().isEmpty()
                || !published.earliest().isBefore(inForceFrom().get());
    }

    @Value.Check
    void check() {
        Constraints.CODE.require("Duty", "id", id());
        Constraints.LINE.require("Duty", "name", name());
        Constraints.LINE.require("Duty", "act", act());
        Constraints.PROVISION.require("Duty", "section", section());
        Constraints.LINE.require("Duty", "reference", reference());
        Constraints.LINE.require("Duty", "periodBeginsWith", periodBeginsWith());
        for (Provision provision : provisions().keySet()) {
            Constraints.LINE.require("Duty", "provisions", citation(provision));
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Duty}.
     *
     * <p>Each setter has the name of the accessor that describes its attribute; a list also has {@code add} methods.
     * An attribute is required unless it is {@code Optional}, is a list or has a default. Setting an attribute twice, or
     * building without a required one, throws {@link IllegalStateException}.
     */
    public static final class Builder extends ImmutableDuty.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
