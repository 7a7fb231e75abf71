package uk.opcc.mappa.rules.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.constraint.Constraints;
import uk.opcc.mappa.model.validation.InvalidValueException;

/**
 * A statutory duty to answer a report within a period: the law as data. The duties that this library knows are constants. A
 * caller can build another of the same shape.
 *
 * <p>Source: the statute that the duty names.
 */
@Value.Immutable
public abstract sealed class Duty implements WithDuty permits ImmutableDuty {

    /** What the ids and names of HM inspectors of constabulary hold, also by their older and newer names. */
    private static final Pattern CONSTABULARY =
            Pattern.compile("\\bhmic(?:frs)?\\b|\\bconstabulary\\b", Pattern.CASE_INSENSITIVE);

    /** Words in the names of other inspectorates, which an id of the inspectors of constabulary contradicts. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:probation|prisons?|ofsted|education|schools|care quality|cqc|prosecution|estyn|health|social)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SCOTLAND = Pattern.compile("\\bscotland\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<Provision> OF_COPIES =
            Set.of(Provision.COPY_TO_INSPECTORS, Provision.COPY_TO_SECRETARY_OF_STATE, Provision.COPY_TO_OTHERS);

    Duty() {}

    /**
     * The name of the duty in assessments: lower-case words joined by hyphens, at most 100 characters.
     *
     * @return for instance {@code police-act-1996-section-55}
     */
    public abstract String id();

    /**
     * The duty in words: one line, at most 500 characters.
     *
     * @return for instance {@code comments on a report of the inspectors of constabulary}
     */
    public abstract String name();

    /**
     * The short title of the enactment: one line, at most 500 characters.
     *
     * @return for instance {@code Police Act 1996}
     */
    public abstract String act();

    /**
     * The section or paragraph that responses cite, without brackets: at most 20 characters.
     *
     * @return for instance {@code 55}
     */
    public abstract String section();

    /**
     * The section as it is written after the title of the enactment: one line, at most 500 characters.
     *
     * @return for instance {@code s.55} or {@code Sch 3 para 28B}
     */
    public abstract String reference();

    /**
     * The period, with its counting rule.
     *
     * @return for instance 56 days beginning with the day
     */
    public abstract StatutoryPeriod period();

    /**
     * The day with which, or after which, the period begins. The {@link uk.opcc.mappa.model.InspectionReport} of the duty has
     * it as its day of publication. One line, at most 500 characters.
     *
     * @return for instance {@code the day on which the report is published}
     */
    public abstract String periodBeginsWith();

    /**
     * The first day of a report to which the duty applies, as encoded here.
     *
     * @return the day, or empty if the duty applies to every report or the day is not confirmed
     */
    public abstract Optional<LocalDate> inForceFrom();

    /**
     * The day before which it is not confirmed that the duty was in force. It is in doubt whether the duty applies to an
     * earlier report.
     *
     * @return the day, or empty if that is in doubt for no day
     */
    public abstract Optional<LocalDate> notConfirmedBefore();

    /**
     * The kinds of report for which the duty binds.
     *
     * @return for instance {@link ReportKind#JOINT_INSPECTION}; empty if the duty binds for reports of every kind
     */
    public abstract Set<ReportKind> reaches();

    /**
     * The kinds of report for which no text settles whether the duty binds.
     *
     * @return for instance {@link ReportKind#STATE_OF_POLICING}, or none
     */
    public abstract Set<ReportKind> doubtful();

    /**
     * To whom the response is provided: one line, at most 500 characters.
     *
     * @return for instance {@code the coroner}, or empty if the response is published
     */
    public abstract Optional<String> providedTo();

    /**
     * Whether the period can be extended.
     *
     * @return {@link ExtensionRule#NONE} unless set
     */
    @Value.Default
    public ExtensionRule extension() {
        return ExtensionRule.NONE;
    }

    /**
     * Whether the days of a judicial review of the recommendation are added to the period.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean addsJudicialReviewDays() {
        return false;
    }

    /**
     * Which recommendations must be answered.
     *
     * @return {@link AnswerScope#THOSE_TO_THE_ANSWERER} unless set
     */
    @Value.Default
    public AnswerScope scope() {
        return AnswerScope.THOSE_TO_THE_ANSWERER;
    }

