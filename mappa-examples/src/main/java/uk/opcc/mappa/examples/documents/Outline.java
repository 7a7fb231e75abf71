package uk.opcc.mappa.examples.documents;

import java.util.ArrayList;
import java.util.List;

/** The text of a document to write: headings, paragraphs, quotations, and places for somebody's own words. */
public final class Outline {

    private final List<Item> items = new ArrayList<>();

    /** Creates an outline without text. */
    public Outline() {}

    /** What an item is. */
    enum Kind {
        TITLE,
        SECTION,
        SUBSECTION,
        PARAGRAPH,
        QUOTATION,
        PLACE
    }

    /**
     * An item of the outline.
     *
     * @param kind what it is
     * @param text its text
     */
    record Item(Kind kind, String text) {}

    List<Item> items() {
        return List.copyOf(items);
    }

    /**
     * Adds the title.
     *
     * @param text the text
     * @return this
     */
    public Outline title(String text) {
        return add(Kind.TITLE, text);
    }

    /**
     * Adds a heading of a section.
     *
     * @param text the text
     * @return this
     */
    public Outline section(String text) {
        return add(Kind.SECTION, text);
    }

    /**
     * Adds a heading inside of a section.
     *
     * @param text the text
     * @return this
     */
    public Outline subsection(String text) {
        return add(Kind.SUBSECTION, text);
    }

    /**
     * Adds a paragraph.
     *
     * @param text the text
     * @return this
     */
    public Outline paragraph(String text) {
        return add(Kind.PARAGRAPH, text);
    }

    /**
     * Adds a paragraph in somebody else's words.
     *
     * @param text the text
     * @return this
     */
    public Outline quotation(String text) {
        return add(Kind.QUOTATION, text);
    }

    /**
     * Adds a place for somebody's own words. Word shows the guidance until something is typed there.
     *
     * @param guidance what to write there
     * @return this
     */
    public Outline place(String guidance) {
        return add(Kind.PLACE, guidance);
    }

    private Outline add(Kind kind, String text) {
        items.add(new Item(kind, text));
        return this;
    }

    /**
     * Returns the outline as a web page.
     *
     * @return HTML
     */
    public String toHtml() {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        html.append(escaped(items.isEmpty() ? "" : items.get(0).text())).append("</title>\n</head>\n<body>\n<main>\n");
        for (Item item : items) {
            String text = escaped(item.text());
            html.append(
                            switch (item.kind()) {
                                case TITLE -> "<h1>" + text + "</h1>";
                                case SECTION -> "<h2>" + text + "</h2>";
                                case SUBSECTION -> "<h3>" + text + "</h3>";
                                case PARAGRAPH -> "<p>" + text + "</p>";
                                case QUOTATION -> "<blockquote><p>" + text + "</p></blockquote>";
                                // Readers leave asides out. The words of the author go into the paragraph below.
                                case PLACE -> "<aside><p>" + text + "</p></aside>\n<p></p>";
                            })
                    .append('\n');
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
