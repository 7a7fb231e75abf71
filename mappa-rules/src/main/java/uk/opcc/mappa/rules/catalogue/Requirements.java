package uk.opcc.mappa.rules.catalogue;

import java.util.Set;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
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

    Requirements(Policy policy, Response response) {
        this.policy = policy;
        this.response = response;
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
            if (every || addressee.id().equals(response.force().id())) {
                return Requirement.REQUIRED;
            }
            // The id of a chief officer need not be that of the force, so it does not tell whose chief officer is
            // meant.
            return kind.equals(AgencyKind.POLICE_FORCE) ? Requirement.NOT_REQUIRED : Requirement.UNKNOWN;
        }
        if (BODIES.contains(kind)) {
            boolean ours = every
                    ? kind.equals(AgencyKind.LOCAL_POLICING_BODY)
                            || kind.equals(response.body().kind())
                    : addressee.id().equals(response.body().id());
            return ours ? Requirement.REQUIRED : Requirement.NOT_REQUIRED;
        }
        if (policy.required() == RequiredRecommendations.POLICE_AND_BOARDS && isBoard(kind)) {
            return every ? Requirement.REQUIRED : Requirement.UNKNOWN;
        }
        return NOT_POLICE.contains(kind) ? Requirement.NOT_REQUIRED : Requirement.UNKNOWN;
    }

    private static boolean isBoard(AgencyKind kind) {
        return kind.equals(AgencyKind.STRATEGIC_MANAGEMENT_BOARD) || kind.equals(AgencyKind.RESPONSIBLE_AUTHORITY);
    }
}
