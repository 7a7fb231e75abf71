/**
 * Recognises which recommendation a document means, however it points at it. {@link
 * uk.opcc.mappa.rules.recognition.Recogniser} is made once for one report or many; it answers each reference with what is
 * meant, or with candidates, with what that rests on, and with what contradicts it.
 */
@NullMarked
package uk.opcc.mappa.rules.recognition;

import org.jspecify.annotations.NullMarked;
