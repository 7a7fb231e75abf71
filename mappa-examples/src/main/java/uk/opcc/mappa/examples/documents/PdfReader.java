package uk.opcc.mappa.examples.documents;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.xml.sax.SAXException;

/**
 * Reads a PDF: its lines put together to paragraphs and tables by where they stand on the page.
 *
 * <p>A PDF holds words and their places only. Running headers and footers are known by standing in one place of several pages.
 */
final class PdfReader extends PDFTextStripper {

    /** The part of the page's height, above and below, in which headers and footers stand. */
    private static final float FRAME = 0.12f;

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i).{0,60}\\bpage [0-9]{1,4}( of [0-9]{1,4})?"
            + "|[-\u2013\\s]*[0-9]{1,4}(\\s*(of|/)\\s*[0-9]{1,4})?[-\u2013\\s]*");

    private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06]");

    /** A gap wider than the font's size, times this, stands between cells or after a tab. */
    private static final float TAB = 1;

    /** A gap narrower than the font's size, times this, is none. */
    private static final float NO_GAP = 0.05f;

    /** How far the edges of lines of one column, and the gaps of a stretched line, lie apart at most. */
    private static final float EDGE = 0.75f;

    /** The widest space of a stretched line, in sizes of the font. */
    private static final float WIDEST_SPACE = 5;

    private static final float LARGEST_LABEL_GAP = 40;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();
    private final List<List<PdfTable>> tables = new ArrayList<>();
    private final List<PdfLine.Word> words = new ArrayList<>();

    PdfReader() {
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    void write(PDDocument document, Xhtml out) throws IOException, SAXException {
        writeText(document, new StringWriter());
        Set<PdfLine> frame = new HashSet<>();
        List<PdfLine> headers = new ArrayList<>();
        List<PdfLine> footers = new ArrayList<>();
        separateFrame(frame, headers, footers);
        List<PdfLine> lines = new ArrayList<>();
        pages.forEach(
                page -> page.stream().filter(line -> !frame.contains(line)).forEach(lines::add));
        PdfFootnotes footnotes = PdfFootnotes.of(lines);
        out.startDocument();
        frame("header", headers, out);
        new PdfLayout(footnotes.text(), tables).write(out);
        frame("footnote", footnotes.notes(), out);
        frame("footer", footers, out);
        out.endDocument();
    }

    private static void frame(String which, List<PdfLine> lines, Xhtml out) throws SAXException {
        if (!lines.isEmpty()) {
            out.start("div", "class", which);
            for (PdfLine line : lines) {
                out.element("p", line.text());
            }
            out.end("div");
        }
    }

    /** Finds the lines that stand in one place of several pages, and lines that are page numbers only. */
    private void separateFrame(Set<PdfLine> frame, List<PdfLine> headers, List<PdfLine> footers) {
        Map<String, List<PdfLine>> byPlace = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            float height = heights.get(page);
            for (PdfLine line : pages.get(page)) {
                boolean above = line.y() < height * FRAME;
                boolean below = line.y() > height * (1 - FRAME);
                if (!above && !below) {
                    continue;
                }
                if (PAGE_NUMBER.matcher(line.text()).matches()) {
                    frame.add(line);
                } else {
                    byPlace.computeIfAbsent(
                                    (above ? "h" : "f")
                                            + Math.round(line.y() / 4)
                                            + line.text().replaceAll("[0-9]+", "0"),
                                    any -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        byPlace.values().stream()
                .filter(same -> same.stream().map(PdfLine::page).distinct().count() > 1)
                .forEach(frame::addAll);
        Set<String> seen = new HashSet<>();
        for (List<PdfLine> page : pages) {
            for (PdfLine line : page) {
                if (frame.contains(line) && seen.add(line.text().replaceAll("[0-9]+", "0"))) {
                    (line.y() < heights.get(line.page()) / 2 ? headers : footers).add(line);
                }
            }
        }
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        pages.add(new ArrayList<>());
        heights.add(page.getMediaBox().getHeight());
        tables.add(PdfTable.of(PdfRulings.of(page)));
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        StringBuilder letters = new StringBuilder();
        TextPosition first = positions.get(0);
        TextPosition last = first;
        for (TextPosition position : positions) {
            String letter = position.getUnicode();
            if (letter == null || letter.isBlank()) {
                endWord(letters, first, last);
            } else {
                // A mark of a footnote is a word of its own.
                if (letters.length() > 0 && PdfFootnotes.isMarkBeside(first, position)) {
                    endWord(letters, first, last);
                }
                first = letters.length() == 0 ? position : first;
                last = position;
                letters.append(letter);
            }
        }
        endWord(letters, first, last);
    }

    private void endWord(StringBuilder letters, TextPosition first, TextPosition last) {
        if (letters.length() == 0) {
            return;
        }
        String font = first.getFont().getName();
        // Takes ligatures apart.
        String text = LIGATURE.matcher(letters)
                .replaceAll(ligature -> Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC));
        words.add(new PdfLine.Word(
                text,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.max(1, Math.abs(first.getYScale())),
                font != null && font.matches("(?i).*(bold|heavy|black).*")));
        letters.setLength(0);
        joinParts();
    }

    /** Joins the last two words if nothing stands between them: a file can give a word in parts. */
    private void joinParts() {
        if (words.size() < 2) {
            return;
        }
        PdfLine.Word word = words.get(words.size() - 1);
        PdfLine.Word before = words.get(words.size() - 2);
        float gap = word.x0() - before.x1();
        boolean joins = Math.abs(gap) < NO_GAP * word.size()
                && word.y() == before.y()
                && word.size() == before.size()
                && word.bold() == before.bold();
        if (joins) {
            words.remove(words.size() - 1);
            words.set(
                    words.size() - 1,
                    new PdfLine.Word(
                            before.text() + word.text(), before.x0(), word.x1(), word.y(), word.size(), word.bold()));
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    /**
     * Cuts a line where a gap is too wide for a space, unless it is the gap behind a bullet or a number. The spaces of a line that is
     * stretched to both edges of its column may be wide.
     */
    private void endLine() {
        if (isStretched()) {
            cut(words);
            return;
        }
        List<PdfLine.Word> part = new ArrayList<>();
        for (PdfLine.Word word : words) {
            if (!part.isEmpty()) {
                PdfLine.Word before = part.get(part.size() - 1);
                float gap = word.x0() - before.x1();
                boolean label = part.size() == 1 && gap < LARGEST_LABEL_GAP && PdfLine.isLabel(before.text());
                if ((gap > TAB * before.size() && !label) || gap < -2 * before.size()) {
                    cut(part);
                }
            }
            part.add(word);
        }
        cut(part);
        words.clear();
    }

    /** Returns whether all gaps of the line are one width, or the line ends where the line above it ends, below its beginning. */
    private boolean isStretched() {
        float widest = 0;
        float narrowest = Float.MAX_VALUE;
        for (int i = 1; i < words.size(); i++) {
            float gap = words.get(i).x0() - words.get(i - 1).x1();
            widest = Math.max(widest, gap);
            narrowest = Math.min(narrowest, gap);
        }
        if (words.size() < 2
                || narrowest <= 0
                || widest > WIDEST_SPACE * words.get(0).size()) {
            return false;
        }
        List<PdfLine> onPage = pages.get(pages.size() - 1);
        PdfLine above = onPage.isEmpty() ? null : onPage.get(onPage.size() - 1);
        boolean fills = above != null
                && above.words().size() > 1
                && Math.abs(above.x0() - words.get(0).x0()) < EDGE
                && Math.abs(above.x1() - words.get(words.size() - 1).x1()) < EDGE
                && words.get(0).y() > above.y();
        return widest - narrowest < EDGE && (fills || words.size() > 2);
    }

    private void cut(List<PdfLine.Word> part) {
        if (!part.isEmpty()) {
            pages.get(pages.size() - 1).add(PdfLine.of(part, pages.size() - 1));
            part.clear();
        }
    }
}
