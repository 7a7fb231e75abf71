package uk.opcc.mappa.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.law.AnswerScope;
import uk.opcc.mappa.rules.law.CountedVoices;
import uk.opcc.mappa.rules.law.Duty;
import uk.opcc.mappa.rules.law.Policy;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.law.Reach;
import uk.opcc.mappa.rules.matching.Basis;
import uk.opcc.mappa.rules.matching.RecommendationId;
import uk.opcc.mappa.rules.matching.ReferenceMatch;
import uk.opcc.mappa.rules.result.Coverage;
import uk.opcc.mappa.rules.result.Deadline;
import uk.opcc.mappa.rules.result.Requirement;

/**
 * One response beside the report that it answers: what its references mean, which answers are required, and which are
 * given. Each is worked out once, and every rule reads it here.
 */
public final class AssessmentCase {

    /** Of the answers in one voice for one class of recommendations, so many count. More of them say the same again. */
    private static final int MOST_FOR_A_CLASS = 10;

    private static final Policy EVERY_ITEM_FOR_POLICE =
            Policy.builder().otherItemsRequired(true).build();

    private final ReportIndex recommendations;
    private final Response response;
    private final Duty duty;
    private final Policy policy;
    private final PoliceAreaIndex areas;
    private final Optional<LocalDate> asOf;
    private final DeadlineCalculation deadlineCalculation;
    private final Deadline deadline;
    private final boolean namedInDoubt;
    private final Reach reach;
    private final RequirementTable requirements;
    private final RequiredAnswers required;
    private final List<LocatedAnswer> answers = new ArrayList<>();
    private final List<List<ItemId>> meantByAnswers = new ArrayList<>();
    private final List<ResolvedReference> references = new ArrayList<>();
    private final @Nullable AnswersByRecommendation[] answersTo;
    /** What is known of whether a recommendation asks the body. Several rules ask, and it takes reading names. */
    private final @Nullable Requirement[] ofBody;

    private final List<ItemId> answered;
    private final List<ItemId> otherItems;
    /** A document may refer in the same words over and over. */
    private final Map<RecommendationReference, ReferenceMatch> matched = new HashMap<>();

