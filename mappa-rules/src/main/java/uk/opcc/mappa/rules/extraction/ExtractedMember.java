package uk.opcc.mappa.rules.extraction;

import java.util.List;

/**
 * A member of the draft with the place that it rests on.
 *
 * @param pointer the JSON Pointer of the member in the draft's JSON
 * @param blocks the numbers of the blocks, in reading order
 * @param words the words that it rests on, at most 300 characters of them
 * @param certainty whether the document states it
 */
public record ExtractedMember(String pointer, List<Integer> blocks, String words, Certainty certainty) {

    /**
     * Creates a member.
     *
     * @param pointer the JSON Pointer of the member in the draft's JSON
     * @param blocks the numbers of the blocks, in reading order
     * @param words the words that it rests on, at most 300 characters of them
     * @param certainty whether the document states it
     */
    public ExtractedMember {
        blocks = List.copyOf(blocks);
    }
}
