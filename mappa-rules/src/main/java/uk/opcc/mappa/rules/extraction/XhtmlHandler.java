package uk.opcc.mappa.rules.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A SAX handler that collects the XHTML of a document into a {@link SourceDocument}. Apache Tika converts every format
 * to this form, and an HTML parser can turn a page into it. Use one handler for one document.
 *
 * <p>It reads {@code h1} to {@code h6}, {@code p}, lists with {@code start} and {@code value}, tables with {@code rowspan} and
 * {@code colspan}, {@code blockquote}, {@code br} and {@code pre}. An attribute {@code data-label} on a paragraph, an item or a
 * heading is its label as the word processor prints it. Navigation, page headers and footers, cookie banners and hidden parts
 * are kept as blocks with a {@linkplain Block#frame() reason}. A {@code summary}, and a button that opens a part of the page
 * ({@code aria-expanded}), is the heading of that part. Scripts, style sheets and buttons outside headings are left out.
 *
 * <p>The lines of a PDF page ({@code div} of the class {@code page}), of {@code pre} and of plain text become paragraphs again.
 */
public final class XhtmlHandler extends DefaultHandler {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "button",
            "select",
            "textarea",
            "label",
            "object",
            "iframe",
            "del",
            "s",
            "strike");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "big", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "img",
            "input", "ins", "kbd", "mark", "meta", "q", "small", "span", "strong", "sub", "sup", "time", "tt", "u",
            "var", "wbr");
    private static final Map<String, String> FRAME_ELEMENTS = Map.of("nav", "navigation", "aside", "an aside");
    private static final Map<String, String> FRAME_ROLES = Map.of(
            "navigation", "navigation",
            "banner", "the page's header",
            "contentinfo", "the page's footer",
            "complementary", "an aside",
            "search", "a search form",
            "dialog", "a dialogue",
            "alertdialog", "a dialogue");
    private static final Map<String, String> FRAME_CLASSES = Map.ofEntries(
            Map.entry("header", "a running header"),
            Map.entry("page-header", "a running header"),
            Map.entry("footer", "a running footer"),
            Map.entry("page-footer", "a running footer"),
            Map.entry("site-footer", "the page's footer"),
            Map.entry("site-header", "the page's header"),
            Map.entry("footnote", "a footnote"),
            Map.entry("annotation", "a link's address"),
            Map.entry("breadcrumb", "navigation"),
            Map.entry("breadcrumbs", "navigation"),
            Map.entry("menu", "navigation"),
            Map.entry("feedback", "a feedback form"),
            Map.entry("share", "links to share the page"),
            Map.entry("share-links", "links to share the page"),
            Map.entry("social-share", "links to share the page"),
            Map.entry("sharing", "links to share the page"),
            Map.entry("skip-link", "navigation"),
            Map.entry("visually-hidden", "hidden"),
            Map.entry("sr-only", "hidden"),
            Map.entry("embedded", "an embedded file"));
    private static final Pattern PAGE_LINK = Pattern.compile(
            "\\s*[(\\[|\u2013-]?\\s*(?:(?:(?:back|return|go|jump|skip) )?to (?:the )?(?:top|start|contents)(?: of (?:the |this )?page)?|top of (?:the |this )?page|(?<=[(\\[])top(?=[)\\]])|[\u2191\u25b2\u21e7^])\\s*[)\\]]?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int DEEPEST = 6;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 500;

    /** What an element that is open changes. */
    private record Open(String name, @Nullable String frame, boolean lines, boolean page) {}

    /** A list that is open. */
    private static final class OpenList {
        final boolean ordered;
        final String type;
        int next;

        OpenList(boolean ordered, String type, int next) {
            this.ordered = ordered;
            this.type = type;
            this.next = next;
        }
    }

    /** A table that is open. */
    private static final class OpenTable {
        final int number;
        final Map<Integer, Integer> covered = new HashMap<>();
        int row;
        int column;
        boolean inHead;

        @Nullable
        Cell cell;

        OpenTable(int number) {
            this.number = number;
        }
    }

    private final SourceLimits limits;
    private final List<Block.Draft> drafts = new ArrayList<>();
    private final Set<String> cutShort = new LinkedHashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final TextBuffer text = new TextBuffer();
    private int boldEnd;
    private final StringBuilder title = new StringBuilder();
    private int skipping;
    private int tooDeep;
    private int characters;
    private int pages;

    /** How many pages are open. A page within another is where a table goes on. */
    private int openPages;

    private int tableCount;
    private int bold;
    private int quotations;
    private boolean inHead;
    private boolean inTitle;
    private boolean inSup;
    private final StringBuilder sup = new StringBuilder();
    private int main;
    private final List<int[]> mainParts = new ArrayList<>();
    private boolean pageLines;
    private boolean lineBreaks;
    private @Nullable String label;
    private @Nullable String heading;
    private int lastLevel;
    private int details;
    private boolean itemBegins;
    private boolean listParagraph;

    /** Creates a handler with the {@linkplain SourceLimits#standard() standard limits}. */
    public XhtmlHandler() {
        this(SourceLimits.standard());
    }

    /**
     * Creates a handler.
     *
     * @param limits how much it reads
     */
    public XhtmlHandler(SourceLimits limits) {
        super();
        this.limits = limits;
    }

    /**
     * Returns the document that was read so far. Call it when the parser has ended.
     *
     * @return the document
     */
    public SourceDocument document() {
        flush();
        List<Block.Draft> read = new ArrayList<>(drafts);
        markOutsideMain(read);
        String name = Characters.oneLine(Characters.clean(title.toString()));
        return new SourceDocument(name.isEmpty() ? null : name, LineMender.mend(read), List.copyOf(cutShort));
    }

    private void markOutsideMain(List<Block.Draft> read) {
        boolean hasText = mainParts.stream().anyMatch(part -> part[1] > part[0]);
        if (!hasText) {
            return;
        }
        int part = 0;
        for (int i = 0; i < read.size(); i++) {
            while (part < mainParts.size() && mainParts.get(part)[1] <= i) {
                part++;
            }
            boolean inside = part < mainParts.size() && mainParts.get(part)[0] <= i;
            if (!inside && read.get(i).frame == null) {
                read.get(i).frame = "outside the main part of the page";
            }
        }
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = (localName.isEmpty() ? qName : localName).toLowerCase(Locale.ROOT);
        if (skipping > 0 || tooDeep > 0 || isFull()) {
            skipping += skipping > 0 ? 1 : 0;
            tooDeep += skipping > 0 ? 0 : 1;
            return;
        }
        if (open.size() >= limits.maxDepth()) {
            cutShort.add("Elements nested more than " + limits.maxDepth() + " deep were not read.");
            tooDeep++;
            return;
        }
        // The button that opens a part of the page is the heading of that part, or stands in it.
        boolean opens = name.equals("button") && (heading != null || attributes.getValue("aria-expanded") != null);
        if (SKIPPED.contains(name) && !opens) {
            skipping++;
            return;
        }
        boolean inHeading = opens && heading != null;
        if (!INLINE.contains(name) && !inHeading) {
            flush();
        }
        String outer = open.isEmpty() ? null : open.peek().frame();
        boolean page = name.equals("div") && hasClass(attributes, "page");
        open.push(new Open(
                inHeading ? "span" : name, outer == null ? frameOf(name, attributes) : outer, pageLines, page));
        begin(inHeading ? "span" : name, attributes);
    }

    private void begin(String name, Attributes attributes) {
        String given = attributes.getValue("data-label");
        switch (name) {
            case "head" -> inHead = true;
            case "title" -> inTitle = true;
            case "meta" -> readMeta(attributes);
            case "main" -> beginMain();
            case "div" -> {
                if (open.element().page()) {
                    pages++;
                    openPages++;
                    // A converter that puts lines together itself says so.
                    pageLines = attributes.getValue("data-paragraphs") == null;
                }
            }
            case "pre" -> pageLines = true;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                heading = name;
                lastLevel = details == 0 ? name.charAt(1) - '0' : lastLevel;
            }
            case "details" -> details++;
            case "summary", "button" ->
                heading = heading != null ? heading : "h" + Math.min(DEEPEST, lastLevel + Math.max(1, details));
            case "p" -> listParagraph = hasClass(attributes, "list_");
            case "b", "strong" -> bold++;
            case "sup" -> inSup = true;
            case "blockquote" -> quotations++;
            case "ul", "ol", "dl", "menu" ->
                lists.push(new OpenList(
                        name.equals("ol"), value(attributes, "type", "1"), number(attributes, "start", 1)));
            case "li" -> beginItem(attributes);
            case "table" -> {
                tableCount++;
                tables.push(new OpenTable(tableCount));
            }
            case "thead" -> onTable(table -> table.inHead = true);
            case "tr" -> onTable(XhtmlHandler::beginRow);
            case "td", "th" -> onTable(table -> beginCell(table, name, attributes));
            default -> {}
        }
        if (given != null && !given.isBlank()) {
            label = Characters.oneLine(Characters.clean(given));
        }
    }

    private void readMeta(Attributes attributes) {
        String property = value(attributes, "name", value(attributes, "http-equiv", ""));
        String content = value(attributes, "content", "").toLowerCase(Locale.ROOT);
        if (property.equalsIgnoreCase("Content-Type") && inHead) {
            pageLines = content.startsWith("text/plain") || content.startsWith("application/pdf");
            lineBreaks = content.startsWith("application/") && !content.contains("xhtml");
        }
    }

    private void beginMain() {
        if (main == 0) {
            mainParts.add(new int[] {drafts.size(), Integer.MAX_VALUE});
        }
        main++;
    }

    private void beginItem(Attributes attributes) {
        OpenList list = lists.peek();
        if (list != null && list.ordered) {
            list.next = number(attributes, "value", list.next);
            label = Labels.ofItem(list.next, list.type);
            list.next++;
        } else {
            label = null;
        }
        itemBegins = true;
    }

    private static void beginRow(OpenTable table) {
        table.row++;
        table.column = 0;
        table.covered.replaceAll((column, rows) -> rows - 1);
        table.covered.values().removeIf(rows -> rows < 1);
    }

    private static void beginCell(OpenTable table, String name, Attributes attributes) {
        table.column++;
        while (table.covered.containsKey(table.column)) {
            table.column++;
        }
        int columns = Math.min(number(attributes, "colspan", 1), MOST_COLUMNS);
        int rows = Math.min(number(attributes, "rowspan", 1), MOST_ROWS);
        table.cell = new Cell(table.number, table.row, table.column, rows, columns, table.inHead || name.equals("th"));
        if (rows > 1) {
            for (int column = table.column; column < table.column + columns; column++) {
                table.covered.put(column, rows);
            }
        }
        table.column += Math.max(1, columns) - 1;
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        if (open.isEmpty()) {
            return;
        }
        Open ended = open.peek();
        if (!INLINE.contains(ended.name())) {
            flush();
        }
        open.pop();
        switch (ended.name()) {
            case "head" -> inHead = false;
            case "title" -> inTitle = false;
            case "main" -> endMain();
            case "div" -> {
                pageLines = ended.lines();
                openPages -= ended.page() ? 1 : 0;
            }
            case "pre" -> pageLines = ended.lines();
            case "h1", "h2", "h3", "h4", "h5", "h6", "summary", "button" -> heading = null;
            case "details" -> details--;
            case "p" -> listParagraph = false;
            case "b", "strong" -> bold--;
            case "sup" -> endSup();
            case "blockquote" -> quotations--;
            case "ul", "ol", "dl", "menu" -> lists.poll();
            case "li" -> itemBegins = false;
            case "table" -> tables.poll();
            case "thead" -> onTable(table -> table.inHead = false);
            case "td", "th" -> onTable(table -> table.cell = null);
            default -> {}
        }
        if (!INLINE.contains(ended.name())) {
            label = null;
        }
    }

    private void endMain() {
        main--;
        if (main == 0) {
            mainParts.get(mainParts.size() - 1)[1] = drafts.size();
        }
    }

    /** A number set high behind a word is a mark of a footnote. */
    private void endSup() {
        inSup = false;
        String raised = sup.toString().strip();
        sup.setLength(0);
        boolean mark =
                raised.length() <= 3 && !raised.isEmpty() && raised.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!mark) {
            append(raised.toCharArray(), 0, raised.length());
        }
    }

    private void onTable(Consumer<OpenTable> action) {
        OpenTable table = tables.peek();
        if (table != null) {
            action.accept(table);
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (skipping > 0 || tooDeep > 0 || isFull()) {
            return;
        }
        int read = Math.min(length, limits.maxCharacters() - characters);
        characters += read;
        if (read < length) {
            cutShort.add("Only the first " + limits.maxCharacters() + " characters were read.");
        }
        if (inTitle) {
            title.append(ch, start, read);
        } else if (!inHead && inSup) {
            sup.append(ch, start, read);
        } else if (!inHead) {
            append(ch, start, read);
        }
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) {
        characters(ch, start, length);
    }

    private void append(char[] ch, int start, int length) {
        if (boldEnd == text.length() && (bold > 0 || isBlank(ch, start, length))) {
            boldEnd += length;
        }
        text.append(ch, start, length);
    }

    private static boolean isBlank(char[] ch, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (!Character.isWhitespace(ch[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isFull() {
        return hasAllBlocks() || characters >= limits.maxCharacters();
    }

    private boolean hasAllBlocks() {
        if (drafts.size() < limits.maxBlocks()) {
            return false;
        }
        cutShort.add("Only the first " + limits.maxBlocks() + " blocks were read.");
        return true;
    }

    /** Ends the block that is being read. */
    private void flush() {
        if (text.length() == 0) {
            return;
        }
        String raw = text.toString();
        boolean lines = pageLines;
        long clues = lines ? 0 : text.clues();
        boolean isClean = !lines && !Clue.TO_MEND.isIn(clues);
        if (!lines && !lineBreaks && !isClean) {
            raw = raw.replace('\n', ' ').replace('\r', ' ');
        }
        String clean = isClean ? raw.strip() : lines ? raw : Characters.clean(raw);
        int boldStart = boldEnd == 0
                ? 0
                : Characters.clean(raw.substring(0, Math.min(boldEnd, raw.length())))
                        .length();
        text.clear();
        boldEnd = 0;
        if (clean.isBlank()) {
            return;
        }
        Cell cell = tables.isEmpty() ? null : tables.peek().cell;
        if (lines || clean.indexOf('\n') < 0) {
            add(clean, isClean ? clues : Clue.UNKNOWN, Math.min(clean.length(), boldStart), cell, lines);
            return;
        }
        int from = 0;
        for (String line : clean.split("\n", -1)) {
            add(line, Clue.UNKNOWN, Math.max(0, Math.min(line.length(), boldStart - from)), cell, false);
            from += line.length() + 1;
        }
    }

    private void add(String clean, long clues, int boldStart, @Nullable Cell cell, boolean lines) {
        if (hasAllBlocks()) {
            return;
        }
        boolean item = heading == null && (itemBegins || listParagraph);
        Block.Draft draft = heading != null
                ? headingDraft(clean, clues)
                : new Block.Draft(item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH, clean, clues);
        OpenList list = lists.peek();
        draft.level = heading != null ? heading.charAt(1) - '0' : Math.max(lists.size(), item ? 1 : 0);
        draft.ordered = item && ((list != null && list.ordered) || (list == null && label != null));
        draft.label = label;
        draft.boldStart = Math.min(boldStart, draft.text.length());
        draft.quotation = quotations > 0;
        draft.page = openPages > 0 ? pages : 0;
        draft.cell = cell;
        draft.frame = open.isEmpty() ? null : open.peek().frame();
        draft.pageLines = lines;
        drafts.add(draft);
        itemBegins = false;
        label = null;
    }

    /** A link to another place of the page is no part of the heading that it stands in. */
    private static Block.Draft headingDraft(String text, long clues) {
        Matcher link = PAGE_LINK.matcher(text);
        return link.find() && link.start() > 0
                ? new Block.Draft(Block.Kind.HEADING, text.substring(0, link.start()))
                : new Block.Draft(Block.Kind.HEADING, text, clues);
    }

    private @Nullable String frameOf(String name, Attributes attributes) {
        String role = value(attributes, "role", "").toLowerCase(Locale.ROOT);
        if (role.equals("main")) {
            return null;
        }
        String byRole = FRAME_ROLES.get(role);
        if (byRole != null) {
            return byRole;
        }
        String byElement = FRAME_ELEMENTS.get(name);
        if (byElement != null) {
            return byElement;
        }
        if (pages > 0 && openPages == 0 && (name.equals("ul") || name.equals("ol"))) {
            return "the outline of a PDF";
        }
        if (main == 0 && (name.equals("header") || name.equals("footer"))) {
            return "the page's " + name;
        }
        if (attributes.getLength() == 0) {
            return null;
        }
        if (name.equals("body") || name.equals("html")) {
            return isHidden(attributes) ? "hidden" : null;
        }
        String names = (value(attributes, "class", "") + " " + value(attributes, "id", "")).toLowerCase(Locale.ROOT);
        if (names.contains("cookie")) {
            return "a cookie banner";
        }
        if (isHidden(attributes)) {
            return "hidden";
        }
        for (String each : SPACES.split(value(attributes, "class", "").toLowerCase(Locale.ROOT), -1)) {
            String byClass = FRAME_CLASSES.get(each);
            if (byClass != null) {
                return byClass;
            }
        }
        return null;
    }

    private static boolean isHidden(Attributes attributes) {
        return attributes.getValue("hidden") != null
                || value(attributes, "aria-hidden", "").equals("true")
                || value(attributes, "style", "").replace(" ", "").contains("display:none");
    }

    private static boolean hasClass(Attributes attributes, String start) {
        String classes = attributes.getValue("class");
        if (classes == null) {
            return false;
        }
        for (String each : SPACES.split(classes, -1)) {
            if (each.equals(start) || (start.endsWith("_") && each.startsWith(start))) {
                return true;
            }
        }
        return false;
    }

    private static String value(Attributes attributes, String name, String otherwise) {
        String value = attributes.getValue(name);
        return value == null ? otherwise : value;
    }

    private static int number(Attributes attributes, String name, int otherwise) {
        String value = value(attributes, name, "").strip();
        boolean digits =
                !value.isEmpty() && value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(value) : otherwise;
    }
}
