package uk.opcc.mappa.rules.evaluation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;

/**
 * An agency that a recommendation asks, for comparing what a response says of it with what the report says. A force acts
 * through its chief officer. A police, fire and crime commissioner is a police and crime commissioner, and a mayor who has
 * the functions is treated as one.
 */
public final class Asker {

    static final Set<AgencyKind> FORCES = Set.of(AgencyKind.POLICE_FORCE, AgencyKind.CHIEF_OFFICER);

    static final Set<AgencyKind> COMMISSIONERS = Set.of(
            AgencyKind.POLICE_AND_CRIME_COMMISSIONER, AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER, AgencyKind.MAYOR);

    private static final Set<AgencyKind> STYLES_OF_COMMISSIONER =
            Set.of(AgencyKind.POLICE_AND_CRIME_COMMISSIONER, AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER);

    static final Set<AgencyKind> BODIES = Set.of(
            AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.POLICE_AND_CRIME_COMMISSIONER,
            AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER,
            AgencyKind.MAYOR,
            AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME,
            AgencyKind.COMMON_COUNCIL);

    /** The bodies that have the functions of a commissioner and are called otherwise. */
    private static final Set<AgencyKind> OTHERS_WITH_THE_FUNCTIONS =
            Set.of(AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME, AgencyKind.COMMON_COUNCIL);

    private static final Set<AgencyKind> KNOWN = Set.copyOf(AgencyKind.known());

    private Asker() {}

    /** Returns the codes of the kinds that this version has a constant for, in a set of its own. */
    static Set<String> knownCodes() {
        return KNOWN.stream().map(AgencyKind::code).collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns whether a body of a kind may be called by another kind: a commissioner may have the fire function or not. */
    public static boolean isStyleOf(AgencyKind stated, AgencyKind known) {
        return stated.equals(known)
                || (STYLES_OF_COMMISSIONER.contains(stated) && STYLES_OF_COMMISSIONER.contains(known));
    }

    /**
     * Returns whether an agency stands for every force, body or board, and its name may leave some out: "police forces in
     * Wales".
     */
    static boolean mayLeaveSomeOut(Agency every) {
        AgencyKind kind = every.kind();
        if (every.extent() == Extent.ONE || !(FORCES.contains(kind) || BODIES.contains(kind) || isBoard(kind))) {
            return false;
        }
        return !AgencyNames.isOfWholeClass(every.name());
    }

    /** Returns whether the code of a kind that is not known has words of police, or is like the code of a known kind. */
    static boolean looksLikePolice(AgencyKind unknown) {
        return AgencyNames.hasWordOfPolice(unknown.code())
                || NearestCode.meant(unknown, Set.of()).isPresent();
    }

    /** Returns whether a kind is that of a board on which the police sit. */
    static boolean isBoard(AgencyKind kind) {
        return kind.equals(AgencyKind.STRATEGIC_MANAGEMENT_BOARD) || kind.equals(AgencyKind.RESPONSIBLE_AUTHORITY);
    }

    /** Returns whether a kind is that of a force or its chief officer. */
    public static boolean isForce(AgencyKind kind) {
        return FORCES.contains(kind);
    }

    /** Returns whether a kind is one that this version has a constant for. */
    public static boolean isKnown(AgencyKind kind) {
        return KNOWN.contains(kind);
    }

    /** Returns whether two sets of kinds are the same askers, or may be. */
    public static boolean mayBeTheSame(Set<AgencyKind> some, Set<AgencyKind> others) {
        if (some.contains(AgencyKind.LOCAL_POLICING_BODY) || others.contains(AgencyKind.LOCAL_POLICING_BODY)) {
            return withBodiesAsOne(some).equals(withBodiesAsOne(others));
        }
        return withThoseInDoubt(some).containsAll(ofKinds(others))
                && withThoseInDoubt(others).containsAll(ofKinds(some));
    }

    /**
     * Returns kinds with those of which it is in doubt whether they are meant: "police and crime commissioners" may include the
     * other bodies that have a commissioner's functions, and somebody may call these commissioners.
     */
    static Set<AgencyKind> withThoseInDoubt(Set<AgencyKind> kinds) {
        Set<AgencyKind> all = new HashSet<>(ofKinds(kinds));
        if (kinds.stream().anyMatch(COMMISSIONERS::contains)) {
            all.addAll(OTHERS_WITH_THE_FUNCTIONS);
        }
        if (kinds.stream().anyMatch(OTHERS_WITH_THE_FUNCTIONS::contains)) {
            all.add(AgencyKind.POLICE_AND_CRIME_COMMISSIONER);
        }
        return all;
    }

    /** Returns every kind under which agencies of some kinds are asked: a commissioner is also a local policing body. */
    static Set<AgencyKind> allFor(Set<AgencyKind> kinds) {
        Set<AgencyKind> all = new HashSet<>();
        for (AgencyKind kind : kinds) {
            all.add(of(kind));
            if (kind.equals(AgencyKind.LOCAL_POLICING_BODY)) {
                BODIES.forEach(body -> all.add(of(body)));
            } else if (BODIES.contains(kind)) {
                all.add(AgencyKind.LOCAL_POLICING_BODY);
            }
        }
        return all;
    }

    /** Returns the kind that stands for all that are the same asker. */
    public static AgencyKind of(AgencyKind kind) {
        if (FORCES.contains(kind)) {
            return AgencyKind.POLICE_FORCE;
        }
        return COMMISSIONERS.contains(kind) ? AgencyKind.POLICE_AND_CRIME_COMMISSIONER : kind;
    }

    static Set<AgencyKind> ofKinds(Set<AgencyKind> kinds) {
        return kinds.stream().map(Asker::of).collect(Collectors.toSet());
    }

    private static Set<AgencyKind> withBodiesAsOne(Set<AgencyKind> kinds) {
        return kinds.stream()
                .map(kind -> BODIES.contains(kind) ? AgencyKind.LOCAL_POLICING_BODY : of(kind))
                .collect(Collectors.toSet());
    }
}
