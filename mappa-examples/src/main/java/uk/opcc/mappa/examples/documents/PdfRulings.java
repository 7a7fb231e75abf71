package uk.opcc.mappa.examples.documents;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Finds the level and upright lines that are drawn on a page of a PDF, which are the borders of its tables. A thin filled
 * rectangle is a line, too, alone or among others in one path.
 */
final class PdfRulings extends PDFGraphicsStreamEngine {

    /** A table has fewer lines; what has more is a drawing, and is left alone. */
    private static final int MOST = 2000;

    /** A line that is a thin rectangle has so many sides. */
    private static final int SIDES = 4;

    private static final float THIN = 3;
    private static final float SHORTEST = 4;

    private final float left;
    private final float top;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Side> path = new ArrayList<>();
    private int shapes;
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float current = new Point2D.Float();
    private boolean straight = true;

    private PdfRulings(PDPage page) {
        super(page);
        PDRectangle box = page.getCropBox();
        left = box.getLowerLeftX();
        top = box.getUpperRightY();
    }

    /** Returns the lines of a page, measured as the words are; none if the page is turned or a drawing. */
    static List<Ruling> of(PDPage page) throws IOException {
        PdfRulings drawn = new PdfRulings(page);
        if (page.getRotation() == 0) {
            drawn.processPage(page);
        }
        return drawn.rulings.size() > MOST ? List.of() : List.copyOf(drawn.rulings);
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        moveTo((float) a.getX(), (float) a.getY());
        lineTo((float) b.getX(), (float) b.getY());
        lineTo((float) c.getX(), (float) c.getY());
        lineTo((float) d.getX(), (float) d.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x - left, top - y);
        current = start;
        shapes++;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Float next = new Point2D.Float(x - left, top - y);
        line(next);
    }

    private void line(Point2D.Float next) {
        if (path.size() <= MOST * SIDES) {
            path.add(new Side(shapes, current, next));
        }
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        straight = false;
        current = new Point2D.Float(x3 - left, top - y3);
    }

    @Override
    public void closePath() {
        line(start);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(current.x + left, top - current.y);
    }

    @Override
    public void strokePath() {
        for (Side side : path) {
            add(side.from().x, side.from().y, side.to().x, side.to().y);
        }
        endPath();
    }

    /**
     * A filled shape is a line if it is thin; one path may hold the borders of a whole table. The sides of other shapes are no lines:
     * a coloured ground can end anywhere.
     */
    @Override
    public void fillPath(int windingRule) {
        if (straight) {
            path.stream()
                    .collect(Collectors.groupingBy(Side::shape, TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(this::fill);
        }
        endPath();
    }

    private void fill(List<Side> shape) {
        float x0 = Float.MAX_VALUE;
        float y0 = Float.MAX_VALUE;
        float x1 = -Float.MAX_VALUE;
        float y1 = -Float.MAX_VALUE;
        for (Side side : shape) {
            x0 = Math.min(x0, Math.min(side.from().x, side.to().x));
            y0 = Math.min(y0, Math.min(side.from().y, side.to().y));
            x1 = Math.max(x1, Math.max(side.from().x, side.to().x));
            y1 = Math.max(y1, Math.max(side.from().y, side.to().y));
        }
        if (y1 - y0 < THIN) {
            add(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2);
        } else if (x1 - x0 < THIN) {
            add((x0 + x1) / 2, y0, (x0 + x1) / 2, y1);
        }
    }

    private void add(float x0, float y0, float x1, float y1) {
        float wide = Math.abs(x1 - x0);
        float high = Math.abs(y1 - y0);
        if (rulings.size() <= MOST && Math.max(wide, high) >= SHORTEST && Math.min(wide, high) < 1) {
            rulings.add(
                    wide > high
                            ? new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))
                            : new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        path.clear();
        straight = true;
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off shows no line, but a border is never cut off.
    }

    @Override
    public void drawImage(PDImage image) {
        // A picture has no lines that could be told.
    }

    @Override
    public void shadingFill(COSName shading) {
        // A ground is no line.
    }

    /** A side of a shape; the shapes of a page are counted. */
    private record Side(int shape, Point2D.Float from, Point2D.Float to) {}

    /**
     * A line.
     *
     * @param level whether it is level; otherwise it is upright
     * @param at how far from the top it is if it is level, otherwise from the left, in points
     * @param from where it begins, from the left or from the top
     * @param to where it ends
     */
    record Ruling(boolean level, float at, float from, float to) {}
}
