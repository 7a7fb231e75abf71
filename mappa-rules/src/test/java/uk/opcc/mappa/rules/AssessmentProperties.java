package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Extension;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.ExtensionRule;
import uk.opcc.mappa.rules.law.Reach;
import uk.opcc.mappa.rules.law.StatutoryPeriod;
import uk.opcc.mappa.rules.result.Assessment;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Fact;
import uk.opcc.mappa.rules.result.Finding;
import uk.opcc.mappa.rules.result.LeftOutRule;
import uk.opcc.mappa.rules.result.OpenQuestion;
import uk.opcc.mappa.rules.result.Outcome;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.RuleDescription;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.StatedPosition;
import uk.opcc.mappa.rules.result.Timeliness;
import uk.opcc.mappa.rules.result.Topic;

/** What holds of every assessment, whatever the report, the response, the duty, the policy and the day. */
class AssessmentProperties {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern ANSWER_ANYWHERE = Pattern.compile("/comments/[0-9/a-z]+");
    private static final Pattern ANSWER = Pattern.compile("^/comments/(\\d+)(?:/answers/(\\d+))?");

    /** A value of a finding is cut after 300 characters, which may each be two units of UTF-16, and marked as cut. */
    private static final String SENTENCE = "[A-Z][^\\n]*[^ .][.?]";

    /** A sentence that begins with one of the verbs by which a remedy tells what to do. */
    private static final String IMPERATIVE =
            "(?:Add|Ask|Assess|Bring|Check|Cite|Correct|Decide|Explain|Find|Give|Invite|Keep|Provide|Publish|Read|Say|Send|State) "
                    + "[^\\n]*[^ .]\\.";

    private static final int LONGEST_VALUE = 2 * 300 + " ...".length();

    @Provide
    Arbitrary<AssessmentInput> inputs() {
        return AssessmentInputs.inputs();
    }

