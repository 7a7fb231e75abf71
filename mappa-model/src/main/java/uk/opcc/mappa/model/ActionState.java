package uk.opcc.mappa.model;

/**
 * The progress of an action, as the author of the answer states it.
 *
 * <p>Source: ours; Police Act 1996 s.55(5B)(a) speaks of action taken and of action proposed.
 */
public enum ActionState implements Coded {
    /** The action has been taken. */
    COMPLETED("The action has been taken."),

    /** The action is being taken. */
    UNDER_WAY("The action is being taken."),

    /** The action is proposed. */
    PLANNED("The action is proposed."),

    /** The author is weighing whether to act, and proposes nothing yet. */
    CONSIDERING("The author is weighing whether to act, and proposes nothing yet."),

    /** The author says that no action is taken or proposed. */
    NONE("The author says that no action is taken or proposed."),

    /** The answer does not say how far any action has come. */
    NOT_STATED("The answer does not say how far any action has come.");

    private final String meaning;

    ActionState(String meaning) {
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
