package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.RecommendationKind;

/** Finds the items of a report: below headings that say what they are, by labels, in lists and in tables. */
final class ReportItems {

    private static final Pattern SECTION = Pattern.compile(
            "(?:\\d[\\d.]*\\s)?(?:summary of |list of |our |the |full |new |accelerated )*(?<kind>recommendations?|areas? for improvement|afis?|causes? of concern)"
                    + "(?<more>(?:,? (?:and|&) |, )(?:our |the )?(?:recommendations?|areas? for improvement|afis?|causes? of concern)){0,2}"
                    + "(?:\\s(?:for|to|made to|addressed to)\\s(?<to>.{3,150}?))?(?:\\s?:|\\s?[:\u2013-]\\s(?<about>.{3,2000}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STEM = Pattern.compile(
            "(?:[^.;]{3,300}\\b(?:should|must|needs? to)\\b[^.;]{0,200}|we recommend[^.;]{0,200}):",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS =
            Pattern.compile("\\b(?:should|must|we recommend|needs? to|is recommended)\\b", Pattern.CASE_INSENSITIVE);
    /** A sentence that goes on with what an item asks. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:this|these|it|they|such|the (?:guidance|plans?|polic(?:y|ies)|reviews?|training|work|strateg(?:y|ies)|standards?|process(?:es)?|framework))\\s"
                    + "(?:\\p{L}+\\s){0,4}?(?:should|must|needs? to|will|may|could|includes?)\\b.*"
                    + "|(?:in (?:doing (?:so|this)|particular|addition)|as part of this|to (?:do|achieve) this|for example|as a minimum)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The beginning of an item that stands in no section. */
    private static final Pattern ITEM_IN_PROSE = Pattern.compile(
            "(?:(?:by|within|no later than|with immediate effect|immediately)\\b[^.;]{0,200}\\bshould\\b|(?:(?:therefore|so),? )?we (?:therefore )?recommend\\b|it is recommended\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A line that begins another part of a report without headings. */
    private static final Pattern OTHER_PART = Pattern.compile(
            "(?:\\d[\\d.]*\\s)?(?:the |our |main |key |detailed )*(?:findings|conclusions?|background|introduction|context|method(?:s|ology)?|glossary"
                    + "|foreword|contents|definitions|terminology|next steps|what we found|about (?:us|the|this|our)\\b.{0,40}|acknowledgements"
                    + "|references|further information|good practice)\\s?:?",
            Pattern.CASE_INSENSITIVE);

    /** A number in parts, which is the number of no item that the library knows. */
    private static final Pattern NUMBER_IN_PARTS = Pattern.compile(
            "(?:recommendation|rec\\.?|area for improvement|afi|cause of concern)\\s(?:no\\.?\\s|number\\s)?\\d{1,3}(?:\\.\\d{1,3})+[.:)]?\\s?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKS_BY =
            Pattern.compile("\\bshould,? (?:by|within|no later than)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR_OR_TO = Pattern.compile("(?:for|to)\\s.{3,150}", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("\\(?([A-Z])[.):]?|\\(?([a-z])[.)]");
    private static final int NO_LEVEL = 6;
    private static final double SAME_WORDS = 0.7;

    private final DocumentContent content;
    private final List<ReportItem> items = new ArrayList<>();
    private final Set<Integer> unnumberedStems = new HashSet<>();
    private final List<Block> inProse = new ArrayList<>();
    private final List<Block> assumedWords = new ArrayList<>();
    private final List<Block> passed = new ArrayList<>();
    private final List<Block> repeated = new ArrayList<>();
    private final List<ReportItem> reworded = new ArrayList<>();
    private final List<Block> mixedSections = new ArrayList<>();
    private boolean causeIsFlat;
    private boolean causeHasItem;

    private @Nullable RecommendationKind section;
    private int sectionLevel;
    private @Nullable String addressees;
    private @Nullable Block addresseesBlock;
    private boolean belowAddressees;
    private @Nullable String stem;
    private @Nullable Block stemBlock;
    private @Nullable ReportItem current;
    private @Nullable ReportItem cause;
    private int causeLevel;
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
                    readTable(table);
                }
            } else if (table == null || table.purpose() != ResponseTable.Purpose.PARTICULARS) {
                read(block);
            } else if (asksInCell(block)) {
                inProse.add(block);
            }
        }
        return once();
    }

    /** Returns the sentence that sets one time limit for all items, or null. */
    @Nullable
    Block limitForAll() {
        return limitForAll;
    }

