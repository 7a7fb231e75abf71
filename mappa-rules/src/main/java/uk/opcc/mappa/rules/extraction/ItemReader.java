package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.StatedOwner;
import uk.opcc.mappa.model.StatedTimescale;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.matching.RecommendationId;
import uk.opcc.mappa.rules.matching.ReferenceMatch;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/** Finds the items of a report in a response, and where the answer to each begins and ends. */
final class ItemReader {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_QUOTE = 5000;

    /** How well words fit the item whose number stands before them, where they alone would not tell. */
    private static final double FITS_NUMBER = 0.65;

    private static final double LIKE_NUMBERED = 0.3;

    private static final int FAR = 200;
    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_LETTERS_IN_LIST = 25;

    /** Who should do something: the heading of an item or of several. */
    private static final Pattern STEM = Pattern.compile(
            "(?<stem>[^.:;]{3,240}\\bshould(?:\\s(?:also|all))?(?:\\s(?:ensure|make sure)(?:\\sthat)?)?(?:\\sthey)?\\s?:)\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DEADLINE_FOR_ALL = Pattern.compile(
            "(?:(?:all|each)(?: of)? (?:the |these )?(?:above )?|the (?:above )?|these )?recommendations (?:above )?should be (?:completed|implemented|met)\\b.{0,80}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTER = Pattern.compile(
            "(?:please )?(?:see|refer to) [^.:\u2013-]{1,50}\\s[:\u2013-]\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_MENTION = Pattern.compile(
            "(?:(?:on|for|against|under|regarding|concerning|with regard to|in respect of|in relation to|in response to|as for|as to"
                    + "|turning to)\\s)?(?:the\\s)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNER_LINE = Pattern.compile(
            "(?:(?:force|action|strategic|executive|exec|business|recommendation|chief officer)\\s)?(?:owners?|leads?(?: officer)?"
                    + "|responsible(?: officer)?)\\s?:\\s*(.{1,150})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE_LINE = Pattern.compile(
            "(?:(?:rag|current|overall|brag|completion|review)\\s)?(?:status|rag|rating|date)\\s?:.{0,60}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_OF_LIMB = Pattern.compile("([1-9]\\d{0,2})\\s?\\(?[a-z]\\)?");
    private static final Pattern BEFORE_QUOTE = Pattern.compile(
            "(?:(?:hmicfrs|full|report) )?(?:recommendations?|wording|text)(?: (?:text|wording))?\\s?:\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALLUSION = Pattern.compile(
            "\\b(?:see|refer to|referred to in|as (?:in|for)|like|unlike)\\s(?:also\\s|the\\s)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_OF_LIST =
            Pattern.compile("(\\d{1,3})(?:\\s?[:\u2013\u2014-]\\s?|[.)]\\s)(?=\\S)");
    private static final Pattern TIMESCALE_LINE = Pattern.compile(
            "(?:timescales?|deadline|due(?: date| by)?|target date|by when)\\s?:\\s*(.{1,100})",
            Pattern.CASE_INSENSITIVE);

    /** Words of somebody who answers, and not of a report that asks. */
    private static final Pattern ANSWERING = Pattern.compile(
            "\\b(?:[Ww]e|[Oo]ur|I|[Mm]y|already|currently (?:in|has|have)|has been|have been|is in place|are in place|has now)\\b");

    private static final Pattern CONTENT_WORD = Pattern.compile("\\p{L}{4,}");
    private static final Set<String> COMMON = Set.of(
            "should",
            "that",
            "this",
            "with",
            "from",
            "have",
            "been",
            "where",
            "which",
            "their",
            "they",
            "will",
            "would",
            "police",
            "force",
            "forces",
            "report",
            "recommendation",
            "recommendations",
            "made",
            "make",
            "into",
            "through",
            "also",
            "these",
            "those",
            "including",
            "ensure",
            "commissioner",
            "crime",
            "constable",
            "chief");
    private static final double SHARE = 0.35;
    private static final int FEWEST_SHARED = 3;
    private static final double AHEAD = 1.5;

    private final List<Block> blocks;
    private final Parts parts;
    private final ReferenceMatcher matcher;
    private final Map<Integer, ResponseTable> tables;
    private final Predicate<String> isTitle;
    private final OtherReports otherReports;
    private final List<Block> ofOtherReports = new ArrayList<>();
    private final List<Block> numberLabels = new ArrayList<>();
    private final List<Block> totals = new ArrayList<>();
    private final @Nullable Voice otherwise;
    private final boolean labelsSpeak;
    private final List<Item> items = new ArrayList<>();
    private final Set<Integer> spent = new HashSet<>();

    private @Nullable String stem;
    private @Nullable Block stemBlock;
    private boolean afterStem;
    private @Nullable Block next;
    private Set<Integer> announced = Set.of();
    private int lastNumber;
    private @Nullable Item current;
    private boolean answering;
    private @Nullable Voice labelled;
    private boolean afterLabel;
    private boolean quoteFollows;
    private Item.@Nullable Origin lastOrigin;

    /** Creates a reader; where only labels say who speaks, words without one are nobody's answer. */
    ItemReader(
            List<Block> blocks,
            Parts parts,
            ReferenceMatcher matcher,
            Map<Integer, ResponseTable> tables,
            Predicate<String> isTitle,
            OtherReports otherReports,
            @Nullable Voice otherwise,
            boolean labelsSpeak) {
        this.blocks = blocks;
        this.parts = parts;
        this.matcher = matcher;
        this.tables = tables;
        this.isTitle = isTitle;
        this.otherReports = otherReports;
        this.otherwise = otherwise;
        this.labelsSpeak = labelsSpeak;
    }

    /** Returns the items in the order of the document. */
    List<Item> items() {
        Set<Integer> done = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            ResponseTable table =
                    block.cell().map(cell -> tables.get(cell.table())).orElse(null);
            if (table != null && table.purpose() != ResponseTable.Purpose.LAYOUT) {
                if (done.add(block.cell().orElseThrow().table()) && table.purpose() == ResponseTable.Purpose.ITEMS) {
                    close();
                    readTable(table);
                }
                continue;
            }
            read(block);
        }
        close();
        readEchoes();
        return items;
    }

    /** Returns whether a block has a place in an item or its answer. */
    boolean isSpent(Block block) {
        return spent.contains(block.number());
    }

    /** Returns the blocks that name items of other reports, and that were not read as answers. */
    List<Block> ofOtherReports() {
        return ofOtherReports;
    }

    /** Returns the blocks whose number alone was taken for that of an item. */
    List<Block> numberLabels() {
        return numberLabels;
    }

    /** Returns the blocks of rows that add others up. */
    List<Block> totals() {
        return totals;
    }

    private @Nullable Voice voice(Block block) {
        Voice voice = parts.of(block).voice();
        return voice != null ? voice : parts.hasSections() || parts.hasLetter() ? null : otherwise;
    }

    private void read(Block block) {
        Parts.Part part = parts.of(block);
        switch (part.role()) {
            case SALUTATION, SIGNATURE, CONTACT, DATE -> {
                if (current != null && STATE_LINE.matcher(block.text()).matches()) {
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
        Optional<Mention> mention = Mention.atStart(block);
        String text = mention.isPresent() ? Mention.labelText(block) : Parts.labelled(block);
        if (mention.isEmpty() && isNumberOfNextItem(block)) {
            mention = Optional.of(Mention.ofLabel(
                    block, Labels.number(block.label().orElse("")).orElse(0)));
            numberLabels.add(block);
        }
        if (mention.isPresent() && isLabel(block, text, mention.get())) {
            if (otherReports.follow(text.substring(mention.get().end()))) {
                close();
                stem = null;
                ofOtherReports.add(block);
                return;
            }
            readLabel(block, text, mention.get());
            return;
        }
        if (isAnnounced(block)) {
            return;
        }
        if (current != null
                && !answering
                && BEFORE_QUOTE.matcher(block.text() + ":").matches()) {
            quoteFollows = true;
            spent.add(block.number());
            return;
        }
        if (current != null && !answering && quoteFollows) {
            quoteFollows = false;
            current.quote(block, block.text());
            spent.add(block.number());
            return;
        }
        Optional<Speaker> label = label(block, part);
        if (label.isPresent() && current != null) {
            takeWordsAsHeading(current);
            labelled = label.get().voice();
            afterLabel = true;
            answering = true;
            afterStem = false;
            answer(
                    block,
                    block.text()
                            .substring(Math.min(label.get().end(), block.text().length())));
            return;
        }
        Matcher stemmed = STEM.matcher(block.text());
        if (block.has(Clue.SHOULD) && block.has(Clue.LABEL) && stemmed.lookingAt()) {
            readStem(block, stemmed);
            return;
        }
        if (isSetApart(block)
                && !isAwaitingQuote()
                && !isAnswering(block.text())
                && meant(null, block.text()).isPresent()) {
            close();
            stem = null;
            Item item = new Item(Item.Origin.LIST, block);
            item.quote(block, block.text());
            add(item, block);
            return;
        }
        if (part.role() == Parts.Role.HEADING
                && (block.kind() == Block.Kind.HEADING || answering)
                && !(current != null && !answering && current.quoteBlocks.isEmpty())) {
            close();
            stem = null;
            return;
        }
        if (block.has(Clue.SHOULD) && DEADLINE_FOR_ALL.matcher(block.text()).matches()) {
            close();
            return;
        }
        readText(block);
    }

    /**
     * Returns whether a block is numbered as the item of the report that is next behind the one before, in a document that labels
     * its items, and not as the next of a list.
     */
    private boolean isNumberOfNextItem(Block block) {
        int number =
                block.label().map(Labels::number).orElse(OptionalInt.empty()).orElse(0);
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
                && matcher.match(RecommendationReference.builder()
                                .nationalNumber(number)
                                .build())
                        .meant()
                        .isPresent();
    }

    /** Returns whether a block is not running text, so that words of the report in it are an item and no allusion to it. */
    private boolean isSetApart(Block block) {
        String text = block.text();
        boolean inMarks = "\"'\u201c\u2018".indexOf(text.charAt(0)) >= 0
                && "\"'\u201d\u2019".indexOf(text.charAt(text.length() - 1)) >= 0;
        return text.length() <= LONGEST_QUOTE
                && (block.kind() == Block.Kind.HEADING
                        || (block.kind() == Block.Kind.PARAGRAPH
                                && (block.allBold() || block.quotation() || inMarks || labelFollows())));
    }

    private boolean labelFollows() {
        return next != null
                && (Speaker.ofLabel(next).isPresent()
                        || (parts.of(next).role() == Parts.Role.HEADING
                                && Speaker.ofHeading(next).isPresent()));
    }

    /** Returns whether the item that was begun last may still be quoted. */
    private boolean isAwaitingQuote() {
        return current != null && !answering && (current.quoteBlocks.isEmpty() || current.origin == Item.Origin.LABEL);
    }

    /**
     * Reads a point such as {@code 14 - The form is in use} below a sentence that names recommendation 14 among others and ends in
     * a colon.
     */
    private boolean isAnnounced(Block block) {
        Matcher number = NUMBER_OF_LIST.matcher(Parts.labelled(block));
        boolean follows = number.lookingAt() && announced.contains(Integer.parseInt(number.group(1)));
        if (!follows) {
            announced = Set.of();
            if (block.has(Clue.ITEM) && block.text().endsWith(":")) {
                List<Mention> mentions = Mention.in(block.text());
                boolean alone =
                        mentions.size() == 1 && mentions.get(0).numbers().size() > 1;
                announced = alone ? Set.copyOf(mentions.get(0).numbers()) : Set.of();
            }
            return false;
        }
        close();
        Item item = new Item(Item.Origin.LABEL, block);
        item.numbers = List.of(Integer.parseInt(number.group(1)));
        item.numberBlock = block;
        add(item, block);
        answering = true;
        answer(block, Parts.labelled(block).substring(number.end()));
        return true;
    }

    private Optional<Speaker> label(Block block, Parts.Part part) {
        if (part.role() == Parts.Role.HEADING) {
            Voice own = parts.ownOf(block);
            if (own != null) {
                return Optional.of(new Speaker(own, null, block.text().length()));
            }
            Optional<Speaker> heading = Speaker.ofHeading(block);
            if (heading.isPresent()) {
                return heading;
            }
        }
        return Speaker.ofLabel(block);
    }

    private static boolean isLabel(Block block, String text, Mention mention) {
        int labelLength = block.label().map(label -> label.length() + 1).orElse(0);
        boolean all = mention.end() >= text.length();
        return mention.closed()
                || mention.portal() != null
                || (mention.response() && block.kind() == Block.Kind.HEADING)
                || (block.kind() == Block.Kind.HEADING && block.text().length() <= LONGEST_LINE)
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
            spent.add(block.number());
            answer(block, text.substring(mention.end()));
            return;
        }
        String rest = text.substring(mention.end()).strip();
        Item item = begin(block, mention);
        if (stem != null && afterStem) {
            item.heading = stem;
            item.headingBlock = stemBlock;
        }
        Matcher stemmed = STEM.matcher(rest);
        if (stemmed.lookingAt()) {
            readStem(block, stemmed);
            return;
        }
        if (!rest.isEmpty() && !isTitle.test(rest)) {
            if (isQuote(item, rest) || block.kind() == Block.Kind.HEADING) {
                quoteOrTitle(item, block, rest);
            } else {
                answering = voice(block) != null;
                answer(block, rest);
            }
        }
    }

    /** A heading behind a number is the item's title, unless it has the words of the item. */
    private void quoteOrTitle(Item item, Block block, String rest) {
        if (block.kind() == Block.Kind.HEADING
                && item.heading == null
                && meant(null, rest).isEmpty()) {
            item.heading = line(rest);
            item.headingBlock = block;
        } else {
            item.quote(block, rest);
        }
    }

    private @Nullable Item find(Mention mention) {
        for (int i = items.size() - 1; i >= Math.max(0, items.size() - FAR); i--) {
            Item item = items.get(i);
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
        OptionalInt listNumber = block.label().map(Labels::number).orElse(OptionalInt.empty());
        if (mention.own().isPresent()) {
            item.listNumber = mention.own();
        } else if (listNumber.isPresent() && !item.numbers.equals(List.of(listNumber.getAsInt()))) {
            item.listNumber = listNumber;
        }
        if (mention.title() != null) {
            item.heading = line(mention.title());
            item.headingBlock = block;
        }
        add(item, block);
        return item;
    }

    private void add(Item item, Block block) {
        items.add(item);
        spent.add(block.number());
        current = item;
        answering = false;
        labelled = null;
        afterLabel = false;
        quoteFollows = false;
        lastOrigin = item.origin;
    }

    private void close() {
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
        if (one && words.length() <= LONGEST_LINE && !isAnswering(words) && isLikeNumbered(item, words)) {
            item.heading = line(words);
            item.headingBlock = item.answers.get(0).blocks.get(0);
            item.answers.clear();
        }
    }

    private boolean isLikeNumbered(Item item, String words) {
        Optional<RecommendationId> numbered = item.numbers.size() == 1 ? numbered(item) : Optional.empty();
        return numbered.isPresent()
                && match(null, words).candidates().stream()
                        .findFirst()
                        .filter(best -> best.score() >= LIKE_NUMBERED
                                && best.recommendation().equals(numbered.get()))
                        .isPresent();
    }

    private Optional<RecommendationId> numbered(Item item) {
        return matcher.match(RecommendationReference.builder()
                        .kind(item.kind)
                        .nationalNumber(item.numbers.get(0))
                        .build())
                .meant();
    }

    /** A label with words behind it and nothing below: the words are the answer, unless they are the report's. */
    private void takeQuoteAsAnswer() {
        Item item = current;
        if (item == null
                || item.isAnswered()
                || item.origin != Item.Origin.LABEL
                || item.quoteBlocks.size() != 1
                || item.quoteBlocks.get(0).quotation()
                || item.heading != null) {
            return;
        }
        Voice voice = voice(item.at);
        String words = item.quote.toString();
        if (voice != null && parts.of(item.at).section() && meant(null, words).isEmpty()) {
            item.answer(voice).add(item.quoteBlocks.get(0), words);
            item.quote.setLength(0);
            item.quoteBlocks.clear();
        }
    }

    private void readStem(Block block, Matcher stemmed) {
        String words = line(stemmed.group("stem"));
        String rest = block.text().substring(Math.max(0, block.text().length() - remaining(stemmed)));
        Item item = current;
        if (item != null && !answering && item.quoteBlocks.isEmpty()) {
            item.heading = words;
            item.headingBlock = block;
            spent.add(block.number());
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
        if (!rest.isBlank() && meant(words, rest).isPresent()) {
            Item inline = new Item(Item.Origin.LIST, block);
            inline.heading = words;
            inline.headingBlock = block;
            inline.quote(block, rest);
            add(inline, block);
        }
    }

    private static int remaining(Matcher matcher) {
        return matcher.regionEnd() - matcher.end();
    }

    private void readText(Block block) {
        String words = POINTER.matcher(block.text()).lookingAt()
                ? POINTER.matcher(block.text()).replaceFirst("")
                : block.text();
        if (current != null && !answering && current.origin == Item.Origin.LABEL) {
            words = BEFORE_QUOTE.matcher(words).lookingAt()
                    ? BEFORE_QUOTE.matcher(words).replaceFirst("")
                    : words;
        }
        boolean listItem = block.kind() == Block.Kind.LIST_ITEM;
        if (current != null
                && (current.origin == Item.Origin.LABEL || labelled != null || answering)
                && readsOwnerOrTimescale(current, block)) {
            spent.add(block.number());
            return;
        }
        if (current != null
                && !answering
                && current.origin == Item.Origin.LABEL
                && block.quotation()
                && !parts.isIntroduced(block)) {
            current.quote(block, words);
            spent.add(block.number());
            return;
        }
        if (current != null && !answering && isQuote(current, words) && !(listItem && !current.quoteBlocks.isEmpty())) {
            current.quote(block, words);
            spent.add(block.number());
            return;
        }
        boolean inList = stem != null && (afterStem || lastOrigin == Item.Origin.LIST);
        if (listItem || afterStem) {
            boolean known = (inList || isNumbered(block))
                    && !isAnswering(words)
                    && (meant(stem, words).isPresent() || fitsLabel(block, words));
            if (known || (inList && listItem && afterStem) || followsItemOfItsList(block) || isNextOfItsList(block)) {
                Item item = new Item(Item.Origin.LIST, block);
                item.heading = stem;
                item.headingBlock = stemBlock;
                item.listNumber = block.label().map(Labels::number).orElse(OptionalInt.empty());
                item.quote(block, words);
                add(item, block);
                afterStem = false;
                return;
            }
        }
        if (current != null) {
            answering = voice(block) != null;
            answer(block, block.text());
            return;
        }
        readMention(block);
    }

    /** An item right behind one of the same list is the next of the list, and not an answer to it. */
    private boolean followsItemOfItsList(Block block) {
        return lastOrigin == Item.Origin.LIST
                && current != null
                && !answering
                && block.kind() == Block.Kind.LIST_ITEM
                && current.at.level() == block.level();
    }

    /** Returns whether a numbered item with a label of a response behind it goes on with the list of the item before. */
    private boolean isNextOfItsList(Block block) {
        OptionalInt number = block.label().map(Labels::number).orElse(OptionalInt.empty());
        return lastOrigin == Item.Origin.LIST
                && current != null
                && current.listNumber.isPresent()
                && number.isPresent()
                && number.getAsInt() > current.listNumber.getAsInt()
                && next != null
                && Speaker.ofLabel(next).isPresent();
    }

    /** Returns whether words fit best the item of the number before them. */
    private boolean fitsLabel(Block block, String words) {
        OptionalInt number = block.label().map(Labels::number).orElse(OptionalInt.empty());
        if (number.isEmpty() || words.length() < FEWEST_LETTERS_IN_LIST || words.length() > LONGEST_QUOTE) {
            return false;
        }
        Item numbered = new Item(Item.Origin.LIST, block);
        numbered.numbers = List.of(number.getAsInt());
        return fitsNumber(numbered, () -> match(null, words));
    }

    /** Reads a line such as {@code Owner: Police forces} below the label of an item. */
    private static boolean readsOwnerOrTimescale(Item item, Block block) {
        if (!block.has(Clue.LABEL)) {
            return false;
        }
        if (STATE_LINE.matcher(block.text()).matches()) {
            return true;
        }
        Matcher owner = OWNER_LINE.matcher(block.text());
        if (item.owner == null && owner.matches()) {
            item.owner = owner(owner.group(1));
            item.ownerBlocks.add(block);
            return true;
        }
        Matcher limit = TIMESCALE_LINE.matcher(block.text());
        if (item.timescale == null && limit.matches()) {
            item.timescale = timescale(limit.group(1));
            item.timescaleBlocks.add(block);
            return true;
        }
        return false;
    }

    private static boolean isNumbered(Block block) {
        return block.label().map(Labels::number).orElse(OptionalInt.empty()).isPresent();
    }

    /** A paragraph of running text that names one item is about it. */
    private void readMention(Block block) {
        Voice voice = voice(block);
        if (voice == null
                || !parts.of(block).section()
                || block.text().length() < FEWEST_LETTERS_IN_LIST
                || !block.has(Clue.ITEM)) {
            return;
        }
        if (otherReports.alone(block.text())) {
            ofOtherReports.add(block);
            return;
        }
        List<Mention> mentions = Mention.in(block.text()).stream()
                .filter(mention -> !otherReports.follow(block.text().substring(mention.end())))
                .toList();
        List<Integer> numbers = mentions.stream()
                .flatMap(mention -> mention.numbers().stream())
                .distinct()
                .toList();
        boolean counts = !CountedItems.in(block.text()).isEmpty();
        if (numbers.size() > 1) {
            readSentences(block, voice);
            return;
        }
        if (numbers.size() != 1 || counts) {
            return;
        }
        String before = block.text().substring(0, mentions.get(0).start());
        if (ALLUSION.matcher(before).find()) {
            return;
        }
        Item item = new Item(Item.Origin.MENTION, block);
        item.kind = mentions.get(0).kind();
        item.numbers = numbers;
        items.add(item);
        item.answer(voice).add(block, block.text());
        spent.add(block.number());
    }

    /**
     * Reads a paragraph of which each of several sentences begins with an item of its own. Where one sentence names two, or
     * names one further on, nobody can tell which words answer which.
     */
    private void readSentences(Block block, Voice voice) {
        List<Item> read = new ArrayList<>();
        Item last = null;
        for (String sentence : Sentences.of(block.text())) {
            List<Mention> mentions = Mention.in(sentence).stream()
                    .filter(mention -> !otherReports.follow(sentence.substring(mention.end())))
                    .toList();
            boolean begins = mentions.size() == 1
                    && mentions.get(0).numbers().size() == 1
                    && BEFORE_MENTION
                            .matcher(sentence.substring(0, mentions.get(0).start()))
                            .matches();
            if (!mentions.isEmpty() && !begins) {
                return;
            }
            if (begins) {
                last = new Item(Item.Origin.MENTION, block);
                last.kind = mentions.get(0).kind();
                last.numbers = mentions.get(0).numbers();
                read.add(last);
            }
            if (last != null) {
                last.answer(voice).addSentence(block, sentence);
            }
        }
        if (read.size() > 1) {
            items.addAll(read);
            spent.add(block.number());
        }
    }

    private void answer(Block block, String words) {
        Item item = current;
        if (item == null) {
            return;
        }
        Voice voice = labelled != null && !parts.of(block).alone() ? labelled : voice(block);
        boolean weak = item.origin == Item.Origin.LIST
                && !afterLabel
                && !item.isAnswered()
                && Speaker.ofLabel(block).isEmpty();
        if (voice == null && labelled == null && item.origin != Item.Origin.ROW) {
            // Nobody speaks yet: what follows the report's words is not an answer.
            boolean heading = item.at.kind() == Block.Kind.HEADING && item.quoteBlocks.isEmpty();
            if (!labelsSpeak
                    && (heading || !parts.hasSections())
                    && !words.isBlank()
                    && item.origin == Item.Origin.LABEL) {
                item.answer(null).add(block, words);
                spent.add(block.number());
            }
            return;
        }
        if (!hasLetters(words, weak ? FEWEST_LETTERS_IN_LIST : FEWEST_LETTERS)) {
            if (!words.isBlank()) {
                close();
            }
            return;
        }
        Item.Answered answered = item.answer(voice);
        answered.add(block, words);
        answered.inherited |= labelled == null && !parts.of(block).section();
        spent.add(block.number());
    }

    private static boolean hasLetters(String words, int fewest) {
        int letters = 0;
        for (int i = 0; i < words.length() && letters < fewest; i++) {
            letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
        }
        return letters >= fewest;
    }

    // ---- words of the report

    private boolean isQuote(Item item, String words) {
        if (words.length() < FEWEST_LETTERS_IN_LIST || words.length() > LONGEST_QUOTE || isAnswering(words)) {
            return false;
        }
        if (item.numbers.size() > 1 && item.quoteBlocks.isEmpty() && areQuotes(words)) {
            return true;
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

    private static boolean isAnswering(String words) {
        return ANSWERING.matcher(words).find();
    }

    /** Returns the item that words are those of. */
    Optional<RecommendationId> meant(@Nullable String heading, String words) {
        String quoted = words.strip();
        if (quoted.length() < FEWEST_LETTERS_IN_LIST || quoted.length() > 20_000) {
            return Optional.empty();
        }
        return match(heading, quoted).meant();
    }

    private ReferenceMatch match(@Nullable String heading, String words) {
        return matcher.match(RecommendationReference.builder()
                .heading(Optional.ofNullable(heading))
                .quotedWords(words.strip())
                .build());
    }

    private static String line(String text) {
        String one = Characters.oneLine(text).strip();
        return one.length() <= LONGEST_LINE
                ? one
                : one.substring(0, LONGEST_LINE).strip();
    }

    // ---- tables

    private void readTable(ResponseTable table) {
        table.headBlocks().forEach(block -> spent.add(block.number()));
        Item last = null;
        List<Block> lastItem = List.of();
        for (ResponseTable.Row row : table.rows()) {
            List<Block> itemBlocks = new ArrayList<>(table.in(row, ResponseTable.Column.NUMBER));
            itemBlocks.addAll(table.in(row, ResponseTable.Column.ITEM));
            if (table.isTotal(row)) {
                totals.addAll(ResponseTable.blocksOf(row));
                continue;
            }
            boolean continued = last != null && (itemBlocks.isEmpty() || itemBlocks.equals(lastItem));
            Item item = continued ? last : rowItem(table, row, itemBlocks);
            if (item == null) {
                continue;
            }
            boolean limb = last != null && !item.numbers.isEmpty() && item.numbers.equals(last.numbers);
            List<Block> before = limb && last != null ? blocksOfAnswers(last) : List.of();
            last = item;
            lastItem = itemBlocks;
            readOwnerAndTimescale(table, row, item, continued);
            Voice beside = null;
            for (int column : table.columnsOf(ResponseTable.Column.RESPONSE)) {
                Voice ofHead = table.voiceOf(column);
                beside = ofHead != null ? ofHead : beside;
                for (Block block : row.in(column)) {
                    if (before.contains(block)) {
                        // One cell beside all limbs of an item is one answer.
                        continue;
                    }
                    Voice voice = ofHead != null ? ofHead : parts.of(block).voice();
                    boolean inherited = ofHead == null && !parts.of(block).section();
                    Item.Answered answered =
                            item.answer(voice != null ? voice : otherwise != null ? otherwise : beside);
                    answered.add(block, block.text());
                    answered.inherited |= inherited;
                    spent.add(block.number());
                }
            }
        }
        close();
    }

    private static List<Block> blocksOfAnswers(Item item) {
        return item.answers.stream().flatMap(answer -> answer.blocks.stream()).toList();
    }

    private @Nullable Item rowItem(ResponseTable table, ResponseTable.Row row, List<Block> itemBlocks) {
        if (itemBlocks.isEmpty()) {
            return null;
        }
        Item item = new Item(Item.Origin.ROW, itemBlocks.get(0));
        for (Block block : table.in(row, ResponseTable.Column.NUMBER)) {
            Optional<Mention> numbers = Mention.ofCell(block.text());
            Matcher limb = NUMBER_OF_LIMB.matcher(block.text());
            if (numbers.isPresent()) {
                item.numbers = numbers.get().numbers();
                item.numberBlock = block;
            } else if (limb.matches()) {
                item.numbers = List.of(Integer.parseInt(limb.group(1)));
                item.numberBlock = block;
            } else {
                readItemCell(item, block);
            }
            spent.add(block.number());
        }
        for (Block block : table.in(row, ResponseTable.Column.ITEM)) {
            readItemCell(item, block);
            spent.add(block.number());
        }
        items.add(item);
        return item;
    }

    private void readItemCell(Item item, Block block) {
        String text = Parts.labelled(block);
        Optional<Mention> mention = Mention.atStart(text);
        if (mention.isPresent() && (mention.get().closed() || item.numbers.isEmpty())) {
            item.numberBlock = block;
            item.kind = mention.get().kind();
            item.numbers = mention.get().numbers().isEmpty()
                    ? item.numbers
                    : mention.get().numbers();
            item.letter = mention.get().letter();
            item.portal =
                    mention.get().portal() == null ? item.portal : mention.get().portal();
            text = text.substring(mention.get().end());
        } else if (item.numbers.isEmpty() && item.quoteBlocks.isEmpty()) {
            OptionalInt label = block.label().map(Labels::number).orElse(OptionalInt.empty());
            OptionalInt number = label.isPresent() ? label : Labels.number(text);
            if (number.isPresent() && number.getAsInt() > 0) {
                item.numbers = List.of(number.getAsInt());
                item.numberBlock = block;
                text = label.isPresent() ? block.text() : "";
            }
        }
        Matcher stemmed = STEM.matcher(text);
        if (stemmed.lookingAt() && item.quoteBlocks.isEmpty()) {
            item.heading = line(stemmed.group("stem"));
            item.headingBlock = block;
            text = text.substring(stemmed.end());
        }
        item.quote(block, text);
    }

    private void readOwnerAndTimescale(ResponseTable table, ResponseTable.Row row, Item item, boolean continued) {
        if (!table.columnsOf(ResponseTable.Column.OWNER).isEmpty()) {
            List<Block> owner = table.in(row, ResponseTable.Column.OWNER);
            if (!continued || (item.owner != null && item.owner.leftBlank() && !owner.isEmpty())) {
                item.owner = owner(owner);
                item.ownerBlocks.addAll(owner);
            }
            owner.forEach(block -> spent.add(block.number()));
        }
        if (!table.columnsOf(ResponseTable.Column.TIMESCALE).isEmpty()) {
            List<Block> limit = table.in(row, ResponseTable.Column.TIMESCALE);
            if (!continued || (item.timescale != null && item.timescale.leftBlank() && !limit.isEmpty())) {
                item.timescale = timescale(limit);
                item.timescaleBlocks.addAll(limit);
            }
            limit.forEach(block -> spent.add(block.number()));
        }
    }

    private static String joined(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> text.append(text.isEmpty() ? "" : " ").append(block.text()));
        return line(text.toString());
    }

    private static boolean isBlank(String words) {
        return words.isEmpty() || words.equals("-") || words.equals("\u2013") || words.equalsIgnoreCase("n/a");
    }

    private static StatedOwner owner(List<Block> blocks) {
        return owner(joined(blocks));
    }

    private static StatedOwner owner(String words) {
        if (isBlank(words)) {
            return StatedOwner.builder().build();
        }
        List<AgencyKind> kinds = NamedAgency.kindsIn(words);
        return StatedOwner.builder().words(words).addAllKinds(kinds).build();
    }

    private static StatedTimescale timescale(List<Block> blocks) {
        return timescale(joined(blocks));
    }

    private static StatedTimescale timescale(String words) {
        if (isBlank(words)) {
            return StatedTimescale.builder().build();
        }
        return StatedTimescale.builder()
                .words(words)
                .timescale(WrittenTimescale.ofCell(words))
                .build();
    }

    // ---- a narrative that takes up the words of a list

    private void readEchoes() {
        List<Item> listed = items.stream()
                .filter(item -> !item.isAnswered() && !item.quoteBlocks.isEmpty())
                .limit(FAR)
                .toList();
        boolean others = items.stream().anyMatch(Item::isAnswered);
        if (listed.isEmpty() || others) {
            return;
        }
        List<Set<String>> words =
                listed.stream().map(item -> contentWords(item.quote.toString())).toList();
        Item last = null;
        List<Item> echoed = new ArrayList<>();
        for (Block block : blocks) {
            Parts.Part part = parts.of(block);
            if (part.role() != Parts.Role.TEXT
                    || !part.section()
                    || part.voice() == null
                    || isSpent(block)
                    || isTitle.test(block.text())) {
                last = part.role() == Parts.Role.TEXT ? last : null;
                continue;
            }
            for (String sentence : Sentences.of(block.text())) {
                int echo = echo(contentWords(sentence), words);
                if (echo >= 0) {
                    Item source = listed.get(echo);
                    last = echoed.stream()
                            .filter(item -> item.listed == source)
                            .findFirst()
                            .orElse(null);
                    if (last == null) {
                        last = new Item(Item.Origin.MENTION, block);
                        last.listed = source;
                        echoed.add(last);
                    }
                }
                if (last != null) {
                    Item.Answered answered = last.answer(part.voice());
                    answered.addSentence(block, sentence);
                    spent.add(block.number());
                }
            }
        }
        items.addAll(echoed);
    }

    private static int echo(Set<String> sentence, List<Set<String>> listed) {
        int best = -1;
        int most = 0;
        int second = 0;
        for (int i = 0; i < listed.size(); i++) {
            int shared = 0;
            for (String word : sentence) {
                shared += listed.get(i).contains(word) ? 1 : 0;
            }
            if (shared > most) {
                second = most;
                most = shared;
                best = i;
            } else if (shared > second) {
                second = shared;
            }
        }
        boolean enough = most >= FEWEST_SHARED && most >= SHARE * sentence.size() && most >= AHEAD * second;
        return enough ? best : -1;
    }

    private static Set<String> contentWords(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = CONTENT_WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!COMMON.contains(word.group())) {
                words.add(word.group().substring(0, Math.min(6, word.group().length())));
            }
        }
        return words;
    }
}
