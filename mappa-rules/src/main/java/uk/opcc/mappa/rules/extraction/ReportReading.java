package uk.opcc.mappa.rules.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportCount;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Timescale;

/** The reading of one document as a report. */
final class ReportReading extends DocumentReading {

    private static final Set<AgencyKind> FORCES = Set.of(AgencyKind.POLICE_FORCE, AgencyKind.CHIEF_OFFICER);
    private static final int LONGEST_ID = 60;
    private static final int OPENING = 20;

    /** How many blocks may tell who made the report, and what it is. */
    private static final int BYLINE = 8;

    private static final int LONGEST_BYLINE = 120;

    private static final int MOST_ITEMS = 1_000;
    private static final int MOST_SHOWN = 20;

    /** What an item is addressed to where nobody has been named. */
    private static final Agency NOT_READ = Agency.builder()
            .id("not-read")
            .name("Addressee not read")
            .kind(new AgencyKind("not-read"))
            .extent(Extent.ONE)
            .build();

    private record Inspectorate(Pattern names, Agency agency) {}

    private static final List<Inspectorate> INSPECTORATES = List.of(
            inspectorate(
                    "HM Inspectorate of Probation|(?:His|Her) Majesty['\u2019]s Inspectorate of Probation",
                    "hm-inspectorate-of-probation",
                    "HM Inspectorate of Probation"),
            inspectorate(
                    "HMICFRS|(?:HM|(?:His|Her) Majesty['\u2019]s) Inspectorate of Constabulary",
                    "hmicfrs",
                    "HM Inspectorate of Constabulary and Fire & Rescue Services"),
            inspectorate(
                    "(?:HM|(?:His|Her) Majesty['\u2019]s) Inspectorate of Prisons",
                    "hm-inspectorate-of-prisons",
                    "HM Inspectorate of Prisons"),
            inspectorate(
                    "HMCPSI|(?:HM|(?:His|Her) Majesty['\u2019]s) Crown Prosecution Service Inspectorate",
                    "hm-crown-prosecution-service-inspectorate",
                    "HM Crown Prosecution Service Inspectorate"),
            inspectorate("Care Quality Commission|\\bCQC\\b", "care-quality-commission", "Care Quality Commission"),
            inspectorate("\\bOfsted\\b", "ofsted", "Ofsted"));
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?<start>^|[.|;:\u00b7\u2013-]\\s{1,3})?(?:this report was |report |first )?"
                    + "(?:date (?:of )?publi(?:shed|cation)|publi(?:shed|cation date|cation)|posted)(?: by [\\p{L} &]{3,80})?(?: on| in)?\\s?:?\\s{0,3}(?:\\p{L}+day,? )?(?:the )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "(?:date (?:of )?|first )?publi(?:shed|cation)(?: date| on)?\\s?:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINT = Pattern.compile(
            "\\bjoint\\b.{0,40}\\b(?:inspection|thematic|review|report|investigation)|\\bjointly\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INSPECTION = Pattern.compile("\\b(?:inspections?|peel)\\b", Pattern.CASE_INSENSITIVE);

    private static Inspectorate inspectorate(String names, String id, String name) {
        return new Inspectorate(
                Pattern.compile(names),
                Agency.builder()
                        .id(id)
                        .name(name)
                        .kind(AgencyKind.INSPECTORATE)
                        .extent(Extent.ONE)
                        .build());
    }

    private final @Nullable String id;
    private final @Nullable PoliceNames names;
    private @Nullable PoliceArea area;
    private boolean asksWhichForce;

    ReportReading(SourceDocument document, @Nullable String id, @Nullable PoliceNames names) {
        super(document);
        this.id = id;
        this.names = names;
    }

    Extraction<InspectionReport> read() {
        askWhatWasCutShort();
        gather();
        InspectionReport.Builder report = InspectionReport.builder();
        Optional<String> title = readTitle(report);
        Optional<PartialDate> published = readPublished(report);
        int inspectorates = readInspectorates(report);
        title.ifPresent(line -> readKind(report, line, inspectorates));
        ReportItems reader = new ReportItems(content, tables);
        List<ReportItem> items = reader.read();
        if (items.size() > MOST_ITEMS) {
            ask(
                    "/recommendations",
                    "The document has " + items.size() + " items; a report takes " + MOST_ITEMS + ".",
                    "Divide the document; the others were left out.",
                    List.of());
            items = items.subList(0, MOST_ITEMS);
        }
        readItems(report, items, reader);
        readCounts(report, items);
        if (items.isEmpty()) {
            ask(
                    "/recommendations",
                    "No recommendation, area for improvement or cause of concern was found.",
                    "Check that the document is the report, or the page that lists its items.",
                    List.of());
        }
        Optional<InspectionReport> draft = Optional.empty();
        if (title.isPresent()) {
            report.id(id != null ? id : idOf(title.get(), published));
            draft = Optional.of(report.build());
        }
        return new Extraction<>(
                draft,
                members,
                questions,
                List.of(),
                unused(block -> Parts.isHeading(block) ? "a heading" : "no item of the report"));
    }

    private void gather() {
        Map<Integer, List<Block>> cells = new TreeMap<>();
        for (Block block : document.blocks()) {
            if (block.frame().isPresent()) {
                reasons.put(block.number(), block.frame().get());
            } else {
                content.add(block);
                block.cell()
                        .ifPresent(cell -> cells.computeIfAbsent(cell.table(), table -> new ArrayList<>())
                                .add(block));
            }
        }
        ResponseTable before = null;
        for (Map.Entry<Integer, List<Block>> table : cells.entrySet()) {
            before = new ResponseTable(table.getValue(), before);
            tables.put(table.getKey(), before);
        }
    }

    // ---- the report

    private Optional<String> readTitle(InspectionReport.Builder report) {
        Optional<Block> heading = content.stream()
                .limit(3L * OPENING)
                .filter(block -> block.kind() == Block.Kind.HEADING && block.level() == 1)
                .findFirst()
                .or(() -> content.stream()
                        .limit(OPENING)
                        .filter(block -> block.kind() == Block.Kind.HEADING)
                        .findFirst());
        Optional<String> title = heading.map(Block::text)
                .or(document::title)
                .or(() -> content.stream().findFirst().map(Block::text));
        if (title.isEmpty()) {
            ask("/title", "The document has no title.", "Enter the title of the report.", List.of());
            return title;
        }
        String line = line(title.get());
        report.title(line);
        member(
                "/title",
                heading.map(List::of).orElse(List.of()),
                line,
                heading.isPresent() ? Certainty.STATED : Certainty.INFERRED);
        if (heading.isEmpty()) {
            ask(
                    "/title",
                    "The title was taken from the file or the first line: \"" + shown(line) + "\".",
                    "Check the title.",
                    List.of());
        }
        document.title()
                .map(ReportReading::line)
                .filter(other -> !other.equals(line) && !other.isBlank() && heading.isPresent())
                .map(other -> other.replaceAll("\\s[|\u2013-]\\s.*$", ""))
                .filter(other -> !other.equals(line) && other.length() > 10)
                .ifPresent(other -> {
                    report.addOtherTitles(other);
                    member("/otherTitles/0", List.of(), other, Certainty.INFERRED);
                });
        area = areaIn(line);
        return Optional.of(line);
    }

    /** Returns the one police area that a heading names, or null. */
    private @Nullable PoliceArea areaIn(@Nullable String heading) {
        if (names == null || heading == null) {
            return null;
        }
        List<PoliceArea> found = names.in(heading).stream()
                .map(PoliceNames.Found::area)
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private void readKind(InspectionReport.Builder report, String title, int inspectorates) {
        String words = title.toLowerCase(Locale.ROOT);
        List<Block> opening = opening();
        boolean targeted = opening.stream()
                .anyMatch(block -> block.text().toLowerCase(Locale.ROOT).contains("joint targeted area"));
        boolean joint = JOINT.matcher(title).find()
                || inspectorates > 1
                || opening.stream()
                        .anyMatch(block -> JOINT.matcher(block.text()).find());
        ReportKind kind = words.contains("joint targeted area") || targeted
                ? ReportKind.JOINT_TARGETED_AREA_INSPECTION
                : words.contains("state of policing")
                        ? ReportKind.STATE_OF_POLICING
                        : words.contains("super-complaint")
                                ? ReportKind.SUPER_COMPLAINT
                                : joint ? ReportKind.JOINT_INSPECTION : ReportKind.CONSTABULARY_INSPECTION;
        report.kind(kind);
        member("/kind", List.of(), title, Certainty.INFERRED);
        boolean inspection = INSPECTION.matcher(title).find()
                || opening.stream()
                        .anyMatch(block -> INSPECTION.matcher(block.text()).find());
        if (kind.equals(ReportKind.CONSTABULARY_INSPECTION) && !(inspectorates == 1 && inspection)) {
            ask(
                    "/kind",
                    "The title does not tell what kind of report it is; it was read as an inspection of the constabulary.",
                    "Check the kind.",
                    List.of());
        }
    }

    /** A day of publication that the document seems to give. */
    private record Day(WrittenDate date, Block at, boolean labelled, boolean sentence) {

        /** A label counts for more than a day alone, a day for more than a month, and a sentence about some report for least. */
        int weight() {
            return (sentence ? 0 : 4) + (date.date().day().isPresent() ? 2 : 0) + (labelled ? 1 : 0);
        }
    }

    private Optional<PartialDate> readPublished(InspectionReport.Builder report) {
        List<Day> days = new ArrayList<>();
        String before = "";
        int read = 0;
        for (Block block : content) {
            if (block.text().length() <= 200) {
                for (WrittenDate date : WrittenDate.in(block.text())) {
                    Matcher published = PUBLISHED.matcher(block.text().substring(0, date.start()));
                    boolean labelled = published.find();
                    boolean byline = date.start() == 0
                            || (block.text().length() <= LONGEST_BYLINE
                                    && block.text().substring(0, date.start()).matches(".*[,|\u2013-]\\s"));
                    boolean alone = byline
                            && block.cell().isEmpty()
                            && date.end() >= block.text().length() - 1
                            && read < OPENING;
                    labelled |= date.start() == 0 && LABEL.matcher(before).matches();
                    if (labelled || alone) {
                        days.add(new Day(
                                date,
                                block,
                                labelled,
                                date.start() > 0 && labelled && published.group("start") == null));
                    }
                }
            }
            before = block.text();
            read++;
        }
        Day best = null;
        for (Day day : days) {
            best = best == null || day.weight() > best.weight() ? day : best;
        }
        if (best == null) {
            ask(
                    "/published",
                    "The document does not say when the report was published.",
                    "Enter the day of publication; the period for a response begins with it.",
                    List.of());
            return Optional.empty();
        }
        WrittenDate found = best.date();
        Block at = best.at();
        boolean another = false;
        for (Day day : days) {
            another |= day.labelled()
                    && !day.sentence()
                    && (day.date().date().latest().isBefore(found.date().earliest())
                            || day.date().date().earliest().isAfter(found.date().latest()));
        }
        report.published(found.date());
        member("/published", List.of(at), at.text(), best.sentence() ? Certainty.INFERRED : found.certainty());
        if (found.certainty() == Certainty.INFERRED
                || found.doubt() != null
                || found.date().day().isEmpty()
                || best.sentence()
                || another) {
            ask(
                    "/published",
                    "The day of publication was read as " + found.date() + " from \"" + shown(at.text()) + "\"."
                            + (another ? " The document has another day, too." : ""),
                    "Check the day; the period for a response begins with it.",
                    List.of(at.number()));
        }
        return Optional.of(found.date());
    }

    /** Reads who made the report from its first lines, else from its running lines and the title of the file. */
    private int readInspectorates(InspectionReport.Builder report) {
        List<Block> opening = opening();
        List<Block> after = content.subList(opening.size(), Math.min(content.size(), 3 * OPENING));
        List<Block> running = document.blocks().stream()
                .filter(block -> block.frame()
                        .filter(frame -> frame.startsWith("a running"))
                        .isPresent())
                .toList();
        int index = addInspectorates(report, opening, Certainty.STATED);
        if (index > 0) {
            for (Inspectorate inspectorate : INSPECTORATES) {
                Optional<Block> later = mentionOf(inspectorate, after);
                if (later.isPresent() && mentionOf(inspectorate, opening).isEmpty()) {
                    ask(
                            "/inspectorates",
                            "The text names " + inspectorate.agency().name()
                                    + "; it was not read as who made the report.",
                            "Add it if it did.",
                            List.of(later.get().number()));
                }
            }
            return index;
        }
        Optional<Block> first = after.stream()
                .filter(block -> INSPECTORATES.stream()
                        .anyMatch(each -> each.names().matcher(block.text()).find()))
                .findFirst();
        index = addInspectorates(report, first.stream().toList(), Certainty.STATED);
        if (index == 0) {
            index = addInspectorates(report, running, Certainty.INFERRED);
        }
        String title = document.title().orElse("");
        if (index == 0) {
            for (Inspectorate inspectorate : INSPECTORATES) {
                if (inspectorate.names().matcher(title).find()) {
                    report.addInspectorates(inspectorate.agency());
                    member("/inspectorates/" + index, List.of(), title, Certainty.INFERRED);
                    index++;
                }
            }
        }
        if (index == 0) {
            ask("/inspectorates", "The document names no inspectorate.", "Enter who made the report.", List.of());
        }
        return index;
    }

    /** Returns the lines about the report itself: those before its first heading, the title aside. */
    private List<Block> opening() {
        int end = Math.min(content.size(), BYLINE);
        for (int i = 1; i < end; i++) {
            if (content.get(i).kind() == Block.Kind.HEADING
                    && content.get(i - 1).kind() != Block.Kind.HEADING
                    && i > 1) {
                end = i;
            }
        }
        return content.subList(0, end);
    }

    private int addInspectorates(InspectionReport.Builder report, List<Block> blocks, Certainty certainty) {
        int index = 0;
        for (Inspectorate inspectorate : INSPECTORATES) {
            Optional<Block> at = mentionOf(inspectorate, blocks);
            if (at.isPresent()) {
                report.addInspectorates(inspectorate.agency());
                member(
                        "/inspectorates/" + index,
                        List.of(at.get()),
                        inspectorate.agency().name(),
                        certainty);
                index++;
            }
        }
        return index;
    }

    private static Optional<Block> mentionOf(Inspectorate inspectorate, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> inspectorate.names().matcher(block.text()).find())
                .findFirst();
    }

    private void readCounts(InspectionReport.Builder report, List<ReportItem> items) {
        Map<String, CountedItems> counts = new LinkedHashMap<>();
        Map<String, Block> where = new HashMap<>();
        for (Block block : content) {
            for (String sentence : Sentences.of(block.text())) {
                for (CountedItems count : CountedItems.in(sentence)) {
                    String key = count.kind() + "|" + count.addressedTo();
                    if (counts.putIfAbsent(key, count) == null) {
                        where.put(key, block);
                    }
                }
            }
        }
        int index = 0;
        for (Map.Entry<String, CountedItems> each : counts.entrySet()) {
            CountedItems count = each.getValue();
            long found =
                    items.stream().filter(item -> item.kind == count.kind()).count();
            Block block = where.get(each.getKey());
            if (block == null) {
                continue;
            }
            boolean whole = count.addressedTo() == null;
            if (whole && found > count.count()) {
                ask(
                        "/counts",
                        "The document counts " + count.count() + ", and " + found + " items of this kind were found.",
                        "Check the items; the count was left out.",
                        List.of(block.number()));
                continue;
            }
            report.addCounts(ReportCount.builder()
                    .count(count.count())
                    .of(count.kind())
                    .addressedTo(Optional.ofNullable(count.addressedTo()))
                    .build());
            member("/counts/" + index, List.of(block), count.words(), Certainty.STATED);
            index++;
            if (whole && found < count.count()) {
                ask(
                        "/recommendations",
                        "The document counts " + count.count() + ", and " + found + " items of this kind were found.",
                        "Find the others; they may stand in another document.",
                        List.of(block.number()));
            }
        }
    }

    // ---- its items

    private void readItems(InspectionReport.Builder report, List<ReportItem> items, ReportItems reader) {
        Optional<Timescale> forAll = Optional.ofNullable(reader.limitForAll())
                .flatMap(block -> WrittenTimescale.in(block.text()))
                .map(WrittenTimescale::timescale);
        Map<ReportItem, ItemId> ids = ids(items);
        int index = 0;
        for (ReportItem item : items) {
            addItem(report, item, "/recommendations/" + index, forAll, reader, ids);
            index++;
        }
        askAbout(items, reader);
        reader.unnumberedStems()
                .forEach(block -> ask(
                        "/recommendations",
                        "Several points without numbers stand under one sentence. Each was read as an item of its own.",
                        "Check whether they are limbs of one recommendation.",
                        List.of(block)));
    }

    /** Asks about all that may be an item, or another item than it was read as. */
    private void askAbout(List<ReportItem> items, ReportItems reader) {
        reader.repeated().forEach(block -> reasons.put(block.number(), "says an item again"));
        for (ReportItem item : reader.reworded()) {
            ask(
                    "/recommendations",
                    "The document gives " + label(item) + " twice in different words; the longer were kept.",
                    "Check the words.",
                    List.of(item.at.number()));
        }
        for (Block heading : reader.mixedSections()) {
            ask(
                    "/recommendations",
                    "The heading \"" + shown(heading.text()) + "\" announces items of several kinds.",
                    "Check the kind of each item below it that has no label.",
                    List.of(heading.number()));
        }
        if (!reader.inProse().isEmpty()) {
            ask(
                    "/recommendations",
                    "Sentences outside the sections of items ask for something: \""
                            + shown(reader.inProse().get(0).text()) + "\".",
                    "Check whether they are items; they were left out.",
                    reader.inProse().stream()
                            .map(Block::number)
                            .limit(MOST_SHOWN)
                            .toList());
        }
        if (!reader.passed().isEmpty()) {
            ask(
                    "/recommendations",
                    "Points below a heading of items were not read as items: \""
                            + shown(reader.passed().get(0).text()) + "\".",
                    "Check whether they are items; they were left out.",
                    reader.passed().stream()
                            .map(Block::number)
                            .limit(MOST_SHOWN)
                            .toList());
        }
        List<ReportItem> causeInDoubt = items.stream()
                .filter(item -> item.causeInDoubt && item.cause == null)
                .toList();
        if (!causeInDoubt.isEmpty()) {
            ask(
                    "/recommendations",
                    "Nothing tells where the recommendations of a cause of concern end: " + label(causeInDoubt.get(0))
                            + " was read as not belonging to it.",
                    "Enter the cause of concern of each that belongs to one.",
                    causeInDoubt.stream()
                            .map(item -> item.at.number())
                            .limit(MOST_SHOWN)
                            .toList());
        }
        for (RecommendationKind kind :
                List.of(RecommendationKind.RECOMMENDATION, RecommendationKind.AREA_FOR_IMPROVEMENT)) {
            List<ReportItem> bare = items.stream()
                    .filter(item -> item.kind == kind && item.number == 0 && item.letter == null)
                    .toList();
            long all = items.stream().filter(item -> item.kind == kind).count();
            if (!bare.isEmpty() && bare.size() < all) {
                ask(
                        "/recommendations",
                        "Some items of one kind have numbers, and some have none: \""
                                + shown(bare.get(0).text.toString()) + "\".",
                        "Check whether those without are items of their own.",
                        bare.stream()
                                .map(item -> item.at.number())
                                .limit(MOST_SHOWN)
                                .toList());
            }
        }
    }

    private static String label(ReportItem item) {
        String label = item.kind.code().replace('-', ' ');
        return item.number > 0
                ? label + " " + item.number
                : item.letter != null ? label + " " + item.letter : "one " + label;
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
                ask(
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

    private void addItem(
            InspectionReport.Builder report,
            ReportItem item,
            String pointer,
            Optional<Timescale> forAll,
            ReportItems reader,
            Map<ReportItem, ItemId> ids) {
        Recommendation.Builder draft = Recommendation.builder().kind(item.kind);
        if (item.number > 0) {
            draft.number(item.number);
            member(pointer + "/number", List.of(item.at), Parts.labelled(item.at), Certainty.STATED);
        } else if (item.letter != null) {
            draft.letter(item.letter);
            member(pointer + "/letter", List.of(item.at), Parts.labelled(item.at), Certainty.STATED);
        }
        String words = item.text.toString();
        String text = clip(pointer + "/officialText", words, item.blocks);
        draft.summary(cut(text, LONGEST_LINE)).officialText(text);
        member(pointer + "/summary", item.blocks, words, Certainty.INFERRED);
        member(pointer + "/officialText", item.blocks, words, Certainty.STATED);
        item.limbs.stream().distinct().limit(1000).forEach(limb -> draft.addLimbs(cut(limb, LONGEST_TEXT)));
        if (item.portal != null) {
            draft.portalReference(item.portal);
            member(pointer + "/portalReference", List.of(item.at), Parts.labelled(item.at), Certainty.STATED);
        }
        if (item.accelerated) {
            draft.accelerated(true);
            member(pointer + "/accelerated", List.of(item.at), Parts.labelled(item.at), Certainty.STATED);
        }
        ReportItem concern = item.cause;
        ItemId cause = concern == null ? null : ids.get(concern);
        if (concern != null && cause != null) {
            draft.causeOfConcern(cause);
            member(pointer + "/causeOfConcern", List.of(concern.at), concern.text.toString(), Certainty.INFERRED);
        }
        readAddressees(draft, item, pointer);
        readTimescale(draft, item, pointer, forAll, reader.limitForAll());
        report.addRecommendations(draft.build());
    }

    private void readAddressees(Recommendation.Builder draft, ReportItem item, String pointer) {
        List<String> sentences = Sentences.of(item.text.toString());
        PoliceArea theForce = area != null ? area : areaIn(item.stem);
        Addressees ofSentence = new Addressees(names, theForce);
        ofSentence.readSentences(sentences);
        Addressees read = ofSentence;
        List<Block> at = item.blocks;
        if (!item.owners.isEmpty()) {
            Addressees ofCell = new Addressees(names, theForce);
            item.owners.forEach(block -> ofCell.readCell(block.text()));
            boolean ofWords = item.ownersOfRepetition && !ofSentence.agencies().isEmpty();
            if (!ofCell.agencies().isEmpty() && !ofWords) {
                read = ofCell;
                at = item.owners;
                askIfOthers(item, pointer, ofCell, ofSentence);
            }
        }
        if (read.agencies().isEmpty() && item.stem != null && item.stemBlock != null) {
            Addressees ofStem = new Addressees(names, theForce);
            ofStem.readStem(item.stem);
            if (!ofStem.agencies().isEmpty()) {
                read = ofStem;
                at = List.of(item.stemBlock);
            }
        }
        Map<String, Agency> agencies = new LinkedHashMap<>(read.agencies());
        if (agencies.isEmpty() && item.kind == RecommendationKind.CAUSE_OF_CONCERN) {
            ofCause(item, agencies);
        }
        askAbout(item, pointer, read);
        if (agencies.isEmpty()) {
            agencies.put(NOT_READ.id(), NOT_READ);
            ask(
                    pointer + "/addressees",
                    "No addressee was found in \"" + shown(item.text.toString()) + "\".",
                    "Enter to whom the item is addressed.",
                    List.of(item.at.number()));
        }
        draft.addAllAddressees(agencies.values());
        member(
                pointer + "/addressees",
                at,
                String.join(", ", agencies.values().stream().map(Agency::name).toList()),
                agencies.containsKey(NOT_READ.id()) || item.kind == RecommendationKind.CAUSE_OF_CONCERN
                        ? Certainty.INFERRED
                        : Certainty.STATED);
    }

    /** A cause of concern says what is wrong: it is the concern of whoever its text is about. */
    private void ofCause(ReportItem item, Map<String, Agency> agencies) {
        if (area != null) {
            agencies.put(area.force().id(), area.force());
            return;
        }
        NamedAgency.in(item.text.toString()).stream()
                .map(NamedAgency::agency)
                .filter(agency -> agency.kind().equals(AgencyKind.POLICE_FORCE))
                .findFirst()
                .ifPresent(agency -> agencies.put(agency.id(), agency));
    }

    private void askIfOthers(ReportItem item, String pointer, Addressees ofCell, Addressees ofSentence) {
        List<String> others = ofSentence.agencies().values().stream()
                .filter(agency -> !ofSentence.unknown().contains(agency.name())
                        && ofCell.agencies().values().stream().noneMatch(other -> isSame(agency, other)))
                .map(Agency::name)
                .toList();
        if (!others.isEmpty()) {
            ask(
                    pointer + "/addressees",
                    "The column names "
                            + ofCell.agencies().values().stream()
                                    .map(Agency::name)
                                    .toList() + ", the words name " + others + "; those of the column were kept.",
                    "Check to whom the item is addressed.",
                    List.of(item.at.number()));
        }
    }

    /** A force and its chief officer are one addressee here. */
    private static boolean isSame(Agency one, Agency other) {
        return one.id().equals(other.id())
                || (FORCES.contains(one.kind())
                        && FORCES.contains(other.kind())
                        && one.extent() == other.extent()
                        && one.extent() == Extent.EVERY);
    }

    private void askAbout(ReportItem item, String pointer, Addressees read) {
        for (String words : read.unknown()) {
            ask(
                    pointer + "/addressees",
                    "The addressee \"" + shown(words) + "\" is not one that the library knows.",
                    "Check its name and its kind.",
                    List.of(item.at.number()));
        }
        if (!read.agencies().isEmpty()) {
            for (String words : read.leftOver()) {
                ask(
                        pointer + "/addressees",
                        "The words \"" + shown(words) + "\" beside the addressees were not understood.",
                        "Check whether they name others, or only some of those that were read.",
                        List.of(item.at.number()));
            }
        }
        if (read.isOneOfSeveral() && !asksWhichForce) {
            asksWhichForce = true;
            ask(
                    "/recommendations",
                    "The document writes \"the force\" or \"the chief constable\", and its title names none; all were read as addressees.",
                    "If the report is about one force, enter it as the addressee.",
                    List.of(item.at.number()));
        }
        if (item.unreadNumber != null) {
            ask(
                    pointer,
                    "The reference \"" + shown(item.unreadNumber.text()) + "\" was not understood.",
                    "Enter the number or the letter of the item.",
                    List.of(item.unreadNumber.number()));
        }
    }

    private void readTimescale(
            Recommendation.Builder draft,
            ReportItem item,
            String pointer,
            Optional<Timescale> forAll,
            @Nullable Block allBlock) {
        Optional<Timescale> limit = Optional.empty();
        if (item.limit != null && item.limitBlock != null) {
            limit = WrittenTimescale.ofCell(item.limit);
            if (limit.isPresent()) {
                member(pointer + "/timescale", List.of(item.limitBlock), item.limit, Certainty.STATED);
            } else {
                ask(
                        pointer + "/timescale",
                        "The time limit \"" + shown(item.limit) + "\" was not understood.",
                        "Enter it.",
                        List.of(item.limitBlock.number()));
            }
            draft.timescale(limit);
            Optional<Timescale> ofWords = Sentences.of(item.text.toString()).stream()
                    .flatMap(sentence -> WrittenTimescale.in(sentence).stream())
                    .map(WrittenTimescale::timescale)
                    .findFirst();
            if (limit.isPresent() && ofWords.isPresent() && !ofWords.equals(limit)) {
                ask(
                        pointer + "/timescale",
                        "The column says " + limit.get() + ", the words say " + ofWords.get() + "; the first was kept.",
                        "Check the time limit.",
                        List.of(item.limitBlock.number()));
            }
            return;
        }
        for (String sentence : Sentences.of(item.text.toString())) {
            Optional<WrittenTimescale> found = WrittenTimescale.in(sentence);
            if (found.isPresent() && limit.isEmpty()) {
                limit = found.map(WrittenTimescale::timescale);
                member(pointer + "/timescale", item.blocks, sentence, Certainty.STATED);
            } else if (found.isPresent()
                    && !found.map(WrittenTimescale::timescale).equals(limit)) {
                ask(
                        pointer + "/timescale",
                        "The item has more than one time limit; the first was taken.",
                        "Check the time limit.",
                        List.of(item.at.number()));
            }
        }
        askAboutTime(item, pointer, limit);
        if (limit.isEmpty() && item.stem != null && item.stemBlock != null) {
            limit = WrittenTimescale.in(item.stem).map(WrittenTimescale::timescale);
            if (limit.isPresent()) {
                member(pointer + "/timescale", List.of(item.stemBlock), item.stem, Certainty.STATED);
            }
        }
        if (limit.isEmpty()
                && forAll.isPresent()
                && allBlock != null
                && item.kind == RecommendationKind.RECOMMENDATION) {
            limit = forAll;
            member(pointer + "/timescale", List.of(allBlock), allBlock.text(), Certainty.STATED);
        }
        draft.timescale(limit);
    }

    /** Asks about a time that the words set in a way that cannot be read, and about one that was worked out. */
    private void askAboutTime(ReportItem item, String pointer, Optional<Timescale> limit) {
        for (String sentence : Sentences.of(item.text.toString())) {
            Optional<String> words = limit.isPresent() && !WrittenTimescale.isFinancialYear(sentence)
                    ? Optional.empty()
                    : WrittenTimescale.isFinancialYear(sentence)
                            ? Optional.of(sentence)
                            : WrittenTimescale.notReadIn(sentence);
            if (words.isPresent()) {
                ask(
                        pointer + "/timescale",
                        limit.isPresent()
                                ? "The time limit of \"" + shown(words.get()) + "\" was read as " + limit.get() + "."
                                : "The words \"" + shown(words.get()) + "\" may set a time limit; none was read.",
                        "Check the time limit.",
                        List.of(item.at.number()));
                return;
            }
        }
    }

    // ---- the result

    private static String idOf(String title, Optional<PartialDate> published) {
        String slug = Addressees.slug(title);
        if (slug.length() > LONGEST_ID) {
            int end = slug.lastIndexOf('-', LONGEST_ID);
            slug = slug.substring(0, end < 1 ? LONGEST_ID : end);
        }
        String base = slug.isEmpty() ? "report" : slug;
        return published.map(date -> base + "-" + date.earliest().getYear()).orElse(base);
    }
}
