package uk.opcc.mappa.rules.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;

/** Who owns an item and by when it is due, as a response says in lines or columns. */
final class ItemDetails {

    private static final Pattern OWNER_LINE = Pattern.compile(
            "(?:(?:force|action|strategic|executive|exec|business|recommendation|chief officer)\\s)?(?:owners?|leads?(?: officer)?"
                    + "|responsible(?: officer)?)\\s?:\\s*(.{1,150})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STATE_LINE = Pattern.compile(
            "(?:(?:rag|current|overall|brag|completion|review)\\s)?(?:status|rag|rating|date)\\s?:.{0,60}",
            Pattern.CASE_INSENSITIVE);

    /** A field of a form that takes a mark, and no words: {@code Accepted? Yes}. */
    private static final Pattern MARK_LINE = Pattern.compile(
            "(?:(?:is|was|has|are) )?(?:(?:this|the|it|that) )?(?:(?:recommendation|action|response|been) ){0,2}"
                    + "(?:accepted|agreed|rejected|complete|completed|implemented|closed|applicable|relevant|on track|achieved|met)"
                    + "(?: by (?:the )?[\\p{L} ]{3,40})?\\s?[?:]\\s?(?:yes|no|y|n|part(?:ly|ially)?|in part|in full|fully|accepted|agreed|rejected|n/?a|not applicable)\\W{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_MARK = 100;
    private static final int LONGEST_NAME = 40;

    private static final Pattern TIMESCALE_LINE = Pattern.compile(
            "(?:timescales?|deadline|due(?: date| by)?|target date|by when)\\s?:\\s*(.{1,100})",
            Pattern.CASE_INSENSITIVE);

    private ItemDetails() {}

    /** Reads a line such as {@code Owner: Police forces} below the label of an item. */
    static boolean readLine(Item item, Block block) {
        return isState(block) || (block.has(Clue.LABEL) && read(item, block, block.text()));
    }

    /** Reads a name and the value that stands behind or below it, such as {@code Owner} and {@code Police forces}. */
    static boolean readNamed(Item item, Block name, Block value) {
        String line = name.text() + ": " + value.text();
        return STATE_LINE.matcher(line).matches() || MARK_LINE.matcher(line).matches() || read(item, value, line);
    }

    /** Returns whether a block only names an owner, a time limit or a state. */
    static boolean isName(Block block) {
        String line = block.text() + ": x";
        return block.text().length() <= LONGEST_NAME
                && !block.text().contains(":")
                && (OWNER_LINE.matcher(line).matches()
                        || TIMESCALE_LINE.matcher(line).matches()
                        || STATE_LINE.matcher(line).matches());
    }

    /** Returns whether a block begins with the name of an owner, a time limit or a state. */
    static boolean isNamed(Block block) {
        return isState(block)
                || OWNER_LINE.matcher(block.text()).matches()
                || TIMESCALE_LINE.matcher(block.text()).matches();
    }

    private static boolean read(Item item, Block block, String line) {
        Matcher owner = OWNER_LINE.matcher(line);
        if (item.owner == null && owner.matches()) {
            item.owner = owner(owner.group(1));
            item.ownerBlocks.add(block);
            return true;
        }
        Matcher limit = TIMESCALE_LINE.matcher(line);
        if (item.timescale == null && limit.matches()) {
            item.timescale = timescale(limit.group(1));
            item.timescaleBlocks.add(block);
            return true;
        }
        return false;
    }

    /** Returns whether a block gives the state of an item. */
    static boolean isState(Block block) {
        return block.text().length() <= LONGEST_MARK
                && (STATE_LINE.matcher(block.text()).matches()
                        || MARK_LINE.matcher(block.text()).matches());
    }

    /** Reads the columns of a row for the owner and the timescale. */
    static void readRow(ResponseTable table, ResponseTable.Row row, Item item, boolean continued, FoundItems found) {
        if (!table.columnsOf(ResponseTable.Column.OWNER).isEmpty()) {
            List<Block> owner = table.in(row, ResponseTable.Column.OWNER);
            String words = ResponseTable.words(owner);
            if (!continued || item.owner == null || (item.owner.leftBlank() && !owner.isEmpty())) {
                item.owner = owner(words);
                item.ownerBlocks.addAll(owner);
            } else if (isOther(item.owner.words(), words)) {
                item.owner = owner(item.owner.words().orElse("") + "; " + words);
                item.ownerBlocks.addAll(owner);
                found.severalDetails().addAll(owner);
            }
            owner.forEach(found::spend);
        }
        if (!table.columnsOf(ResponseTable.Column.TIMESCALE).isEmpty()) {
            List<Block> limit = table.in(row, ResponseTable.Column.TIMESCALE);
            String words = ResponseTable.words(limit);
            if (!continued || item.timescale == null || (item.timescale.leftBlank() && !limit.isEmpty())) {
                item.timescale = timescale(words);
                item.timescaleBlocks.addAll(limit);
            } else if (isOther(item.timescale.words(), words)) {
                // The limit of one action is not that of all.
                item.timescale = StatedTimescale.builder()
                        .words(Lengths.line(item.timescale.words().orElse("") + "; " + words))
                        .build();
                item.timescaleBlocks.addAll(limit);
                found.severalDetails().addAll(limit);
            }
            limit.forEach(found::spend);
        }
    }

    /** Returns whether a further row of an item has words that the rows before it do not have. */
    private static boolean isOther(Optional<String> before, String words) {
        return !isBlank(words) && !List.of(before.orElse("").split("; ")).contains(Lengths.line(words));
    }

    private static boolean isBlank(String words) {
        return words.isEmpty() || words.equals("-") || words.equals("\u2013") || words.equalsIgnoreCase("n/a");
    }

    private static StatedOwner owner(String text) {
        String words = Lengths.line(text);
        if (isBlank(words)) {
            return StatedOwner.builder().build();
        }
        List<AgencyKind> kinds = NamedAgency.kindsIn(words);
        return StatedOwner.builder().words(words).addAllKinds(kinds).build();
    }

    private static StatedTimescale timescale(String text) {
        String words = Lengths.line(text);
        if (isBlank(words)) {
            return StatedTimescale.builder().build();
        }
        return StatedTimescale.builder()
                .words(words)
                .timescale(WrittenTimescale.ofCell(words))
                .build();
    }
}
