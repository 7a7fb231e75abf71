package uk.opcc.mappa.rules.catalogue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B): the body's comments explain. In practice most bodies adopt the chief officer's answer.
 * The statute does not say whether that is enough, so this is a warning.
 */
final class BodyExplanationAdopted extends Rule {

    BodyExplanationAdopted() {
        super(rule("body-explanation-adopted", Severity.WARNING, Topic.VOICE, Provision.OWN_EXPLANATION)
                .actor(Actor.RESPONDER)
                .finds(
                        "Only the chief officer explains a required recommendation. The body adds no words of its own, or "
                                + "only points to the chief officer's. If an answer of the body may mean the recommendation, the rule "
                                + "asks a question instead. If nobody has read the body's answer, another rule asks.")
                .because("the statute asks for the explanation in the comments of the body itself"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (!context.bodySpeaks() || context.hasUnreadParts()) {
            return;
        }
        Set<ItemId> adopted = adopted(context);
        if (!adopted.isEmpty()) {
            adopted.removeAll(askWhatTheBodyAnswers(adopted, context, findings));
            for (ItemId item : adopted) {
                findings.finding("/comments")
                        .on(item)
                        .message("%s is explained by the chief officer, not by the local policing body.", item)
                        .remedy("Add the body's own explanation on %s to its comments.", item)
                        .fact("explained by", "the chief officer only")
                        .add();
            }
        }
    }

    /** Returns what only the chief officer explains. Where those words do not count, another rule says so. */
    private static Set<ItemId> adopted(AssessmentCase context) {
        Set<ItemId> adopted = new LinkedHashSet<>();
        if (context.answers().stream().anyMatch(BodyExplanationAdopted::mayBeOnAny)) {
            return adopted;
        }
        for (ItemId item : context.required()) {
            if (isExplainedByChiefOfficerOnly(context.countedAnswersTo(item))) {
                adopted.add(item);
            }
        }
        return adopted;
    }

    /** Whether nobody has read an answer of the body, and it names no recommendation. */
    private static boolean mayBeOnAny(LocatedAnswer answer) {
        return answer.voice().speaksForBody()
                && answer.answer().status() == ComplianceStatus.NOT_READ
                && answer.answer().namesNone()
                && answer.answer().addressedTo().isEmpty();
    }

    private static boolean isExplainedByChiefOfficerOnly(List<LocatedAnswer> answers) {
        boolean explained = false;
        for (LocatedAnswer answer : answers) {
            boolean ofBody = answer.voice().speaksForBody();
            if (answer.explains() || (ofBody && answer.answer().status() == ComplianceStatus.NOT_READ)) {
                if (ofBody) {
                    return false;
                }
                explained = true;
            }
        }
        return explained;
    }

    /** Asks about each undecided reference of the body that may mean one of some recommendations. Returns those. */
    private static Set<ItemId> askWhatTheBodyAnswers(
            Set<ItemId> adopted, AssessmentCase context, FindingCollector findings) {
        Set<ItemId> perhapsExplained = new HashSet<>();
        for (ResolvedReference reference : context.references()) {
            LocatedAnswer answer = reference.answer();
            if (answer != null && answer.voice().speaksForBody() && reference.isUndecided()) {
                Set<ItemId> may = reference.among(adopted);
                if (!may.isEmpty()) {
                    if (perhapsExplained.size() < adopted.size()) {
                        perhapsExplained.addAll(may);
                    }
                    findings.ask(
                            reference.where(),
                            Sentence.of(
                                    "What does the answer of %s explain? Its reference (%s) does not show which recommendation is meant.",
                                    answer.voice(), reference.asGiven()),
                            "Read which recommendation it answers. Record the report's number in nationalNumber, or a person's "
                                    + "reading in readAs.");
                }
            }
        }
        return perhapsExplained;
    }
}