    private final int commentsElsewhere;
    private final Map<Voice, Map<AgencyKind, Integer>> blanketAnswers = new EnumMap<>(Voice.class);

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
        this.deadlineCalculation = new DeadlineCalculation(duty, recommendations.report(), response, asOf);
        this.deadline = deadlineCalculation.deadline();
        this.requirements = recommendations.requirements(duty.scope().under(policy));
        this.namedInDoubt = findWhetherNamedInDoubt();
        this.reach = reach(duty.reach(recommendations.report()));
        this.required = requirements.of(response, areas).under(reach);
        this.answersTo = new AnswersByRecommendation[recommendations.ids().size()];
        this.ofBody = new Requirement[answersTo.length];
        for (int i = 0; i < response.comments().size(); i++) {
            locate(response.comments().get(i), "/comments/" + i);
        }
        this.answered = itemsAnswered();
        this.otherItems = findOtherItems();
        this.commentsElsewhere = findCommentsElsewhere();
    }

    /**
     * Creates the case of one response.
     *
     * @param recommendations the recommendations of the report
     * @param response a response to it
     * @param duty the duty
     * @param policy how to read the law where it is open
     * @param areas which body answers for which force
     * @param asOf the day of asking, if the caller gives one
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

    /** A report that names authorities is known to name this force or body only if one of its recommendations asks it. */
    private boolean findWhetherNamedInDoubt() {
        return duty.scope() == AnswerScope.EACH_OF_THE_REPORT
                && (!recommendations.ids().isEmpty() || report().holdsAll(RecommendationKind.RECOMMENDATION))
                && recommendations
                        .requirements(policy.withOtherItemsRequired(true))
                        .of(response, areas)
                        .required()
                        .isEmpty();
    }

    private Reach reach(Reach ofTheReport) {
        boolean inDoubt = namedInDoubt || deadlineCalculation.isReportOlderByResponse();
        return ofTheReport == Reach.REACHED && inDoubt ? Reach.DOUBTFUL : ofTheReport;
    }

    private void locate(Comments comments, String where) {
        for (int i = 0; i < comments.answers().size(); i++) {
            Answer answer = comments.answers().get(i);
            LocatedAnswer located = LocatedAnswer.of(comments.voice(), answer, where, i);
            answers.add(located);
            List<ItemId> meantHere = new ArrayList<>(answer.references().size());
            meantByAnswers.add(meantHere);
            for (int j = 0; j < answer.references().size(); j++) {
                ReferenceMatch match =
                        matched.computeIfAbsent(answer.references().get(j), recommendations.matcher()::match);
                references.add(new ResolvedReference(match, located, j));
                Optional<RecommendationId> meant = match.meant();
                if (meant.isPresent()) {
                    meantHere.add(meant.get().item());
                    add(located, meant.get().item(), match.basis().orElseThrow());
                }
            }
            for (AgencyKind kind : answer.addressedTo()) {
                coverClass(kind, located);
            }
        }
    }

    /** Counts an answer for a class of recommendations as one to each that is addressed to the class or to these agencies. */
    private void coverClass(AgencyKind kind, LocatedAnswer answer) {
        int soFar = blanketAnswers
                .computeIfAbsent(answer.voice(), none -> new HashMap<>())
                .merge(Asker.of(kind), 1, Integer::sum);
        if (soFar <= MOST_FOR_A_CLASS) {
            for (int index : recommendations.addressedTo(kind)) {
                if (RequirementTable.asks(kind, recommendations.at(index), response, areas)) {
                    add(answer, recommendations.ids().get(index), Basis.BLANKET);
                }
            }
        }
    }

    private void add(LocatedAnswer answer, ItemId item, Basis basis) {
        int index = recommendations.indexOf(item);
        AnswersByRecommendation found = answersTo[index];
        if (found == null) {
            found = new AnswersByRecommendation();
            answersTo[index] = found;
        }
        found.add(answer, basis);
    }

    private List<ItemId> itemsAnswered() {
        List<ItemId> items = new ArrayList<>();
        for (int index = 0; index < answersTo.length; index++) {
            if (answersTo[index] != null) {
                items.add(recommendations.ids().get(index));
            }
        }
        return items;
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

    /** Returns which body answers for which force. */
    public PoliceAreaIndex areas() {
        return areas;
    }

    public Optional<LocalDate> asOf() {
        return asOf;
    }

    public DeadlineCalculation deadlineCalculation() {
        return deadlineCalculation;
    }

    /** Returns whether the duty binds for the report. */
    public Reach reach() {
        return reach;
    }

    /** Returns whether it is in doubt that a report, each recommendation of which counts, names this force or body. */
    public boolean isNamedInDoubt() {
        return namedInDoubt;
    }

    /** Returns whether it is certain that the duty binds for the report. */
    public boolean dutyBinds() {
        return reach == Reach.REACHED;
    }

    public boolean isDraft() {
        return response.state() == PublicationState.DRAFT;
    }

    /**
     * Returns the deadline of the response.
     *
     * @return the deadline
     */
    public Deadline deadline() {
        return deadline;
    }

    /** Returns all answers, in the order of the document. */
    public List<LocatedAnswer> answers() {
        return answers;
    }

    /** Returns the recommendations that the answer at an index of {@link #answers} means, by its references. */
    public List<ItemId> meantByAnswer(int index) {
        return meantByAnswers.get(index);
    }

    /** Returns the references of all answers, in the order of the document. */
    public List<ResolvedReference> references() {
        return references;
    }

    /** Returns the items of the retyped list. They are matched on each call, because only one rule calls it. */
    public List<ResolvedReference> listItems() {
        List<ReferenceMatch> matches = recommendations.matcher().matchList(response.retypedList());
        List<ResolvedReference> items = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            items.add(new ResolvedReference(matches.get(i), null, i));
        }
        return items;
    }

    /** Returns the items of the report, in the order of their ids. */
    public Map<ItemId, Recommendation> items() {
        return recommendations.items();
    }

    /** Returns the first item with a number: a recommendation before an area for improvement. */
    public Optional<ItemId> numbered(int number) {
        OptionalInt wanted = OptionalInt.of(number);
        return recommendations.ids().stream()
                .filter(item -> item.number().equals(wanted))
                .findFirst();
    }

    /** Returns the recommendation with an id, or empty if the report has none. */
    public Optional<Recommendation> recommendation(ItemId item) {
        return recommendations.find(item);
    }

    /** Returns whether the policy may require answers to items of a kind. */
    public boolean requires(RecommendationKind kind) {
        return kind == RecommendationKind.RECOMMENDATION || policy.otherItemsRequired();
    }

    /** Returns whether it is known that the list of the report holds every item to which the policy may require an answer. */
    public boolean isListHeldWhole() {
        for (RecommendationKind kind : RecommendationKind.values()) {
            if (requires(kind) && !report().holdsAll(kind)) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many items of the report are recorded. */
    public RecommendationCounts counts() {
        return recommendations.counts();
    }

    /** Returns whether a recommendation requires an answer. */
    public Requirement requirement(ItemId item) {
        int index = recommendations.indexOf(item);
        return index < 0 ? Requirement.NOT_REQUIRED : required.at(index);
    }

    /** Returns the recommendations that require an answer, in order. */
    public List<ItemId> required() {
        return required.required();
    }

    /** Returns the recommendations that may require an answer, in order. */
    public List<ItemId> perhapsRequired() {
        return required.unknown();
    }

    /** Returns the recommendations that have an answer in any voice, in order. */
    public List<ItemId> answered() {
        return answered;
    }

    /** Returns the answers to a recommendation in any voice. */
    public List<LocatedAnswer> answersTo(ItemId item) {
        int index = recommendations.indexOf(item);
        AnswersByRecommendation found = index < 0 ? null : answersTo[index];
        return found == null ? List.of() : found.answers();
    }

    /**
     * Returns the items that are no recommendations, ask this force or body, and require no answer under the policy, in
     * order.
     */
    public List<ItemId> otherItemsForPolice() {
        return otherItems;
    }

    private List<ItemId> findOtherItems() {
        if (!recommendations.hasOtherItems()) {
            return List.of();
        }
        List<ItemId> items = new ArrayList<>();
        for (ItemId item : recommendations
                .requirements(EVERY_ITEM_FOR_POLICE)
                .of(response, areas)
                .required()) {
            if (requirement(item) == Requirement.NOT_REQUIRED
                    && recommendations.find(item).orElseThrow().kind() != RecommendationKind.RECOMMENDATION) {
                items.add(item);
            }
        }
        return items;
    }

    /** Returns whether other recommendations must be answered if the body of the response is of another kind. */
    public boolean dependsOnKindOfBody(AgencyKind kind) {
        Response ofThatKind = response.withBody(response.body().withKind(kind));
        return !requirements.of(ofThatKind, areas).isSameAs(requirements.of(response, areas));
    }

    /** Returns whether a recommendation is addressed to this very force or body, not only to its class. */
    public boolean isAddressedByName(ItemId item) {
        for (Agency addressee : recommendation(item).orElseThrow().addressees()) {
            if (RequirementTable.isOneForceOrBody(addressee) && RequirementTable.names(addressee, response, areas)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a recommendation asks the local policing body, alone or with others. */
    public Requirement asksBody(ItemId item) {
        int index = recommendations.indexOf(item);
        if (index < 0) {
            return Requirement.NOT_REQUIRED;
        }
        Requirement known = ofBody[index];
        if (known == null) {
            known = requirements.ofBody(recommendations.at(index), response, areas);
            ofBody[index] = known;
        }
        return known;
    }

    /** Returns whether a recommendation asks, or may ask, the force. */
    public boolean asksForce(ItemId item) {
        int index = recommendations.indexOf(item);
        return index >= 0 && requirements.asksForce(recommendations.at(index), response, areas);
    }

    /**
     * Returns the voices whose answers to a recommendation count: the policy's or, if it asks the body itself, the body's.
     * Where each authority answers for itself, the body may have answered in a document of its own, and a rule asks.
     */
    public CountedVoices countedVoices(ItemId item) {
        if (duty.scope() == AnswerScope.EACH_OF_THE_REPORT) {
            return policy.counted();
        }
        boolean onlyTheBody = switch (asksBody(item)) {
            case REQUIRED -> !duty.provisions().containsKey(Provision.OWN_ANSWER);
            case UNKNOWN -> !asksForce(item);
            case NOT_REQUIRED -> false;
        };
        return onlyTheBody ? CountedVoices.BODY_ONLY : policy.counted();
    }

    /** Returns the answers to a recommendation in the voices that count. */
    public List<LocatedAnswer> countedAnswersTo(ItemId item) {
        CountedVoices voices = countedVoices(item);
        if (voices == CountedVoices.ANY_VOICE) {
            return answersTo(item);
        }
        List<LocatedAnswer> counted = new ArrayList<>();
        for (LocatedAnswer answer : answersTo(item)) {
            if (voices.count(answer.voice())) {
                counted.add(answer);
            }
        }
        return counted;
    }

    /** Returns whether nobody has read some part of the response, so that what seems to be missing may be there. */
    public boolean hasUnreadParts() {
        return !response.unread().isEmpty() || commentsElsewhere >= 0;
    }

    /** Returns the place that names what nobody has read, as a JSON Pointer: comments may only point to a document. */
    String placeOfUnreadParts() {
        return response.unread().isEmpty() ? "/comments/" + commentsElsewhere + "/generalWords" : "/unread";
    }

    /** Returns what nobody has read, in words. */
    List<String> unreadParts() {
        return response.unread().isEmpty() && commentsElsewhere >= 0
                ? response.comments().get(commentsElsewhere).generalWords().stream()
                        .toList()
                : response.unread();
    }

    private int findCommentsElsewhere() {
        for (int i = 0; i < response.comments().size(); i++) {
            Comments comments = response.comments().get(i);
            if (comments.answers().isEmpty()
                    && comments.generalWords()
                            .filter(Placeholder::pointsElsewhere)
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether any comments are in the words of the local policing body. */
    public boolean bodySpeaks() {
        for (Comments comments : response.comments()) {
            if (comments.voice().speaksForBody()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether any comments are in the words of the chief officer. */
    public boolean chiefOfficerSpeaks() {
        for (Comments comments : response.comments()) {
            if (comments.voice().speaksForChiefOfficer()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the place of a reply of the body to the chief officer's comments, as a JSON Pointer; empty if there is none. */
    public Optional<String> reply() {
        for (int i = 0; i < response.comments().size(); i++) {
            if (response.comments().get(i).voice() == Voice.BODY_REPLY) {
                return Optional.of("/comments/" + i);
            }
        }
        return Optional.empty();
    }

    /** Returns whether the chief officer commented, by what stands in the response: the words, or the body's reply to them. */
    public boolean showsCommentsOfChiefOfficer() {
        return chiefOfficerSpeaks() || reply().isPresent();
    }

    /** Returns whether somebody comments, and all that is there is a placeholder such as "TBC". */
    public boolean hasOnlyPlaceholders(Predicate<Voice> who) {
        boolean comments = false;
        for (Comments each : response.comments()) {
            if (who.test(each.voice())) {
                if (!each.answers().isEmpty()
                        || !each.generalWords().filter(Placeholder::is).isPresent()) {
                    return false;
                }
                comments = true;
            }
        }
        return comments;
    }

    /** Returns whether a copy to an agency of a kind is recorded. */
    public boolean isCopiedTo(AgencyKind kind) {
        for (CopySent copy : response.copies()) {
            if (copy.to().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what to add where no copy to an agency is recorded, with a space before it; empty if no other copy is like it. */
    public String copyLike(AgencyKind kind) {
        for (CopySent copy : response.copies()) {
            if (NearestCode.meant(copy.to(), duty.copies().keySet())
                    .filter(kind::equals)
                    .isPresent()) {
                return Sentence.of(" One to %s is; did you mean ", copy.to().code()) + kind.code() + "?";
            }
        }
        return "";
    }

    /**
     * Returns each item that requires an answer, may require one, or has one, and each item of another kind that asks this
     * force or body.
     *
     * @return the coverage in the order of the items
     */
    public List<Coverage> coverage() {
        Set<ItemId> others = Set.copyOf(otherItems);
        List<Coverage> coverage = new ArrayList<>();
        for (int index = 0; index < answersTo.length; index++) {
            ItemId item = recommendations.ids().get(index);
            AnswersByRecommendation found = answersTo[index];
            if (required.at(index) != Requirement.NOT_REQUIRED || found != null || others.contains(item)) {
                coverage.add(Coverage.builder()
                        .recommendation(item)
                        .requirement(required.at(index))
                        .addAllPositions(found == null ? List.of() : found.positions())
                        .build());
            }
        }
        return coverage;
    }
}
