package uk.opcc.mappa.rules.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings names of forces and local policing bodies into one form, so that the ways in which people write one name compare as
 * equal: {@code PCC for Suffolk} and {@code Suffolk's Police and Crime Commissioner}.
 */
public final class AgencyNames {

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the )?(?:office of (?:the )?)?");
    private static final Pattern COMMISSIONER =
            Pattern.compile("\\b(?:police (?:fire )?(?:and )?crime commissioner|p f?c ?c|pf?cc|opf?cc)\\b");
    private static final Pattern OF_COMMISSIONER = Pattern.compile("^pcc (?:for |of )?(?:the )?(.+)$|^(.+) pcc$");
    private static final Pattern OF_FORCE = Pattern.compile("^(?:chief (?:constable|officer) of )?(?:the )?"
            + "(.+?)(?: police service| police force| police| constabulary)?$");

    private static final Pattern FIRE_COMMISSIONER =
            Pattern.compile("\\b(?:o?p ?f ?c ?c)\\b|\\bfire\\b.*\\bcommissioner\\b|\\bcommissioner\\b.*\\bfire\\b");

    /** What the name of a class may say without making the class smaller. */
    private static final Pattern WHOLE =
            Pattern.compile("\\b(?:all|every|each|the|both|of|and|or|their|its|43|territorial|home office|nationally"
                    + "|(?:in|across|throughout|for) (?:the country|england and wales)|england and wales"
                    + "|equivalents?|partners?)\\b");

    private static final Pattern FORCES = Pattern.compile(
            "\\b(?:police forces?|police services?|forces?|constabular(?:y|ies)|chief constables?|chief officers?(?: of police)?"
                    + "|police)\\b");
    private static final Pattern BODIES = Pattern.compile(
            "\\b(?:pccs?|pfccs?|opccs?|local policing bod(?:y|ies)|(?:police )?(?:fire )?(?:and )?(?:rescue )?(?:and )?(?:crime )?"
                    + "commissioners?|mayors?|mayoral|mayoral (?:combined )?authorities)\\b");
    private static final Pattern SEVERAL = Pattern.compile("\\b(?:and|or|forces|constables|commissioners|bodies)\\b");

    private static final Pattern OFFICE_OF_FORCE =
            Pattern.compile("\\b(?:chief constable|chief officer|constabulary|police force|chief superintendent)\\b");
    private static final Pattern OF_POLICE_OR_PARTNERS =
            Pattern.compile("\\b(?:polic\\w*|forces?|constab\\w*|commissioners?"
                    + "|mayors?|mayoral|pf?ccs?|opf?ccs?|boards?|partners?|partnerships?|authorit\\w*|agenc\\w*|panels?|councils?|bod(?:y|ies)"
                    + "|everyone|all)\\b");

    private AgencyNames() {}

    /** Returns whether a name has no words but those of a class of police, so that no force or body is left out. */
    static boolean isOfWholeClass(String name) {
        String words =
                FORCES.matcher(BODIES.matcher(words(name)).replaceAll(" ")).replaceAll(" ");
        return WHOLE.matcher(words.replaceAll(" +", " ")).replaceAll(" ").isBlank();
    }

    /** Returns whether a name has words for local policing bodies. */
    static boolean namesBodies(String name) {
        return BODIES.matcher(words(name)).find();
    }

    /** Returns whether a name or an office is that of a force or its chief officer, and of no local policing body. */
    public static boolean isOfForceAlone(String name) {
        return OFFICE_OF_FORCE.matcher(words(name)).find() && !namesBodies(name);
    }

    /** Returns whether a name may be that of an agency to which police belong. */
    static boolean mayIncludePolice(String name) {
        return OF_POLICE_OR_PARTNERS.matcher(words(name)).find();
    }

    /** Returns whether the name of one force or body is a name of several. */
    static boolean namesSeveral(String name) {
        return SEVERAL.matcher(COMMISSIONER.matcher(words(name)).replaceAll("pcc"))
                .find();
    }

    /** Returns whether a name is that of a commissioner with the fire function, however it is written. */
    public static boolean isOfFireCommissioner(String name) {
        return FIRE_COMMISSIONER.matcher(words(name)).find();
    }

    /** Returns the form of the name of a local policing body. */
    static String ofBody(String name) {
        String words = COMMISSIONER.matcher(words(name)).replaceAll("pcc");
        var commissioner = OF_COMMISSIONER.matcher(words);
        if (!commissioner.matches()) {
            return words;
        }
        return "pcc " + (commissioner.group(1) == null ? commissioner.group(2) : commissioner.group(1));
    }

    /** Returns the form of the name of a force. */
    static String ofForce(String name) {
        return OF_FORCE.matcher(words(name)).replaceFirst("$1");
    }

    private static String words(String name) {
        String lower =
                POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").replace("&", " and ");
        return ARTICLE.matcher(NOT_WORDS.matcher(lower).replaceAll(" ").strip()).replaceFirst("");
    }
}
