package uk.opcc.mappa.model.constraint;

/**
 * The reason why a value does not meet its {@link Constraint}.
 *
 * @param kind the kind of flaw
 * @param found the invalid value, or what is wrong with it, as a phrase
 */
public record Flaw(Kind kind, String found) {

    /** The kinds of flaw. */
    public enum Kind {
        /** No visible character. */
        BLANK,
        /** A character that a string in a document must not contain. */
        CHARACTER,
        /** More characters than allowed. */
        LENGTH,
        /** Not of the required form. */
        FORM,
        /** Of the right form, but out of bounds. */
        RANGE
    }
}
