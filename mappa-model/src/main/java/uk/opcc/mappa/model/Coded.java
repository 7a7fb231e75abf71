package uk.opcc.mappa.model;

import java.util.Locale;

/**
 * A constant of a closed vocabulary. It has a code, which stands for it in JSON, and a meaning, which is written for
 * people.
 *
 * <p>Every enumeration of this library implements it. A vocabulary that the law may extend is not an enumeration: see
 * {@link AgencyKind} and {@link Measure}.
 */
public interface Coded {

    /**
     * Returns the name of the constant, as {@link Enum#name()} has it.
     *
     * @return the name, for instance {@code PARTLY_MET}
     */
    String name();

    /**
     * Returns the string that stands for this constant in JSON: its {@linkplain #name() name} in lower case, with
     * hyphens. It never changes within a major version.
     *
     * @return the code, for instance {@code partly-met}
     */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns what this constant means, in one sentence.
     *
     * @return the meaning, never blank
     */
    String meaning();
}