    /**
     * Whether the local policing body certainly answers, and a chief officer only perhaps.
     *
     * @return false unless set: then each of them may be the one who answers
     */
    @Value.Default
    public boolean bodyCertainlyAnswers() {
        return false;
    }

    /**
     * The provisions of the duty except those on copies, each with its subsection as it is written after the section. The
     * subsection is empty if the section has none. The whole {@linkplain #citation citation} is one line, at most 500
     * characters.
     *
     * @return for instance {@link Provision#PERIOD} with {@code (5A)}
     */
    public abstract Map<Provision, String> provisions();

    /**
     * Who must get a copy of what was published, each with its subsection as it is written after the section.
     *
     * @return for instance {@link AgencyKind#INSPECTORATE} with {@code (6)(a)}; empty if nobody must
     */
    public abstract Map<AgencyKind, String> copies();

    /**
     * Comments on a report of the inspectors of constabulary: Police Act 1996 s.55, as amended by Policing and Crime Act
     * 2017 s.37 for reports published on or after 2 May 2017 (SI 2017/399 reg. 4(a)). They are published "before the end of
     * the period of 56 days beginning with the day" of the report (5A), and explain the action on a recommendation or why
     * there is none (5B).
     *
     * <p>It reaches the reports of inspections and, as we read it, joint reports in which the inspectors took part. Whether it
     * reaches the yearly State of Policing report, reports on super-complaints or on joint targeted area inspections, or a
     * letter after a revisit, no text settles.
     */
    public static final Duty POLICE_ACT_1996_SECTION_55 = builder()
            .id("police-act-1996-section-55")
            .name("comments on a report of the inspectors of constabulary")
            .act("Police Act 1996")
            .section("55")
            .reference("s.55")
            .period(StatutoryPeriod.ofDaysBeginningWith(56))
            .periodBeginsWith("the day on which the report is published")
            .inForceFrom(LocalDate.of(2017, 5, 2))
            .addReaches(ReportKind.CONSTABULARY_INSPECTION, ReportKind.JOINT_INSPECTION)
            .addDoubtful(
                    ReportKind.STATE_OF_POLICING,
                    ReportKind.SUPER_COMPLAINT,
                    ReportKind.JOINT_TARGETED_AREA_INSPECTION,
                    ReportKind.REVISIT_LETTER)
            .putProvisions(Provision.INVITATION, "(4)")
            .putProvisions(Provision.COMMENTS, "(5)")
            .putProvisions(Provision.OWN_COMMENTS, "(5)(a)")
            .putProvisions(Provision.CHIEF_OFFICER_COMMENTS, "(5)(b)")
            .putProvisions(Provision.PERIOD, "(5A)")
            .putProvisions(Provision.ANSWER, "(5B)")
            .putProvisions(Provision.EXPLANATION, "(5B)")
            .putProvisions(Provision.OWN_EXPLANATION, "(5B)")
            .putProvisions(Provision.REASON, "(5B)(b)")
            .putCopies(AgencyKind.INSPECTORATE, "(6)(a)")
            .putCopies(AgencyKind.SECRETARY_OF_STATE, "(6)(b)")
            .build();

    /**
     * The response to a recommendation of the Independent Office for Police Conduct: Police Reform Act 2002 Schedule 3
     * paragraph 28B, for recommendations made on or after 1 October 2014 (SI 2014/2454 art. 3(a)). The day on which a
     * recommendation is made is the {@linkplain uk.opcc.mappa.model.InspectionReport#published() day} of the report.
     *
     * <p>The answerer gives "a response in writing" (1) that states (a) the action or (b) why there is none. The clock stops
     * when the Director General has it (2), who then publishes it (5). The Director General may extend the period on an
     * application "received before the end of the period" (3). A judicial review extends it "by however many days the
     * proceedings are in progress" (4).
     */
    public static final Duty POLICE_REFORM_ACT_2002_PARAGRAPH_28B = builder()
            .id("police-reform-act-2002-paragraph-28b")
            .name("response to a recommendation of the Independent Office for Police Conduct")
            .act("Police Reform Act 2002")
            .section("28B")
            .reference("Sch 3 para 28B")
            .period(StatutoryPeriod.ofDaysBeginningWith(56))
            .periodBeginsWith("the day on which the recommendation is made")
            .inForceFrom(LocalDate.of(2014, 10, 1))
            .addReaches(ReportKind.IOPC_RECOMMENDATION)
            .providedTo("the Director General of the IOPC")
            .extension(ExtensionRule.ASKED_BEFORE_END)
            .addsJudicialReviewDays(true)
            .putProvisions(Provision.COMMENTS, "(1)")
            .putProvisions(Provision.PERIOD, "(2)")
            .putProvisions(Provision.ANSWER, "(1)")
            .putProvisions(Provision.OWN_ANSWER, "(1)")
            .putProvisions(Provision.EXPLANATION, "(1)")
            .putProvisions(Provision.REASON, "(1)(b)")
            .build();

