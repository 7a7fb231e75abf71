package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.rules.matching.RecommendationId;
import uk.opcc.mappa.rules.matching.ReferenceMatch;
import uk.opcc.mappa.rules.matching.text.Folding;

/** Tells the words of the report's items from those of an answer. */
final class ItemWording {

    static final int LONGEST_QUOTE = 5000;
    /** How well words fit the item whose number stands before them, where they alone would not tell. */
    private static final double FITS_NUMBER = 0.65;

    private static final double LIKE_NUMBERED = 0.3;
    /** The fewest characters of words that can be told from others. */
    static final int FEWEST_CHARACTERS = 25;
    /** Words of somebody who answers, and not of a report that asks. */
    private static final Pattern ANSWERING = Pattern.compile(
            "\\b(?:[Ww]e|[Oo]ur|I|[Mm]y|already|currently (?:in|has|have)|has been|have been|is in place|are in place|has now)\\b");

    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:should|must|ensure|make sure|to be|needs? to|asks?|asked|recommend(?:s|ed))\\b",
            Pattern.CASE_INSENSITIVE);

    /** A verb of what is: a report asks. */
    private static final Pattern SAYS_WHAT_IS =
            Pattern.compile("\\b(?:is|are|was|were|has|have|had|does|do|did)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\d]+");
    /** What stands between the limbs of a list. */
    private static final Pattern GOES_ON = Pattern.compile("[;,]?\\s(?:and|or)$");

    private static final int LONG_WORD = 4;
    private static final double SHARED = 0.8;
    private static final int FEWEST_TERMS = 3;
    /** The fewest letters of a limb that can be told from other words. */
    private static final int FEWEST_OF_LIMB = 20;

    private final InspectionReport report;
    private final Matches matches;

    /** The letters of the words that the report has for its items. */
    private final List<String> texts;

    ItemWording(AnsweredReport answered) {
        this.report = answered.report();
        this.matches = answered.matches();
        this.texts = report.recommendations().stream()
                .flatMap(item -> Stream.of(item.summary(), item.officialText().orElse("")))
                .map(Folding::letters)
                .toList();
    }

    /** Returns whether the report has an item of this number. */
    boolean hasNumber(int number) {
        return matches.match(
                        RecommendationReference.builder().nationalNumber(number).build())
                .meant()
                .isPresent();
    }

    /**
     * Returns whether words behind an item are the report's words of it.
     *
     * @param apart whether the document sets them apart from its own
     */
    boolean isQuote(Item item, String words, boolean apart) {
        if (words.length() < FEWEST_CHARACTERS || words.length() > LONGEST_QUOTE || isAnswering(words)) {
            return false;
        }
        if (item.numbers.size() > 1 && item.quoteBlocks.isEmpty() && areQuotes(words)) {
            return true;
        }
        if (!apart && isClaim(words)) {
            return false;
        }
        ReferenceMatch match = match(item.heading, words);
        return match.meant().isPresent() || fitsNumber(item, () -> item.heading == null ? match : match(null, words));
    }

    /** Returns whether each of several sentences has the words of an item. */
    private boolean areQuotes(String words) {
        List<String> sentences = Sentences.of(words);
        return sentences.size() > 1
                && sentences.stream().allMatch(sentence -> meant(null, sentence).isPresent());
    }

    /** Returns whether words fit best the item of the number before them. */
    boolean fitsLabel(Block block, String words) {
        OptionalInt number = Labels.numberOf(block);
        if (number.isEmpty() || words.length() < FEWEST_CHARACTERS || words.length() > LONGEST_QUOTE) {
            return false;
        }
        Item numbered = new Item(Item.Origin.LIST, block);
        numbered.numbers = List.of(number.getAsInt());
        return fitsNumber(numbered, () -> match(null, words));
    }

    /** Returns whether words fit the item of this number better than any other, though not well enough to tell by themselves. */
    private boolean fitsNumber(Item item, Supplier<ReferenceMatch> words) {
        if (item.numbers.size() != 1 || !item.quoteBlocks.isEmpty()) {
            return false;
        }
        Optional<RecommendationId> numbered = numbered(item);
        return numbered.isPresent()
                && words.get().candidates().stream()
                        .findFirst()
                        .filter(best -> best.score() >= FITS_NUMBER
                                && best.recommendation().equals(numbered.get()))
                        .isPresent();
    }

    /** Returns whether words are somewhat like those of the item's number, and fit no other as well. */
    boolean isLikeNumbered(Item item, String words) {
        Optional<RecommendationId> numbered = item.numbers.size() == 1 ? numbered(item) : Optional.empty();
        return numbered.isPresent()
                && match(null, words).candidates().stream()
                        .findFirst()
                        .filter(best -> best.score() >= LIKE_NUMBERED
                                && best.recommendation().equals(numbered.get()))
                        .isPresent();
    }

    private Optional<RecommendationId> numbered(Item item) {
        return matches.match(RecommendationReference.builder()
                        .kind(item.kind)
                        .nationalNumber(item.numbers.get(0))
                        .build())
                .meant();
    }

    /**
     * Returns whether words that are like those of an item are a claim of somebody who answers: they say what is, and the report
     * does not have them.
     */
    boolean isClaim(String words) {
        return SAYS_WHAT_IS.matcher(words).find() && isStatement(words) && !hasWordsOfReport(words);
    }

    /** Returns whether most words are those of one item of the report, or many of the terms that only it has. */
    private boolean hasWordsOfReport(String words) {
        Set<String> some = longWords(words);
        return report.recommendations().stream().anyMatch(item -> {
            Set<String> its =
                    longWords(item.summary() + " " + item.officialText().orElse(""));
            long shared = some.stream().filter(its::contains).count();
            String folded = Folding.letters(words);
            long terms = item.distinctiveTerms().stream()
                    .filter(term -> folded.contains(Folding.letters(term)))
                    .count();
            return shared >= SHARED * some.size()
                    || (terms >= FEWEST_TERMS
                            && 2 * terms >= item.distinctiveTerms().size());
        });
    }

    private static Set<String> longWords(String words) {
        return WORDS.splitAsStream(words)
                .filter(word -> word.length() >= LONG_WORD)
                .map(Folding::letters)
                .collect(Collectors.toSet());
    }

    /** Returns whether words stand so in the official text of an item, whole or as a limb or a sentence of it. */
    private boolean isOfficial(String words) {
        String folded = Folding.letters(GOES_ON.matcher(words).replaceAll(""));
        return folded.length() >= FEWEST_OF_LIMB && isInReport(folded);
    }

    /** Returns whether words near those of an item say what is, and are not the report's own: the report asks. */
    boolean isStatement(String words) {
        return !ASKING.matcher(words).find() && !isInReport(Folding.letters(words));
    }

    private boolean isInReport(String letters) {
        return texts.stream().anyMatch(text -> text.contains(letters));
    }

    /** Returns whether words are those of somebody who answers. */
    static boolean isAnswering(String words) {
        return ANSWERING.matcher(words).find();
    }

    /** Returns whether words are the report's own of some item, so that they answer none. */
    boolean isReports(String words) {
        return isOfficial(words) || (isLikeReports(words) && !isClaim(words));
    }

    /** Returns whether words are like those of some item, and not those of somebody who answers. */
    boolean isLikeReports(String words) {
        return !isAnswering(words) && meant(null, words).isPresent();
    }

    /** Returns the item that words are those of. */
    Optional<RecommendationId> meant(@Nullable String heading, String words) {
        String quoted = words.strip();
        if (quoted.length() < FEWEST_CHARACTERS || quoted.length() > 20_000) {
            return Optional.empty();
        }
        return match(heading, quoted).meant();
    }

    private ReferenceMatch match(@Nullable String heading, String words) {
        return matches.match(RecommendationReference.builder()
                .heading(Optional.ofNullable(heading))
                .quotedWords(words.strip())
                .build());
    }
}
