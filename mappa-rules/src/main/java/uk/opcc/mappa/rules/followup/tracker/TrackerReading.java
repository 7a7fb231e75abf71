package uk.opcc.mappa.rules.followup.tracker;

import java.util.List;
import uk.opcc.mappa.model.FollowedItem;

/**
 * The result of reading a tracker: the items with their events, and what the mapping does not say.
 *
 * @param items the items, each once, in the order of the tracker
 * @param questions what is not known, each once
 * @param table the number of its table in the document, counted from 1; 1 for rows that are no document
 */
public record TrackerReading(List<FollowedItem> items, List<Question> questions, int table) {

    /**
     * A question about what the mapping does not explain.
     *
     * @param question the question, as a sentence
     * @param remedy what to do, as a sentence that begins with an imperative
     * @param rows the rows that it is about, the head being row 1
     */
    public record Question(String question, String remedy, List<Integer> rows) {

        /**
         * Creates a question.
         *
         * @param question the question
         * @param remedy what to do
         * @param rows the rows that it is about
         */
        public Question {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Creates a reading.
     *
     * @param items the items
     * @param questions what is not known
     * @param table the number of its table
     */
    public TrackerReading {
        items = List.copyOf(items);
        questions = List.copyOf(questions);
    }
}
