package uk.opcc.mappa.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.opcc.mappa.rules.evaluation.ApplicableRule;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Duty;

/** Every rule, grouped by topic. A new rule is listed here and nowhere else. */
public final class Catalogue {

    /** The rules in the order in which people ask: covered, by whom, of what, when, by what law, and what else. */
    public static final List<Rule> RULES = List.of(
            new DutyDoesNotBind(),
            new RecommendationUnanswered(),
            new ExplanationMissing(),
            new DeclinedWithoutReason(),
            new ExplanationPlaceholder(),
            new ExplanationRepeated(),
            new TimetableMissing(),
            new BlanketAnswer(),
            new AnswerBeyondDuty(),
            new OtherItemUnanswered(),
            new ReportListIncomplete(),
            new NothingToAnswer(),
            new BodyCommentsMissing(),
            new BodyExplanationAdopted(),
            new OtherAuthorityUnanswered(),
            new ChiefOfficerNotInvited(),
            new ConsultationContradictsComments(),
            new ChiefOfficerCommentsUnpublished(),
            new ChiefOfficerCommentsNotSeparate(),
            new BodyNotOfForce(),
            new AgencyInconsistent(),
            new RecommendationUnknown(),
            new RecommendationAmbiguous(),
            new NumberCollides(),
            new PublishedLate(),
            new PublicationDateMissing(),
            new PublishedBeforeReport(),
            new DatedBeforeReport(),
            new DueBeforeReport(),
            new DeadlinePassed(),
            new DeadlineNear(),
            new StatedDeadlineWrong(),
            new OwnDueDateMissed(),
            new StatedPeriodWrong(),
            new CommentsAfterPublication(),
            new StatuteWrongSection(),
            new StatuteWrongSubsection(),
            new StatuteNotCited(),
            new ReportMisdated(),
            new StatedCountWrong(),
            new ListMisnumbered(),
            new OwnerDiffers(),
            new OwnerMissing(),
            new TimescaleDiffers(),
            new TimescaleMissing(),
            new AnswersContradict(),
            new NotApplicableToAddressee(),
            new StatusUnclear(),
            new ShortfallWithoutAction(),
            new ActionAfterTimescale(),
            new ActionPlannedInPast(),
            new TimescalePassed(),
            new EvidenceContradictsStatus(),
            new CopyToInspectorsNotRecorded(),
            new CopyToSecretaryOfStateNotRecorded(),
            new CopyNotRecorded());

    private Catalogue() {}

    /**
     * The rules that a duty asks for.
     *
     * @param duty the duty
     * @param leftOut the ids of rules that are not wanted
     * @return the others, in the order of {@link #RULES}
     */
    public static List<ApplicableRule> under(Duty duty, Set<String> leftOut) {
        List<ApplicableRule> rules = new ArrayList<>();
        for (Rule rule : RULES) {
            if (!leftOut.contains(rule.description().id())) {
                duty.citation(rule.description().provision())
                        .ifPresent(law -> rules.add(new ApplicableRule(rule, law)));
            }
        }
        return List.copyOf(rules);
    }
}
