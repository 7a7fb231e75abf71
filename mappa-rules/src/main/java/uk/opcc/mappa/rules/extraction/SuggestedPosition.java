package uk.opcc.mappa.rules.extraction;

import uk.opcc.mappa.model.ComplianceStatus;

/**
 * A position that an answer seems to take, for the person who reads it. Nothing acts on it.
 *
 * @param pointer the JSON Pointer of the answer's {@code status} in the draft's JSON
 * @param status the position
 * @param phrase the phrase that it rests on
 * @param block the number of the block that holds the phrase
 */
public record SuggestedPosition(String pointer, ComplianceStatus status, String phrase, int block) {}
