package uk.opcc.mappa.model;

/**
 * The result of a check of the claim that a recommendation is done.
 *
 * <p>Source: ours.
 */
public enum Verification implements Coded {
    /** Nobody is recorded as having checked the claim. */
    NOT_VERIFIED("Nobody is recorded as having checked the claim."),

    /** The claim was checked, and it holds. */
    VERIFIED("The claim was checked, and it holds."),

    /** The claim was checked, and it does not hold. */
    REFUTED("The claim was checked, and it does not hold.");

    private final String meaning;

    Verification(String meaning) {
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
