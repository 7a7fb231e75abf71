package uk.opcc.mappa.rules.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.rules.evaluation.Asker;
import uk.opcc.mappa.rules.evaluation.AssessmentCase;
import uk.opcc.mappa.rules.evaluation.FindingCollector;
import uk.opcc.mappa.rules.evaluation.NearestCode;
import uk.opcc.mappa.rules.evaluation.ResolvedReference;
import uk.opcc.mappa.rules.evaluation.Rule;
import uk.opcc.mappa.rules.evaluation.Sentence;
import uk.opcc.mappa.rules.law.Provision;
import uk.opcc.mappa.rules.result.Actor;
import uk.opcc.mappa.rules.result.Severity;
import uk.opcc.mappa.rules.result.Topic;

/**
 * Our own rule on comments under Police Act 1996 s.55(5): a response should repeat correctly whom the report
 * addresses.
 */
final class OwnerDiffers extends Rule {

    OwnerDiffers() {
        super(
                rule("owner-differs", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                        .actor(Actor.AUTHOR)
                        .finds(
                                "The owner that the response states differs from the report's addressees. An owner of a kind that is "
                                        + "not known makes a question instead.")
                        .because(
                                "the report says whom it asks; a response that names fewer agencies seems to answer for fewer"));
    }

    @Override
    public void check(AssessmentCase context, FindingCollector findings) {
        for (ResolvedReference reference : context.references()) {
            Optional<StatedOwner> owner = reference.reference().owner();
            if (owner.isPresent() && reference.recommendation().isPresent()) {
                check(owner.get(), reference, reference.recommendation().get(), context, findings);
            }
        }
    }

    private static void check(
            StatedOwner owner,
            ResolvedReference reference,
            ItemId item,
            AssessmentCase context,
            FindingCollector findings) {
        List<Agency> addressees = context.recommendation(item).orElseThrow().addressees();
        Set<AgencyKind> asked = addressees.stream().map(Agency::kind).collect(Collectors.toSet());
        Set<AgencyKind> stated = new LinkedHashSet<>(owner.kinds());
        if (stated.isEmpty() || Asker.mayBeTheSame(stated, asked)) {
            return;
        }
        Optional<AgencyKind> unknown = stated.stream()
                .filter(kind -> !Asker.isKnown(kind) && !asked.contains(kind))
                .findFirst();
        if (unknown.isPresent()) {
            findings.ask(
                    reference.where() + "/owner",
                    Sentence.of(
                                    "Is an agency of the kind %s an addressee of %s? That kind is not known.",
                                    unknown.get(), item)
                            + NearestCode.didYouMean(unknown.get()),
                    "Correct the kinds of the owner to known ones, or compare the owner with the report by hand.");
        } else {
            findings.finding(reference.where() + "/owner")
                    .on(item)
                    .message(
                            "The response states \"%s\" as the owner of %s; the report addresses it to %s.",
                            owner.words().isPresent() ? owner.words().get() : owner.kinds(), item, addressees)
                    .remedy("Correct the owner of %s to %s.", item, addressees)
                    .fact("stated", owner.words().orElseGet(() -> owner.kinds().toString()))
                    .fact("addressed to", addressees.stream().map(Agency::name).toList())
                    .add();
        }
    }
}
