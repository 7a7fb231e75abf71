package uk.opcc.mappa.rules.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import uk.opcc.mappa.rules.result.Actor;
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
        super(rule("other-authority-unanswered", Severity.WARNING, Topic.VOICE, Provision.OWN_ANSWER)
                .actor(Actor.RESPONDER)
                .finds(
                        "The chief officer or the local policing body does not explain the action, and may have to. The rule "
                                + "fires if the other of the two explains everything that it must. Otherwise, or if a recommendation "
                                + "asks the one that does not explain it, the rule asks a question instead.")
                .because("each authority answers for itself, so the outcome covers only one of the two"));
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
        Map<Authority, List<ItemId>> unanswered = new EnumMap<>(Authority.class);
        Set<Authority> askedAtAll = EnumSet.noneOf(Authority.class);
        Set<Authority> missingWhereAddressed = EnumSet.noneOf(Authority.class);
        for (ItemId item : context.required()) {
            Set<Authority> addressed = addressed(item, context);
            Set<Authority> asked = EnumSet.copyOf(addressed);
            if (context.duty().scope() == AnswerScope.EACH_OF_THE_REPORT) {
                asked.addAll(speaking);
            }
            Set<Authority> answering = answering(item, context);
            askedAtAll.addAll(asked);
            for (Authority authority : asked) {
                if (!answering.isEmpty() && !answering.contains(authority)) {
                    unanswered
                            .computeIfAbsent(authority, none -> new ArrayList<>())
                            .add(item);
                    if (addressed.contains(authority)) {
                        missingWhereAddressed.add(authority);
                    }
                }
            }
        }
        boolean onePartIsWhole = !unanswered.keySet().containsAll(askedAtAll);
        for (Authority authority : Authority.values()) {
            List<ItemId> items = unanswered.getOrDefault(authority, List.of());
            if (missingWhereAddressed.contains(authority) || (!items.isEmpty() && !onePartIsWhole)) {
                findings.ask(
                        "/comments",
                        Sentence.of(
                                "Does %s explain the action on %s separately? In this response, only the other authority does.",
                                authority.voice, items),
                        "Ask that authority. If it answers separately, assess that response by itself, or record its answers "
                                + "here.");
            } else if (!items.isEmpty() || isMissing(authority, speaking, context)) {
                findings.finding("/comments")
                        .message(
                                "The response does not contain the whole answer of %s; the outcome is that of the other authority "
                                        + "only.",
                                authority.voice)
                        .remedy("Assess the response of %s, too, if the report asks for one.", authority.voice)
                        .fact("not met here", authority.voice)
                        .fact("unanswered", items.isEmpty() ? List.of("all") : items)
                        .add();
            }
        }
    }

    /** Where each recommendation of the report counts, the report may name an authority that does not speak here. */
    private static boolean isMissing(Authority authority, Set<Authority> speaking, AssessmentCase context) {
        return context.duty().scope() == AnswerScope.EACH_OF_THE_REPORT
                && !speaking.isEmpty()
                && !speaking.contains(authority);
    }

    /**
     * Returns whom a recommendation asks by its addressees. Under a duty that reaches each recommendation of the report, a
     * chief officer among the addressees proves nothing: the report may not name chief officers as authorities.
     */
    private static Set<Authority> addressed(ItemId item, AssessmentCase context) {
        Set<Authority> addressed = EnumSet.noneOf(Authority.class);
        if (context.asksForce(item) && context.duty().scope() == AnswerScope.THOSE_TO_THE_ANSWERER) {
            addressed.add(Authority.CHIEF_OFFICER);
        }
        if (context.duty().bodyCertainlyAnswers() || context.asksBody(item) != Requirement.NOT_REQUIRED) {
            addressed.add(Authority.BODY);
        }
        return addressed;
    }

    /** Returns who explains the action on a recommendation. An answer that nobody has read may do so. */
    private static Set<Authority> answering(ItemId item, AssessmentCase context) {
        Set<Authority> answering = EnumSet.noneOf(Authority.class);
        for (LocatedAnswer answer : context.answersTo(item)) {
            if (answer.explains() || answer.answer().status() == ComplianceStatus.NOT_READ) {
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