    /** Returns the stems with several unnumbered limbs, each of which was read as an item. */
    Set<Integer> unnumberedStems() {
        return unnumberedStems;
    }

    /** Returns the blocks outside every section that ask for something and are no items. */
    List<Block> inProse() {
        return inProse;
    }

    /** Returns the points below a heading of items that were not read as items. */
    List<Block> passed() {
        return passed;
    }

    /** Returns the first words of tables that were read as items though the head above them is not known. */
    List<Block> assumedWords() {
        return assumedWords;
    }

    /** Returns the blocks that say an item again. */
    List<Block> repeated() {
        return repeated;
    }

    /** Returns the items that the document gives twice in different words. */
    List<ReportItem> reworded() {
        return reworded;
    }

    /** Returns the headings that announce items of several kinds. */
    List<Block> mixedSections() {
        return mixedSections;
    }

    private void read(Block block) {
        String text = Parts.labelled(block);
        // What ends with a colon looks like a heading, but may be the last sentence of what an item asks.
        boolean heading = Parts.isHeading(block)
                && !STEM.matcher(block.text()).matches()
                && (block.kind() == Block.Kind.HEADING
                        || !ASKS.matcher(block.text()).find());
        if (block.kind() == Block.Kind.PARAGRAPH
                && OTHER_PART.matcher(block.text()).matches()) {
            endSection();
            return;
        }
        Matcher sectioned = SECTION.matcher(block.text());
        boolean line = block.kind() == Block.Kind.PARAGRAPH
                && Character.isUpperCase(block.text().charAt(0));
        if ((heading || line) && sectioned.matches() && (heading || isSection(sectioned))) {
            beginSection(block, sectioned);
            return;
        }
        Optional<Mention> mention = Mention.atStart(text);
        boolean label = mention.isPresent()
                && !mention.get().response()
                && mention.get().numbers().size() <= 1
                && (mention.get().closed() || mention.get().end() >= text.length() || heading);
        if (label) {
            beginLabelled(block, text, mention.get());
            return;
        }
        boolean addresses = section != null
                && block.kind() == Block.Kind.PARAGRAPH
                && FOR_OR_TO.matcher(block.text()).matches()
                && block.text().matches(".*[^.;,]")
                && !ASKS.matcher(block.text()).find();
        if (addresses) {
            addressees = block.text();
            addresseesBlock = block;
            belowAddressees = true;
            current = null;
            stem = null;
            return;
        }
        if (WrittenTimescale.isForAll(block)) {
            limitForAll = block;
            current = null;
            return;
        }
        if (heading) {
            readHeading(block);
            return;
        }
        readText(block);
    }

    /** Returns whether a text is the name of a part that every report may have. */
    static boolean isNameOfPart(String text) {
        Matcher section = SECTION.matcher(text);
        return OTHER_PART.matcher(text).matches()
                || (section.matches() && section.group("to") == null && section.group("about") == null);
    }

    private void endSection() {
        section = null;
        cause = null;
        addressees = null;
        belowAddressees = false;
        current = null;
        stem = null;
    }

    /** A line of text that goes on behind the name of a kind is an item, or no section at all. */
    private static boolean isSection(Matcher sectioned) {
        String about = sectioned.group("about");
        return about == null || ASKS.matcher(about).find();
    }

    private void beginSection(Block block, Matcher sectioned) {
        RecommendationKind kind = kind(sectioned.group("kind"));
        if (sectioned.group("more") != null) {
            kind = RecommendationKind.RECOMMENDATION;
            mixedSections.add(block);
        }
        current = null;
        stem = null;
        accelerated = block.text().toLowerCase(Locale.ROOT).contains("accelerated");
        addressees = sectioned.group("to");
        addresseesBlock = addressees == null ? null : block;
        int level = level(block);
        if (kind == RecommendationKind.CAUSE_OF_CONCERN) {
            cause = null;
            causeLevel = level;
        } else if (kind == RecommendationKind.AREA_FOR_IMPROVEMENT
                || level < causeLevel
                || (level == causeLevel && section != RecommendationKind.CAUSE_OF_CONCERN)) {
            // Below a cause of concern stand its own recommendations, also under a heading of the same level.
            cause = null;
        } else {
            causeIsFlat = false;
        }
        section = kind;
        sectionLevel = level;
        belowAddressees = false;
        String about = sectioned.group("about");
        if (about != null && ASKS.matcher(about).find()) {
            begin(kind, block).add(block, about);
        } else if (about != null && !NamedAgency.in(about).isEmpty()) {
            addressees = about;
            addresseesBlock = block;
        }
    }

