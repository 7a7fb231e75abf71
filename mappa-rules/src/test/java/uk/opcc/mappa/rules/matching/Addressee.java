package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;

/** Whom the synthetic recommendations are addressed to, named as headings name them. */
enum Addressee {
    POLICE("police-forces", "police forces", "police-force", Extent.EVERY),
    CHIEFS("chief-constables", "chief constables", "chief-officer", Extent.EVERY),
    PCC("police-and-crime-commissioners", "police and crime commissioners", "local-policing-body", Extent.EVERY),
    PROBATION("probation-service", "the Probation Service", "probation-service", Extent.ONE),
    PRISONS("prisons", "prisons", "prison", Extent.EVERY),
    SMB("strategic-management-boards", "strategic management boards", "strategic-management-board", Extent.EVERY),
    PPG(
            "hmpps-public-protection-group",
            "the HMPPS Public Protection Group",
            "hmpps-public-protection-group",
            Extent.ONE),
    STEERING(
            "mappa-national-steering-group",
            "the MAPPA Responsible Authority National Steering Group",
            "mappa-national-steering-group",
            Extent.ONE),
    NPCC("national-police-chiefs-council", "the National Police Chiefs' Council", "national-police-lead", Extent.ONE),
    COLLEGE("college-of-policing", "the College of Policing", "college-of-policing", Extent.ONE),
    HOME_OFFICE("home-office", "the Home Office", "secretary-of-state", Extent.ONE),
    MOJ("ministry-of-justice", "the Ministry of Justice", "secretary-of-state", Extent.ONE),
    CPS("crown-prosecution-service", "the Crown Prosecution Service", "prosecution-service", Extent.ONE),
    NCA("national-crime-agency", "the National Crime Agency", "other-police-body", Extent.ONE),
    IOPC(
            "independent-office-for-police-conduct",
            "the Independent Office for Police Conduct",
            "complaints-body",
            Extent.ONE),
    NHS("nhs-england", "NHS England", "health-body", Extent.ONE),
    LOCAL_AUTHORITIES("local-authorities", "local authorities", "local-authority", Extent.EVERY),
    YOUTH_JUSTICE("youth-offending-teams", "youth offending teams", "youth-offending-team", Extent.EVERY),
    FIRE("fire-and-rescue-services", "fire and rescue services", "fire-and-rescue-service", Extent.EVERY);

    private final String id;
    private final String inText;

    private final String kind;
    private final Extent extent;

    Addressee(String id, String inText, String kind, Extent extent) {
        this.id = id;
        this.inText = inText;
        this.kind = kind;
        this.extent = extent;
    }

    Agency agency() {
        String name = Phrases.capitalised(inText.startsWith("the ") ? inText.substring(4) : inText);
        return Agency.builder()
                .id(id)
                .name(name)
                .kind(new AgencyKind(kind))
                .extent(extent)
                .build();
    }

    /** The addressees of a key of topics.txt, such as {@code police+probation+prisons}. */
    static List<Addressee> of(String key) {
        return Arrays.stream(key.split("\\+"))
                .map(name -> valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** For instance {@code The Probation Service, police forces and prisons}. */
    static String together(List<Addressee> addressees) {
        List<String> names =
                new ArrayList<>(addressees.stream().map(a -> a.inText).toList());
        String last = names.remove(names.size() - 1);
        return Phrases.capitalised(names.isEmpty() ? last : String.join(", ", names) + " and " + last);
    }
}
