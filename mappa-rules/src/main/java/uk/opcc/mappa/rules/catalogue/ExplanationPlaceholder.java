package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Placeholder;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on the explanation that Police Act 1996 s.55(5B) asks for. Whether an explanation explains is for a
 * person to judge, but a placeholder does not.
 */
final class ExplanationPlaceholder extends Rule {

    ExplanationPlaceholder() {
        super(rule("explanation-placeholder", Severity.WARNING, Topic.COVERAGE, Provision.EXPLANATION)
                .actor(Actor.AUTHOR)
                .finds(
                        "An explanation, an action or a reason for no action is only a placeholder such as \"TBC\" or \"n/a\".")
                .because("a placeholder explains nothing"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (LocatedAnswer answer : context.answers()) {
            check(answer.answer().explanation(), answer.where() + "/explanation", answer, findings);
            check(answer.answer().reasonForNoAction(), answer.where() + "/reasonForNoAction", answer, findings);
            List<Action> actions = answer.answer().actions();
            for (int i = 0; i < actions.size(); i++) {
                if (actions.get(i).state() != ActionState.NONE) {
                    check(Optional.of(actions.get(i).what()), answer.where() + "/actions/" + i, answer, findings);
                }
            }
        }
    }

    private static void check(Optional<String> words, String where, LocatedAnswer answer, FindingCollector findings) {
        if (words.isPresent() && Placeholder.is(words.get())) {
            findings.finding(where)
                    .message("The answer says only \"%s\", which explains nothing.", words.get())
                    .remedy("Say what is done or proposed, or why nothing is.")
                    .fact("says", words.get())
                    .fact("voice", answer.voice())
                    .add();
        }
    }
}
