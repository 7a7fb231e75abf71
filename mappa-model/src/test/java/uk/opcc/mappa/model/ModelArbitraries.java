package uk.opcc.mappa.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any value of the model: every optional attribute present or not, texts in all scripts, kinds that nobody knows. */
public final class ModelArbitraries {

    private static final int SHORT = 3;

    private ModelArbitraries() {}

    /** Characters of one, two, three and four bytes, some that cannot be seen, and what JSON escapes. */
    private static Arbitrary<Integer> characters() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(' ', '~')),
                Tuple.of(1, Arbitraries.of((int) '"', (int) '\\', (int) '/', 0xa0, 0x200b, 0x2028, 0xfeff)),
                Tuple.of(2, Arbitraries.integers().between(0xa1, 0x7ff)),
                Tuple.of(1, Arbitraries.integers().between(0x800, 0xd7ff)),
                Tuple.of(1, Arbitraries.integers().between(0xe000, 0xffff)),
                Tuple.of(1, Arbitraries.integers().between(0x10000, 0x10ffff)));
    }

    private static Arbitrary<String> text(Arbitrary<Integer> characters, int maxLength) {
        // One letter more, so that no text is blank.
        return Combinators.combine(
                        characters.list().ofMaxSize(maxLength - 1),
                        Arbitraries.of("a", "é", "報", "\uD83D\uDE00"),
                        Arbitraries.integers().between(0, maxLength))
                .as((before, letter, at) -> {
                    StringBuilder text = new StringBuilder();
                    before.forEach(text::appendCodePoint);
                    return text.insert(text.offsetByCodePoints(0, Math.min(at, before.size())), letter)
                            .toString();
                });
    }

    public static Arbitrary<String> lines() {
        return text(characters(), 30);
    }

    public static Arbitrary<String> narratives() {
        return text(Arbitraries.oneOf(characters(), Arbitraries.of((int) '\n', (int) '\r', (int) '\t')), 60);
    }

    public static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(SHORT)
                .map(words -> String.join("-", words));
    }

    private static Arbitrary<String> joined(String joiners) {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .flatMap(words -> Arbitraries.chars().with(joiners).map(joiner -> String.join("" + joiner, words)));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 9999);
    }

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between((int) LocalDate.of(1900, 1, 1).toEpochDay(), (int)
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day));
    }

    public static Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::of),
                days().map(day -> PartialDate.of(YearMonth.from(day))),
                days().map(day -> PartialDate.of(Year.from(day))));
    }

    public static Arbitrary<Period> periods() {
        Arbitrary<Integer> parts = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 9999)));
        return Combinators.combine(parts, parts, parts).as(Period::of).filter(period -> !period.isZero());
    }

    public static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000000"))
                .ofScale(6)
                .flatMap(value -> Arbitraries.of(value, value.setScale(0, RoundingMode.DOWN)));
    }

    private static <E extends Enum<E>> Arbitrary<E> any(Class<E> type) {
        return Arbitraries.of(type);
    }

    public static Arbitrary<AgencyKind> kinds() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        AgencyKind.POLICE_FORCE,
                        AgencyKind.MAYOR,
                        AgencyKind.PRISON,
                        AgencyKind.INSPECTORATE,
                        AgencyKind.SECRETARY_OF_STATE),
                codes().map(AgencyKind::new));
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.oneOf(
                Arbitraries.of(Measure.OFFENDERS_PER_MANAGER, Measure.AUDITS_PER_YEAR), codes().map(Measure::new));
    }

    public static Arbitrary<Agency> agencies() {
        return Combinators.combine(codes(), lines(), kinds(), any(Extent.class))
                .as((id, name, kind, extent) -> Agency.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .extent(extent)
                        .build());
    }

    private static Arbitrary<Agency> singleAgencies() {
        return agencies().map(agency -> agency.withExtent(Extent.ONE));
    }

    public static Arbitrary<Timescale> timescales() {
        return Arbitraries.oneOf(periods().map(Timescale::within), days().map(Timescale::by));
    }

    private static Arbitrary<Expectation> expectations() {
        return Combinators.combine(measures(), narratives(), any(Bound.class), decimals(), lines())
                .as((measure, description, bound, value, unit) -> Expectation.builder()
                        .measure(measure)
                        .description(description)
                        .bound(bound)
                        .value(value)
                        .unit(unit)
                        .build());
    }

    private static Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        measures(),
                        any(Comparison.class),
                        decimals(),
                        dates().optional(),
                        narratives().optional())
                .as((measure, comparison, value, asOf, words) -> Evidence.builder()
                        .measure(measure)
                        .comparison(comparison)
                        .value(value)
                        .asOf(asOf)
                        .words(words)
                        .build());
    }

    private static Arbitrary<Recommendation> recommendations() {
        return Builders.withBuilder(Recommendation::builder)
                .use(numbers())
                .in((builder, number) -> builder.number(number))
                .use(any(RecommendationKind.class))
                .in(Recommendation.Builder::kind)
                .use(narratives())
                .in(Recommendation.Builder::summary)
                .use(narratives().optional())
                .in((builder, text) -> builder.officialText(text))
                .use(lines().list().ofMaxSize(SHORT).uniqueElements())
                .in((builder, terms) -> builder.addAllDistinctiveTerms(terms))
                .use(agencies().list().ofMinSize(1).ofMaxSize(SHORT).uniqueElements(Agency::id))
                .in((builder, addressees) -> builder.addAllAddressees(addressees))
                .use(timescales().optional())
                .in((builder, timescale) -> builder.timescale(timescale))
                .use(joined("-./").optional())
                .in((builder, reference) -> builder.portalReference(reference))
                .use(expectations().list().ofMaxSize(2).uniqueElements(Expectation::measure))
                .in((builder, expectations) -> builder.addAllExpectations(expectations))
                .build(Recommendation.Builder::build);
    }

    public static Arbitrary<InspectionReport> reports() {
        return Builders.withBuilder(InspectionReport::builder)
                .use(codes())
                .in(InspectionReport.Builder::id)
                .use(lines())
                .in(InspectionReport.Builder::title)
                .use(lines().list().ofMaxSize(SHORT))
                .in((builder, titles) -> builder.addAllOtherTitles(titles))
                .use(agencies().list().ofMaxSize(2).uniqueElements(Agency::id))
                .in((builder, inspectorates) -> builder.addAllInspectorates(inspectorates))
                .use(dates().optional())
                .in((builder, date) -> builder.published(date))
                .use(recommendations()
                        .list()
                        .ofMaxSize(SHORT)
                        .uniqueElements(Recommendation::number)
                        .filter(ModelArbitraries::hasEachPortalReferenceOnce))
                .in((builder, recommendations) -> builder.addAllRecommendations(recommendations))
                .build(InspectionReport.Builder::build);
    }

    private static boolean hasEachPortalReferenceOnce(List<Recommendation> recommendations) {
        List<String> references = recommendations.stream()
                .flatMap(each -> each.portalReference().stream())
                .toList();
        return references.stream().distinct().count() == references.size();
    }

    private static Arbitrary<StatedOwner> owners() {
        return Combinators.combine(
                        lines().optional(), kinds().list().ofMaxSize(2).uniqueElements())
                .as((words, kinds) ->
                        StatedOwner.builder().words(words).addAllKinds(kinds).build());
    }

    private static Arbitrary<StatedTimescale> statedTimescales() {
        return Combinators.combine(lines().optional(), timescales().optional())
                .as((words, timescale) -> StatedTimescale.builder()
                        .words(words)
                        .timescale(timescale)
                        .build());
    }

    public static Arbitrary<RecommendationReference> references() {
        return Builders.withBuilder(RecommendationReference::builder)
                .use(numbers().optional())
                .in((builder, number) -> number.map(builder::nationalNumber).orElse(builder))
                .use(numbers().optional())
                .in((builder, number) -> number.map(builder::localNumber).orElse(builder))
                .use(numbers().optional())
                .in((builder, number) -> number.map(builder::bareNumber).orElse(builder))
                .use(joined("-./").optional())
                .in((builder, reference) -> builder.portalReference(reference))
                .use(lines().optional())
                .in((builder, heading) -> builder.heading(heading))
                .use(narratives().optional())
                .in((builder, words) -> builder.quotedWords(words))
                .use(owners().optional())
                .in((builder, owner) -> builder.owner(owner))
                .use(statedTimescales().optional())
                .in((builder, timescale) -> builder.timescale(timescale))
                // Always read, so that it points at something.
                .use(numbers())
                .in((builder, number) -> builder.readAs(number))
                .build(RecommendationReference.Builder::build);
    }

    private static Arbitrary<Action> actions() {
        return Combinators.combine(narratives(), lines().optional(), dates().optional(), any(ActionState.class))
                .as((what, owner, due, state) -> Action.builder()
                        .what(what)
                        .owner(owner)
                        .due(due)
                        .state(state)
                        .build());
    }

    public static Arbitrary<Answer> answers() {
        return Builders.withBuilder(Answer::builder)
                .use(references().list().ofMaxSize(2))
                .in((builder, references) -> builder.addAllReferences(references))
                .use(Arbitraries.of(Arrays.stream(ComplianceStatus.values())
                        .filter(status -> status != ComplianceStatus.NOT_ANSWERED)
                        .toList()))
                .in(Answer.Builder::status)
                .use(narratives().optional())
                .in((builder, words) -> builder.explanation(words))
                .use(narratives().optional())
                .in((builder, words) -> builder.reasonForNoAction(words))
                .use(any(ActionState.class))
                .in(Answer.Builder::actionState)
                .use(any(Stance.class))
                .in(Answer.Builder::stance)
                .use(any(Assurance.class))
                .in(Answer.Builder::assurance)
                .use(actions().list().ofMaxSize(2))
                .in((builder, actions) -> builder.addAllActions(actions))
                .use(evidence().list().ofMaxSize(2))
                .in((builder, evidence) -> builder.addAllEvidence(evidence))
                .build(Answer.Builder::build);
    }

    public static Arbitrary<Comments> comments() {
        return Combinators.combine(
                        any(Voice.class),
                        lines().optional(),
                        dates().optional(),
                        narratives().optional(),
                        answers().list().ofMaxSize(2),
                        answers())
                .as((voice, office, date, words, answers, another) -> {
                    Comments.Builder builder = Comments.builder()
                            .voice(voice)
                            .office(office)
                            .date(date)
                            .generalWords(words)
                            .addAllAnswers(answers);
                    return words.isEmpty() && answers.isEmpty()
                            ? builder.addAnswers(another).build()
                            : builder.build();
                });
    }

    private static Arbitrary<StatuteCitation> citations() {
        return Combinators.combine(
                        lines(),
                        joined("-./"),
                        joined("-./").optional(),
                        any(Voice.class).optional(),
                        narratives().optional())
                .as((act, section, subsection, voice, words) -> StatuteCitation.builder()
                        .act(act)
                        .section(section)
                        .subsection(subsection)
                        .voice(voice)
                        .words(words)
                        .build());
    }

    private static Arbitrary<StatedCount> counts() {
        return Combinators.combine(Arbitraries.integers().between(0, 9999), kinds().optional())
                .as((count, kind) ->
                        StatedCount.builder().count(count).addressedTo(kind).build());
    }

    private static Arbitrary<CopySent> copies() {
        return Combinators.combine(kinds(), dates().optional())
                .as((kind, date) -> CopySent.builder().to(kind).sentOn(date).build());
    }

    private static Arbitrary<Extension> extensions() {
        return Combinators.combine(days().optional(), days())
                .as((asked, until) ->
                        Extension.builder().askedOn(asked).until(until).build());
    }

    public static Arbitrary<Response> responses() {
        return Builders.withBuilder(Response::builder)
                .use(codes())
                .in(Response.Builder::id)
                .use(codes())
                .in(Response.Builder::report)
                .use(lines().optional())
                .in((builder, title) -> builder.reportCitedAs(title))
                .use(singleAgencies())
                .in(Response.Builder::force)
                .use(singleAgencies())
                .in(Response.Builder::body)
                .use(statesWithDates())
                .in((builder, published) -> builder.state(published.state()).publishedOn(published.day()))
                .use(extensions().optional())
                .in((builder, extension) -> builder.extension(extension))
                .use(citations().list().ofMaxSize(2))
                .in((builder, citations) -> builder.addAllCitations(citations))
                .use(periods().optional())
                .in((builder, period) -> builder.statedPeriod(period))
                .use(days().optional())
                .in((builder, day) -> builder.statedDueDate(day))
                .use(counts().list().ofMaxSize(2))
                .in((builder, counts) -> builder.addAllStatedCounts(counts))
                .use(references().list().ofMaxSize(SHORT))
                .in((builder, list) -> builder.addAllRetypedList(list))
                .use(any(ChiefOfficerConsultation.class))
                .in(Response.Builder::chiefOfficerConsultation)
                .use(copies().list().ofMaxSize(2))
                .in((builder, copies) -> builder.addAllCopies(copies))
                .use(comments().list().ofMaxSize(2))
                .in((builder, comments) -> builder.addAllComments(comments))
                .build(Response.Builder::build);
    }

    private record Published(PublicationState state, Optional<PartialDate> day) {}

    private static Arbitrary<Published> statesWithDates() {
        return Combinators.combine(any(PublicationState.class), dates().optional())
                .as((state, day) -> new Published(state, state == PublicationState.DRAFT ? Optional.empty() : day));
    }

    private static Arbitrary<Tenure> tenures() {
        return Combinators.combine(singleAgencies(), days(), lines(), lines().optional())
                .as((body, from, basis, doubt) -> Tenure.builder()
                        .body(body)
                        .from(from)
                        .basis(basis)
                        .doubt(doubt)
                        .build());
    }

    private static Arbitrary<PoliceArea> areas() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99_999_999),
                        lines(),
                        any(Nation.class),
                        singleAgencies(),
                        tenures().list().ofMinSize(1).ofMaxSize(SHORT).uniqueElements(Tenure::from),
                        Arbitraries.of(true, false))
                .as((code, name, nation, force, tenures, firstDated) -> {
                    List<Tenure> sorted = new ArrayList<>(tenures);
                    sorted.sort(Comparator.comparing(tenure -> tenure.from().orElseThrow()));
                    if (!firstDated) {
                        sorted.set(0, sorted.get(0).withFrom(Optional.empty()));
                    }
                    return PoliceArea.builder()
                            .code(String.format(Locale.ROOT, "E%08d", code))
                            .name(name)
                            .nation(nation)
                            .force(force)
                            .addAllLocalPolicingBodies(sorted)
                            .build();
                });
    }

    public static Arbitrary<Directory> directories() {
        return Combinators.combine(
                        days(),
                        days(),
                        areas().list()
                                .ofMaxSize(SHORT)
                                .uniqueElements(PoliceArea::code)
                                .uniqueElements(area -> area.force().id()))
                .as((one, other, areas) -> Directory.builder()
                        .knownFrom(one.isBefore(other) ? one : other)
                        .knownUntil(one.isBefore(other) ? other : one)
                        .addAllPoliceAreas(areas)
                        .build());
    }
}
