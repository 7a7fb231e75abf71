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
import uk.opcc.mappa.model.Tenure;
import uk.opcc.mappa.model.Timescale;

/** The reading of one document as a report. */
final class ReportReading extends DocumentReading {

    private static final int LONGEST_ID = 60;
    private static final int OPENING = 20;
    private static final int MOST_ITEMS = 9_000;

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
            "(?:date (?:of )?publi(?:shed|cation)|publi(?:shed|cation date|cation)|first published|posted)(?: on)?\\s?:?\\s{0,3}(?:\\p{L}+day,? )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT = Pattern.compile("\\b(?:should|must|needs? to)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD_IN = Pattern.compile(
            "^.*?\\b(?:we (?:therefore |also )?recommend(?: that)?|recommend(?:s|ed)? that|it is recommended that)[:,]?\\s|^(?:by|within|no later than|not later than|with|from|immediately|before|as soon as)\\b[^,]{0,80},\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:,\\s?and\\b|,|\\band\\b|&|;|\\bwith\\b|\\bin (?:consultation|partnership) with\\b)\\s*");
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)^(?:it|they|this|these|there|we|all|the|each|every|both|their|its|relevant|other|those|we recommend that|\\s)*$");
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?:^|\\s)(?!All|The|Each|Every|Both|And|Other)\\p{Lu}\\p{Ll}+\\s$");
    private static final Pattern THE_FORCE =
            Pattern.compile("^(?:the|this) (?:force|constabulary)\\b", Pattern.CASE_INSENSITIVE);

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
        readInspectorates(report);
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
        if (names != null) {
            List<PoliceNames.Found> found = names.in(line);
            area = found.stream().map(PoliceNames.Found::area).distinct().count() == 1
                    ? found.get(0).area()
                    : null;
        }
        readKind(report, line);
        return Optional.of(line);
    }

    private void readKind(InspectionReport.Builder report, String title) {
        String words = title.toLowerCase(Locale.ROOT);
        ReportKind kind = words.contains("joint targeted area")
                ? ReportKind.JOINT_TARGETED_AREA_INSPECTION
                : words.contains("joint")
                        ? ReportKind.JOINT_INSPECTION
                        : words.contains("state of policing")
                                ? ReportKind.STATE_OF_POLICING
                                : words.contains("super-complaint")
                                        ? ReportKind.SUPER_COMPLAINT
                                        : ReportKind.CONSTABULARY_INSPECTION;
        report.kind(kind);
        member("/kind", List.of(), title, Certainty.INFERRED);
        if (kind.equals(ReportKind.CONSTABULARY_INSPECTION)) {
            ask(
                    "/kind",
                    "The title does not tell what kind of report it is; it was read as an inspection of the constabulary.",
                    "Check the kind.",
                    List.of());
        }
    }

    private Optional<PartialDate> readPublished(InspectionReport.Builder report) {
        WrittenDate found = null;
        Block at = null;
        int read = 0;
        for (Block block : content) {
            if (block.text().length() > 200) {
                read++;
                continue;
            }
            for (WrittenDate date : WrittenDate.in(block.text())) {
                boolean labelled = PUBLISHED
                        .matcher(block.text().substring(0, date.start()))
                        .find();
                boolean alone = date.start() == 0 && date.end() >= block.text().length() - 1 && read < OPENING;
                if (labelled || (alone && found == null)) {
                    found = found == null || labelled ? date : found;
                    at = block;
                }
            }
            if (found != null) {
                break;
            }
            read++;
        }
        if (found == null || at == null) {
            ask(
                    "/published",
                    "The document does not say when the report was published.",
                    "Enter the day of publication; the period for a response begins with it.",
                    List.of());
            return Optional.empty();
        }
        report.published(found.date());
        member("/published", List.of(at), at.text(), found.certainty());
        if (found.certainty() == Certainty.INFERRED
                || found.doubt() != null
                || found.date().day().isEmpty()) {
            ask(
                    "/published",
                    "The day of publication was read as " + found.date() + " from \"" + shown(at.text()) + "\".",
                    "Check the day; the period for a response begins with it.",
                    List.of(at.number()));
        }
        return Optional.of(found.date());
    }

    private void readInspectorates(InspectionReport.Builder report) {
        int index = 0;
        for (Inspectorate inspectorate : INSPECTORATES) {
            for (Block block : content.subList(0, Math.min(content.size(), 3 * OPENING))) {
                if (inspectorate.names().matcher(block.text()).find()) {
                    report.addInspectorates(inspectorate.agency());
                    member(
                            "/inspectorates/" + index,
                            List.of(block),
                            inspectorate.agency().name(),
                            Certainty.STATED);
                    index++;
                    break;
                }
            }
        }
        if (index == 0) {
            ask("/inspectorates", "The document names no inspectorate.", "Enter who made the report.", List.of());
        }
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
        reader.unnumberedStems()
                .forEach(block -> ask(
                        "/recommendations",
                        "Several points without numbers stand under one sentence. Each was read as an item of its own.",
                        "Check whether they are limbs of one recommendation.",
                        List.of(block)));
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
        Map<String, Agency> agencies = new LinkedHashMap<>();
        List<Block> at = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        if (item.owner != null && item.ownerBlock != null) {
            name(item.owner, agencies, unknown);
            at.add(item.ownerBlock);
        }
        String first = Sentences.of(item.text.toString()).stream()
                .filter(sentence -> SUBJECT.matcher(sentence).find())
                .findFirst()
                .orElse("");
        if (agencies.isEmpty() && !first.isEmpty()) {
            subject(first).ifPresent(subject -> name(subject, agencies, unknown));
            at.addAll(item.blocks);
        }
        if (agencies.isEmpty() && item.stem != null && item.stemBlock != null) {
            unknown.clear();
            name(subject(item.stem).orElse(item.stem), agencies, unknown);
            at.clear();
            at.add(item.stemBlock);
        }
        if (agencies.isEmpty() && item.kind == RecommendationKind.CAUSE_OF_CONCERN) {
            // A cause of concern says what is wrong: it is the concern of whoever its text is about.
            NamedAgency.in(item.text.toString()).stream()
                    .map(NamedAgency::agency)
                    .filter(agency -> agency.kind().equals(AgencyKind.POLICE_FORCE))
                    .findFirst()
                    .ifPresent(agency -> agencies.put(agency.id(), force(agency)));
        }
        for (String words : unknown) {
            ask(
                    pointer + "/addressees",
                    "The addressee \"" + shown(words) + "\" is not one that the library knows.",
                    "Check its name and its kind.",
                    List.of(item.at.number()));
        }
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
                at.isEmpty() ? item.blocks : at,
                String.join(", ", agencies.values().stream().map(Agency::name).toList()),
                agencies.containsKey(NOT_READ.id()) || item.kind == RecommendationKind.CAUSE_OF_CONCERN
                        ? Certainty.INFERRED
                        : Certainty.STATED);
    }

    /** Returns the words before "should", without the date in front of them. */
    private static Optional<String> subject(String sentence) {
        Matcher should = SUBJECT.matcher(sentence);
        if (!should.find()) {
            return Optional.empty();
        }
        String before = sentence.substring(0, should.start());
        String bare = LEAD_IN.matcher(before).replaceFirst("");
        return Optional.of(LEAD_IN.matcher(bare).replaceFirst("").strip());
    }

    private void name(String words, Map<String, Agency> agencies, List<String> unknown) {
        String phrase = withoutPolice(words, agencies);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (NamedAgency named : NamedAgency.in(phrase)) {
            if (isPartOfName(phrase, named)) {
                continue;
            }
            rest.append(phrase, from, named.start()).append(',');
            from = named.end();
            Agency agency = THE_FORCE.matcher(phrase).find() ? force(named.agency()) : named.agency();
            agencies.putIfAbsent(agency.id(), agency);
        }
        rest.append(phrase.substring(from));
        for (String part : BETWEEN.split(rest.toString(), -1)) {
            String name = part.strip().replaceAll("[:.]+$", "").strip();
            boolean capital = name.codePoints().anyMatch(Character::isUpperCase);
            if (!PLAIN.matcher(name).matches() && capital && name.length() <= 100) {
                String bare = name.replaceFirst("^(?:[Tt]he|[Aa]ll) ", "");
                String slug = slug(bare);
                if (!slug.isEmpty() && Character.isUpperCase(bare.codePointAt(0))) {
                    unknown.add(bare);
                    agencies.putIfAbsent(
                            slug,
                            Agency.builder()
                                    .id(slug)
                                    .name(bare)
                                    .kind(new AgencyKind(slug))
                                    .extent(Extent.ONE)
                                    .build());
                }
            }
        }
    }

    /** Takes the forces and bodies that the directory knows by name, and returns the other words. */
    private String withoutPolice(String words, Map<String, Agency> agencies) {
        if (names == null) {
            return words;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (PoliceNames.Found found : names.in(words)) {
            List<Tenure> bodies = found.area().localPolicingBodies();
            Agency agency = found.holder() == PoliceNames.Holder.FORCE
                    ? found.area().force()
                    : bodies.get(bodies.size() - 1).body();
            agencies.putIfAbsent(agency.id(), agency);
            rest.append(words, from, found.start()).append(',');
            from = found.end();
        }
        return rest.append(words.substring(from)).toString();
    }

    /** "Kent Police" is one force, and not all police forces. */
    private static boolean isPartOfName(String phrase, NamedAgency named) {
        boolean one = named.agency().kind().equals(AgencyKind.POLICE_FORCE)
                && Character.isUpperCase(phrase.charAt(named.start()));
        return one && NAME_BEFORE.matcher(phrase.substring(0, named.start())).find();
    }

    /** "The force" in a report on one force is that force. */
    private Agency force(Agency agency) {
        return area != null && agency.kind().equals(AgencyKind.POLICE_FORCE) ? area.force() : agency;
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

    // ---- the result

    private static String idOf(String title, Optional<PartialDate> published) {
        String slug = slug(title);
        if (slug.length() > LONGEST_ID) {
            int end = slug.lastIndexOf('-', LONGEST_ID);
            slug = slug.substring(0, end < 1 ? LONGEST_ID : end);
        }
        String base = slug.isEmpty() ? "report" : slug;
        return published.map(date -> base + "-" + date.earliest().getYear()).orElse(base);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
