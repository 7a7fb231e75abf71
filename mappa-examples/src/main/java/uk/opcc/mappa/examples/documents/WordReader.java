package uk.opcc.mappa.examples.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Reads a Word document (docx): its text with the numbers that Word prints, without what is deleted or hidden.
 *
 * <p>Tika and POI print automatic numbers wrongly or not at all, so this class reads the parts of the file itself.
 */
final class WordReader {

    private static final String MAIN_PART = "word/document.xml";

    private final PackageParts parts;
    private final String mainPart;
    private final Map<String, List<String>> related = new LinkedHashMap<>();
    /** The names of related parts by the ids with which the text refers to them. */
    private final Map<String, String> targets = new HashMap<>();

    private final WordStyles styles;
    private final WordNumbering numbering;

    WordReader(PackageParts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        this.mainPart = relations("_rels/.rels", "")
                .getOrDefault("officeDocument", List.of(MAIN_PART))
                .get(0);
        int slash = mainPart.lastIndexOf('/') + 1;
        String folder = mainPart.substring(0, slash);
        related.putAll(relations(folder + "_rels/" + mainPart.substring(slash) + ".rels", folder));
        this.styles = new WordStyles(whole("styles"));
        this.numbering = new WordNumbering(whole("numbering"), styles);
    }

