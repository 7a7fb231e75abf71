package uk.opcc.mappa.examples.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads an OpenDocument text (odt) or spreadsheet (ods): its text with the numbers of its lists, without what is deleted or hidden. */
final class OpenDocumentReader {

    private static final int LEVELS = 10;
    private static final int MOST_REPEATED = 64;
    private static final String BULLET = "\u2022";

    private final PackageParts parts;
    private final Map<String, Element> listStyles = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private Optional<Element> outline = Optional.empty();
    private final Counts outlineCounts = new Counts();
    private final Map<String, Counts> byListStyle = new HashMap<>();
    private final Map<String, Counts> byListId = new HashMap<>();

    OpenDocumentReader(PackageParts parts) {
        this.parts = parts;
    }

    void write(Xhtml out) throws IOException, XMLStreamException, SAXException {
        Element common = whole("styles.xml");
        if (common != null) {
            common.children().forEach(this::keepStyles);
        }
        out.startDocument();
        frame(common, "header", out);
        XMLStreamReader parser = parts.part("content.xml");
        if (parser != null) {
            body(parser, new Flow(out));
        }
        frame(common, "footer", out);
        out.endDocument();
    }

    private @Nullable Element whole(String name) throws IOException, XMLStreamException {
        XMLStreamReader parser = parts.part(name);
        if (parser == null) {
            return null;
        }
        parser.nextTag();
        return Element.read(parser);
    }

