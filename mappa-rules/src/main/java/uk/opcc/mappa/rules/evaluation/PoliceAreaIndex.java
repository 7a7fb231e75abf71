package uk.opcc.mappa.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.BodyInOffice;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Tenure;

/** An index of the police areas of a directory by the ids of their forces and bodies. Built once for many responses. */
public final class PoliceAreaIndex {

    private final Directory directory;
    private final Map<String, PoliceArea> ofForces = new HashMap<>();
    private final Map<String, PoliceArea> ofForcesAndBodies = new HashMap<>();
    private final Map<String, PoliceArea> ofForceNames = new HashMap<>();
    private final Map<String, Agency> bodies = new HashMap<>();
    private final Map<String, Set<String>> bodiesOfNames = new HashMap<>();
    private final Set<String> fireCommissioners = new HashSet<>();
    private final Set<String> calledFireCommissioners = new HashSet<>();

    private PoliceAreaIndex(Directory directory) {
        this.directory = directory;
        for (PoliceArea area : directory.policeAreas()) {
            ofForces.putIfAbsent(area.force().id(), area);
            ofForcesAndBodies.putIfAbsent(area.force().id(), area);
            for (String name : namesOf(area)) {
                // Most responses have the name as the directory writes it.
                ofForceNames.putIfAbsent(name, area);
                ofForceNames.putIfAbsent(AgencyNames.ofForce(name), area);
            }
            for (Tenure tenure : area.localPolicingBodies()) {
                bodies.putIfAbsent(tenure.body().id(), tenure.body());
                for (String name : namesOf(tenure, area)) {
                    for (String form : List.of(name, AgencyNames.ofBody(name))) {
                        bodiesOfNames
                                .computeIfAbsent(form, none -> new HashSet<>())
                                .add(tenure.body().id());
                    }
                }
                if (tenure.otherNames().stream().anyMatch(AgencyNames::isOfFireCommissioner)) {
                    calledFireCommissioners.add(tenure.body().id());
                }
                ofForcesAndBodies.putIfAbsent(tenure.body().id(), area);
            }
        }
        bodies.forEach((id, body) -> {
            if (body.kind().equals(AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER)
                    || AgencyNames.isOfFireCommissioner(body.name())) {
                fireCommissioners.add(id);
            }
        });
    }

    private static List<String> namesOf(PoliceArea area) {
        List<String> names = new ArrayList<>(area.otherNames());
        names.add(area.force().name());
        names.add(area.name());
        return names;
    }

    /** A commissioner is also called by every name of the area. */
    private static List<String> namesOf(Tenure tenure, PoliceArea area) {
        List<String> names = new ArrayList<>(tenure.otherNames());
        names.add(tenure.body().name());
        if (Asker.COMMISSIONERS.contains(tenure.body().kind())
                && !tenure.body().kind().equals(AgencyKind.MAYOR)) {
            namesOf(area).forEach(name -> names.add("PCC for " + AgencyNames.ofForce(name)));
        }
        return names;
    }

    /**
     * Creates the index of a directory.
     *
     * @param directory which body answers for which force
     * @return the index
     */
    public static PoliceAreaIndex of(Directory directory) {
        return new PoliceAreaIndex(Objects.requireNonNull(directory, "directory"));
    }

    /** Returns the last day of which the directory knows who was in office. */
    public LocalDate knownUntil() {
        return directory.knownUntil();
    }

    /** Returns the area of a force. */
    public Optional<PoliceArea> ofForce(String id) {
        return Optional.ofNullable(ofForces.get(id));
    }

    /** Returns the area of a force with a name, however it is written. */
    public Optional<PoliceArea> ofForceCalled(String name) {
        PoliceArea asWritten = ofForceNames.get(name);
        return Optional.ofNullable(asWritten != null ? asWritten : ofForceNames.get(AgencyNames.ofForce(name)));
    }

    /** Returns the area of the force of a response, known by its id or else by its name. */
    public Optional<PoliceArea> of(Response response) {
        return ofForce(response.force().id())
                .or(() -> ofForceCalled(response.force().name()));
    }

    /** Returns the area whose force or, at any time, body has a name, however it is written; empty if it is not clear. */
    Optional<PoliceArea> called(String name) {
        Optional<PoliceArea> ofForce = ofForceCalled(name);
        if (ofForce.isPresent()) {
            return ofForce;
        }
        List<PoliceArea> found = bodiesCalled(name).stream()
                .map(id -> Objects.requireNonNull(ofForcesAndBodies.get(id)))
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns whether a name speaks of an area, among others perhaps: "Essex Police and Kent Police". */
    boolean mentions(PoliceArea area, String name) {
        String words = " " + AgencyNames.words(name) + " ";
        return namesOf(area).stream().anyMatch(of -> words.contains(" " + AgencyNames.ofForce(of) + " "));
    }

    /** Returns the body with an id, of an area at any time. */
    public Optional<Agency> body(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /** Returns whether the body with an id is a commissioner with the fire function, by its kind or its name. */
    boolean isFireCommissioner(String id) {
        return fireCommissioners.contains(id);
    }

    /** Returns whether another name of the body with an id is that of a commissioner with the fire function. */
    boolean isCalledFireCommissioner(String id) {
        return calledFireCommissioners.contains(id);
    }

    /** Returns whether a name, which is that of no body, is that of a force, or of a commissioner where a mayor is known. */
    public boolean isNameOfAnotherOffice(String name, Agency known) {
        return AgencyNames.isOfForce(name)
                || (known.kind().equals(AgencyKind.MAYOR) && AgencyNames.isOfCommissioner(name));
    }

    /** Returns whether a name has the style of a commissioner with the fire function, which the body with an id does not have. */
    public boolean isStyledAsFireCommissioner(String name, String id) {
        return !isCalledFireCommissioner(id) && !isFireCommissioner(id) && AgencyNames.isOfFireCommissioner(name);
    }

    /** Returns the ids of the bodies with a name, however it is written. */
    public Set<String> bodiesCalled(String name) {
        Set<String> asWritten = bodiesOfNames.get(name);
        return asWritten != null ? asWritten : bodiesOfNames.getOrDefault(AgencyNames.ofBody(name), Set.of());
    }

    /** Returns the ids of all forces. */
    public Set<String> forces() {
        return Collections.unmodifiableSet(ofForces.keySet());
    }

    /** Returns the area whose force or, at any time, body has an id; the first if there are several. */
    public Optional<PoliceArea> ofForceOrBody(String id) {
        return Optional.ofNullable(ofForcesAndBodies.get(id));
    }

    /** Returns whether an id is that of the body of an area at any time. */
    public boolean hasBody(String id) {
        return bodies.containsKey(id);
    }

    /** Returns the body of an area on a day with what is in doubt about it, or empty if the directory has none for the day. */
    public Optional<BodyInOffice> inOffice(PoliceArea area, LocalDate day) {
        return directory.bodyIn(area, day);
    }
}
