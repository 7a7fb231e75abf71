/**
 * One description for each type that documents hold, from which all that handles its JSON comes: the strict reader, the
 * writer, the databind module and the schema. Open to the other modules of this library only.
 *
 * <p>A tour. A {@link uk.opcc.mappa.model.json.description.ValueType} reads and writes one sort of value; an
 * {@link uk.opcc.mappa.model.json.description.ObjectType} is made of
 * {@link uk.opcc.mappa.model.json.description.Member}s, each with its name, type, getter, setter, description and
 * {@link uk.opcc.mappa.model.json.description.Source}; a {@link uk.opcc.mappa.model.json.description.DocumentType} is an
 * object with a format and a version before its members. A
 * {@link uk.opcc.mappa.model.json.description.DocumentReader} is the state of one reading: where it has come to, and what
 * becomes of a problem.
 */
@NullMarked
package uk.opcc.mappa.model.json.description;

import org.jspecify.annotations.NullMarked;
