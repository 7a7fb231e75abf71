package uk.opcc.mappa.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A response: what one document says in answer to one inspection report.
 *
 * <p>Everything here is as the document or its sender's record has it, right or wrong. A draft has no day of
 * publication.
 *
 * <p>Source: the response; Police Act 1996 s.55(5) for what it has to hold.
 */
@Value.Immutable
public abstract sealed class Response implements WithResponse permits ImmutableResponse {

    private static final int MOST_IN_ALL = 10_000;

    Response() {}

    /**
     * Returns the id of this response: lower-case words joined by hyphens, at most 100 characters.
     *
     * @return for instance {@code gloucestershire}
     */
    public abstract String id();

    /**
     * Returns the {@linkplain InspectionReport#id() id} of the report that the response answers.
     *
     * @return the report's id
     */
    public abstract String report();

    /**
     * Returns the title by which the document cites the report: one line, at most 500 characters.
     *
     * @return the title, or empty
     */
    public abstract Optional<String> reportCitedAs();

    /**
     * Returns the date that the document gives the report. It may be wrong.
     *
     * @return the date, or empty if it gives none
     */
    public abstract Optional<PartialDate> reportDatedAs();

    /**
     * Returns the force that the response is for.
     *
     * @return the force
     */
    public abstract Agency force();

    /**
     * Returns the local policing body in whose name the response is made or should be made.
     *
     * @return the body
     */
    public abstract Agency body();

    /**
     * Returns whether the response is a draft or published.
     *
     * @return the state; {@link PublicationState#NOT_STATED} unless set
     */
    @Value.Default
    public PublicationState state() {
        return PublicationState.NOT_STATED;
    }

    /**
     * Returns the date on which the body published the response. The date of a letter or paper inside it is that of
     * its {@link Comments}.
     *
     * @return the date, or empty if it is not known
     */
    public abstract Optional<PartialDate> publishedOn();

    /**
     * Returns a date before which the body cannot have published it, such as that of an event that it mentions.
     *
     * @return the date, or empty if none is known
     */
    public abstract Optional<PartialDate> publishedNotBefore();

    /**
     * Returns a date after which the body cannot have published it, such as the day on which somebody saw it.
     *
     * @return the date, or empty if none is known
     */
    public abstract Optional<PartialDate> publishedNotAfter();

    /**
     * Returns the date on which the response was provided or sent to the person or office that it is owed to.
     *
     * @return the date, or empty if it is not known
     */
    public abstract Optional<PartialDate> providedOn();

    /**
     * Returns the parts of the document that nobody has read, such as an appendix: one line each, each once.
     *
     * @return the parts, or none
     */
    public abstract List<String> unread();

    /**
     * Returns the extension of the period for the response.
     *
     * @return the extension, or empty if none is recorded
     */
    public abstract Optional<Extension> extension();

    /**
     * Returns the provisions that the response cites for its duty to respond.
     *
     * @return the citations, or none
     */
    public abstract List<StatuteCitation> citations();

    /**
     * Returns the period that the response states for its duty.
     *
     * @return for instance 56 days, or empty if it states none
     */
    public abstract Optional<Period> statedPeriod();

    /**
     * Returns the day by which the response says that it is due.
     *
     * @return the day, or empty if it states none
     */
    public abstract Optional<LocalDate> statedDueDate();

    /**
     * Returns how many recommendations the response says there are.
     *
     * @return the counts, or none
     */
    public abstract List<StatedCount> statedCounts();

    /**
     * Returns the report's list of recommendations, where the document types it again, whole or {@linkplain
     * #retypedListIsPart() in part}.
     *
     * @return the items in the order of the document, or none
     */
    public abstract List<RecommendationReference> retypedList();

    /**
     * Returns whether the {@linkplain #retypedList() retyped list} is meant as a part of the report's list only. Then an
     * item that it leaves out is no mistake.
     *
     * @return whether the list is a part; false unless set
     */
    @Value.Default
    public boolean retypedListIsPart() {
        return false;
    }

