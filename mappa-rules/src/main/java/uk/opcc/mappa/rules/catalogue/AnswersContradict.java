package uk.opcc.mappa.rules.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Ours, with Police Act 1996 s.55(5): one voice has one position on one recommendation.
 */
final class AnswersContradict extends Rule {

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
            Map<Voice, TreeSet<ComplianceStatus>> positions = new EnumMap<>(Voice.class);
            for (PlacedAnswer answer : matter.answersTo(number)) {
                if (answer.answer().status() != ComplianceStatus.UNCLEAR) {
                    positions
                            .computeIfAbsent(answer.voice(), voice -> new TreeSet<>())
                            .add(answer.answer().status());
                }
            }
            positions.forEach((voice, taken) -> {
                if (taken.size() > 1) {
                    report.finding("/comments")
                            .on(number)
                            .fact("voice", voice)
                            .fact("positions", List.copyOf(taken))
                            .add();
                }
            });
        }
    }
}
