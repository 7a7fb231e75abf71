package uk.opcc.mappa.rules.followup.tracker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Statement;

/**
 * The meaning of the columns and words of a tracker, as its owner gives it. Red, amber and green mean nothing by themselves;
 * neither does a bare number. What a mapping does not say is a question. Immutable.
 *
 * <p>Column names and words are compared without regard to case and to white space around and between words.
 */
public final class TrackerMapping {

    /** The content of a column. */
    sealed interface Column {}

    /** The items. */
    record Items() implements Column {}

    /** The owner's words for states, and what they say. */
    record States(Map<String, List<Statement>> words) implements Column {}

    /** Dates by which items are to be done. */
    record DueDates() implements Column {}

    /** A column of the evidence on which the statements of the row rest. */
    record EvidenceColumn() implements Column {}

    /** Something that is not read. */
    record NotRead() implements Column {}

    private final Speaker by;
    private final @Nullable PartialDate on;
    private final @Nullable String document;
    private final @Nullable RecommendationKind bareNumbers;
    private final Map<String, Column> columns;

    private TrackerMapping(Builder builder) {
        this.by = builder.by;
        this.on = builder.on;
        this.document = builder.document;
        this.bareNumbers = builder.bareNumbers;
        this.columns = Map.copyOf(builder.columns);
    }

    /** Returns who speaks in the tracker. */
    Speaker by() {
        return by;
    }

    /** Returns the date of the tracker, if it is known. */
    Optional<PartialDate> on() {
        return Optional.ofNullable(on);
    }

    /** Returns the title of the tracker, if it is known. */
    Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** Returns what kind of item a bare number is, if the owner says that it is the report's own. */
    Optional<RecommendationKind> bareNumbers() {
        return Optional.ofNullable(bareNumbers);
    }

    /** Returns what a column holds, if the mapping says so. */
    Optional<Column> column(String name) {
        return Optional.ofNullable(columns.get(plain(name)));
    }

    /** Returns the names of the columns, in their plain form. */
    Iterable<String> columnNames() {
        return columns.keySet().stream().sorted().toList();
    }

    /** Returns words without regard to case and white space. */
    static String plain(String words) {
        return words.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a mapping from lines that people write in any editor. Blank lines, and lines that begin with {@code #}, are
     * skipped. Settings come first, then each column with what it holds; below a column of states stand its words:
     *
     * <pre>
     * speaker: force
     * date: 31 March 2023
     * title: Tracker of March 2023
     * numbers: recommendations
     *
     * [Ref] items
     * [RAG] states
     * Amber = in progress, off track
     * On hold = nothing
     * [Owner] not read
     * </pre>
     *
     * <p>Only the speaker and a column of items are required. A cell that holds a colour and no words has the word {@code
     * colour} with six hexadecimal digits, such as {@code colour FFC000}.
     *
     * @param text the lines
     * @return the mapping, or all problems with their lines
     */
    public static TrackerMappingReading read(String text) {
        return TrackerMappingText.read(text);
    }

    /**
     * Returns a builder.
     *
     * @param by whose tracker it is: everything in it is this speaker's word
     * @return a builder without columns
     */
    public static Builder of(Speaker by) {
        return new Builder(by);
    }

    /** Builds a {@link TrackerMapping}. */
    public static final class Builder {

        private final Speaker by;
        private @Nullable PartialDate on;
        private @Nullable String document;
        private @Nullable RecommendationKind bareNumbers;
        private final Map<String, Column> columns = new LinkedHashMap<>();

        private Builder(Speaker by) {
            this.by = Objects.requireNonNull(by, "by");
        }

        /**
         * Sets the date of the tracker. Without it, its statements have none.
         *
         * @param date the date, as exactly as it is known
         * @return this
         */
        public Builder on(PartialDate date) {
            this.on = Objects.requireNonNull(date, "date");
            return this;
        }

        /**
         * Sets the title of the tracker.
         *
         * @param title one line, at most 500 characters
         * @return this
         */
        public Builder document(String title) {
            this.document = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Says that a bare number is the report's own number. Without this, a bare number is a question.
         *
         * @param kind the kind of item that it numbers
         * @return this
         */
        public Builder bareNumbersAre(RecommendationKind kind) {
            this.bareNumbers = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Names the column of the items, such as {@code Recommendation 18} or {@code AFI 2}.
         *
         * @param column the name of the column
         * @return this
         */
        public Builder items(String column) {
            return put(column, new Items());
        }

        /**
         * Names a column of states or colours, and says what its words mean.
         *
         * @param column the name of the column
         * @param words each word of the owner with what it says; an empty list for a word that says nothing
         * @return this
         */
        public Builder states(String column, Map<String, List<Statement>> words) {
            Map<String, List<Statement>> plain = new LinkedHashMap<>();
            words.forEach((word, statements) -> plain.put(plain(word), List.copyOf(statements)));
            return put(column, new States(Map.copyOf(plain)));
        }

        /**
         * Names a column of dates by which items are to be done.
         *
         * @param column the name of the column
         * @return this
         */
        public Builder dueDates(String column) {
            return put(column, new DueDates());
        }

        /**
         * Names a column of the evidence on which the statements of a row rest.
         *
         * @param column the name of the column
         * @return this
         */
        public Builder evidence(String column) {
            return put(column, new EvidenceColumn());
        }

        /**
         * Names a column that is not read. Without this, a column that the mapping does not name is a question.
         *
         * @param column the name of the column
         * @return this
         */
        public Builder notRead(String column) {
            return put(column, new NotRead());
        }

        private Builder put(String column, Column holds) {
            if (columns.put(plain(column), holds) != null) {
                throw new IllegalArgumentException("found the column " + column + " twice, expected each column once");
            }
            return this;
        }

        /**
         * Builds the mapping.
         *
         * @return the mapping
         * @throws IllegalArgumentException if no column of items is named
         */
        public TrackerMapping build() {
            if (columns.values().stream().noneMatch(Items.class::isInstance)) {
                throw new IllegalArgumentException("found no column of items, expected one, named with items");
            }
            return new TrackerMapping(this);
        }
    }
}