    /**
     * Returns what is recorded about the consultation of the chief officer.
     *
     * @return the record; {@link ChiefOfficerConsultation#NOT_STATED} unless set
     */
    @Value.Default
    public ChiefOfficerConsultation chiefOfficerConsultation() {
        return ChiefOfficerConsultation.NOT_STATED;
    }

    /**
     * Returns the copies recorded as sent.
     *
     * @return the copies, or none
     */
    public abstract List<CopySent> copies();

    /**
     * Returns the comments, each voice apart. All their answers together have at most 10,000 references and at most 10,000
     * actions, far more than any published response, so that an assessment cannot grow beyond measure.
     *
     * @return the comments, or none
     */
    public abstract List<Comments> comments();

    @Value.Check
    void check() {
        Constraints.CODE.require("Response", "id", id());
        Constraints.CODE.require("Response", "report", report());
        Constraints.LINE.require("Response", "reportCitedAs", reportCitedAs());
        Constraints.PERIOD.require("Response", "statedPeriod", statedPeriod());
        Constraints.DAY.require("Response", "statedDueDate", statedDueDate());
        if (force().extent() != Extent.ONE) {
            throw new InvalidValueException("Response", "force", "every " + force().kind(), "one force");
        }
        if (body().extent() != Extent.ONE) {
            throw new InvalidValueException("Response", "body", "every " + body().kind(), "one body");
        }
        Constraints.LINE.requireEach("Response", "unread", unread());
        Distinct.requireTexts("Response", "unread", unread(), "each part once");
        if (retypedListIsPart() && retypedList().isEmpty()) {
            throw new InvalidValueException(
                    "Response", "retypedListIsPart", "true without a retypedList", "a retypedList that is a part");
        }
        requireAtMost(MOST_IN_ALL, "references", Answer::references);
        requireAtMost(MOST_IN_ALL, "actions", Answer::actions);
        requireNoneInDraft("publishedOn", publishedOn(), "no day of publication for a draft");
        requireNoneInDraft("publishedNotBefore", publishedNotBefore(), "no day of publication for a draft");
        requireNoneInDraft("publishedNotAfter", publishedNotAfter(), "no day of publication for a draft");
        requireNoneInDraft("providedOn", providedOn(), "no day of sending for a draft");
        requireInOrder("publishedNotAfter", publishedNotBefore(), publishedNotAfter(), "publishedNotBefore");
        requireInOrder("publishedOn", publishedNotBefore(), publishedOn(), "publishedNotBefore");
        requireInOrder("publishedNotAfter", publishedOn(), publishedNotAfter(), "publishedOn");
    }

    private void requireAtMost(int most, String what, Function<Answer, List<?>> ofAnswer) {
        long found = comments().stream()
                .flatMap(comments -> comments.answers().stream())
                .mapToLong(answer -> ofAnswer.apply(answer).size())
                .sum();
        if (found > most) {
            throw new InvalidValueException(
                    "Response", "comments", found + " " + what + " in all", "at most " + most + " " + what);
        }
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private void requireNoneInDraft(String attribute, Optional<PartialDate> date, String expected) {
        if (state() == PublicationState.DRAFT && date.isPresent()) {
            throw new InvalidValueException("Response", attribute, date.get().toString(), expected);
        }
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static void requireInOrder(
            String attribute, Optional<PartialDate> earlier, Optional<PartialDate> later, String other) {
        if (earlier.isPresent() && later.isPresent() && later.get().isCertainlyBefore(earlier.get())) {
            throw new InvalidValueException(
                    "Response",
                    attribute,
                    later.get().toString(),
                    "a date not before " + earlier.get() + ", the date of " + other);
        }
    }

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Response}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableResponse.Builder {

        /** Creates a builder without attributes. */
        public Builder() {}
    }
}