    @Provide
    Arbitrary<Answer> answers() {
        return AssessmentInputs.answers().withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> reportDays() {
        return AssessmentInputs.reportDays();
    }

    // ---- what does not context, and what cannot get worse

    @Property(seed = "20220714", tries = 300)
    void theOrderOfCommentsAndAnswersDoesNotMatter(@ForAll("inputs") AssessmentInput context, @ForAll long seed) {
        Shuffled shuffled = Shuffled.of(context.response(), new Random(seed));

        Assessment expected = context.assess();
        Assessment found = context.assess(shuffled.response());

        assertThat(found.outcome()).isEqualTo(expected.outcome());
        assertThat(found.deadline()).isEqualTo(expected.deadline());
        assertThat(questionsWithoutPlaces(found)).isEqualTo(questionsWithoutPlaces(expected));
        assertThat(findings(found, shuffled::original)).isEqualTo(findings(expected, UnaryOperator.identity()));
        assertThat(coverage(found, shuffled::original)).isEqualTo(coverage(expected, UnaryOperator.identity()));
    }

    private static List<String> questionsWithoutPlaces(Assessment assessment) {
        return assessment.openQuestions().stream()
                .map(question -> question.rule()
                        + ANSWER_ANYWHERE.matcher(question.question()).replaceAll("somewhere"))
                .sorted()
                .toList();
    }

    @Property(seed = "20220714", tries = 150)
    void anAnswerMoreLeavesNoRecommendationMoreUnanswered(
            @ForAll("inputs") AssessmentInput context,
            @ForAll("answers") Answer more,
            @ForAll @IntRange(max = 3) int place,
            @ForAll Voice voice) {
        List<Comments> comments = new ArrayList<>(context.response().comments());
        if (place < comments.size()) {
            Comments there = comments.get(place);
            List<Answer> answers = new ArrayList<>(there.answers());
            answers.add(more);
            comments.set(place, there.withAnswers(answers));
        } else {
            comments.add(Comments.builder().voice(voice).addAnswers(more).build());
        }

        Assessment before = context.assess();
        Assessment after = context.assess(context.response().withComments(comments));

        assertThat(subjects(before, "recommendation-unanswered"))
                .containsAll(subjects(after, "recommendation-unanswered"));
    }

    @Property(seed = "20220714", tries = 150)
    void anAdmissionIsAnAnswer(@ForAll("inputs") AssessmentInput context, @ForAll long seed) {
        Random random = new Random(seed);
        Response admitting = context.response()
                .withComments(context.response().comments().stream()
                        .map(comments -> comments.withAnswers(comments.answers().stream()
                                .map(answer -> admitting(answer, random))
                                .toList()))
                        .toList());

        Assessment claimed = context.assess();
        Assessment admitted = context.assess(admitting);

        for (String rule : List.of("recommendation-unanswered", "explanation-missing", "declined-without-reason")) {
            assertThat(subjects(admitted, rule)).as(rule).isEqualTo(subjects(claimed, rule));
        }
        assertThat(admitted.outcome()).isEqualTo(claimed.outcome());
    }

    private static Answer admitting(Answer answer, Random random) {
        boolean met = answer.status() == ComplianceStatus.MET || answer.status() == ComplianceStatus.MET_UNDER_REVIEW;
        return met && random.nextBoolean()
                ? answer.withStatus(random.nextBoolean() ? ComplianceStatus.NOT_MET : ComplianceStatus.PARTLY_MET)
                : answer;
    }

    // ---- days

    @Property(seed = "20220714")
    void theLastDayOfSection55IsTheDayOfTheReportAndFiftyFiveMore(@ForAll("reportDays") LocalDate day) {
        Optional<LocalDate> lastDay = lastDay(day);

        if (day.isBefore(LocalDate.of(2017, 5, 2))) {
            assertThat(lastDay).isEmpty();
        } else {
            assertThat(lastDay).contains(day.plusDays(55));
        }
    }

    @Property(seed = "20220714")
    void aLaterReportHasNoEarlierLastDay(
            @ForAll("reportDays") LocalDate day, @ForAll @IntRange(max = 400) int later, @ForAll("periods") Duty duty) {
        LocalDate first = duty.period().lastDay(day);
        LocalDate second = duty.period().lastDay(day.plusDays(later));

        assertThat(second).isAfterOrEqualTo(first);
        assertThat(first).isAfterOrEqualTo(day);
        assertThat(duty.period().dayNumber(day, first)).isPositive();
    }

    @Provide
    Arbitrary<Duty> periods() {
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 999);
        return Arbitraries.oneOf(
                        length.map(StatutoryPeriod::ofDaysBeginningWith),
                        length.map(StatutoryPeriod::ofDaysAfter),
                        length.map(StatutoryPeriod::ofMonthsAfter))
                .map(AssessmentInputs.MONTHS_AFTER::withPeriod);
    }

    private static Optional<LocalDate> lastDay(LocalDate reportDay) {
        InspectionReport report = InspectionReport.builder()
                .kind(ReportKind.JOINT_INSPECTION)
                .id("report")
                .title("A report")
                .published(PartialDate.of(reportDay))
                .build();
        return Section55.assess(report, SampleResponses.responseTo("report"))
                .deadline()
                .lastDay();
    }

    @Property(seed = "20220714", tries = 150)
    void publishingADayLaterDoesNotMakeItInTime(@ForAll("inputs") AssessmentInput context) {
        Optional<LocalDate> day = context.response().publishedOn().flatMap(PartialDate::day);
        if (day.isEmpty()) {
            return;
        }
        // A date of comments is evidence of the publication, too, and does not move with it.
        boolean alone = context.response().comments().stream()
                .flatMap(comments -> comments.date().stream())
                .noneMatch(date -> date.earliest().isAfter(day.get()));
        Deadline before = context.assess().deadline();
        Deadline after = context.assess(context.response()
                        .withPublishedOn(PartialDate.of(day.get().plusDays(1))))
                .deadline();

        if (before.timeliness() == Timeliness.LATE) {
            assertThat(after.timeliness()).isEqualTo(Timeliness.LATE);
            int late = before.daysLate().orElseThrow();
            assertThat(after.daysLate().orElseThrow()).isBetween(alone ? late + 1 : late, late + 1);
        }
        assertThat(after.lastDay()).isEqualTo(before.lastDay());
    }

