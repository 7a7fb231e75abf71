package uk.opcc.mappa.model.validation;

/**
 * Thrown by a builder or factory when the value of an attribute is invalid. The message reads
 * {@code Recommendation.number: found 0, expected a whole number from 1 to 9999}.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The type that could not be built. */
    private final String type;

    /** The attribute that is invalid. */
    private final String attribute;

    /** The invalid value. */
    private final String found;

    /** What would have been accepted. */
    private final String expected;

    /**
     * Creates the exception from its four parts.
     *
     * @param type the simple name of the type that could not be built
     * @param attribute the attribute that is invalid, by the name of its accessor
     * @param found the invalid value, in words or in quotation marks
     * @param expected what would have been accepted
     */
    public InvalidValueException(String type, String attribute, String found, String expected) {
        super(type + "." + attribute + ": found " + found + ", expected " + expected);
        this.type = type;
        this.attribute = attribute;
        this.found = found;
        this.expected = expected;
    }

    /**
     * Returns the simple name of the type that could not be built.
     *
     * @return for instance {@code Recommendation}
     */
    public String type() {
        return type;
    }

    /**
     * Returns the attribute that is invalid, by the name of its accessor.
     *
     * @return for instance {@code number}
     */
    public String attribute() {
        return attribute;
    }

    /**
     * Returns the invalid value: a string in quotation marks and shortened, or words that describe it.
     *
     * @return for instance {@code 0}
     */
    public String found() {
        return found;
    }

    /**
     * Returns what would have been valid, as a phrase.
     *
     * @return for instance {@code a whole number from 1 to 9999}
     */
    public String expected() {
        return expected;
    }
}