    private static int level(Block block) {
        return block.kind() == Block.Kind.HEADING ? block.level() : NO_LEVEL;
    }

    private static RecommendationKind kind(String name) {
        return switch (name.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'a' -> RecommendationKind.AREA_FOR_IMPROVEMENT;
            case 'c' -> RecommendationKind.CAUSE_OF_CONCERN;
            default -> RecommendationKind.RECOMMENDATION;
        };
    }

    private void beginLabelled(Block block, String text, Mention mention) {
        ReportItem item = begin(mention.kind(), block);
        item.number = mention.numbers().isEmpty() ? 0 : mention.numbers().get(0);
        item.letter = mention.letter();
        item.portal = mention.portal();
        item.accelerated = mention.kind() == RecommendationKind.CAUSE_OF_CONCERN
                && (accelerated || text.toLowerCase(Locale.ROOT).contains("accelerated"));
        int end = Math.min(mention.end(), text.length());
        Matcher inParts = NUMBER_IN_PARTS.matcher(text);
        if (inParts.lookingAt()) {
            item.number = 0;
            item.unreadNumber = block;
            end = inParts.end();
        }
        String rest = text.substring(end);
        if (block.kind() == Block.Kind.HEADING && !ASKS.matcher(rest).find() && !isCause(item)) {
            // A title behind the number is no part of what is asked.
            item.blocks.add(block);
        } else {
            item.add(block, rest);
        }
        if (section == null) {
            sectionLevel = level(block);
        }
    }

    private static boolean isCause(ReportItem item) {
        return item.kind == RecommendationKind.CAUSE_OF_CONCERN;
    }

    private ReportItem begin(RecommendationKind kind, Block block) {
        ReportItem item = new ReportItem(kind, block);
        if (kind == RecommendationKind.CAUSE_OF_CONCERN) {
            cause = item;
            causeLevel = section == kind ? sectionLevel : level(block);
            causeIsFlat = section != kind && level(block) == NO_LEVEL;
            causeHasItem = false;
        } else if (kind == RecommendationKind.RECOMMENDATION) {
            // One recommendation follows a cause of concern always; nothing tells whether others do that stand level
            // with it.
            item.causeInDoubt = cause != null && causeIsFlat && causeHasItem;
            item.cause = item.causeInDoubt ? null : cause;
            causeHasItem = true;
        } else {
            cause = null;
        }
        item.stem = stem != null ? stem : addressees;
        item.stemBlock = stem != null ? stemBlock : addresseesBlock;
        items.add(item);
        current = item;
        return item;
    }

    private void readHeading(Block block) {
        int level = level(block);
        boolean names = block.text().length() <= 150
                && (!NamedAgency.in(block.text()).isEmpty()
                        || FOR_OR_TO.matcher(block.text()).matches());
        if (section != null
                && names
                && level > sectionLevel
                && !ASKS.matcher(block.text()).find()) {
            addressees = block.text();
            addresseesBlock = block;
            belowAddressees = FOR_OR_TO.matcher(block.text()).matches();
            current = null;
            stem = null;
            return;
        }
        if (current != null && current.text.isEmpty() && isCause(current)) {
            current.add(block, block.text());
            return;
        }
        if (section != null && level <= sectionLevel) {
            section = null;
        }
        if (cause != null && level <= causeLevel) {
            cause = null;
        }
        addressees = null;
        belowAddressees = false;
        current = null;
        stem = null;
    }

    private void readText(Block block) {
        String text = block.text();
        boolean listItem = block.kind() == Block.Kind.LIST_ITEM;
        if (current != null && current.text.isEmpty()) {
            current.add(block, text);
            return;
        }
        if (current != null && listItem && stem == null && endsOpen(current)) {
            current.limbs.add(text);
            current.add(block, text);
            return;
        }
        if (current != null
                && !listItem
                && stem == null
                && GOES_ON.matcher(text).matches()) {
            current.add(block, text);
            return;
        }
        if (section == null) {
            if (ITEM_IN_PROSE.matcher(text).matches() || asksInTime(block) || asksInCell(block)) {
                inProse.add(block);
            }
            endFlatCause();
            return;
        }
        if (STEM.matcher(text).matches() && !listItem) {
            stem = text;
            stemBlock = block;
            current = null;
            return;
        }
        OptionalInt number = Labels.numberOf(block);
        boolean underStem = stem != null && listItem;
        boolean starts = underStem
                || (listItem && (belowAddressees || number.isPresent() || letter(block) != null))
                || ASKS.matcher(text).find()
                || startsCause();
        if (!starts) {
            if (listItem || block.cell().isPresent()) {
                passed.add(block);
            } else {
                stem = null;
                current = null;
                endFlatCause();
            }
            return;
        }
        if (!underStem && !listItem) {
            stem = null;
        }
        // What is asked below a cause of concern is a recommendation.
        boolean asked = isBelowCause() && (underStem || ASKS.matcher(text).find());
        ReportItem item = begin(asked ? RecommendationKind.RECOMMENDATION : section, block);
        item.accelerated = isCause(item) && accelerated;
        if (listItem) {
            item.number = number.orElse(0);
            item.letter = letter(block);
        }
        if (underStem && stemBlock != null && number.isEmpty() && item.letter == null) {
            unnumberedStems.add(stemBlock.number());
        }
        if (listItem
                && belowAddressees
                && !underStem
                && addresseesBlock != null
                && number.isEmpty()
                && item.letter == null) {
            unnumberedStems.add(addresseesBlock.number());
        }
        item.add(block, underStem ? stem + " " + text : text);
    }

