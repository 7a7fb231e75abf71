package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.LocatedAnswer;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): one voice takes one position on one recommendation.
 */
final class AnswersContradict extends Rule {

    private static final List<Voice> VOICES = List.of(Voice.values());

    AnswersContradict() {
        super(rule("answers-contradict", Severity.WARNING, Topic.POSITION, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds("One voice takes more than one position on a recommendation. Answers to a whole class of "
                        + "recommendations do not count. Nor do answers that may be to different limbs, which are parts of a "
                        + "recommendation such as (a) and (b).")
                .because("a reader cannot tell which position is meant"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ItemId item : context.answered()) {
            List<LocatedAnswer> answers = comparable(
                    context.answersTo(item), context.recommendation(item).orElseThrow());
            for (Voice voice : VOICES) {
                if (takesTwoPositions(voice, answers)) {
                    List<ComplianceStatus> positions = positions(voice, answers);
                    findings.finding("/comments")
                            .on(item)
                            .message("On %s, %s takes several positions: %s.", item, voice, positions)
                            .remedy("Decide which position is right, and correct the other answers.")
                            .fact("voice", voice)
                            .fact("positions", positions)
                            .add();
                }
            }
        }
    }

    /** An answer to a whole class may be true of most of it. Answers in other words or numbers may each be to a limb. */
    private static List<LocatedAnswer> comparable(List<LocatedAnswer> answers, Recommendation recommendation) {
        List<LocatedAnswer> named = answers.stream()
                .filter(answer -> answer.answer().addressedTo().isEmpty())
                .toList();
        boolean mayBeToLimbs = !recommendation.limbs().isEmpty()
                && named.stream()
                                .map(answer -> answer.answer().references())
                                .distinct()
                                .count()
                        > 1;
        return mayBeToLimbs ? List.of() : named;
    }

    private static boolean takesTwoPositions(Voice voice, List<LocatedAnswer> answers) {
        ComplianceStatus taken = ComplianceStatus.UNCLEAR;
        for (LocatedAnswer answer : answers) {
            ComplianceStatus status = answer.answer().status();
            if (answer.voice() == voice && status.takesPosition() && status != taken) {
                if (taken != ComplianceStatus.UNCLEAR) {
                    return true;
                }
                taken = status;
            }
        }
        return false;
    }

    private static List<ComplianceStatus> positions(Voice voice, List<LocatedAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.voice() == voice)
                .map(answer -> answer.answer().status())
                .filter(ComplianceStatus::takesPosition)
                .distinct()
                .sorted()
                .toList();
    }
}
