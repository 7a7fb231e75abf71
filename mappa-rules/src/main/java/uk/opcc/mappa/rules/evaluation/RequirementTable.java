package uk.opcc.mappa.rules.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.result.Requirement;

/**
 * A table of the recommendations that a response must answer under a policy. This follows from their addressees. Built once
 * for many responses, because a recommendation to every force or body binds each of them.
 *
 * <p>The requirement is unknown if it is not known whether police belong to an addressee.
 */
public final class RequirementTable {

    private static final Set<AgencyKind> NOT_POLICE = Set.of(
            AgencyKind.PROBATION_SERVICE,
            AgencyKind.PRISON,
            AgencyKind.STRATEGIC_MANAGEMENT_BOARD,
            AgencyKind.HMPPS_PUBLIC_PROTECTION_GROUP,
            AgencyKind.MAPPA_NATIONAL_STEERING_GROUP,
            AgencyKind.INSPECTORATE,
            AgencyKind.SECRETARY_OF_STATE,
            AgencyKind.NATIONAL_POLICE_LEAD,
            AgencyKind.COLLEGE_OF_POLICING,
            AgencyKind.OTHER_POLICE_BODY);

    /**
     * The demand of a recommendation.
     *
     * @param ofAll what it demands of every response
     * @param addressees the addressees that may demand more, depending on the response
     * @param all all its addressees, if the policy asks who they are
     */
    private record Demand(Requirement ofAll, List<Agency> addressees, List<Agency> all) {

        Requirement of(Response response, PoliceAreaIndex areas) {
            Requirement strongest = ofAll;
            for (Agency addressee : addressees) {
                strongest = stronger(strongest, ofSome(addressee, response, areas));
            }
            return strongest;
        }
    }

    private final List<ItemId> items;
    private final RequiredRecommendations required;
    private final boolean otherItemsRequired;
    private final List<Demand> demands;
    private final Optional<RequiredAnswers> ofAll;

    /**
     * Derives what the policy requires.
     *
     * @param items the items of a report, in the order in which they are listed
     * @param required which of them the policy requires
     * @param otherItemsRequired whether the policy also requires items that are not recommendations
     */
    public RequirementTable(
            Map<ItemId, Recommendation> items, RequiredRecommendations required, boolean otherItemsRequired) {
        this.items = List.copyOf(items.keySet());
        this.required = required;
        this.otherItemsRequired = otherItemsRequired;
        this.demands = items.values().stream().map(this::demand).toList();
        this.ofAll = demands.stream().allMatch(demand -> demand.addressees().isEmpty())
                ? Optional.of(new RequiredAnswers(
                        this.items, demands.stream().map(Demand::ofAll).toList()))
                : Optional.empty();
    }

    /** Returns which recommendations a response must answer. */
    public RequiredAnswers of(Response response, PoliceAreaIndex areas) {
        boolean contradicted = demands.stream()
                .anyMatch(demand -> demand.all().stream().anyMatch(each -> contradictsItself(each, areas)));
        if (ofAll.isPresent() && !contradicted) {
            return ofAll.get();
        }
        return new RequiredAnswers(
                items,
                demands.stream().map(demand -> of(demand, response, areas)).toList());
    }

    /** An addressee whose id, kind, name and extent contradict one another counts for nothing but a doubt. */
    private Requirement of(Demand demand, Response response, PoliceAreaIndex areas) {
        if (demand.all().stream().noneMatch(each -> contradictsItself(each, areas))) {
            return demand.of(response, areas);
        }
        Requirement strongest = Requirement.NOT_REQUIRED;
        for (Agency addressee : demand.all()) {
            strongest = stronger(strongest, of(addressee, response, areas));
        }
        return strongest;
    }

    /**
     * Returns whether an addressee has the id of one force or body of the directory, and is of another kind, stands for a
     * class, or has the name of another area's.
     */
    private static boolean contradictsItself(Agency addressee, PoliceAreaIndex areas) {
        Optional<PoliceArea> area = areas.ofForceOrBody(addressee.id());
        if (area.isEmpty()) {
            return false;
        }
        return !isOneForceOrBody(addressee)
                || areas.called(addressee.name())
                        .filter(named -> !named.equals(area.get()))
                        .isPresent();
    }

