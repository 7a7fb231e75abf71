package uk.opcc.mappa.model.json;

import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * How much of a document a reader takes before it refuses, so that a hostile one costs little. Immutable; each {@code with}
 * gives other limits. The standard ones are far beyond any document of this kind.
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
     * The limits that apply unless others are given.
     *
     * @return 16 MiB, 50 levels, texts of 1,000,000 characters, lists of 10,000 elements
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * The most bytes, or characters of a {@code String}, that a document or a line may have.
     *
     * @return the number
     */
    public int maxLength() {
        return maxLength;
    }

    /**
     * How many objects and lists may stand within each other.
     *
     * @return the number
     */
    public int maxNesting() {
        return maxNesting;
    }

    /**
     * How many characters a text, or a number, may have before the parser gives up on the document. The formats' own limits
     * are lower and apply besides; they report one text and go on. What is passed over, such as a member that the format does
     * not have, is not counted.
     *
     * @return the number
     */
    public int maxTextLength() {
        return maxTextLength;
    }

    /**
     * How many elements a list may have, answers among them. Lists in members that the format does not have are not counted:
     * they are passed over, and nothing of them is kept.
     *
     * @return the number
     */
    public int maxElements() {
        return maxElements;
    }

    /**
     * Another length of document.
     *
     * @param bytes the most bytes, from 1 to 1,000,000,000
     * @return limits with that length
     * @throws InvalidValueException if the number is out of bounds
     */
    public ReadLimits withMaxLength(int bytes) {
        return new ReadLimits(require("maxLength", bytes), maxNesting, maxTextLength, maxElements);
    }

    /**
     * Another depth.
     *
     * @param levels the most levels, from 1 to 1,000,000,000
     * @return limits with that depth
     * @throws InvalidValueException if the number is out of bounds
     */
    public ReadLimits withMaxNesting(int levels) {
        return new ReadLimits(maxLength, require("maxNesting", levels), maxTextLength, maxElements);
    }

    /**
     * Another length of text.
     *
     * @param characters the most characters, from 1 to 1,000,000,000
     * @return limits with that length
     * @throws InvalidValueException if the number is out of bounds
     */
    public ReadLimits withMaxTextLength(int characters) {
        return new ReadLimits(maxLength, maxNesting, require("maxTextLength", characters), maxElements);
    }

    /**
     * Another length of list.
     *
     * @param elements the most elements, from 1 to 1,000,000,000
     * @return limits with that length
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
