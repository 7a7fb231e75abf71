package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportKind;

/**
 * A catalogue of recommendations that no report makes, the same for the same seed: in reports of 10 to 30, the first of 19,
 * each on one to three topics. The first of a larger catalogue are the smaller one of that seed. About a fifth lie in
 * families of two to four near-duplicates, half of these in one report.
 */
public final class SyntheticCatalogue {

    /** How often a recommendation is a near-duplicate of an earlier one. */
    private static final double REPEATED = 0.135;

    private static final int LARGEST_FAMILY = 4;
    private static final int FIRST_REPORT = 19;
    private static final int LARGEST_REPORT = 30;
    private static final int SMALLEST_REPORT = 10;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Integer> familySizes = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    private SyntheticCatalogue() {}

    /**
     * Generates a catalogue.
     *
     * @param seed decides everything
     * @param size how many recommendations
     * @return the catalogue
     */
    public static SyntheticCatalogue of(long seed, int size) {
        SyntheticCatalogue catalogue = new SyntheticCatalogue();
        SplittableRandom random = new SplittableRandom(seed);
        for (int report = 1; catalogue.entries.size() < size; report++) {
            SplittableRandom reports = random.split();
            int recommendations = report == 1 ? FIRST_REPORT : reports.nextInt(SMALLEST_REPORT, LARGEST_REPORT + 1);
            catalogue.write("report-" + report, Math.min(recommendations, size - catalogue.entries.size()), reports);
        }
        return catalogue;
    }

    /** The reports, as a matcher takes them. */
    public List<InspectionReport> reports() {
        Map<String, List<Recommendation>> recommendations = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.id().report(),
                        LinkedHashMap::new,
                        Collectors.mapping(Entry::recommendation, Collectors.toList())));
        return recommendations.entrySet().stream()
                .map(report -> InspectionReport.builder()
                        .kind(ReportKind.JOINT_INSPECTION)
                        .id(report.getKey())
                        .title("A synthetic inspection, " + report.getKey())
                        .addAllRecommendations(report.getValue())
                        .build())
                .toList();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The entries that have a near-duplicate in the catalogue. */
    List<Entry> inFamilies() {
        return entries.stream()
                .filter(entry -> familySizes.getOrDefault(entry.family(), 0) > 1)
                .toList();
    }

    /** Recommendations of the same kind that are not in the catalogue. */
    List<SyntheticRecommendation> heldOut(int count, SplittableRandom random) {
        List<SyntheticRecommendation> heldOut = new ArrayList<>();
        while (heldOut.size() < count) {
            fresh(Phrases.any(entries, random).text().topic(), random).ifPresent(heldOut::add);
        }
        return heldOut;
    }

    /** Near-duplicates, in words, of recommendations of the catalogue that are not in it themselves. */
    List<SyntheticRecommendation> heldOutNear(int count, SplittableRandom random) {
        List<SyntheticRecommendation> heldOut = new ArrayList<>();
        while (heldOut.size() < count) {
            Variation.ONE_CONTRAST
                    .of(Phrases.any(entries, random).text(), random)
                    .filter(near ->
                            entries.stream().noneMatch(e -> e.text().words().equals(near.words())))
                    .ifPresent(heldOut::add);
        }
        return heldOut;
    }

    private void write(String report, int recommendations, SplittableRandom random) {
        List<Sentences> topics = new ArrayList<>();
        int themes = random.nextInt(1, 4);
        for (int i = 0; i < themes; i++) {
            topics.add(Phrases.any(Sentences.everyTopic(), random));
        }
        int first = entries.size();
        while (entries.size() < first + recommendations) {
            if (!entries.isEmpty() && random.nextDouble() < REPEATED) {
                repeat(report, first, random);
            } else {
                fresh(Phrases.skewed(topics, random), random)
                        .ifPresent(text -> add(report, first, text, entries.size(), random));
            }
        }
    }

    private Optional<SyntheticRecommendation> fresh(Sentences topic, SplittableRandom random) {
        return Optional.of(SyntheticRecommendation.on(topic, random)).filter(text -> !told.contains(text.words()));
    }

    /** Says again, with a change, what this report said or, as often, any did. */
    private void repeat(String report, int first, SplittableRandom random) {
        int from = random.nextBoolean() && first < entries.size() ? first : 0;
        Entry earlier = entries.get(random.nextInt(from, entries.size()));
        if (familySizes.get(earlier.family()) < LARGEST_FAMILY) {
            Variation.any(random)
                    .of(earlier.text(), random)
                    .filter(text -> !told.contains(text.heading() + text.words()))
                    .ifPresent(text -> add(report, first, text, earlier.family(), random));
        }
    }

    private void add(String report, int first, SyntheticRecommendation text, int family, SplittableRandom random) {
        int number = entries.size() - first + 1;
        Recommendation recommendation = Recommendation.builder()
                .number(number)
                .kind(RecommendationKind.RECOMMENDATION)
                .summary(text.summary(random))
                .officialText(text.words())
                .addAllAddressees(
                        text.addressees().stream().map(Addressee::agency).toList())
                .portalReference(Integer.toString(20_000 + entries.size()))
                .build();
        entries.add(
                new Entry(new RecommendationId(report, ItemId.recommendation(number)), text, recommendation, family));
        familySizes.merge(family, 1, Integer::sum);
        told.add(text.words());
        told.add(text.heading() + text.words());
    }

    /**
     * One recommendation of the catalogue.
     *
     * @param id which it is
     * @param text what it says
     * @param recommendation it, as a report holds it
     * @param family which near-duplicates it belongs to, itself alone included
     */
    record Entry(RecommendationId id, SyntheticRecommendation text, Recommendation recommendation, int family) {}
}
