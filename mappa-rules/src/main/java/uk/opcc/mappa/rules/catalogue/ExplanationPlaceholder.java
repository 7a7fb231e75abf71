package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Action;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Placeholder;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Requirement;
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
                        "An explanation, an action, a reason for no action, or the whole of somebody's comments is only a "
                                + "placeholder such as \"TBC\" or \"n/a\". If the text only points to another document, the rule asks what "
                                + "that document says. If it only points to the words of an office, other rules check it.")
                .because("a placeholder explains nothing"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        List<Comments> all = context.response().comments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).answers().isEmpty()) {
                check(
                        all.get(i).generalWords(),
                        "/comments/" + i + "/generalWords",
                        all.get(i).voice(),
                        true,
                        findings);
            }
        }
        for (int i = 0; i < context.answers().size(); i++) {
            check(context.answers().get(i), mayDecide(context.meantByAnswer(i), context), findings);
        }
    }

    /** Whether an answer is to what may have to be answered, or it is not known to what it is. */
    private static boolean mayDecide(List<ItemId> meant, AssessmentCase context) {
        return meant.isEmpty()
                || meant.stream().anyMatch(item -> context.requirement(item) != Requirement.NOT_REQUIRED);
    }

    private static void check(LocatedAnswer answer, boolean mayDecide, FindingCollector findings) {
        Voice voice = answer.voice();
        Optional<String> explanation = answer.answer().explanation().filter(words -> !answer.defersToOffice());
        check(explanation, answer.where() + "/explanation", voice, mayDecide, findings);
        check(answer.answer().reasonForNoAction(), answer.where() + "/reasonForNoAction", voice, mayDecide, findings);
        List<Action> actions = answer.answer().actions();
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).state() != ActionState.NONE) {
                Optional<String> what = Optional.of(actions.get(i).what());
                check(what, answer.where() + "/actions/" + i, voice, mayDecide, findings);
            }
        }
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private static void check(
            Optional<String> words, String where, Voice voice, boolean mayDecide, FindingCollector findings) {
        if (mayDecide && words.isPresent() && Placeholder.pointsElsewhere(words.get())) {
            findings.ask(
                    where,
                    Sentence.of(
                            "What does the document say to which %s points? Here it says only \"%s\".",
                            voice, words.get()),
                    "Read the document, and record here what it says.");
        } else if (words.isPresent() && Placeholder.is(words.get())) {
            findings.finding(where)
                    .message("The text of %s is only \"%s\", which explains nothing.", voice, words.get())
                    .remedy("Say what is done or proposed, or why nothing is.")
                    .fact("says", words.get())
                    .fact("voice", voice)
                    .add();
        }
    }
}
