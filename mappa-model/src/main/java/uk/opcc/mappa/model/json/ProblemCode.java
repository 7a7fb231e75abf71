package uk.opcc.mappa.model.json;

import uk.opcc.mappa.model.Coded;

/** What sort of {@link Problem} a document has. The codes never change within a major version; new ones may be added. */
public enum ProblemCode implements Coded {
    /** The text is not JSON, or not UTF-8; what comes after that place was not read. */
    MALFORMED_JSON("The text is not well-formed JSON in UTF-8."),

    /** Something follows the document. */
    TRAILING_CONTENT("Something follows the end of the document."),

    /** The document is longer, deeper or wider than the reader takes; what comes after that place was not read. */
    LIMIT_EXCEEDED("The document exceeds a limit of the reader."),

    /** The document says that it is of another format. */
    WRONG_FORMAT("The document is of another format."),

    /** The document says that it is of a version that this library does not know; nothing else of it is reported. */
    NEWER_VERSION("The document is of a newer version than this library reads."),

    /** A member that the format does not have. */
    UNKNOWN_MEMBER("The format has no such member."),

    /** A member that the format requires is not there. */
    MISSING_MEMBER("A required member is missing."),

    /** A member stands twice in one object. */
    DUPLICATE_MEMBER("A member stands twice."),

    /** A null, which no document may hold. */
    NULL_VALUE("A null stands where a value is expected."),

    /** A text without a visible character. */
    BLANK_TEXT("A text is empty or blank."),

    /** A text with a control character or half a character. */
    UNFIT_CHARACTER("A text holds a character that it may not hold."),

    /** A text that is too long. */
    TOO_LONG("A text is too long."),

    /** A value of another JSON type. */
    WRONG_TYPE("A value is of another type."),

    /** A text that is not of the form asked for. */
    INVALID_FORM("A text is not of the required form."),

    /** A value outside its bounds. */
    OUT_OF_RANGE("A value is out of bounds."),

    /** A code that a closed vocabulary does not have. */
    UNKNOWN_CODE("A closed vocabulary has no such code."),

    /** Members that are each in order, and impossible together. */
    INCONSISTENT("Members are impossible together."),

    /** There were more problems than are listed; the message counts the rest. */
    MORE_PROBLEMS("More problems were found than are listed.");

    private final String meaning;

    ProblemCode(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** Returns the {@linkplain #code() code}. */
    @Override
    public String toString() {
        return code();
    }
}
