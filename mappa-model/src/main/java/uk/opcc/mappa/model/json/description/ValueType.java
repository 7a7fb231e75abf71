package uk.opcc.mappa.model.json.description;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * One sort of value in a document: how it is read and written, and what its schema says.
 *
 * @param <V> the type of the value in Java
 */
public interface ValueType<V> {

    /**
     * Reads the value that begins with the current token, to its last token.
     *
     * @param reader the reading under way, to which every problem is reported
     * @return the value, or null if it has a problem
     */
    @Nullable
    V read(DocumentReader reader);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator where it goes
     */
    void write(V value, JsonGenerator generator);

    /**
     * What the schema says of such a value.
     *
     * @param definitions takes the definition of what is named
     * @return the schema, or a reference to its definition
     */
    Schema schema(Schema.Definitions definitions);
}
