package uk.opcc.mappa.rules.result;

import uk.opcc.mappa.model.Coded;

/**
 * The office that can act on what a rule finds.
 *
 * <p>Source: ours.
 */
public enum Actor implements Coded {
    /** Whoever has to respond; under Police Act 1996 s.55, the local policing body. */
    RESPONDER("Whoever has to respond; under Police Act 1996 s.55, the local policing body."),

    /** The author of the words at the place: the local policing body, the chief officer or both. */
    AUTHOR("The author of the words at the place: the local policing body, the chief officer or both."),

    /** Whoever recorded the response as data. The words that were published may be right. */
    RESPONSE_RECORDER("Whoever recorded the response as data. The words that were published may be right."),

    /** Whoever recorded the report as data. The response may be right. */
    REPORT_RECORDER("Whoever recorded the report as data. The response may be right.");

    private final String meaning;

    Actor(String meaning) {
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
