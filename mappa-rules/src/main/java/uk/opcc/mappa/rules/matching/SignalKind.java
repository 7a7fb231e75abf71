package uk.opcc.mappa.rules.matching;

import uk.opcc.mappa.model.Coded;

/**
 * A kind of evidence, in a document or from its reader, of which recommendation is meant.
 *
 * <p>Source: ours.
 */
public enum SignalKind implements Coded {
    /** The reading of a person. */
    READING("The reading of a person."),

    /** The number that the document gives as the report's own. */
    NATIONAL_NUMBER("The number that the document gives as the report's own."),

    /** The kind and the number by which the heading names it. */
    HEADING("The kind and the number by which the heading names it."),

    /** The kind of item that the document gives. */
    KIND("The kind of item that the document gives."),

    /** The reference under which the inspectorate's portal tracks it. */
    PORTAL_REFERENCE("The reference under which the inspectorate's portal tracks it."),

    /** Its distinctive words. */
    WORDS("Its distinctive words."),

    /** The addressees that the heading names. */
    ADDRESSEES("The addressees that the heading names."),

    /** Its place in a list of which the other items are known. */
    POSITION("Its place in a list of which the other items are known."),

    /** A number of unknown origin: the report's or the document's own. */
    BARE_NUMBER("A number of unknown origin: the report's or the document's own.");

    private final String meaning;

    SignalKind(String meaning) {
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