    /** Returns whether a paragraph asks something of an agency by a time. */
    private static boolean asksInTime(Block block) {
        if (!block.has(Clue.SHOULD)) {
            return false;
        }
        String sentence = Sentences.of(block.text()).get(0);
        return ASKS.matcher(sentence).find()
                && (NamedAgency.atStart(sentence) != null
                        || ASKS_BY.matcher(sentence).find())
                && WrittenTimescale.in(sentence).isPresent();
    }

    /** Returns whether a cell of a table that was not read as one of items asks something of an agency. */
    private static boolean asksInCell(Block block) {
        return block.cell().isPresent()
                && ASKS.matcher(block.text()).find()
                && !NamedAgency.in(block.text()).isEmpty();
    }

    private boolean isBelowCause() {
        return section == RecommendationKind.CAUSE_OF_CONCERN && cause != null;
    }

    /** Prose behind the items of a cause of concern that stands level with them ends it. */
    private void endFlatCause() {
        if (causeIsFlat && causeHasItem) {
            cause = null;
        }
    }

    private boolean startsCause() {
        return section == RecommendationKind.CAUSE_OF_CONCERN && cause == null;
    }

    /** Returns the letter of a label; a Roman number is none, unless the letters before it lead there. */
    private @Nullable String letter(Block block) {
        String label = block.label().orElse("").replaceAll("[().\\s]", "").toLowerCase(Locale.ROOT);
        if (label.length() != 1 || label.charAt(0) < 'a' || label.charAt(0) > 'z') {
            return null;
        }
        boolean roman = "ivx".contains(label);
        String before = items.size() < 2 ? null : items.get(items.size() - 2).letter;
        return !roman || String.valueOf((char) (label.charAt(0) - 1)).equals(before) ? label : null;
    }

    /** Returns whether the text of an item goes on in a list. */
    private static boolean endsOpen(ReportItem item) {
        return !item.limbs.isEmpty() || item.text.charAt(item.text.length() - 1) == ':';
    }

    private void readTable(ResponseTable table) {
        List<Integer> words = table.columnsOf(ResponseTable.Column.UNKNOWN);
        boolean wordsKnown = !table.columnsOf(ResponseTable.Column.ITEM).isEmpty();
        ResponseTable.Column wordColumn =
                wordsKnown || words.size() != 1 ? ResponseTable.Column.ITEM : ResponseTable.Column.UNKNOWN;
        if (wordColumn == ResponseTable.Column.UNKNOWN) {
            table.rows().stream()
                    .flatMap(row -> table.in(row, wordColumn).stream())
                    .findFirst()
                    .ifPresent(assumedWords::add);
        }
        for (ResponseTable.Row row : table.rows()) {
            List<Block> numbers = table.in(row, ResponseTable.Column.NUMBER);
            List<Block> itemBlocks = new ArrayList<>(numbers);
            itemBlocks.addAll(table.in(row, wordColumn));
            if (itemBlocks.isEmpty()) {
                continue;
            }
            stem = null;
            Mention named = itemBlocks.stream()
                    .flatMap(block -> Mention.atStart(Parts.labelled(block)).stream())
                    .filter(mention -> mention.numbers().size() <= 1 && mention.closed())
                    .findFirst()
                    .orElse(null);
            RecommendationKind kind = named != null && named.kind() != RecommendationKind.RECOMMENDATION
                    ? named.kind()
                    : table.in(row, ResponseTable.Column.OTHER).stream()
                            .flatMap(block -> kindNamed(block).stream())
                            .findFirst()
                            .orElse(section == null ? RecommendationKind.RECOMMENDATION : section);
            ReportItem item = begin(kind, itemBlocks.get(0));
            for (Block block : itemBlocks) {
                readCell(item, block, numbers.contains(block));
            }
            if (item.text.isEmpty()) {
                passed.add(itemBlocks.get(0));
            }
            item.owners.addAll(table.in(row, ResponseTable.Column.OWNER));
            for (Block block : table.in(row, ResponseTable.Column.TIMESCALE)) {
                item.limit = item.limit == null ? block.text() : item.limit + " " + block.text();
                item.limitBlock = block;
            }
        }
        current = null;
    }

