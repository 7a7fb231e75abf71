package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationReference;

/**
 * Tells which recommendation of a catalogue a reference means. Made once for a report, or for every report that a body has
 * ever had; immutable, and safe to share between threads.
 *
 * <p>Number, portal reference and words each point to recommendations, or to none. What all of them point to, if that is one,
 * is meant; where they contradict one another nothing is, unless a person has read the reference. A document's own number
 * points nowhere. A heading alone, and a number of which the document does not tell whose it is, never decide.
 *
 * <p>Words point to a recommendation by its official wording where that is held, else by its distinctive terms, else by our
 * summary. What has to hold for that is in {@link Thresholds}.
 */
public final class ReferenceMatcher {

    private static final List<SignalKind> SIGNS = List.of(SignalKind.values());

    private record Entry(RecommendationId id, Recommendation recommendation) {}

    private final List<RecommendationId> ids;

    /** The recommendations of each number, which is the place here; null where no recommendation has it. */
    private final @Nullable Places[] byNumber;

    private final Map<String, Places> byPortalReference;
    private final Wordings wordings;

    private ReferenceMatcher(List<Entry> entries) {
        this.ids = entries.stream().map(Entry::id).toList();
        this.wordings = new Wordings(entries.stream().map(Entry::recommendation).toList());
        this.byNumber = byNumber(entries);
        this.byPortalReference = places(entries, Recommendation::portalReference);
    }

    private static @Nullable Places[] byNumber(List<Entry> entries) {
        Map<Integer, Places> places = places(entries, recommendation -> Optional.of(recommendation.number()));
        @Nullable
        Places[] byNumber = new Places
                [places.keySet().stream().mapToInt(number -> number + 1).max().orElse(0)];
        places.forEach((number, same) -> byNumber[number] = same);
        return byNumber;
    }

