package uk.opcc.mappa.model;

/**
 * The position that a response states against one recommendation. It is what the author of the answer says, not a
 * finding of this library.
 *
 * <p>{@link #NOT_READ} is no position of the author: a person has still to read the answer. {@link #UNCLEAR} says that
 * somebody did, and found no position.
 *
 * <p>{@link #NOT_ANSWERED} is computed by an assessment where no answer was found. No document
 * may state it. An admission ({@link #NOT_MET}, {@link #PARTLY_MET}) is an answer like any other.
 *
 * <p>Source: ours; the positions that the published responses take.
 */
public enum ComplianceStatus implements Coded {
    /** What the recommendation asks is in place. */
    MET("What the recommendation asks is in place."),

    /** What the recommendation asks is in place, and is being looked at again. */
    MET_UNDER_REVIEW("What the recommendation asks is in place, and is being looked at again."),

    /** Some of what the recommendation asks is in place, and some is not. */
    PARTLY_MET("Some of what the recommendation asks is in place, and some is not."),

    /** What the recommendation asks is not in place. */
    NOT_MET("What the recommendation asks is not in place."),

    /** Work towards what the recommendation asks has begun. */
    IN_PROGRESS("Work towards what the recommendation asks has begun."),

    /** Work towards what the recommendation asks is intended, and has not begun. */
    PLANNED("Work towards what the recommendation asks is intended, and has not begun."),

    /** The author says that the recommendation does not concern the force or body. */
    NOT_APPLICABLE("The author says that the recommendation does not concern the force or body."),

    /** The author will not do what the recommendation asks. */
    DECLINED("The author will not do what the recommendation asks."),

    /** There is an answer, but no position can be read in it. */
    UNCLEAR("There is an answer, but no position can be read in it."),

    /** There is an answer, but nobody has read its position yet. */
    NOT_READ("There is an answer, but nobody has read its position yet."),

    /** There is no answer. An assessment computes this; a document never states it. */
    NOT_ANSWERED("There is no answer. An assessment computes this; a document never states it.");

    private final String meaning;

    ComplianceStatus(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /**
     * Returns whether this is a position that an author takes, and that somebody has read.
     *
     * @return false for {@link #UNCLEAR}, {@link #NOT_READ} and {@link #NOT_ANSWERED}
     */
    public boolean takesPosition() {
        return this != UNCLEAR && this != NOT_READ && this != NOT_ANSWERED;
    }

    /**
     * Returns whether a document claims with this status that what was asked is in place.
     *
     * @return true for {@link #MET} and {@link #MET_UNDER_REVIEW}
     */
    public boolean claimsMet() {
        return this == MET || this == MET_UNDER_REVIEW;
    }

    /**
     * Returns whether a document admits with this status that what was asked is not, or not wholly, in place.
     *
     * @return true for {@link #NOT_MET} and {@link #PARTLY_MET}
     */
    public boolean admitsShortfall() {
        return this == NOT_MET || this == PARTLY_MET;
    }

    /** Returns the {@linkplain #code() code}. */
    @Override
    public String toString() {
        return code();
    }
}
