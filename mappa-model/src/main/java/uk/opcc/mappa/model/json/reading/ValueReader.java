package uk.opcc.mappa.model.json.reading;

import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of value.
 *
 * @param <V> the type of the value in Java
 */
@FunctionalInterface
public interface ValueReader<V> {

    /**
     * Reads the value that begins with the current token, up to its last token.
     *
     * @param reader the reader of the document, which takes every problem
     * @return the value, or null if it has a problem
     */
    @Nullable
    V read(DocumentReader reader);
}
