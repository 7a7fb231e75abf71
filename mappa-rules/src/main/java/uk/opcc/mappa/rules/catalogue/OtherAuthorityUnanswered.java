package uk.opcc.mappa.rules.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.AnswerScope;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Requirement;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Domestic Abuse Act 2021 s.16 and Domestic Violence, Crime and Victims Act 2004 s.49A, for instance: the chief officer and the
 * local policing body answer separately. Under Police Reform Act 2002 Sch 3 para 28B and Coroners (Investigations) Regulations
 * 2013 reg. 29, whoever is asked answers. The words of the one do not answer for the other, who may have answered elsewhere.
 */
final class OtherAuthorityUnanswered extends Rule {

    private enum Authority {
        CHIEF_OFFICER(Voice.CHIEF_OFFICER),
        BODY(Voice.LOCAL_POLICING_BODY);

        private final Voice voice;

        Authority(Voice voice) {
            this.voice = voice;
        }

        boolean speaks(Voice in) {
            return this == BODY ? in.speaksForBody() : in.speaksForChiefOfficer();
        }
    }

    OtherAuthorityUnanswered() {
        super(rule("other-authority-unanswered", Severity.INFO, Topic.VOICE, Provision.OWN_ANSWER)
                .finds(
                        "The response has the words of the chief officer or of the local policing body only, where the other may "
                                + "have to answer, too. If one of them speaks and does not answer all that it must, or only the other "
                                + "answers, the rule asks a question instead.")
                .because("each authority answers for itself, so the part of the other is not assessed here"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        Set<Authority> speaking = EnumSet.noneOf(Authority.class);
        if (context.chiefOfficerSpeaks()) {
            speaking.add(Authority.CHIEF_OFFICER);
        }
        if (context.bodySpeaks()) {
            speaking.add(Authority.BODY);
        }
        for (Authority authority : Authority.values()) {
            List<ItemId> unanswered = new ArrayList<>();
            boolean nobodyAskedAnswers = false;
            for (ItemId item : context.required()) {
                Set<Authority> asked = asked(item, speaking, context);
                Set<Authority> answering = answering(item, context);
                if (asked.contains(authority) && !answering.isEmpty() && !answering.contains(authority)) {
                    unanswered.add(item);
                    nobodyAskedAnswers |= asked.stream().noneMatch(answering::contains);
                }
            }
            if (!unanswered.isEmpty() && (speaking.contains(authority) || nobodyAskedAnswers)) {
                findings.ask(
                        "/comments",
                        Sentence.of(
                                "Does %s explain the action on %s separately? In this response, only the other authority does.",
                                authority.voice, unanswered),
                        "Find out. If so, assess that response by itself, or record its answers here.");
            } else if (!speaking.isEmpty() && !speaking.contains(authority) && mayBeAsked(unanswered, context)) {
                findings.finding("/comments")
                        .message(
                                "Only %s speaks in the response; the part of %s is not assessed here.",
                                speaking.iterator().next().voice, authority.voice)
                        .remedy("Assess the response of %s, too, if the report asks for one.", authority.voice)
                        .fact("not assessed", authority.voice)
                        .add();
            }
        }
    }

    /** Where each recommendation of the report counts, the report may name an authority whatever the recommendations say. */
    private static boolean mayBeAsked(List<ItemId> unanswered, AssessmentCase context) {
        return context.duty().scope() == AnswerScope.EACH_OF_THE_REPORT || !unanswered.isEmpty();
    }

    private static Set<Authority> asked(ItemId item, Set<Authority> speaking, AssessmentCase context) {
        if (context.duty().scope() == AnswerScope.EACH_OF_THE_REPORT) {
            return speaking;
        }
        Set<Authority> asked = EnumSet.noneOf(Authority.class);
        if (context.asksForce(item)) {
            asked.add(Authority.CHIEF_OFFICER);
        }
        if (context.asksBody(item) != Requirement.NOT_REQUIRED) {
            asked.add(Authority.BODY);
        }
        return asked;
    }

    /** Returns who explains the action on a recommendation. An answer that nobody has read may do so. */
    private static Set<Authority> answering(ItemId item, AssessmentCase context) {
        Set<Authority> answering = EnumSet.noneOf(Authority.class);
        for (LocatedAnswer answer : context.answersTo(item)) {
            if (answer.answer().explains() || answer.answer().status() == ComplianceStatus.NOT_READ) {
                for (Authority authority : Authority.values()) {
                    if (authority.speaks(answer.voice())) {
                        answering.add(authority);
                    }
                }
            }
        }
        return answering;
    }
}
