/**
 * Describes the types that documents hold. From one description of a type follow its reading, its writing and its schema.
 * Exported to the rules module only.
 *
 * <p>A {@link uk.opcc.mappa.model.json.description.ValueType} is a kind of value. An
 * {@link uk.opcc.mappa.model.json.description.ObjectType} has {@link uk.opcc.mappa.model.json.description.Member}s, each with
 * its name, type, getter, setter, description and {@link uk.opcc.mappa.model.json.description.Source}. A
 * {@link uk.opcc.mappa.model.json.description.DocumentType} is an object with a format and a version before its members. A
 * {@link uk.opcc.mappa.model.json.description.DescribedModule} hands described types to an application's mapper, and
 * {@link uk.opcc.mappa.model.json.description.Schemas} prints the schemas.
 */
@NullMarked
package uk.opcc.mappa.model.json.description;

import org.jspecify.annotations.NullMarked;
