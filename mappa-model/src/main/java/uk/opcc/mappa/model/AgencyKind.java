package uk.opcc.mappa.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * The kind of body that an {@link Agency} is: an open coded value. The constants are the kinds that this version knows.
 * The law adds and abolishes bodies, so any other code is kept and written unchanged.
 *
 * <p>Source: Police Act 1996 and the bodies that the inspection reports address; the codes are ours.
 *
 * @param code lower-case words joined by hyphens, at most 100 characters
 */
public record AgencyKind(String code) {

    /** A police force. */
    public static final AgencyKind POLICE_FORCE = new AgencyKind("police-force");

    /** A chief officer of police: a chief constable, or a commissioner of police. */
    public static final AgencyKind CHIEF_OFFICER = new AgencyKind("chief-officer");

    /** A local policing body of any kind; used for the class of all of them. */
    public static final AgencyKind LOCAL_POLICING_BODY = new AgencyKind("local-policing-body");

    /** A police and crime commissioner. */
    public static final AgencyKind POLICE_AND_CRIME_COMMISSIONER = new AgencyKind("police-and-crime-commissioner");

    /** A police, fire and crime commissioner. */
    public static final AgencyKind POLICE_FIRE_AND_CRIME_COMMISSIONER =
            new AgencyKind("police-fire-and-crime-commissioner");

    /** A mayor who has the functions of a police and crime commissioner. */
    public static final AgencyKind MAYOR = new AgencyKind("mayor");

    /** The Mayor's Office for Policing and Crime, for the metropolitan police district. */
    public static final AgencyKind MAYORS_OFFICE_FOR_POLICING_AND_CRIME =
            new AgencyKind("mayors-office-for-policing-and-crime");

    /** The Common Council of the City of London as police authority. */
    public static final AgencyKind COMMON_COUNCIL = new AgencyKind("common-council");

    /** The Probation Service. */
    public static final AgencyKind PROBATION_SERVICE = new AgencyKind("probation-service");

    /** A prison. */
    public static final AgencyKind PRISON = new AgencyKind("prison");

    /** A strategic management board, which oversees the arrangements of one area. */
    public static final AgencyKind STRATEGIC_MANAGEMENT_BOARD = new AgencyKind("strategic-management-board");

    /** A responsible authority: police, probation and prisons of an area together (Criminal Justice Act 2003 s.325). */
    public static final AgencyKind RESPONSIBLE_AUTHORITY = new AgencyKind("responsible-authority");

    /** The Public Protection Group of HM Prison and Probation Service. */
    public static final AgencyKind HMPPS_PUBLIC_PROTECTION_GROUP = new AgencyKind("hmpps-public-protection-group");

    /** The national steering group of the responsible authorities. */
    public static final AgencyKind MAPPA_NATIONAL_STEERING_GROUP = new AgencyKind("mappa-national-steering-group");

    /** An inspectorate. */
    public static final AgencyKind INSPECTORATE = new AgencyKind("inspectorate");

    /** The Secretary of State. */
    public static final AgencyKind SECRETARY_OF_STATE = new AgencyKind("secretary-of-state");

    /** A national lead for a subject among chief officers; not itself a force. */
    public static final AgencyKind NATIONAL_POLICE_LEAD = new AgencyKind("national-police-lead");

    /** The College of Policing; not itself a force. */
    public static final AgencyKind COLLEGE_OF_POLICING = new AgencyKind("college-of-policing");

    /** An inspected police body that has no local policing body, such as the British Transport Police. */
    public static final AgencyKind OTHER_POLICE_BODY = new AgencyKind("other-police-body");

    private static final List<AgencyKind> KNOWN = List.of(
            POLICE_FORCE,
            CHIEF_OFFICER,
            LOCAL_POLICING_BODY,
            POLICE_AND_CRIME_COMMISSIONER,
            POLICE_FIRE_AND_CRIME_COMMISSIONER,
            MAYOR,
            MAYORS_OFFICE_FOR_POLICING_AND_CRIME,
            COMMON_COUNCIL,
            PROBATION_SERVICE,
            PRISON,
            STRATEGIC_MANAGEMENT_BOARD,
            RESPONSIBLE_AUTHORITY,
            HMPPS_PUBLIC_PROTECTION_GROUP,
            MAPPA_NATIONAL_STEERING_GROUP,
            INSPECTORATE,
            SECRETARY_OF_STATE,
            NATIONAL_POLICE_LEAD,
            COLLEGE_OF_POLICING,
            OTHER_POLICE_BODY);

    /**
     * Creates a kind from any code, whether this version knows it or not.
     *
     * @param code lower-case words joined by hyphens, at most 100 characters
     * @throws InvalidValueException if the code is not lower-case words joined by hyphens
     */
    public AgencyKind {
        Constraints.CODE.require("AgencyKind", "code", code);
    }

    /**
     * Returns the kinds that this version knows: the constants of this class.
     *
     * @return the kinds in the order in which this class has them
     */
    public static List<AgencyKind> known() {
        return KNOWN;
    }

    // A record's own equals and hashCode are put together when they are first called, which takes the first assessment
    // several milliseconds.

    /**
     * Returns whether the other is a kind of the same code.
     *
     * @param other what may be a kind
     * @return whether both have the same code
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyKind kind && code.equals(kind.code);
    }

    /** Returns a hash of the code. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