    private void body(XMLStreamReader parser, Flow flow) throws XMLStreamException, SAXException {
        boolean inText = false;
        while (parser.hasNext()) {
            if (parser.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = parser.getLocalName();
            if (inText) {
                flow.add(Element.read(parser));
            } else if (name.equals("automatic-styles")) {
                keepStyles(Element.read(parser));
            } else {
                inText = name.equals("text") || name.equals("spreadsheet");
            }
        }
    }

    private void keepStyles(Element styleList) {
        for (Element style : styleList.children()) {
            switch (style.name()) {
                case "list-style" -> listStyles.put(style.attribute("name"), style);
                case "style" -> styles.putIfAbsent(style.attribute("name"), style);
                case "outline-style" -> outline = Optional.of(style);
                default -> {
                    // Pages, notes and defaults.
                }
            }
        }
    }

    private void frame(@Nullable Element common, String which, Xhtml out) throws SAXException {
        if (common == null) {
            return;
        }
        for (Element masters : common.all("master-styles")) {
            for (Element page : masters.all("master-page")) {
                for (Element child : page.children()) {
                    if (child.name().matches(which + "(-first|-left)?")
                            && !child.attribute("display").equals("false")) {
                        out.closeLists();
                        out.start("div", "class", which);
                        new Flow(out).addAll(child.children());
                        out.closeLists();
                        out.end("div");
                    }
                }
            }
        }
    }

    private boolean isHidden(String style) {
        return property(style, "text-properties", "display")
                .filter("none"::equals)
                .isPresent();
    }

    private boolean isBold(String style) {
        return property(style, "text-properties", "font-weight")
                .filter(weight -> weight.equals("bold") || weight.matches("[6-9]00"))
                .isPresent();
    }

    private boolean isRaised(String style) {
        return property(style, "text-properties", "text-position")
                .filter(position -> position.startsWith("super"))
                .isPresent();
    }

    private Optional<String> property(String style, String properties, String name) {
        String id = style;
        for (int i = 0; i < LEVELS; i++) {
            Element found = styles.get(id);
            if (found == null) {
                return Optional.empty();
            }
            Optional<String> value =
                    found.child(properties).map(each -> each.attribute(name)).filter(each -> !each.isEmpty());
            if (value.isPresent()) {
                return value;
            }
            id = found.attribute("parent-style-name");
        }
        return Optional.empty();
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /** The numbers that a list has reached, level by level. */
    private static final class Counts {
        private final NavigableMap<Integer, Integer> values = new TreeMap<>();

        String next(Element style, int level, Optional<Integer> startAt) {
            Element definition = level(style, level);
            Integer before = values.get(level);
            int start = definition == null ? 1 : number(definition.attribute("start-value"), 1);
            int count = startAt.orElse(before == null ? start : before + 1);
            values.put(level, count);
            values.tailMap(level, false).clear();
            if (definition == null || definition.is("list-level-style-image")) {
                return BULLET;
            }
            if (definition.is("list-level-style-bullet")) {
                return BULLET;
            }
            String form = definition.attribute("num-format");
            if (form.isEmpty()) {
                return "";
            }
            StringBuilder label = new StringBuilder(definition.attribute("num-prefix"));
            int shown = Math.min(level, number(definition.attribute("display-levels"), 1));
            for (int each = level - shown + 1; each <= level; each++) {
                Element other = level(style, each);
                int value = values.getOrDefault(each, 1);
                label.append(each > level - shown + 1 ? "." : "")
                        .append(NumberForm.of(value, other == null ? form : other.attribute("num-format")));
            }
            return label.append(definition.attribute("num-suffix")).toString().strip();
        }

        private static @Nullable Element level(Element style, int level) {
            return style.children().stream()
                    .filter(each -> each.attribute("level").equals(Integer.toString(level)))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The blocks of a body, a cell or a text box, in their order. */
    private final class Flow {

        private static final Set<String> TRANSPARENT =
                Set.of("section", "index-body", "text-box", "frame", "table-header-rows");

        private final Xhtml out;

        Flow(Xhtml out) {
            this.out = out;
        }

        void addAll(List<Element> blocks) throws SAXException {
            for (Element block : blocks) {
                add(block);
            }
        }

        void add(Element block) throws SAXException {
            switch (block.name()) {
                case "h" -> {
                    int level = Math.min(LEVELS, Math.max(1, number(block.attribute("outline-level"), 1)));
                    String label = block.attribute("is-list-header").equals("true")
                            ? ""
                            : outline.map(style -> outlineCounts.next(style, level, Optional.empty()))
                                    .orElse("");
                    paragraph(block, level, 0, label.equals(BULLET) ? "" : label);
                }
                case "p" -> paragraph(block, 0, 0, "");
                case "list" -> list(block, 1, "", null);
                case "table" -> {
                    if (property(block.attribute("style-name"), "table-properties", "display")
                            .filter("false"::equals)
                            .isEmpty()) {
                        table(block).write(out);
                    }
                }
                default -> {
                    if (TRANSPARENT.contains(block.name())
                            && !block.attribute("display").equals("none")) {
                        addAll(block.children());
                    }
                }
            }
        }

        private void list(Element list, int level, String outerStyle, @Nullable Counts outerCounts)
                throws SAXException {
            String style = list.attribute("style-name").isEmpty() ? outerStyle : list.attribute("style-name");
            Counts counts = outerCounts;
            if (counts == null) {
                Counts earlier = list.attribute("continue-numbering").equals("true") ? byListStyle.get(style) : null;
                Counts named = byListId.get(list.attribute("continue-list"));
                counts = named != null ? named : earlier != null ? earlier : new Counts();
                byListStyle.put(style, counts);
            }
            if (!list.attribute("id").isEmpty()) {
                byListId.put(list.attribute("id"), counts);
            }
            for (Element item : list.children()) {
                boolean counted = item.is("list-item");
                if (!counted && !item.is("list-header")) {
                    continue;
                }
                String label = "";
                boolean first = counted;
                for (Element child : item.children()) {
                    if (child.is("list")) {
                        list(child, Math.min(LEVELS, level + 1), style, counts);
                        first = false;
                    } else if (child.is("p") || child.is("h")) {
                        if (first) {
                            Element definition = listStyles.get(style);
                            Optional<Integer> start = Optional.of(number(item.attribute("start-value"), -1))
                                    .filter(each -> each >= 0);
                            label = definition == null ? BULLET : counts.next(definition, level, start);
                        }
                        int heading = child.is("h") ? Math.max(1, number(child.attribute("outline-level"), 1)) : 0;
                        paragraph(child, heading, first || heading > 0 ? level : 0, first ? label : "");
                        first = false;
                    } else {
                        add(child);
                    }
                }
            }
        }

        private void paragraph(Element paragraph, int heading, int listDepth, String label) throws SAXException {
            String style = paragraph.attribute("style-name");
            List<Span> spans = new ArrayList<>();
            List<Element> boxes = new ArrayList<>();
            if (!isHidden(style)) {
                spans(paragraph, isBold(style), false, spans, boxes);
            }
            int level = heading == 0 && isTitle(style) ? 1 : heading;
            out.block(Block.of(level, listDepth, label, spans));
            for (Element box : boxes) {
                addAll(box.children());
            }
        }

        private boolean isTitle(String style) {
            Element found = styles.get(style);
            return style.equals("Title")
                    || (found != null && found.attribute("parent-style-name").equals("Title"));
        }

        private void spans(Element parent, boolean bold, boolean raised, List<Span> spans, List<Element> boxes) {
            for (Element child : parent.children()) {
                switch (child.name()) {
                    case "" -> spans.add(new Span(child.text().replaceAll("\\s+", " "), bold, raised));
                    case "s" ->
                        spans.add(new Span(
                                " ".repeat(Math.min(MOST_REPEATED, number(child.attribute("c"), 1))), bold, raised));
                    case "tab" -> spans.add(new Span("\t", bold, raised));
                    case "line-break" -> spans.add(new Span("\n", bold, raised));
                    case "span" -> {
                        String style = child.attribute("style-name");
                        if (!isHidden(style)) {
                            spans(child, bold || isBold(style), raised || isRaised(style), spans, boxes);
                        }
                    }
                    case "frame" -> boxes.addAll(child.all("text-box"));
                    case "note", "annotation", "annotation-end", "hidden-text", "hidden-paragraph", "ruby-text" -> {
                        // Not the author's words in this place.
                    }
                    default -> spans(child, bold, raised, spans, boxes);
                }
            }
        }

        private Grid table(Element table) {
            Grid grid = new Grid();
            rows(table, false, grid);
            return grid;
        }

        private void rows(Element parent, boolean head, Grid grid) {
            for (Element child : parent.children()) {
                switch (child.name()) {
                    case "table-header-rows" -> rows(child, true, grid);
                    case "table-rows", "table-row-group" -> rows(child, head, grid);
                    case "table-row" -> {
                        if (child.attribute("visibility").isEmpty()
                                || child.attribute("visibility").equals("visible")) {
                            row(child, grid.row(head));
                        }
                    }
                    default -> {
                        // Columns and their groups.
                    }
                }
            }
        }

        private void row(Element row, Grid.Row to) {
            int reach = 0;
            for (Element cell : row.children()) {
                if (cell.is("table-cell")) {
                    reach = Math.max(1, number(cell.attribute("number-columns-spanned"), 1));
                    int times = Math.min(MOST_REPEATED, number(cell.attribute("number-columns-repeated"), 1));
                    for (int i = 0; i < times; i++) {
                        to.add(reach, false, "", xhtml -> new Flow(xhtml).addAll(cell.children()));
                    }
                } else if (cell.is("covered-table-cell")) {
                    // The cell to the left covers it, or else the cell above.
                    if (reach > 1) {
                        reach--;
                    } else {
                        to.add(1, true, "", any -> {});
                    }
                }
            }
        }
    }
}
