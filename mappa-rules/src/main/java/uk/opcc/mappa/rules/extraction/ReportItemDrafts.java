package uk.opcc.mappa.rules.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;

/** Drafts the recommendations of a report from the items that were found. */
final class ReportItemDrafts {

    private final ItemAddressees addressees;
    private final ItemTimescale timescale;
    private final ExtractionBuilder extraction;

    ReportItemDrafts(ItemAddressees addressees, ItemTimescale timescale, ExtractionBuilder extraction) {
        this.addressees = addressees;
        this.timescale = timescale;
        this.extraction = extraction;
    }

    void write(InspectionReport.Builder report, List<ReportItem> items) {
        Map<ReportItem, ItemId> ids = ids(items);
        int index = 0;
        for (ReportItem item : items) {
            report.addRecommendations(draft(item, "/recommendations/" + index, ids));
            index++;
        }
    }

    /** A number that two items with different words have is kept by the first. */
    private Map<ReportItem, ItemId> ids(List<ReportItem> items) {
        Map<ReportItem, ItemId> ids = new HashMap<>();
        Set<ItemId> taken = new HashSet<>();
        int place = 0;
        for (ReportItem item : items) {
            place++;
            ItemId given = item.number > 0
                    ? ItemId.of(item.kind, item.number)
                    : item.letter != null ? ItemId.of(item.kind, item.letter) : ItemId.atPlace(place);
            if (!taken.add(given)) {
                extraction.ask(
                        "/recommendations/" + (place - 1),
                        "Two items with different words have the id " + given + ".",
                        "Find out which has the number; the second was left without one.",
                        List.of(item.at.number()));
                item.number = 0;
                item.letter = null;
                given = ItemId.atPlace(place);
                taken.add(given);
            }
            ids.put(item, given);
        }
        return ids;
    }

    private Recommendation draft(ReportItem item, String pointer, Map<ReportItem, ItemId> ids) {
        Recommendation.Builder draft = Recommendation.builder().kind(item.kind);
        if (item.number > 0) {
            draft.number(item.number);
            extraction.member(pointer + "/number", List.of(item.at), Parts.labelled(item.at), Certainty.STATED);
        } else if (item.letter != null) {
            draft.letter(item.letter);
            extraction.member(pointer + "/letter", List.of(item.at), Parts.labelled(item.at), Certainty.STATED);
        }
        String words = item.text.toString();
        String text = extraction.clip(pointer + "/officialText", words, item.blocks);
        draft.summary(Lengths.cut(text, Lengths.LONGEST_LINE)).officialText(text);
        extraction.member(pointer + "/summary", item.blocks, words, Certainty.INFERRED);
        extraction.member(pointer + "/officialText", item.blocks, words, Certainty.STATED);
        item.limbs.stream()
                .distinct()
                .limit(1000)
                .forEach(limb -> draft.addLimbs(Lengths.cut(limb, Lengths.LONGEST_TEXT)));
        if (item.portal != null) {
            draft.portalReference(item.portal);
            extraction.member(
                    pointer + "/portalReference", List.of(item.at), Parts.labelled(item.at), Certainty.STATED);
        }
        if (item.accelerated) {
            draft.accelerated(true);
            extraction.member(pointer + "/accelerated", List.of(item.at), Parts.labelled(item.at), Certainty.STATED);
        }
        ReportItem concern = item.cause;
        ItemId cause = concern == null ? null : ids.get(concern);
        if (concern != null && cause != null) {
            draft.causeOfConcern(cause);
            extraction.member(
                    pointer + "/causeOfConcern", List.of(concern.at), concern.text.toString(), Certainty.INFERRED);
        }
        addressees.write(draft, item, pointer);
        timescale.write(draft, item, pointer);
        return draft.build();
    }
}
