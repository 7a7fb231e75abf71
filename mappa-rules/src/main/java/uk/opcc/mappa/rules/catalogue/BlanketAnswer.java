package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import java.util.function.Predicate;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Voice;
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
 * Police Act 1996 s.55(5B) asks for an explanation on each recommendation. A general sentence, of the body or of the
 * chief officer, names none, so it covers none here. An answer for all that is addressed to some kinds of agency covers
 * these, but names none either.
 */
final class BlanketAnswer extends Rule {

    BlanketAnswer() {
        super(rule("blanket-answer", Severity.WARNING, Topic.COVERAGE, Provision.EXPLANATION)
                .actor(Actor.AUTHOR)
                .finds("The body or the chief officer gives one answer for every recommendation, or for those to some "
                        + "kinds of agency, and names none.")
                .because(
                        "an explanation is owed on each recommendation, and a sentence that names none explains none"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        check("The local policing body", Voice::speaksForBody, context, findings);
        check("The chief officer", voice -> voice == Voice.CHIEF_OFFICER, context, findings);
    }

    private static void check(String who, Predicate<Voice> speaks, AssessmentCase context, FindingCollector findings) {
        List<LocatedAnswer> answers = context.answers().stream()
                .filter(answer -> speaks.test(answer.voice()) && answer.answer().status() != ComplianceStatus.NOT_READ)
                .toList();
        boolean namesNone = !context.hasUnreadParts()
                && answers.stream().allMatch(answer -> answer.answer().namesNone());
        for (LocatedAnswer answer : answers) {
            List<AgencyKind> kinds = answer.answer().addressedTo();
            if (namesNone || !kinds.isEmpty()) {
                findings.finding(answer.where())
                        .message(
                                "%s gives a general answer%s and names no recommendation.",
                                who, kinds.isEmpty() ? "" : Sentence.of(" for addressees of the kind %s", kinds))
                        .remedy("Say on each recommendation that must be answered what is done, or why nothing is.")
                        .fact("voice", answer.voice())
                        .fact("says", answer.answer().explanation().orElse("nothing in particular"))
                        .add();
            }
        }
    }
}
