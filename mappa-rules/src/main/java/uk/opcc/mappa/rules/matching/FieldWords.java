package uk.opcc.mappa.rules.matching;

import java.util.List;
import java.util.Map;
import uk.opcc.mappa.model.AgencyKind;

/**
 * What the matcher knows of the language of inspection reports before it has seen one.
 *
 * <p>Source: ours; the abbreviations are those that forces, commissioners and inspectorates use in public.
 */
final class FieldWords {

    /**
     * What goes by several names.
     *
     * @param what the thing
     * @param names its names
     */
    record Named<T>(T what, List<String> names) {}

    /** Words that say how others belong together, and the stem of every recommendation: {@code should ensure that}. */
    static final List<String> FUNCTION_WORDS = List.of(
            "a an the this that these those it its they their them there",
            "and or but of in on at to for from by with as into than",
            "is are be been being was were has have had do does",
            "should must will would can could may might ensure",
            "which who where when whether how what such any also");

    /** Abbreviations and what they stand for, and how often in one word and in several. */
    static final List<Named<String>> SAME_WORDS = List.of(
            new Named<>("ASB", List.of("anti-social behaviour")),
            new Named<>("APP", List.of("authorised professional practice")),
            new Named<>("BWV", List.of("body-worn video")),
            new Named<>("CAMHS", List.of("child and adolescent mental health services")),
            new Named<>("CJS", List.of("criminal justice system")),
            new Named<>("CoP", List.of("College of Policing")),
            new Named<>("CPD", List.of("continuing professional development")),
            new Named<>("CPS", List.of("Crown Prosecution Service")),
            new Named<>("CQC", List.of("Care Quality Commission")),
            new Named<>("CSE", List.of("child sexual exploitation")),
            new Named<>("CSI", List.of("crime scene investigator")),
            new Named<>("DA", List.of("domestic abuse")),
            new Named<>("DVPN", List.of("domestic violence protection notice")),
            new Named<>("DVPO", List.of("domestic violence protection order")),
            new Named<>("EIA", List.of("equality impact assessment")),
            new Named<>("FEO", List.of("firearms enquiry officer")),
            new Named<>("FGM", List.of("female genital mutilation")),
            new Named<>("FMS", List.of("force management statement")),
            new Named<>(
                    "HMICFRS",
                    List.of(
                            "His Majesty's Inspectorate of Constabulary and Fire and Rescue Services",
                            "Her Majesty's Inspectorate of Constabulary and Fire and Rescue Services")),
            new Named<>(
                    "HMPPS",
                    List.of(
                            "His Majesty's Prison and Probation Service",
                            "Her Majesty's Prison and Probation Service")),
            new Named<>(
                    "IDVA", List.of("independent domestic violence adviser", "independent domestic violence advisor")),
            new Named<>("IOM", List.of("integrated offender management")),
            new Named<>("IOPC", List.of("Independent Office for Police Conduct")),
            new Named<>("ISVA", List.of("independent sexual violence adviser", "independent sexual violence advisor")),
            new Named<>("LCJB", List.of("local criminal justice board")),
            new Named<>("MAPPA", List.of("multi-agency public protection arrangements")),
            new Named<>("MARAC", List.of("multi-agency risk assessment conference")),
            new Named<>("MASH", List.of("multi-agency safeguarding hub")),
            new Named<>("MOSOVO", List.of("management of sexual or violent offenders")),
            new Named<>("MoU", List.of("memorandum of understanding")),
            new Named<>("NCA", List.of("National Crime Agency")),
            new Named<>("NPCC", List.of("National Police Chiefs' Council")),
            new Named<>("NRM", List.of("national referral mechanism")),
            new Named<>("OCG", List.of("organised crime group")),
            new Named<>("OMU", List.of("offender management unit")),
            new Named<>("OOCD", List.of("out-of-court disposal")),
            new Named<>("PCC", List.of("police and crime commissioner")),
            new Named<>("PCSO", List.of("police community support officer")),
            new Named<>("PDP", List.of("potentially dangerous person")),
            new Named<>("PND", List.of("Police National Database")),
            new Named<>("POM", List.of("prison offender manager")),
            new Named<>("PSD", List.of("professional standards department")),
            new Named<>("RASSO", List.of("rape and serious sexual offences")),
            new Named<>("RMP", List.of("risk management plan")),
            new Named<>("ROCU", List.of("regional organised crime unit")),
            new Named<>("RSO", List.of("registered sex offender", "registered sexual offender")),
            new Named<>("RUI", List.of("released under investigation")),
            new Named<>("SARC", List.of("sexual assault referral centre")),
            new Named<>("SHPO", List.of("sexual harm prevention order")),
            new Named<>("SIO", List.of("senior investigating officer")),
            new Named<>("SMB", List.of("strategic management board")),
            new Named<>("SOC", List.of("serious and organised crime")),
            new Named<>("SPO", List.of("stalking protection order")),
            new Named<>("VAWG", List.of("violence against women and girls")),
            new Named<>("ViSOR", List.of("violent and sex offender register")),
            new Named<>("YOT", List.of("youth offending team")),
            new Named<>("daily", List.of("every day", "each day")),
            new Named<>("weekly", List.of("every week", "each week", "once a week")),
            new Named<>("monthly", List.of("every month", "each month", "once a month")),
            new Named<>("quarterly", List.of("every quarter", "each quarter", "every three months")),
            new Named<>("biannually", List.of("twice a year", "twice yearly", "twice annually", "every six months")),
            new Named<>("annually", List.of("annual", "yearly", "every year", "each year", "once a year")));

