package uk.opcc.mappa.rules.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings names of forces and local policing bodies into one form, so that the ways in which people write one name compare as
 * equal: {@code PCC for Suffolk} and {@code Suffolk's Police and Crime Commissioner}.
 */
final class AgencyNames {

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the )?(?:office of (?:the )?)?");
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

    /** Returns whether a name is that of a commissioner with the fire function, however it is written. */
    static boolean isOfFireCommissioner(String name) {
        return FIRE_COMMISSIONER.matcher(words(name)).find();
    }

    /** Returns whether a name is written as that of a commissioner of an area. */
    static boolean isOfCommissioner(String name) {
        return OF_COMMISSIONER
                .matcher(COMMISSIONER.matcher(words(name)).replaceAll("pcc"))
                .matches();
    }

    /** Returns whether a name is written as that of a force or its chief officer, and not of a body. */
    static boolean isOfForce(String name) {
        return FORCE.matcher(words(name)).find() && !isOfCommissioner(name);
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

    /** Returns the words of a name in lower case, without an article, each after one space. */
    static String words(String name) {
        String lower =
                POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").replace("&", " and ");
        return ARTICLE.matcher(NOT_WORDS.matcher(lower).replaceAll(" ").strip()).replaceFirst("");
    }
}
