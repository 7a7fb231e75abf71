package uk.opcc.mappa.rules.extraction;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.Response;

/** The other documents that a response refers to: annexes that are not in it, and attached plans. */
final class Annexes {

    private static final Pattern ANNEX = Pattern.compile(
            "\\b(?<name>(?:appendix|annexe?|enclosure|attachment|schedule)\\s(?:[A-Z]|\\d{1,2})\\b)",
            Pattern.CASE_INSENSITIVE);

    /** A sentence on an annex, which is not its title. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|will|sets out|gives|shows|lists)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTACHED = Pattern.compile(
            "\\b(?:attached|enclosed|accompanying|linked)\\s(?<name>(?:action plan|response|document|table|spreadsheet|report|appendix|annexe?|letter|pdf))\\b",
            Pattern.CASE_INSENSITIVE);

    private final DocumentContent content;
    private final ExtractionBuilder extraction;

    /** The annexes that the document names and does not hold, each with the first block that names it. */
    private final Map<String, Block> absent = new LinkedHashMap<>();

    Annexes(DocumentContent content, ExtractionBuilder extraction) {
        this.content = content;
        this.extraction = extraction;
        findAbsent();
    }

    private void findAbsent() {
        Set<String> named = new LinkedHashSet<>();
        Set<String> there = new HashSet<>();
        for (Block block : content.blocks()) {
            if (!block.has(Clue.ANNEX)) {
                continue;
            }
            String text = block.text();
            Matcher annex = ANNEX.matcher(text);
            boolean heading = Parts.isHeading(block)
                    || (text.length() <= 100 && !SENTENCE.matcher(text).find());
            while (annex.find()) {
                String name = annex.group("name").toLowerCase(Locale.ROOT);
                if (annex.start() == 0 && heading) {
                    there.add(name);
                } else if (named.add(name)) {
                    absent.put(annex.group("name"), block);
                }
            }
        }
        absent.keySet().removeIf(name -> there.contains(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Writes that the annexes were not read, and the attached document where this one answers nothing itself.
     *
     * @return whether answers may stand in another document
     */
    boolean write(Response.Builder response, List<Item> items) {
        int index = 0;
        for (Map.Entry<String, Block> annex : absent.entrySet()) {
            response.addUnread(annex.getKey());
            extraction.member("/unread/" + index, List.of(annex.getValue()), annex.getKey(), Certainty.STATED);
            extraction.ask(
                    "/unread/" + index,
                    "The document refers to \"" + annex.getKey() + "\", which is not in it.",
                    "Read it as well; answers may stand there.",
                    List.of(annex.getValue().number()));
            index++;
        }
        return (items.stream().noneMatch(Item::isAnswered) && writeAttached(response, index)) || index > 0;
    }

    private boolean writeAttached(Response.Builder response, int index) {
        for (Block block : content.blocks()) {
            if (!block.has(Clue.ATTACHED)) {
                continue;
            }
            Matcher attached = ATTACHED.matcher(block.text());
            if (attached.find()) {
                String name = attached.group("name").toLowerCase(Locale.ROOT);
                response.addUnread(name);
                extraction.member("/unread/" + index, List.of(block), attached.group(), Certainty.STATED);
                extraction.ask(
                        "/unread/" + index,
                        "The document answers no recommendation itself, and refers to an attached " + name + ".",
                        "Read that document as well; the answers may stand there.",
                        List.of(block.number()));
                return true;
            }
        }
        return false;
    }
}
