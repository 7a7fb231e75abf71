package uk.opcc.mappa.rules.bench.response;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A response as somebody would model it for databind: Immutables with Jackson's annotations, of the same shape as the
 * library's values and without their checks. Dates are whole days, for the documents of the benchmark have no others; an
 * open vocabulary is text.
 */
@Value.Immutable
@Value.Enclosing
@JsonDeserialize(builder = ImmutablePeerResponse.Builder.class)
@JsonPropertyOrder({"format", "version"})
public interface PeerResponse {

    String getFormat();

    String getVersion();

    String getId();

    String getReport();

    Optional<String> getReportCitedAs();

    Agency getForce();

    Agency getBody();

    Optional<State> getState();

    Optional<LocalDate> getPublishedOn();

    Optional<Extension> getExtension();

    List<Citation> getCitations();

    Optional<Period> getStatedPeriod();

    Optional<LocalDate> getStatedDueDate();

    List<StatedCount> getStatedCounts();

    List<Reference> getRetypedList();

    Optional<ChiefOfficerConsultation> getChiefOfficerConsultation();

    List<CopySent> getCopies();

    List<Comments> getComments();

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.Agency.Builder.class)
    interface Agency {

        String getId();

        String getName();

        String getKind();

        Extent getExtent();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.Extension.Builder.class)
    interface Extension {

        Optional<LocalDate> getAskedOn();

        LocalDate getUntil();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.Citation.Builder.class)
    interface Citation {

        String getAct();

        String getSection();

        Optional<String> getSubsection();

        Optional<Voice> getVoice();

        Optional<String> getWords();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.StatedCount.Builder.class)
    interface StatedCount {

        int getCount();

        Optional<String> getAddressedTo();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.CopySent.Builder.class)
    interface CopySent {

        String getTo();

        Optional<LocalDate> getSentOn();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.Reference.Builder.class)
    interface Reference {

        OptionalInt getNationalNumber();

        OptionalInt getLocalNumber();

        OptionalInt getBareNumber();

        Optional<String> getPortalReference();

        Optional<String> getHeading();

        Optional<String> getQuotedWords();

        Optional<StatedOwner> getOwner();

        Optional<StatedTimescale> getTimescale();

        OptionalInt getReadAs();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.StatedOwner.Builder.class)
    interface StatedOwner {

        Optional<String> getWords();

        List<String> getKinds();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.StatedTimescale.Builder.class)
    interface StatedTimescale {

        Optional<String> getWords();

        Optional<Timescale> getTimescale();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.Timescale.Builder.class)
    interface Timescale {

        Optional<Period> getWithin();

        Optional<LocalDate> getBy();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.Comments.Builder.class)
    interface Comments {

        Voice getVoice();

        Optional<String> getOffice();

        Optional<LocalDate> getDate();

        Optional<String> getGeneralWords();

        List<Answer> getAnswers();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.Answer.Builder.class)
    interface Answer {

        List<Reference> getReferences();

        Status getStatus();

        Optional<String> getExplanation();

        Optional<String> getReasonForNoAction();

        Optional<ActionState> getActionState();

        Optional<Stance> getStance();

        Optional<Assurance> getAssurance();

        List<Action> getActions();

        List<Evidence> getEvidence();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.Action.Builder.class)
    interface Action {

        String getWhat();

        Optional<String> getOwner();

        Optional<LocalDate> getDue();

        Optional<ActionState> getState();
    }

    @Value.Immutable
    @JsonDeserialize(builder = ImmutablePeerResponse.Evidence.Builder.class)
    interface Evidence {

        String getMeasure();

        Comparison getComparison();

        BigDecimal getValue();

        Optional<LocalDate> getAsOf();

        Optional<String> getWords();
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum State {
        DRAFT,
        PUBLISHED,
        NOT_STATED
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum ChiefOfficerConsultation {
        NOT_STATED,
        NOT_INVITED,
        INVITED,
        INVITED_SILENT,
        SUBMITTED
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Voice {
        LOCAL_POLICING_BODY,
        CHIEF_OFFICER,
        MERGED,
        BODY_REPLY
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Status {
        MET,
        MET_UNDER_REVIEW,
        PARTLY_MET,
        NOT_MET,
        IN_PROGRESS,
        PLANNED,
        NOT_APPLICABLE,
        DECLINED,
        UNCLEAR
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum ActionState {
        COMPLETED,
        UNDER_WAY,
        PLANNED,
        CONSIDERING,
        NONE,
        NOT_STATED
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Stance {
        ACCEPTED,
        PARTLY_ACCEPTED,
        REJECTED,
        NOT_STATED
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Assurance {
        ASSURED,
        PARTLY_ASSURED,
        NOT_ASSURED,
        NOT_STATED
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Comparison {
        EXACTLY,
        MORE_THAN,
        FEWER_THAN,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    enum Extent {
        ONE,
        EVERY
    }
}
