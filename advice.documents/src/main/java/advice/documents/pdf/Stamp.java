// SPDX-License-Identifier: EPL-2.0
package advice.documents.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * A word across a page, from the lower left to the upper right. It is drawn as outlines and marked as decoration, so that
 * it is neither read aloud nor copied with the text; that the form is a draft, its text says too.
 */
final class Stamp {

    /** Dark enough to be seen on paper, light enough to read through. */
    private static final float OPACITY = 0.09f;

    /** How long the word is, as a share of the page's width: Word's own is about that. */
    private static final double SHARE = 0.85;

    private final PDDocument document;
    private final Shape word;

    Stamp(PDDocument document, String word) throws IOException {
        this.document = document;
        this.word = outline(word);
    }

    void on(PDPage page) throws IOException {
        PDRectangle paper = page.getMediaBox();
        var light = new PDExtendedGraphicsState();
        light.setNonStrokingAlphaConstant(OPACITY);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            var decoration = new COSDictionary();
            decoration.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
            decoration.setItem(COSName.SUBTYPE, COSName.getPDFName("Watermark"));
            content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(decoration));
            content.setGraphicsStateParameters(light);
            content.setNonStrokingColor(0f, 0f, 0f);
            draw(content, laidAcross(paper));
            content.fill();
            content.endMarkedContent();
        }
    }

    private static Shape outline(String word) throws IOException {
        var outline = new GeneralPath();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Typeface.ARIMO.bytes()))) {
            int at = 0;
            for (int c : Glyphs.shown(word).codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
                if (font.getGlyph().getGlyph(glyph) != null) {
                    outline.append(AffineTransform.getTranslateInstance(at, 0)
                            .createTransformedShape(font.getGlyph().getGlyph(glyph).getPath()), false);
                }
                at += font.getAdvanceWidth(glyph);
            }
        }
        return outline;
    }

    private Shape laidAcross(PDRectangle paper) {
        Rectangle2D size = word.getBounds2D();
        double scale = Math.min(paper.getWidth() * SHARE / Math.max(1, size.getWidth()),
                paper.getWidth() / 3 / Math.max(1, size.getHeight()));
        var place = new AffineTransform();
        place.translate(paper.getWidth() / 2, paper.getHeight() / 2);
        place.rotate(Math.PI / 4);
        place.scale(scale, scale);
        place.translate(-size.getCenterX(), -size.getCenterY());
        return place.createTransformedShape(word);
    }

    private static void draw(PDPageContentStream content, Shape shape) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    content.moveTo(to[0], to[1]);
                    x = to[0];
                    y = to[1];
                }
                case PathIterator.SEG_LINETO -> {
                    content.lineTo(to[0], to[1]);
                    x = to[0];
                    y = to[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    // A PDF has only cubic curves; this one has the same course.
                    content.curveTo(x + 2 * (to[0] - x) / 3, y + 2 * (to[1] - y) / 3,
                            to[2] + 2 * (to[0] - to[2]) / 3, to[3] + 2 * (to[1] - to[3]) / 3, to[2], to[3]);
                    x = to[2];
                    y = to[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
                    x = to[4];
                    y = to[5];
                }
                default -> content.closePath();
            }
        }
    }
}
