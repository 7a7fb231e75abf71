package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;

/**
 * A kind of agency that a text names.
 *
 * @param agency the class of the agencies, or the one agency of its kind
 * @param start where the name begins in the text
 * @param end where it ends
 */
record NamedAgency(Agency agency, int start, int end) {

    private static final Map<String, Agency> NAMES = new LinkedHashMap<>();

    static {
        // The longer names first: what a name covers is not read again.
        name(
                "(?:hm |her majesty['\u2019]s |his majesty['\u2019]s )?prison (?:and|&) probation service public protection group"
                        + "|hmpps public protection group",
                AgencyKind.HMPPS_PUBLIC_PROTECTION_GROUP,
                "hmpps-public-protection-group",
                "HMPPS Public Protection Group",
                Extent.ONE);
        name(
                "(?:mappa )?(?:responsible authority )?national steering group",
                AgencyKind.MAPPA_NATIONAL_STEERING_GROUP,
                "mappa-national-steering-group",
                "MAPPA Responsible Authority National Steering Group",
                Extent.ONE);
        name(
                "(?:hm |her majesty['\u2019]s |his majesty['\u2019]s )?prison (?:and|&) probation service|hmpps",
                new AgencyKind("hm-prison-and-probation-service"),
                "hm-prison-and-probation-service",
                "HM Prison and Probation Service",
                Extent.ONE);
        name(
                "mayor['\u2019]?s['\u2019]? office for policing and crime|mopac",
                AgencyKind.MAYORS_OFFICE_FOR_POLICING_AND_CRIME,
                "metropolitan-mopac",
                "Mayor's Office for Policing and Crime",
                Extent.ONE);
        name(
                "(?:all |(?:combined authority|combined county authority|elected|metro) )?mayors with (?:the )?(?:police (?:and|&) crime commissioner|pcc|policing(?: and crime)?)"
                        + "(?: functions| powers| responsibilities)?|mayors who have the functions of police and crime commissioners",
                AgencyKind.MAYOR,
                "mayors",
                "Mayors with policing functions",
                Extent.EVERY);
        name(
                "(?:all )?police(?:,? fire)? (?:and|&) crime commissioners?(?: or (?:their |its )?(?:mayoral )?equivalents?)?|pf?ccs?"
                        + "|local policing bod(?:y|ies)",
                AgencyKind.LOCAL_POLICING_BODY,
                "local-policing-bodies",
                "Police and crime commissioners",
                Extent.EVERY);
        name(
                "(?:national police chiefs['\u2019]? council|npcc)(?:['\u2019]s)? (?:national )?(?:portfolio )?leads?",
                AgencyKind.NATIONAL_POLICE_LEAD,
                "national-police-lead",
                "National Police Chiefs' Council lead",
                Extent.ONE);
        name(
                "national police chiefs['\u2019]? council|npcc",
                AgencyKind.NATIONAL_POLICE_LEAD,
                "national-police-chiefs-council",
                "National Police Chiefs' Council",
                Extent.ONE);
        name(
                "national (?:policing |police )?leads?",
                AgencyKind.NATIONAL_POLICE_LEAD,
                "national-police-lead",
                "National police lead",
                Extent.ONE);
        otherPolice("british transport police", "British Transport Police");
        otherPolice("civil nuclear constabulary", "Civil Nuclear Constabulary");
        otherPolice("ministry of defence police", "Ministry of Defence Police");
        otherPolice("(?:chief constable of )?police scotland", "Police Scotland");
        otherPolice(
                "(?:chief constable of )?(?:the )?police service of northern ireland|psni",
                "Police Service of Northern Ireland");
        otherPolice("national crime agency|nca", "National Crime Agency");
        name(
                "college of policing",
                AgencyKind.COLLEGE_OF_POLICING,
                "college-of-policing",
                "College of Policing",
                Extent.ONE);
        name(
                "(?<!deputy |assistant |former )(?:all )?(?:chief constables?|chief officers?(?: of police)?)"
                        + "(?: of (?:all |each |the |every |relevant |those )?(?:police )?forces?)?"
                        + "(?: (?:in|across|throughout) england and wales)?",
                AgencyKind.CHIEF_OFFICER,
                "chief-officers",
                "Chief constables",
                Extent.EVERY);
        name(
                "strategic management boards?|smbs?|mappa boards?",
                AgencyKind.STRATEGIC_MANAGEMENT_BOARD,
                "strategic-management-boards",
                "Strategic management boards",
                Extent.EVERY);
        name(
                "responsible authorit(?:y|ies)",
                AgencyKind.RESPONSIBLE_AUTHORITY,
                "responsible-authorities",
                "Responsible authorities",
                Extent.EVERY);
        name(
                "(?:the )?(?:national )?probation(?: service)?",
                AgencyKind.PROBATION_SERVICE,
                "probation-service",
                "Probation Service",
                Extent.ONE);
        name("(?:hm )?prisons?(?: service)?", AgencyKind.PRISON, "prisons", "Prisons", Extent.EVERY);
        name(
                "home office|home secretary|secretary of state for the home department",
                AgencyKind.SECRETARY_OF_STATE,
                "home-office",
                "Home Office",
                Extent.ONE);
        name(
                "ministry of justice|moj|justice secretary|secretary of state for justice",
                AgencyKind.SECRETARY_OF_STATE,
                "ministry-of-justice",
                "Ministry of Justice",
                Extent.ONE);
        name(
                "secretary of state|government(?! (?:departments?|agencies|bodies|ministers?))",
                AgencyKind.SECRETARY_OF_STATE,
                "secretary-of-state",
                "Secretary of State",
                Extent.ONE);
        name(
                "hmicfrs|inspectorates?(?: of constabulary)?",
                AgencyKind.INSPECTORATE,
                "inspectorate",
                "Inspectorate",
                Extent.ONE);
        name(
                "(?:all )?(?:police forces?|the force|forces?|constabular(?:y|ies)|police services?|police)"
                        + "(?: (?:in|across|throughout) england and wales)?",
                AgencyKind.POLICE_FORCE,
                "police-forces",
                "Police forces",
                Extent.EVERY);
    }

