// SPDX-License-Identifier: EPL-2.0
package advice.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/**
 * Turns a page made by {@link advice.documents.xhtml.XhtmlConverter} into a PDF that keeps (PDF/A-2a) and that can be
 * read aloud (PDF/UA-1): tagged, with headings as bookmarks, language, title, and all fonts inside.
 *
 * <p>The same page gives the same bytes. Nothing is loaded from anywhere.
 */
public final class PdfWriter {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    /** How often the page is laid out at most until each table's heading stands with its first row. */
    private static final int MOST_ROUNDS = 4;

    static {
        // The library reports each page on the console, and would name files and texts there.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {
    }

    /** @param xhtml a page of ours; characters that cannot be shown become empty boxes, see {@link Glyphs#missing} */
    public static byte[] write(String xhtml) {
        Document page = parse(xhtml);
        prepare(page);
        for (int round = 1; ; round++) {
            try (PdfBoxRenderer renderer = renderer(page)) {
                renderer.layout();
                if (round < MOST_ROUNDS && TableHeads.parted(renderer)) {
                    continue;
                }
                renderer.createPDFWithoutClosing();
                try (PDDocument document = renderer.getPdfDocument()) {
                    new Finishing(document, about(page)).run();
                    document.setDocumentId(fingerprint(xhtml));
                    var bytes = new ByteArrayOutputStream();
                    document.save(bytes);
                    return bytes.toByteArray();
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException("Writing to memory failed", impossible);
            }
        }
    }

    private static PdfBoxRenderer renderer(Document page) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(Srgb.profile());
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> address != null && address.startsWith("data:"), when);
        }
        for (Typeface typeface : Typeface.values()) {
            if (typeface.family() != null) {
                font(builder, typeface, typeface.family().family(), FSFontUseCase.DOCUMENT);
            }
        }
        font(builder, Typeface.ARIMO, "Last resort", FSFontUseCase.FALLBACK_FINAL);
        font(builder, Typeface.DEJAVU, "Very last resort", FSFontUseCase.FALLBACK_FINAL);
        return builder.buildPdfRenderer();
    }

    private static Finishing.About about(Document page) {
        return new Finishing.About(text(page, "title"), author(page), page.getDocumentElement().getAttribute("lang"),
                body(page).getAttribute("data-watermark"));
    }

    private static void font(PdfRendererBuilder builder, Typeface typeface, String family, FSFontUseCase use) {
        FSSupplier<InputStream> bytes = () -> new ByteArrayInputStream(typeface.bytes());
        builder.useFont(bytes, family, typeface.bold() ? 700 : 400,
                typeface.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true, EnumSet.of(use));
    }

    private static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            String bare = xhtml.startsWith(DOCTYPE) ? xhtml.substring(DOCTYPE.length()) : xhtml;
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(bare)));
        } catch (ParserConfigurationException | SAXException | IOException notOurs) {
            throw new IllegalArgumentException("The page is not one that the converter wrote", notOurs);
        }
    }

    /** A number that stands for the page's content, so that different forms have different identifiers. */
    private static long fingerprint(String xhtml) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(xhtml.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    // The page made ready for paper

    private static void prepare(Document page) {
        page.getDocumentElement().setAttribute("class", "pdf");
        showable(page.getDocumentElement());
        Element body = body(page);
        // What runs at the foot of each page must stand before the text it is to run under.
        for (Element footer : elements(body, Set.of("footer"))) {
            body.insertBefore(footer, body.getFirstChild());
        }
        bookmarks(page);
    }

    private static Element body(Document page) {
        return (Element) page.getElementsByTagName("body").item(0);
    }

    private static String text(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private static String author(Document page) {
        return elements(page.getDocumentElement(), Set.of("meta")).stream()
                .filter(m -> m.getAttribute("name").equals("author")).map(m -> m.getAttribute("content")).findFirst()
                .orElse("");
    }

    private static void showable(Node node) {
        if (node instanceof Text text) {
            text.setData(Glyphs.shown(text.getData()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            showable(child);
        }
    }

    private static List<Element> elements(Element parent, Set<String> names) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (names.contains(element.getTagName())) {
                    found.add(element);
                }
                found.addAll(elements(element, names));
            }
        }
        return found;
    }

    /** The headings as the reader's outline, each below the nearest one above that is higher. */
    private static void bookmarks(Document page) {
        List<Element> headings = elements(body(page), Set.of("h1", "h2", "h3", "h4", "h5", "h6"));
        if (headings.isEmpty()) {
            return;
        }
        Element outline = page.createElement("bookmarks");
        List<Element> open = new ArrayList<>(List.of(outline));
        List<Integer> levels = new ArrayList<>(List.of(0));
        for (Element heading : headings) {
            int level = heading.getTagName().charAt(1) - '0';
            while (levels.get(levels.size() - 1) >= level) {
                levels.remove(levels.size() - 1);
                open.remove(open.size() - 1);
            }
            Element bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            open.get(open.size() - 1).appendChild(bookmark);
            open.add(bookmark);
            levels.add(level);
        }
        page.getElementsByTagName("head").item(0).appendChild(outline);
    }
}
