package uk.opcc.mappa.rules.law;

import uk.opcc.mappa.model.Coded;
import uk.opcc.mappa.model.Voice;

/**
 * The voices whose words count as an answer to a recommendation.
 *
 * <p>Source: ours; s.55(5B) speaks of the comments of the local policing body, and most bodies adopt the chief officer's
 * answers.
 */
public enum CountedVoices implements Coded {
    /**
     * An answer in any voice counts; that the body only adopts the chief officer's is a warning. The default.
     */
    ANY_VOICE("An answer in any voice counts."),

    /**
     * Only an answer in which the local policing body speaks, alone or merged with the chief officer, counts.
     */
    BODY_ONLY("Only an answer in which the local policing body speaks counts.");

    private final String meaning;

    CountedVoices(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /**
     * Whether an answer in a voice counts.
     *
     * @param voice the voice
     * @return true if this policy counts it
     */
    public boolean count(Voice voice) {
        return this == ANY_VOICE || voice.speaksForBody();
    }

    /** Returns the {@linkplain #code() code}. */
    @Override
    public String toString() {
        return code();
    }
}