    /**
     * Comments on a report of the Domestic Abuse Commissioner: Domestic Abuse Act 2021 s.16. Each public authority that the
     * report names answers separately, so a chief officer and a local policing body each do.
     *
     * <p>The comments explain the action on "each recommendation made in the report" (4) or, by (4)(b), why there is none.
     * The period is "56 days beginning with the day on which the report is published" (6). Copies go to the Commissioner and
     * the Secretary of State (7). The day on which the section came into force is not confirmed, so it is left out, and a report
     * of the year of the Act or before is in doubt.
     */
    public static final Duty DOMESTIC_ABUSE_ACT_2021_SECTION_16 = commentsOnACommissionersReport(
                    "domestic-abuse-commissioner")
            .id("domestic-abuse-act-2021-section-16")
            .name("comments on a report of the Domestic Abuse Commissioner")
            .act("Domestic Abuse Act 2021")
            .section("16")
            .reference("s.16")
            .notConfirmedBefore(LocalDate.of(2022, 1, 1))
            .addReaches(ReportKind.DOMESTIC_ABUSE_COMMISSIONER_REPORT)
            .build();

    /**
     * Comments on a report of the Victims' Commissioner: Domestic Violence, Crime and Victims Act 2004 s.49A, inserted by
     * Victims and Prisoners Act 2024 s.22(3), for reports published on or after 29 January 2025 (SI 2025/95 reg. 2(d)). An
     * authority in the Commissioner's remit answers; local policing bodies are in it.
     *
     * <p>The section has the words and the subsections of {@link #DOMESTIC_ABUSE_ACT_2021_SECTION_16}.
     */
    public static final Duty DOMESTIC_VIOLENCE_CRIME_AND_VICTIMS_ACT_2004_SECTION_49A = commentsOnACommissionersReport(
                    "victims-commissioner")
            .id("domestic-violence-crime-and-victims-act-2004-section-49a")
            .name("comments on a report of the Victims' Commissioner")
            .act("Domestic Violence, Crime and Victims Act 2004")
            .section("49A")
            .reference("s.49A")
            .inForceFrom(LocalDate.of(2025, 1, 29))
            .bodyCertainlyAnswers(true)
            .addReaches(ReportKind.VICTIMS_COMMISSIONER_REPORT)
            .build();

    /**
     * The response to a coroner's report to prevent other deaths: Coroners (Investigations) Regulations 2013 reg. 29, for
     * reports sent on or after 25 July 2013. The day on which the report is sent, not that of its publication, is the
     * {@linkplain uk.opcc.mappa.model.InspectionReport#published() day} of the report.
     *
     * <p>The response gives the action, by anyone, with a timetable (3)(a), or why none is proposed (3)(b). It is due "within
     * 56 days of the date on which the report is sent", so the day after that date is day 1: this is a reading of those
     * words. The coroner may extend the period at any time, even after its end (5). The coroner sends the copies.
     */
    public static final Duty CORONERS_INVESTIGATIONS_REGULATIONS_2013_REGULATION_29 = builder()
            .id("coroners-investigations-regulations-2013-regulation-29")
            .name("response to a coroner's report to prevent other deaths")
            .act("Coroners (Investigations) Regulations 2013")
            .section("29")
            .reference("reg. 29")
            .period(StatutoryPeriod.ofDaysAfter(56))
            .periodBeginsWith("the day on which the report is sent")
            .inForceFrom(LocalDate.of(2013, 7, 25))
            .addReaches(ReportKind.CORONER_REPORT)
            .providedTo("the coroner")
            .extension(ExtensionRule.AT_ANY_TIME)
            .putProvisions(Provision.COMMENTS, "")
            .putProvisions(Provision.PERIOD, "")
            .putProvisions(Provision.ANSWER, "(3)")
            .putProvisions(Provision.OWN_ANSWER, "")
            .putProvisions(Provision.EXPLANATION, "(3)")
            .putProvisions(Provision.TIMETABLE, "(3)(a)")
            .putProvisions(Provision.REASON, "(3)(b)")
            .build();

