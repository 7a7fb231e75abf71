package uk.opcc.mappa.rules.extraction;

import java.util.List;

/**
 * What a person must answer, because the document leaves it open or this library is not sure.
 *
 * @param pointer the JSON Pointer of the member that the answer fills in; empty for the whole draft
 * @param question what was found and what is not clear, as sentences
 * @param remedy what to do
 * @param blocks the numbers of the blocks that it is about, or none
 */
public record ExtractionQuestion(String pointer, String question, String remedy, List<Integer> blocks) {

    /**
     * Creates a question.
     *
     * @param pointer the JSON Pointer of the member that the answer fills in; empty for the whole draft
     * @param question what was found and what is not clear, as sentences
     * @param remedy what to do
     * @param blocks the numbers of the blocks that it is about, or none
     */
    public ExtractionQuestion {
        blocks = List.copyOf(blocks);
    }
}
