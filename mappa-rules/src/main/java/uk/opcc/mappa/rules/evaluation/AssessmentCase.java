package uk.opcc.mappa.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.matching.RecommendationId;
import uk.opcc.mappa.rules.matching.ReferenceMatch;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Requirement;

/**
 * One response held against one report: what the references of its answers mean, what has to be answered, and what was,
 * each worked out once. Every rule reads from here.
 */
public final class AssessmentCase {

    private final ReportIndex recommendations;
    private final Response response;
    private final Duty duty;
    private final Policy policy;
    private final PoliceAreaIndex areas;
    private final Optional<LocalDate> asOf;
    private final DeadlineCalculation reckoning;
    private final Deadline deadline;
    private final RequiredAnswers required;
    private final List<LocatedAnswer> answers = new ArrayList<>();
    private final List<ResolvedReference> references = new ArrayList<>();
    private final @Nullable AnswersByRecommendation[] answersTo;
    private final List<Integer> answered;

    private AssessmentCase(
            ReportIndex recommendations,
            Response response,
            Duty duty,
            Policy policy,
            PoliceAreaIndex areas,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<LocalDate> asOf) {
        this.recommendations = recommendations;
        this.response = response;
        this.duty = duty;
        this.policy = policy;
        this.areas = areas;
        this.asOf = asOf;
        this.reckoning = new DeadlineCalculation(duty, recommendations.report(), response, asOf);
        this.deadline = reckoning.deadline();
        this.required = recommendations.requirements(policy).of(response, areas);
        this.answersTo = new AnswersByRecommendation[recommendations.size()];
        for (int i = 0; i < response.comments().size(); i++) {
            place(response.comments().get(i), "/comments/" + i);
        }
        this.answered = numbersOfAnswered();
    }

    /**
     * Holds a response against a report.
     *
     * @param recommendations the recommendations of the report
     * @param response a response to it
     * @param duty the duty
     * @param policy how the law is read where it is open
     * @param areas which body answers for which force
     * @param asOf the day of asking, if one is given
     * @return the case
     */
    public static AssessmentCase of(
            ReportIndex recommendations,
            Response response,
            Duty duty,
            Policy policy,
            PoliceAreaIndex areas,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<LocalDate> asOf) {
        return new AssessmentCase(recommendations, response, duty, policy, areas, asOf);
    }

    private void place(Comments comments, String where) {
        for (int i = 0; i < comments.answers().size(); i++) {
            Answer answer = comments.answers().get(i);
            LocatedAnswer placed = new LocatedAnswer(comments.voice(), answer, where, i);
            answers.add(placed);
            for (int j = 0; j < answer.references().size(); j++) {
                ReferenceMatch recognition =
                        recommendations.matcher().match(answer.references().get(j));
                references.add(new ResolvedReference(recognition, placed, j));
                Optional<RecommendationId> meant = recognition.meant();
                if (meant.isPresent()) {
                    add(placed, meant.get().number(), recognition.basis().orElseThrow());
                }
            }
        }
    }

    private void add(LocatedAnswer answer, int number, Basis basis) {
        int place = recommendations.placeOf(number);
        AnswersByRecommendation there = answersTo[place];
        if (there == null) {
            there = new AnswersByRecommendation();
            answersTo[place] = there;
        }
        there.add(answer, basis);
    }

    private List<Integer> numbersOfAnswered() {
        List<Integer> numbers = new ArrayList<>();
        for (int place = 0; place < answersTo.length; place++) {
            if (answersTo[place] != null) {
                numbers.add(recommendations.at(place).number());
            }
        }
        return numbers;
    }

    public InspectionReport report() {
        return recommendations.report();
    }

    public Response response() {
        return response;
    }

    public Duty duty() {
        return duty;
    }

    /** Which body answers for which force. */
    public PoliceAreaIndex areas() {
        return areas;
    }

    public Optional<LocalDate> asOf() {
        return asOf;
    }

    public DeadlineCalculation reckoning() {
        return reckoning;
    }

    public boolean dutyInForce() {
        return reckoning.dutyInForce();
    }

    public boolean isDraft() {
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
    public List<LocatedAnswer> answers() {
        return answers;
    }

    /** The references of all answers, in the order of the document. */
    public List<ResolvedReference> references() {
        return references;
    }

    /** The items of the retyped list, which are recognised for whoever asks, since one rule does. */
    public List<ResolvedReference> listItems() {
        List<ReferenceMatch> recognised = recommendations.matcher().matchList(response.retypedList());
        List<ResolvedReference> items = new ArrayList<>(recognised.size());
        for (int i = 0; i < recognised.size(); i++) {
            items.add(new ResolvedReference(recognised.get(i), null, i));
        }
        return items;
    }

    /** The recommendation of a number, if the report has it. */
    public Optional<Recommendation> recommendation(int number) {
        return recommendations.find(number);
    }

    /** How many recommendations the report has. */
    public RecommendationCounts counts() {
        return recommendations.counts();
    }

    /** Whether an answer to a recommendation is required. */
    public Requirement requirement(int number) {
        int place = recommendations.placeOf(number);
        return place < 0 ? Requirement.NOT_REQUIRED : required.at(place);
    }

    /** The recommendations to which an answer is required, in the order of numbers. */
    public List<Integer> required() {
        return required.required();
    }

    /** The recommendations of which it is not known whether an answer is required, in the order of numbers. */
    public List<Integer> perhapsRequired() {
        return required.unknown();
    }

    /** The recommendations that have an answer in any voice, in the order of numbers. */
    public List<Integer> answered() {
        return answered;
    }

    /** The answers to a recommendation in any voice. */
    public List<LocatedAnswer> answersTo(int number) {
        int place = recommendations.placeOf(number);
        AnswersByRecommendation there = place < 0 ? null : answersTo[place];
        return there == null ? List.of() : there.answers();
    }

    /** The answers to a recommendation in the voices that the policy counts. */
    public List<LocatedAnswer> countedAnswersTo(int number) {
        if (policy.counted() == CountedVoices.ANY_VOICE) {
            return answersTo(number);
        }
        List<LocatedAnswer> counted = new ArrayList<>();
        for (LocatedAnswer answer : answersTo(number)) {
            if (policy.counted().count(answer.voice())) {
                counted.add(answer);
            }
        }
        return counted;
    }

    /** Whether the local policing body says anything. */
    public boolean bodySpeaks() {
        for (Comments comments : response.comments()) {
            if (comments.voice().speaksForBody()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the chief officer is heard. */
    public boolean chiefOfficerSpeaks() {
        for (Comments comments : response.comments()) {
            if (comments.voice().speaksForChiefOfficer()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a copy to an agency of a kind is recorded. */
    public boolean isCopiedTo(AgencyKind kind) {
        for (CopySent copy : response.copies()) {
            if (copy.to().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Each recommendation that requires an answer, may require one, or has one.
     *
     * @return the coverage in the order of numbers
     */
    public List<Coverage> coverage() {
        List<Coverage> coverage = new ArrayList<>();
        for (int place = 0; place < answersTo.length; place++) {
            AnswersByRecommendation there = answersTo[place];
            if (required.at(place) != Requirement.NOT_REQUIRED || there != null) {
                coverage.add(Coverage.builder()
                        .recommendation(recommendations.at(place).number())
                        .requirement(required.at(place))
                        .addAllPositions(there == null ? List.of() : there.positions())
                        .build());
            }
        }
        return coverage;
    }
}
