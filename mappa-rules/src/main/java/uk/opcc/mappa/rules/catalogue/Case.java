package uk.opcc.mappa.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.Coverage;
import uk.opcc.mappa.rules.Deadline;
import uk.opcc.mappa.rules.Duty;
import uk.opcc.mappa.rules.Policy;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Requirement;
import uk.opcc.mappa.rules.StatedPosition;
import uk.opcc.mappa.rules.recognition.Recogniser;
import uk.opcc.mappa.rules.recognition.Recognition;

/**
 * One response held against one report: what its references mean, what has to be answered, and what was, each worked out
 * once. Every rule reads from here.
 */
public final class Case {

    private final InspectionReport report;
    private final Response response;
    private final Duty duty;
    private final Policy policy;
    private final Directory directory;
    private final Optional<LocalDate> asOf;
    private final Reckoning reckoning;
    private final Deadline deadline;
    private final List<PlacedAnswer> answers;
    private final List<ResolvedReference> listItems;
    private final Map<Integer, Requirement> requirements = new TreeMap<>();
    private final Map<Integer, List<PlacedAnswer>> answersTo = new TreeMap<>();

    private Case(
            PreparedReport prepared,
            Response response,
            Duty duty,
            Policy policy,
            Directory directory,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<LocalDate> asOf) {
        this.report = prepared.report();
        this.response = response;
        this.duty = duty;
        this.policy = policy;
        this.directory = directory;
        this.asOf = asOf;
        this.reckoning = new Reckoning(duty, report, response, asOf);
        this.deadline = reckoning.deadline();
        this.answers = answers(response, prepared.recogniser());
        this.listItems = resolved(prepared.recogniser().recogniseList(response.retypedList()), "/retypedList");
        Requirements required = new Requirements(policy, response, directory);
        for (Recommendation recommendation : report.recommendations()) {
            requirements.put(recommendation.number(), required.of(recommendation));
        }
        for (PlacedAnswer answer : answers) {
            for (int number : answer.recommendations()) {
                answersTo.computeIfAbsent(number, key -> new ArrayList<>()).add(answer);
            }
        }
    }

    /**
     * Holds a response against a report.
     *
     * @param prepared the report, prepared
     * @param response a response to it
     * @param duty the duty
     * @param policy how the law is read where it is open
     * @param directory which body answers for which force
     * @param asOf the day of asking, if one is given
     * @return the case
     */
    public static Case of(
            PreparedReport prepared,
            Response response,
            Duty duty,
            Policy policy,
            Directory directory,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<LocalDate> asOf) {
        return new Case(prepared, response, duty, policy, directory, asOf);
    }

    private static List<PlacedAnswer> answers(Response response, Recogniser recogniser) {
        List<PlacedAnswer> placed = new ArrayList<>();
        for (int i = 0; i < response.comments().size(); i++) {
            Comments comments = response.comments().get(i);
            String inComments = "/comments/" + i;
            for (int j = 0; j < comments.answers().size(); j++) {
                Answer answer = comments.answers().get(j);
                String where = inComments + "/answers/" + j;
                placed.add(new PlacedAnswer(
                        comments.voice(),
                        answer,
                        inComments,
                        where,
                        resolved(
                                answer.references().stream()
                                        .map(recogniser::recognise)
                                        .toList(),
                                where + "/references")));
            }
        }
        return placed;
    }

    private static List<ResolvedReference> resolved(List<Recognition> references, String where) {
        List<ResolvedReference> resolved = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            resolved.add(new ResolvedReference(references.get(i), where + "/" + i));
        }
        return resolved;
    }

    InspectionReport report() {
        return report;
    }

    Response response() {
        return response;
    }

    Duty duty() {
        return duty;
    }

    Directory directory() {
        return directory;
    }

    Optional<LocalDate> asOf() {
        return asOf;
    }

    Reckoning reckoning() {
        return reckoning;
    }

    boolean dutyInForce() {
        return reckoning.dutyInForce();
    }

    boolean isDraft() {
        return response.state() == PublicationState.DRAFT;
    }

    /**
     * The period as it bears on the response.
     *
     * @return the deadline
     */
    public Deadline deadline() {
        return deadline;
    }

    /** Every answer, in the order of the document. */
    List<PlacedAnswer> answers() {
        return answers;
    }

    /** The references of all answers, in the order of the document. */
    Stream<ResolvedReference> references() {
        return answers.stream().flatMap(answer -> answer.references().stream());
    }

    /** The items of the retyped list. */
    List<ResolvedReference> listItems() {
        return listItems;
    }

    /** Whether an answer to a recommendation of the report is required. */
    Requirement requirement(int recommendation) {
        return requirements.getOrDefault(recommendation, Requirement.NOT_REQUIRED);
    }

    /** The recommendations of a requirement, in the order of numbers. */
    List<Integer> recommendations(Requirement requirement) {
        return requirements.entrySet().stream()
                .filter(each -> each.getValue() == requirement)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The recommendations that have an answer in any voice, in the order of numbers. */
    List<Integer> answered() {
        return List.copyOf(answersTo.keySet());
    }

    /** The answers to a recommendation in any voice. */
    List<PlacedAnswer> answersTo(int recommendation) {
        return answersTo.getOrDefault(recommendation, List.of());
    }

    /** The answers to a recommendation in the voices that the policy counts. */
    List<PlacedAnswer> countedAnswersTo(int recommendation) {
        return answersTo(recommendation).stream()
                .filter(answer -> policy.counted().count(answer.voice()))
                .toList();
    }

    /** Whether the local policing body says anything. */
    boolean bodySpeaks() {
        return response.comments().stream()
                .anyMatch(comments -> comments.voice().speaksForBody());
    }

    /** Whether the chief officer is heard. */
    boolean chiefOfficerSpeaks() {
        return response.comments().stream()
                .anyMatch(comments -> comments.voice().speaksForChiefOfficer());
    }

    /**
     * Each recommendation that requires an answer, may require one, or has one.
     *
     * @return the coverage in the order of numbers
     */
    public List<Coverage> coverage() {
        return report.recommendations().stream()
                .map(Recommendation::number)
                .sorted()
                .filter(number -> requirement(number) != Requirement.NOT_REQUIRED || answersTo.containsKey(number))
                .map(this::coverage)
                .toList();
    }

    private Coverage coverage(int number) {
        return Coverage.builder()
                .recommendation(number)
                .requirement(requirement(number))
                .addAllPositions(answersTo(number).stream()
                        .map(answer -> StatedPosition.builder()
                                .voice(answer.voice())
                                .status(answer.answer().status())
                                .basis(answer.basis(number))
                                .explains(answer.answer().explains())
                                .where(answer.where())
                                .build())
                        .sorted(Comparator.comparing(StatedPosition::voice)
                                .thenComparing(StatedPosition::status)
                                .thenComparing(StatedPosition::where))
                        .toList())
                .build();
    }
}