    private static final Pattern ANY = Pattern.compile(
            "(?<![\\p{L}-])(?:"
                    + String.join(
                            "|",
                            NAMES.keySet().stream()
                                    .map(name -> "(" + name + ")")
                                    .toList()) + ")(?![\\p{L}-])",
            Pattern.CASE_INSENSITIVE);
    private static final List<Agency> AGENCIES = List.copyOf(NAMES.values());

    private static void otherPolice(String names, String name) {
        name(names, AgencyKind.OTHER_POLICE_BODY, name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, Extent.ONE);
    }

    private static void name(String names, AgencyKind kind, String id, String name, Extent extent) {
        NAMES.put(
                names,
                Agency.builder().id(id).name(name).kind(kind).extent(extent).build());
    }

    /** Returns the agencies that a text names, in their order, each time that it names them. */
    static List<NamedAgency> in(String text) {
        List<NamedAgency> agencies = new ArrayList<>();
        Matcher found = ANY.matcher(text);
        while (found.find()) {
            for (int i = 0; i < AGENCIES.size(); i++) {
                if (found.group(i + 1) != null) {
                    agencies.add(new NamedAgency(AGENCIES.get(i), found.start(), found.end()));
                }
            }
        }
        return agencies;
    }

    /** Returns the kinds that a text names, each once. */
    static List<AgencyKind> kindsIn(String text) {
        return in(text).stream().map(named -> named.agency().kind()).distinct().toList();
    }

    /** Returns the kind that a text begins with, an article aside. */
    static @Nullable AgencyKind atStart(String text) {
        String phrase = text.strip();
        String bare = phrase.toLowerCase(Locale.ROOT).startsWith("the ") ? phrase.substring(4) : phrase;
        return in(bare).stream()
                .filter(named -> named.start() == 0)
                .map(named -> named.agency().kind())
                .findFirst()
                .orElseGet(() -> phrase.equals(bare)
                        ? null
                        : in(phrase).stream()
                                .filter(named -> named.start() == 0)
                                .map(named -> named.agency().kind())
                                .findFirst()
                                .orElse(null));
    }
}
