package uk.opcc.mappa.rules.matching.text;

/**
 * A word of a text as it is compared.
 *
 * @param letters its letters and digits, in lower case
 * @param joined whether a hyphen joins it to the word before it
 */
record Token(String letters, boolean joined) {}
