package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B): the comments explain (a) the action taken or proposed on the recommendation, or (b) why
 * there is none. An answer that only takes a position explains neither.
 */
final class ExplanationMissing extends Rule {

    ExplanationMissing() {
        super(rule("explanation-missing", Severity.ERROR, Topic.COVERAGE, Provision.EXPLANATION)
                .actor(Actor.RESPONDER)
                .finds(
                        "No answer to a required recommendation explains an action, or why there is none. If nobody has read "
                                + "an answer, or a part of the response, the rule asks a question instead. It also asks if an answer "
                                + "gives evidence or points to what an office says, or if the recommendation has a condition. If the "
                                + "recommendation is declined, declined-without-reason checks the reason.")
                .because("the duty is to explain the action, or why there is none; a position alone explains neither"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ItemId item : context.required()) {
            List<LocatedAnswer> answers = context.countedAnswersTo(item);
            if (answers.isEmpty() || isExplained(answers) || isDeclined(answers, context)) {
                continue;
            }
            Optional<LocatedAnswer> notRead = answers.stream()
                    .filter(answer -> answer.answer().status() == ComplianceStatus.NOT_READ)
                    .findFirst();
            if (notRead.isPresent()) {
                findings.ask(
                        item,
                        notRead.get().where(),
                        Sentence.of(
                                "Does the answer to %s explain an action or why there is none? Nobody has read it.",
                                item),
                        "Read the answer, and record what it says in explanation, actions or reasonForNoAction.");
            } else if (answers.stream().anyMatch(LocatedAnswer::defersToOffice)) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of(
                                "Who explains the action on %s in words of their own? The answer only points to the words of an "
                                        + "office.",
                                item),
                        "Read those words. If they are the answerer's own, record them in explanation; if not, explain the action.");
            } else if (answers.stream()
                    .anyMatch(answer -> !answer.answer().evidence().isEmpty())) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of("Does the evidence on %s explain an action, or why there is none?", item),
                        "Read it. If it does, record what is done in explanation; if not, explain the action.");
            } else if (context.hasUnreadParts()) {
                findings.askToRead(item, Sentence.of("Is the action on %s, or why there is none, explained", item));
            } else if (context.recommendation(item).orElseThrow().condition().isPresent()) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of(
                                "Must the action on %s be explained? It has a condition (\"%s\"), and its answer takes a position and "
                                        + "explains nothing.",
                                item,
                                context.recommendation(item)
                                        .orElseThrow()
                                        .condition()
                                        .orElseThrow()),
                        "Find out whether the condition holds for this force or body. If it does, explain the action, or why there is "
                                + "none; if not, say so in explanation.");
            } else {
                findings.finding("/comments")
                        .on(item)
                        .message("%s is answered, but no answer explains an action or why there is none.", item)
                        .remedy("Explain the action taken or proposed on %s, or why there is none.", item)
                        .fact(
                                "answers",
                                answers.stream()
                                        .map(answer -> answer.voice() + " "
                                                + answer.answer().status())
                                        .sorted()
                                        .toList())
                        .fact("expected", "an explanation, an action, or a reason for no action")
                        .add();
            }
        }
        for (ItemId item : context.perhapsRequired()) {
            List<LocatedAnswer> answers = context.countedAnswersTo(item);
            if (!answers.isEmpty() && !isExplained(answers) && !isDeclined(answers, context)) {
                findings.ask(
                        item,
                        "/comments",
                        Sentence.of("Must %s be answered? Its answer takes a position and explains nothing.", item),
                        "Explain the action on it, or why there is none; record it in explanation.");
            }
        }
    }

    /** Who declines owes the reason. That it is missing is one fault, not two. */
    private static boolean isDeclined(List<LocatedAnswer> answers, AssessmentCase context) {
        return context.duty().provisions().containsKey(Provision.REASON)
                && answers.stream().anyMatch(answer -> answer.answer().status() == ComplianceStatus.DECLINED);
    }

    private static boolean isExplained(List<LocatedAnswer> answers) {
        for (LocatedAnswer answer : answers) {
            if (answer.explains()) {
                return true;
            }
        }
        return false;
    }
}
