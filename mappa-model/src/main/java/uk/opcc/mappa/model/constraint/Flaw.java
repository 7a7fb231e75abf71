package uk.opcc.mappa.model.constraint;

/**
 * Why a value does not meet its {@link Constraint}.
 *
 * @param kind what sort of flaw it is
 * @param found the offending value, or what is wrong in it, as a phrase
 */
public record Flaw(Kind kind, String found) {

    /** The sorts of flaw. */
    public enum Kind {
        /** Nothing that can be seen: no character, or white space only. */
        BLANK,
        /** A character that no text of a document may hold. */
        CHARACTER,
        /** More characters than allowed. */
        LENGTH,
        /** Not of the form that was asked for. */
        FORM,
        /** Of the right form, and outside the bounds. */
        RANGE
    }
}
