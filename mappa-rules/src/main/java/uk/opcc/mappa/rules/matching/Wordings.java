package uk.opcc.mappa.rules.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.rules.matching.text.Vocabulary;
import uk.opcc.mappa.rules.matching.text.WordSequence;

/**
 * The words and addressees by which the recommendations of a catalogue are matched. The words are the official wording where
 * it is recorded, else the distinctive terms, else our summary.
 */
final class Wordings {

    private final List<Recommendation> recommendations;
    private final Addressees addressees;
    private final Addressees.Kinds[] addressedTo;
    private final WordingScan scan;
    private final Map<Addressees.Kinds, IndexSet> byAddressees = new HashMap<>();

    /**
     * The fit of a recommendation to what a reference says.
     *
     * @param match what it has of the words
     * @param found the weight of these, and of its addressees so far as they agree
     * @param share that weight as a share of all that the reference says
     * @param score how well it fits, from 0 to 1
     */
    record Fit(WordingScan.Match match, double found, double share, double score) {

        /** Orders by score, the best first, and what fits alike as in the catalogue. */
        static int bestFirst(Fit one, Fit other) {
            int order = Double.compare(other.score, one.score);
            return order == 0 ? Integer.compare(one.recommendation(), other.recommendation()) : order;
        }

        int recommendation() {
            return match.wording();
        }

        Fit withScore(double other) {
            return new Fit(match, found, share, other);
        }
    }

    /**
     * What the words of a reference say.
     *
     * @param pointsTo the recommendations to which they point, surely or not: several if those fit alike, none if none fits
     * @param sure whether they decide, if they point to one
     * @param quoted those of them that are quoted in whole or in part: by their official wording, or by a limb
     * @param whole whether they are a whole wording
     * @param fits the recommendations that fit best, the best first
     */
    record Found(IndexSet pointsTo, boolean sure, IndexSet quoted, boolean whole, List<Fit> fits) {

        static final Found NOTHING = new Found(IndexSet.NONE, false, IndexSet.NONE, false, List.of());

        /** How well a recommendation fits, or 0 where it is none of those that fit best. */
        double score(int recommendation) {
            Fit fit = fit(recommendation);
            return fit == null ? 0 : fit.score();
        }

        /** The share of the words that a recommendation has, or 0 where it is none of those that fit best. */
        double share(int recommendation) {
            Fit fit = fit(recommendation);
            return fit == null ? 0 : fit.share();
        }

        /** The recommendations that fit best, at most so many. */
        IndexSet best(int atMost) {
            int[] best = new int[Math.min(atMost, fits.size())];
            for (int i = 0; i < best.length; i++) {
                best[i] = fits.get(i).recommendation();
            }
            return IndexSet.of(best);
        }

        private @Nullable Fit fit(int recommendation) {
            for (int i = 0; i < fits.size(); i++) {
                if (fits.get(i).recommendation() == recommendation) {
                    return fits.get(i);
                }
            }
            return null;
        }
    }

