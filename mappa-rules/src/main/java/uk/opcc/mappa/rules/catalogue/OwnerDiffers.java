package uk.opcc.mappa.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Ours, with Police Act 1996 s.55(5): the owner that a response states for a recommendation is one of the report's
 * facts.
 */
final class OwnerDiffers extends Rule {

    OwnerDiffers() {
        super(rule("owner-differs", Severity.WARNING, Topic.STATEMENT, Provision.COMMENTS)
                .finds("The owner that the response states is not the report's addressees.")
                .because("the report says whom it asks, and a response that narrows that answers for fewer")
                .fires("A table gives police forces as owner of recommendation 15, which is addressed to probation, "
                        + "police forces and prisons.")
                .silent("The table gives probation, police forces and prisons."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        for (ResolvedReference reference : matter.references()) {
            Optional<StatedOwner> owner = reference.reference().owner();
            if (owner.isPresent() && reference.recommendation().isPresent()) {
                check(owner.get(), reference, reference.recommendation().getAsInt(), matter, report);
            }
        }
    }

    private static void check(
            StatedOwner owner, ResolvedReference reference, int number, Case matter, Findings.Report report) {
        List<Agency> addressees = matter.recommendation(number).orElseThrow().addressees();
        if (!owner.kinds().isEmpty() && !areJust(owner.kinds(), addressees)) {
            report.finding(reference.where() + "/owner")
                    .on(number)
                    .fact("stated", owner.words().orElseGet(() -> owner.kinds().toString()))
                    .fact("addressed to", addressees.stream().map(Agency::name).toList())
                    .add();
        }
    }

    /** Whether the addressees are of these kinds, of which each is given once, and of no others. */
    private static boolean areJust(List<AgencyKind> kinds, List<Agency> addressees) {
        Set<AgencyKind> asked = new HashSet<>();
        for (Agency addressee : addressees) {
            asked.add(addressee.kind());
        }
        return asked.size() == kinds.size() && asked.containsAll(kinds);
    }
}
