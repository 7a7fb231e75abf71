package uk.opcc.mappa.rules.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.rules.matching.text.WordSpans;

/**
 * Names of forces, local policing bodies and offices, as people write them: of whom a name is, whether it is that of a class,
 * and the form in which the ways of writing one name are equal, such as {@code PCC for Suffolk} and {@code Suffolk's Police and
 * Crime Commissioner}.
 */
public final class AgencyNames {

    /** The words of which the names of whole classes of forces, bodies and boards consist. */
    private static final Set<String> WORDS_OF_CLASSES = Set.of(
            "43",
            "a",
            "all",
            "and",
            "any",
            "authorities",
            "authority",
            "bodies",
            "board",
            "boards",
            "body",
            "chief",
            "combined",
            "commissioner",
            "commissioners",
            "constable",
            "constables",
            "constabularies",
            "constabulary",
            "crime",
            "each",
            "equivalent",
            "equivalents",
            "every",
            "fire",
            "force",
            "forces",
            "functions",
            "home",
            "local",
            "management",
            "mappa",
            "mayor",
            "mayoral",
            "mayors",
            "mopac",
            "of",
            "nationally",
            "office",
            "officer",
            "officers",
            "offices",
            "opccs",
            "or",
            "partners",
            "pcc",
            "pccs",
            "pfcc",
            "pfccs",
            "police",
            "policing",
            "responsible",
            "s",
            "service",
            "services",
            "smb",
            "smbs",
            "strategic",
            "territorial",
            "the",
            "their",
            "with");

    private static final Set<String> WORDS_OF_POLICE = Set.of(
            "commissioners",
            "constables",
            "constabularies",
            "force",
            "forces",
            "officers",
            "pccs",
            "pfccs",
            "police",
            "policing");

    /** The words for those who answer, as in "See the force's response". */
    private static final Set<String> WORDS_OF_OFFICES = Set.of(
            "commissioner",
            "commissioners",
            "constable",
            "constables",
            "force",
            "forces",
            "officer",
            "officers",
            "opcc",
            "pcc",
            "pccs");

    private static final Pattern BODIES_IN_NAMES = Pattern.compile(
            "\\b(?:crime commissioners?|(?<!chief )commissioners|o?pf?ccs?|mayors?|policing bod(?:y|ies)|mopac)\\b");

    private static final Pattern FORCES_IN_NAMES = Pattern.compile(
            "\\b(?:forces?|constables?|constabulary|constabularies|chief officers?|commissioner of police)\\b|\\bpolice(?: service)?$");

    private static final Pattern CLASSES_OF_POLICE = Pattern.compile(
            "(?<!armed )(?<!task )\\bforces\\b|"
                    + "\\b(?:chief constables|chief officers|constabularies|crime commissioners|pf?ccs|(?:every|each) force)\\b");

    private static final Pattern PLURAL =
            Pattern.compile("\\b(?:forces|constables|constabularies|officers|commissioners|pccs|pfccs)\\b");

    private static final Pattern POLICE_IN_CODES =
            Pattern.compile("\\b(?:police|policing|force|forces|constable|constabulary|commissioner|mayor)\\b");

    private static final Pattern OFFICE_OF_FORCE = Pattern.compile(
            "\\b(?:chief (?:constable|officer of police|superintendent|inspector)|superintendent|commissioner of police|"
                    + "constabulary|police force)\\b|\\bpolice$");

    private static final Pattern OFFICE_OF_BODY =
            Pattern.compile("\\b(?:crime commissioner|o?pf?cc|mayor|mopac|common council)\\b");

    private static final Pattern INSPECTORATE = Pattern.compile("(?i)inspector|\\bhmi");

    /** The duties reach England and Wales, so both are the whole, and each alone is a part. */
    private static final Pattern EVERYWHERE = Pattern.compile(
            "(?:\\b(?:across|in|of|throughout) )?\\b(?:england (?:and|&) wales|english (?:and|&) welsh)\\b");

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
    private static final Pattern COMMISSIONER =
            Pattern.compile("\\b(?:police (?:fire )?(?:and )?crime commissioner|p f?c ?c|pf?cc|opf?cc)\\b");
    private static final Pattern OF_COMMISSIONER = Pattern.compile("^pcc (?:for |of )?(?:the )?(.+)$|^(.+) pcc$");
    private static final Pattern OF_FORCE = Pattern.compile("^(?:chief (?:constable|officer) of )?(?:the )?"
            + "(.+?)(?: police service| police force| police| constabulary)?$");

    private static final Pattern FORCE =
            Pattern.compile("^chief (?:constable|officer) of |\\b(?:police(?: service| force)?|constabulary)$");

