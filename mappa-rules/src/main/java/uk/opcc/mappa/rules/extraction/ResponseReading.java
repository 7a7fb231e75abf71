package uk.opcc.mappa.rules.extraction;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Answer;
import uk.opcc.mappa.model.BodyInOffice;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.CopySent;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationReference;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.StatedCount;
import uk.opcc.mappa.model.StatuteCitation;
import uk.opcc.mappa.model.Tenure;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.rules.matching.RecommendationId;
import uk.opcc.mappa.rules.matching.ReferenceMatcher;

/** The reading of one document as a response. */
final class ResponseReading extends DocumentReading {

    private static final int PROMINENT = 12;
    private static final int DOMINANT = 3;
    private static final int LIST = 5;
    private static final int REPEATED = 3;
    private static final int SHORTEST_REPEATED = 40;
    private static final int LONGEST_PARTICULAR = 100;
    private static final int LONGEST_PARTICULARS = 200;

    private static final Pattern DUE = Pattern.compile(
            "\\b(?:due|respond|response|responses|reply|comments?|published?|deadline|submitted)\\b[^.]{0,80}?\\b(?:by|before|on|is|until|no later than)\\s{1,2}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("page \\d{1,4}(?: (?:of|/) ?\\d{1,4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORT_PUBLISHED_BY = Pattern.compile(
            ",?\\s(?:hmicfrs|hmic|(?:his|her) majesty|the (?:joint )?inspect\\w+|criminal justice joint inspection|cjji)\\b[^.]{0,120}?"
                    + "\\b(?:published|released|issued)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FORCE_LABEL = Pattern.compile(
            "(?:(?:name of )?(?:the )?(?:police )?(?:force|constabulary|area|body))\\s?:\\s?(?:the )?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DUE_LABEL = Pattern.compile(
            "(?:response|reply|comments) (?:is |are )?(?:due|required)(?: date| by| on)?(?:\\s?\\([^()]{1,40}\\))?\\s?:?\\s{1,2}"
                    + "|(?:statutory|response|publication|section 55|s\\.? ?55) (?:deadline|due date)(?: for (?:the |our )?(?:response|reply|comments|publication))?\\s?:?\\s{1,2}"
                    + "|(?:due date|deadline|date due)(?: for (?:the |our )?(?:response|reply|comments))\\s?:?\\s{1,2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DUE_WORD = Pattern.compile(
            "\\b(?:due|deadline|required by|must (?:be published|respond)|should (?:be published|respond)|respond(?:ed)? (?:to it )?by|to respond)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORT_DATED = Pattern.compile(
            "\\b(?:report|inspection|it|hmicfrs)\\b[^.]{0,120}\\b(?:was |were )?(?-i:published|released|issued|dated)\\s(?:its\\s|the\\s|this\\s|an?\\s)?(?:report\\s)?(?:on|in|dated)?\\s?(?:the\\s)?$"
                    + "|\\b(?-i:published) (?:by (?:HMICFRS|HMICFRS and HMI Probation|the inspectors|inspectors) )?on (?:the )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_REPORT = Pattern.compile(
            "\\b(?:an?|the)\\s(?:[\\p{L}-]+\\s){0,3}(?:inspection|investigation)\\s(?:of|into)\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESPONSE_PUBLISHED = Pattern.compile(
            "\\b(?:our|my|this|the commissioner['\u2019]s) (?:response|reply|comments)(?:, [^.]{1,100},)? (?:was|were|is|are) (?:first )?published (?:on )?(?:the )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED_LABEL = Pattern.compile(
            "(?:(?:(?:our|this|pcc|opcc|pfcc|force|body|commissioner['\u2019]s) )?(?:response|reply|page) (?:first )?published|date (?:of )?publi(?:shed|cation)|publi(?:shed|cation date)|first published|posted)(?: on)?\\s?:?\\s{0,2}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANNEX = Pattern.compile(
            "\\b(?<name>(?:appendix|annexe?|enclosure|attachment|schedule)\\s(?:[A-Z]|\\d{1,2})\\b)",
            Pattern.CASE_INSENSITIVE);
    /** A sentence on an annex, which is not its title. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|will|sets out|gives|shows|lists)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTACHED = Pattern.compile(
            "\\b(?:attached|enclosed|accompanying|linked)\\s(?<name>(?:action plan|response|document|table|spreadsheet|report|appendix|annexe?|letter|pdf))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAFT = Pattern.compile(
            "(?:\\W{0,3}draft\\b.{0,40}|.{0,60}\\bdraft(?: response)?(?: v?\\d[\\d.]*)?\\W{0,3})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT = Pattern.compile(
            "\\b(?:happy|satisfied|content|agree|endorse|support(?:ive)?|assured)\\b[^.]{0,40}\\b(?:with|by|of)\\b[^.]{0,30}\\b(?:response|comments|plan|approach|actions?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOSE = Pattern.compile(
            "(?<who>[\\p{L}&,'\u2019() -]{3,100}?)['\u2019]?s?\\s(?:position and )?(?:formal |initial |joint )?(?:response|comments|position|reply)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OWN = Pattern.compile("\\b(?:my|mine)\\b", Pattern.CASE_INSENSITIVE);

    /** What a sentence leaves out that goes on counting the recommendations of the one before. */
    private static final String IN_REPORT = "Of the recommendations of the report, ";

    private record Said(Item item, Item.Answered answered) {}

    /** Whether the document refers to another that is not at hand. */
    private boolean answersMayBeElsewhere;

    /** Whether only a name tells whose document it is. */
    private boolean voiceIsGuessed;

    /** What may hold an answer that was not found. What seems to be missing is asked about, then. */
    private final Set<String> notUnderstood = new LinkedHashSet<>();

    private final ResponseExtractor.Knowledge knowledge;
    private final @Nullable PoliceArea given;
    private final List<SuggestedPosition> suggestions = new ArrayList<>();

    /** The titles of reports in the blocks of content, by the number of the block. */
    private final Map<Integer, CitedTitle> titles = new LinkedHashMap<>();

    private InspectionReport report;
    private ReferenceMatcher matcher;

    ResponseReading(SourceDocument document, ResponseExtractor.Knowledge knowledge, @Nullable PoliceArea given) {
        super(document);
        this.knowledge = knowledge;
        this.given = given;
        this.report = knowledge.reports().get(0);
        this.matcher = knowledge.matcher(report);
    }

    Extraction<Response> read() {
        askWhatWasCutShort();
        gather();
        Response.Builder response = Response.builder();
        readReport(response);
        leaveOutOtherReports();
        tables.values().forEach(this::leaveOutRowsOfOtherReports);
        Parts parts = new Parts(text(), this::isHeadOfColumn);
        Set<Voice> named = namedVoices();
        Voice whose = parts.hasLetter() || parts.hasSections() ? null : voiceOfDocument(!named.isEmpty());
        Voice particulars = whose != null ? whose : Voice.CHIEF_OFFICER;
        // Where labels name those who answer, the first name of the document does not tell whose the other words are.
        boolean writerUnknown = whose != null && voiceIsGuessed && !named.isEmpty();
        Voice otherwise = writerUnknown ? null : whose;
        for (ResponseTable table : tables.values()) {
            if (table.isForm()) {
                holderBefore(table.blocks().get(0)).ifPresent(holder -> parts.readParticulars(table, holder));
            } else if (table.purpose() == ResponseTable.Purpose.PARTICULARS) {
                parts.readParticulars(table, particulars);
            }
        }
        OtherReports others = new OtherReports(report);
        ItemReader reader =
                new ItemReader(text(), parts, matcher, tables, knowledge::isTitle, others, otherwise, writerUnknown);
        List<Item> items = reader.items();
        Map<Voice, List<Block>> general = general(parts, reader, otherwise);
        boolean hasForce = readForce(response);
        readFacts(response, parts, otherwise, named.size() > 1 ? null : onlyVoice(items, otherwise), items);
        readComments(response, parts, items, general, otherwise);
        if (writerUnknown) {
            askWhoseTheRestIs(parts, reader, general);
            tables.values().forEach(this::askWhoseColumns);
        }
        askWhoElseSpeaks(parts, items, general, otherwise);
        if (parts.isMinutes()) {
            ask(
                    "/comments",
                    "The document is minutes, which give in their own words what an office reported.",
                    "Check whose words the answers are, and what was said on them.",
                    List.of());
        }
        readAnnexes(response, items);
        askWhatTheItemsLeaveOpen(reader);
        askWhatIsHidden();
        new UnreadNumbers(report, matcher, others, items).in(content).forEach(this::askUnreadNumber);
        if (items.isEmpty() && !answersMayBeElsewhere) {
            // It may be no response, or answer in a way that is not recognised.
            notUnderstood.add("the document, in which no answer to a recommendation was recognised");
        }
        notUnderstood.forEach(response::addUnread);
        explain(parts, reader);
        response.report(report.id());
        return new Extraction<>(
                hasForce ? Optional.of(response.build()) : Optional.empty(),
                sorted(members),
                questions,
                suggestions,
                unused(block -> "nothing that the draft holds"));
    }

    /** Members in the order of the draft; there are few of them beside the blocks. */
    private static List<ExtractedMember> sorted(List<ExtractedMember> members) {
        return members.stream()
                .sorted(Comparator.comparing(
                        (ExtractedMember member) -> member.pointer().startsWith("/comments")))
                .toList();
    }

    // ---- the blocks

    private void gather() {
        Map<String, Integer> seen = new HashMap<>();
        for (Block block : document.blocks()) {
            if (block.frame().isEmpty()
                    && block.cell().isEmpty()
                    && block.text().length() >= SHORTEST_REPEATED) {
                seen.merge(block.text(), 1, Integer::sum);
            }
        }
        Map<Integer, List<Block>> cells = new TreeMap<>();
        boolean belowLabel = false;
        for (Block block : document.blocks()) {
            boolean said =
                    belowLabel || block.quotation() || Speaker.ofLabel(block).isPresent();
            belowLabel = block.quotation()
                    || block.kind() == Block.Kind.HEADING
                    || Mention.atStart(block).isPresent();
            if (block.frame().isPresent()) {
                reasons.put(block.number(), block.frame().get());
            } else if (PAGE_NUMBER.matcher(block.text()).matches()) {
                reasons.put(block.number(), "a page number");
            } else if (!said
                    && seen.getOrDefault(block.text(), 0) >= REPEATED
                    && block.cell().isEmpty()) {
                reasons.put(block.number(), "repeated on every page");
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
            if (before.headsInferred()) {
                ask(
                        "/comments",
                        "A table has no heads that were recognised. The first column was read as the recommendation "
                                + "and the last as the response.",
                        "Check the answers that were read from the table.",
                        List.of(table.getValue().get(0).number()));
            }
        }
    }

    /** Returns the blocks of content that are to be read one after the other, the cells of tables included. */
    private List<Block> text() {
        return content;
    }

    private boolean isTitle(Block block) {
        CitedTitle title = titles.get(block.number());
        return title != null && title.fillsBlock();
    }

    // ---- what the response answers

    private void readReport(Response.Builder response) {
        CitedTitle cited = null;
        for (Block block : content) {
            CitedTitle title = CitedTitle.find(knowledge.titles(), block).orElse(null);
            if (title != null) {
                titles.put(block.number(), title);
                cited = cited == null || title.length() > cited.length() ? title : cited;
            }
        }
        if (cited != null) {
            report = cited.report();
            matcher = knowledge.matcher(report);
            String words = line(cited.words());
            response.reportCitedAs(words);
            member("/report", List.of(cited.block()), words, Certainty.STATED);
            member("/reportCitedAs", List.of(cited.block()), words, Certainty.STATED);
        } else {
            ask(
                    "/report",
                    "The document has no title that the report \"" + report.title() + "\" is known by.",
                    "Check that the document answers this report.",
                    List.of());
        }
    }

    /**
     * Leaves out the parts of a document that answer another report, because the numbers there are not those of this report.
     * Such a part begins with a title. It ends with the title of this report, or where the letter ends.
     */
    private void leaveOutOtherReports() {
        if (titles.isEmpty()) {
            return;
        }
        List<Block> part = new ArrayList<>();
        int level = 0;
        List<Block> all = List.copyOf(content);
        for (Block block : all) {
            boolean above = block.kind() == Block.Kind.HEADING && block.level() < level;
            boolean begins = isTitleOfOther(block);
            if (begins || above || isTitleOfThis(block) || Parts.isClosing(block)) {
                leaveOut(part);
                part.clear();
                level = 0;
            }
            if (begins) {
                level = block.kind() == Block.Kind.HEADING ? block.level() : 0;
            }
            if (begins || !part.isEmpty()) {
                part.add(block);
            }
        }
        leaveOut(part);
    }

    private boolean isTitleOfThis(Block block) {
        CitedTitle title = titles.get(block.number());
        return title != null && title.report().equals(report) && (Parts.isHeading(block) || title.fillsBlock());
    }

    private boolean isTitleOfOther(Block block) {
        if (block.cell().isPresent() || block.kind() == Block.Kind.LIST_ITEM || block.quotation()) {
            return false;
        }
        CitedTitle title = titles.get(block.number());
        return title == null
                ? CitedTitle.looksSo(block.text()) && !CitedTitle.isLike(block.text(), report)
                : !title.report().equals(report) && title.fillsBlock();
    }

    /** Leaves out a part, unless it has words of this report's recommendations. */
    private void leaveOut(List<Block> part) {
        if (part.isEmpty()) {
            return;
        }
        Block first = part.get(0);
        boolean ofThis = part.stream().anyMatch(block -> hasWordsOfReport(block.text()));
        ask(
                "/report",
                "The document has a part on \"" + shown(first.text()) + "\""
                        + (ofThis
                                ? ", which seems to be another report. It has words of this report, and was read."
                                : ", another report. That part was left out."),
                "Check which report the part answers.",
                List.of(first.number()));
        if (!ofThis) {
            Set<Integer> left = new HashSet<>();
            for (Block block : part) {
                left.add(block.number());
                reasons.put(block.number(), "a part on another report");
            }
            content.removeIf(block -> left.contains(block.number()));
            tables.values().removeIf(table -> table.blocks().stream().allMatch(block -> left.contains(block.number())));
        }
    }

    /** Leaves out the rows of a table that names the report of each row, where one of them is this report. */
    private void leaveOutRowsOfOtherReports(ResponseTable table) {
        Set<String> others = new LinkedHashSet<>();
        List<Block> left = new ArrayList<>();
        List<ResponseTable.Row> rows = new ArrayList<>();
        boolean ofThis = false;
        String last = "";
        for (ResponseTable.Row row : table.rows()) {
            String name = ResponseTable.words(table.in(row, ResponseTable.Column.REPORT));
            name = name.isEmpty() ? last : name;
            last = name;
            if (name.isEmpty() || CitedTitle.names(name, report)) {
                ofThis |= !name.isEmpty();
            } else {
                others.add(name);
                rows.add(row);
                left.addAll(ResponseTable.blocksOf(row));
            }
        }
        if (others.isEmpty() || (!ofThis && others.size() == 1)) {
            return;
        }
        ask(
                "/report",
                "A table has rows on several reports, such as \""
                        + shown(others.iterator().next()) + "\"."
                        + (ofThis ? " Only the rows on \"" + shown(report.title()) + "\" were read." : ""),
                "Check which rows are on this report.",
                List.of(left.get(0).number()));
        if (ofThis) {
            table.rows().removeAll(rows);
            left.forEach(block -> reasons.put(block.number(), "a row on another report"));
        }
    }

    private boolean hasWordsOfReport(String words) {
        return words.length() >= SHORTEST_REPEATED
                && words.length() <= LONGEST_TEXT
                && matcher.match(RecommendationReference.builder()
                                .quotedWords(words)
                                .build())
                        .meant()
                        .isPresent();
    }

    private boolean readForce(Response.Builder response) {
        Map<PoliceArea, Integer> mentions = new LinkedHashMap<>();
        Set<PoliceArea> prominent = new LinkedHashSet<>();
        Map<PoliceArea, Block> where = new HashMap<>();
        Map<PoliceArea, Map<PoliceNames.Holder, Block>> holders = new HashMap<>();
        Map<PoliceArea, Map<String, Block>> written = new HashMap<>();
        Set<PoliceArea> labelled = new HashSet<>();
        List<String> opening = new ArrayList<>();
        int read = 0;
        for (Block block : document.blocks()) {
            boolean frame = block.frame().isPresent();
            boolean letterhead = !frame || block.frame().get().contains("head");
            if (frame && !letterhead) {
                continue;
            }
            read += frame ? 0 : 1;
            if (read <= PROMINENT) {
                opening.add(block.text());
            }
            for (PoliceNames.Found found : knowledge.names().in(block)) {
                String before = block.text().substring(0, found.start());
                if (FORCE_LABEL.matcher(before).matches()) {
                    labelled.add(found.area());
                }
                mentions.merge(found.area(), 1, Integer::sum);
                where.putIfAbsent(found.area(), block);
                holders.computeIfAbsent(found.area(), area -> new HashMap<>()).putIfAbsent(found.holder(), block);
                written.computeIfAbsent(found.area(), area -> new LinkedHashMap<>())
                        .putIfAbsent(found.words(), block);
                if (read <= PROMINENT) {
                    prominent.add(found.area());
                }
            }
        }
        // A name that a letterhead divides into lines, and the title of the file.
        for (PoliceNames.Found found : knowledge.names().in(String.join(" ", opening))) {
            prominent.add(found.area());
            mentions.merge(found.area(), 1, Integer::sum);
        }
        document.title()
                .ifPresent(title -> knowledge.names().in(title).forEach(found -> {
                    prominent.add(found.area());
                    mentions.merge(found.area(), 1, Integer::sum);
                }));
        PoliceArea area = given != null ? given : chosen(mentions, prominent, where, labelled);
        if (area == null) {
            return false;
        }
        if (given != null && !mentions.containsKey(given)) {
            ask(
                    "/force",
                    "The document does not name " + given.force().name() + ".",
                    "Check that the document is that force's.",
                    List.of());
        }
        response.id(area.force().id()).force(area.force());
        Map<PoliceNames.Holder, Block> stated = holders.getOrDefault(area, Map.of());
        Block place = where.get(area);
        Block ofForce = stated.get(PoliceNames.Holder.FORCE);
        member(
                "/force",
                ofForce != null ? List.of(ofForce) : place == null ? List.of() : List.of(place),
                area.force().name(),
                ofForce != null ? Certainty.STATED : Certainty.INFERRED);
        readBody(response, area, stated.get(PoliceNames.Holder.BODY), place, written.getOrDefault(area, Map.of()));
        return true;
    }

    private @Nullable PoliceArea chosen(
            Map<PoliceArea, Integer> mentions,
            Set<PoliceArea> prominent,
            Map<PoliceArea, Block> where,
            Set<PoliceArea> labelled) {
        Set<PoliceArea> candidates = prominent.isEmpty() ? mentions.keySet() : prominent;
        if (candidates.isEmpty()) {
            ask(
                    "/force",
                    "The document names no force and no local policing body that the directory knows.",
                    "Say which force the document is for.",
                    List.of());
            return null;
        }
        List<PoliceArea> byMentions = candidates.stream()
                .sorted(Comparator.comparing((PoliceArea area) -> !(labelled.size() == 1 && labelled.contains(area)))
                        .thenComparing(area -> -mentions.getOrDefault(area, 0)))
                .toList();
        PoliceArea first = byMentions.get(0);
        if (byMentions.size() == 1) {
            return first;
        }
        PoliceArea second = byMentions.get(1);
        boolean isLabelled = labelled.size() == 1 && labelled.contains(first);
        boolean dominates = isLabelled
                || mentions.getOrDefault(first, 0) >= DOMINANT * Math.max(1, mentions.getOrDefault(second, 0));
        List<Integer> places = new ArrayList<>();
        byMentions.forEach(area -> {
            if (where.containsKey(area)) {
                places.add(where.get(area).number());
            }
        });
        ask(
                "/force",
                "The document names " + byMentions.size() + " forces or bodies where it says whose it is: "
                        + String.join(
                                ", ",
                                byMentions.stream()
                                        .limit(LIST)
                                        .map(area -> area.force().name())
                                        .toList()) + ".",
                dominates
                        ? "Check that it is the response for " + first.force().name()
                                + (isLabelled ? ", as a label says." : ", which it names most.")
                        : "Say which force the document is for.",
                places);
        return dominates ? first : null;
    }

    private void readBody(
            Response.Builder response,
            PoliceArea area,
            @Nullable Block ofBody,
            @Nullable Block place,
            Map<String, Block> written) {
        LocalDate day = report.published()
                .map(PartialDate::latest)
                .orElse(knowledge.directory().knownUntil());
        Optional<BodyInOffice> office = knowledge.directory().bodyIn(area, day);
        Tenure tenure = office.map(BodyInOffice::tenure)
                .orElse(area.localPolicingBodies()
                        .get(area.localPolicingBodies().size() - 1));
        Agency body = tenure.body();
        Block at = ofBody != null ? ofBody : place;
        for (Map.Entry<String, Block> name : written.entrySet()) {
            if (tenure.isCalled(name.getKey()) && name.getKey().startsWith("Police")) {
                body = body.withName(name.getKey());
                at = name.getValue();
                break;
            }
        }
        response.body(body);
        member(
                "/body",
                at == null ? List.of() : List.of(at),
                body.name(),
                ofBody != null ? Certainty.STATED : Certainty.INFERRED);
    }

    // ---- single facts

    private void readFacts(
            Response.Builder response, Parts parts, @Nullable Voice otherwise, @Nullable Voice only, List<Item> items) {
        Set<String> cited = new HashSet<>();
        Map<String, CountedItems> counts = new LinkedHashMap<>();
        List<String> countPointers = new ArrayList<>();
        Period period = null;
        LocalDate due = null;
        PartialDate reportDate = null;
        PartialDate published = null;
        int citations = 0;
        Set<Integer> quotes = new HashSet<>();
        items.forEach(item -> item.quoteBlocks.forEach(block -> quotes.add(block.number())));
        for (Block block : content) {
            String text = block.text();
            boolean draft = text.length() <= 80
                    && block.cell().isEmpty()
                    && block.has(Clue.DRAFT)
                    && DRAFT.matcher(text).matches();
            if (draft && used.add(-1)) {
                response.state(PublicationState.DRAFT);
                member("/state", List.of(block), text, Certainty.STATED);
            }
            if (block.has(Clue.DIGIT) && WrittenDate.lacksYear(text)) {
                ask(
                        "/comments",
                        "The document writes \"" + text + "\" without a year.",
                        "Find out the year, and enter the date where it belongs.",
                        List.of(block.number()));
            }
            if (quotes.contains(block.number())) {
                continue;
            }
            for (Citation citation : Citation.in(text)) {
                Voice voice = parts.of(block).voice();
                Voice whose = voice != null ? voice : otherwise != null ? otherwise : only;
                if (cited.add(citation.act() + "|" + citation.section() + "|" + citation.subsection() + "|" + whose)) {
                    response.addCitations(StatuteCitation.builder()
                            .act(citation.act())
                            .section(citation.section())
                            .subsection(Optional.ofNullable(citation.subsection()))
                            .voice(Optional.ofNullable(whose))
                            .words(citation.words())
                            .build());
                    member("/citations/" + citations, List.of(block), citation.words(), Certainty.STATED);
                    citations++;
                }
            }
            boolean goesOnCounting = false;
            for (String sentence : sentencesWithFacts(block)) {
                Optional<Period> stated = Citation.period(sentence);
                if (stated.isPresent() && period == null) {
                    period = stated.get();
                    member("/statedPeriod", List.of(block), sentence, Certainty.STATED);
                } else if (stated.isPresent() && !stated.get().equals(period)) {
                    ask(
                            "/statedPeriod",
                            "The document states two periods for the response.",
                            "Keep the one that it means.",
                            List.of(block.number()));
                }
                List<CountedItems> counted = CountedItems.in(
                        goesOnCounting && CountedItems.goesOn(sentence) ? IN_REPORT + sentence : sentence);
                goesOnCounting = !counted.isEmpty();
                for (CountedItems count : counted) {
                    String key = count.kind() + "|" + count.addressedTo();
                    CountedItems before = counts.putIfAbsent(key, count);
                    if (before == null) {
                        countPointers.add("/statedCounts/" + (counts.size() - 1));
                        member("/statedCounts/" + (counts.size() - 1), List.of(block), count.words(), Certainty.STATED);
                    } else if (before.count() != count.count()) {
                        ask(
                                countPointers.get(List.copyOf(counts.keySet()).indexOf(key)),
                                "The document counts " + before.count() + " items in one place and " + count.count()
                                        + " in another.",
                                "Find out which count is meant.",
                                List.of(block.number()));
                    }
                }
                for (WrittenDate date : WrittenDate.in(sentence)) {
                    String before = sentence.substring(Math.max(0, date.start() - 160), date.start());
                    boolean isDue = !RESPONSE_PUBLISHED.matcher(before).find()
                            && DUE.matcher(before).find()
                            && DUE_WORD.matcher(before).find();
                    if (isDue && date.date().day().isPresent() && due == null) {
                        due = date.date().day().get();
                        response.statedDueDate(due);
                        date("/statedDueDate", block, sentence, date);
                    } else if (published == null
                            && !isDue
                            && RESPONSE_PUBLISHED.matcher(before).find()) {
                        published = date.date();
                        date("/publishedOn", block, sentence, date);
                    } else if (!isDue
                            && reportDate == null
                            && !RESPONSE_PUBLISHED.matcher(before).find()
                            && !OTHER_REPORT
                                    .matcher(withoutTitle(block, before))
                                    .find()
                            && (REPORT_DATED.matcher(before).find()
                                    || REPORT_PUBLISHED_BY
                                            .matcher(sentence.substring(date.end()))
                                            .matches())
                            && parts.of(block).role() != Parts.Role.DATE) {
                        if (PUBLISHED_LABEL
                                .matcher(sentence.substring(0, date.start()))
                                .matches()) {
                            continue;
                        }
                        reportDate = date.date();
                        response.reportDatedAs(reportDate);
                        date("/reportDatedAs", block, sentence, date);
                    }
                }
            }
            for (String particular : particulars(block)) {
                for (WrittenDate date : WrittenDate.in(particular)) {
                    boolean dueByLabel = due == null
                            && date.date().day().isPresent()
                            && DUE_LABEL
                                    .matcher(particular.substring(0, date.start()))
                                    .matches();
                    if (dueByLabel) {
                        due = date.date().day().get();
                        response.statedDueDate(due);
                        date("/statedDueDate", block, particular, date);
                        continue;
                    }
                    if (!PUBLISHED_LABEL
                            .matcher(particular.substring(0, date.start()))
                            .matches()) {
                        continue;
                    }
                    // A response is not published on the report's own day: that date is the report's.
                    boolean ofReport = report.published()
                            .filter(day -> !day.earliest().isBefore(date.date().earliest())
                                    && !day.latest().isAfter(date.date().latest()))
                            .isPresent();
                    if (ofReport && reportDate == null) {
                        reportDate = date.date();
                        response.reportDatedAs(reportDate);
                        date("/reportDatedAs", block, particular, date);
                    } else if (!ofReport && published == null) {
                        published = date.date();
                        date("/publishedOn", block, particular, date);
                    }
                }
            }
        }
        if (published != null && !used.contains(-1)) {
            response.publishedOn(published);
            response.state(PublicationState.PUBLISHED);
        } else if (!used.contains(-1)) {
            ask(
                    "/publishedOn",
                    "The document does not say on which day the body published it.",
                    "Enter the day of publication, or leave it out of a draft.",
                    List.of());
        }
        response.statedPeriod(Optional.ofNullable(period));
        counts.values()
                .forEach(count -> response.addStatedCounts(StatedCount.builder()
                        .count(count.count())
                        .of(count.kind())
                        .addressedTo(Optional.ofNullable(count.addressedTo()))
                        .build()));
        parts.salutation()
                .filter(block -> block.text().toLowerCase(Locale.ROOT).contains("home secretary"))
                .ifPresent(block -> {
                    response.addCopies(
                            CopySent.builder().to(AgencyKind.SECRETARY_OF_STATE).build());
                    member("/copies/0", List.of(block), block.text(), Certainty.INFERRED);
                });
    }

    /** Returns the short sentences of a block that may be a date with its label. */
    private List<String> particulars(Block block) {
        if (!block.has(Clue.DIGIT) || block.text().length() > LONGEST_PARTICULARS) {
            return List.of();
        }
        String name = nameOf(block);
        List<String> sentences = name.isEmpty() ? Sentences.of(block.text()) : List.of(name + block.text());
        return sentences.stream()
                .filter(sentence -> sentence.length() <= LONGEST_PARTICULAR)
                .toList();
    }

    /** Returns the name that stands before a value in a table of particulars, as a label; blank elsewhere. */
    private String nameOf(Block block) {
        ResponseTable table = block.cell().map(cell -> tables.get(cell.table())).orElse(null);
        if (table == null || table.purpose() != ResponseTable.Purpose.PARTICULARS) {
            return "";
        }
        return table.rows().stream()
                .filter(row -> row.in(2).contains(block) && !row.in(1).isEmpty())
                .findFirst()
                .map(row -> row.in(1).get(0).text().replaceAll("\\s?:$", "") + ": ")
                .orElse("");
    }

    /** Returns words of a block without the title that it cites. */
    private String withoutTitle(Block block, String words) {
        CitedTitle title = titles.get(block.number());
        return title == null ? words : words.replace(title.words(), "");
    }

    /** Returns the sentences of a block, if it may hold a period, a count or a date. */
    private static List<String> sentencesWithFacts(Block block) {
        boolean mayHave = (block.has(Clue.UNIT) && block.has(Clue.DUTY))
                || block.has(Clue.ITEM)
                || (block.has(Clue.DIGIT) && WrittenDate.mayBeIn(block.text()));
        return mayHave ? Sentences.of(block.text()) : List.of();
    }

    private void date(String pointer, Block block, String words, WrittenDate date) {
        member(pointer, List.of(block), words, date.certainty());
        if (date.certainty() == Certainty.INFERRED) {
            ask(
                    pointer,
                    "The document writes the date in figures, and it was read in British order as " + date.date() + ".",
                    "Check the day and the month.",
                    List.of(block.number()));
        }
        if (date.doubt() != null) {
            ask(pointer, date.doubt(), "Find out which day is meant.", List.of(block.number()));
        }
    }

    private @Nullable Voice onlyVoice(List<Item> items, @Nullable Voice otherwise) {
        Set<Voice> voices = new HashSet<>();
        for (Item item : items) {
            for (Item.Answered answer : item.answers) {
                Voice voice = answer.voice != null ? answer.voice : otherwise;
                if (voice != null) {
                    voices.add(voice);
                }
            }
        }
        return voices.size() == 1 ? voices.iterator().next() : null;
    }

    /** Returns whose words labels, headings and heads of columns announce. */
    private Set<Voice> namedVoices() {
        Set<Voice> named = new HashSet<>();
        for (Block block : content) {
            Speaker.ofLabel(block)
                    .or(() -> Parts.isHeading(block) ? Speaker.ofHeading(block) : Optional.empty())
                    .map(Speaker::voice)
                    .ifPresent(named::add);
        }
        for (ResponseTable table : tables.values()) {
            for (int column : table.columnsOf(ResponseTable.Column.RESPONSE)) {
                Optional.ofNullable(table.voiceOf(column)).ifPresent(named::add);
            }
        }
        return named;
    }

    /** Returns whether the items of the report or the answers begin at a block, so that it says nothing of the whole document. */
    private boolean beginsAnswers(Block block) {
        ResponseTable table = block.cell().map(cell -> tables.get(cell.table())).orElse(null);
        return (table != null && table.purpose() == ResponseTable.Purpose.ITEMS)
                || Mention.atStart(block).filter(Mention::closed).isPresent()
                || Speaker.ofLabel(block)
                        .filter(label -> label.end() < block.text().length())
                        .isPresent();
    }

    /** Returns whose document it is, where neither a letter nor a heading divides it. */
    private @Nullable Voice voiceOfDocument(boolean labelled) {
        List<String> opening = new ArrayList<>();
        document.title().ifPresent(opening::add);
        content.stream()
                .limit(2L * PROMINENT)
                .takeWhile(block -> !labelled || !beginsAnswers(block))
                .map(Block::text)
                .filter(text -> !OWN.matcher(text).find())
                .forEach(opening::add);
        for (String text : opening) {
            Matcher whose = WHOSE.matcher(cut(text, LONGEST_LINE));
            while (whose.find()) {
                Voice voice = Speaker.who(whose.group("who"));
                if (voice != null) {
                    return voice;
                }
            }
        }
        voiceIsGuessed = true;
        for (Block block : document.blocks()) {
            if (block.frame().isEmpty() || block.frame().get().contains("head")) {
                for (PoliceNames.Found found : knowledge.names().in(block)) {
                    if (!labelled) {
                        ask(
                                "/comments",
                                "The document does not say whose words it holds. They were read as those of \""
                                        + found.words() + "\", whom it names first.",
                                "Check the voice of the comments.",
                                List.of(block.number()));
                    }
                    return found.holder() == PoliceNames.Holder.BODY ? Voice.LOCAL_POLICING_BODY : Voice.CHIEF_OFFICER;
                }
            }
        }
        if (!labelled) {
            ask(
                    "/comments",
                    "The document does not say whose words it holds. They were read as those of the force.",
                    "Check the voice of the comments.",
                    List.of());
        }
        return Voice.CHIEF_OFFICER;
    }

    private boolean isHeadOfColumn(Block block) {
        ResponseTable table = block.cell().map(cell -> tables.get(cell.table())).orElse(null);
        return table != null && table.isHead(block);
    }

    private void askWhoseTheRestIs(Parts parts, ItemReader reader, Map<Voice, List<Block>> general) {
        Set<Block> known = new HashSet<>();
        general.values().forEach(known::addAll);
        List<Integer> rest = content.stream()
                .filter(block -> mayBeGeneral(block, parts, reader) && !known.contains(block))
                .map(Block::number)
                .toList();
        if (!rest.isEmpty()) {
            ask(
                    "/comments",
                    "The document does not say whose words stand outside the answers that have a label. They were left out.",
                    "Find out whose they are, and enter what belongs to the comments.",
                    rest);
        }
    }

    private void askWhoseColumns(ResponseTable table) {
        List<Integer> columns = table.columnsOf(ResponseTable.Column.RESPONSE);
        long named =
                columns.stream().filter(column -> table.voiceOf(column) != null).count();
        if (named > 0 && named < columns.size()) {
            ask(
                    "/comments",
                    "A table has a column of answers whose head names nobody, beside one that is somebody's. It was read as the"
                            + " same voice's.",
                    "Check whose words the column holds.",
                    table.headBlocks().stream().map(Block::number).toList());
        }
    }

    /** Asks where the document announces the words of one office, and what follows was read as those of another. */
    private void askWhoElseSpeaks(
            Parts parts, List<Item> items, Map<Voice, List<Block>> general, @Nullable Voice otherwise) {
        Map<Integer, Voice> given = new HashMap<>();
        Set<Integer> quotes = new HashSet<>();
        Set<Voice> voices = new HashSet<>(general.keySet());
        for (Item item : items) {
            item.quoteBlocks.forEach(block -> quotes.add(block.number()));
            for (Item.Answered answered : item.answers) {
                Voice voice = answered.voice != null ? answered.voice : otherwise;
                if (voice != null && !answered.text.isEmpty()) {
                    voices.add(voice);
                    answered.blocks.forEach(block -> given.putIfAbsent(block.number(), voice));
                }
            }
        }
        parts.ownOfNobody().forEach(this::askWhoseWordsFollow);
        Map<Voice, Block> telling = new TreeMap<>();
        Voice announced = null;
        Block at = null;
        for (Block block : content) {
            Voice voice = given.get(block.number());
            boolean heading = Parts.isHeading(block) && voice == null;
            if (heading
                    && at != null
                    && (at.kind() != Block.Kind.HEADING || block.level() <= at.level())
                    && Mention.atStart(block).isEmpty()) {
                at = null;
            }
            boolean speaker = parts.of(block).role() == Parts.Role.SPEAKER;
            Voice cue = heading && !speaker && !isTitle(block) ? Speaker.mayAnnounce(block) : null;
            if (cue != null) {
                announced = cue;
                at = block;
            } else if (speaker) {
                at = null;
            } else if (voice != null && at != null && announced != voice && isOneOffice(voice)) {
                askWhoseWordsFollow(at);
                at = null;
            }
            Voice said = quotes.contains(block.number()) ? null : Speaker.tells(block);
            if (said != null && said != voice) {
                telling.putIfAbsent(said, block);
                if (voice != null && isOneOffice(voice) && Speaker.quotesWithin(block)) {
                    askWhoseWordsFollow(block);
                }
            }
        }
        if (voices.size() == 1
                && !given.isEmpty()
                && isOneOffice(voices.iterator().next())) {
            voices.forEach(telling::remove);
            telling.values().forEach(this::askWhoseWordsFollow);
        }
    }

    private static boolean isOneOffice(Voice voice) {
        return voice == Voice.CHIEF_OFFICER || voice == Voice.LOCAL_POLICING_BODY || voice == Voice.BODY_REPLY;
    }

    private void askWhoseWordsFollow(Block block) {
        ask(
                "/comments",
                "The document says \"" + shown(block.text())
                        + "\". Words near it may be those of somebody else than was read.",
                "Check the voice of the answers there.",
                List.of(block.number()));
    }

    /** Returns the voice of the force or of the body, if the words before a block name only the one or the other. */
    private Optional<Voice> holderBefore(Block end) {
        Set<PoliceNames.Holder> holders = new HashSet<>();
        for (Block block : content) {
            if (block.number() < end.number()) {
                knowledge.names().in(block).forEach(found -> holders.add(found.holder()));
            }
        }
        return holders.size() != 1
                ? Optional.empty()
                : Optional.of(
                        holders.contains(PoliceNames.Holder.BODY) ? Voice.LOCAL_POLICING_BODY : Voice.CHIEF_OFFICER);
    }

    // ---- the comments

    private Map<Voice, List<Block>> general(Parts parts, ItemReader reader, @Nullable Voice otherwise) {
        Map<Voice, List<Block>> general = new LinkedHashMap<>();
        for (Block block : content) {
            Parts.Part part = parts.of(block);
            Voice labelled = Speaker.ofLabel(block).map(Speaker::voice).orElse(null);
            Voice voice =
                    labelled != null ? labelled : part.voice() != null && part.section() ? part.voice() : otherwise;
            if (voice != null && mayBeGeneral(block, parts, reader)) {
                general.computeIfAbsent(voice, each -> new ArrayList<>()).add(block);
            }
        }
        return general;
    }

    private boolean mayBeGeneral(Block block, Parts parts, ItemReader reader) {
        ResponseTable table = block.cell().map(cell -> tables.get(cell.table())).orElse(null);
        boolean inTable = table != null && table.purpose() != ResponseTable.Purpose.LAYOUT;
        return parts.of(block).role() == Parts.Role.TEXT
                && !inTable
                && !reader.isSpent(block)
                && isSaid(block)
                && !isTitle(block);
    }

    /** Returns whether a block is more than a line of an address: it is long, or a sentence. */
    private static boolean isSaid(Block block) {
        String text = block.text();
        return text.length() > SHORTEST_REPEATED || ".!?\"\u201d\u2019".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void readComments(
            Response.Builder response,
            Parts parts,
            List<Item> items,
            Map<Voice, List<Block>> general,
            @Nullable Voice otherwise) {
        Numbering numbering = new Numbering(items, report, matcher);
        List<Item> retyped = retyped(items);
        if (!retyped.isEmpty()) {
            int index = 0;
            Set<RecommendationId> distinct = new HashSet<>();
            for (Item item : retyped) {
                RecommendationReference reference = numbering.listed(item);
                reference = withText(reference, item);
                response.addRetypedList(reference);
                member("/retypedList/" + index, blocksOf(item), item.quote.toString(), Certainty.STATED);
                matcher.match(reference.withNationalNumber(OptionalInt.empty()))
                        .meant()
                        .ifPresent(distinct::add);
                index++;
            }
            boolean part = distinct.size() < report.recommendations().size()
                    && retyped.size() < report.recommendations().size();
            response.retypedListIsPart(part);
        }
        Map<Voice, List<Said>> answers = new TreeMap<>();
        Map<Voice, Integer> first = new HashMap<>();
        for (Item item : items) {
            for (Item.Answered answered : item.answers) {
                if (answered.text.isEmpty()) {
                    continue;
                }
                Voice voice = answered.voice != null ? answered.voice : otherwise;
                if (voice == null) {
                    voice = Voice.CHIEF_OFFICER;
                    ask(
                            "/comments",
                            "The document does not say whose answer this is. It was read as the force's.",
                            "Check the voice of the answer.",
                            List.of(answered.blocks.get(0).number()));
                }
                answers.computeIfAbsent(voice, each -> new ArrayList<>()).add(new Said(item, answered));
                first.merge(voice, answered.blocks.get(0).number(), Math::min);
            }
        }
        general.forEach((voice, blocks) -> first.merge(voice, blocks.get(0).number(), Math::min));
        List<Voice> voices = first.keySet().stream()
                .sorted(Comparator.comparing((Voice voice) -> first.getOrDefault(voice, 0)))
                .toList();
        takeDateOfHead(parts, voices);
        int place = 0;
        for (Voice voice : voices) {
            String pointer = "/comments/" + place;
            Comments.Builder comments = Comments.builder().voice(voice);
            readKnown(comments, parts.known(voice), pointer);
            List<Block> words = general.getOrDefault(voice, List.of());
            boolean blanket = false;
            if (!words.isEmpty()) {
                comments.generalWords(text(pointer + "/generalWords", words));
                member(pointer + "/generalWords", words, words.get(0).text(), Certainty.STATED);
            }
            int index = 0;
            for (Said each : answers.getOrDefault(voice, List.of())) {
                addAnswer(comments, pointer + "/answers/" + index, each.item(), each.answered(), numbering);
                index++;
            }
            if (index == 0 && voice == Voice.LOCAL_POLICING_BODY) {
                blanket = addBlanket(comments, pointer + "/answers/0", words);
            }
            if (!words.isEmpty() || index > 0 || blanket) {
                member(
                        pointer + "/voice",
                        firstOf(parts, voice, words, answers.getOrDefault(voice, List.of())),
                        voice.code(),
                        parts.hasLetter() || parts.hasSections() ? Certainty.STATED : Certainty.INFERRED);
                response.addComments(comments.build());
                place++;
            }
        }
        boolean chief = voices.contains(Voice.CHIEF_OFFICER);
        boolean body = voices.contains(Voice.LOCAL_POLICING_BODY);
        if (chief && body) {
            response.chiefOfficerConsultation(ChiefOfficerConsultation.SUBMITTED);
            member(
                    "/chiefOfficerConsultation",
                    List.of(),
                    "comments of the chief officer beside those of the body",
                    Certainty.INFERRED);
        }
        if (voices.isEmpty()) {
            ask("/comments", "No comments were found in the document.", "Check that it is a response.", List.of());
        }
        askUnanswered(items, retyped);
    }

    /** The date at the head of a document is that of its only voice, or of the body whose name stands above it. */
    private void takeDateOfHead(Parts parts, List<Voice> voices) {
        Block at = parts.head().dateBlock;
        WrittenDate written = parts.head().written;
        if (at == null || written == null || voices.isEmpty()) {
            return;
        }
        Voice whose = voices.size() == 1 ? voices.get(0) : isBodyNamedAbove(at) ? Voice.LOCAL_POLICING_BODY : null;
        if (whose != null && voices.contains(whose) && parts.known(whose).date == null) {
            parts.setDate(whose, written, at);
            if (voices.size() > 1) {
                askOfHead(written, at, " It was read as that of the body, whose name stands there.");
            }
        } else if (voices.stream().allMatch(voice -> parts.known(voice).date == null)) {
            askOfHead(written, at, "");
        }
    }

    private void askOfHead(WrittenDate written, Block at, String read) {
        ask(
                "/comments",
                "The document has the date " + written.date() + " above all that anybody says." + read,
                "Check whose date it is.",
                List.of(at.number()));
    }

    private boolean isBodyNamedAbove(Block block) {
        for (Block above : document.blocks().subList(0, block.number())) {
            boolean letterhead = above.frame().isEmpty() || above.frame().get().contains("head");
            for (PoliceNames.Found found : letterhead ? knowledge.names().in(above) : List.<PoliceNames.Found>of()) {
                return found.holder() == PoliceNames.Holder.BODY;
            }
        }
        return false;
    }

    private static List<Block> firstOf(Parts parts, Voice voice, List<Block> words, List<Said> answers) {
        Parts.Known known = parts.known(voice);
        if (known.officeBlock != null) {
            return List.of(known.officeBlock);
        }
        return !words.isEmpty()
                ? List.of(words.get(0))
                : answers.get(0).answered().blocks.subList(0, 1);
    }

    private void readKnown(Comments.Builder comments, Parts.Known known, String pointer) {
        if (known.office != null && known.officeBlock != null) {
            comments.office(line(known.office));
            member(pointer + "/office", List.of(known.officeBlock), known.office, Certainty.STATED);
        }
        if (known.date != null && known.dateBlock != null && known.written != null) {
            comments.date(known.date);
            date(pointer + "/date", known.dateBlock, known.dateBlock.text(), known.written);
        }
    }

    private void addAnswer(
            Comments.Builder comments, String pointer, Item item, Item.Answered answered, Numbering numbering) {
        Item source = item.listed != null ? item.listed : item;
        Answer.Builder answer = Answer.builder().status(ComplianceStatus.NOT_READ);
        List<RecommendationReference> references = numbering.references(source);
        for (int i = 0; i < references.size(); i++) {
            RecommendationReference reference = i == 0 ? withText(references.get(i), source) : references.get(i);
            answer.addReferences(reference);
            referenceMembers(pointer + "/references/" + i, reference, item, source);
        }
        if (references.isEmpty()) {
            RecommendationReference reference = withText(null, source);
            answer.addReferences(reference);
            referenceMembers(pointer + "/references/0", reference, item, source);
        }
        if (numbering.isDoubtful(source)) {
            ask(
                    pointer + "/references/0",
                    "The document gives the number " + source.numbers.get(0)
                            + ", and does not tell whether it is the report's or its own.",
                    "Enter the number as nationalNumber or localNumber, or readAs.",
                    List.of(source.at.number()));
        }
        String words = answered.text.toString();
        answer.explanation(clip(pointer + "/explanation", words, answered.blocks));
        member(pointer + "/explanation", answered.blocks, words, Certainty.STATED);
        comments.addAnswers(answer.build());
        boolean maySuggest = answered.blocks.stream().anyMatch(block -> block.has(Clue.POSITION));
        if (references.size() <= 1 && maySuggest) {
            Suggestion.of(words)
                    .ifPresent(suggestion -> suggestions.add(new SuggestedPosition(
                            pointer + "/status",
                            suggestion.status(),
                            suggestion.phrase(),
                            answered.blocks.stream()
                                    .filter(block -> block.text().contains(suggestion.phrase()))
                                    .findFirst()
                                    .orElse(answered.blocks.get(0))
                                    .number())));
        }
    }

    private void referenceMembers(String pointer, RecommendationReference reference, Item item, Item source) {
        Certainty certainty = item.listed != null ? Certainty.INFERRED : Certainty.STATED;
        List<Block> at = List.of(source.labelBlock());
        String place = Parts.labelled(source.labelBlock());
        reference.nationalNumber().ifPresent(number -> member(pointer + "/nationalNumber", at, place, certainty));
        reference.localNumber().ifPresent(number -> member(pointer + "/localNumber", at, place, certainty));
        reference.bareNumber().ifPresent(number -> member(pointer + "/bareNumber", at, place, certainty));
        reference.letter().ifPresent(letter -> member(pointer + "/letter", at, place, certainty));
        reference.portalReference().ifPresent(portal -> member(pointer + "/portalReference", at, place, certainty));
        reference
                .heading()
                .ifPresent(heading -> member(
                        pointer + "/heading",
                        source.headingBlock == null ? at : List.of(source.headingBlock),
                        heading,
                        certainty));
        reference
                .quotedWords()
                .ifPresent(words -> member(pointer + "/quotedWords", source.quoteBlocks, words, certainty));
        reference
                .owner()
                .ifPresent(owner -> member(
                        pointer + "/owner", source.ownerBlocks, owner.words().orElse(""), certainty));
        reference
                .timescale()
                .ifPresent(limit -> member(
                        pointer + "/timescale",
                        source.timescaleBlocks,
                        limit.words().orElse(""),
                        certainty));
    }

    private RecommendationReference withText(@Nullable RecommendationReference numbered, Item item) {
        RecommendationReference.Builder reference = RecommendationReference.builder();
        if (numbered != null) {
            reference
                    .kind(numbered.kind())
                    .nationalNumber(numbered.nationalNumber())
                    .localNumber(numbered.localNumber())
                    .bareNumber(numbered.bareNumber())
                    .letter(numbered.letter())
                    .portalReference(numbered.portalReference());
        }
        Optional<String> named = Optional.ofNullable(numbered).flatMap(RecommendationReference::heading);
        reference.heading(Optional.ofNullable(item.heading).or(() -> named));
        if (!item.quote.isEmpty()) {
            reference.quotedWords(clip("/comments", item.quote.toString(), item.quoteBlocks));
        }
        return reference
                .owner(Optional.ofNullable(item.owner))
                .timescale(Optional.ofNullable(item.timescale))
                .build();
    }

    /** An answer of the body to everything at once. */
    private boolean addBlanket(Comments.Builder comments, String pointer, List<Block> words) {
        for (Block block : words) {
            for (String sentence : block.has(Clue.AGREEMENT) ? Sentences.of(block.text()) : List.<String>of()) {
                boolean content = CONTENT.matcher(sentence).find() && Speaker.who(sentence) != null;
                if (content) {
                    comments.addAnswers(Answer.builder()
                            .status(ComplianceStatus.NOT_READ)
                            .explanation(clip(pointer, sentence, List.of(block)))
                            .build());
                    member(pointer + "/explanation", List.of(block), sentence, Certainty.INFERRED);
                    ask(
                            pointer,
                            "The body speaks of the force's response as a whole: \"" + shown(sentence) + "\"",
                            "Check that this is meant as an answer to every recommendation.",
                            List.of(block.number()));
                    return true;
                }
            }
        }
        return false;
    }

    private void askWhatTheItemsLeaveOpen(ItemReader reader) {
        reader.totals().forEach(block -> reasons.put(block.number(), "a row that adds others up"));
        askOnce(
                "The document names items of other reports, such as ",
                " They were not read as answers to this one.",
                "Check which report is meant.",
                reader.ofOtherReports());
        askOnce(
                "A number without a name was read as that of a recommendation, as in ",
                "",
                "Check that the number is the report's.",
                reader.numberLabels());
    }

    private void askOnce(String found, String more, String remedy, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            ask(
                    "/comments",
                    found + "\"" + shown(Parts.labelled(blocks.get(0))) + "\"." + more,
                    remedy,
                    blocks.stream().map(Block::number).toList());
        }
    }

    /** Text that a page hides until its reader opens it may hold answers. */
    private void askWhatIsHidden() {
        List<Block> hidden = document.blocks().stream()
                .filter(block -> block.frame().equals(Optional.of("hidden"))
                        && (block.text().length() >= SHORTEST_REPEATED
                                || !Mention.namedIn(block.text()).isEmpty()))
                .toList();
        askOnce(
                "The document has hidden text, such as ",
                " It was not read.",
                "Open the hidden parts, and check whether they hold answers.",
                hidden);
        if (!hidden.isEmpty()) {
            notUnderstood.add("hidden text, such as \"" + shown(hidden.get(0).text()) + "\"");
        }
    }

    private void askUnreadNumber(int number, Block block) {
        ask(
                "/comments",
                "No answer to recommendation " + number + " was found, and the document names it in \""
                        + shown(Parts.labelled(block)) + "\".",
                "Check whether the document answers it there, and add the answer.",
                List.of(block.number()));
        notUnderstood.add("what the document says on recommendation " + number);
    }

    /** Returns the report's list as the document types it again: many items with numbers and without answers. */
    private static List<Item> retyped(List<Item> items) {
        List<Item> listed = items.stream()
                .filter(item -> !item.isAnswered()
                        && !item.quoteBlocks.isEmpty()
                        && (item.listNumber.isPresent() || !item.numbers.isEmpty()))
                .toList();
        return listed.size() >= LIST && items.stream().anyMatch(Item::isAnswered) ? listed : List.of();
    }

    private void askUnanswered(List<Item> items, List<Item> retyped) {
        Set<RecommendationId> answered = new HashSet<>();
        Set<Item> taken = new HashSet<>(retyped);
        for (Item item : items) {
            if (item.isAnswered()) {
                taken.add(item.listed != null ? item.listed : item);
                meant(item.listed != null ? item.listed : item).ifPresent(answered::add);
            }
        }
        List<Item> open = new ArrayList<>();
        for (Item item : items) {
            if (taken.contains(item)) {
                continue;
            }
            boolean elsewhere = (item.quoteBlocks.isEmpty() && item.numbers.isEmpty())
                    || meant(item).filter(answered::contains).isPresent();
            blocksOf(item)
                    .forEach(block -> reasons.put(
                            block.number(),
                            elsewhere
                                    ? "the report's words, answered elsewhere"
                                    : "the report's words, without an answer"));
            if (!elsewhere) {
                open.add(item);
            }
        }
        for (Item item : open) {
            if (hasUnusedWordsBehind(item, items) || hasOtherWords(item)) {
                notUnderstood.add("what the document says on \"" + shown(name(item)) + "\"");
            }
        }
        if (open.size() > LIST) {
            ask(
                    "/comments",
                    "The document lists " + open.size() + " items of the report, and no answer to them was found.",
                    "Check whether they are answered, or are a list that the document types again.",
                    open.stream().map(item -> item.at.number()).toList());
            return;
        }
        for (Item item : open) {
            ask(
                    "/comments",
                    "The document names \"" + shown(name(item)) + "\", and no answer to it was found.",
                    "Check whether it is answered, and add the answer.",
                    List.of(item.at.number()));
        }
    }

    /** Returns whether the words that were taken for the report's are not its words: they may be an answer. */
    private boolean hasOtherWords(Item item) {
        String quote = item.quote.toString().strip();
        return !quote.isEmpty()
                && report.recommendations().stream()
                        .noneMatch(each -> each.summary().equals(quote))
                && matcher.match(RecommendationReference.builder()
                                .heading(Optional.ofNullable(item.heading))
                                .quotedWords(cut(item.quote.toString(), LONGEST_TEXT))
                                .build())
                        .meant()
                        .isEmpty();
    }

    /** Whether words stand behind an item that belong to nothing. A heading with nothing below it has no answer. */
    private boolean hasUnusedWordsBehind(Item item, List<Item> items) {
        Set<Integer> ofItems = new HashSet<>();
        items.forEach(each -> blocksOf(each).forEach(block -> ofItems.add(block.number())));
        int last = blocksOf(item).stream().mapToInt(Block::number).max().orElse(item.at.number());
        return content.stream()
                .filter(block -> block.number() > last)
                .findFirst()
                .filter(block ->
                        !Parts.isHeading(block) && !ofItems.contains(block.number()) && !used.contains(block.number()))
                .isPresent();
    }

    private Optional<RecommendationId> meant(Item item) {
        if (item.quote.isEmpty() && item.numbers.size() != 1) {
            return Optional.empty();
        }
        RecommendationReference.Builder reference = RecommendationReference.builder();
        if (item.quote.isEmpty()) {
            reference.nationalNumber(item.numbers.get(0));
        } else {
            reference.heading(Optional.ofNullable(item.heading)).quotedWords(cut(item.quote.toString(), LONGEST_TEXT));
        }
        return matcher.match(reference.build()).meant();
    }

    private static String name(Item item) {
        return item.quote.isEmpty() ? Parts.labelled(item.at) : item.quote.toString();
    }

    private static List<Block> blocksOf(Item item) {
        Set<Block> blocks = new LinkedHashSet<>();
        blocks.add(item.at);
        if (item.headingBlock != null) {
            blocks.add(item.headingBlock);
        }
        blocks.addAll(item.quoteBlocks);
        blocks.addAll(item.ownerBlocks);
        blocks.addAll(item.timescaleBlocks);
        return List.copyOf(blocks);
    }

    // ---- what is not there

    private void readAnnexes(Response.Builder response, List<Item> items) {
        Set<String> named = new LinkedHashSet<>();
        Map<String, Block> where = new LinkedHashMap<>();
        Set<String> there = new HashSet<>();
        for (Block block : content) {
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
                    where.put(annex.group("name"), block);
                }
            }
        }
        int index = 0;
        for (Map.Entry<String, Block> annex : where.entrySet()) {
            if (!there.contains(annex.getKey().toLowerCase(Locale.ROOT))) {
                response.addUnread(annex.getKey());
                answersMayBeElsewhere = true;
                member("/unread/" + index, List.of(annex.getValue()), annex.getKey(), Certainty.STATED);
                ask(
                        "/unread/" + index,
                        "The document refers to \"" + annex.getKey() + "\", which is not in it.",
                        "Read it as well; answers may stand there.",
                        List.of(annex.getValue().number()));
                index++;
            }
        }
        if (items.stream().noneMatch(Item::isAnswered)) {
            for (Block block : content) {
                Matcher attached = ATTACHED.matcher(block.text());
                if (block.has(Clue.ATTACHED) && attached.find()) {
                    String name = attached.group("name").toLowerCase(Locale.ROOT);
                    response.addUnread(name);
                    answersMayBeElsewhere = true;
                    member("/unread/" + index, List.of(block), attached.group(), Certainty.STATED);
                    ask(
                            "/unread/" + index,
                            "The document answers no recommendation itself, and refers to an attached " + name + ".",
                            "Read that document as well; the answers may stand there.",
                            List.of(block.number()));
                    return;
                }
            }
        }
    }

    // ---- the result

    private void explain(Parts parts, ItemReader reader) {
        for (Block block : content) {
            ResponseTable table =
                    block.cell().map(cell -> tables.get(cell.table())).orElse(null);
            String reason;
            if (table != null && table.purpose() == ResponseTable.Purpose.PARTICULARS) {
                reason = "particulars of the document";
            } else if (table != null && table.isHead(block)) {
                reason = "the head of a table";
            } else if (table != null && table.purpose() == ResponseTable.Purpose.ITEMS && !reader.isSpent(block)) {
                reason = "a column that the draft does not hold";
            } else if (isTitle(block)) {
                reason = "the report's title";
            } else {
                reason = switch (parts.of(block).role()) {
                    case SALUTATION -> "a greeting";
                    case SIGNATURE -> "a signature";
                    case CONTACT -> "an address or the like";
                    case HEADING, SPEAKER -> "a heading";
                    case DATE, TEXT ->
                        parts.of(block).section() ? "nothing that the draft holds" : "no part of anybody's comments";
                };
            }
            reasons.putIfAbsent(block.number(), reason);
        }
    }

    private String text(String pointer, List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n").append(block.text());
        }
        return clip(pointer, text.toString(), blocks);
    }
}
