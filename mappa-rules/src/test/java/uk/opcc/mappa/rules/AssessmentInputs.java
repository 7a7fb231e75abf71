package uk.opcc.mappa.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Bound;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.Evidence;
import uk.opcc.mappa.model.Expectation;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Stance;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Timescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.law.RequiredRecommendations;
import uk.opcc.mappa.rules.law.StatutoryPeriod;
import uk.opcc.mappa.rules.result.RuleDescription;

/**
 * Reports, responses and settings of every sort, good and bad. The pools are small on purpose, so that what a response
 * says often meets what the report says, and its days often fall on the edges of the period.
 */
final class AssessmentInputs {

    private static final int HIGHEST_NUMBER = 14;
    private static final LocalDate IN_FORCE = LocalDate.of(2017, 5, 2);
    private static final LocalDate JULY = LocalDate.of(2022, 7, 14);

    private static final Agency SOUTH_YORKSHIRE =
            agency("south-yorkshire", "South Yorkshire Police", AgencyKind.POLICE_FORCE, Extent.ONE);
    private static final Agency SOUTH_YORKSHIRE_PCC = agency(
            "south-yorkshire-pcc",
            "Police and Crime Commissioner for South Yorkshire",
            AgencyKind.POLICE_AND_CRIME_COMMISSIONER,
            Extent.ONE);
    private static final Agency ELSEWHERE =
            agency("elsewhere", "Elsewhere Police", AgencyKind.POLICE_FORCE, Extent.ONE);
    private static final Agency ELSEWHERE_MAYOR =
            agency("elsewhere-mayor", "Mayor of Elsewhere", AgencyKind.MAYOR, Extent.ONE);

    private static final List<Agency> ADDRESSEES = List.of(
            agency("police-forces", "Police forces", AgencyKind.POLICE_FORCE, Extent.EVERY),
            SOUTH_YORKSHIRE,
            ELSEWHERE,
            agency("chief-officers", "Chief officers", AgencyKind.CHIEF_OFFICER, Extent.EVERY),
            agency("chief-of-elsewhere", "Chief Constable of Elsewhere", AgencyKind.CHIEF_OFFICER, Extent.ONE),
            agency("bodies", "Local policing bodies", AgencyKind.LOCAL_POLICING_BODY, Extent.EVERY),
            agency("mayors", "Mayors", AgencyKind.MAYOR, Extent.EVERY),
            SOUTH_YORKSHIRE_PCC,
            agency("boards", "Strategic management boards", AgencyKind.STRATEGIC_MANAGEMENT_BOARD, Extent.EVERY),
            agency("board-of-elsewhere", "Board of Elsewhere", AgencyKind.STRATEGIC_MANAGEMENT_BOARD, Extent.ONE),
            agency("authorities", "Responsible authorities", AgencyKind.RESPONSIBLE_AUTHORITY, Extent.EVERY),
            agency("probation", "Probation Service", AgencyKind.PROBATION_SERVICE, Extent.ONE),
            agency("prisons", "Prisons", AgencyKind.PRISON, Extent.EVERY),
            agency("college", "College of Policing", AgencyKind.COLLEGE_OF_POLICING, Extent.ONE),
            agency("night-watch", "Night watches", new AgencyKind("night-watch"), Extent.EVERY));

    private static final List<AgencyKind> KINDS =
            ADDRESSEES.stream().map(Agency::kind).distinct().toList();

    private static final List<Measure> MEASURES =
            List.of(Measure.OFFENDERS_PER_MANAGER, Measure.AUDITS_PER_YEAR, new Measure("cups-of-tea"));

    /** What is drawn from is made once, because making it takes longer than drawing. */
    private static final Map<Integer, Arbitrary<Recommendation>> RECOMMENDATIONS = new ConcurrentHashMap<>();

    private static final Map<LocalDate, Arbitrary<Response>> RESPONSES = new ConcurrentHashMap<>();

