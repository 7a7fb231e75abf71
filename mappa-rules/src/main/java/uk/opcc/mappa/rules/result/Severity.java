package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;

/**
 * The weight of a {@link Finding}. Only an error keeps a response from satisfying the duty.
 *
 * <p>Source: ours.
 */
public enum Severity implements Coded {
    /** The duty is not met. */
    ERROR("The duty is not met."),

    /** The duty may be met, but something is wrong or weak that a careful reader would raise. */
    WARNING("The duty may be met, but something is wrong or weak that a careful reader would raise."),

    /** Something worth knowing. */
    INFO("Something worth knowing.");

    private final String meaning;

    Severity(String meaning) {
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
