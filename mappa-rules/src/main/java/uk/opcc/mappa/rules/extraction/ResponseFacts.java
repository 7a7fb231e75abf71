package uk.opcc.mappa.rules.extraction;

import java.time.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Voice;

/** The single facts of a response beside its dates: its state, the law that it cites, the period and the counts that it states. */
final class ResponseFacts {

    private static final Pattern DRAFT = Pattern.compile(
            "(?:\\W{0,3}draft\\b.{0,40}|.{0,60}\\bdraft(?: response)?(?: v?\\d[\\d.]*)?\\W{0,3})",
            Pattern.CASE_INSENSITIVE);

    /** What a sentence leaves out that goes on counting the recommendations of the one before. */
    private static final String IN_REPORT = "Of the recommendations of the report, ";

    private static final int LONGEST_STATE = 80;

    private final DocumentContent content;
    private final Parts parts;
    private final ResponseDates dates;
    private final ExtractionBuilder extraction;
    private final Response.Builder response;
    private final Set<String> cited = new HashSet<>();
    private int citations;
    private final Map<String, CountedItems> counts = new LinkedHashMap<>();
    private @Nullable Period period;
    private boolean isDraft;

    ResponseFacts(
            DocumentContent content,
            Parts parts,
            ResponseDates dates,
            ExtractionBuilder extraction,
            Response.Builder response) {
        this.content = content;
        this.parts = parts;
        this.dates = dates;
        this.extraction = extraction;
        this.response = response;
    }

    /**
     * Reads the facts, and writes them to the response.
     *
     * @param items the items, whose quotations state nothing about the response
     * @param otherwise whose the sentences are of which the document does not say so, or null
     */
    void read(List<Item> items, @Nullable Voice otherwise) {
        Set<Integer> quotes = new HashSet<>();
        items.forEach(item -> item.quoteBlocks.forEach(block -> quotes.add(block.number())));
        for (Block block : content.blocks()) {
            readState(block);
            if (block.has(Clue.DIGIT) && WrittenDate.lacksYear(block.text())) {
                extraction.ask(
                        "/comments",
                        "The document writes \"" + block.text() + "\" without a year.",
                        "Find out the year, and enter the date where it belongs.",
                        List.of(block.number()));
            }
            if (!quotes.contains(block.number())) {
                readCitations(block, otherwise);
                readSentences(block);
                dates.readLabelled(block);
            }
        }
        dates.write(response, isDraft);
        response.statedPeriod(Optional.ofNullable(period));
        counts.values()
                .forEach(count -> response.addStatedCounts(StatedCount.builder()
                        .count(count.count())
                        .of(count.kind())
                        .addressedTo(Optional.ofNullable(count.addressedTo()))
                        .build()));
        readCopies();
    }

    private void readState(Block block) {
        String text = block.text();
        boolean draft = text.length() <= LONGEST_STATE
                && block.cell().isEmpty()
                && block.has(Clue.DRAFT)
                && DRAFT.matcher(text).matches();
        if (draft && !isDraft) {
            isDraft = true;
            response.state(PublicationState.DRAFT);
            extraction.member("/state", List.of(block), text, Certainty.STATED);
        }
    }

    private void readCitations(Block block, @Nullable Voice otherwise) {
        for (Citation citation : Citation.in(block)) {
            Voice voice = parts.of(block).voice();
            Voice whose = voice != null ? voice : otherwise;
            if (cited.add(citation.act() + "|" + citation.section() + "|" + citation.subsection() + "|" + whose)) {
                response.addCitations(StatuteCitation.builder()
                        .act(citation.act())
                        .section(citation.section())
                        .subsection(Optional.ofNullable(citation.subsection()))
                        .voice(Optional.ofNullable(whose))
                        .words(citation.words())
                        .build());
                extraction.member("/citations/" + citations, List.of(block), citation.words(), Certainty.STATED);
                citations++;
            }
        }
    }

    private void readSentences(Block block) {
        boolean goesOnCounting = false;
        for (String sentence : sentencesWithFacts(block)) {
            readPeriod(block, sentence);
            List<CountedItems> counted =
                    CountedItems.in(goesOnCounting && CountedItems.goesOn(sentence) ? IN_REPORT + sentence : sentence);
            goesOnCounting = !counted.isEmpty();
            counted.forEach(count -> readCount(block, count));
            dates.readSentence(block, sentence);
        }
    }

    private void readPeriod(Block block, String sentence) {
        Optional<Period> stated = Citation.period(sentence);
        if (stated.isPresent() && period == null) {
            period = stated.get();
            extraction.member("/statedPeriod", List.of(block), sentence, Certainty.STATED);
        } else if (stated.isPresent() && !stated.get().equals(period)) {
            extraction.ask(
                    "/statedPeriod",
                    "The document states two periods for the response.",
                    "Keep the one that it means.",
                    List.of(block.number()));
        }
    }

    private void readCount(Block block, CountedItems count) {
        String key = count.kind() + "|" + count.addressedTo();
        CountedItems before = counts.putIfAbsent(key, count);
        if (before == null) {
            extraction.member("/statedCounts/" + (counts.size() - 1), List.of(block), count.words(), Certainty.STATED);
        } else if (before.count() != count.count()) {
            extraction.ask(
                    "/statedCounts/" + List.copyOf(counts.keySet()).indexOf(key),
                    "The document counts " + before.count() + " items in one place and " + count.count()
                            + " in another.",
                    "Find out which count is meant.",
                    List.of(block.number()));
        }
    }

    private void readCopies() {
        parts.salutation()
                .filter(block -> block.text().toLowerCase(Locale.ROOT).contains("home secretary"))
                .ifPresent(block -> {
                    response.addCopies(
                            CopySent.builder().to(AgencyKind.SECRETARY_OF_STATE).build());
                    extraction.member("/copies/0", List.of(block), block.text(), Certainty.INFERRED);
                });
    }

    /** Returns the sentences of a block, if it may hold a period, a count or a date. */
    private static List<String> sentencesWithFacts(Block block) {
        boolean mayHave =
                (block.has(Clue.UNIT) && block.has(Clue.DUTY)) || block.has(Clue.ITEM) || block.has(Clue.DATE);
        return mayHave ? Sentences.of(block.text()) : List.of();
    }
}