    private static <K> Map<K, Places> places(List<Entry> entries, Function<Recommendation, Optional<K>> key) {
        Map<K, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            int place = i;
            key.apply(entries.get(i).recommendation())
                    .ifPresent(each -> lists.computeIfAbsent(each, same -> new ArrayList<>())
                            .add(place));
        }
        Map<K, Places> places = new HashMap<>();
        lists.forEach((each, same) -> places.put(
                each, Places.of(same.stream().mapToInt(Integer::intValue).toArray())));
        return places;
    }

    /**
     * A matcher for the recommendations of one report.
     *
     * @param report the report
     * @return the matcher
     */
    public static ReferenceMatcher of(InspectionReport report) {
        return of(List.of(report));
    }

    /**
     * A matcher for the recommendations of several reports. Their order bears on nothing.
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
            for (Recommendation recommendation : report.recommendations()) {
                entries.add(new Entry(new RecommendationId(report.id(), recommendation.number()), recommendation));
            }
        }
        entries.sort(Comparator.comparing(Entry::id));
        return new ReferenceMatcher(entries);
    }

    /**
     * Tells which recommendation a reference means, taken by itself.
     *
     * @param reference the reference
     * @return what it means
     */
    public ReferenceMatch match(RecommendationReference reference) {
        Signals signs = signs(reference, wordings.addresseesNamedIn(reference.heading()));
        return new ReferenceMatch(this, signs, alone(signs));
    }

    /**
     * Tells which recommendations the items of one list mean, the list taken as a whole. An item without a heading stands under
     * that of the item before it. Where the words of neighbours show by how much the list's numbers are off, these items are
     * counted so. What the signs of an item leave open may be settled by its place among the others. No two items are inferred
     * to mean the same.
     *
     * @param items the items in the order of the list
     * @return what each means, in that order
     */
    public List<ReferenceMatch> matchList(List<RecommendationReference> items) {
        List<Signals> signs = new ArrayList<>(items.size());
        List<Conclusion> alone = new ArrayList<>(items.size());
        Optional<String> heading = Optional.empty();
        Addressees.Kinds addressees = Addressees.Kinds.NONE;
        for (RecommendationReference item : items) {
            if (item.heading().isPresent() && !item.heading().equals(heading)) {
                heading = item.heading();
                addressees = wordings.addresseesNamedIn(heading);
            }
            Signals each = signs(item, addressees);
            signs.add(each);
            alone.add(alone(each));
        }
        List<Conclusion> conclusions = new RecommendationList(ids, signs, alone).conclusions();
        List<ReferenceMatch> recognitions = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            recognitions.add(new ReferenceMatch(this, signs.get(i), conclusions.get(i)));
        }
        return Collections.unmodifiableList(recognitions);
    }

    /**
     * In what words of a document differ from the official wording of a recommendation, for a person to look at.
     *
     * @param recommendation the recommendation, usually the one that was {@linkplain ReferenceMatch#meant() meant}
     * @param words the words of the document
     * @return the difference; empty if the catalogue does not have the recommendation, or does not hold its official wording
     */
    public Optional<WordDifference> difference(RecommendationId recommendation, String words) {
        Objects.requireNonNull(words, "words");
        int place = Collections.binarySearch(ids, recommendation);
        return place < 0 ? Optional.empty() : wordings.official(place).map(text -> WordDifference.between(text, words));
    }

    /** The signs of a reference under a heading that names these addressees. */
    private Signals signs(RecommendationReference reference, Addressees.Kinds addressees) {
        // A heading that names no addressee is a title, and its words are the item's.
        boolean titled = reference.quotedWords().isEmpty() && addressees.isEmpty();
        Optional<String> words = titled ? reference.heading() : reference.quotedWords();
        return new Signals(
                reference,
                numbered(reference.readAs()),
                numbered(reference.nationalNumber()),
                tracked(reference.portalReference()),
                numbered(reference.bareNumber()),
                words.isPresent() ? wordings.find(words.get(), addressees) : Wordings.Found.NOTHING,
                addressees,
                reference.heading().isPresent(),
                words.isPresent() || addressees.isEmpty() ? Places.NONE : wordings.addressedToJust(addressees));
    }

    private Places numbered(OptionalInt number) {
        if (number.isEmpty() || number.getAsInt() >= byNumber.length) {
            return Places.NONE;
        }
        Places places = byNumber[number.getAsInt()];
        return places == null ? Places.NONE : places;
    }

    private Places tracked(Optional<String> portalReference) {
        return portalReference.isPresent()
                ? byPortalReference.getOrDefault(portalReference.get(), Places.NONE)
                : Places.NONE;
    }

    private Conclusion alone(Signals signs) {
        Places meant = signs.agreed();
        if (!signs.reading().isEmpty()) {
            Places confirmed = signs.reading().and(meant);
            meant = confirmed.isEmpty() ? signs.reading() : confirmed;
        } else if (isContradictedByHeading(signs, meant)) {
            return Conclusion.OPEN;
        }
        int only = meant.only();
        return only != Conclusion.NOTHING
                        && (signs.isStated(only)
                                || !signs.reading().isEmpty()
                                || signs.words().sure())
                ? new Conclusion(only, basis(signs, only), false)
                : Conclusion.OPEN;
    }

    private static Basis basis(Signals signs, int meant) {
        return signs.isStated(meant) ? Basis.STATED : signs.reading().isEmpty() ? Basis.INFERRED : Basis.READ;
    }

    /** Whether the reference's own heading names addressees, and none of them is one of any of these recommendations. */
    private boolean isContradictedByHeading(Signals signs, Places recommendations) {
        if (!signs.ownHeading() || signs.addressees().isEmpty()) {
            return false;
        }
        for (int i = 0; i < recommendations.size(); i++) {
            if (wordings.agreement(signs.addressees(), recommendations.get(i)) > 0) {
                return false;
            }
        }
        return !recommendations.isEmpty();
    }

    /** Which recommendation is in a place of the catalogue. */
    RecommendationId id(int place) {
        return ids.get(place);
    }

    /** The signs that contradict one another. */
    List<Conflict> conflicts(Signals signs) {
        List<Conflict> conflicts = new ArrayList<>(0);
        for (int i = 0; i < Signals.DECIDING.size(); i++) {
            SignalKind one = Signals.DECIDING.get(i);
            Places points = signs.pointedAtBy(one);
            if (points.isEmpty()) {
                continue;
            }
            for (int j = i + 1; j < Signals.DECIDING.size(); j++) {
                SignalKind other = Signals.DECIDING.get(j);
                Places otherPoints = signs.pointedAtBy(other);
                if (!otherPoints.isEmpty() && !points.meet(otherPoints)) {
                    conflicts.add(new Conflict(one, idsOf(points), other, idsOf(otherPoints)));
                }
            }
            if (signs.hasStrayNumber()) {
                conflicts.add(new Conflict(SignalKind.NATIONAL_NUMBER, List.of(), one, idsOf(points)));
            }
            if (isContradictedByHeading(signs, points)) {
                conflicts.add(new Conflict(
                        SignalKind.ADDRESSEES,
                        idsOf(wordings.addressedToJust(signs.addressees())),
                        one,
                        idsOf(points)));
            }
        }
        return List.copyOf(conflicts);
    }

    private List<RecommendationId> idsOf(Places recommendations) {
        List<RecommendationId> first = new ArrayList<>();
        for (int i = 0; i < Math.min(recommendations.size(), Thresholds.CANDIDATES); i++) {
            first.add(ids.get(recommendations.get(i)));
        }
        return first;
    }

    /** The recommendations that may be meant, as {@link ReferenceMatch#candidates()} tells. */
    List<Candidate> candidates(Signals signs, Conclusion conclusion) {
        Places pointedAt = signs.any();
        Places places = conclusion.isOpen() ? pointedAt : pointedAt.or(Places.of(conclusion.recommendation()));
        if (!conclusion.isOpen() || pointedAt.isEmpty()) {
            // The next best show how sure the best is, or where to look where nothing fits.
            places = places.or(signs.words().best(Thresholds.CANDIDATES));
        }
        List<Candidate> candidates = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            candidates.add(candidate(places.get(i), signs, conclusion));
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

    private Candidate candidate(int place, Signals signs, Conclusion conclusion) {
        List<Signal> found = new ArrayList<>(SIGNS.size());
        double score = 0;
        for (SignalKind kind : SIGNS) {
            double strength = strength(kind, place, signs, conclusion);
            if (strength > 0) {
                found.add(new Signal(kind, strength));
                score = Math.max(score, score(kind, strength, place, signs));
            }
        }
        return new Candidate(ids.get(place), score, found);
    }

    private double strength(SignalKind kind, int place, Signals signs, Conclusion conclusion) {
        return switch (kind) {
            case WORDS -> signs.words().share(place);
            case ADDRESSEES -> wordings.agreement(signs.addressees(), place);
            case POSITION -> conclusion.byPosition() && conclusion.recommendation() == place ? 1 : 0;
            default -> {
                Places points = signs.pointedAtBy(kind);
                yield points.contains(place) ? 1.0 / points.size() : 0;
            }
        };
    }

    private static double score(SignalKind kind, double strength, int place, Signals signs) {
        return switch (kind) {
            case WORDS -> signs.words().score(place);
            case ADDRESSEES -> signs.headingAlone().isEmpty() ? 0 : Thresholds.HINT * strength;
            case BARE_NUMBER -> Thresholds.HINT * strength;
            default -> strength;
        };
    }
}
