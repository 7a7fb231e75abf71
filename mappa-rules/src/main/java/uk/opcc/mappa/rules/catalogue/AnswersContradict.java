package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Ours, with Police Act 1996 s.55(5): one voice has one position on one recommendation.
 */
final class AnswersContradict extends Rule {

    private static final List<Voice> VOICES = List.of(Voice.values());

    AnswersContradict() {
        super(
                rule("answers-contradict", Severity.WARNING, Topic.POSITION, Provision.COMMENTS)
                        .finds("One voice takes two positions on one recommendation.")
                        .because("a reader cannot tell which of the two positions is meant")
                        .fires(
                                "The chief officer says in one place that recommendation 18 is met, and in another that it is "
                                        + "partly met.")
                        .silent(
                                "The chief officer says that it is met, the body that it is partly met: two voices may differ."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        for (int number : matter.answered()) {
            List<PlacedAnswer> answers = matter.answersTo(number);
            for (Voice voice : VOICES) {
                if (takesTwoPositions(voice, answers)) {
                    report.finding("/comments")
                            .on(number)
                            .fact("voice", voice)
                            .fact("positions", positions(voice, answers))
                            .add();
                }
            }
        }
    }

    private static boolean takesTwoPositions(Voice voice, List<PlacedAnswer> answers) {
        ComplianceStatus taken = ComplianceStatus.UNCLEAR;
        for (PlacedAnswer answer : answers) {
            ComplianceStatus status = answer.answer().status();
            if (answer.voice() == voice && status != ComplianceStatus.UNCLEAR && status != taken) {
                if (taken != ComplianceStatus.UNCLEAR) {
                    return true;
                }
                taken = status;
            }
        }
        return false;
    }

    private static List<ComplianceStatus> positions(Voice voice, List<PlacedAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.voice() == voice)
                .map(answer -> answer.answer().status())
                .filter(status -> status != ComplianceStatus.UNCLEAR)
                .distinct()
                .sorted()
                .toList();
    }
}
