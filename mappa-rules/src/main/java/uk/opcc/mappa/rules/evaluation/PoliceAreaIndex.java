package uk.opcc.mappa.rules.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.BodyInOffice;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Tenure;

/** An index of the police areas of a directory by the ids of their forces and bodies. Built once for many responses. */
public final class PoliceAreaIndex {

    private final Directory directory;
    private final Map<String, PoliceArea> ofForces = new HashMap<>();
    private final Map<String, PoliceArea> ofForcesAndBodies = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();

    private PoliceAreaIndex(Directory directory) {
        this.directory = directory;
        for (PoliceArea area : directory.policeAreas()) {
            ofForces.putIfAbsent(area.force().id(), area);
            ofForcesAndBodies.putIfAbsent(area.force().id(), area);
            for (Tenure tenure : area.localPolicingBodies()) {
                bodies.add(tenure.body().id());
                ofForcesAndBodies.putIfAbsent(tenure.body().id(), area);
            }
        }
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

    /** Returns the area of a force. */
    public Optional<PoliceArea> ofForce(String id) {
        return Optional.ofNullable(ofForces.get(id));
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
        return bodies.contains(id);
    }

    /** Returns the body of an area on a day with what is in doubt about it, or empty if the directory has none for the day. */
    public Optional<BodyInOffice> inOffice(PoliceArea area, LocalDate day) {
        return directory.bodyIn(area, day);
    }
}