    @Property(seed = "20220714", tries = 300)
    void timelinessFollowsFromTheDays(@ForAll("inputs") AssessmentInput context) {
        Assessment assessment = context.assess();
        Deadline deadline = assessment.deadline();

        // A report that is not known to the day has no one last day; DeadlineProperties has that case.
        switch (deadline.lastDay().isEmpty() ? Timeliness.NO_PERIOD : deadline.timeliness()) {
            case IN_TIME ->
                assertThat(deadline.published().orElseThrow().latest())
                        .isBeforeOrEqualTo(deadline.lastDay().orElseThrow());
            case LATE -> {
                LocalDate first = latestLastDay(context, deadline)
                        .plusDays(deadline.daysLate().orElseThrow());
                assertThat(first).isIn(datesOf(context.response()));
                assertThat(deadline.atLeast()
                                || deadline.published().orElseThrow().equals(PartialDate.of(first)))
                        .isTrue();
            }
            case OPEN ->
                assertThat(assessment.asOf().orElseThrow())
                        .isBeforeOrEqualTo(deadline.lastDay().orElseThrow());
            case OVERDUE ->
                assertThat(assessment.asOf().orElseThrow())
                        .isEqualTo(latestLastDay(context, deadline)
                                .plusDays(deadline.daysLate().orElseThrow()));
            case UNDETERMINED -> assertThat(deadline.daysLate()).isEmpty();
            case NO_PERIOD -> assertThat(deadline.lastDay()).isEmpty();
        }
        if (context.response().state() == PublicationState.DRAFT) {
            assertThat(deadline.timeliness()).isNotIn(Timeliness.IN_TIME, Timeliness.LATE);
        } else {
            assertThat(deadline.timeliness()).isNotIn(Timeliness.OPEN, Timeliness.OVERDUE);
        }
    }

    private static List<LocalDate> datesOf(Response response) {
        return Stream.concat(
                        response.publishedOn().stream(),
                        response.comments().stream().flatMap(each -> each.date().stream()))
                .map(PartialDate::earliest)
                .toList();
    }

    /** The last day, or that of an extension of which it is not known whether it counts. */
    private static LocalDate latestLastDay(AssessmentInput context, Deadline deadline) {
        LocalDate lastDay = deadline.lastDay().orElseThrow();
        return context.response()
                .extension()
                .filter(extension -> context.duty().extension() == ExtensionRule.ASKED_BEFORE_END)
                .filter(extension -> extension.askedOn().isEmpty())
                .flatMap(Extension::until)
                .filter(until -> until.isAfter(lastDay))
                .orElse(lastDay);
    }

    // ---- the whole

    @Property(seed = "20220714", tries = 200)
    void theOutcomeFollowsFromTheRest(@ForAll("inputs") AssessmentInput context) {
        Assessment assessment = context.assess();

        boolean error = assessment.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        boolean open = !assessment.openQuestions().isEmpty();
        Reach reach = context.duty().reach(context.report());
        Outcome expected = reach == Reach.NOT_REACHED
                ? Outcome.NOT_APPLICABLE
                : error
                        ? Outcome.NOT_SATISFIED
                        : open || reach == Reach.DOUBTFUL ? Outcome.UNDETERMINED : Outcome.SATISFIED;

        assertThat(assessment.outcome()).isEqualTo(expected);
    }

