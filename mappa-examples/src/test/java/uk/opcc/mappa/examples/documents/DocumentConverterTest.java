package uk.opcc.mappa.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

class DocumentConverterTest {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** The borders of a table of three rows and three columns. */
    private static final List<int[]> BORDERS = grid(new int[] {700, 680, 645, 615}, new int[] {70, 100, 380, 430});

    @TempDir
    private Path folder;

    /** Returns the events as text: labels in brackets, cells between bars, a line for each block. */
    private String converted(String name, byte[] content) throws IOException, UnreadableDocumentException {
        StringBuilder text = new StringBuilder();
        DocumentConverter.convert(Files.write(folder.resolve(name), content), new DefaultHandler() {
            @Override
            public void startElement(String uri, String localName, String qName, Attributes attributes) {
                String label = attributes.getValue("data-label");
                String colour = attributes.getValue("data-colour");
                switch (localName) {
                    case "p", "li", "h1", "h2", "h3" ->
                        text.append(localName.equals("p") ? "" : localName + " ")
                                .append(label == null ? "" : "[" + label + "] ");
                    case "td", "th" ->
                        text.append(localName.equals("th") ? "!" : "|")
                                .append(span(attributes, "rowspan"))
                                .append(span(attributes, "colspan"))
                                .append(colour == null ? "" : "#" + colour);
                    case "div" ->
                        text.append("<").append(attributes.getValue("class")).append("> ");
                    default -> {}
                }
            }

            private String span(Attributes attributes, String name) {
                String value = attributes.getValue(name);
                return value == null ? "" : name.charAt(0) + value + " ";
            }

            @Override
            public void endElement(String uri, String localName, String qName) {
                switch (localName) {
                    case "p", "li", "h1", "h2", "h3", "tr" -> text.append("\n");
                    default -> {}
                }
            }

            @Override
            public void characters(char[] from, int start, int length) {
                text.append(from, start, length);
            }
        });
        return text.toString().strip();
    }

