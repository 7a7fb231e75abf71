package uk.opcc.mappa.rules.evaluation;

import java.util.Locale;
import java.util.Set;

/** A text that stands where an explanation should be, such as "TBC". */
public final class Placeholder {

    /** Letters and digits only, in lower case. The empty one is a text of punctuation alone. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "",
            "0",
            "asabove",
            "asbefore",
            "awaited",
            "awaitingresponse",
            "awaitingupdate",
            "blank",
            "ditto",
            "inprogress",
            "inserttext",
            "loremipsum",
            "na",
            "nil",
            "nk",
            "nocomment",
            "nocommentatthistime",
            "nocommentatpresent",
            "nocommenttomake",
            "nocomments",
            "nofurthercomment",
            "nofurthercomments",
            "none",
            "noresponse",
            "notapplicable",
            "noted",
            "nothing",
            "nothingtoadd",
            "nothingtoreport",
            "notknown",
            "notstated",
            "notyetknown",
            "ongoing",
            "pending",
            "sameasabove",
            "seeabove",
            "seeattached",
            "seebelow",
            "tba",
            "tbc",
            "tbd",
            "tobeadded",
            "tobeadvised",
            "tobeagreed",
            "tobecompleted",
            "tobeconfirmed",
            "tobedecided",
            "tobedetermined",
            "tobeprovided",
            "tobeupdated",
            "tobewritten",
            "todo",
            "tofollow",
            "unknown",
            "updatetofollow",
            "workinprogress",
            "xx",
            "xxx",
            "xxxx");

    /** One letter more than the longest placeholder has. */
    private static final int LONGEST = 20;

    private Placeholder() {}

    /** Returns whether a text is a placeholder, whatever its case and punctuation. */
    public static boolean is(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).limit(LONGEST).forEach(letters::appendCodePoint);
        return PLACEHOLDERS.contains(letters.toString().toLowerCase(Locale.ROOT));
    }
}
