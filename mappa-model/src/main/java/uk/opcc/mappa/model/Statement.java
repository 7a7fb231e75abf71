package uk.opcc.mappa.model;

import java.util.Objects;
import java.util.Optional;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A statement about a recommendation in one event. Each record is one thing that can be said.
 *
 * <p>Source: ours, for what trackers, minutes and audits say.
 */
public sealed interface Statement {

    /**
     * The progress that a speaker states.
     *
     * @param progress open where work has not begun, in progress, or reported complete
     */
    record Progress(Track progress) implements Statement {

        /**
         * Creates the statement.
         *
         * @param progress open where work has not begun, in progress, or reported complete
         * @throws InvalidValueException if it is closed or superseded, which are statements of their own
         */
        public Progress {
            Objects.requireNonNull(progress, "progress");
            if (progress == Track.CLOSED || progress == Track.SUPERSEDED) {
                throw new InvalidValueException(
                        "Statement", "progress", progress.code(), "open, in-progress or reported-complete");
            }
        }
    }

    /**
     * The expectation of a speaker whether the recommendation is done in time.
     *
     * @param forecast the forecast
     */
    record Forecast(uk.opcc.mappa.model.Forecast forecast) implements Statement {

        /**
         * Creates the statement.
         *
         * @param forecast the forecast
         */
        public Forecast {
            Objects.requireNonNull(forecast, "forecast");
        }
    }

    /**
     * Whether the speaker, as a rule the local policing body, is content with what the force says or does.
     *
     * @param assurance the view
     */
    record Assurance(uk.opcc.mappa.model.Assurance assurance) implements Statement {

        /**
         * Creates the statement.
         *
         * @param assurance the view
         * @throws InvalidValueException if it is not stated
         */
        public Assurance {
            Objects.requireNonNull(assurance, "assurance");
            if (assurance == uk.opcc.mappa.model.Assurance.NOT_STATED) {
                throw new InvalidValueException(
                        "Statement", "assurance", assurance.code(), "assured, partly-assured or not-assured");
            }
        }
    }

    /**
     * The result of checking the claim that a recommendation is done.
     *
     * @param verification verified or refuted
     */
    record Verification(uk.opcc.mappa.model.Verification verification) implements Statement {

        /**
         * Creates the statement.
         *
         * @param verification verified or refuted
         * @throws InvalidValueException if it is not verified, which is what no event means
         */
        public Verification {
            Objects.requireNonNull(verification, "verification");
            if (verification == uk.opcc.mappa.model.Verification.NOT_VERIFIED) {
                throw new InvalidValueException(
                        "Statement", "verification", verification.code(), "verified or refuted");
            }
        }
    }

    /**
     * The recommendation is closed.
     *
     * @param closed who closes it
     */
    record Closed(Closer closed) implements Statement {

        /**
         * Creates the statement.
         *
         * @param closed who closes it
         */
        public Closed {
            Objects.requireNonNull(closed, "closed");
        }
    }

    /**
     * Another recommendation takes the place of this one.
     *
     * @param superseded the other recommendation
     */
    record Superseded(Successor superseded) implements Statement {

        /**
         * Creates the statement.
         *
         * @param superseded the other recommendation
         */
        public Superseded {
            Objects.requireNonNull(superseded, "superseded");
        }
    }

    /**
     * A recommendation that was closed, superseded or reported complete is open again.
     */
    record Reopened() implements Statement {}

    /**
     * An action is added to what is to be done.
     *
     * @param actionAdded the action
     */
    record ActionAdded(Action actionAdded) implements Statement {

        /**
         * Creates the statement.
         *
         * @param actionAdded the action
         */
        public ActionAdded {
            Objects.requireNonNull(actionAdded, "actionAdded");
        }
    }

    /**
     * The speaker sets a date by which the recommendation is to be done.
     *
     * @param dueSet the date; of a month or a year, its last day counts
     */
    record DueSet(PartialDate dueSet) implements Statement {

        /**
         * Creates the statement.
         *
         * @param dueSet the date; of a month or a year, its last day counts
         */
        public DueSet {
            Objects.requireNonNull(dueSet, "dueSet");
        }
    }

    /**
     * The speaker moves the date by which the recommendation is to be done.
     *
     * @param dueMoved the new date; of a month or a year, its last day counts
     * @param from the date that stood before, or empty if it is not stated
     * @param decidedBy who decided it, or empty if it is not stated
     * @param reason why, at most 20,000 characters, or empty if it is not stated
     */
    record DueMoved(
            PartialDate dueMoved, Optional<PartialDate> from, Optional<Speaker> decidedBy, Optional<String> reason)
            implements Statement {

        /**
         * Creates the statement.
         *
         * @param dueMoved the new date; of a month or a year, its last day counts
         * @param from the date that stood before, or empty if it is not stated
         * @param decidedBy who decided it, or empty if it is not stated
         * @param reason why, at most 20,000 characters, or empty if it is not stated
         * @throws InvalidValueException if the reason is blank, too long or has a control character
         */
        public DueMoved {
            Objects.requireNonNull(dueMoved, "dueMoved");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(decidedBy, "decidedBy");
            Objects.requireNonNull(reason, "reason");
            Constraints.TEXT.require("Statement", "reason", reason);
        }
    }

    /**
     * A value that was measured.
     *
     * @param measured the value
     */
    record Measured(Evidence measured) implements Statement {

        /**
         * Creates the statement.
         *
         * @param measured the value
         */
        public Measured {
            Objects.requireNonNull(measured, "measured");
        }
    }
}
