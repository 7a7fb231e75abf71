package uk.opcc.mappa.model;

/**
 * A closed vocabulary's value: it has a code, which stands in exchanged documents, and a meaning, which is written for
 * a person.
 *
 * <p>Implemented by the enumerations of this package. Vocabularies that the law may extend are not enumerations; see
 * {@link AgencyKind} and {@link Measure}.
 */
public interface Coded {

    /**
     * The text that stands for this value in exchanged documents: lower-case words joined by hyphens. It never changes
     * within a major version.
     *
     * @return the code, never blank
     */
    String code();

    /**
     * What this value says, in one sentence for a person.
     *
     * @return the meaning, never blank
     */
    String meaning();
}
