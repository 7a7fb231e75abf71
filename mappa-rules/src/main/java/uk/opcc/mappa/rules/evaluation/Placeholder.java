package uk.opcc.mappa.rules.evaluation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text that stands where an explanation should be, such as "TBC", or that only points to another document. */
public final class Placeholder {

    /** Letters and digits only, in lower case. The empty one is a text of punctuation alone. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "",
            "0",
            "accepted",
            "addtext",
            "agreed",
            "asabove",
            "asbefore",
            "awaited",
            "awaitingresponse",
            "awaitingupdate",
            "blank",
            "complete",
            "completed",
            "ditto",
            "done",
            "draft",
            "drafttext",
            "inprogress",
            "insert",
            "inserthere",
            "insertresponse",
            "insertresponsehere",
            "inserttext",
            "inserttexthere",
            "loremipsum",
            "na",
            "nil",
            "met",
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
            "notmet",
            "nothing",
            "nothingtoadd",
            "nothingtoreport",
            "notknown",
            "notstated",
            "notyetknown",
            "ongoing",
            "partlymet",
            "pending",
            "placeholder",
            "responseawaited",
            "responsetobeprovided",
            "responsetofollow",
            "sameasabove",
            "seeabove",
            "seebelow",
            "tba",
            "tbc",
            "textgoeshere",
            "texthere",
            "texttofollow",
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
            "underconsideration",
            "underdevelopment",
            "underreview",
            "unknown",
            "updaterequired",
            "updatetofollow",
            "wip",
            "workinprogress",
            "xx",
            "xxx",
            "xxxx",
            "yes");

    /** A text of no other words than these, one of which names a document, sends its reader to that document. */
    private static final Set<String> DOCUMENTS = Set.of(
            "annex",
            "annexe",
            "appendix",
            "attached",
            "attachment",
            "attachments",
            "enclosed",
            "enclosure",
            "link",
            "overleaf");

    private static final Set<String> BESIDE_DOCUMENTS = Set.of(
            "a",
            "action",
            "and",
            "as",
            "at",
            "below",
            "contained",
            "details",
            "document",
            "documents",
            "end",
            "explained",
            "for",
            "forces",
            "found",
            "full",
            "further",
            "here",
            "in",
            "is",
            "it",
            "letter",
            "please",
            "plan",
            "provided",
            "refer",
            "refers",
            "report",
            "response",
            "see",
            "separate",
            "set",
            "out",
            "s",
            "table",
            "the",
            "this",
            "to",
            "update",
            "our",
            "given");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\[[^\\[\\]]*]\\s*[.]?\\s*");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The longest text, in characters, that is looked at as a pointer to a document. */
    private static final int LONGEST_POINTER = 120;

    /** One letter more than the longest placeholder has. */
    private static final int LONGEST = 21;

    private Placeholder() {}

    /**
     * Returns whether a text is a placeholder, whatever its case and punctuation. A text that stands wholly in square brackets is
     * one.
     */
    public static boolean is(String text) {
        if (IN_BRACKETS.matcher(text).matches()) {
            return true;
        }
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).limit(LONGEST).forEach(letters::appendCodePoint);
        return PLACEHOLDERS.contains(letters.toString().toLowerCase(Locale.ROOT));
    }

    /** Returns whether a text says only where to read, such as "Please see attached". */
    public static boolean pointsElsewhere(String text) {
        if (text.length() > LONGEST_POINTER) {
            return false;
        }
        boolean namesDocument = false;
        for (String word :
                NOT_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList()) {
            if (DOCUMENTS.contains(word)) {
                namesDocument = true;
            } else if (word.length() > 1 && !BESIDE_DOCUMENTS.contains(word) && !isNumber(word)) {
                return false;
            }
        }
        return namesDocument;
    }

    private static boolean isNumber(String word) {
        return word.codePoints().allMatch(Character::isDigit);
    }
}
