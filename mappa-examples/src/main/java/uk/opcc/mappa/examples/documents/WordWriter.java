package uk.opcc.mappa.examples.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/** Writes an {@link Outline} as a Word document. */
public final class WordWriter {

    private static final String STYLES =
            "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + style(
                            "Normal",
                            "Normal",
                            "",
                            "<w:spacing w:after=\"160\" w:line=\"264\" w:lineRule=\"auto\"/>",
                            "<w:sz w:val=\"24\"/>")
                    + style("Title", "Title", "Normal", "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"40\"/>")
                    + style(
                            "Heading1",
                            "heading 1",
                            "Normal",
                            "<w:keepNext/><w:spacing w:before=\"360\"/><w:outlineLvl w:val=\"0\"/>",
                            "<w:b/><w:sz w:val=\"32\"/>")
                    + style(
                            "Heading2",
                            "heading 2",
                            "Normal",
                            "<w:keepNext/><w:spacing w:before=\"240\"/><w:outlineLvl w:val=\"1\"/>",
                            "<w:b/><w:sz w:val=\"26\"/>")
                    + style("Quote", "Quote", "Normal", "<w:ind w:left=\"567\"/>", "<w:i/>")
                    + "<w:style w:type=\"character\" w:styleId=\"PlaceholderText\"><w:name w:val=\"Placeholder Text\"/>"
                    + "<w:rPr><w:color w:val=\"595959\"/></w:rPr></w:style>"
                    + "</xml-fragment>";

    private static final String PLACEHOLDER =
            "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:sdtPr><w:alias w:val=\"Your words\"/><w:showingPlcHdr/></w:sdtPr>"
                    + "<w:sdtContent><w:p><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>GUIDANCE</w:t></w:r></w:p></w:sdtContent>"
                    + "</xml-fragment>";

    private WordWriter() {}

    private static String style(String id, String name, String basedOn, String paragraph, String characters) {
        return "<w:style w:type=\"paragraph\"" + (basedOn.isEmpty() ? " w:default=\"1\"" : "") + " w:styleId=\"" + id
                + "\">"
                + "<w:name w:val=\"" + name + "\"/>"
                + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>")
                + "<w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + characters + "</w:rPr></w:style>";
    }

    /**
     * Writes an outline.
     *
     * @param outline the outline
     * @param out receives the document
     * @throws IOException if it cannot be written
     */
    public static void write(Outline outline, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFStyles styles = document.createStyles();
            for (CTStyle style : CTStyles.Factory.parse(STYLES).getStyleList()) {
                styles.addStyle(new XWPFStyle(style, styles));
            }
            for (Outline.Item item : outline.items()) {
                switch (item.kind()) {
                    case TITLE -> paragraph(document, "Title", item.text());
                    case SECTION -> paragraph(document, "Heading1", item.text());
                    case SUBSECTION -> paragraph(document, "Heading2", item.text());
                    case PARAGRAPH -> paragraph(document, "Normal", item.text());
                    case QUOTATION -> paragraph(document, "Quote", item.text());
                    case PLACE -> place(document, item.text());
                }
            }
            document.write(out);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
    }

    private static void place(XWPFDocument document, String guidance) throws XmlException {
        String escaped = guidance.replace("&", "&amp;").replace("<", "&lt;");
        CTSdtBlock block = document.getDocument().getBody().addNewSdt();
        block.set(CTSdtBlock.Factory.parse(PLACEHOLDER.replace("GUIDANCE", escaped)));
    }
}