    @Property(seed = "20220714", tries = 60)
    void assessingTwiceGivesEqualValues(@ForAll("inputs") AssessmentInput context) {
        Assessment first = context.assess();
        Assessment second = context.assess();

        assertThat(second).isEqualTo(first).hasSameHashCodeAs(first).hasToString(first.toString());
        assertThat(first.duty()).isEqualTo(context.duty().id());
        assertThat(first.report()).isEqualTo(context.report().id());
        assertThat(first.response()).isEqualTo(context.response().id());
    }

    @Property(seed = "20220714", tries = 150)
    void whatIsRequiredAndUnansweredIsFoundOrAsked(@ForAll("inputs") AssessmentInput context) {
        Assessment assessment = context.assess();
        Assessor every = Assessor.of(context.duty()).withPolicy(assessment.policy());
        Assessment whole =
                assessment.asOf().map(every::asOf).orElse(every).assess(context.report(), context.response());
        Set<Integer> unanswered = whole.coverage().stream()
                .filter(each -> each.requirement() == Requirement.REQUIRED)
                .filter(each -> each.positions().stream()
                        .noneMatch(position -> whole.policy().counted().count(position.voice())))
                .map(coverage -> coverage.recommendation().number().orElseThrow())
                .collect(Collectors.toSet());

        List<Integer> found = whole.findings("recommendation-unanswered").stream()
                .map(finding -> finding.recommendation().orElseThrow().number().orElseThrow())
                .toList();
        // The chief officer's answer is not enough where the body alone is asked.
        assertThat(whole.coverage().stream()
                        .filter(each -> each.requirement() == Requirement.REQUIRED)
                        .filter(each -> each.positions().stream()
                                .noneMatch(position -> position.voice().speaksForBody()))
                        .map(coverage -> coverage.recommendation().number().orElseThrow()))
                .containsAll(found);
        // What an answer may mean, so far as that is undecided or not read, is asked about instead.
        if (whole.openQuestions().stream()
                .noneMatch(question -> question.rule().equals("recommendation-unanswered")
                        && question.where().startsWith("/comments/"))) {
            assertThat(found).containsAll(unanswered);
        }
        assertThat(whole.coverage()).isEqualTo(assessment.coverage());
    }

    @Property(seed = "20220714", tries = 40)
    void leavingOutARuleTakesAwayWhatItFoundAndAskedAndNothingElse(@ForAll("inputs") AssessmentInput context) {
        PreparedReport report = PreparedReport.of(context.report());
        Assessment all = Assessor.of(context.duty()).assess(report, context.response());

        for (RuleDescription rule : RuleCatalogue.rules()) {
            Assessment without = Assessor.of(context.duty())
                    .leavingOut(rule.id(), "not of interest here")
                    .assess(report, context.response());

            assertThat(without.findings())
                    .isEqualTo(all.findings().stream()
                            .filter(finding -> !finding.rule().equals(rule.id()))
                            .toList());
            assertThat(without.openQuestions())
                    .isEqualTo(all.openQuestions().stream()
                            .filter(question -> !question.rule().equals(rule.id()))
                            .toList());
            assertThat(without.coverage()).isEqualTo(all.coverage());
            assertThat(without.deadline()).isEqualTo(all.deadline());
            assertThat(without.leftOut()).extracting(LeftOutRule::rule).containsExactly(rule.id());
        }
    }

    // ---- each finding

