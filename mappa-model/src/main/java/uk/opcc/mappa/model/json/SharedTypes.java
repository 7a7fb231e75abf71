package uk.opcc.mappa.model.json;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;
import uk.opcc.mappa.model.json.description.ValueType;
import uk.opcc.mappa.model.validation.InvalidValueException;

/** The descriptions of the types that documents of several formats hold. */
final class SharedTypes {

    static final ValueType<AgencyKind> AGENCY_KIND = Types.openCode(
            "agencyKind",
            "The kind of body that an agency is. The list is open, because the law adds and abolishes bodies. A reader "
                    + "keeps a code that it does not know.",
            AgencyKind::new,
            AgencyKind::code,
            AgencyKind.known());

    static final ValueType<RecommendationKind> RECOMMENDATION_KIND =
            Types.closedCode("recommendationKind", "What a report calls an item.", RecommendationKind.values());

    static final ValueType<Measure> MEASURE = Types.openCode(
            "measure",
            "What is counted. The list is open, because reports add their own measures.",
            Measure::new,
            Measure::code,
            List.of(
                    Measure.OFFENDERS_PER_MANAGER,
                    Measure.REFERRAL_DATA_ANALYSES_PER_YEAR,
                    Measure.AUDITS_PER_YEAR,
                    Measure.LEVELS_2_AND_3_WITH_TRAINED_MANAGER));

    static final ValueType<Voice> VOICE = Types.closedCode("voice", "Who speaks.", Voice.values());

    static final ValueType<Track> TRACK =
            Types.closedCode("track", "How far a recommendation has come.", Track.values());

    static final ObjectType<Agency, ?> AGENCY = ObjectType.describe(
                    Agency.class,
                    "A body, or the class of all bodies of a kind.",
                    Agency::builder,
                    Agency.Builder::build)
            .required(
                    "id",
                    Types.ID,
                    Agency::id,
                    Agency.Builder::id,
                    "The id by which documents refer to the agency. For a police force it is the id that "
                            + "data.police.uk uses.",
                    Source.OURS)
            .required(
                    "name",
                    Types.LINE,
                    Agency::name,
                    Agency.Builder::name,
                    "The name by which the public knows the agency. The name of a class of bodies is a plural.",
                    Source.REPORT)
            .required(
                    "kind",
                    AGENCY_KIND,
                    Agency::kind,
                    Agency.Builder::kind,
                    "The kind of body, which decides who has to answer. A reader keeps a code that it does not know.",
                    Source.OURS)
            .required(
                    "extent",
                    Types.closedCode("extent", "One body, or every body of its kind.", Extent.values()),
                    Agency::extent,
                    Agency.Builder::extent,
                    "Whether this is one body or every body of its kind. A recommendation may address every police "
                            + "force; a response comes from one.",
                    Source.OURS)
            .object();

    static final ValueType<Agency> ONE_AGENCY = Types.narrowed(
            "oneAgency", "One body, never the class of all bodies of a kind.", AGENCY, "extent", Extent.ONE);

    static final ObjectType<Timescale, ?> TIMESCALE = ObjectType.describe(
                    Timescale.class,
                    "By when a recommendation is to be done: within a period, by a date, or immediately.",
                    TimescaleMembers::new,
                    TimescaleMembers::build)
            .<Period>optional(
                    "within",
                    Types.PERIOD,
                    timescale -> timescale instanceof Timescale.Within within
                            ? Optional.of(within.period())
                            : Optional.empty(),
                    (members, period) -> members.within = period,
                    "The period within which it is to be done, from the publication of the report or from another day.",
                    Source.REPORT)
            .<LocalDate>optional(
                    "from",
                    Types.DAY,
                    timescale -> timescale instanceof Timescale.Within within ? within.from() : Optional.empty(),
                    (members, day) -> members.from = day,
                    "The day from which the period runs. Absent if it runs from the publication of the report.",
                    Source.REPORT)
            .<PartialDate>optional(
                    "by",
                    Types.PARTIAL_DATE,
                    timescale -> timescale instanceof Timescale.By by ? Optional.of(by.date()) : Optional.empty(),
                    (members, date) -> members.by = date,
                    "The last day on which it is to be done. Of a month or a year, its last day counts.",
                    Source.REPORT)
            .<Boolean>optional(
                    "immediately",
                    Types.ONLY_TRUE,
                    timescale -> timescale instanceof Timescale.Immediately ? Optional.of(true) : Optional.empty(),
                    (members, immediately) -> members.immediately = immediately,
                    "That it is to be done at once, so that it has no last day. The value is true.",
                    Source.REPORT)
            .exactlyOneOf("within", "by", "immediately")
            .onlyWith("from", "within")
            .object();

    private SharedTypes() {}

    /** The members of a timescale until it is known which sort it is. */
    private static final class TimescaleMembers {

        private @Nullable Period within;
        private @Nullable LocalDate from;
        private @Nullable PartialDate by;
        private @Nullable Boolean immediately;

        Timescale build() {
            if (Boolean.FALSE.equals(immediately)) {
                throw new InvalidValueException("Timescale", "immediately", "false", "true, or no such member");
            }
            if (from != null && within == null) {
                throw new InvalidValueException(
                        "Timescale",
                        "from",
                        "from without within",
                        "the period that runs from " + from + ", in within");
            }
            if (within != null && by == null && immediately == null) {
                return from == null ? Timescale.within(within) : Timescale.within(within, from);
            }
            if (by != null && within == null && immediately == null) {
                return Timescale.by(by);
            }
            if (immediately != null && within == null && by == null) {
                return Timescale.immediately();
            }
            throw new InvalidValueException(
                    "Timescale",
                    "timescale",
                    within == null && by == null
                            ? "none of within, by and immediately"
                            : "several of within, by and immediately",
                    "exactly one");
        }
    }
}