    /** What headings call the kinds of addressees. */
    static final List<Named<AgencyKind>> ADDRESSEES = List.of(
            new Named<>(
                    AgencyKind.POLICE_FORCE,
                    List.of("police force", "force", "police", "police service", "constabulary")),
            new Named<>(AgencyKind.CHIEF_OFFICER, List.of("chief constable", "chief officer")),
            new Named<>(
                    AgencyKind.PROBATION_SERVICE,
                    List.of("probation service", "probation", "National Probation Service")),
            new Named<>(AgencyKind.PRISON, List.of("prison", "prison service", "HM Prison Service")),
            new Named<>(AgencyKind.STRATEGIC_MANAGEMENT_BOARD, List.of("strategic management board")),
            new Named<>(AgencyKind.RESPONSIBLE_AUTHORITY, List.of("responsible authority")),
            new Named<>(AgencyKind.HMPPS_PUBLIC_PROTECTION_GROUP, List.of("HMPPS Public Protection Group")),
            new Named<>(
                    AgencyKind.MAPPA_NATIONAL_STEERING_GROUP,
                    List.of("MAPPA Responsible Authority National Steering Group", "National Steering Group")),
            new Named<>(
                    AgencyKind.LOCAL_POLICING_BODY,
                    List.of(
                            "local policing body",
                            "police and crime commissioner",
                            "police, fire and crime commissioner",
                            "mayor",
                            "Mayor's Office for Policing and Crime",
                            "MOPAC")),
            new Named<>(AgencyKind.COLLEGE_OF_POLICING, List.of("College of Policing")),
            new Named<>(AgencyKind.NATIONAL_POLICE_LEAD, List.of("National Police Chiefs' Council", "national lead")),
            new Named<>(AgencyKind.SECRETARY_OF_STATE, List.of("Home Secretary", "Secretary of State", "Home Office")));

    /** Kinds that documents name for one another, and the one that stands for them. */
    static final Map<AgencyKind, AgencyKind> SAME_ADDRESSEE = Map.of(
            AgencyKind.CHIEF_OFFICER, AgencyKind.POLICE_FORCE,
            AgencyKind.POLICE_AND_CRIME_COMMISSIONER, AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.POLICE_FIRE_AND_CRIME_COMMISSIONER, AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.MAYOR, AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME, AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.COMMON_COUNCIL, AgencyKind.LOCAL_POLICING_BODY);

    private FieldWords() {}
}
