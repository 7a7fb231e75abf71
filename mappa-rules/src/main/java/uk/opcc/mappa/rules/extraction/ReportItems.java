package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationKind;

/** Finds the items of a report: below headings that say what they are, by labels, in lists and in tables. */
final class ReportItems {

    private static final int LONGEST_NAMES = 150;

    /** A number in parts, which is the number of no item that the library knows. */
    private static final Pattern NUMBER_IN_PARTS = Pattern.compile(
            "(?:recommendation|rec\\.?|area for improvement|afi|cause of concern)\\s(?:no\\.?\\s|number\\s)?\\d{1,3}(?:\\.\\d{1,3})+[.:)]?\\s?",
            Pattern.CASE_INSENSITIVE);

    /** A line in bold type that says what is wrong, and does not only name it. */
    private static final Pattern SAYS = Pattern.compile(
            "\\S.*\\s(?:is|isn|are|aren|was|were|does|doesn|do|don|did|didn|has|hasn|have|haven|fails?|lacks?|needs?|cannot|can|takes?|leaves?|puts?|misse?s|too|not)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private final DocumentContent content;
    private final List<ReportItem> items = new ArrayList<>();
    private final RepeatedItems repeated = new RepeatedItems();
    private final Set<Integer> stemsOfLimbs = new HashSet<>();
    private final Set<Integer> unnumberedLines = new HashSet<>();
    private final List<Block> inProse = new ArrayList<>();
    private final List<Block> assumedWords = new ArrayList<>();
    private final List<Block> passed = new ArrayList<>();
    private final List<Block> mixedSections = new ArrayList<>();
    private final List<Block> emptySections = new ArrayList<>();
    private final OpenCause cause = new OpenCause();

    private @Nullable OpenSection section;
    private @Nullable String addressees;
    private @Nullable Block addresseesBlock;
    private boolean belowAddressees;
    private @Nullable Block stem;
    private boolean stemHasItem;
    private @Nullable ReportItem current;
    private boolean accelerated;
    private @Nullable Block limitForAll;

    ReportItems(DocumentContent content) {
        this.content = content;
    }

    /** Returns the items in the order of the document, each once. */
    List<ReportItem> read() {
        Set<Integer> done = new HashSet<>();
        for (Block block : content.blocks()) {
            ResponseTable table = content.tableOf(block);
            if (table != null && table.hasItemColumn()) {
                if (done.add(block.cell().orElseThrow().table())) {
                    endStem();
                    ReportTableItems rows = new ReportTableItems(table);
                    passed.addAll(rows.read(kind(), this::begin));
                    rows.assumedWords().ifPresent(assumedWords::add);
                    current = null;
                }
            } else if (table == null || table.purpose() != ResponseTable.Purpose.PARTICULARS) {
                read(block);
            } else if (AskingSentence.asksInCell(block)) {
                inProse.add(block);
            }
        }
        endStem();
        endSection();
        return repeated.once(items);
    }

    /** Returns the sentence that sets one time limit for all items, or null. */
    @Nullable
    Block limitForAll() {
        return limitForAll;
    }

    /** Returns the stems with several unnumbered points, which were read as limbs of one item below a heading of several. */
    Set<Integer> stemsOfLimbs() {
        return stemsOfLimbs;
    }

    /** Returns the lines of addressees with unnumbered points, each of which was read as an item. */
    Set<Integer> unnumberedLines() {
        return unnumberedLines;
    }

    /** Returns the blocks outside every section that ask for something and are no items. */
    List<Block> inProse() {
        return inProse;
    }

    /** Returns the blocks below a heading of items that look like items and were not read as any. */
    List<Block> passed() {
        return passed;
    }

    /** Returns the first words of tables that were read as items though the head above them is not known. */
    List<Block> assumedWords() {
        return assumedWords;
    }

    /** Returns what was left of items that the document repeats. */
    RepeatedItems repeated() {
        return repeated;
    }

    /** Returns the headings that announce items of several kinds. */
    List<Block> mixedSections() {
        return mixedSections;
    }

    /** Returns the headings that announce items, and have none below them that was read. */
    List<Block> emptySections() {
        return emptySections;
    }

    private @Nullable RecommendationKind kind() {
        return section == null ? null : section.kind();
    }

    private void read(Block block) {
        if (block.kind() == Block.Kind.PARAGRAPH && ItemSection.isOtherPart(block.text())) {
            leaveSection();
            return;
        }
        boolean heading = isHeading(block);
        Optional<ItemSection> next = ItemSection.of(block, heading);
        if (next.isPresent()) {
            beginSection(next.get(), heading);
            return;
        }
        String text = Parts.labelled(block);
        Optional<Mention> mention = Mention.atStart(text)
                .or(() -> heading ? block.mention().filter(found -> found.title() != null) : Optional.empty());
        boolean label = mention.isPresent()
                && !mention.get().response()
                && mention.get().numbers().size() <= 1
                && (mention.get().closed() || mention.get().end() >= text.length() || heading);
        if (label) {
            beginLabelled(block, text, mention.get());
        } else if ((section != null || isWaiting())
                && block.kind() == Block.Kind.PARAGRAPH
                && AddresseeLine.matches(block.text())) {
            readAddressees(block);
        } else if (current != null && AddresseeLine.isOfItem(block.text())) {
            readAddresseesOfItem(current, block);
        } else if (WrittenTimescale.isForAll(block)) {
            limitForAll = block;
            current = null;
        } else if (heading) {
            readHeading(block);
        } else {
            if (section != null) {
                section.addText();
            }
            readText(block);
        }
    }

    /** What ends with a colon looks like a heading, but may be what an item asks, or who should do what. */
    private boolean isHeading(Block block) {
        if (block.kind() == Block.Kind.HEADING) {
            return !AskingSentence.isStem(block.text());
        }
        return Parts.isHeading(block)
                && !AskingSentence.isIn(block.text())
                && !(isWaiting() && !block.allBold())
                && !(awaitsCause() && SAYS.matcher(block.text()).matches());
    }

    /** Returns whether the label of an item has been read, and not yet its words. */
    private boolean isWaiting() {
        return current != null && current.text.isEmpty();
    }

    private boolean awaitsCause() {
        return section != null && section.kind() == RecommendationKind.CAUSE_OF_CONCERN && !cause.isOpen();
    }

    private void endSection() {
        if (section != null && section.isUnread()) {
            emptySections.add(section.begin().heading());
        }
        section = null;
    }

    private void endStem() {
        if (stem != null && !stemHasItem) {
            passed.add(stem);
        }
        stem = null;
        stemHasItem = false;
    }

    /** Leaves the section for another part of the report. */
    private void leaveSection() {
        endStem();
        endSection();
        cause.end();
        addressees = null;
        belowAddressees = false;
        current = null;
    }

    private void beginSection(ItemSection next, boolean heading) {
        if (next.mixed()) {
            mixedSections.add(next.heading());
        }
        endStem();
        cause.meet(next, kind());
        if (section != null && next.level() <= section.level()) {
            endSection();
        }
        section = new OpenSection(next, heading);
        current = null;
        accelerated = next.accelerated();
        addressees = next.to();
        addresseesBlock = addressees == null ? null : next.heading();
        belowAddressees = false;
        String about = next.about();
        if (about != null && AskingSentence.isIn(about)) {
            ReportItem item = begin(next.kind(), next.heading());
            item.add(next.heading(), about);
            section.add(item.kind, OpenSection.Form.LABELLED);
        } else if (about != null && !NamedAgency.in(about).isEmpty()) {
            addressees = about;
            addresseesBlock = next.heading();
        }
    }

    private void beginLabelled(Block block, String text, Mention mention) {
        ReportItem item = begin(mention.kind(), block);
        item.number = mention.numbers().isEmpty() ? 0 : mention.numbers().get(0);
        item.letter = mention.letter();
        item.portal = mention.portal();
        item.accelerated =
                isCause(item) && (accelerated || text.toLowerCase(Locale.ROOT).contains("accelerated"));
        int end = Math.min(mention.end(), text.length());
        Matcher inParts = NUMBER_IN_PARTS.matcher(text);
        if (inParts.lookingAt()) {
            item.number = 0;
            item.unreadNumber = block;
            end = inParts.end();
        }
        String rest = text.substring(end);
        Optional<String> named = mention.title() != null
                ? AddresseeLine.behind("", mention.title())
                : AddresseeLine.behind(text.substring(0, end), rest);
        if (named.isPresent()) {
            item.stem = named.get();
            item.stemBlock = block;
            item.blocks.add(block);
        } else if (block.kind() == Block.Kind.HEADING && !AskingSentence.isIn(rest) && !isCause(item)) {
            // A title behind the number is no part of what is asked.
            item.blocks.add(block);
        } else {
            item.add(block, rest);
        }
        if (section != null) {
            section.add(item.kind, OpenSection.Form.LABELLED);
        }
    }

    private static boolean isCause(ReportItem item) {
        return item.kind == RecommendationKind.CAUSE_OF_CONCERN;
    }

    private ReportItem begin(RecommendationKind kind, Block block) {
        ReportItem item = new ReportItem(kind, block);
        if (isCause(item)) {
            boolean inSection = section != null && section.kind() == kind;
            int level = ItemSection.level(block);
            cause.begin(
                    item,
                    inSection && section != null ? section.level() : level,
                    !inSection && level == ItemSection.NO_LEVEL);
        } else if (kind == RecommendationKind.RECOMMENDATION) {
            cause.give(item);
        } else {
            cause.end();
        }
        item.stem = stem != null ? stem.text() : addressees;
        item.stemBlock = stem != null ? stem : addresseesBlock;
        stemHasItem = true;
        items.add(item);
        current = item;
        return item;
    }

    /** Reads a line that says to whom the items below it are addressed, or the one whose label stands above it. */
    private void readAddressees(Block block) {
        if (current != null && isWaiting()) {
            readAddresseesOfItem(current, block);
            return;
        }
        endStem();
        addressees = block.text();
        addresseesBlock = block;
        belowAddressees = AddresseeLine.matches(block.text());
        current = null;
    }

    private static void readAddresseesOfItem(ReportItem item, Block block) {
        item.stem = block.text();
        item.stemBlock = block;
        item.blocks.add(block);
    }

    private void readHeading(Block block) {
        int level = ItemSection.level(block);
        boolean ofItem = current != null
                && isWaiting()
                && !isCause(current)
                && (level > ItemSection.level(current.at) || level == ItemSection.NO_LEVEL);
        if (current != null && ofItem) {
            // A heading between the label of an item and its words names the addressees, or is its title.
            if (AddresseeLine.behind("", block.text()).isPresent()) {
                readAddresseesOfItem(current, block);
            } else {
                current.blocks.add(block);
            }
            return;
        }
        if (section != null && level > section.level() && setsAddresseesOrTime(block.text())) {
            current = null;
            readAddressees(block);
            return;
        }
        if (current != null && isWaiting() && isCause(current)) {
            current.add(block, block.text());
            return;
        }
        endStem();
        if (section != null && level <= section.level()) {
            endSection();
        }
        cause.meetHeading(level);
        addressees = null;
        belowAddressees = false;
        current = null;
    }

    private static boolean setsAddresseesOrTime(String text) {
        return text.length() <= LONGEST_NAMES
                && !AskingSentence.isIn(text)
                && (!NamedAgency.in(text).isEmpty() || AddresseeLine.matches(text) || WrittenTimescale.isAlone(text));
    }

    private void readText(Block block) {
        String text = block.text();
        boolean listItem = block.kind() == Block.Kind.LIST_ITEM;
        if (current != null) {
            boolean limb = endsOpen(current) && stem == null && (listItem || goesOnSmall(block));
            if (limb) {
                current.limbs.add(text);
            }
            if (isWaiting() || limb || (!listItem && stem == null && goesOn(current, text))) {
                current.add(block, text);
                return;
            }
        }
        if (section == null) {
            if (AskingSentence.isItemInProse(block)) {
                inProse.add(block);
            }
            cause.meetProse();
        } else if (AskingSentence.isStem(text) && !listItem) {
            endStem();
            stem = block;
            current = null;
        } else if (stem != null && (listItem || goesOnSmall(block))) {
            readPoint(block, stem, section);
        } else {
            readSectionText(block, section);
        }
    }

    private static boolean goesOn(ReportItem item, String text) {
        boolean labelled = item.number > 0 || item.letter != null;
        return AskingSentence.goesOn(text) || (labelled && AskingSentence.asksAlso(text));
    }

    /** A point of a list drawn by hand, or one whose bullet is no text, begins with a small letter. */
    private static boolean goesOnSmall(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && Character.isLowerCase(block.text().charAt(0));
    }

    /**
     * Reads a point below a stem: an item if it has a number or a letter, if it asks for something itself, or if the stem is a
     * heading. Else it is the first limb of one item.
     */
    private void readPoint(Block block, Block above, OpenSection in) {
        OptionalInt number = Labels.numberOf(block);
        String letter = letter(block);
        boolean numbered = number.isPresent() || letter != null;
        boolean own =
                numbered || above.kind() == Block.Kind.HEADING || above.allBold() || AskingSentence.opens(block.text());
        // What is asked below a cause of concern is a recommendation.
        ReportItem item = begin(askedIn(in), block);
        in.add(item.kind, own ? OpenSection.Form.IN_LIST : OpenSection.Form.PLAIN);
        if (own) {
            item.number = number.orElse(0);
            item.letter = letter;
            item.add(block, above.text() + " " + block.text());
            if (!numbered) {
                unnumberedLines.add(above.number());
            }
            return;
        }
        item.add(above, above.text());
        item.add(block, block.text());
        item.limbs.add(block.text());
        endStem();
        if (in.begin().several()) {
            stemsOfLimbs.add(above.number());
        }
    }

    private RecommendationKind askedIn(OpenSection in) {
        return in.kind() == RecommendationKind.CAUSE_OF_CONCERN && cause.isOpen()
                ? RecommendationKind.RECOMMENDATION
                : in.kind();
    }

    private void readSectionText(Block block, OpenSection in) {
        String text = block.text();
        boolean listItem = block.kind() == Block.Kind.LIST_ITEM;
        OptionalInt number = Labels.numberOf(block);
        String letter = letter(block);
        boolean own = listItem && (number.isPresent() || letter != null);
        RecommendationKind kind = AskingSentence.isIn(text) ? askedIn(in) : in.kind();
        OpenSection.Form form = own
                ? OpenSection.Form.LABELLED
                : AskingSentence.isIn(text.substring(0, block.boldStart()))
                        ? OpenSection.Form.BOLD
                        : listItem ? OpenSection.Form.IN_LIST : OpenSection.Form.PLAIN;
        boolean asks = in.has(kind) ? AskingSentence.opens(text) : AskingSentence.asksIn(text);
        boolean starts =
                own || (listItem && belowAddressees) || awaitsCause() || (asks && in.hasFormOfItem(kind, form));
        if (!starts) {
            if (listItem || block.cell().isPresent() || AskingSentence.mayBeItem(text)) {
                passed.add(block);
            }
            if (!listItem) {
                endStem();
                current = null;
                cause.meetProse();
            }
            return;
        }
        if (!listItem) {
            endStem();
        }
        ReportItem item = begin(kind, block);
        in.add(kind, form);
        item.accelerated = isCause(item) && accelerated;
        if (own) {
            item.number = number.orElse(0);
            item.letter = letter;
        } else if (listItem && belowAddressees && addresseesBlock != null) {
            unnumberedLines.add(addresseesBlock.number());
        }
        item.add(block, text);
    }

    /** Returns the letter of a label; a Roman number is none, unless the letters before it lead there. */
    private @Nullable String letter(Block block) {
        String label = block.label().orElse("").replaceAll("[().\\s]", "").toLowerCase(Locale.ROOT);
        if (label.length() != 1 || label.charAt(0) < 'a' || label.charAt(0) > 'z') {
            return null;
        }
        boolean roman = "ivx".contains(label);
        String before = items.isEmpty() ? null : items.get(items.size() - 1).letter;
        return !roman || String.valueOf((char) (label.charAt(0) - 1)).equals(before) ? label : null;
    }

    /** Returns whether the text of an item goes on in a list. */
    private static boolean endsOpen(ReportItem item) {
        return !item.limbs.isEmpty() || (!item.text.isEmpty() && item.text.charAt(item.text.length() - 1) == ':');
    }
}
