package uk.opcc.mappa.rules.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import uk.opcc.mappa.rules.matching.text.WordSpans;

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
            "ok",
            "okay",
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
            "given",
            "answer",
            "above",
            "by",
            "chief",
            "comments",
            "commissioner",
            "commissioners",
            "constable",
            "constables",
            "covered",
            "described",
            "force",
            "i",
            "of",
            "officer",
            "officers",
            "opcc",
            "outlined",
            "pcc",
            "pccs",
            "per",
            "plans",
            "police",
            "reply",
            "stated",
            "we");

    /** Words with which a text sends its reader somewhere, if it names an office or a paper. */
    private static final Set<String> POINTING = Set.of(
            "as",
            "covered",
            "described",
            "explained",
            "found",
            "outlined",
            "per",
            "refer",
            "refers",
            "see",
            "set",
            "stated");

    private static final Set<String> PAPERS = Set.of(
            "comments", "document", "documents", "letter", "plan", "plans", "reply", "report", "response", "update");

    /** A text of no other words than these and an office leaves the answer to the office. */
    private static final Set<String> BESIDE_LEAVING = Set.of(
            "a", "all", "and", "by", "chief", "for", "has", "have", "i", "in", "is", "it", "me", "my", "of", "on",
            "our", "police", "s", "shall", "that", "the", "their", "this", "to", "us", "we", "will", "with");

    /** Words one of which such a text has. */
    private static final Set<String> LEAVING = Set.of(
            "answer",
            "answered",
            "answers",
            "asked",
            "leave",
            "matter",
            "provide",
            "provided",
            "question",
            "reply",
            "respond",
            "responded",
            "responding",
            "responds",
            "response");

    /** A text of no other words than these puts an explanation off. */
    private static final Set<String> PUTTING_OFF = Set.of(
            "a",
            "added",
            "agreed",
            "and",
            "at",
            "available",
            "await",
            "awaited",
            "awaiting",
            "be",
            "by",
            "chief",
            "commissioner",
            "completed",
            "confirmed",
            "constable",
            "course",
            "decided",
            "determined",
            "discussed",
            "due",
            "finalised",
            "follow",
            "force",
            "from",
            "further",
            "has",
            "in",
            "information",
            "later",
            "may",
            "moment",
            "no",
            "not",
            "officer",
            "present",
            "provide",
            "provided",
            "received",
            "reply",
            "respond",
            "response",
            "soon",
            "still",
            "the",
            "this",
            "time",
            "to",
            "update",
            "updated",
            "updates",
            "we",
            "will",
            "yet");

    /** Words one of which such a text has. */
    private static final Set<String> YET_TO_COME =
            Set.of("await", "awaited", "awaiting", "follow", "later", "no", "not", "soon", "to", "will");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s*(?:\\[[^\\[\\]]*]|\\{+[^{}]*}+|<[^<>]*>)\\s*[.]?\\s*");
    /** The longest text, in characters, that is looked at as a pointer to a document. */
    private static final int LONGEST_POINTER = 120;

    /** The letters of the longest placeholder. */
    private static final int LONGEST = 20;

    private Placeholder() {}

    /**
     * Returns whether a text is a placeholder, whatever its case and punctuation. A text that stands wholly in square, curly or
     * angle brackets is one, and so is one that only puts the explanation off: "To be confirmed by the force".
     */
    public static boolean is(String text) {
        return isInBrackets(text) || hasLettersOfPlaceholder(text) || putsOff(shortWords(text));
    }

    private static boolean isInBrackets(String text) {
        // Patterns are slow, and few texts have brackets.
        return (text.indexOf('[') >= 0 || text.indexOf('{') >= 0 || text.indexOf('<') >= 0)
                && IN_BRACKETS.matcher(text).matches();
    }

    private static boolean hasLettersOfPlaceholder(String text) {
        StringBuilder letters = new StringBuilder(LONGEST + 2);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                letters.appendCodePoint(text.codePointAt(i));
                if (letters.length() > LONGEST) {
                    return false;
                }
            }
        }
        return PLACEHOLDERS.contains(letters.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean putsOff(List<String> words) {
        return PUTTING_OFF.containsAll(words) && !Collections.disjoint(words, YET_TO_COME);
    }

    /** Returns the words of a short text in lower case; none of a long one. */
    private static List<String> shortWords(String text) {
        return text.length() > LONGEST_POINTER
                ? List.of()
                : WordSpans.of(text.toLowerCase(Locale.ROOT)).words();
    }

    /**
     * Returns whether a text only points to the words of an office, or leaves the answer to it: "See the force's response", "This is
     * a matter for the Chief Constable".
     */
    static boolean defersToOffice(String text) {
        List<String> words = shortWords(text);
        return AgencyNames.nameOffice(words)
                && Collections.disjoint(words, DOCUMENTS)
                && (pointElsewhere(words) || leaveToOffice(words));
    }

    private static boolean leaveToOffice(List<String> words) {
        return !Collections.disjoint(words, LEAVING)
                && words.stream()
                        .allMatch(word -> LEAVING.contains(word)
                                || AgencyNames.nameOffice(List.of(word))
                                || BESIDE_LEAVING.contains(word));
    }

    /** Returns whether a text says only where to read, such as "Please see attached" or "Refer to the action plan". */
    public static boolean pointsElsewhere(String text) {
        return pointElsewhere(shortWords(text));
    }

    private static boolean pointElsewhere(List<String> words) {
        for (String word : words) {
            if (word.length() > 1 && !DOCUMENTS.contains(word) && !BESIDE_DOCUMENTS.contains(word) && !isNumber(word)) {
                return false;
            }
        }
        boolean namePlace = !Collections.disjoint(words, PAPERS) || AgencyNames.nameOffice(words);
        return !Collections.disjoint(words, DOCUMENTS) || (namePlace && !Collections.disjoint(words, POINTING));
    }

    private static boolean isNumber(String word) {
        return word.codePoints().allMatch(Character::isDigit);
    }
}