    /**
     * Reads the wordings of a catalogue.
     *
     * @param recommendations the recommendations
     * @param titles for each the title of its report
     */
    Wordings(List<Recommendation> recommendations, List<String> titles) {
        this.recommendations = recommendations;
        List<String> texts = recommendations.stream().flatMap(Wordings::texts).toList();
        Vocabulary vocabulary = Addressees.vocabulary(texts, recommendations);
        this.scan = new WordingScan(vocabulary, recommendations, titles);
        this.addressees = new Addressees(vocabulary, recommendations);
        this.addressedTo = recommendations.stream().map(addressees::of).toArray(Addressees.Kinds[]::new);
        Map<Addressees.Kinds, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < addressedTo.length; i++) {
            lists.computeIfAbsent(addressedTo[i], kinds -> new ArrayList<>()).add(i);
        }
        lists.forEach((kinds, some) -> byAddressees.put(
                kinds, IndexSet.of(some.stream().mapToInt(Integer::intValue).toArray())));
    }

    static String wording(Recommendation recommendation) {
        return recommendation
                .officialText()
                .orElseGet(() -> recommendation.distinctiveTerms().isEmpty()
                        ? recommendation.summary()
                        : String.join(", ", recommendation.distinctiveTerms()));
    }

    /** The sentence of a recommendation, then its limbs. */
    static Stream<String> texts(Recommendation recommendation) {
        return Stream.concat(Stream.of(wording(recommendation)), recommendation.limbs().stream());
    }

    /** The kinds of addressees that a heading names. */
    Addressees.Kinds addresseesNamedIn(Optional<String> heading) {
        return heading.isPresent() ? addressees.namedIn(heading.get()) : Addressees.Kinds.NONE;
    }

    /** The share of the addressees that agree with those of a recommendation. */
    double agreement(Addressees.Kinds named, int recommendation) {
        return named.agreement(addressedTo[recommendation]);
    }

    /** The recommendations that are addressed to these kinds and no others. */
    IndexSet addressedToJust(Addressees.Kinds named) {
        return byAddressees.getOrDefault(named, IndexSet.NONE);
    }

    /** Reads words of a document. */
    WordSequence query(String words) {
        return scan.query(words);
    }

    /**
     * Looks for the recommendations that words fit.
     *
     * @param query the words of the document
     * @param words the same as they stand
     * @param named the kinds of addressees that its heading names
     * @return what they come to
     */
    Found find(WordSequence query, String words, Addressees.Kinds named) {
        IndexSet wholes = wholes(query, words, named);
        List<Fit> fits = fits(query, wholes, named);
        if (!wholes.isEmpty()) {
            return new Found(wholes, true, wholes.those(this::isHeldWhole), true, fits);
        }
        if (fits.isEmpty()) {
            return Found.NOTHING;
        }
        IndexSet withLimb = scan.withLimb(query).those(each -> !contradicts(query, each));
        if (!withLimb.isEmpty()) {
            return new Found(withLimb, true, withLimb, false, fits);
        }
        Fit best = fits.get(0);
        if (best.share() < Thresholds.POINTING_SHARE
                || best.match().words() < Thresholds.FEWEST_WORDS
                || best.found() < Thresholds.EVIDENCE * scan.singlesOut()) {
            return new Found(IndexSet.NONE, false, IndexSet.NONE, false, fits);
        }
        boolean enough = best.share() >= Thresholds.SHARE;
        IndexSet alike = IndexSet.of(best.recommendation());
        for (Fit other : fits) {
            // Where the best fits in part only, whatever fits half as well may be meant, too.
            boolean isOut =
                    enough ? outdoes(query, best, other) : other.found() < Thresholds.POINTING_SHARE * best.found();
            alike = isOut ? alike : alike.or(IndexSet.of(other.recommendation()));
        }
        IndexSet quoted = alike.those(each -> isHeldWhole(each) && !contradicts(query, each));
        if (isHeldWhole(best.recommendation())) {
            return new Found(
                    alike,
                    enough && quotesEnough(query, best) && quoted.contains(best.recommendation()),
                    quoted,
                    false,
                    fits);
        }
        boolean sure = enough && coversEnough(query, best, named) && !contradicts(query, best.recommendation());
        boolean hasLimbs = sure && scan.hasLimbs(best.recommendation());
        return new Found(alike, sure, hasLimbs ? quoted.or(IndexSet.of(best.recommendation())) : quoted, false, fits);
    }

    /** Whether words have enough of a recommendation of which the official wording is recorded, or stand in it in a row. */
    private boolean quotesEnough(WordSequence query, Fit fit) {
        return scan.coverage(query, fit.match()) >= Thresholds.QUOTED_COVERAGE
                || scan.limbCoverage(query, fit.recommendation()) >= Thresholds.COVERAGE
                || scan.quotes(query, fit.recommendation());
    }

    /**
     * Whether words have enough of a recommendation of which the official wording is not recorded, or of a limb. Fewer are
     * enough under a heading that names just its addressees, if they are whole terms of it and hardly any others.
     */
    private boolean coversEnough(WordSequence query, Fit fit, Addressees.Kinds named) {
        int recommendation = fit.recommendation();
        double covered = scan.coverage(query, fit.match());
        boolean underItsHeading = agreement(named, recommendation) >= Thresholds.SAME_SORT
                && 1 - fit.share() <= Thresholds.STRANGE_UNDER_HEADING
                && fit.match().words() >= Thresholds.FEWEST_WORDS_UNDER_HEADING
                && covered >= Thresholds.COVERAGE_UNDER_HEADING
                && scan.quotesTerms(query, recommendation);
        boolean quotesMost = covered >= Thresholds.COVERAGE
                && scan.quotedTerms(query, recommendation) >= Thresholds.QUOTED_TERMS
                && !scan.leavesQuantityOut(query, recommendation);
        return underItsHeading || quotesMost || scan.limbCoverage(query, recommendation) >= Thresholds.COVERAGE;
    }

    private boolean isHeldWhole(int recommendation) {
        return recommendations.get(recommendation).officialText().isPresent();
    }

    /** Whether words say something else than a recommendation, or ask others for it. */
    private boolean contradicts(WordSequence query, int recommendation) {
        Addressees.Kinds asked = addressees.namedIn(query.beginning());
        boolean asksOthers = asked.isEmpty()
                ? scan.comparison(query, recommendation).beginsWithName()
                : agreement(asked, recommendation) == 0
                        && asked.agreement(addressees.namedIn(wording(recommendations.get(recommendation)))) == 0;
        return asksOthers || scan.contradicts(query, recommendation);
    }

    /** Whether words have nothing, or one of several words only, of what is recorded of a recommendation. */
    boolean fitNothing(WordSequence query, int recommendation) {
        boolean hasNothing = query.content().length + query.unknown() >= Thresholds.FEWEST_TO_FIT_NOTHING
                && scan.shareOfAll(query, recommendation) < Thresholds.NOTHING;
        return hasNothing || scan.hasOneWordAtMost(query, recommendation, Thresholds.FEWEST_TO_FIT_BY_ONE);
    }

    /** Whether words deny a recommendation, or have another level, category, number, period or day. */
    boolean sayOtherwise(WordSequence query, int recommendation) {
        return scan.saysOtherwise(query, recommendation);
    }

    private List<Fit> fits(WordSequence query, IndexSet wholes, Addressees.Kinds named) {
        double addresseesWeigh = named.isEmpty() ? 0 : Thresholds.ADDRESSEES * scan.singlesOut();
        List<WordingScan.Match> matches = scan.matches(query);
        List<Fit> fits = new ArrayList<>(matches.size());
        for (WordingScan.Match match : matches) {
            double found = match.found() + agreement(named, match.wording()) * addresseesWeigh;
            double said = match.found() + match.strange() + addresseesWeigh;
            fits.add(new Fit(
                    match,
                    found,
                    Math.min(1, found / said),
                    Math.min(1, found / (said + Thresholds.MISSING_WORDS * match.missing()))));
        }
        fits.sort(Fit::bestFirst);
        int last = fits.size();
        while (last > Thresholds.FITS && !wholes.contains(fits.get(last - 1).recommendation())) {
            last--;
        }
        return byOrder(query, fits.subList(0, last));
    }

    /** Puts those that fit nearly as well as the best in an order that also heeds the order of the words. */
    private List<Fit> byOrder(WordSequence query, List<Fit> fits) {
        if (fits.size() < 2 || !isNear(fits.get(1), fits.get(0))) {
            return fits;
        }
        Fit best = fits.get(0);
        List<Fit> byOrder = new ArrayList<>(fits.size());
        for (Fit fit : fits) {
            byOrder.add(
                    isNear(fit, best)
                            ? fit.withScore((1 - Thresholds.ORDER) * fit.score()
                                    + Thresholds.ORDER
                                            * scan.comparison(query, fit.recommendation())
                                                    .sameOrder())
                            : fit.withScore((1 - Thresholds.ORDER) * fit.score()));
        }
        byOrder.sort(Fit::bestFirst);
        return byOrder;
    }

    private static boolean isNear(Fit fit, Fit best) {
        return best.score() - fit.score() <= Thresholds.ORDER;
    }

    /**
     * The recommendations whose whole wording is quoted. Of several, those whose addressees agree best, and of these those
     * that are quoted to the letter.
     */
    private IndexSet wholes(WordSequence query, String words, Addressees.Kinds named) {
        IndexSet wholes = scan.wholes(query);
        if (wholes.size() > 1) {
            wholes = best(wholes, whole -> agreement(named, whole));
            wholes = best(wholes, whole -> wording(recommendations.get(whole)).equals(words) ? 1 : 0);
        }
        return wholes;
    }

    private static IndexSet best(IndexSet places, IntToDoubleFunction measure) {
        double most = places.stream().mapToDouble(measure).max().orElse(0);
        return places.those(place -> measure.applyAsDouble(place) == most);
    }

    /** Whether the words that differ tell the best from another. */
    private boolean outdoes(WordSequence query, Fit best, Fit other) {
        if (best.found() - other.found() < Thresholds.MARGIN * scan.singlesOut()) {
            return false;
        }
        // What only the best has is this much ahead of what only the other has, which may then weigh so much at most.
        double ahead = best.match().found() - other.match().found();
        double most = ahead * Thresholds.CONTRARY / (1 - Thresholds.CONTRARY);
        return other.match().found() <= most
                || scan.onlyIn(query, other.recommendation(), best.recommendation()) <= most;
    }
}