    private static final List<Duty> KNOWN = List.of(
            POLICE_ACT_1996_SECTION_55,
            POLICE_REFORM_ACT_2002_PARAGRAPH_28B,
            DOMESTIC_ABUSE_ACT_2021_SECTION_16,
            DOMESTIC_VIOLENCE_CRIME_AND_VICTIMS_ACT_2004_SECTION_49A,
            CORONERS_INVESTIGATIONS_REGULATIONS_2013_REGULATION_29);

    private static final Set<ReportKind> KNOWN_KINDS = KNOWN.stream()
            .flatMap(duty -> Stream.concat(duty.reaches().stream(), duty.doubtful().stream()))
            .collect(Collectors.toUnmodifiableSet());

    /** Begins a duty to comment on a commissioner's report. The two that exist have the same words and subsections. */
    private static Builder commentsOnACommissionersReport(String commissioner) {
        Builder duty = builder();
        duty.period(StatutoryPeriod.ofDaysBeginningWith(56))
                .periodBeginsWith("the day on which the report is published")
                .scope(AnswerScope.EACH_OF_THE_REPORT)
                .putProvisions(Provision.COMMENTS, "")
                .putProvisions(Provision.PERIOD, "(6)")
                .putProvisions(Provision.ANSWER, "(4)")
                .putProvisions(Provision.OWN_ANSWER, "")
                .putProvisions(Provision.EXPLANATION, "(4)")
                .putProvisions(Provision.REASON, "(4)(b)")
                .putCopies(new AgencyKind(commissioner), "(7)(a)")
                .putCopies(AgencyKind.SECRETARY_OF_STATE, "(7)(b)");
        return duty;
    }

    /**
     * Returns the duties that this library knows: the constants of this class.
     *
     * @return the duties in the order in which this class has them
     */
    public static List<Duty> known() {
        return KNOWN;
    }

    /**
     * Returns what stops the clock.
     *
     * @return provision if the response is {@linkplain #providedTo() provided} to somebody, otherwise publication
     */
    public ClockStop clockStops() {
        return providedTo().isPresent() ? ClockStop.PROVISION : ClockStop.PUBLICATION;
    }

    /**
     * Returns what the answerer must do before the period ends.
     *
     * @return an imperative: {@code Publish the response} or, for instance, {@code Provide the response to the coroner}
     */
    public String requiredStep() {
        return providedTo().map(to -> "Provide the response to " + to).orElse("Publish the response");
    }

    /**
     * Returns the recipients of copies for whom no provision of their own exists: all but the inspectors of constabulary and
     * the Secretary of State.
     *
     * @return the kinds of the recipients, each with its subsection
     */
    public Map<AgencyKind, String> copiesToOthers() {
        Map<AgencyKind, String> others = new LinkedHashMap<>(copies());
        others.remove(AgencyKind.INSPECTORATE);
        others.remove(AgencyKind.SECRETARY_OF_STATE);
        return Collections.unmodifiableMap(others);
    }

    /**
     * Returns the citation of a provision.
     *
     * @param provision the provision
     * @return for instance {@code Police Act 1996 s.55(5A)}, or empty if this duty does not have the provision
     */
    public Optional<String> citation(Provision provision) {
        return subsection(provision).map(subsection -> act() + " " + reference() + subsection);
    }

    private Optional<String> subsection(Provision provision) {
        return switch (provision) {
            case COPY_TO_INSPECTORS -> Optional.ofNullable(copies().get(AgencyKind.INSPECTORATE));
            case COPY_TO_SECRETARY_OF_STATE -> Optional.ofNullable(copies().get(AgencyKind.SECRETARY_OF_STATE));
            case COPY_TO_OTHERS -> copiesToOthers().values().stream().reduce((one, other) -> one + ", " + other);
            default -> Optional.ofNullable(provisions().get(provision));
        };
    }

    /**
     * Returns the period in words.
     *
     * @return for instance {@code 56 days beginning with the day on which the report is published}
     */
    public String periodInWords() {
        return period().inWords(periodBeginsWith());
    }