    private static byte[] word(String body, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                            + "wordprocessingml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"r\" Type=\"" + relations
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            StringBuilder related = new StringBuilder("<Relationships>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", part.getValue());
                related.append("<Relationship Id=\"")
                        .append(part.getKey())
                        .append("\" Type=\"")
                        .append(relations)
                        .append(part.getKey().replaceAll("[0-9]", ""))
                        .append("\" Target=\"")
                        .append(part.getKey())
                        .append(".xml\"/>");
            }
            put(zip, "word/_rels/document.xml.rels", related + "</Relationships>");
            put(zip, "word/document.xml", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String level(int level, String start, String format, String label, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format + "\"/>"
                + more + "<w:lvlText w:val=\"" + label + "\"/></w:lvl>";
    }

    private static String in(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    @Test
    void wordListsCountOnAndStartAgain() throws IOException, UnreadableDocumentException {
        String numbering =
                "<w:numbering" + W + "><w:abstractNum w:abstractNumId=\"5\">" + level(0, "1", "decimal", "%1.", "")
                        + level(1, "1", "lowerLetter", "(%2)", "") + level(2, "1", "lowerRoman", "%1.%2.%3", "")
                        + "</w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"17\"/>"
                        + "</w:lvlOverride></w:num></w:numbering>";
        String body = paragraph(in(1, 0), "one")
                + paragraph(in(1, 1), "a")
                + paragraph(in(1, 1), "b")
                + paragraph(in(1, 2), "deep")
                + paragraph("", "between")
                + paragraph(in(1, 0), "two")
                + paragraph(in(1, 1), "again a")
                + paragraph(in(2, 0), "seventeen")
                + paragraph(in(2, 0), "eighteen")
                + paragraph(in(1, 0), "on");
        assertThat(converted("a.docx", word(body, Map.of("numbering", numbering))))
                .isEqualTo("""
                        li [1.] one
                        li [(a)] a
                        li [(b)] b
                        li [1.b.i] deep
                        between
                        li [2.] two
                        li [(a)] again a
                        li [17.] seventeen
                        li [18.] eighteen
                        li [19.] on""");
    }

    @Test
    void wordStylesNumberTheirParagraphs() throws IOException, UnreadableDocumentException {
        String styles = "<w:styles" + W
                + "><w:style w:type=\"paragraph\" w:styleId=\"Rec\"><w:name w:val=\"Recommendation\"/><w:pPr>"
                + "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Sub\"><w:name w:val=\"Sub\"/><w:basedOn w:val=\"Rec\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/>"
                + "</w:numPr></w:pPr></w:style></w:styles>";
        String numbering = "<w:numbering" + W + "><w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "14", "decimal", "Recommendation %1 -", "<w:pStyle w:val=\"Rec\"/>")
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" + level(0, "1", "decimal", "%1.0", "")
                + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "</w:numbering>";
        String style = "<w:pStyle w:val=\"%s\"/>";
        String body = paragraph(style.replace("%s", "H1"), "Answers")
                + paragraph(style.replace("%s", "Rec"), "first")
                + paragraph(style.replace("%s", "Sub"), "second")
                + paragraph(style.replace("%s", "Rec") + in(0, 0), "not in the list");
        assertThat(converted("a.docx", word(body, Map.of("styles", styles, "numbering", numbering))))
                .isEqualTo("""
                        h1 [1.0] Answers
                        li [Recommendation 14 -] first
                        li [Recommendation 15 -] second
                        not in the list""");
    }

    @Test
    void whatIsDeletedMovedOrHiddenInWordIsLeftOut() throws IOException, UnreadableDocumentException {
        String run = "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>";
        String body = "<w:p>" + run.formatted("We ") + "<w:del><w:r><w:delText>reject</w:delText></w:r></w:del><w:ins>"
                + run.formatted("accept") + "</w:ins><w:moveFrom>" + run.formatted(" not") + "</w:moveFrom>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> never</w:t></w:r>" + run.formatted(" it.") + "</w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run.formatted("One ") + "</w:p><w:p>"
                + run.formatted("paragraph.")
                + "</w:p><w:tbl><w:tr><w:tc><w:p>" + run.formatted("kept") + "</w:p></w:tc><w:tc><w:p>"
                + run.formatted("row")
                + "</w:p></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>" + run.formatted("gone")
                + "</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>";
        assertThat(converted("a.docx", word(body, Map.of()))).isEqualTo("We accept it.\nOne paragraph.\n|kept\n|row");
    }

    @Test
    void whatWordTellsToWriteInAFieldIsLeftOut() throws IOException, UnreadableDocumentException {
        String run = "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>";
        String prompt = run.formatted("<w:rPr><w:rStyle w:val=\"Hint\"/></w:rPr>", "Type here");
        String empty = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String styles = "<w:styles" + W
                + "><w:style w:type=\"character\" w:styleId=\"Hint\"><w:name w:val=\"Placeholder Text\"/></w:style></w:styles>";
        String body = empty.formatted("<w:p>" + prompt + "</w:p>")
                + "<w:p>" + run.formatted("", "Owner: ") + empty.formatted(prompt) + "</w:p>"
                + "<w:tbl><w:tr><w:tc><w:p>" + run.formatted("", "14") + "</w:p></w:tc>"
                + empty.formatted("<w:tc><w:p>" + prompt + "</w:p></w:tc>") + "</w:tr></w:tbl>"
                + empty.formatted("<w:p>" + run.formatted("", "Put in by a program.") + "</w:p>")
                + "<w:sdt><w:sdtContent><w:p>" + prompt + "</w:p></w:sdtContent></w:sdt>";
        assertThat(converted("a.docx", word(body, Map.of("styles", styles))))
                .isEqualTo("Owner: \n|14\n|\nPut in by a program.\nType here");
    }

    @Test
    void wordTablesKeepHeadsAndMergedCells() throws IOException, UnreadableDocumentException {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String body = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell.formatted("", "Ref")
                + cell.formatted("<w:gridSpan w:val=\"2\"/>", "Answer")
                + "</w:tr><w:tr>" + cell.formatted("<w:vMerge w:val=\"restart\"/>", "14") + cell.formatted("", "a")
                + cell.formatted("", "b")
                + "</w:tr><w:tr>" + cell.formatted("<w:vMerge/>", "") + cell.formatted("", "c")
                + cell.formatted("", "d") + "</w:tr></w:tbl>"
                + "<w:tbl><w:tr>" + cell.formatted("", "a box") + "</w:tr></w:tbl>";
        assertThat(converted("a.docx", word(body, Map.of())))
                .isEqualTo("!Ref\n!c2 Answer\n\n|r2 14\n|a\n|b\n\n|c\n|d\n\na box");
    }

    @Test
    void theHeadsOfLettersInOneWordFileAreRead() throws IOException, UnreadableDocumentException {
        String header = "<w:hdr" + W + ">" + paragraph("", "%s") + "</w:hdr>";
        String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"%s\" xmlns:r=\"r\"/></w:sectPr>";
        String body = paragraph(section.formatted("header1"), "Letter of the body.")
                + paragraph("", "Letter of the force.")
                + section.formatted("header2");
        assertThat(converted(
                        "a.docx",
                        word(
                                body,
                                Map.of(
                                        "header1",
                                        header.formatted("The office"),
                                        "header2",
                                        header.formatted("The force")))))
                .isEqualTo("The office\nLetter of the body.\nThe force\nLetter of the force.");
        assertThat(converted(
                        "b.docx", word(paragraph("", "One paper."), Map.of("header1", header.formatted("Running")))))
                .isEqualTo("<header> Running\nOne paper.");
    }

    @Test
    void aSpreadsheetIsReadAsItIsSeen() throws IOException, UnreadableDocumentException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Tracker");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            String[][] rows = {{"Ref", "Notes", "State"}, {"14", "secret", "Green"}, {"15", "secret", "old"}};
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    (j == 0 ? sheet.createRow(i + 1) : sheet.getRow(i + 1))
                            .createCell(j)
                            .setCellValue(rows[i][j]);
                }
            }
            XSSFCellStyle amber = workbook.createCellStyle();
            amber.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            amber.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xff, (byte) 0xc0, 0}));
            sheet.createRow(4).createCell(0).setCellValue("18");
            sheet.getRow(4).createCell(2).setCellStyle(amber);
            sheet.setColumnHidden(1, true);
            sheet.getRow(3).setZeroHeight(true);
            workbook.createSheet("Old").createRow(0).createCell(0).setCellValue("gone");
            workbook.setSheetHidden(1, true);
            workbook.write(bytes);
        }
        assertThat(converted("a.xlsx", bytes.toByteArray()))
                .isEqualTo("<page> h1 Tracker\n!Ref\n!State\n\n|14\n|Green\n\n|18\n|#FFC000");
    }

    @Test
    void rowsOfANameAndAValueAboveAWiderHeadAreATableByThemselves() throws IOException, UnreadableDocumentException {
        String[][] rows = {
            {"Report", "Lamps"},
            {"Published", "1 May 2025"},
            {},
            {"No.", "What to do", "Deadline"},
            {"1", "Clean", "June"}
        };
        String[][] groups = {{"", "", "Force", "", "Office"}, {"No.", "What", "Did", "Saw", "Said"}};

        assertThat(converted("a.xlsx", workbook(rows)))
                .isEqualTo(
                        "<page> |Report\n|Lamps\n\n|Published\n|1 May 2025\n\n!No.\n!What to do\n!Deadline\n\n|1\n|Clean\n|June");
        assertThat(converted("b.xlsx", workbook(groups))).contains("!Force", "|Said");
    }

    private static byte[] workbook(String[][] rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < rows.length; i++) {
                sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    sheet.getRow(i).createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aPageKeepsItsLandmarksAndLosesItsScripts() throws IOException, UnreadableDocumentException {
        String page = "<html><body><nav><p>Menu</p></nav><script>document.write('ran')</script><main><h1>Title</h1>"
                + "<noscript><p>no scripts</p></noscript><p>Text</p></main></body></html>";
        assertThat(converted("a.html", page.getBytes(StandardCharsets.UTF_8)))
                .contains("Menu", "h1 Title", "Text")
                .doesNotContain("ran", "no scripts");
    }

    @Test
    void textIsReadInItsEncoding() throws IOException, UnreadableDocumentException {
        String text =
                "The commissioner’s answer costs £20 – no more than before, and a little less than the year before it.\n";
        assertThat(converted("a.txt", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text.strip());
        assertThat(converted("b.txt", text.getBytes("windows-1252"))).isEqualTo(text.strip());
    }

    @Test
    void indentedLinesOfAPdfBelowAColonAreAListWhoseBulletsAreShapes() throws IOException, UnreadableDocumentException {
        assertThat(converted(
                        "a.pdf",
                        pdf(
                                at("The force should:", 10, 50, 700),
                                at("count all of the lamps that burn in its harbours at night, and", 10, 70, 680),
                                at("those that do not;", 10, 70, 668),
                                at("Buy oil", 10, 70, 656),
                                at("We shall go back in a year to see whether that was done.", 10, 50, 630))))
                .isEqualTo("""
                        <page> The force should:
                        li [\u2022] count all of the lamps that burn in its harbours at night, and those that do not;
                        li [\u2022] Buy oil
                        We shall go back in a year to see whether that was done.""");
        assertThat(converted(
                        "b.pdf",
                        pdf(
                                at("The Chief Constable says:", 10, 50, 700),
                                at("Lamps were counted in all of the harbours in the winter.", 10, 70, 680),
                                at("Oil was bought.", 10, 70, 650),
                                at("I agree.", 10, 50, 630))))
                .doesNotContain("li ");
    }

    /** Returns a PDF with words at places: the size of the font, the place from the left and from the foot. */
    private static byte[] pdf(Object[]... words) throws IOException {
        return pdf(List.of(new Sheet(List.of(words), List.of())));
    }

    private static byte[] pdf(List<Sheet> sheets) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Sheet sheet : sheets) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Object[] word : sheet.words()) {
                        content.beginText();
                        content.setFont(new PDType1Font((FontName) word[4]), (Integer) word[1]);
                        content.newLineAtOffset((Integer) word[2], (Integer) word[3]);
                        content.showText((String) word[0]);
                        content.endText();
                    }
                    for (int[] line : sheet.lines()) {
                        content.moveTo(line[0], line[1]);
                        content.lineTo(line[2], line[3]);
                        content.stroke();
                    }
                    for (int[] filled : sheet.filled()) {
                        content.addRect(filled[0], filled[1], filled[2] - filled[0] + 1, filled[3] - filled[1] + 1);
                    }
                    content.fill();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Object[] at(String word, int size, int x, int y) {
        return new Object[] {word, size, x, y, FontName.COURIER};
    }

    private static Object[] bold(String word, int x, int y) {
        return new Object[] {word, 10, x, y, FontName.COURIER_BOLD};
    }

    /** A page: its words, its lines from one place to another, and the filled shapes of one path, from corner to corner. */
    private record Sheet(List<Object[]> words, List<int[]> lines, List<int[]> filled) {

        Sheet(List<Object[]> words, List<int[]> lines) {
            this(words, lines, List.of());
        }
    }

    /** Returns level lines at some heights and upright ones at some places, all from the first of these to the last. */
    private static List<int[]> grid(int[] levels, int[] uprights) {
        List<int[]> lines = new ArrayList<>();
        for (int y : levels) {
            lines.add(new int[] {uprights[0], y, uprights[uprights.length - 1], y});
        }
        for (int x : uprights) {
            lines.add(new int[] {x, levels[0], x, levels[levels.length - 1]});
        }
        return lines;
    }

    @Test
    void aParagraphOfManyPagesOfAPdfIsReadInTime() throws IOException, UnreadableDocumentException {
        List<Object[]> lines = new ArrayList<>();
        for (int y = 660; y > 140; y -= 8) {
            lines.add(at("the lamps were read again and again by all who came and who could read con-", 8, 72, y));
        }

        assertThat(converted("a.pdf", pdf(Collections.nCopies(300, new Sheet(lines, List.of())))))
                .contains("could read con-the lamps");
    }

    @Test
    void aTableOfManyPagesWithoutBordersIsReadInTime() throws IOException, UnreadableDocumentException {
        List<Object[]> rows = new ArrayList<>();
        for (int y = 660; y > 140; y -= 8) {
            rows.add(at("Lamp", 8, 72, y));
            rows.add(at("read", 8, 172, y));
            rows.add(at("lit", 8, 372, y));
        }

        assertThat(converted("a.pdf", pdf(Collections.nCopies(300, new Sheet(rows, List.of())))))
                .contains("|Lamp\n|read\n|lit\n");
    }

    @Test
    void bordersTellTheCellsOfATableInAPdf() throws IOException, UnreadableDocumentException {
        assertTableIsRead(BORDERS, List.of());
    }

    @Test
    void bordersOfATableInAPdfMayBeThinShapesOfOnePath() throws IOException, UnreadableDocumentException {
        List<int[]> filled = new ArrayList<>(BORDERS);
        // The ground of a cell is in the path, too, and its sides are no borders.
        filled.add(new int[] {110, 650, 370, 675});
        assertTableIsRead(List.of(), filled);
    }

    private void assertTableIsRead(List<int[]> lines, List<int[]> filled)
            throws IOException, UnreadableDocumentException {
        // The heads stand in the middle of their columns, and the numbers in the middle of their rows.
        byte[] content = pdf(List.of(new Sheet(
                List.of(
                        bold("No.", 71, 688),
                        bold("What we ask", 190, 688),
                        bold("By", 390, 688),
                        at("1", 10, 80, 658),
                        at("Wardens should count the lamps,", 10, 106, 664),
                        at("and tell the mayor.", 10, 106, 652),
                        at("May", 10, 386, 658),
                        at("2", 10, 80, 628),
                        at("Clerks should keep a list.", 10, 106, 628),
                        at("June", 10, 386, 628)),
                lines,
                filled)));

        assertThat(converted("a.pdf", content)).isEqualTo("""
                        <page> !No.
                        !What we ask
                        !By

                        |1
                        |Wardens should count the lamps, and tell the mayor.
                        |May

                        |2
                        |Clerks should keep a list.
                        |June""");
    }

    @Test
    void aRowOfATableInAPdfGoesOnOverThePage() throws IOException, UnreadableDocumentException {
        // The row is open at the foot of the first page, and the head is printed again.
        List<int[]> above = new ArrayList<>(grid(new int[] {300, 280}, new int[] {70, 100, 380}));
        above.addAll(
                List.of(new int[] {70, 280, 70, 240}, new int[] {100, 280, 100, 240}, new int[] {380, 280, 380, 240}));
        byte[] content = pdf(List.of(
                new Sheet(
                        List.of(
                                bold("No.", 71, 288),
                                bold("What we ask", 106, 288),
                                at("1", 10, 80, 268),
                                at("Wardens should count the lamps,", 10, 106, 268)),
                        above),
                new Sheet(
                        List.of(
                                bold("No.", 71, 588),
                                bold("What we ask", 106, 588),
                                at("and tell the mayor.", 10, 106, 568),
                                at("2", 10, 80, 548),
                                at("Clerks should keep a list.", 10, 106, 548),
                                at("They do.", 10, 70, 500)),
                        grid(new int[] {600, 580, 560, 540}, new int[] {70, 100, 380}))));

        assertThat(converted("a.pdf", content).replaceAll("<page> ", "")).isEqualTo("""
                        !No.
                        !What we ask

                        |1
                        |Wardens should count the lamps, and tell the mayor.

                        |2
                        |Clerks should keep a list.

                        They do.""");
    }

    @Test
    void aRowWithANumberOfItsOwnDoesNotGoOnWithTheRowAbove() throws IOException, UnreadableDocumentException {
        byte[] content = pdf(List.of(
                new Sheet(
                        List.of(at("1", 10, 80, 288), at("wardens count the lamps", 10, 106, 288)),
                        grid(new int[] {300, 280}, new int[] {70, 100, 380})),
                new Sheet(
                        List.of(at("2", 10, 80, 588), at("clerks keep a list", 10, 106, 588)),
                        grid(new int[] {600, 580}, new int[] {70, 100, 380}))));

        assertThat(converted("a.pdf", content).replaceAll("<page> ", "")).isEqualTo("""
                        |1
                        |wardens count the lamps

                        |2
                        |clerks keep a list""");
    }

    @Test
    void aCellOfATableInAPdfMayTakeSeveralRowsOrColumns() throws IOException, UnreadableDocumentException {
        List<int[]> lines = new ArrayList<>(grid(new int[] {700, 680}, new int[] {70, 430}));
        lines.addAll(grid(new int[] {680, 640}, new int[] {70, 100, 430}));
        lines.add(new int[] {100, 660, 430, 660});
        byte[] content = pdf(List.of(new Sheet(
                List.of(
                        at("Lamps", 10, 230, 688),
                        at("1", 10, 80, 658),
                        at("The wardens agree.", 10, 106, 668),
                        at("The mayor agrees.", 10, 106, 648)),
                lines)));

        assertThat(converted("a.pdf", content)).isEqualTo("""
                        <page> |c2 Lamps

                        |r2 1
                        |The wardens agree.

                        |The mayor agrees.""");
    }

    @Test
    void aBoxRoundTextInAPdfIsNoTable() throws IOException, UnreadableDocumentException {
        byte[] content = pdf(List.of(new Sheet(
                List.of(at("The wardens agree.", 10, 80, 690), at("The mayor agrees.", 10, 80, 660)),
                grid(new int[] {700, 650}, new int[] {70, 430}))));

        assertThat(converted("a.pdf", content)).isEqualTo("""
                        <page> The wardens agree.
                        The mayor agrees.""");
    }

    @Test
    void aMarkOfAFootnoteInAPdfIsNoTextAndTheFootnoteIsApart() throws IOException, UnreadableDocumentException {
        // A letter of this font is six points wide in the size of ten.
        byte[] content = pdf(
                at("Lamps were lit last year", 10, 72, 700),
                at("2", 6, 216, 704),
                at(". They burn.", 10, 220, 700),
                at("2 As the wardens say.", 7, 72, 90));

        assertThat(converted("a.pdf", content)).isEqualTo("""
                        <page> Lamps were lit last year. They burn.
                        <footnote> 2 As the wardens say.""");
    }

    @Test
    void theWideSpacesOfAStretchedLineOfAPdfDivideNothing() throws IOException, UnreadableDocumentException {
        byte[] content = pdf(
                at("In", 10, 72, 700),
                at("July", 10, 104, 700),
                at("three", 10, 148, 700),
                at("lamps", 10, 198, 700),
                at("were", 10, 72, 688),
                at("lit", 10, 118, 688),
                at("and", 10, 158, 688),
                at("three", 10, 198, 688),
                at("stable-house-lamp", 10, 72, 676),
                at("lights", 10, 192, 676),
                at("went out.", 10, 72, 664));

        assertThat(converted("a.pdf", content))
                .isEqualTo("<page> In July three lamps were lit and three stable-house-lamp lights went out.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by section 55(5) and|(6) of the Act.|by section 55(5) and (6) of the Act.",
                "the lamps were lit by|(b) the second desk.|the lamps were lit by (b) the second desk.",
                "We plan that lamps are lit|(b) by the desk.|We plan that lamps are lit~(b) by the desk.",
                "It is for us to|(a) light lamps.|It is for us to~(a) light lamps."
            })
    void aSentenceOfAPdfMayGoOnWithWhatLooksAsALabel(String first, String second, String expected)
            throws IOException, UnreadableDocumentException {
        assertThat(converted("a.pdf", pdf(at(first, 10, 72, 700), at(second, 10, 72, 688))))
                .isEqualTo("<page> " + expected.replace('~', '\n'));
    }

    @Test
    void aWordThatAPdfGivesInPartsIsOneWord() throws IOException, UnreadableDocumentException {
        byte[] content = pdf(at("The list was pub ", 10, 72, 700), at("lished in May", 10, 168, 700));

        assertThat(converted("a.pdf", content)).isEqualTo("<page> The list was published in May");
    }

    @Test
    void aTextThatBeginsAsAnEmailIsText() throws IOException, UnreadableDocumentException {
        String text = "From: The office\nSent: 2 September 2022 16:41\nSubject: Lamps\n\nPlease publish this.\n";

        assertThat(converted("a.txt", text.getBytes(StandardCharsets.UTF_8))).contains("Please publish this.");
    }
}
