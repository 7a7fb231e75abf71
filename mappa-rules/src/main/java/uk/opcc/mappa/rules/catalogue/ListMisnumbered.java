package uk.opcc.mappa.rules.catalogue;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.matching.NumberedItems;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): when a retyped list skips a number, every later
 * recommendation has the number of another.
 */
final class ListMisnumbered extends Rule {

    ListMisnumbered() {
        super(rule("list-misnumbered", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .finds("A retyped list gives a recommendation the number of another, or leaves one out.")
                .because("a reader who looks up a number in the list finds another recommendation"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.response().retypedList().isEmpty()) {
            return;
        }
        BitSet listed = new BitSet();
        for (ResolvedReference item : context.listItems()) {
            int stated = item.reference().nationalNumber().orElse(0);
            if (stated > 0 && !item.means(stated)) {
                String expected = expected(item, stated);
                FindingCollector.Draft finding = findings.finding(item.where());
                if (item.recommendation().isPresent()) {
                    finding.message("The retyped list gives recommendation %s the number %s.", expected, stated)
                            .remedy("Correct the number in the list to %s.", expected);
                } else {
                    finding.message("The retyped list gives an item the number %s; expected: %s.", stated, expected)
                            .remedy("Correct the number in the list to that of the report.");
                }
                item.recommendation().ifPresent(finding::on);
                finding.fact("listed as", stated).fact("expected", expected).add();
            }
            item.recommendation().ifPresent(listed::set);
        }
        for (Recommendation recommendation : NumberedItems.of(context.report())) {
            int number = NumberedItems.numberOf(recommendation);
            if (!listed.get(number)) {
                findings.finding("/retypedList")
                        .on(number)
                        .message("The retyped list leaves out recommendation %s.", number)
                        .remedy("Add recommendation %s to the list.", number)
                        .fact("listed as", "nothing")
                        .fact("expected", number)
                        .add();
            }
        }
    }

    private static String expected(ResolvedReference item, int stated) {
        if (item.recommendation().isPresent()) {
            return Integer.toString(item.recommendation().getAsInt());
        }
        List<Integer> others =
                item.pointsTo().stream().filter(number -> number != stated).toList();
        return others.isEmpty()
                ? "a number of the report"
                : others.stream().map(Object::toString).collect(Collectors.joining(" or "))
                        + ", to which the rest of the item points";
    }
}
