package uk.opcc.mappa.rules.extraction;

/**
 * A block on which no member of the draft rests.
 *
 * @param block the block
 * @param reason why it was not used, in a few words
 */
public record UnusedBlock(Block block, String reason) {}
