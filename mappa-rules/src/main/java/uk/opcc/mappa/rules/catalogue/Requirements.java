package uk.opcc.mappa.rules.catalogue;

import java.util.Set;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.Policy;
import uk.opcc.mappa.rules.RequiredRecommendations;
import uk.opcc.mappa.rules.Requirement;

/**
 * Which recommendations a response must answer: derived from whom they are addressed to, never listed.
 *
 * <p>An agency of a kind of which it is not known whether police belong to it makes the requirement unknown.
 */
final class Requirements {

    private static final Set<AgencyKind> FORCES = Set.of(AgencyKind.POLICE_FORCE, AgencyKind.CHIEF_OFFICER);

    private static final Set<AgencyKind> BODIES = Set.of(
            AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.POLICE_AND_CRIME_COMMISSIONER,
            AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER,
            AgencyKind.MAYOR,
            AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME,
            AgencyKind.COMMON_COUNCIL);

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

    private final Policy policy;
    private final Response response;
    private final Directory directory;

    Requirements(Policy policy, Response response, Directory directory) {
        this.policy = policy;
        this.response = response;
        this.directory = directory;
    }

    Requirement of(Recommendation recommendation) {
        if (recommendation.kind() != RecommendationKind.RECOMMENDATION && !policy.otherItemsRequired()) {
            return Requirement.NOT_REQUIRED;
        }
        if (policy.required() == RequiredRecommendations.ALL) {
            return Requirement.REQUIRED;
        }
        Requirement strongest = Requirement.NOT_REQUIRED;
        for (Agency addressee : recommendation.addressees()) {
            Requirement each = of(addressee);
            if (each == Requirement.REQUIRED) {
                return Requirement.REQUIRED;
            }
            if (each == Requirement.UNKNOWN) {
                strongest = Requirement.UNKNOWN;
            }
        }
        return strongest;
    }

    private Requirement of(Agency addressee) {
        AgencyKind kind = addressee.kind();
        boolean every = addressee.extent() == Extent.EVERY;
        if (FORCES.contains(kind)) {
            return every ? Requirement.REQUIRED : ofNamed(addressee);
        }
        if (BODIES.contains(kind)) {
            return every ? ofEveryBody(kind) : ofNamed(addressee);
        }
        if (policy.required() == RequiredRecommendations.POLICE_AND_BOARDS && isBoard(kind)) {
            return every ? Requirement.REQUIRED : Requirement.UNKNOWN;
        }
        return NOT_POLICE.contains(kind) ? Requirement.NOT_REQUIRED : Requirement.UNKNOWN;
    }

    /**
     * One force, chief officer or body. It binds this response if it is the response's own, or a body that the area has at
     * another time; it does not if the directory knows it as another area's. An id that the directory does not know, as that
     * of a chief officer, does not tell whose it is.
     */
    private Requirement ofNamed(Agency addressee) {
        String id = addressee.id();
        if (id.equals(response.force().id()) || id.equals(response.body().id())) {
            return Requirement.REQUIRED;
        }
        return directory.policeAreas().stream()
                .filter(area -> area.force().id().equals(id)
                        || area.localPolicingBodies().stream()
                                .anyMatch(tenure -> tenure.body().id().equals(id)))
                .findFirst()
                .map(area -> area.force().id().equals(response.force().id())
                        ? Requirement.REQUIRED
                        : Requirement.NOT_REQUIRED)
                .orElse(Requirement.UNKNOWN);
    }

    /** Every body of a kind. Others than commissioners have a commissioner's functions, so that a report may mean them, too. */
    private Requirement ofEveryBody(AgencyKind kind) {
        AgencyKind ours = response.body().kind();
        if (kind.equals(AgencyKind.LOCAL_POLICING_BODY) || kind.equals(ours)) {
            return Requirement.REQUIRED;
        }
        boolean told = BODIES.contains(ours) && !ours.equals(AgencyKind.LOCAL_POLICING_BODY);
        return told && !kind.equals(AgencyKind.POLICE_AND_CRIME_COMMISSIONER)
                ? Requirement.NOT_REQUIRED
                : Requirement.UNKNOWN;
    }

    private static boolean isBoard(AgencyKind kind) {
        return kind.equals(AgencyKind.STRATEGIC_MANAGEMENT_BOARD) || kind.equals(AgencyKind.RESPONSIBLE_AUTHORITY);
    }
}