    /** Returns the kind of item that a cell names, and nothing else. */
    private static Optional<RecommendationKind> kindNamed(Block cell) {
        String words = cell.text().toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(RecommendationKind.values())
                .filter(kind -> words.equals(kind.code().replace('-', ' '))
                        || (kind == RecommendationKind.AREA_FOR_IMPROVEMENT && words.equals("afi")))
                .findFirst();
    }

    private static void readCell(ReportItem item, Block block, boolean numbers) {
        String text = Parts.labelled(block);
        Optional<Mention> mention = Mention.atStart(text);
        OptionalInt number = Labels.number(block.text());
        Matcher letter = LETTER.matcher(text.strip());
        if (number.isPresent()) {
            item.number = number.getAsInt();
            item.blocks.add(block);
        } else if (mention.isPresent() && mention.get().numbers().size() <= 1) {
            item.number = mention.get().numbers().isEmpty()
                    ? 0
                    : mention.get().numbers().get(0);
            item.letter = mention.get().letter();
            item.portal = mention.get().portal();
            item.blocks.add(block);
            item.add(block, text.substring(mention.get().end()));
        } else if (numbers && letter.matches()) {
            item.letter = (letter.group(1) != null ? letter.group(1) : letter.group(2)).toLowerCase(Locale.ROOT);
            item.blocks.add(block);
        } else if (numbers) {
            item.unreadNumber = block;
            item.blocks.add(block);
        } else {
            item.add(block, text);
        }
    }

    /** A report repeats its items in a summary or an annex: each is kept once, with its longer words. */
    private List<ReportItem> once() {
        List<ReportItem> kept = new ArrayList<>();
        Map<String, ReportItem> byWords = new HashMap<>();
        Map<String, ReportItem> byNumber = new HashMap<>();
        Map<ReportItem, ReportItem> same = new HashMap<>();
        for (ReportItem item : items) {
            if (item.text.isEmpty()) {
                continue;
            }
            String words = item.kind + item.folded();
            ReportItem before = byWords.get(words);
            if (before != null && contradicts(before, item)) {
                before = null;
            }
            if (before == null) {
                before = byNumber.get(number(item));
                if (before != null && !saysAgain(before, item)) {
                    before = null;
                }
            }
            if (before == null) {
                kept.add(item);
                byWords.putIfAbsent(words, item);
            } else {
                same.put(item, before);
                repeated.addAll(item.blocks);
                before.merge(item);
                item = before;
            }
            if (item.number > 0 || item.letter != null) {
                byNumber.putIfAbsent(number(item), item);
            }
        }
        for (ReportItem item : kept) {
            if (item.cause != null) {
                ReportItem original = same.getOrDefault(item.cause, item.cause);
                item.cause = original.text.isEmpty() ? null : original;
            }
        }
        return kept;
    }

    private static String number(ReportItem item) {
        return item.kind + " " + item.number + " " + item.letter;
    }

    private static boolean contradicts(ReportItem one, ReportItem other) {
        return (one.number > 0 && other.number > 0 && one.number != other.number)
                || (one.letter != null && other.letter != null && !one.letter.equals(other.letter))
                || (one.stem != null && other.stem != null && !one.stem.equals(other.stem));
    }

    /** Returns whether two items of one number are the same: one has the words of the other, or most of them. */
    private boolean saysAgain(ReportItem one, ReportItem other) {
        String first = one.folded();
        String second = other.folded();
        if (first.contains(second) || second.contains(first)) {
            return true;
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        long shared = words.stream().filter(others::contains).count();
        boolean again = shared >= SAME_WORDS * Math.min(words.size(), others.size());
        if (again) {
            reworded.add(one);
        }
        return again;
    }

    private static Set<String> words(ReportItem item) {
        Set<String> words = new HashSet<>(
                List.of(item.text.toString().toLowerCase(Locale.ROOT).split("\\P{L}+")));
        words.removeIf(word -> word.length() < 4);
        return words;
    }
}
