package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.matching.text.WordSequence;

/**
 * Matches references to the recommendations of one report or of several. Create it once: it is immutable, and safe to share
 * between threads.
 *
 * <p>Number, portal reference, words and a heading such as {@code Recommendation 1} each point to recommendations, or to none. If
 * all of them point to one, that is meant. If they contradict one another, nothing is meant, unless a person has read the
 * reference. A document's own number points nowhere. The addressees in a heading never decide alone, nor does a number of
 * unknown origin. But if the heading gives the same number as the report's, it is the report's. A heading with a word that is not
 * understood decides nothing: it may name an item of another report.
 *
 * <p>Words are compared with the official wording of a recommendation where it is recorded, else with its distinctive terms, else
 * with our summary; and with its limbs. Words that deny it, or name other levels or quantities, do not mean it.
 */
public final class ReferenceMatcher {

    private static final List<SignalKind> SIGNAL_KINDS = List.of(SignalKind.values());

    private record Entry(RecommendationId id, Recommendation recommendation, String title, HeadingWords headings) {}

    private final List<RecommendationId> ids;
    private final List<RecommendationKind> kinds;
    private final List<Entry> entries;

    /** The kinds of which every report holds all items. */
    private final Set<RecommendationKind> heldWhole = EnumSet.noneOf(RecommendationKind.class);

    /** By the report the greatest number of an item of a kind that it counts and of which not all are recorded. */
    private final Map<String, Map<RecommendationKind, Integer>> counted = new HashMap<>();

    // Filled when needed. Two threads that fill one place at once put equal, immutable values there.
    private final @Nullable Set<String>[] headingWords;

    private final Map<ItemId, IndexSet> byItem;
    private final Map<Integer, IndexSet> byNumber;
    private final Map<String, IndexSet> byLetter;
    private final Map<String, IndexSet> byPortalReference;
    private final Wordings wordings;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ReferenceMatcher(List<Entry> entries, Collection<InspectionReport> reports) {
        this.entries = List.copyOf(entries);
        heldWhole.addAll(EnumSet.allOf(RecommendationKind.class));
        for (InspectionReport report : reports) {
            heldWhole.removeIf(kind -> !report.holdsAll(kind));
            Map<RecommendationKind, Integer> greatest = new EnumMap<>(RecommendationKind.class);
            report.counts().forEach(count -> greatest.merge(count.of(), count.count(), Math::max));
            greatest.keySet().removeIf(report::holdsAll);
            counted.put(report.id(), greatest);
        }
        this.headingWords = new Set[entries.size()];
        this.ids = entries.stream().map(Entry::id).toList();
        this.kinds =
                entries.stream().map(entry -> entry.recommendation().kind()).toList();
        this.wordings = new Wordings(
                entries.stream().map(Entry::recommendation).toList(),
                entries.stream().map(Entry::title).toList());
        this.byItem = places(entries, entry -> Optional.of(entry.id().item()));
        this.byNumber = places(entries, entry -> {
            OptionalInt number = entry.id().item().number();
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        });
        this.byLetter = places(entries, entry -> entry.id().item().letter());
        this.byPortalReference = places(entries, entry -> entry.recommendation().portalReference());
    }

