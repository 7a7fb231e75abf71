package uk.opcc.mappa.rules.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Voice;

/**
 * Finds the items of a report in a response, and where the answer to each begins and ends. It reads the text block by block, and
 * hands tables, running text and narratives to the readers of these.
 */
final class ItemReader {

    private static final int FAR = 200;
    private static final int FEWEST_LETTERS = 3;
    private static final Pattern POINTER = Pattern.compile(
            "(?:please )?(?:see|refer to) [^.:\u2013-]{1,50}\\s[:\u2013-]\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_QUOTE = Pattern.compile(
            "(?:(?:hmicfrs|full|report) )?(?:recommendations?|wording|text)(?: (?:text|wording))?\\s?:\\s*",
            Pattern.CASE_INSENSITIVE);

    /** A line below which the answer stands, and nothing of it above. */
    private static final Pattern RESPONSE =
            Pattern.compile("(?:(?:our|the|formal|full)\\s)*(?:response|reply)\\s?[:.]?", Pattern.CASE_INSENSITIVE);

    private final DocumentContent content;
    private final boolean hasOneOwnLabel;
    private final Parts parts;
    private final ItemWording wording;
    private final Predicate<String> isTitle;
    private final OtherReports otherReports;
    private final DocumentVoice documentVoice;
    private final FoundItems found = new FoundItems();
    private final MentionedItems mentioned;
    private final UnknownParts unknown;

    private @Nullable String stem;
    private @Nullable Block stemBlock;
    private boolean afterStem;
    private @Nullable Block next;
    private final AnnouncedNumbers announced = new AnnouncedNumbers();
    private int lastNumber;
    private @Nullable Item current;

    /** Which office minutes told something of in the answer before. */
    private @Nullable Voice lastTold;

    private boolean answering;
    private @Nullable Voice labelled;
    private boolean afterLabel;

    /** The block before, if it only names an owner or the like: the value stands in the next. */
    private @Nullable Block detailName;

    /** The label with which the answers to the item began; the same label begins those to the next. */
    private @Nullable String firstLabel;

    private Item.@Nullable Origin lastOrigin;

    ItemReader(
            DocumentContent content,
            Parts parts,
            AnsweredReport report,
            Predicate<String> isTitle,
            OtherReports otherReports,
            DocumentVoice documentVoice) {
        this.content = content;
        this.hasOneOwnLabel = content.hasOnce(Speaker::isOwnLabel);
        this.parts = parts;
        this.wording = new ItemWording(report);
        this.isTitle = isTitle;
        this.otherReports = otherReports;
        this.documentVoice = documentVoice;
        this.mentioned = new MentionedItems(parts, otherReports, found);
        this.unknown = new UnknownParts(content.blocks(), wording, found);
    }

