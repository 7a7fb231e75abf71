package uk.opcc.mappa.examples.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a PDF without the marks of footnotes, and the footnotes apart from them.
 *
 * @param text the lines of the text
 * @param notes the lines of the footnotes
 */
record PdfFootnotes(List<PdfLine> text, List<PdfLine> notes) {

    /** The font of a mark is smaller than that of the text, by this factor at least. */
    static final float SMALL = 0.85f;

    /** How far a mark is raised above the line at least, in sizes of its font. */
    private static final float RAISED = 0.1f;

    /** How wide the gap before a mark and behind it is at most, in sizes of its font. */
    private static final float NEAR = 1.5f;

    /** Returns whether one of two letters is raised beside the other. */
    static boolean isMarkBeside(TextPosition one, TextPosition other) {
        float smaller = Math.min(one.getFontSizeInPt(), other.getFontSizeInPt());
        return smaller < SMALL * Math.max(one.getFontSizeInPt(), other.getFontSizeInPt())
                && Math.abs(one.getYDirAdj() - other.getYDirAdj()) > RAISED * smaller;
    }

    /** Takes the marks out of lines, and the small lines at the foot of a page that begin with one of the marks. */
    static PdfFootnotes of(List<PdfLine> lines) {
        Set<String> marks = new HashSet<>();
        List<PdfLine> text = withoutMarks(lines, marks);
        if (marks.isEmpty()) {
            return new PdfFootnotes(lines, List.of());
        }
        List<PdfLine> notes = new ArrayList<>();
        for (int end = text.size(); end > 0; ) {
            int begin = end;
            while (begin > 0 && text.get(begin - 1).page() == text.get(end - 1).page()) {
                begin--;
            }
            takeNotes(text.subList(begin, end), marks, notes);
            end = begin;
        }
        return new PdfFootnotes(text, notes);
    }

    private static List<PdfLine> withoutMarks(List<PdfLine> lines, Set<String> marks) {
        List<PdfLine> text = new ArrayList<>();
        PdfLine mark = null;
        for (PdfLine line : lines) {
            PdfLine before = text.isEmpty() ? null : text.get(text.size() - 1);
            if (before != null && isMark(line, before)) {
                marks.add(line.text());
                mark = line;
                continue;
            }
            PdfLine plain = withoutRaised(line, marks);
            if (before != null && mark != null && follows(plain, mark, before)) {
                text.set(text.size() - 1, joined(before, plain));
            } else {
                text.add(plain);
            }
            mark = null;
        }
        return text;
    }

    private static boolean isNumber(String text) {
        return text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isMark(PdfLine line, PdfLine before) {
        return isNumber(line.text())
                && line.page() == before.page()
                && line.size() < SMALL * before.size()
                && line.y() < before.y() - RAISED * line.size()
                && line.y() > before.y() - before.size()
                && Math.abs(line.x0() - before.x1()) < NEAR * line.size();
    }

    /** Returns whether a line goes on behind a mark. */
    private static boolean follows(PdfLine line, PdfLine mark, PdfLine before) {
        return line.page() == before.page()
                && Math.abs(line.y() - before.y()) < 1
                && line.x0() - mark.x1() < NEAR * line.size()
                && line.x0() > before.x1();
    }

    private static PdfLine joined(PdfLine before, PdfLine rest) {
        List<PdfLine.Word> words = new ArrayList<>(before.words());
        rest.words().forEach(word -> add(word, words));
        return PdfLine.of(words, before.page());
    }

    /** Adds a word; a mark of punctuation belongs to the word before. */
    private static void add(PdfLine.Word word, List<PdfLine.Word> words) {
        if (words.isEmpty() || ".,;:?!)".indexOf(word.text().charAt(0)) < 0) {
            words.add(word);
            return;
        }
        PdfLine.Word last = words.remove(words.size() - 1);
        words.add(
                new PdfLine.Word(last.text() + word.text(), last.x0(), word.x1(), last.y(), last.size(), last.bold()));
    }

    private static PdfLine withoutRaised(PdfLine line, Set<String> marks) {
        List<PdfLine.Word> words = new ArrayList<>();
        for (PdfLine.Word word : line.words()) {
            boolean raised = !words.isEmpty()
                    && isNumber(word.text())
                    && word.size() < SMALL * line.size()
                    && word.y() < line.y() - RAISED * word.size();
            if (raised) {
                marks.add(word.text());
            } else {
                add(word, words);
            }
        }
        return words.size() == line.words().size() ? line : PdfLine.of(words, line.page());
    }

    /** Takes the footnotes off the lines of a page. */
    private static void takeNotes(List<PdfLine> page, Set<String> marks, List<PdfLine> notes) {
        double size = page.stream().mapToDouble(PdfLine::size).max().orElse(0);
        int first = page.size();
        for (int i = page.size() - 1; i >= 0 && page.get(i).size() < SMALL * size; i--) {
            PdfLine line = page.get(i);
            if (line.words().size() > 1 && marks.contains(line.words().get(0).text())) {
                first = i;
            }
        }
        List<PdfLine> ofPage = page.subList(first, page.size());
        notes.addAll(0, ofPage);
        ofPage.clear();
    }
}
