package uk.opcc.mappa.model.json.format;

import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * The limits of a reader, so that a hostile document costs little. Immutable; each {@code with} method returns other limits.
 * The standard limits are far above what documents of these formats need.
 */
public final class ReadLimits {

    private static final ReadLimits STANDARD = new ReadLimits(JsonFormat.MAX_LENGTH, 50, 1_000_000, 10_000);

    private final int maxLength;
    private final int maxNesting;
    private final int maxTextLength;
    private final int maxElements;

    private ReadLimits(int maxLength, int maxNesting, int maxTextLength, int maxElements) {
        this.maxLength = maxLength;
        this.maxNesting = maxNesting;
        this.maxTextLength = maxTextLength;
        this.maxElements = maxElements;
    }

    /**
     * Returns the limits that apply by default.
     *
     * @return 16 MiB, 50 levels, strings of 1,000,000 characters, arrays of 10,000 elements
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Returns how many bytes, or characters of a {@code String}, a document or a line may have.
     *
     * @return the number
     */
    public int maxLength() {
        return maxLength;
    }

    /**
     * Returns how many objects and arrays may stand within each other.
     *
     * @return the number
     */
    public int maxNesting() {
        return maxNesting;
    }

    /**
     * Returns how many characters a string or a number may have. The reader stops at a longer one. The limits of the formats
     * are lower and apply as well; there the reader reports the string and goes on. Strings in members that the format does
     * not have are not counted.
     *
     * @return the number
     */
    public int maxTextLength() {
        return maxTextLength;
    }

    /**
     * Returns how many elements an array may have. Arrays in members that the format does not have are not counted.
     *
     * @return the number
     */
    public int maxElements() {
        return maxElements;
    }

    /**
     * Returns limits with another length of documents.
     *
     * @param bytes the most bytes, from 1 to 1,000,000,000
     * @return the limits
     * @throws InvalidValueException if the number is out of bounds
     */
    public ReadLimits withMaxLength(int bytes) {
        return new ReadLimits(require("maxLength", bytes), maxNesting, maxTextLength, maxElements);
    }

    /**
     * Returns limits with another depth.
     *
     * @param levels the most levels, from 1 to 1,000,000,000
     * @return the limits
     * @throws InvalidValueException if the number is out of bounds
     */
    public ReadLimits withMaxNesting(int levels) {
        return new ReadLimits(maxLength, require("maxNesting", levels), maxTextLength, maxElements);
    }

    /**
     * Returns limits with another length of strings.
     *
     * @param characters the most characters, from 1 to 1,000,000,000
     * @return the limits
     * @throws InvalidValueException if the number is out of bounds
     */
    public ReadLimits withMaxTextLength(int characters) {
        return new ReadLimits(maxLength, maxNesting, require("maxTextLength", characters), maxElements);
    }

    /**
     * Returns limits with another length of arrays.
     *
     * @param elements the most elements, from 1 to 1,000,000,000
     * @return the limits
     * @throws InvalidValueException if the number is out of bounds
     */
    public ReadLimits withMaxElements(int elements) {
        return new ReadLimits(maxLength, maxNesting, maxTextLength, require("maxElements", elements));
    }

    private static int require(String attribute, int limit) {
        if (limit < 1 || limit > 1_000_000_000) {
            throw new InvalidValueException(
                    "ReadLimits", attribute, Integer.toString(limit), "a whole number from 1 to 1000000000");
        }
        return limit;
    }

    /** Returns the four limits. */
    @Override
    public String toString() {
        return "ReadLimits{maxLength=" + maxLength + ", maxNesting=" + maxNesting + ", maxTextLength=" + maxTextLength
                + ", maxElements=" + maxElements + "}";
    }
}
