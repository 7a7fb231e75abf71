package uk.opcc.mappa.model.json.description;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;
import uk.opcc.mappa.model.constraint.Constraint;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.ProblemCode;
import uk.opcc.mappa.model.json.ReadLimits;

/**
 * One reading under way: the parser, and what is done about a problem. A {@link QuickReader} gives up at the first, since
 * nearly every document has none; a {@link ThoroughReader} finds them all. Used by one thread.
 */
public abstract sealed class DocumentReader permits QuickReader, ThoroughReader {

    private final JsonParser parser;
    private final ReadLimits limits;

    DocumentReader(JsonParser parser, ReadLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /** Whether a newer minor version is read as far as it is known. */
    abstract boolean acceptsNewerMinor();

    /** Goes into a member of an object, or an element of a list. */
    abstract void enter(Object segment);

    /** Comes out of what was entered last. */
    abstract void leave();

    /** Where the current token is. */
    abstract TokenStreamLocation place();

    /** Takes the places of an object that begins here, of so many members. */
    abstract ObjectPlaces placesOf(int members);

    /** What is wrong with a text; nothing, where that is left to the builder of its owner, lest it be gone through twice. */
    abstract @Nullable Flaw flaw(Constraint<String> constraint, String text);

    /** Reports a problem of the member named, or of the current value, at a place. */
    abstract void report(
            ProblemCode code,
            TokenStreamLocation place,
            @Nullable String member,
            String found,
            String expected,
            @Nullable String example);

    /** Reports a member that the type does not have; returns whether the object can do without it. */
    abstract boolean leavesOut(String name, Supplier<String> expected);

    /** Reports that the document is of another format or version, beside which no other problem counts. */
    abstract void reportForeign(ProblemCode code, String found, String expected, @Nullable String example);

    /** How many elements a list may have. */
    final int maxElements() {
        return limits.maxElements();
    }

    final JsonToken token() {
        return parser.currentToken();
    }

    final String text() {
        return parser.getString();
    }

    final boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Goes to the next member's name, or to the end of the object, and tells which it is in the words of the names. */
    final int nextMember(PropertyNameMatcher names) {
        return parser.nextNameMatch(names);
    }

    /** The name of the member come to. */
    final String memberName() {
        return parser.currentName();
    }

    final void nextValue() {
        parser.nextToken();
    }

    final void skipNextValue() {
        parser.nextToken();
        parser.skipChildren();
    }

    final <V> @Nullable V readOrReportNull(ValueType<V> type) {
        return reportsNull() ? null : type.read(this);
    }

    /** Reports the current value if it is null, and returns whether it is. */
    final boolean reportsNull() {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            return false;
        }
        report(
                ProblemCode.NULL_VALUE,
                "null",
                "a value; a member that has none is left out, an element that has none is taken out",
                null);
        return true;
    }

    /** The text of the current token; or null, and a report, if it is not a text. */
    final @Nullable String stringOrReport(String expected, String example) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        reportWrongType(expected, example);
        return null;
    }

    /** Which of a few codes the current token is, or -1 if it is none; no text is made of it. */
    final int indexAmong(List<String> codes) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return -1;
        }
        char[] letters = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int end = start + parser.getStringLength();
        for (int i = 0; i < codes.size(); i++) {
            if (isSame(codes.get(i), letters, start, end)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(String code, char[] letters, int start, int end) {
        boolean same = code.length() == end - start;
        for (int i = start; same && i < end; i++) {
            same = letters[i] == code.charAt(i - start);
        }
        return same;
    }

    /** Reports the current value as one of the wrong type, and skips it. */
    final void reportWrongType(String expected, String example) {
        report(ProblemCode.WRONG_TYPE, found(), expected, example);
        parser.skipChildren();
    }

    /** Skips an element of a list that has more than are taken, and reports the first; never sound. */
    final boolean skipsElement(boolean first) {
        if (first) {
            report(
                    ProblemCode.LIMIT_EXCEEDED,
                    "a list of more than " + maxElements() + " elements",
                    "at most that many",
                    null);
        }
        parser.skipChildren();
        return false;
    }

    final void report(Flaw flaw, String expected, String example) {
        report(
                switch (flaw.kind()) {
                    case BLANK -> ProblemCode.BLANK_TEXT;
                    case CHARACTER -> ProblemCode.UNFIT_CHARACTER;
                    case LENGTH -> ProblemCode.TOO_LONG;
                    case FORM -> ProblemCode.INVALID_FORM;
                    case RANGE -> ProblemCode.OUT_OF_RANGE;
                },
                flaw.found(),
                expected,
                example);
    }

    /** Reports a problem at the current token. */
    final void report(ProblemCode code, String found, String expected, @Nullable String example) {
        report(code, place(), null, found, expected, example);
    }

    /** What the current token is, as a phrase. */
    final String found() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Quotation.of(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(parser.getString());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    private static String shortened(String digits) {
        return digits.length() <= 40 ? digits : digits.substring(0, 40) + "... of " + digits.length() + " characters";
    }
}
