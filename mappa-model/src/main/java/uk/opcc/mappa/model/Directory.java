package uk.opcc.mappa.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A directory of police areas: the force and the local policing bodies of each, by date. An assessment uses it to find out
 * which body answers for a force.
 *
 * <p>The directory does not know days after {@link #knownUntil()}, and days before {@link #knownFrom()} on which no body is
 * known to have taken office. For these it gives the nearest body that it knows, with a doubt that says so.
 *
 * <p>Source: its author. The directory that this library ships says for each tenure where it was read and what could not
 * be confirmed.
 */
@Value.Immutable
public abstract sealed class Directory implements WithDirectory permits ImmutableDirectory {

    Directory() {}

    /**
     * Returns the first day that the directory covers. The days of a body that has a first day of its own are known from
     * there, whether it is earlier or later.
     *
     * @return the day
     */
    public abstract LocalDate knownFrom();

    /**
     * Returns the last day that the directory covers, not before the first.
     *
     * @return the day
     */
    public abstract LocalDate knownUntil();

    /**
     * Returns the police areas. Each code, each force and each name of a force stands once.
     *
     * @return the areas
     */
    public abstract List<PoliceArea> policeAreas();

    /**
     * Returns the police area of a force.
     *
     * @param force the id of the force, or a name by which it {@linkplain PoliceArea#isCalled(String) is called}
     * @return the area, or empty if this directory does not have the force
     */
    public Optional<PoliceArea> areaOf(String force) {
        Objects.requireNonNull(force, "force");
        return policeAreas().stream()
                .filter(area -> area.force().id().equals(force))
                .findFirst()
                .or(() -> policeAreas().stream()
                        .filter(area -> area.isCalled(force))
                        .findFirst());
    }

    /**
     * Returns the local policing body that answered for a force on a day.
     *
     * @param force the id of the force, or a name by which it {@linkplain PoliceArea#isCalled(String) is called}
     * @param day the day
     * @return the body and what is in doubt about it; empty if this directory does not have the force, or no body for the day
     */
    public Optional<BodyInOffice> bodyOf(String force, LocalDate day) {
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(day, "day");
        return areaOf(force).flatMap(area -> bodyIn(area, day));
    }

    /**
     * Returns the local policing body that answered for the force of an area on a day.
     *
     * @param area a police area, usually of this directory, whose days decide in any case
     * @param day the day
     * @return the body and what is in doubt about it; empty if the day is before the first day of the area's first body
     */
    public Optional<BodyInOffice> bodyIn(PoliceArea area, LocalDate day) {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(day, "day");
        return BodyInOffice.on(day, area.localPolicingBodies(), this);
    }

    @Value.Check
    void check() {
        Constraints.DAY.require("Directory", "knownFrom", knownFrom());
        Constraints.DAY.require("Directory", "knownUntil", knownUntil());
        if (knownUntil().isBefore(knownFrom())) {
            throw new InvalidValueException(
                    "Directory", "knownUntil", knownUntil().toString(), "a day not before " + knownFrom());
        }
        Distinct.require("Directory", "policeAreas", policeAreas(), PoliceArea::code, "each code once");
        Distinct.require(
                "Directory", "policeAreas", policeAreas(), area -> area.force().id(), "each force once");
        Distinct.require(
                "Directory",
                "policeAreas",
                policeAreas().stream()
                        .flatMap(
                                area -> area.names().stream().map(Names::folded).distinct())
                        .toList(),
                name -> "the name " + Quotation.of(name),
                "each name of a force once");
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Directory}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableDirectory.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