    /** Nobody but a force or body that the id or the name means can be asked, unless it stands for a class. */
    private static Requirement ofContradicted(Agency addressee, Response response, PoliceAreaIndex areas) {
        Optional<PoliceArea> ours = areas.of(response);
        boolean mayBeOurs = addressee.extent() == Extent.EVERY
                || ours.equals(areas.ofForceOrBody(addressee.id()))
                || ours.equals(areas.called(addressee.name()));
        return mayBeOurs ? Requirement.UNKNOWN : Requirement.NOT_REQUIRED;
    }

    /** Returns whether an addressee is one force, chief officer or local policing body, known by its id alone. */
    public static boolean isOneForceOrBody(Agency addressee) {
        return addressee.extent() == Extent.ONE
                && (Asker.FORCES.contains(addressee.kind()) || Asker.BODIES.contains(addressee.kind()));
    }

    /** Returns whether one force, chief officer or body is this very force or body. */
    static boolean names(Agency addressee, Response response, PoliceAreaIndex areas) {
        return ofNamed(addressee, response, areas) == Requirement.REQUIRED;
    }

    /** Returns whether a recommendation asks agencies of a kind as a class, or the force or body of a response. */
    static boolean asks(AgencyKind kind, Recommendation recommendation, Response response, PoliceAreaIndex areas) {
        for (Agency addressee : recommendation.addressees()) {
            if (Asker.allFor(Set.of(addressee.kind())).contains(Asker.of(kind))
                    && (!isOneForceOrBody(addressee) || names(addressee, response, areas))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a recommendation asks the local policing body of a response, alone or with others. */
    Requirement ofBody(Recommendation recommendation, Response response, PoliceAreaIndex areas) {
        Requirement strongest = Requirement.NOT_REQUIRED;
        for (Agency addressee : recommendation.addressees()) {
            boolean byKind = Asker.BODIES.contains(addressee.kind());
            boolean inDoubt = byKind ? isForceBesides(addressee, areas) : isBodyBesides(addressee, areas);
            Requirement asked = byKind || inDoubt ? of(addressee, response, areas) : Requirement.NOT_REQUIRED;
            strongest = stronger(strongest, inDoubt && asked == Requirement.REQUIRED ? Requirement.UNKNOWN : asked);
        }
        return strongest;
    }

    /** Whether a body by its kind is a force by its id, or by its name alone. */
    private static boolean isForceBesides(Agency addressee, PoliceAreaIndex areas) {
        return areas.ofForce(addressee.id()).isPresent()
                || (AgencyNames.namesForces(addressee.name()) && !AgencyNames.namesBodies(addressee.name()));
    }

    /** Whether a force by its kind is a body by its id, or its name also names bodies. */
    private static boolean isBodyBesides(Agency addressee, PoliceAreaIndex areas) {
        return Asker.FORCES.contains(addressee.kind())
                && (areas.hasBody(addressee.id()) || AgencyNames.namesBodies(addressee.name()));
    }

    /** Returns whether a recommendation asks, or may ask, the force of a response or a board on which it sits. */
    boolean asksForce(Recommendation recommendation, Response response, PoliceAreaIndex areas) {
        return of(kind -> Asker.FORCES.contains(kind) || Asker.isBoard(kind), recommendation, response, areas)
                != Requirement.NOT_REQUIRED;
    }

    private Requirement of(
            Predicate<AgencyKind> which, Recommendation recommendation, Response response, PoliceAreaIndex areas) {
        Requirement strongest = Requirement.NOT_REQUIRED;
        for (Agency addressee : recommendation.addressees()) {
            if (which.test(addressee.kind())) {
                strongest = stronger(strongest, of(addressee, response, areas));
            }
        }
        return strongest;
    }

    private Requirement of(Agency addressee, Response response, PoliceAreaIndex areas) {
        return contradictsItself(addressee, areas)
                ? ofContradicted(addressee, response, areas)
                : ofAll(addressee).orElseGet(() -> ofSome(addressee, response, areas));
    }

    private Demand demand(Recommendation recommendation) {
        if (recommendation.kind() != RecommendationKind.RECOMMENDATION && !otherItemsRequired) {
            return new Demand(Requirement.NOT_REQUIRED, List.of(), List.of());
        }
        if (required == RequiredRecommendations.ALL) {
            return new Demand(Requirement.REQUIRED, List.of(), List.of());
        }
        Requirement strongest = Requirement.NOT_REQUIRED;
        List<Agency> ofSome = new ArrayList<>();
        for (Agency addressee : recommendation.addressees()) {
            Optional<Requirement> each = ofAll(addressee);
            if (each.isPresent()) {
                strongest = stronger(strongest, each.get());
            } else {
                ofSome.add(addressee);
            }
        }
        return new Demand(
                strongest,
                strongest == Requirement.REQUIRED ? List.of() : List.copyOf(ofSome),
                recommendation.addressees());
    }

    private static Requirement stronger(Requirement one, Requirement other) {
        if (one == Requirement.REQUIRED || other == Requirement.REQUIRED) {
            return Requirement.REQUIRED;
        }
        return one == Requirement.UNKNOWN ? one : other;
    }

    /** Returns what an addressee demands of every response; empty if that depends on whose response it is. */
    private Optional<Requirement> ofAll(Agency addressee) {
        AgencyKind kind = addressee.kind();
        boolean every = addressee.extent() == Extent.EVERY;
        Optional<Requirement> ofTheClass =
                Optional.of(every && !Asker.mayLeaveSomeOut(addressee) ? Requirement.REQUIRED : Requirement.UNKNOWN);
        if (Asker.FORCES.contains(kind) || Asker.BODIES.contains(kind)) {
            boolean isEachOfThem = Asker.FORCES.contains(kind) || kind.equals(AgencyKind.LOCAL_POLICING_BODY);
            return every && isEachOfThem ? ofTheClass : Optional.empty();
        }
        if (required == RequiredRecommendations.POLICE_AND_BOARDS && Asker.isBoard(kind)) {
            return ofTheClass;
        }
        boolean dependsOnName = !NOT_POLICE.contains(kind)
                || AgencyNames.isOfForce(addressee.name())
                || AgencyNames.isOfCommissioner(addressee.name());
        if (addressee.extent() == Extent.ONE && !Asker.isBoard(kind) && dependsOnName) {
            return Optional.empty();
        }
        boolean isOther = NOT_POLICE.contains(kind) && !AgencyNames.isNameOfPolice(addressee.name());
        return Optional.of(isOther ? Requirement.NOT_REQUIRED : Requirement.UNKNOWN);
    }

    /**
     * Returns what one agency that is no police by its kind demands. Nothing, unless it may be this very force or body by its
     * name, or nothing is known of its kind and it may be police.
     */
    private static Requirement ofOther(Agency addressee, Response response, PoliceAreaIndex areas) {
        String name = addressee.name();
        Optional<PoliceArea> ours = areas.of(response);
        boolean writtenAsPolice = AgencyNames.isOfForce(name) || AgencyNames.isOfCommissioner(name);
        boolean mayBeOurs = writtenAsPolice && ours.isPresent() && ours.equals(areas.called(name));
        boolean mayBePolice = !Asker.isKnown(addressee.kind())
                && ((writtenAsPolice && areas.called(name).isEmpty())
                        || Asker.looksLikePolice(addressee.kind())
                        || ours.isEmpty()
                        || areas.mentions(ours.get(), name));
        return mayBeOurs || mayBePolice || AgencyNames.isNameOfPolice(name)
                ? Requirement.UNKNOWN
                : Requirement.NOT_REQUIRED;
    }

    private static Requirement ofSome(Agency addressee, Response response, PoliceAreaIndex areas) {
        if (addressee.extent() == Extent.ONE) {
            return isOneForceOrBody(addressee)
                    ? ofNamed(addressee, response, areas)
                    : ofOther(addressee, response, areas);
        }
        Requirement ofEvery = ofEveryBody(addressee.kind(), response, areas);
        return ofEvery == Requirement.REQUIRED && Asker.mayLeaveSomeOut(addressee) ? Requirement.UNKNOWN : ofEvery;
    }

    /**
     * Returns what one force, chief officer or body demands. It demands an answer if it is the response's own, or a body that
     * the area has at another time, and none if the directory has it in another area. It is known by its id or else by its
     * name. One that the directory does not have leaves it unknown, and so does one whose name also speaks of this area or of
     * several.
     */
    private static Requirement ofNamed(Agency addressee, Response response, PoliceAreaIndex areas) {
        String id = addressee.id();
        if (id.equals(response.force().id()) || id.equals(response.body().id())) {
            return Requirement.REQUIRED;
        }
        Optional<PoliceArea> ours = areas.of(response);
        Optional<PoliceArea> asked = areas.ofForceOrBody(id).or(() -> areas.called(addressee.name()));
        if (asked.isEmpty() || ours.isEmpty()) {
            return Requirement.UNKNOWN;
        }
        if (asked.equals(ours)) {
            return Requirement.REQUIRED;
        }
        boolean mayIncludeOurs = areas.mentions(ours.get(), addressee.name()) || AgencyNames.isPlural(addressee.name());
        return mayIncludeOurs ? Requirement.UNKNOWN : Requirement.NOT_REQUIRED;
    }

    /**
     * A report that asks every commissioner asks police, fire and crime commissioners, and mayors who have the functions. It
     * may mean the other bodies that have a commissioner's functions, too. "Mayors" may mean the Mayor of London, who is the
     * Mayor's Office for Policing and Crime. A police, fire and crime commissioner is a style of the same office: a body has it
     * by its kind or by its name.
     */
    private static Requirement ofEveryBody(AgencyKind kind, Response response, PoliceAreaIndex areas) {
        AgencyKind ours = response.body().kind();
        if (kind.equals(AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER) && isCommissioner(ours)) {
            return ofEveryFireCommissioner(response.body(), areas);
        }
        boolean commissioners = kind.equals(AgencyKind.POLICE_AND_CRIME_COMMISSIONER);
        if (kind.equals(ours) || (commissioners && Asker.COMMISSIONERS.contains(ours))) {
            return Requirement.REQUIRED;
        }
        boolean isMayorOfLondon =
                kind.equals(AgencyKind.MAYOR) && ours.equals(AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME);
        if (isMayorOfLondon) {
            return Requirement.UNKNOWN;
        }
        boolean kindIsKnown = Asker.BODIES.contains(ours) && !ours.equals(AgencyKind.LOCAL_POLICING_BODY);
        return kindIsKnown && !commissioners ? Requirement.NOT_REQUIRED : Requirement.UNKNOWN;
    }

    private static boolean isCommissioner(AgencyKind kind) {
        return Asker.isStyleOf(kind, AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER);
    }

    /**
     * A body that is called so by the response, or is of that kind in the directory, is asked. One that is called so by another
     * name of the directory may be: such a name has no days. So may one of which the directory knows nothing.
     */
    private static Requirement ofEveryFireCommissioner(Agency ours, PoliceAreaIndex areas) {
        if (ours.kind().equals(AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER)
                || AgencyNames.isOfFireCommissioner(ours.name())) {
            return Requirement.REQUIRED;
        }
        Set<String> known = areas.hasBody(ours.id()) ? Set.of(ours.id()) : areas.bodiesCalled(ours.name());
        boolean mayBe = known.isEmpty();
        for (String id : known) {
            if (areas.isFireCommissioner(id)) {
                return Requirement.REQUIRED;
            }
            mayBe |= areas.isCalledFireCommissioner(id);
        }
        return mayBe ? Requirement.UNKNOWN : Requirement.NOT_REQUIRED;
    }
}
