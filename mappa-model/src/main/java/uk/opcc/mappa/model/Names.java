package uk.opcc.mappa.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The comparison of names of forces and bodies, as people write them. */
final class Names {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Names() {}

    /** Returns the form in which two spellings of one name are equal: case, white space and sort of apostrophe aside. */
    static String folded(String name) {
        return WHITE_SPACE
                .matcher(name)
                .replaceAll(" ")
                .strip()
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }

    static boolean isOneOf(String name, List<String> names) {
        String folded = folded(name);
        return names.stream().anyMatch(each -> folded(each).equals(folded));
    }
}