    /** Returns the items in the order of the document; those of a narrative stand last. */
    FoundItems read() {
        TableItems tables = new TableItems(parts, documentVoice, wording, found);
        Set<ResponseTable> done = new HashSet<>();
        List<Block> blocks = content.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            ResponseTable table = content.tableOf(block);
            Item above =
                    current != null && !current.isAnswered() && current.origin == Item.Origin.LABEL ? current : null;
            if (table != null && above != null && table.blocks().get(0).number() == block.number()) {
                table.turnBelowItem();
            }
            if (table == null || table.purpose() == ResponseTable.Purpose.LAYOUT) {
                read(block);
            } else if (done.add(table) && table.purpose() == ResponseTable.Purpose.ITEMS) {
                close();
                tables.read(table, table.isTurned() ? above : null);
                close();
            }
        }
        close();
        new EchoedItems(content, parts, isTitle, found).read();
        return found;
    }

    private @Nullable Voice voice(Block block) {
        Voice voice = parts.of(block).voice();
        return voice != null ? voice : parts.hasSections() || parts.hasLetter() ? null : documentVoice.otherwise();
    }

    private void read(Block block) {
        Parts.Part part = parts.of(block);
        if (isBehindTable(block) || (current != null && current.isAnswered() && ClosingSentence.is(block, next))) {
            close();
        }
        switch (part.role()) {
            case SALUTATION, SIGNATURE, CONTACT, END, DATE -> {
                if (current != null && ItemDetails.isState(block)) {
                    return;
                }
                close();
                stem = null;
                return;
            }
            case SPEAKER -> {
                close();
                stem = null;
                return;
            }
            default -> {}
        }
        if (parts.isMinutes() && Speaker.isMinuted(block)) {
            close();
            return;
        }
        Optional<Mention> mention = block.mention();
        String text = mention.isPresent() ? Mention.labelText(block) : Parts.labelled(block);
        if (mention.isEmpty() && isNumberOfNextItem(block)) {
            mention = Optional.of(Mention.ofLabel(
                    block, Labels.number(block.label().orElse("")).orElse(0)));
            found.numberLabels().add(block);
        }
        if (mention.isEmpty()) {
            mention = Mention.behindWords(block)
                    .filter(behind -> behind.title() != null && wording.isReports(behind.title()));
            text = mention.isPresent() ? block.text() : text;
        }
        if (mention.isPresent() && isLabel(block, text, mention.get())) {
            if (otherReports.follow(text, mention.get().end())) {
                close();
                stem = null;
                found.ofOtherReports().add(block);
                return;
            }
            readLabel(block, text, mention.get());
            return;
        }
        if (isAnnounced(block)) {
            return;
        }
        boolean ofOnlyItem = firstLabel != null && found.items().size() == 1;
        if (current != null && hasOneOwnLabel && !ofOnlyItem && Speaker.isOwnLabel(block)) {
            close();
        }
        Optional<Speaker> label = label(block, part);
        if (label.isPresent() && current != null) {
            takeWordsAsHeading(current);
            if (RESPONSE.matcher(block.text()).matches()) {
                takeWordsAsUnknown(current);
            }
            unknown.end();
            labelled = label.get().voice();
            firstLabel = firstLabel == null ? labelOf(block, label.get()) : firstLabel;
            afterLabel = true;
            answering = true;
            afterStem = false;
            answer(
                    block,
                    block.text()
                            .substring(Math.min(label.get().end(), block.text().length())));
            return;
        }
        if (isDetail(block)) {
            found.spend(block);
            return;
        }
        Optional<Stem> stemmed = Stem.atStart(block);
        if (stemmed.isPresent()) {
            readStem(block, stemmed.get());
            return;
        }
        if (isSetApart(block)
                && !isAwaitingQuote()
                && !ItemWording.isAnswering(block.text())
                && (isLikeLastQuote(block) || wording.meant(null, block.text()).isPresent())) {
            close();
            stem = null;
            Item item = new Item(Item.Origin.LIST, block);
            item.quote(block, block.text());
            add(item, block);
            return;
        }
        if (isBelowUnknownLabel(block, part)) {
            return;
        }
        boolean ends = block.kind() == Block.Kind.HEADING || (answering && !UnknownParts.introducesList(block, next));
        if (part.role() == Parts.Role.HEADING && ends) {
            close();
            stem = null;
            return;
        }
        if (WrittenTimescale.isForAll(block)) {
            close();
            return;
        }
        readText(block);
    }

    /** Returns whether a block is a label that is not known, or stands below one: it is no part of an answer that is sure. */
    private boolean isBelowUnknownLabel(Block block, Parts.Part part) {
        Item item = current;
        if (item == null || (!answering && BEFORE_QUOTE.matcher(block.text()).lookingAt())) {
            return false;
        }
        int end = unknown.labelIn(item, block, part, next, answering);
        boolean isTitle = end == block.text().length() && !answering && wording.isLikeNumbered(item, block.text());
        if (isTitle) {
            quoteOrTitle(item, block, block.text(), block.kind() == Block.Kind.HEADING);
            found.spend(block);
            return true;
        }
        answering &= end == 0;
        return unknown.read(item, block, part, next, end);
    }

    /** Reads an owner or the like whose name stands on a line of its own. Returns whether the block is the name or the value. */
    private boolean isDetail(Block block) {
        Block name = detailName;
        detailName = current != null && answering && ItemDetails.isName(block) ? block : null;
        return detailName != null || (current != null && name != null && ItemDetails.readNamed(current, name, block));
    }

    /** Returns whether a block stands behind a table in which the item before is answered: the answer ends there. */
    private boolean isBehindTable(Block block) {
        Item item = current;
        if (item == null || !item.isAnswered() || block.cell().isPresent()) {
            return false;
        }
        List<Block> last = item.answers.get(item.answers.size() - 1).blocks;
        return last.get(last.size() - 1).cell().isPresent();
    }

    /**
     * Returns whether a block is numbered as the item of the report that is next behind the one before, in a document that labels
     * its items, and not as the next of a list.
     */
    private boolean isNumberOfNextItem(Block block) {
        int number = Labels.numberOf(block).orElse(0);
        int before = lastNumber;
        lastNumber = number > 0 ? number : before;
        Item item = current;
        return number > 1
                && number != before + 1
                && item != null
                && item.origin == Item.Origin.LABEL
                && item.isAnswered()
                && item.numbers.size() == 1
                && item.numbers.get(0) < number
                && wording.hasNumber(number);
    }

    /** Returns whether a block is not running text, so that words of the report in it are an item and no allusion to it. */
    private boolean isSetApart(Block block) {
        String text = block.text();
        return text.length() <= ItemWording.LONGEST_QUOTE
                && (block.kind() == Block.Kind.HEADING
                        || (block.kind() == Block.Kind.PARAGRAPH && (isMarkedAsQuote(block) || labelFollows())));
    }

    private static boolean isMarkedAsQuote(Block block) {
        String text = block.text();
        boolean inMarks = "\"'\u201c\u2018".indexOf(text.charAt(0)) >= 0
                && "\"'\u201d\u2019".indexOf(text.charAt(text.length() - 1)) >= 0;
        return block.kind() == Block.Kind.HEADING || block.allBold() || block.quotation() || inMarks;
    }

    /**
     * Returns whether a quotation stands behind the answer to an item that began with a quotation, too. Then it begins an item,
     * although its words do not tell which.
     */
    private boolean isLikeLastQuote(Block block) {
        Item item = current;
        return item != null
                && item.isAnswered()
                && item.origin == Item.Origin.LIST
                && item.at.quotation()
                && block.quotation();
    }

    private boolean labelFollows() {
        return next != null
                && (next.speakerOfLabel().isPresent()
                        || Speaker.isBareLabel(next)
                        || (parts.of(next).role() == Parts.Role.HEADING
                                && next.speakerOfHeading().isPresent()));
    }

    /** Returns whether the item that was begun last may still be quoted. */
    private boolean isAwaitingQuote() {
        return current != null && !answering && (current.quoteBlocks.isEmpty() || current.origin == Item.Origin.LABEL);
    }

    /** Reads a point of a list whose numbers a sentence above it announces. */
    private boolean isAnnounced(Block block) {
        Optional<AnnouncedNumbers.Point> point = announced.pointAt(block);
        if (point.isEmpty()) {
            return false;
        }
        close();
        Item item = new Item(Item.Origin.LABEL, block);
        item.numbers = List.of(point.get().number());
        item.numberBlock = block;
        add(item, block);
        answering = true;
        answer(block, point.get().words());
        return true;
    }

    private Optional<Speaker> label(Block block, Parts.Part part) {
        if (Speaker.isBareLabel(block) && isBelowItem(block)) {
            return Optional.of(new Speaker(null, null, block.text().length()));
        }
        Optional<Speaker> office = isBelowItem(block) ? Speaker.ofOfficeAlone(block) : Optional.empty();
        if (office.isPresent()) {
            return office;
        }
        if (part.role() == Parts.Role.HEADING) {
            Voice own = parts.ownOf(block);
            if (own != null) {
                return Optional.of(new Speaker(own, null, block.text().length()));
            }
            Optional<Speaker> heading = block.speakerOfHeading();
            if (heading.isPresent()) {
                return heading;
            }
        }
        Optional<Speaker> label = block.speakerOfLabel();
        return label.isPresent() || !isBelowItem(block) ? label : Speaker.ofNamedLabel(block);
    }

    /** Returns whether a block belongs to the item that was begun last, and not to several items or to the whole document. */
    private boolean isBelowItem(Block block) {
        Item item = current;
        if (item == null || block.kind() == Block.Kind.LIST_ITEM) {
            return false;
        }
        List<Item> items = found.items();
        Item before = items.size() > 1 ? items.get(items.size() - 2) : null;
        boolean inList = item.origin == Item.Origin.LIST
                && before != null
                && before.origin == Item.Origin.LIST
                && !before.isAnswered();
        boolean above = block.kind() == Block.Kind.HEADING
                && item.at.kind() == Block.Kind.HEADING
                && block.level() <= item.at.level();
        return !inList && !above;
    }

    private static boolean isLabel(Block block, String text, Mention mention) {
        int labelLength = block.label().map(label -> label.length() + 1).orElse(0);
        boolean all = mention.end() >= text.length();
        return mention.closed()
                || mention.portal() != null
                || (mention.response() && block.kind() == Block.Kind.HEADING)
                || (block.kind() == Block.Kind.HEADING && block.text().length() <= Lengths.LONGEST_LINE)
                || mention.end() <= labelLength
                || all
                || (block.boldStart() > 0 && labelLength + block.boldStart() >= mention.end() - 3 && !block.allBold());
    }

    private void readLabel(Block block, String text, Mention mention) {
        Item before = current;
        boolean again = before != null
                && !mention.numbers().isEmpty()
                && before.numbers.equals(mention.numbers())
                && before.kind == mention.kind();
        if (mention.response() || (again && !answering)) {
            Item item = again ? before : find(mention);
            if (item == null) {
                item = begin(block, mention);
            }
            current = item;
            answering = true;
            labelled = null;
            found.spend(block);
            answer(block, text.substring(mention.end()));
            return;
        }
        String rest = text.substring(mention.end()).strip();
        Item item = begin(block, mention);
        if (stem != null && afterStem) {
            item.heading = stem;
            item.headingBlock = stemBlock;
        }
        Optional<Stem> stemmed = Stem.atStart(rest);
        if (stemmed.isPresent()) {
            readStem(block, stemmed.get());
            return;
        }
        if (!rest.isEmpty() && !isTitle.test(rest)) {
            boolean isHead = block.kind() == Block.Kind.HEADING || isBoldHead(block, rest);
            if (isHead || wording.isQuote(item, rest, block.allBold())) {
                quoteOrTitle(item, block, rest, isHead);
            } else {
                answering = voice(block) != null;
                answer(block, rest);
            }
        }
    }

    /** Returns whether a bold line with an item and a title stands above words on the item. */
    private boolean isBoldHead(Block block, String title) {
        Block behind = next;
        return block.allBold()
                && block.kind() == Block.Kind.PARAGRAPH
                && block.cell().isEmpty()
                && title.length() <= Lengths.LONGEST_LINE
                && ".!?:".indexOf(title.charAt(title.length() - 1)) < 0
                && !ItemWording.isAnswering(title)
                && !block.has(Clue.POSITION)
                && behind != null
                && behind.mention().isEmpty();
    }

    /** A heading behind a number is the item's title, unless it has the words of the item. */
    private void quoteOrTitle(Item item, Block block, String rest, boolean isHead) {
        if (isHead && item.heading == null && wording.meant(null, rest).isEmpty()) {
            item.heading = Lengths.line(rest);
            item.headingBlock = block;
        } else {
            item.quote(block, rest);
        }
    }

    private @Nullable Item find(Mention mention) {
        for (int i = found.items().size() - 1; i >= Math.max(0, found.items().size() - FAR); i--) {
            Item item = found.items().get(i);
            if (item.kind == mention.kind() && !item.numbers.isEmpty() && item.numbers.equals(mention.numbers())) {
                return item;
            }
        }
        return null;
    }

    private Item begin(Block block, Mention mention) {
        close();
        lastNumber = 0;
        Item item = new Item(Item.Origin.LABEL, block);
        item.kind = mention.kind();
        item.numbers = mention.numbers();
        item.numberBlock = block;
        item.letter = mention.letter();
        item.portal = mention.portal();
        OptionalInt listNumber = Labels.numberOf(block);
        if (mention.own().isPresent()) {
            item.listNumber = mention.own();
        } else if (listNumber.isPresent() && !item.numbers.equals(List.of(listNumber.getAsInt()))) {
            item.listNumber = listNumber;
        }
        String title = mention.title();
        if (title != null && wording.isReports(title)) {
            item.quote(block, title);
        } else if (title != null) {
            item.heading = Lengths.line(title);
            item.headingBlock = block;
        }
        add(item, block);
        return item;
    }

    private void add(Item item, Block block) {
        settle();
        found.add(item);
        found.spend(block);
        current = item;
        answering = false;
        labelled = null;
        afterLabel = false;
        firstLabel = null;
        lastOrigin = item.origin;
    }

    /** Settles what stands below labels of the item that are not known. */
    private void settle() {
        Item item = current;
        if (item != null) {
            Voice voice = voice(item.at);
            unknown.settle(item, voice != null && documentVoice.isAlone(voice) ? voice : null);
        }
    }

    private void close() {
        mentioned.end();
        settle();
        takeQuoteAsAnswer();
        current = null;
        answering = false;
        labelled = null;
        afterLabel = false;
        afterStem = false;
        lastOrigin = null;
    }

    /**
     * Words between the label of an item and that of the first speaker are the report's in other words, and no answer, if they fit
     * no other item of the report as well.
     */
    private void takeWordsAsHeading(Item item) {
        boolean one = labelled == null
                && item.origin == Item.Origin.LABEL
                && item.heading == null
                && item.quoteBlocks.isEmpty()
                && item.answers.size() == 1
                && item.answers.get(0).blocks.size() == 1
                && item.answers.get(0).blocks.get(0).number() != item.at.number();
        String words = one ? item.answers.get(0).text.toString() : "";
        if (one
                && words.length() <= Lengths.LONGEST_LINE
                && !ItemWording.isAnswering(words)
                && wording.isLikeNumbered(item, words)) {
            item.heading = Lengths.line(words);
            item.headingBlock = item.answers.get(0).blocks.get(0);
            item.answers.clear();
        }
    }

    /** Other words between the label of an item and a line such as "Response" answer nothing that is sure. */
    private void takeWordsAsUnknown(Item item) {
        if (firstLabel == null && item.origin == Item.Origin.LABEL && item.answers.size() == 1) {
            Item.Answered words = item.answers.remove(0);
            UnknownPart part = new UnknownPart(item.at, Lengths.shown(item.at.text()));
            words.blocks.forEach(each -> part.add(each, each.text()));
            item.unknown.add(part);
        }
    }

    /** A label with words behind it and nothing below: the words are the answer, unless they are the report's. */
    private void takeQuoteAsAnswer() {
        Item item = current;
        if (item == null
                || item.isAnswered()
                || item.origin != Item.Origin.LABEL
                || item.quoteBlocks.size() != 1
                || item.quoteBlocks.get(0).quotation()) {
            return;
        }
        Voice voice = voice(item.at);
        String words = item.quote.toString();
        boolean stemmed = item.heading != null && item.heading.endsWith(":");
        boolean unlikeAny = item.heading == null && wording.meant(null, words).isEmpty();
        boolean answers = unlikeAny ? parts.of(item.at).section() : !stemmed && wording.isStatement(words);
        boolean isOpen = !parts.of(item.at).announced() && documentVoice.isOpen(voice);
        if (voice != null && answers && !isOpen && !wording.isReports(words)) {
            item.answer(voice).add(item.quoteBlocks.get(0), words);
            item.quote.setLength(0);
            item.quoteBlocks.clear();
        }
    }

    private void readStem(Block block, Stem read) {
        String words = read.words();
        String rest = read.rest();
        Item item = current;
        if (item != null && !answering && item.quoteBlocks.isEmpty()) {
            item.heading = words;
            item.headingBlock = block;
            found.spend(block);
            if (!rest.isBlank()) {
                item.quote(block, rest);
            }
            stem = words;
            stemBlock = block;
            return;
        }
        close();
        stem = words;
        stemBlock = block;
        afterStem = true;
        if (!rest.isBlank() && wording.meant(words, rest).isPresent()) {
            Item inline = new Item(Item.Origin.LIST, block);
            inline.heading = words;
            inline.headingBlock = block;
            inline.quote(block, rest);
            add(inline, block);
        }
    }

    private void readText(Block block) {
        String words = withoutBeginning(POINTER, block.text());
        if (current != null && !answering && current.origin == Item.Origin.LABEL) {
            words = withoutBeginning(BEFORE_QUOTE, words);
        }
        boolean listItem = block.kind() == Block.Kind.LIST_ITEM;
        if (current != null
                && (current.origin == Item.Origin.LABEL || labelled != null || answering)
                && ItemDetails.readLine(current, block)) {
            found.spend(block);
            return;
        }
        if (current != null
                && !answering
                && current.origin == Item.Origin.LABEL
                && block.quotation()
                && !parts.isIntroduced(block)) {
            current.quote(block, words);
            found.spend(block);
            return;
        }
        if (current != null
                && !answering
                && wording.isQuote(current, words, isMarkedAsQuote(block))
                && !(listItem && !current.quoteBlocks.isEmpty())) {
            current.quote(block, words);
            found.spend(block);
            return;
        }
        boolean inList = stem != null && (afterStem || lastOrigin == Item.Origin.LIST);
        if (listItem || afterStem) {
            boolean known = (inList || Labels.numberOf(block).isPresent())
                    && !ItemWording.isAnswering(words)
                    && (wording.meant(stem, words).isPresent() || wording.fitsLabel(block, words));
            if (known || (inList && listItem && afterStem) || followsItemOfItsList(block) || isNextOfItsList(block)) {
                Item item = new Item(Item.Origin.LIST, block);
                item.heading = stem;
                item.headingBlock = stemBlock;
                item.listNumber = Labels.numberOf(block);
                item.quote(block, words);
                add(item, block);
                afterStem = false;
                return;
            }
        }
        if (current != null) {
            answering = labelled != null || voice(block) != null;
            answer(block, block.text());
            return;
        }
        mentioned.read(block, voice(block));
    }

    private static String withoutBeginning(Pattern beginning, String words) {
        Matcher found = beginning.matcher(words);
        return found.lookingAt() ? words.substring(found.end()) : words;
    }

    /** An item right behind one of the same list is the next of the list, and not an answer to it. */
    private boolean followsItemOfItsList(Block block) {
        return lastOrigin == Item.Origin.LIST
                && current != null
                && !answering
                && block.kind() == Block.Kind.LIST_ITEM
                && current.at.level() == block.level();
    }

    private static String labelOf(Block block, Speaker label) {
        return block.text()
                .substring(0, Math.min(label.end(), block.text().length()))
                .strip();
    }

    /**
     * Returns whether an item of a list with a label of a response behind it goes on with the list of the item before: its number
     * says so, or the label with which the answers to the item before began.
     */
    private boolean isNextOfItsList(Block block) {
        Block behind = next;
        boolean same = behind != null
                && lastOrigin == Item.Origin.LIST
                && current != null
                && current.at.kind() == Block.Kind.LIST_ITEM
                && block.kind() == Block.Kind.LIST_ITEM
                && firstLabel != null
                && label(behind, parts.of(behind))
                        .filter(label -> labelOf(behind, label).equals(firstLabel))
                        .isPresent();
        if (same) {
            return true;
        }
        OptionalInt number = Labels.numberOf(block);
        return lastOrigin == Item.Origin.LIST
                && current != null
                && current.listNumber.isPresent()
                && number.isPresent()
                && number.getAsInt() > current.listNumber.getAsInt()
                && next != null
                && next.speakerOfLabel().isPresent();
    }

    private void answer(Block block, String words) {
        Item item = current;
        if (item == null) {
            return;
        }
        Voice told = parts.isMinutes() ? Speaker.tellsFirst(words, lastTold) : null;
        lastTold = told;
        Voice voice = told != null ? told : labelled != null && !parts.of(block).alone() ? labelled : voice(block);
        boolean isAnnounced = told != null
                || labelled != null
                || parts.of(block).announced()
                || parts.of(block).alone();
        if (!isAnnounced && (documentVoice.isOpen(voice) || (voice == null && isAnsweredBefore(item)))) {
            unknown.hold(item, block, words);
            return;
        }
        boolean weak = item.origin == Item.Origin.LIST
                && !afterLabel
                && !item.isAnswered()
                && !parts.of(block).alone()
                && block.speakerOfLabel().isEmpty();
        if (voice == null && labelled == null && item.origin != Item.Origin.ROW) {
            // Nobody speaks yet: what follows the report's words is not an answer.
            boolean heading = item.at.kind() == Block.Kind.HEADING && item.quoteBlocks.isEmpty();
            boolean labelOfItem = item.origin == Item.Origin.LABEL && (heading || !parts.hasSections());
            if (!documentVoice.isWriterUnknown() && (labelOfItem || afterLabel) && !words.isBlank()) {
                item.answer(null).add(block, words);
                found.spend(block);
            }
            return;
        }
        if (!hasLetters(words, weak ? ItemWording.FEWEST_CHARACTERS : FEWEST_LETTERS)) {
            if (!words.isBlank()) {
                close();
            }
            return;
        }
        if (wording.isReports(words)) {
            item.quote(block, words);
            found.spend(block);
            return;
        }
        if (wording.isLikeReports(words) || (!item.isAnswered() && wording.isQuote(item, words, true))) {
            found.claims().add(block);
        }
        Item.Answered answered = item.answer(voice);
        answered.add(block, words);
        answered.inherited |= labelled == null && !parts.of(block).section();
        found.spend(block);
    }

    /** Returns whether the document answers the same numbers before: somebody else may answer them then. */
    private boolean isAnsweredBefore(Item item) {
        return !item.numbers.isEmpty()
                && found.items().stream()
                        .anyMatch(each -> each != item && each.numbers.equals(item.numbers) && each.isAnswered());
    }

    private static boolean hasLetters(String words, int fewest) {
        int letters = 0;
        for (int i = 0; i < words.length() && letters < fewest; i++) {
            letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
        }
        return letters >= fewest;
    }
}
