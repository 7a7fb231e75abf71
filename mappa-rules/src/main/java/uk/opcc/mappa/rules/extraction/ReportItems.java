package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
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
                    + "(?:\\s(?:for|to|made to|addressed to)\\s(?<to>.{3,150}))?\\s?:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STEM = Pattern.compile(
            "(?:[^.;]{3,300}\\b(?:should|must|needs? to)\\b[^.;]{0,200}|we recommend[^.;]{0,200}):",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS =
            Pattern.compile("\\b(?:should|must|we recommend|needs? to|is recommended)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIMIT_FOR_ALL = Pattern.compile(
            "(?:(?:all|each)(?: of)? (?:the |these )?(?:above )?|the |these )?recommendations (?:above )?should be (?:completed|implemented|met)\\b.{0,80}",
            Pattern.CASE_INSENSITIVE);

    private final List<Block> blocks;
    private final Map<Integer, ResponseTable> tables;
    private final List<ReportItem> items = new ArrayList<>();
    private final Set<Integer> unnumberedStems = new HashSet<>();

    private @Nullable RecommendationKind section;
    private int sectionLevel;
    private @Nullable String addressees;
    private @Nullable Block addresseesBlock;
    private @Nullable String stem;
    private @Nullable Block stemBlock;
    private @Nullable ReportItem current;
    private @Nullable ReportItem cause;
    private int causeLevel;
    private boolean accelerated;
    private @Nullable Block limitForAll;

    ReportItems(List<Block> blocks, Map<Integer, ResponseTable> tables) {
        this.blocks = blocks;
        this.tables = tables;
    }

    /** Returns the items in the order of the document, each once. */
    List<ReportItem> read() {
        Set<Integer> done = new HashSet<>();
        for (Block block : blocks) {
            ResponseTable table =
                    block.cell().map(cell -> tables.get(cell.table())).orElse(null);
            if (table != null && table.purpose() == ResponseTable.Purpose.ITEMS) {
                if (done.add(block.cell().orElseThrow().table())) {
                    readTable(table);
                }
            } else if (table == null || table.purpose() == ResponseTable.Purpose.LAYOUT) {
                read(block);
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

    private void read(Block block) {
        String text = Parts.labelled(block);
        boolean heading = Parts.isHeading(block) && !STEM.matcher(block.text()).matches();
        Matcher sectioned = SECTION.matcher(block.text());
        boolean line = block.kind() == Block.Kind.PARAGRAPH
                && Character.isUpperCase(block.text().charAt(0));
        if ((heading || line) && sectioned.matches()) {
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
        if (LIMIT_FOR_ALL.matcher(block.text()).matches()) {
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

    private void beginSection(Block block, Matcher sectioned) {
        RecommendationKind kind = kind(sectioned.group("kind"));
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
        }
        section = kind;
        sectionLevel = level;
    }

    private static int level(Block block) {
        return block.kind() == Block.Kind.HEADING ? block.level() : 6;
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
        String rest = text.substring(Math.min(mention.end(), text.length()));
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
        } else if (kind == RecommendationKind.RECOMMENDATION) {
            item.cause = cause;
        }
        item.stem = stem != null ? stem : addressees;
        item.stemBlock = stem != null ? stemBlock : addresseesBlock;
        items.add(item);
        current = item;
        return item;
    }

    private void readHeading(Block block) {
        int level = level(block);
        boolean names = !NamedAgency.in(block.text()).isEmpty() && block.text().length() <= 150;
        if (section != null
                && names
                && level > sectionLevel
                && !ASKS.matcher(block.text()).find()) {
            addressees = block.text();
            addresseesBlock = block;
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
        if (section == null) {
            return;
        }
        if (STEM.matcher(text).matches() && !listItem) {
            stem = text;
            stemBlock = block;
            current = null;
            return;
        }
        OptionalInt number = block.label().map(Labels::number).orElse(OptionalInt.empty());
        boolean underStem = stem != null && listItem;
        boolean starts = underStem
                || (listItem && number.isPresent())
                || ASKS.matcher(text).find()
                || startsCause();
        if (!starts) {
            if (!listItem) {
                stem = null;
                current = null;
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
        item.add(block, underStem ? stem + " " + text : text);
    }

    private boolean isBelowCause() {
        return section == RecommendationKind.CAUSE_OF_CONCERN && cause != null;
    }

    private boolean startsCause() {
        return section == RecommendationKind.CAUSE_OF_CONCERN && cause == null;
    }

    private static @Nullable String letter(Block block) {
        String label = block.label().orElse("").replaceAll("[().\\s]", "");
        return label.length() == 1 && label.charAt(0) >= 'a' && label.charAt(0) <= 'z' ? label : null;
    }

    /** Returns whether the text of an item goes on in a list. */
    private static boolean endsOpen(ReportItem item) {
        return !item.limbs.isEmpty() || item.text.charAt(item.text.length() - 1) == ':';
    }

    private void readTable(ResponseTable table) {
        ReportItem last = null;
        for (ResponseTable.Row row : table.rows()) {
            List<Block> itemBlocks = new ArrayList<>(table.in(row, ResponseTable.Column.NUMBER));
            itemBlocks.addAll(table.in(row, ResponseTable.Column.ITEM));
            if (itemBlocks.isEmpty()) {
                continue;
            }
            current = null;
            stem = null;
            ReportItem item = begin(section == null ? RecommendationKind.RECOMMENDATION : section, itemBlocks.get(0));
            for (Block block : itemBlocks) {
                readCell(item, block);
            }
            for (Block block : table.in(row, ResponseTable.Column.OWNER)) {
                item.owner = block.text();
                item.ownerBlock = block;
            }
            for (Block block : table.in(row, ResponseTable.Column.TIMESCALE)) {
                item.limit = block.text();
                item.limitBlock = block;
            }
            last = item;
        }
        current = last == null ? current : null;
    }

    private static void readCell(ReportItem item, Block block) {
        String text = Parts.labelled(block);
        Optional<Mention> mention = Mention.atStart(text);
        OptionalInt number = Labels.number(block.text());
        if (number.isPresent()) {
            item.number = number.getAsInt();
            item.blocks.add(block);
        } else if (mention.isPresent() && mention.get().numbers().size() == 1) {
            item.number = mention.get().numbers().get(0);
            item.portal = mention.get().portal();
            item.blocks.add(block);
            item.add(block, text.substring(mention.get().end()));
        } else {
            item.add(block, text);
        }
    }

    /** A report repeats its items in a summary: each is kept once, where it stands first with its words. */
    private List<ReportItem> once() {
        List<ReportItem> kept = new ArrayList<>();
        Map<String, ReportItem> seen = new HashMap<>();
        Map<ReportItem, ReportItem> same = new HashMap<>();
        for (ReportItem item : items) {
            if (item.text.isEmpty()) {
                continue;
            }
            String words = item.kind + item.folded();
            ReportItem before = seen.putIfAbsent(words, item);
            if (before == null) {
                kept.add(item);
            } else {
                same.put(item, before);
                before.number = before.number == 0 ? item.number : before.number;
                before.cause = before.cause == null ? item.cause : before.cause;
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
}
