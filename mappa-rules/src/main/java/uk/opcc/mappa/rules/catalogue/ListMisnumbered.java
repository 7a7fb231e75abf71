package uk.opcc.mappa.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): when a retyped list skips a number, every later
 * recommendation has the number of another.
 */
final class ListMisnumbered extends Rule {

    ListMisnumbered() {
        super(rule("list-misnumbered", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .actor(Actor.RESPONDER)
                .finds(
                        "A retyped list gives a recommendation the number of another, or leaves one out. A list that is only "
                                + "a part may leave out others. It is a part if the response says so, if it has at most half of the "
                                + "items, or if it has just those that must be answered.")
                .because("a reader who looks up a number in the list finds another recommendation"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        if (context.response().retypedList().isEmpty()) {
            return;
        }
        Set<ItemId> listed = new HashSet<>();
        for (ResolvedReference item : context.listItems()) {
            int stated = item.reference().nationalNumber().orElse(0);
            if (stated > 0 && !item.means(stated)) {
                String expected = expected(item, stated);
                FindingCollector.Draft finding = findings.finding(item.where());
                if (item.recommendation().isPresent()) {
                    finding.message("The retyped list gives %s the number %s.", expected, stated)
                            .remedy("Correct the number of %s in the list.", expected);
                } else {
                    finding.message(
                                    "The retyped list gives the number %s to an item where %s is expected.",
                                    stated, expected)
                            .remedy("Correct the number in the list to that of the report.");
                }
                item.recommendation().ifPresent(finding::on);
                finding.fact("listed as", stated).fact("expected", expected).add();
            }
            item.recommendation().ifPresent(listed::add);
        }
        if (context.response().retypedListIsPart() || context.hasUnreadParts() || isPlainlyAPart(listed, context)) {
            return;
        }
        for (ItemId item : context.items().keySet()) {
            if (!listed.contains(item)) {
                findings.finding("/retypedList")
                        .on(item)
                        .message("The retyped list leaves out %s.", item)
                        .remedy("Add %s to the list.", item)
                        .fact("listed as", "nothing")
                        .fact("expected", item)
                        .add();
            }
        }
    }

    /** A list of at most half of the items, or of just those that must be answered, is not meant as the whole list. */
    private static boolean isPlainlyAPart(Set<ItemId> listed, AssessmentCase context) {
        return context.response().retypedList().size() * 2 <= context.items().size()
                || (!listed.isEmpty() && listed.equals(Set.copyOf(context.required())));
    }

    private static String expected(ResolvedReference item, int stated) {
        if (item.recommendation().isPresent()) {
            return item.recommendation().get().inWords();
        }
        List<ItemId> others = item.pointsTo().stream()
                .filter(other -> !other.number().equals(OptionalInt.of(stated)))
                .toList();
        return others.isEmpty() ? "a number of the report" : ItemId.inWords(others);
    }
}