    @Property(seed = "20220714", tries = 300)
    void everyFindingIsOfItsRuleAndItsLawAndPointsIntoTheResponse(@ForAll("inputs") AssessmentInput context) {
        Assessment assessment = context.assess();
        JsonNode document = MAPPER.readTree(MappaJson.RESPONSE.toBytes(context.response()));
        Set<ItemId> items = context.report().items().keySet();

        assertThat(assessment.findings()).isSortedAccordingTo(Finding.order()).doesNotHaveDuplicates();
        assertThat(assessment.findings()).extracting(Finding::severity).isSorted();
        for (Finding finding : assessment.findings()) {
            RuleDescription rule = RuleCatalogue.rule(finding.rule()).orElseThrow();
            assertThat(RuleCatalogue.rulesOf(context.duty())).contains(rule);
            assertThat(assessment.leftOut()).extracting(LeftOutRule::rule).doesNotContain(rule.id());
            assertThat(finding.severity()).isEqualTo(rule.severity());
            assertThat(finding.topic()).isEqualTo(rule.topic());
            assertThat(finding.message()).matches(SENTENCE);
            assertThat(finding.remedy()).matches(IMPERATIVE);
            assertThat(finding.help()).isEqualTo(rule.help());
            assertThat(finding.because()).isEqualTo(rule.because());
            assertThat(finding.law())
                    .isEqualTo(context.duty().citation(rule.provision()).orElseThrow());
            finding.recommendation().ifPresent(item -> assertThat(items).contains(item));
            assertThat(finding.facts()).allSatisfy(fact -> {
                assertThat(fact.name()).isNotBlank().hasSizeLessThanOrEqualTo(30);
                assertThat(fact.value()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_VALUE);
            });
            assertThat(finding.facts()).extracting(Fact::name).doesNotHaveDuplicates();
            assertPointsInto(finding.where(), document, context.response());
        }
        for (OpenQuestion question : assessment.openQuestions()) {
            RuleDescription rule = RuleCatalogue.rule(question.rule()).orElseThrow();
            assertThat(question.law())
                    .isEqualTo(context.duty().citation(rule.provision()).orElseThrow());
            assertThat(question.question()).matches(SENTENCE);
            assertThat(question.remedy()).matches(IMPERATIVE);
            assertThat(question.help()).isEqualTo(rule.help());
            question.recommendation().ifPresent(item -> assertThat(items).contains(item));
            assertPointsInto(question.where(), document, context.response());
        }
        for (Coverage coverage : assessment.coverage()) {
            assertThat(items).contains(coverage.recommendation());
            coverage.positions().forEach(position -> assertPointsInto(position.where(), document, context.response()));
        }
    }

    /** A list that is empty is not written, so a finding that something is missing from it points at no member. */
    private static void assertPointsInto(String where, JsonNode document, Response response) {
        boolean absent = (where.equals("/comments") && response.comments().isEmpty())
                || (where.equals("/copies") && response.copies().isEmpty());
        if (!absent) {
            assertThat(document.at(where).isMissingNode()).as(where).isFalse();
        }
    }

    /** Not a property of one context: it shows that the matters of this class reach every rule, outcome and timeliness. */
    @Example
    void theInputsReachEveryRule() {
        List<Assessment> assessments = AssessmentInputs.inputs().generator(1000).stream(new Random(1996))
                .limit(400)
                .map(shrinkable -> shrinkable.value().assess())
                .toList();

        assertThat(assessments)
                .flatExtracting(Assessment::findings)
                .extracting(Finding::rule)
                .containsAll(
                        RuleCatalogue.rules().stream().map(RuleDescription::id).toList());
        assertThat(assessments).extracting(Assessment::outcome).contains(Outcome.values());
        assertThat(assessments).extracting(each -> each.deadline().timeliness()).contains(Timeliness.values());
    }

