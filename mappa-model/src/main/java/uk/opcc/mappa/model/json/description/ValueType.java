package uk.opcc.mappa.model.json.description;

import tools.jackson.core.JsonGenerator;
import uk.opcc.mappa.model.json.reading.ValueReader;
import uk.opcc.mappa.model.json.schema.Schema;

/**
 * A kind of value in a document, which it reads, writes and describes in a schema.
 *
 * @param <V> the type of the value in Java
 */
public interface ValueType<V> extends ValueReader<V> {

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator takes it
     */
    void write(V value, JsonGenerator generator);

    /**
     * Returns the schema of such a value.
     *
     * @param definitions takes the definitions of types that have a name
     * @return the schema, or a reference to its definition
     */
    Schema schema(Schema.Definitions definitions);
}
