/**
 * Words of texts and how they are compared: reading and folding, inflection, misprints, abbreviations. It knows nothing of
 * recommendations.
 */
@NullMarked
package uk.opcc.mappa.rules.matching.text;

import org.jspecify.annotations.NullMarked;
