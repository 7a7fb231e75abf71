package uk.opcc.mappa.rules.matching.text;

import java.util.List;

/**
 * Abbreviations and what they stand for, and how often in one word and in several.
 *
 * <p>Source: ours; the abbreviations are those that forces, commissioners and inspectorates use in public.
 */
final class Abbreviations {

    /**
     * A word and the phrases that mean the same.
     *
     * @param word the word
     * @param phrases the phrases
     */
    record Abbreviation(String word, List<String> phrases) {}

    static final List<Abbreviation> ALL = List.of(
            new Abbreviation("ASB", List.of("anti-social behaviour")),
            new Abbreviation("APP", List.of("authorised professional practice")),
            new Abbreviation("BWV", List.of("body-worn video")),
            new Abbreviation("CAMHS", List.of("child and adolescent mental health services")),
            new Abbreviation("CJS", List.of("criminal justice system")),
            new Abbreviation("CoP", List.of("College of Policing")),
            new Abbreviation("CPD", List.of("continuing professional development")),
            new Abbreviation("CPS", List.of("Crown Prosecution Service")),
            new Abbreviation("CQC", List.of("Care Quality Commission")),
            new Abbreviation("CSE", List.of("child sexual exploitation")),
            new Abbreviation("CSI", List.of("crime scene investigator")),
            new Abbreviation("DA", List.of("domestic abuse")),
            new Abbreviation("DVPN", List.of("domestic violence protection notice")),
            new Abbreviation("DVPO", List.of("domestic violence protection order")),
            new Abbreviation("EIA", List.of("equality impact assessment")),
            new Abbreviation("FEO", List.of("firearms enquiry officer")),
            new Abbreviation("FGM", List.of("female genital mutilation")),
            new Abbreviation("FMS", List.of("force management statement")),
            new Abbreviation(
                    "HMICFRS",
                    List.of(
                            "His Majesty's Inspectorate of Constabulary and Fire and Rescue Services",
                            "Her Majesty's Inspectorate of Constabulary and Fire and Rescue Services")),
            new Abbreviation(
                    "HMPPS",
                    List.of(
                            "His Majesty's Prison and Probation Service",
                            "Her Majesty's Prison and Probation Service")),
            new Abbreviation(
                    "IDVA", List.of("independent domestic violence adviser", "independent domestic violence advisor")),
            new Abbreviation("IOM", List.of("integrated offender management")),
            new Abbreviation("IOPC", List.of("Independent Office for Police Conduct")),
            new Abbreviation(
                    "ISVA", List.of("independent sexual violence adviser", "independent sexual violence advisor")),
            new Abbreviation("LCJB", List.of("local criminal justice board")),
            new Abbreviation("MAPPA", List.of("multi-agency public protection arrangements")),
            new Abbreviation("MARAC", List.of("multi-agency risk assessment conference")),
            new Abbreviation("MASH", List.of("multi-agency safeguarding hub")),
            new Abbreviation("MOSOVO", List.of("management of sexual or violent offenders")),
            new Abbreviation("MoU", List.of("memorandum of understanding")),
            new Abbreviation("NCA", List.of("National Crime Agency")),
            new Abbreviation("NPCC", List.of("National Police Chiefs' Council")),
            new Abbreviation("NRM", List.of("national referral mechanism")),
            new Abbreviation("OCG", List.of("organised crime group")),
            new Abbreviation("OMU", List.of("offender management unit")),
            new Abbreviation("OOCD", List.of("out-of-court disposal")),
            new Abbreviation("PCC", List.of("police and crime commissioner")),
            new Abbreviation("PCSO", List.of("police community support officer")),
            new Abbreviation("PDP", List.of("potentially dangerous person")),
            new Abbreviation("PND", List.of("Police National Database")),
            new Abbreviation("POM", List.of("prison offender manager")),
            new Abbreviation("PSD", List.of("professional standards department")),
            new Abbreviation("RASSO", List.of("rape and serious sexual offences")),
            new Abbreviation("RMP", List.of("risk management plan")),
            new Abbreviation("ROCU", List.of("regional organised crime unit")),
            new Abbreviation("RSO", List.of("registered sex offender", "registered sexual offender")),
            new Abbreviation("RUI", List.of("released under investigation")),
            new Abbreviation("SARC", List.of("sexual assault referral centre")),
            new Abbreviation("SHPO", List.of("sexual harm prevention order")),
            new Abbreviation("SIO", List.of("senior investigating officer")),
            new Abbreviation("SMB", List.of("strategic management board")),
            new Abbreviation("SOC", List.of("serious and organised crime")),
            new Abbreviation("SPO", List.of("stalking protection order")),
            new Abbreviation("VAWG", List.of("violence against women and girls")),
            new Abbreviation("ViSOR", List.of("violent and sex offender register")),
            new Abbreviation("YOT", List.of("youth offending team")),
            new Abbreviation("cannot", List.of("can not", "ca not")),
            new Abbreviation("percent", List.of("per cent")),
            new Abbreviation("ensure", List.of("make sure")),
            new Abbreviation(
                    "immediately", List.of("with immediate effect", "without delay", "straight away", "forthwith")),
            new Abbreviation("daily", List.of("every day", "each day", "once a day", "once per day")),
            new Abbreviation("weekly", List.of("every week", "each week", "once a week", "once per week")),
            new Abbreviation(
                    "monthly",
                    List.of("every month", "each month", "once a month", "once each month", "once per month")),
            new Abbreviation(
                    "quarterly",
                    List.of(
                            "every quarter",
                            "each quarter",
                            "every three months",
                            "four times a year",
                            "four times per year",
                            "once a quarter")),
            new Abbreviation(
                    "biannually",
                    List.of(
                            "twice a year",
                            "twice per year",
                            "twice yearly",
                            "twice year",
                            "twice annually",
                            "twice each year",
                            "twice every year",
                            "two times a year",
                            "two times per year",
                            "every six months",
                            "six-monthly",
                            "half-yearly")),
            new Abbreviation(
                    "annually",
                    List.of(
                            "annual",
                            "yearly",
                            "every year",
                            "each year",
                            "once a year",
                            "once per year",
                            "per year",
                            "once each year",
                            "once yearly",
                            "once annually",
                            "every twelve months")));

    private Abbreviations() {}
}
