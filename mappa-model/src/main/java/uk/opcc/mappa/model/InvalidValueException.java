package uk.opcc.mappa.model;

/**
 * Thrown by a builder or factory of this package when an attribute's value is impossible. The message reads
 * {@code Recommendation.number: found 0, expected a whole number from 1 to 9999}.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The type that could not be built. */
    private final String type;

    /** The attribute at fault. */
    private final String attribute;

    /** The offending value. */
    private final String found;

    /** What would have been accepted. */
    private final String expected;

    /**
     * Creates the exception from its four parts.
     *
     * @param type the simple name of the type that could not be built
     * @param attribute the attribute at fault, as its accessor is named
     * @param found the offending value, in words or quoted
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
     * The simple name of the type that could not be built.
     *
     * @return for instance {@code Recommendation}
     */
    public String type() {
        return type;
    }

    /**
     * The attribute at fault, as its accessor is named.
     *
     * @return for instance {@code number}
     */
    public String attribute() {
        return attribute;
    }

    /**
     * The offending value: quoted and shortened where it is a text, in words where a value alone would not tell.
     *
     * @return for instance {@code 0}
     */
    public String found() {
        return found;
    }

    /**
     * What would have been accepted, as a phrase.
     *
     * @return for instance {@code a whole number from 1 to 9999}
     */
    public String expected() {
        return expected;
    }
}