    private static <K> Map<K, IndexSet> places(List<Entry> entries, Function<Entry, Optional<K>> key) {
        Map<K, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            int place = i;
            key.apply(entries.get(i))
                    .ifPresent(each -> lists.computeIfAbsent(each, same -> new ArrayList<>())
                            .add(place));
        }
        Map<K, IndexSet> places = new HashMap<>();
        lists.forEach((each, same) -> places.put(
                each, IndexSet.of(same.stream().mapToInt(Integer::intValue).toArray())));
        return places;
    }

    /**
     * Returns a matcher for the recommendations of one report.
     *
     * @param report the report
     * @return the matcher
     */
    public static ReferenceMatcher of(InspectionReport report) {
        return of(List.of(report));
    }

    /**
     * Returns a matcher for the recommendations of several reports, in whatever order.
     *
     * @param reports the reports
     * @return the matcher
     * @throws IllegalArgumentException if two reports have one id
     */
    public static ReferenceMatcher of(Collection<InspectionReport> reports) {
        Set<String> reportIds = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (InspectionReport report : reports) {
            if (!reportIds.add(report.id())) {
                throw new IllegalArgumentException(
                        "found two reports of the id " + report.id() + ", expected each report once");
            }
            HeadingWords headings = new HeadingWords(report);
            report.items()
                    .forEach((item, recommendation) -> entries.add(new Entry(
                            new RecommendationId(report.id(), item), recommendation, report.title(), headings)));
        }
        entries.sort(Comparator.comparing(Entry::id));
        return new ReferenceMatcher(entries, reports);
    }

    /**
     * Returns the recommendation that a reference means, taken by itself.
     *
     * @param reference the reference
     * @return the match
     */
    public ReferenceMatch match(RecommendationReference reference) {
        Evidence evidence = evidence(reference, wordings.addresseesNamedIn(reference.heading()));
        return new ReferenceMatch(this, evidence, alone(evidence));
    }

    /**
     * Returns what the items of one list mean, the list taken as a whole. An item without a heading stands under that of the item
     * before it. The words of several items may show that the list's numbers are off, and by how much; then the numbers are
     * corrected by that. What is still open may follow from an item's place among the others. Two items are not inferred to mean
     * the same recommendation, unless they quote parts of it in a row, such as a sentence and its limbs.
     *
     * @param items the items in the order of the list
     * @return the matches, in that order
     */
    public List<ReferenceMatch> matchList(List<RecommendationReference> items) {
        List<Evidence> evidence = new ArrayList<>(items.size());
        List<Conclusion> alone = new ArrayList<>(items.size());
        Optional<String> heading = Optional.empty();
        Addressees.Kinds addressees = Addressees.Kinds.NONE;
        for (RecommendationReference item : items) {
            if (item.heading().isPresent() && !item.heading().equals(heading)) {
                heading = item.heading();
                addressees = wordings.addresseesNamedIn(heading);
            }
            Evidence each = evidence(item, addressees);
            evidence.add(each);
            alone.add(alone(each));
        }
        List<Conclusion> conclusions = new ListMatcher(ids, evidence, alone).conclusions();
        List<ReferenceMatch> matches = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            matches.add(new ReferenceMatch(this, evidence.get(i), conclusions.get(i)));
        }
        return Collections.unmodifiableList(matches);
    }

    /** The evidence of a reference under a heading that names these addressees. */
    private Evidence evidence(RecommendationReference reference, Addressees.Kinds addressees) {
        // A heading that names no addressee is a title, and its words are the item's.
        boolean titled = reference.quotedWords().isEmpty() && addressees.isEmpty();
        Optional<String> words = titled ? reference.heading() : reference.quotedWords();
        // The document's own number is the one in the heading, if they are the same.
        ItemNumbers inHeading = ItemNumbers.in(reference.heading());
        OptionalInt own = reference.localNumber();
        ItemNumbers heading = own.isPresent() && inHeading.has(own.getAsInt()) ? ItemNumbers.NONE : inHeading;
        IndexSet named = heading.isEmpty()
                ? IndexSet.NONE
                : IndexSet.where(
                        ids.size(), i -> heading.has(kinds.get(i), ids.get(i).item()));
        OptionalInt bare = reference.bareNumber();
        boolean bareIsReports = bare.isPresent() && heading.has(bare.getAsInt());
        OptionalInt stated = reference.nationalNumber().isEmpty() && bareIsReports ? bare : reference.nationalNumber();
        IndexSet number = ofKind(reference.kind(), labelled(stated, reference.letter()));
        IndexSet portal = tracked(reference.portalReference());
        Optional<WordSequence> query = words.map(wordings::query);
        Wordings.Found found = query.isPresent()
                ? wordings.find(query.get(), words.orElseThrow(), addressees)
                : Wordings.Found.NOTHING;
        named = withItemsOfCauses(named, number.or(portal).or(found.pointsTo()));
        // Of the items of one number the heading names the kind.
        number = number.meet(named) ? number.and(named) : number;
        IndexSet pointedAt = number.or(named).or(portal);
        boolean isOtherThanBare = stated.isEmpty() && bare.isPresent();
        return new Evidence(
                reference,
                reference
                        .readAs()
                        .map(item -> byItem.getOrDefault(item, IndexSet.NONE))
                        .orElse(IndexSet.NONE),
                stated.isPresent() || reference.letter().isPresent(),
                number,
                named,
                !heading.isEmpty() && (named.isEmpty() || isOtherThanBare),
                portal,
                bareIsReports ? IndexSet.NONE : numbered(bare),
                found,
                contradict(titled ? Optional.empty() : query, found.pointsTo().isEmpty(), pointedAt),
                reference.kind().isPresent()
                        && Stream.of(number, named, portal, found.pointsTo())
                                .anyMatch(points -> !points.isEmpty()
                                        && !points.stream()
                                                .anyMatch(each -> kinds.get(each)
                                                        == reference.kind().get())),
                addressees,
                reference.heading().isPresent(),
                words.isPresent() || addressees.isEmpty() ? IndexSet.NONE : wordings.addressedToJust(addressees));
    }

    /** Whether words have nothing of any of some recommendations, where they point to none, or say something else than each. */
    private boolean contradict(Optional<WordSequence> words, boolean pointToNone, IndexSet recommendations) {
        return words.isPresent()
                && !recommendations.isEmpty()
                && recommendations.stream()
                        .allMatch(each -> (pointToNone && wordings.fitNothing(words.get(), each))
                                || wordings.sayOtherwise(words.get(), each));
    }

    /** Causes of concern with those of their own recommendations to which other signals point. */
    private IndexSet withItemsOfCauses(IndexSet named, IndexSet others) {
        Set<RecommendationId> causes = new HashSet<>();
        named.stream()
                .filter(each -> kinds.get(each) == RecommendationKind.CAUSE_OF_CONCERN)
                .forEach(each -> causes.add(ids.get(each)));
        return causes.isEmpty()
                ? named
                : named.or(others.those(each -> entries.get(each)
                        .recommendation()
                        .causeOfConcern()
                        .filter(cause -> causes.contains(
                                new RecommendationId(ids.get(each).report(), cause)))
                        .isPresent()));
    }

    private IndexSet numbered(OptionalInt number) {
        return number.isPresent() ? byNumber.getOrDefault(number.getAsInt(), IndexSet.NONE) : IndexSet.NONE;
    }

    /** The recommendations of a number or a letter. A letter behind a number is that of a limb. */
    private IndexSet labelled(OptionalInt number, Optional<String> letter) {
        return number.isPresent() || letter.isEmpty()
                ? numbered(number)
                : byLetter.getOrDefault(letter.get(), IndexSet.NONE);
    }

    /** Items of a kind, or all of them if a report that holds all of its kind has none. */
    private IndexSet ofKind(Optional<RecommendationKind> kind, IndexSet items) {
        if (kind.isEmpty()) {
            return items;
        }
        IndexSet ofKind = items.those(each -> kinds.get(each) == kind.get());
        return ofKind.isEmpty() && heldWhole.contains(kind.get()) ? items : ofKind;
    }

    private IndexSet tracked(Optional<String> portalReference) {
        return portalReference.isPresent()
                ? byPortalReference.getOrDefault(portalReference.get(), IndexSet.NONE)
                : IndexSet.NONE;
    }

    private Conclusion alone(Evidence evidence) {
        IndexSet meant = evidence.agreed();
        if (!evidence.reading().isEmpty()) {
            IndexSet confirmed = evidence.reading().and(meant);
            meant = confirmed.isEmpty() ? evidence.reading() : confirmed;
        } else if (evidence.reference().readAs().isPresent() || isContradictedByHeading(evidence, meant)) {
            return Conclusion.OPEN;
        }
        int only = meant.only();
        return only != Conclusion.NOTHING
                        && (isStated(evidence, only)
                                || !evidence.reading().isEmpty()
                                || evidence.words().sure())
                ? new Conclusion(only, basis(evidence, only), false)
                : Conclusion.OPEN;
    }

    /** Whether the document states a recommendation, and nothing in its heading, kind or labels may mean another. */
    private boolean isStated(Evidence evidence, int item) {
        if (evidence.portal().isJust(item)) {
            return true;
        }
        RecommendationReference reference = evidence.reference();
        Recommendation recommendation = entries.get(item).recommendation();
        boolean isTrackedElsewhere = reference.portalReference().isPresent()
                && recommendation.portalReference().isPresent();
        boolean isUnheldLimb = reference.letter().isPresent()
                && recommendation.letter().isEmpty()
                && limb(reference.letter().get()) > recommendation.limbs().size();
        return evidence.isStated(item)
                && !isTrackedElsewhere
                && !isUnheldLimb
                && !mayMeanUnheldItem(evidence, item)
                && understandsHeading(reference, item);
    }

    private static int limb(String letter) {
        return letter.length() == 1 ? letter.charAt(0) - 'a' + 1 : Integer.MAX_VALUE;
    }

    /** Whether the number may be that of an item of another kind, which the report counts and the catalogue does not hold. */
    private boolean mayMeanUnheldItem(Evidence evidence, int item) {
        OptionalInt number = ids.get(item).item().number();
        if (number.isEmpty()
                || evidence.reference().kind().isPresent()
                || !evidence.named().isEmpty()) {
            return false;
        }
        return counted.getOrDefault(ids.get(item).report(), Map.of()).entrySet().stream()
                .anyMatch(count -> count.getKey() != kinds.get(item) && count.getValue() >= number.getAsInt());
    }

    /** Whether the heading names no other item, and has no word that may be that of another report. */
    private boolean understandsHeading(RecommendationReference reference, int item) {
        if (reference.heading().isEmpty()) {
            return true;
        }
        ItemNumbers named = ItemNumbers.in(reference.heading());
        OptionalInt own = reference.localNumber();
        Entry entry = entries.get(item);
        return (own.isPresent() && named.has(own.getAsInt()))
                || (named.all(this::isHeld)
                        && entry.headings()
                                .understands(
                                        reference.heading().get(), named, entry.recommendation(), headingWords(item)));
    }

    private boolean isHeld(RecommendationKind kind, int number) {
        return byNumber.getOrDefault(number, IndexSet.NONE).stream().anyMatch(each -> kinds.get(each) == kind);
    }

    private Set<String> headingWords(int item) {
        Set<String> words = headingWords[item];
        if (words == null) {
            // An unmodifiable set can be handed from one thread to another.
            words = Set.copyOf(HeadingWords.of(entries.get(item).recommendation()));
            headingWords[item] = words;
        }
        return words;
    }

    private static Basis basis(Evidence evidence, int meant) {
        return evidence.isStated(meant) ? Basis.STATED : evidence.reading().isEmpty() ? Basis.INFERRED : Basis.READ;
    }

    /** Whether the reference's own heading names addressees, and none of them is one of any of these recommendations. */
    private boolean isContradictedByHeading(Evidence evidence, IndexSet recommendations) {
        if (!evidence.ownHeading() || evidence.addressees().isEmpty()) {
            return false;
        }
        for (int i = 0; i < recommendations.size(); i++) {
            if (wordings.agreement(evidence.addressees(), recommendations.get(i)) > 0) {
                return false;
            }
        }
        return !recommendations.isEmpty();
    }

    /** Which recommendation is in a place of the catalogue. */
    RecommendationId id(int place) {
        return ids.get(place);
    }

    /** The evidence that contradict one another. */
    List<Conflict> conflicts(Evidence evidence) {
        List<Conflict> conflicts = new ArrayList<>(0);
        for (int i = 0; i < Evidence.DECIDING.size(); i++) {
            SignalKind one = Evidence.DECIDING.get(i);
            IndexSet points = evidence.pointedAtBy(one);
            if (points.isEmpty()) {
                continue;
            }
            for (int j = i + 1; j < Evidence.DECIDING.size(); j++) {
                SignalKind other = Evidence.DECIDING.get(j);
                IndexSet otherPoints = evidence.pointedAtBy(other);
                if (!otherPoints.isEmpty() && !points.meet(otherPoints)) {
                    conflicts.add(new Conflict(one, idsOf(points), other, idsOf(otherPoints)));
                }
            }
            if (evidence.contradictedByWords()
                    && one != SignalKind.READING
                    && one != SignalKind.WORDS
                    && (evidence.words().pointsTo().isEmpty()
                            || points.meet(evidence.words().pointsTo()))) {
                conflicts.add(new Conflict(one, idsOf(points), SignalKind.WORDS, List.of()));
            }
            if (evidence.ofOtherKind() && one != SignalKind.READING) {
                conflicts.add(new Conflict(SignalKind.KIND, List.of(), one, idsOf(points)));
            }
            if (evidence.hasStrayNumber()) {
                conflicts.add(new Conflict(SignalKind.NATIONAL_NUMBER, List.of(), one, idsOf(points)));
            }
            if (evidence.namedInVain() && evidence.named().isEmpty()) {
                conflicts.add(new Conflict(SignalKind.HEADING, List.of(), one, idsOf(points)));
            }
            if (isContradictedByHeading(evidence, points)) {
                conflicts.add(new Conflict(
                        SignalKind.ADDRESSEES,
                        idsOf(wordings.addressedToJust(evidence.addressees())),
                        one,
                        idsOf(points)));
            }
        }
        if (evidence.namedInVain() && !evidence.bareNumber().isEmpty()) {
            conflicts.add(new Conflict(
                    SignalKind.HEADING, idsOf(evidence.named()), SignalKind.BARE_NUMBER, idsOf(evidence.bareNumber())));
        }
        return List.copyOf(conflicts);
    }

    private List<RecommendationId> idsOf(IndexSet recommendations) {
        List<RecommendationId> first = new ArrayList<>();
        for (int i = 0; i < Math.min(recommendations.size(), Thresholds.CANDIDATES); i++) {
            first.add(ids.get(recommendations.get(i)));
        }
        return first;
    }

    /** The recommendations that may be meant, as {@link ReferenceMatch#candidates()} returns them. */
    List<Candidate> candidates(Evidence evidence, Conclusion conclusion) {
        IndexSet pointedAt = evidence.any();
        IndexSet places = conclusion.isOpen() ? pointedAt : pointedAt.or(IndexSet.of(conclusion.recommendation()));
        if (!conclusion.isOpen() || pointedAt.isEmpty()) {
            // The next best show how sure the best is, or where to look where nothing fits.
            places = places.or(evidence.words().best(Thresholds.CANDIDATES));
        }
        List<Candidate> candidates = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            candidates.add(candidate(places.get(i), evidence, conclusion));
        }
        // They come in the order of their ids, and those that fit alike stay in it.
        candidates.sort((one, other) -> Double.compare(other.score(), one.score()));
        if (!conclusion.isOpen()) {
            putFirst(ids.get(conclusion.recommendation()), candidates);
        }
        return List.copyOf(candidates.subList(0, Math.min(candidates.size(), Thresholds.CANDIDATES)));
    }

    private static void putFirst(RecommendationId meant, List<Candidate> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            if (candidates.get(i).recommendation().equals(meant)) {
                candidates.add(0, candidates.remove(i));
            }
        }
    }

    private Candidate candidate(int place, Evidence evidence, Conclusion conclusion) {
        List<Signal> found = new ArrayList<>(SIGNAL_KINDS.size());
        double score = 0;
        for (SignalKind kind : SIGNAL_KINDS) {
            double strength = strength(kind, place, evidence, conclusion);
            if (strength > 0) {
                found.add(new Signal(kind, strength));
                score = Math.max(score, score(kind, strength, place, evidence));
            }
        }
        return new Candidate(ids.get(place), score, found);
    }

    private double strength(SignalKind kind, int place, Evidence evidence, Conclusion conclusion) {
        return switch (kind) {
            case WORDS -> evidence.words().share(place);
            case ADDRESSEES -> wordings.agreement(evidence.addressees(), place);
            case POSITION -> conclusion.byPosition() && conclusion.recommendation() == place ? 1 : 0;
            default -> {
                IndexSet points = evidence.pointedAtBy(kind);
                yield points.contains(place) ? 1.0 / points.size() : 0;
            }
        };
    }

    private static double score(SignalKind kind, double strength, int place, Evidence evidence) {
        return switch (kind) {
            case WORDS -> evidence.words().score(place);
            case ADDRESSEES -> evidence.headingAlone().isEmpty() ? 0 : Thresholds.HINT * strength;
            case BARE_NUMBER -> Thresholds.HINT * strength;
            default -> strength;
        };
    }
}
