package uk.opcc.mappa.model.json.format;

import uk.opcc.mappa.model.Coded;

/** The kinds of {@link Problem}. The codes never change within a major version; new ones may be added. */
public enum ProblemCode implements Coded {
    /** The text is not JSON, or not UTF-8. What follows that place was not read. */
    MALFORMED_JSON("The text is not JSON in UTF-8."),

    /** Something follows the document. */
    TRAILING_CONTENT("Something follows the end of the document."),

    /** The document exceeds a limit of the reader. What follows that place was not read, unless it is an array that is too long. */
    LIMIT_EXCEEDED("The document exceeds a limit of the reader."),

    /** The document states another format. No other problem is reported. */
    WRONG_FORMAT("The document states another format."),

    /** The document states a version that is newer than this library. No other problem is reported. */
    NEWER_VERSION("The document states a newer version than this library reads."),

    /** A member that the format does not have. */
    UNKNOWN_MEMBER("The format has no such member."),

    /** A member that the format requires is missing. */
    MISSING_MEMBER("A required member is missing."),

    /** A member stands twice in one object. */
    DUPLICATE_MEMBER("A member stands twice."),

    /** A null, which the formats do not have. */
    NULL_VALUE("A null stands where a value is expected."),

    /** A string without a visible character. */
    BLANK_TEXT("A string is empty or blank."),

    /** A string with a control character or an unpaired surrogate. */
    UNFIT_CHARACTER("A string holds a character that it may not hold."),

    /** A string that is too long. */
    TOO_LONG("A string is too long."),

    /** A value of another JSON type. */
    WRONG_TYPE("A value has another type."),

    /** A string that does not have the required form. */
    INVALID_FORM("A string does not have the required form."),

    /** A value outside its bounds. */
    OUT_OF_RANGE("A value is out of bounds."),

    /** A code that the vocabulary does not have. */
    UNKNOWN_CODE("A closed vocabulary has no such code."),

    /** Members that are valid by themselves and impossible together. */
    INCONSISTENT("Members are impossible together."),

    /** The count of the problems that are not listed. */
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