    @Property(seed = "20220714")
    void theOrderOfFindingsIsTotalAndConsistentWithEquals(
            @ForAll("findings") Finding a, @ForAll("findings") Finding b, @ForAll("findings") Finding c) {
        Comparator<Finding> order = Finding.order();

        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Property(seed = "20220714")
    void findingsSortTheSameFromEveryOrder(@ForAll @Size(max = 6) List<@From("findings") Finding> findings) {
        List<Finding> reversed = new ArrayList<>(findings);
        Collections.reverse(reversed);

        assertThat(reversed.stream().sorted(Finding.order()).toList())
                .isEqualTo(findings.stream().sorted(Finding.order()).toList());
    }

    /** Findings that differ in little, such as in the blanks of a fact. */
    @Provide
    Arbitrary<Finding> findings() {
        Arbitrary<Fact> facts = Combinators.combine(
                        Arbitraries.of("stated", "where", "law"), Arbitraries.of("a b", "a\nb", "a\tb", "a", "b"))
                .as(Fact::new);
        return Combinators.combine(
                        Arbitraries.of(Severity.ERROR, Severity.INFO),
                        Arbitraries.of(Topic.TIMING, Topic.COVERAGE),
                        Arbitraries.of("published-late", "deadline-near"),
                        Arbitraries.of(0, 9, 14),
                        Arbitraries.of("", "/comments"),
                        facts.list().ofMaxSize(2),
                        Arbitraries.of("a b", "a\nb"),
                        Arbitraries.of("a b", "a c"))
                .as((severity, topic, rule, number, where, all, because, law) -> {
                    Finding.Builder finding = Finding.builder()
                            .severity(severity)
                            .topic(topic)
                            .rule(rule)
                            .where(where)
                            .message("Something is so.")
                            .remedy("Change it.")
                            .addAllFacts(all)
                            .because(because)
                            .law(law)
                            .help("RULES.md");
                    return number == 0
                            ? finding.build()
                            : finding.recommendation(ItemId.recommendation(number))
                                    .build();
                })
                .withoutEdgeCases();
    }

    // ---- helpers

    private static Set<Integer> subjects(Assessment assessment, String rule) {
        return assessment.findings(rule).stream()
                .map(finding -> finding.recommendation().orElseThrow().number().orElseThrow())
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(Assessment assessment, UnaryOperator<String> pointer) {
        return assessment.findings().stream()
                .map(finding -> finding.withWhere(pointer.apply(finding.where())))
                .sorted(Finding.order())
                .toList();
    }

    private static List<Coverage> coverage(Assessment assessment, UnaryOperator<String> pointer) {
        return assessment.coverage().stream()
                .map(coverage -> coverage.withPositions(coverage.positions().stream()
                        .map(position -> position.withWhere(pointer.apply(position.where())))
                        .sorted(Comparator.comparing(StatedPosition::voice)
                                .thenComparing(StatedPosition::status)
                                .thenComparing(StatedPosition::where))
                        .toList()))
                .toList();
    }

    /**
     * A response with its comments, and the answers in each, in another order.
     *
     * @param response the response in the other order
     * @param comments for each place the one that the comments there had before
     * @param answers for each place of comments, and each place in them, the one that the answer there had before
     */
    private record Shuffled(Response response, List<Integer> comments, List<List<Integer>> answers) {

        static Shuffled of(Response response, Random random) {
            List<Integer> order = places(response.comments(), random);
            List<List<Integer>> inner = order.stream()
                    .map(i -> places(response.comments().get(i).answers(), random))
                    .toList();
            List<Comments> comments = IntStream.range(0, order.size())
                    .mapToObj(i -> {
                        Comments there = response.comments().get(order.get(i));
                        return there.withAnswers(
                                inner.get(i).stream().map(there.answers()::get).toList());
                    })
                    .toList();
            return new Shuffled(response.withComments(comments), order, inner);
        }

        private static List<Integer> places(List<?> list, Random random) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                places.add(i);
            }
            Collections.shuffle(places, random);
            return places;
        }

        /** The place in the first response of what stands at a place of the shuffled one. */
        String original(String pointer) {
            return ANSWER.matcher(pointer).replaceFirst(this::original);
        }

        private String original(MatchResult place) {
            int i = Integer.parseInt(place.group(1));
            String original = "/comments/" + comments.get(i);
            return place.group(2) == null
                    ? original
                    : original + "/answers/" + answers.get(i).get(Integer.parseInt(place.group(2)));
        }
    }
}
