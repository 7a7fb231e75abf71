package uk.opcc.mappa.model.json.description;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import uk.opcc.mappa.model.constraint.Constraint;
import uk.opcc.mappa.model.constraint.Flaw;
import uk.opcc.mappa.model.constraint.Quotation;
import uk.opcc.mappa.model.json.ProblemCode;
import uk.opcc.mappa.model.json.ReadLimits;

/**
 * One reading under way: where it has come to, and what is done about a problem. A {@link QuickReader} gives up at the first,
 * since nearly every document has none; a {@link ThoroughReader} finds them all. Used by one thread.
 */
public abstract sealed class DocumentReader permits QuickReader, ThoroughReader {

    /** What stands for the end of an object. */
    static final int NO_FURTHER_MEMBER = -2;

    private final ReadLimits limits;

    DocumentReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** The current token. */
    abstract JsonToken token();

    /** The text of the current token; of a number, what it is written with. */
    abstract String text();

    /** How many characters the current number is written with. */
    abstract int lengthOfNumber();

    /** The current number, which is whole and has few digits. */
    abstract long wholeNumber();

    /** Goes to the list's next element, and returns whether there is one. */
    abstract boolean nextElement();

    /**
     * Goes to the name of the object's next member, and tells which of the names it is, {@link Words#NONE} of them, or that
     * there is {@link #NO_FURTHER_MEMBER}.
     *
     * @param names the names
     * @param likely the position of a name that is likely to be next
     */
    abstract int nextMember(Words names, int likely);

    /** The name of the member come to. */
    abstract String memberName();

    /** Goes to the value of the member come to. */
    abstract void nextValue();

    /** Goes to the last token of the current value. */
    abstract void skip();

    /** Which of some words the current value is, or {@link Words#NONE}; no text is made of it that need not be. */
    abstract int positionAmong(Words words);

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

    final void skipNextValue() {
        nextValue();
        skip();
    }

    final <V> @Nullable V readOrReportNull(ValueType<V> type) {
        return reportsNull() ? null : type.read(this);
    }

    /** Reports the current value if it is null, and returns whether it is. */
    final boolean reportsNull() {
        if (token() != JsonToken.VALUE_NULL) {
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
        if (token() == JsonToken.VALUE_STRING) {
            return text();
        }
        reportWrongType(expected, example);
        return null;
    }

    /** Reports the current value as one of the wrong type, and skips it. */
    final void reportWrongType(String expected, String example) {
        report(ProblemCode.WRONG_TYPE, found(), expected, example);
        skip();
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
        skip();
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
        JsonToken token = token();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Quotation.of(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(text());
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