    private static final List<ReportKind> REPORT_KINDS = List.of(
            ReportKind.JOINT_INSPECTION,
            ReportKind.STATE_OF_POLICING,
            ReportKind.CORONER_REPORT,
            new ReportKind("tale-of-a-traveller"));

    /** A duty of the same shape that this library does not know, and that asks for less. */
    static final Duty MONTHS_AFTER = Duty.builder()
            .id("select-committee")
            .name("government response to a select committee")
            .act("Convention")
            .section("1")
            .reference("para 1")
            .period(StatutoryPeriod.ofMonthsAfter(2))
            .periodBeginsWith("publication")
            .putProvisions(Provision.PERIOD, "")
            .putProvisions(Provision.ANSWER, "")
            .putProvisions(Provision.EXPLANATION, "")
            .build();

    /** Mostly the duty that asks for most, and the one that asks for least. */
    private static Arbitrary<Duty> duties() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Duty.POLICE_ACT_1996_SECTION_55)),
                Tuple.of(1, Arbitraries.of(Duty.known())),
                Tuple.of(1, Arbitraries.just(MONTHS_AFTER)));
    }

    private AssessmentInputs() {}

    private static Agency agency(String id, String name, AgencyKind kind, Extent extent) {
        return Agency.builder().id(id).name(name).kind(kind).extent(extent).build();
    }

    /** Everything that an assessment depends on. */
    static Arbitrary<AssessmentInput> inputs() {
        // Mostly a report of a kind that the duty reaches.
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, REPORT_KINDS.size() + 30);
        return Combinators.combine(reportsAndResponses(), duties(), settings(), kinds)
                .as((both, duty, settings, kind) -> new AssessmentInput(
                        both.get1()
                                .withKind(
                                        kind < REPORT_KINDS.size()
                                                ? REPORT_KINDS.get(kind)
                                                : duty.reaches().stream()
                                                        .min(Comparator.comparing(ReportKind::code))
                                                        .orElse(ReportKind.CONSTABULARY_INSPECTION)),
                        both.get2(),
                        duty,
                        settings.apply(Assessor.of(duty))))
                .withoutEdgeCases();
    }

    /** One in ten is a faultless response to the report that ships, but for its day. */
    private static Arbitrary<Tuple2<InspectionReport, Response>> faultless() {
        return daysAround(JULY)
                .map(day -> Tuple.of(
                        SampleResponses.REPORT, SampleResponses.faultless().withPublishedOn(PartialDate.of(day))));
    }

    private interface Settings {
        Assessor apply(Assessor assessor);
    }

    private static Arbitrary<Settings> settings() {
        Arbitrary<List<String>> leftOut = Arbitraries.of(RuleCatalogue.rules())
                .map(RuleDescription::id)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(policies(), days().optional(0.5), leftOut).as((policy, asOf, rules) -> assessor -> {
            Assessor set = asOf.map(assessor::asOf).orElse(assessor).withPolicy(policy);
            for (String rule : rules) {
                set = set.leavingOut(rule, "not of interest here");
            }
            return set;
        });
    }

    static Arbitrary<Policy> policies() {
        return Combinators.combine(
                        Arbitraries.of(RequiredRecommendations.values()),
                        Arbitraries.of(CountedVoices.values()),
                        Arbitraries.of(false, true))
                .as((required, counted, otherItems) -> Policy.builder()
                        .required(required)
                        .counted(counted)
                        .otherItemsRequired(otherItems)
                        .build());
    }

    private static Arbitrary<Tuple2<InspectionReport, Response>> reportsAndResponses() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, reports().flatMap(report -> responses(report).map(response -> Tuple.of(report, response)))),
                Tuple.of(1, faultless()));
    }

    // ---- days

    /** Days of a report: at the edge of the law, on a leap day, and in July 2022. */
    static Arbitrary<LocalDate> reportDays() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(JULY)),
                Tuple.of(2, Arbitraries.integers().between(-2, 2).map(IN_FORCE::plusDays)),
                Tuple.of(1, Arbitraries.just(LocalDate.of(2024, 2, 29))),
                Tuple.of(3, Arbitraries.integers().between(-5000, 3000).map(JULY::plusDays)));
    }

    /** Days that are as often as not on an edge of the period of a report of July 2022. */
    private static Arbitrary<LocalDate> days() {
        return daysAround(JULY);
    }

    private static Arbitrary<LocalDate> daysAround(LocalDate report) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(-1, 0, 1, 41, 54, 55, 56, 57, 62).map(report::plusDays)),
                Tuple.of(1, Arbitraries.integers().between(-100, 200).map(report::plusDays)));
    }

    private static Arbitrary<PartialDate> datesAround(LocalDate report) {
        return Combinators.combine(daysAround(report), Arbitraries.of(0, 0, 0, 0, 0, 1, 1, 2))
                .as((day, known) -> switch (known) {
                    case 0 -> PartialDate.of(day);
                    case 1 -> PartialDate.of(YearMonth.from(day));
                    default -> PartialDate.of(Year.from(day));
                });
    }

    // ---- reports

    static Arbitrary<InspectionReport> reports() {
        Arbitrary<List<Recommendation>> recommendations = Arbitraries.integers()
                .between(1, HIGHEST_NUMBER)
                .set()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(numbers -> Combinators.combine(numbers.stream()
                                .map(AssessmentInputs::recommendation)
                                .toList())
                        .as(all -> all));
        Arbitrary<PartialDate> published =
                Arbitraries.frequencyOf(Tuple.of(6, reportDays().map(PartialDate::of)), Tuple.of(1, datesAround(JULY)));
        return Combinators.combine(recommendations, published.optional(0.9), Arbitraries.of(0, 0, 0, 1, 2))
                .as((all, date, counts) -> InspectionReport.builder()
                        .kind(ReportKind.JOINT_INSPECTION)
                        .id("report")
                        .title("A report")
                        .published(date)
                        .addAllCounts(counts(all, counts))
                        .addAllRecommendations(all)
                        .build());
    }

    /** Counts with which the list is whole, with which some items are not held, or none. */
    private static List<ReportCount> counts(List<Recommendation> all, int which) {
        return Stream.of(RecommendationKind.values())
                .filter(kind -> which < 2)
                .map(kind -> ReportCount.builder()
                        .of(kind)
                        .count(which
                                + (int) all.stream()
                                        .filter(item -> item.kind() == kind)
                                        .count())
                        .build())
                .toList();
    }

    private static Arbitrary<Recommendation> recommendation(int number) {
        return RECOMMENDATIONS.computeIfAbsent(number, AssessmentInputs::recommendationOf);
    }

    private static Arbitrary<Recommendation> recommendationOf(int number) {
        Arbitrary<List<Agency>> addressees =
                Arbitraries.of(ADDRESSEES).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Measure>> measures =
                Arbitraries.of(MEASURES).list().uniqueElements().ofMaxSize(2);
        Arbitrary<RecommendationKind> kinds = Arbitraries.frequency(
                Tuple.of(5, RecommendationKind.RECOMMENDATION),
                Tuple.of(1, RecommendationKind.AREA_FOR_IMPROVEMENT),
                Tuple.of(1, RecommendationKind.CAUSE_OF_CONCERN));
        Arbitrary<Recommendation> recommendations = Combinators.combine(
                        addressees,
                        measures,
                        kinds,
                        timescales().optional(0.7),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(0, 3),
                        texts(),
                        Arbitraries.integers().between(0, 3))
                .as((agencies, measured, kind, timescale, onPortal, words, summary, bound) -> Recommendation.builder()
                        .number(number)
                        .kind(kind)
                        .summary(summary)
                        .officialText(words == 0 ? Optional.empty() : Optional.of(officialWords(number, words)))
                        .addAllAddressees(agencies)
                        .timescale(timescale)
                        .portalReference(onPortal ? Optional.of(portal(number)) : Optional.empty())
                        .addAllExpectations(measured.stream()
                                .map(measure -> Expectation.builder()
                                        .measure(measure)
                                        .description("so many of it")
                                        .bound(bound % 2 == 0 ? Bound.AT_LEAST : Bound.AT_MOST)
                                        .value(BigDecimal.valueOf(2L + bound))
                                        .unit("a year")
                                        .build())
                                .toList())
                        .build());
        Arbitrary<List<String>> terms = Arbitraries.of("case of sort " + number, "trained manager", "workload")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        return Combinators.combine(recommendations, terms)
                .as((recommendation, some) -> recommendation.withDistinctiveTerms(some));
    }

    private static String portal(int number) {
        return "227" + number;
    }

    /** Words of a recommendation: its own, or such as another shares. */
    private static String officialWords(int number, int which) {
        return which == 1
                ? "Every case of sort " + number + " has a trained manager, in every force."
                : "All forces should review the workload of their staff.";
    }

    private static Arbitrary<Timescale> timescales() {
        return Arbitraries.of(
                Timescale.within(Period.ofMonths(12)),
                Timescale.within(Period.ofYears(1)),
                Timescale.within(Period.ofMonths(18)),
                Timescale.within(Period.ofYears(9999)),
                Timescale.by(JULY.plusYears(1)));
    }

    // ---- responses

    private static Arbitrary<Response> responses(InspectionReport report) {
        return RESPONSES.computeIfAbsent(
                report.published().map(PartialDate::earliest).orElse(JULY), AssessmentInputs::responsesTo);
    }

    private static Arbitrary<Response> responsesTo(LocalDate day) {
        Arbitrary<Response.Builder> whoAndWhen = Combinators.combine(
                        Arbitraries.of(SOUTH_YORKSHIRE, SOUTH_YORKSHIRE.withName("Banana Police"), ELSEWHERE),
                        Arbitraries.of(SOUTH_YORKSHIRE_PCC, ELSEWHERE_MAYOR),
                        Arbitraries.of(PublicationState.values()),
                        datesAround(day).optional(0.8),
                        extensions(day).optional(0.3),
                        Arbitraries.of(ChiefOfficerConsultation.values()),
                        datesAround(day).optional(0.2))
                .as((force, body, state, published, extension, consultation, reportDate) -> Response.builder()
                        .reportDatedAs(reportDate)
                        .id("response")
                        .report("report")
                        .force(force)
                        .body(body)
                        .state(state)
                        .publishedOn(state == PublicationState.DRAFT ? Optional.empty() : published)
                        .extension(extension)
                        .chiefOfficerConsultation(consultation));
        Arbitrary<Integer> small = Arbitraries.integers().between(0, HIGHEST_NUMBER);
        return Combinators.combine(
                        whoAndWhen,
                        citations().list().ofMaxSize(2),
                        Arbitraries.of(Period.ofDays(56), Period.ofMonths(2), Period.of(0, 0, 57))
                                .optional(0.3),
                        daysAround(day).optional(0.3),
                        Combinators.combine(small, Arbitraries.of(KINDS).optional(0.6))
                                .as((count, kind) -> StatedCount.builder()
                                        .count(count)
                                        .addressedTo(kind)
                                        .build())
                                .list()
                                .ofMaxSize(2),
                        lists(),
                        copies().list().ofMaxSize(2),
                        comments(day).list().ofMaxSize(4))
                .as((builder, citations, period, due, counts, list, copies, comments) -> builder.addAllCitations(
                                citations)
                        .statedPeriod(period)
                        .statedDueDate(due)
                        .addAllStatedCounts(counts)
                        .addAllRetypedList(list)
                        .addAllCopies(copies)
                        .addAllComments(comments)
                        .build());
    }

    private static Arbitrary<Extension> extensions(LocalDate report) {
        return Combinators.combine(
                        daysAround(report).optional(0.6),
                        Arbitraries.of(40, 55, 56, 60, 90).map(report::plusDays))
                .as((asked, until) ->
                        Extension.builder().askedOn(asked).until(until).build());
    }

    private static Arbitrary<StatuteCitation> citations() {
        return Combinators.combine(
                        Arbitraries.of("Police Act 1996", "police act 1996", "Police Reform Act 2002", "Magna Carta"),
                        Arbitraries.of("55", "33", "28B"),
                        Arbitraries.of("5", "5A", "1", "5.a").optional(0.7))
                .as((act, section, subsection) -> StatuteCitation.builder()
                        .act(act)
                        .section(section)
                        .subsection(subsection)
                        .build());
    }

    private static Arbitrary<CopySent> copies() {
        return Arbitraries.of(AgencyKind.INSPECTORATE, AgencyKind.SECRETARY_OF_STATE, AgencyKind.PRISON)
                .map(to -> CopySent.builder().to(to).build());
    }

    private static Arbitrary<Comments> comments(LocalDate report) {
        return Combinators.combine(
                        Arbitraries.of(Voice.values()),
                        datesAround(report).optional(0.4),
                        texts().optional(0.4),
                        answers().list().ofMaxSize(5))
                .as((voice, date, words, answers) -> Comments.builder()
                        .voice(voice)
                        .date(date)
                        .generalWords(answers.isEmpty() ? Optional.of(words.orElse("We welcome the report.")) : words)
                        .addAllAnswers(answers)
                        .build());
    }

    /** Answers that say much, and such as only take a position. */
    static Arbitrary<Answer> answers() {
        return Combinators.combine(fullAnswers(), Arbitraries.of(true, true, false))
                .as((answer, full) -> full
                        ? answer
                        : answer.withExplanation(Optional.empty())
                                .withReasonForNoAction(Optional.empty())
                                .withActions());
    }

    private static Arbitrary<Answer> fullAnswers() {
        Arbitrary<ComplianceStatus> statuses =
                Arbitraries.of(ComplianceStatus.values()).filter(status -> status != ComplianceStatus.NOT_ANSWERED);
        return Combinators.combine(
                        references().list().ofMaxSize(3),
                        statuses,
                        texts().optional(0.5),
                        texts().optional(0.2),
                        Arbitraries.of(ActionState.values()),
                        Combinators.combine(Arbitraries.of(Stance.values()), Arbitraries.of(Assurance.values()))
                                .as(Tuple::of),
                        actions().list().ofMaxSize(2),
                        evidence().list().ofMaxSize(2))
                .as((references, status, explanation, reason, state, views, actions, evidence) -> Answer.builder()
                        .addAllReferences(references)
                        .status(status)
                        .explanation(explanation)
                        .reasonForNoAction(reason)
                        .actionState(state)
                        .stance(views.get1())
                        .assurance(views.get2())
                        .addAllActions(actions)
                        .addAllEvidence(evidence)
                        .build());
    }

    private static Arbitrary<Action> actions() {
        return Combinators.combine(
                        texts(), datesAround(JULY.plusYears(1)).optional(0.6), Arbitraries.of(ActionState.values()))
                .as((what, due, state) ->
                        Action.builder().what(what).due(due).state(state).build());
    }

    private static Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        Arbitraries.of(MEASURES),
                        Arbitraries.of(Comparison.values()),
                        Arbitraries.integers().between(0, 6))
                .as((measure, comparison, value) -> Evidence.builder()
                        .measure(measure)
                        .comparison(comparison)
                        .value(BigDecimal.valueOf(value))
                        .build());
    }

    /** Retyped lists of whatever is in them, and such as slip: from some item on, the numbers are off by as much as one another. */
    private static Arbitrary<List<RecommendationReference>> lists() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, HIGHEST_NUMBER);
        Arbitrary<List<RecommendationReference>> slipping = Combinators.combine(
                        numbers, numbers, Arbitraries.integers().between(1, 3), Arbitraries.of(1, 2, 3))
                .as((last, rightUntil, by, wordsOfOneIn) -> IntStream.rangeClosed(1, last)
                        .mapToObj(number -> RecommendationReference.toNational(
                                        number <= rightUntil ? number : number + by)
                                .withQuotedWords(
                                        number % wordsOfOneIn == 0
                                                ? Optional.of(officialWords(number, 1))
                                                : Optional.empty()))
                        .toList());
        return Arbitraries.frequencyOf(Tuple.of(3, references().list().ofMaxSize(6)), Tuple.of(1, slipping));
    }

    /** References of every sort: those that fit, those that fit nothing, and those whose signs disagree. */
    static Arbitrary<RecommendationReference> references() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, HIGHEST_NUMBER + 2);
        Arbitrary<String> quoted = Combinators.combine(
                        numbers, Arbitraries.integers().between(1, 5))
                .as((number, which) -> switch (which) {
                    case 1 -> "case of sort " + number + " has a trained manager";
                    case 2 -> "review the WORKLOAD of their staff";
                    case 3 -> "trained manager";
                    case 4 -> officialWords(number, 1) + " " + officialWords(number % HIGHEST_NUMBER + 1, 1);
                    default -> officialWords(number, 1);
                });
        Arbitrary<StatedOwner> owners = Combinators.combine(
                        lines().optional(0.4),
                        Arbitraries.of(KINDS).list().uniqueElements().ofMaxSize(2))
                .as((words, kinds) ->
                        StatedOwner.builder().words(words).addAllKinds(kinds).build());
        Arbitrary<StatedTimescale> stated = Combinators.combine(
                        lines().optional(0.4), timescales().optional(0.6))
                .as((words, timescale) -> StatedTimescale.builder()
                        .words(words)
                        .timescale(timescale)
                        .build());
        Arbitrary<RecommendationReference> references = Combinators.combine(
                        numbers.optional(0.7),
                        numbers.optional(0.3),
                        numbers.optional(0.2),
                        quoted.optional(0.2),
                        numbers.optional(0.2),
                        headings().optional(0.2),
                        owners.optional(0.3),
                        stated.optional(0.3))
                .as((national, local, portal, words, readAs, heading, owner, timescale) -> {
                    boolean none = national.isEmpty()
                            && local.isEmpty()
                            && portal.isEmpty()
                            && words.isEmpty()
                            && readAs.isEmpty();
                    return RecommendationReference.builder()
                            .nationalNumber(optionalInt(national))
                            .localNumber(optionalInt(local))
                            .portalReference(portal.map(AssessmentInputs::portal))
                            .quotedWords(words)
                            .readAs(readAs.map(ItemId::recommendation))
                            .heading(none ? Optional.of(heading.orElse("Police forces should:")) : heading)
                            .owner(owner)
                            .timescale(timescale)
                            .build();
                });
        return Combinators.combine(references, numbers.optional(0.2))
                .as((reference, bare) -> reference.withBareNumber(optionalInt(bare)));
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static OptionalInt optionalInt(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    // ---- words

    /** Headings that name addressees, often others than those of the recommendation meant, and such as name none. */
    private static Arbitrary<String> headings() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Police forces should:",
                        "Prisons should ensure that:",
                        "Strategic management boards",
                        "The Probation Service, police forces, and prisons should:",
                        "Training"),
                lines());
    }

    private static Arbitrary<String> lines() {
        return Arbitraries.of(
                "Police forces",
                "12 months",
                "\u202eForces of the police",
                "P\u00f4lice \ud83d\ude93",
                "x".repeat(500));
    }

    /** Narratives: short, long, on many lines, and with characters that a terminal or a cut must not trip over. */
    static Arbitrary<String> texts() {
        List<String> odd = new ArrayList<>(List.of(
                "Training is in place.",
                "Training is in place.\nERROR  a line that feigns a finding\r\n\tand more",
                "\ud83d\ude93".repeat(400),
                " ".repeat(400) + "at last",
                "word ".repeat(200),
                "ends in a blank " + "x".repeat(284) + " tail"));
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(odd)),
                Tuple.of(1, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(30)));
    }
}