    /** Returns the names of related parts, by the last word of what they are. */
    private Map<String, List<String>> relations(String part, String folder) throws IOException, XMLStreamException {
        Map<String, List<String>> relations = new LinkedHashMap<>();
        Element root = whole(parts.part(part));
        if (root != null) {
            for (Element each : root.all("Relationship")) {
                String type = each.attribute("Type");
                String target = each.attribute("Target");
                // What lies outside of the file is never opened.
                if (!each.attribute("TargetMode").equals("External")) {
                    relations
                            .computeIfAbsent(type.substring(type.lastIndexOf('/') + 1), any -> new ArrayList<>())
                            .add(target.startsWith("/") ? target.substring(1) : folder + target);
                    targets.put(each.attribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        }
        return relations;
    }

    private @Nullable Element whole(String relation) throws IOException, XMLStreamException {
        List<String> names = related.getOrDefault(relation, List.of());
        return names.isEmpty() ? null : whole(parts.part(names.get(0)));
    }

    private static @Nullable Element whole(@Nullable XMLStreamReader parser) throws XMLStreamException {
        if (parser == null) {
            return null;
        }
        parser.nextTag();
        return Element.read(parser);
    }

    void write(Xhtml out) throws IOException, XMLStreamException, SAXException {
        out.startDocument();
        List<Element> sections = new ArrayList<>();
        blocks(block -> sectionOf(block).ifPresent(sections::add));
        Letterheads letterheads = new Letterheads(sections);
        if (letterheads.isEmpty()) {
            frame("header", out);
        }
        Flow flow = new Flow(out);
        letterheads.write(0, out);
        int[] section = {0};
        blocks(block -> {
            flow.add(block);
            if (sectionOf(block).isPresent()) {
                section[0]++;
                flow.end();
                letterheads.write(section[0], out);
            }
        });
        flow.end();
        frame("footer", out);
        out.endDocument();
    }

    /** What to do with a block of the body. */
    private interface BlockUse {
        void take(Element block) throws IOException, XMLStreamException, SAXException;
    }

    /** Reads the body block by block, so that a long document is never recorded whole. */
    private void blocks(BlockUse use) throws IOException, XMLStreamException, SAXException {
        XMLStreamReader parser = parts.part(mainPart);
        int depth = 0;
        while (parser != null && parser.hasNext()) {
            int event = parser.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > 2) {
                    use.take(Element.read(parser));
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Returns the properties of the section that ends with this block. */
    private static Optional<Element> sectionOf(Element block) {
        return block.is("sectPr") ? Optional.of(block) : block.child("pPr").flatMap(each -> each.child("sectPr"));
    }

    /**
     * The headers of letters that are put together in one document: each stands on the first page of its section, and is part of
     * what a reader reads. The header of a document that is one section is a running one.
     */
    private final class Letterheads {

        private final List<Optional<Element>> heads = new ArrayList<>();

        Letterheads(List<Element> sections) throws IOException, XMLStreamException {
            Set<String> texts = new LinkedHashSet<>();
            for (Element section : sections) {
                boolean onNewPage = heads.isEmpty()
                        || !section.value("type").orElse("nextPage").equals("continuous");
                String wanted = section.on("titlePg") ? "first" : "default";
                Optional<Element> own = header(section, wanted);
                Optional<Element> head = onNewPage ? own : Optional.empty();
                heads.add(head);
                head.map(Flow::plain).filter(text -> !text.isBlank()).ifPresent(texts::add);
            }
            if (texts.size() < 2) {
                heads.clear();
            }
        }

        boolean isEmpty() {
            return heads.isEmpty();
        }

        private Optional<Element> header(Element section, String type) throws IOException, XMLStreamException {
            for (Element reference : section.all("headerReference")) {
                String name = targets.get(reference.attribute("id"));
                if (reference.attribute("type").equals(type) && name != null) {
                    return Optional.ofNullable(whole(parts.part(name)));
                }
            }
            return Optional.empty();
        }

        void write(int section, Xhtml out) throws SAXException {
            if (section < heads.size() && heads.get(section).isPresent()) {
                out.closeLists();
                new Flow(out).addAll(heads.get(section).get().children());
            }
        }
    }

    /** Writes the headers or footers of all sections, each text once. */
    private void frame(String relation, Xhtml out) throws IOException, XMLStreamException, SAXException {
        Set<String> seen = new LinkedHashSet<>();
        for (String name : related.getOrDefault(relation, List.of())) {
            Element part = whole(parts.part(name));
            if (part != null && seen.add(Flow.plain(part))) {
                out.closeLists();
                out.start("div", "class", relation);
                new Flow(out).addAll(part.children());
                out.closeLists();
                out.end("div");
            }
        }
    }

    /** The blocks of a body, a cell or a text box, in their order. */
    private final class Flow {

        private final Xhtml out;

        /** Text of paragraphs whose end is deleted: it goes on in the next one. */
        private final List<Span> carried = new ArrayList<>();

        Flow(Xhtml out) {
            this.out = out;
        }

        void addAll(List<Element> blocks) throws SAXException {
            for (Element block : blocks) {
                add(block);
            }
            end();
        }

        void add(Element block) throws SAXException {
            switch (block.name()) {
                case "p" -> paragraph(block);
                case "tbl" -> {
                    end();
                    table(block).write(out);
                }
                case "sdt" -> {
                    for (Element child : filledIn(block).children()) {
                        add(child);
                    }
                }
                case "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> {
                    for (Element child : block.children()) {
                        add(child);
                    }
                }
                case "AlternateContent" -> {
                    for (Element child : alternative(block)) {
                        add(child);
                    }
                }
                default -> {
                    // Properties of sections, marks of reviewers, and what is deleted or moved away.
                }
            }
        }

        void end() throws SAXException {
            if (!carried.isEmpty()) {
                out.block(Block.of(0, 0, "", List.copyOf(carried)));
                carried.clear();
            }
        }

        private void paragraph(Element paragraph) throws SAXException {
            Optional<Element> properties = paragraph.child("pPr");
            String style = styles.styleOf(properties);
            List<Element> boxes = new ArrayList<>();
            List<Span> spans = new ArrayList<>(carried);
            runs(paragraph, style, spans, boxes);
            Optional<Element> mark = properties.flatMap(each -> each.child("rPr"));
            boolean endDeleted = mark.filter(each -> each.child("del").isPresent()
                            || each.child("moveFrom").isPresent())
                    .isPresent();
            if (endDeleted) {
                carried.clear();
                carried.addAll(spans);
            } else {
                carried.clear();
                Optional<WordNumbering.ListPlace> place = numbering.next(style, properties);
                Block block = Block.of(
                        styles.headingLevel(style, properties),
                        place.map(each -> each.level() + 1).orElse(0),
                        place.map(WordNumbering.ListPlace::label).orElse(""),
                        spans);
                if (styles.isQuotation(style)) {
                    out.closeLists();
                    out.start("blockquote");
                    out.block(block);
                    out.closeLists();
                    out.end("blockquote");
                } else {
                    out.block(block);
                }
            }
            for (Element box : boxes) {
                new Flow(out).addAll(box.children());
            }
        }

        private void runs(Element parent, String style, List<Span> spans, List<Element> boxes) {
            for (Element child : parent.children()) {
                switch (child.name()) {
                    case "r" -> run(child, style, spans, boxes);
                    case "sdt" -> runs(filledIn(child), style, spans, boxes);
                    case "hyperlink",
                            "ins",
                            "moveTo",
                            "fldSimple",
                            "smartTag",
                            "sdtContent",
                            "customXml",
                            "dir",
                            "bdo" -> runs(child, style, spans, boxes);
                    default -> {
                        // Properties, bookmarks, comments' ends, and what is deleted or moved away.
                    }
                }
            }
        }

        /**
         * Returns a field without the words that tell what to write there. They have a style of their own; words that a program
         * has put in their place do not.
         */
        private Element filledIn(Element field) {
            if (field.child("sdtPr")
                    .flatMap(each -> each.child("showingPlcHdr"))
                    .isPresent()) {
                removePrompts(field);
            }
            return field;
        }

        private void removePrompts(Element element) {
            element.children()
                    .removeIf(child -> child.is("r")
                            && child.child("rPr")
                                    .flatMap(each -> each.value("rStyle"))
                                    .filter(styles::isPrompt)
                                    .isPresent());
            element.children().stream().filter(child -> !child.is("")).forEach(this::removePrompts);
        }

        private void run(Element run, String style, List<Span> spans, List<Element> boxes) {
            Optional<Element> properties = run.child("rPr");
            if (has(properties, style, "vanish") || has(properties, style, "webHidden")) {
                return;
            }
            StringBuilder text = new StringBuilder();
            text(run.children(), text, boxes);
            if (text.length() > 0) {
                boolean raised = properties
                        .flatMap(each -> each.value("vertAlign"))
                        .filter("superscript"::equals)
                        .isPresent();
                spans.add(new Span(text.toString(), has(properties, style, "b"), raised));
            }
        }

        private boolean has(Optional<Element> properties, String style, String property) {
            Optional<Element> own =
                    properties.filter(each -> each.child(property).isPresent());
            if (own.isPresent()) {
                return own.get().on(property);
            }
            return properties
                            .flatMap(each -> each.value("rStyle"))
                            .filter(each -> styles.characters(each, property))
                            .isPresent()
                    || styles.characters(style, property);
        }

        private void text(List<Element> children, StringBuilder text, List<Element> boxes) {
            for (Element child : children) {
                switch (child.name()) {
                    case "t" -> text.append(plain(child));
                    case "tab", "ptab" -> text.append('\t');
                    case "br", "cr" -> text.append(child.attribute("type").isEmpty() ? '\n' : ' ');
                    case "noBreakHyphen" -> text.append('-');
                    case "AlternateContent" -> text(alternative(child), text, boxes);
                    case "txbxContent" -> boxes.add(child);
                    case "drawing",
                            "inline",
                            "anchor",
                            "graphic",
                            "graphicData",
                            "wsp",
                            "txbx",
                            "pict",
                            "shape",
                            "textbox",
                            "rect",
                            "group",
                            "wgp",
                            "grpSp",
                            "wpc" -> text(child.children(), text, boxes);
                    default -> {
                        // Instructions of fields, marks of notes, pictures.
                    }
                }
            }
        }

        /** Returns what is for readers that know the newest edition, else what is for all others. */
        private static List<Element> alternative(Element block) {
            return block.child("Choice")
                    .or(() -> block.child("Fallback"))
                    .map(Element::children)
                    .orElse(List.of());
        }

        private Grid table(Element table) {
            Grid grid = new Grid();
            for (Element row : unwrapped(table, "tr")) {
                Optional<Element> properties = row.child("trPr");
                if (properties.filter(each -> each.child("del").isPresent()).isPresent()) {
                    continue;
                }
                Grid.Row to =
                        grid.row(properties.filter(each -> each.on("tblHeader")).isPresent());
                properties
                        .flatMap(each -> each.value("gridBefore"))
                        .ifPresent(columns -> to.add(WordNumbering.number(columns), false, "", any -> {}));
                for (Element cell : unwrapped(row, "tc")) {
                    Optional<Element> cellProperties = cell.child("tcPr");
                    Optional<Element> merge = cellProperties.flatMap(each -> each.child("vMerge"));
                    to.add(
                            Math.max(
                                    1,
                                    cellProperties
                                            .flatMap(each -> each.value("gridSpan"))
                                            .map(WordNumbering::number)
                                            .orElse(1)),
                            merge.filter(each -> !each.attribute("val").equals("restart"))
                                    .isPresent(),
                            cellProperties
                                    .flatMap(each -> each.child("shd"))
                                    .map(each -> each.attribute("fill"))
                                    .filter(each -> each.matches("[0-9A-Fa-f]{6}") && !each.equalsIgnoreCase("FFFFFF"))
                                    .orElse(""),
                            xhtml -> new Flow(xhtml).addAll(cell.children()));
                }
            }
            return grid;
        }

        /** Returns the rows or cells, those inside of content controls too. */
        private List<Element> unwrapped(Element parent, String name) {
            List<Element> found = new ArrayList<>();
            for (Element child : parent.children()) {
                if (child.is(name)) {
                    found.add(child);
                } else if (child.is("sdt")) {
                    found.addAll(unwrapped(filledIn(child), name));
                } else if (child.is("sdtContent") || child.is("ins") || child.is("customXml")) {
                    found.addAll(unwrapped(child, name));
                }
            }
            return found;
        }

        private static String plain(Element element) {
            StringBuilder text = new StringBuilder(element.text());
            element.children().forEach(child -> text.append(plain(child)));
            return text.toString();
        }
    }
}
