package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The items that a response names or quotes, and the blocks that have a place in one of them. */
final class FoundItems {

    private final List<Item> items = new ArrayList<>();
    private final BitSet spent = new BitSet();
    private final List<Block> ofOtherReports = new ArrayList<>();
    private final List<Block> numberLabels = new ArrayList<>();
    private final List<Block> totals = new ArrayList<>();
    private final List<Block> severalDetails = new ArrayList<>();
    private final List<UnknownPart> unknown = new ArrayList<>();
    private final List<Block> emptyCells = new ArrayList<>();
    private final List<Block> claims = new ArrayList<>();
    private final List<Block> between = new ArrayList<>();

    /** Returns the items in the order in which they were found. */
    List<Item> items() {
        return items;
    }

    void add(Item item) {
        items.add(item);
    }

    /** Records that a block has a place in an item or its answer. */
    void spend(Block block) {
        spent.set(block.number());
    }

    /** Returns whether a block has a place in an item or its answer. */
    boolean isSpent(Block block) {
        return spent.get(block.number());
    }

    /** Returns the blocks that name items of other reports, and that were not read as answers. */
    List<Block> ofOtherReports() {
        return ofOtherReports;
    }

    /** Returns the blocks whose number alone was taken for that of an item. */
    List<Block> numberLabels() {
        return numberLabels;
    }

    /** Returns the cells of further owners and time limits of items that have several. */
    List<Block> severalDetails() {
        return severalDetails;
    }

    /** Returns the parts of items below labels that are not known. */
    List<UnknownPart> unknown() {
        return unknown;
    }

    /** Returns the cells of answers that answer nothing, such as {@code N/A}. */
    List<Block> emptyCells() {
        return emptyCells;
    }

    /** Returns the blocks of answers that are like the report's words. */
    List<Block> claims() {
        return claims;
    }

    /** Returns the paragraphs that name no item, between two that begin with one. */
    List<Block> between() {
        return between;
    }

    /** Returns the blocks of rows that add others up. */
    List<Block> totals() {
        return totals;
    }
}
