package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.matching.RecommendationId;

/**
 * Whose numbers a document gives: the report's or its own. The words that stand beside the numbers decide; where there are
 * none, numbers that simply count from 1 are doubted unless the items of these numbers are addressed to the police.
 */
final class Numbering {

    private enum Scheme {
        REPORT,
        OWN,
        OPEN
    }

    private static final Set<AgencyKind> POLICE = Set.of(
            AgencyKind.POLICE_FORCE,
            AgencyKind.CHIEF_OFFICER,
            AgencyKind.LOCAL_POLICING_BODY,
            AgencyKind.POLICE_AND_CRIME_COMMISSIONER);

    private final Matches matches;
    private final Scheme labels;
    private final Scheme list;

    Numbering(List<Item> items, InspectionReport report, Matches matches) {
        this.matches = matches;
        int[] ofLabels = new int[2];
        int[] ofList = new int[2];
        SortedSet<Integer> numbers = new TreeSet<>();
        for (Item item : items) {
            if (item.numbers.size() == 1) {
                numbers.add(item.numbers.get(0));
                vote(item, item.numbers.get(0), ofLabels);
            } else {
                numbers.addAll(item.numbers);
            }
            if (item.listNumber.isPresent()) {
                vote(item, item.listNumber.getAsInt(), ofList);
            }
        }
        this.labels = scheme(ofLabels, isOwnCount(numbers, report) ? Scheme.OPEN : Scheme.REPORT);
        this.list = scheme(ofList, Scheme.OWN);
    }

    private static Scheme scheme(int[] votes, Scheme otherwise) {
        if (votes[0] + votes[1] == 0) {
            return otherwise;
        }
        return votes[0] > votes[1] ? Scheme.REPORT : votes[0] == 0 ? Scheme.OWN : Scheme.OPEN;
    }

    private void vote(Item item, int number, int[] votes) {
        if (item.quote.isEmpty() || item.quote.length() > 20_000) {
            return;
        }
        Optional<RecommendationId> byWords = matches.match(RecommendationReference.builder()
                        .heading(Optional.ofNullable(item.heading))
                        .quotedWords(item.quote.toString())
                        .build())
                .meant();
        Optional<RecommendationId> byNumber = matches.match(RecommendationReference.builder()
                        .kind(item.kind)
                        .nationalNumber(number)
                        .build())
                .meant();
        if (byWords.isPresent()) {
            votes[byWords.equals(byNumber) ? 0 : 1]++;
        }
    }

    /** Returns whether numbers count from 1 without a gap, while the report gives some of them to others than the police. */
    private static boolean isOwnCount(SortedSet<Integer> numbers, InspectionReport report) {
        if (numbers.isEmpty() || numbers.first() != 1 || numbers.last() != numbers.size()) {
            return false;
        }
        if (numbers.size() >= report.recommendations().size()) {
            return false;
        }
        return numbers.stream()
                .anyMatch(number -> report.recommendation(number)
                        .filter(item -> !isForPolice(item))
                        .isPresent());
    }

    /** Returns whether a recommendation is addressed to a force, a chief officer or a local policing body. */
    static boolean isForPolice(Recommendation item) {
        return item.addressees().stream().anyMatch(agency -> POLICE.contains(agency.kind()));
    }

    /** Returns whether nothing tells whose an item's number is. */
    boolean isDoubtful(Item item) {
        return labels == Scheme.OPEN && !item.numbers.isEmpty();
    }

    /** Returns the references of an item by number, letter and portal reference; none if it has nothing of these. */
    List<RecommendationReference> references(Item item) {
        List<RecommendationReference> references = new ArrayList<>();
        for (int i = 0; i < Math.max(1, item.numbers.size()); i++) {
            RecommendationReference.Builder reference = RecommendationReference.builder();
            boolean empty = true;
            if (item.kind != RecommendationKind.RECOMMENDATION) {
                reference.kind(item.kind);
            }
            if (!item.numbers.isEmpty()) {
                int number = item.numbers.get(i);
                switch (labels) {
                    case REPORT -> reference.nationalNumber(number);
                    case OWN -> reference.localNumber(number);
                    case OPEN -> reference.bareNumber(number);
                }
                empty = false;
                if (item.listNumber.isPresent() && labels == Scheme.REPORT) {
                    reference.localNumber(item.listNumber);
                }
            } else if (item.listNumber.isPresent() && item.letter == null) {
                numberOfList(item, reference);
                empty = false;
            }
            if (item.letter != null) {
                reference.letter(item.letter);
                empty = false;
            }
            if (item.portal != null && i == 0) {
                reference.portalReference(item.portal);
                empty = false;
            }
            if (!empty) {
                references.add(reference.build());
            }
        }
        return references;
    }

    private void numberOfList(Item item, RecommendationReference.Builder reference) {
        if (list == Scheme.REPORT) {
            reference.nationalNumber(item.listNumber);
        } else {
            reference.localNumber(item.listNumber);
        }
    }

    /** Returns the reference of an item of a retyped list. */
    @Nullable
    RecommendationReference listed(Item item) {
        List<RecommendationReference> references = references(item);
        return references.isEmpty() ? null : references.get(0);
    }
}
