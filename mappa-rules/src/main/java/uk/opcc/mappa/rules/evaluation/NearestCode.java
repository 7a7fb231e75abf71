package uk.opcc.mappa.rules.evaluation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.constraint.NearestText;

/** Finds the known code that somebody may have meant by an unknown one. */
public final class NearestCode {

    /** What people write for a kind of agency, and which kind that is. */
    private static final Map<String, AgencyKind> LOOK_ALIKES = Map.ofEntries(
            Map.entry("chief-constable", AgencyKind.CHIEF_OFFICER),
            Map.entry("chief-constables", AgencyKind.CHIEF_OFFICER),
            Map.entry("city-of-london-corporation", AgencyKind.COMMON_COUNCIL),
            Map.entry("college", AgencyKind.COLLEGE_OF_POLICING),
            Map.entry("constabulary", AgencyKind.POLICE_FORCE),
            Map.entry("constabularies", AgencyKind.POLICE_FORCE),
            Map.entry("force", AgencyKind.POLICE_FORCE),
            Map.entry("forces", AgencyKind.POLICE_FORCE),
            Map.entry("hmic", AgencyKind.INSPECTORATE),
            Map.entry("hmicfrs", AgencyKind.INSPECTORATE),
            Map.entry("hmi-constabulary", AgencyKind.INSPECTORATE),
            Map.entry("home-department", AgencyKind.SECRETARY_OF_STATE),
            Map.entry("home-office", AgencyKind.SECRETARY_OF_STATE),
            Map.entry("home-secretary", AgencyKind.SECRETARY_OF_STATE),
            Map.entry("mappa-board", AgencyKind.STRATEGIC_MANAGEMENT_BOARD),
            Map.entry("mopac", AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME),
            Map.entry("npcc", AgencyKind.NATIONAL_POLICE_LEAD),
            Map.entry("npcc-lead", AgencyKind.NATIONAL_POLICE_LEAD),
            Map.entry("opcc", AgencyKind.POLICE_AND_CRIME_COMMISSIONER),
            Map.entry("pcc", AgencyKind.POLICE_AND_CRIME_COMMISSIONER),
            Map.entry("pccs", AgencyKind.POLICE_AND_CRIME_COMMISSIONER),
            Map.entry("pfcc", AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER),
            Map.entry("pfccs", AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER),
            Map.entry("police", AgencyKind.POLICE_FORCE),
            Map.entry("police-service", AgencyKind.POLICE_FORCE),
            Map.entry("prison-service", AgencyKind.PRISON),
            Map.entry("probation", AgencyKind.PROBATION_SERVICE),
            Map.entry("smb", AgencyKind.STRATEGIC_MANAGEMENT_BOARD),
            Map.entry("smbs", AgencyKind.STRATEGIC_MANAGEMENT_BOARD));

    private NearestCode() {}

    /** Returns the question whether a known kind was meant, with a space before it; empty if none is near. */
    public static String didYouMean(AgencyKind unknown) {
        return meant(unknown, Set.of()).map(kind -> question(kind.code())).orElse("");
    }

    /** Returns the kind that may be meant by one that is neither known nor among others; empty if none is near. */
    static Optional<AgencyKind> meant(AgencyKind unknown, Set<AgencyKind> others) {
        if (Asker.isKnown(unknown) || others.contains(unknown)) {
            return Optional.empty();
        }
        Set<String> known = Asker.knownCodes();
        others.forEach(other -> known.add(other.code()));
        return Optional.ofNullable(LOOK_ALIKES.get(unknown.code()))
                .or(() -> NearestText.byLetters(unknown.code(), known).map(AgencyKind::new));
    }

    /** Returns the question whether one of the known codes was meant, with a space before it; empty if none is near. */
    public static String didYouMean(String unknown, Collection<String> known) {
        return NearestText.byLetters(unknown, known).map(NearestCode::question).orElse("");
    }

    private static String question(String code) {
        return " Did you mean " + code + "?";
    }
}