    /**
     * Returns whether this duty may apply to a report of a date.
     *
     * @param published the date of publication, as far as it is known
     * @return false only if the date is certainly before the duty was in force
     */
    public boolean mayApplyTo(PartialDate published) {
        return inForceFrom().isEmpty()
                || !published.latest().isBefore(inForceFrom().get());
    }

    /**
     * Returns whether this duty certainly applies to a report of a date.
     *
     * @param published the date of publication, as far as it is known
     * @return true only if the date is certainly not before the duty was in force, and that is confirmed
     */
    public boolean certainlyAppliesTo(PartialDate published) {
        return isNotBefore(inForceFrom(), published) && isNotBefore(notConfirmedBefore(), published);
    }

    private static boolean isNotBefore(
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<LocalDate> day, PartialDate published) {
        return day.map(first -> !published.earliest().isBefore(first)).orElse(true);
    }

    /**
     * Returns whether this duty binds for a report, by its kind, its inspectorates and its date. A joint report that does not
     * {@linkplain #isOfInspectorsOfConstabulary name} HM inspectors of constabulary is in doubt. A report without a date is
     * taken to be one of after the duty came into force.
     *
     * @param report the report
     * @return not reached if it is certain that the duty does not bind, because of the kind; reached if it is certain that the
     *     duty binds; otherwise doubtful
     */
    public Reach reach(InspectionReport report) {
        ReportKind kind = report.kind();
        boolean reached =
                reaches().isEmpty() ? !doubtful().contains(kind) : reaches().contains(kind);
        if (!reached && KNOWN_KINDS.contains(kind) && !doubtful().contains(kind)) {
            return Reach.NOT_REACHED;
        }
        boolean inForce = report.published().map(this::certainlyAppliesTo).orElse(true);
        boolean mayBeOfOthers = kind.equals(ReportKind.JOINT_INSPECTION)
                || (kind.equals(ReportKind.CONSTABULARY_INSPECTION)
                        && !report.inspectorates().isEmpty());
        boolean tookPart = !mayBeOfOthers || isOfInspectorsOfConstabulary(report);
        return reached && inForce && tookPart ? Reach.REACHED : Reach.DOUBTFUL;
    }

    /**
     * Returns whether the inspectorates of a report include HM inspectors of constabulary, by their id or name. Those of
     * Scotland are others. An id that the name of another inspectorate contradicts does not count.
     *
     * @param report the report
     * @return false also if no inspectorates are recorded
     */
    public static boolean isOfInspectorsOfConstabulary(InspectionReport report) {
        for (Agency inspectorate : report.inspectorates()) {
            boolean byName = CONSTABULARY.matcher(inspectorate.name()).find();
            boolean byId = !byName
                    && CONSTABULARY.matcher(inspectorate.id()).find()
                    && !OTHERS.matcher(inspectorate.name()).find();
            if ((byName || byId)
                    && !SCOTLAND.matcher(inspectorate.id()).find()
                    && !SCOTLAND.matcher(inspectorate.name()).find()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the kinds of report that a duty of this class names, as reached or as doubtful.
     *
     * @return the kinds, in no order
     */
    public static Set<ReportKind> knownKinds() {
        return KNOWN_KINDS;
    }

    @Value.Check
    void check() {
        Constraints.CODE.require("Duty", "id", id());
        Constraints.LINE.require("Duty", "name", name());
        Constraints.LINE.require("Duty", "act", act());
        Constraints.PROVISION.require("Duty", "section", section());
        Constraints.LINE.require("Duty", "reference", reference());
        Constraints.LINE.require("Duty", "periodBeginsWith", periodBeginsWith());
        Constraints.LINE.require("Duty", "providedTo", providedTo());
        for (Provision provision : Provision.values()) {
            Constraints.LINE.require("Duty", "provisions", citation(provision));
        }
        for (ReportKind kind : doubtful()) {
            if (reaches().contains(kind)) {
                throw new InvalidValueException("Duty", "doubtful", kind.code(), "a kind that is not in reaches");
            }
        }
        for (Provision ofCopies : OF_COPIES) {
            if (provisions().containsKey(ofCopies)) {
                throw new InvalidValueException(
                        "Duty", "provisions", ofCopies.code(), "the recipient in copies instead");
            }
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Duty}, as {@link uk.opcc.mappa.model} says of builders. */
    public static final class Builder extends ImmutableDuty.Builder {

        /** Creates a builder with nothing set. */
        public Builder() {}
    }
}
