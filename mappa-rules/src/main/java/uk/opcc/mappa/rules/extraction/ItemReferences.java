package uk.opcc.mappa.rules.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.Timescale;

/** How answers and the retyped list refer to the items of the report, with the words that each member rests on. */
final class ItemReferences {

    private final InspectionReport report;
    private final Numbering numbering;
    private final ExtractionBuilder extraction;

    ItemReferences(List<Item> items, AnsweredReport answered, ExtractionBuilder extraction) {
        this.report = answered.report();
        this.numbering = new Numbering(items, answered.report(), answered.matches());
        this.extraction = extraction;
    }

    /** Returns the reference of an item of the retyped list. */
    RecommendationReference listed(Item item) {
        return withText(numbering.listed(item), item);
    }

    /** Returns how many references an answer to an item has. */
    int count(Item item) {
        return Math.max(1, numbering.references(item.source()).size());
    }

    /** Returns the references of an answer to an item, and records their members. */
    List<RecommendationReference> of(Item item, String pointer) {
        Item source = item.source();
        List<RecommendationReference> numbered = numbering.references(source);
        List<RecommendationReference> references = new ArrayList<>(numbered);
        if (numbered.isEmpty()) {
            references.add(withText(null, source));
        } else {
            references.set(0, withText(numbered.get(0), source));
        }
        for (int i = 0; i < references.size(); i++) {
            referenceMembers(pointer + "/" + i, references.get(i), item, source);
        }
        if (numbering.isDoubtful(source)) {
            extraction.ask(
                    pointer + "/0",
                    "The document gives the number " + source.numbers.get(0)
                            + ", and does not tell whether it is the report's or its own.",
                    "Enter the number as nationalNumber or localNumber, or readAs.",
                    List.of(source.at.number()));
        }
        return references;
    }

    private RecommendationReference withText(@Nullable RecommendationReference numbered, Item item) {
        RecommendationReference.Builder reference = RecommendationReference.builder();
        if (numbered != null) {
            reference
                    .kind(numbered.kind())
                    .nationalNumber(numbered.nationalNumber())
                    .localNumber(numbered.localNumber())
                    .bareNumber(numbered.bareNumber())
                    .letter(numbered.letter())
                    .portalReference(numbered.portalReference());
        }
        Optional<String> named = Optional.ofNullable(numbered).flatMap(RecommendationReference::heading);
        reference.heading(Optional.ofNullable(item.heading).or(() -> named));
        if (!item.quote.isEmpty()) {
            reference.quotedWords(extraction.clip("/comments", item.quote.toString(), item.quoteBlocks));
        }
        return reference
                .owner(Optional.ofNullable(item.owner))
                .timescale(Optional.ofNullable(item.timescale)
                        .map(stated -> isOwnTarget(stated, numbered) ? stated.withTimescale(Optional.empty()) : stated))
                .build();
    }

    /**
     * Returns whether a day is the target that a force has set itself, and not meant as the report's time limit: the report sets
     * periods, or a later day.
     */
    private boolean isOwnTarget(StatedTimescale stated, @Nullable RecommendationReference numbered) {
        if (stated.timescale().filter(Timescale.By.class::isInstance).isEmpty()) {
            return false;
        }
        LocalDate day = stated.timescale().flatMap(Timescale::lastDay).orElseThrow();
        OptionalInt number = numbered == null ? OptionalInt.empty() : numbered.nationalNumber();
        List<Timescale> limits = limits(number);
        return !limits.isEmpty()
                && limits.stream()
                        .noneMatch(limit -> limit instanceof Timescale.By
                                ? limit.lastDay().filter(day::isBefore).isEmpty()
                                : report.published()
                                        .flatMap(PartialDate::day)
                                        .flatMap(limit::lastDay)
                                        .filter(day::equals)
                                        .isPresent());
    }

    private List<Timescale> limits(OptionalInt number) {
        return report.recommendations().stream()
                .filter(item -> number.isEmpty() || item.number().equals(number))
                .flatMap(item -> item.timescale().stream())
                .toList();
    }

    private void referenceMembers(String pointer, RecommendationReference reference, Item item, Item source) {
        Certainty certainty = item.listed != null ? Certainty.INFERRED : Certainty.STATED;
        List<Block> at = List.of(source.labelBlock());
        String place = Parts.labelled(source.labelBlock());
        reference
                .nationalNumber()
                .ifPresent(number -> extraction.member(pointer + "/nationalNumber", at, place, certainty));
        reference.localNumber().ifPresent(number -> extraction.member(pointer + "/localNumber", at, place, certainty));
        reference.bareNumber().ifPresent(number -> extraction.member(pointer + "/bareNumber", at, place, certainty));
        reference.letter().ifPresent(letter -> extraction.member(pointer + "/letter", at, place, certainty));
        reference
                .portalReference()
                .ifPresent(portal -> extraction.member(pointer + "/portalReference", at, place, certainty));
        reference
                .heading()
                .ifPresent(heading -> extraction.member(
                        pointer + "/heading",
                        source.headingBlock == null ? at : List.of(source.headingBlock),
                        heading,
                        certainty));
        reference
                .quotedWords()
                .ifPresent(words -> extraction.member(pointer + "/quotedWords", source.quoteBlocks, words, certainty));
        reference
                .owner()
                .ifPresent(owner -> extraction.member(
                        pointer + "/owner", source.ownerBlocks, owner.words().orElse(""), certainty));
        reference
                .timescale()
                .ifPresent(limit -> extraction.member(
                        pointer + "/timescale",
                        source.timescaleBlocks,
                        limit.words().orElse(""),
                        certainty));
    }
}
