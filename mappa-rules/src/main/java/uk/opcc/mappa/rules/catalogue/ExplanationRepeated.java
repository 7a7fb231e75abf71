package uk.opcc.mappa.rules.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Placeholder;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.matching.text.Folding;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Police Act 1996 s.55(5B) asks for an explanation on each recommendation. The same words under several are seldom
 * about each. Another rule finds placeholders.
 */
final class ExplanationRepeated extends Rule {

    private record Explanation(Voice voice, String folded) {}

    /**
     * The recommendations to which one voice gives one explanation. One answer may name several recommendations: it says openly
     * that it is for all of them.
     */
    private static final class Answered {

        private final Set<ItemId> recommendations = new TreeSet<>();
        private int answers;

        boolean isRepeated() {
            return answers > 1 && recommendations.size() > 1;
        }
    }

    ExplanationRepeated() {
        super(rule("explanation-repeated", Severity.WARNING, Topic.COVERAGE, Provision.EXPLANATION)
                .actor(Actor.RESPONDER)
                .finds("One voice gives the same explanation, or the same reason for no action, in answers to several "
                        + "recommendations. Case, spaces and punctuation do not matter.")
                .because("the duty is to explain each recommendation, and the same words seldom explain several"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        Map<Explanation, Answered> answered = new LinkedHashMap<>();
        for (int i = 0; i < context.answers().size(); i++) {
            LocatedAnswer answer = context.answers().get(i);
            Optional<String> words = answer.answer().explanation().or(answer.answer()::reasonForNoAction);
            List<ItemId> meant = context.meantByAnswer(i);
            if (words.isPresent() && !meant.isEmpty() && !Placeholder.is(words.get())) {
                Answered same = answered.computeIfAbsent(
                        new Explanation(answer.voice(), Folding.spaced(words.get())), none -> new Answered());
                same.recommendations.addAll(meant);
                same.answers++;
            }
        }
        answered.forEach((explanation, repeated) -> {
            if (repeated.isRepeated()) {
                String given = ItemId.inWords(repeated.recommendations);
                findings.finding("/comments")
                        .message("The same explanation is given on %s.", given)
                        .remedy("Explain on each of them what is done or proposed, or why nothing is.")
                        .fact("explanation", explanation.folded())
                        .fact("given on", given)
                        .fact("voice", explanation.voice())
                        .add();
            }
        });
    }
}