    private static final Pattern FIRE_COMMISSIONER =
            Pattern.compile("\\b(?:o?p ?f ?c ?c)\\b|\\bfire\\b.*\\bcommissioner\\b|\\bcommissioner\\b.*\\bfire\\b");

    private AgencyNames() {}

    // ---- of whom a name is

    /** Returns whether a name is that of a commissioner with the fire function, however it is written. */
    static boolean isOfFireCommissioner(String name) {
        String words = words(name);
        // Patterns are slow, and few names speak of fire.
        return (words.contains("fire") || words.replace(" ", "").contains("pfcc"))
                && FIRE_COMMISSIONER.matcher(words).find();
    }

    /** Returns whether a name is written as that of a commissioner of an area. */
    static boolean isOfCommissioner(String name) {
        return OF_COMMISSIONER.matcher(withShortCommissioner(name)).matches();
    }

    /** Returns whether a name is written as that of a force or its chief officer, and not of a body. */
    static boolean isOfForce(String name) {
        return FORCE.matcher(words(name)).find() && !isOfCommissioner(name);
    }

    /** Returns whether the office of comments is one in a force. */
    public static boolean isOfficeOfForce(String office) {
        return isIn(office, OFFICE_OF_FORCE);
    }

    /** Returns whether the office of comments is a local policing body. */
    public static boolean isOfficeOfBody(String office) {
        return isIn(office, OFFICE_OF_BODY);
    }

    /** Returns whether a name is that of an inspectorate. */
    public static boolean isOfInspectorate(String name) {
        return INSPECTORATE.matcher(name).find();
    }

    // ---- of which class a name speaks

    /** Returns whether a name has only words of which the names of whole classes consist: "Police forces in England and Wales". */
    static boolean isOfWholeClass(String name) {
        return WORDS_OF_CLASSES.containsAll(
                lowerCaseWords(EVERYWHERE.matcher(lowerCase(name)).replaceAll("")));
    }

    /** Returns whether a name is that of a class of police, or speaks of one, whatever the kind of agency: "Constabularies". */
    static boolean isNameOfPolice(String name) {
        if (isIn(name, CLASSES_OF_POLICE)) {
            return true;
        }
        List<String> words = lowerCaseWords(name);
        return WORDS_OF_CLASSES.containsAll(words) && !Collections.disjoint(words, WORDS_OF_POLICE);
    }

    /** Returns whether a name has words for local policing bodies. */
    static boolean namesBodies(String name) {
        return isIn(name, BODIES_IN_NAMES);
    }

    /** Returns whether a name has words for forces or chief officers. */
    static boolean namesForces(String name) {
        return isIn(name, FORCES_IN_NAMES);
    }

    /** Returns whether a name speaks of several forces or bodies. */
    static boolean isPlural(String name) {
        return isIn(name, PLURAL);
    }

    /** Returns whether the code of a kind has words of police. */
    static boolean hasWordOfPolice(String code) {
        return POLICE_IN_CODES.matcher(code).find();
    }

    /** Returns whether one of some words in lower case names an office that answers. */
    static boolean nameOffice(List<String> words) {
        return !Collections.disjoint(words, WORDS_OF_OFFICES);
    }

    // ---- one form for the ways of writing a name

    /** Returns the form of the name of a local policing body. */
    static String ofBody(String name) {
        String words = withShortCommissioner(name);
        Matcher commissioner = OF_COMMISSIONER.matcher(words);
        if (!commissioner.matches()) {
            return words;
        }
        return "pcc " + (commissioner.group(1) == null ? commissioner.group(2) : commissioner.group(1));
    }

    /** Returns the form of the name of a force. */
    static String ofForce(String name) {
        return OF_FORCE.matcher(words(name)).replaceFirst("$1");
    }

    /** Returns the words of a name in lower case, without an article, each after one space. */
    static String words(String name) {
        String lower = lowerCase(name);
        if (lower.indexOf('\'') >= 0 || lower.indexOf('\u2019') >= 0) {
            lower = POSSESSIVE.matcher(lower).replaceAll("");
        }
        String words =
                String.join(" ", WordSpans.of(lower.replace("&", " and ")).words());
        String bare = without("the ", words);
        String office = without("office of ", bare);
        return office.equals(bare) ? bare : without("the ", office);
    }

    private static String withShortCommissioner(String name) {
        return COMMISSIONER.matcher(words(name)).replaceAll("pcc");
    }

    private static String without(String beginning, String words) {
        return words.startsWith(beginning) ? words.substring(beginning.length()) : words;
    }

    private static boolean isIn(String name, Pattern words) {
        return words.matcher(lowerCase(name)).find();
    }

    private static List<String> lowerCaseWords(String name) {
        return WordSpans.of(lowerCase(name)).words();
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
