// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as those see it who look at its text and its structure instead of its pages. */
final class PdfFile implements AutoCloseable {

    /** An element of the structure. @param scope of a heading cell, or empty; @param text all that is read aloud in it */
    record Tag(String name, String scope, String text, boolean hollow) {
    }

    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();

    PdfFile(byte[] pdf) {
        try {
            this.document = Loader.loadPDF(pdf);
            for (PDPage page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var byNumber = new HashMap<Integer, String>();
                extractor.getMarkedContents().forEach(content -> collect(content, byNumber));
                texts.put(page.getCOSObject(), byNumber);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byNumber) {
        var text = new StringBuilder();
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (item instanceof PDMarkedContent inner) {
                collect(inner, byNumber);
            }
        }
        if (content.getMCID() >= 0) {
            byNumber.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** All text of all pages, with line breaks and runs of spaces as one space. */
    String text() {
        return text(1, pages());
    }

    /** The same of one page, counted from 1. */
    String text(int page) {
        return text(page, page);
    }

    private String text(int from, int to) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Every element of the structure in reading order. */
    List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        read(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    List<Tag> tags(String... names) {
        return tags().stream().filter(tag -> List.of(names).contains(tag.name())).toList();
    }

    private String read(PDStructureNode node, List<Tag> tags) {
        var text = new StringBuilder();
        int at = tags.size();
        List<Object> kids = node.getKids();
        if (node instanceof PDStructureElement element) {
            tags.add(null);
        }
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                text.append(read(element, tags));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(texts.get(reference.getPage().getCOSObject()).getOrDefault(reference.getMCID(), ""));
            } else if (kid instanceof Integer number) {
                text.append(texts.get(((PDStructureElement) node).getPage().getCOSObject()).getOrDefault(number, ""));
            }
        }
        if (node instanceof PDStructureElement element) {
            tags.set(at, new Tag(element.getStructureType(), scope(element), text.toString().strip(), kids.isEmpty()));
        }
        return text.append(' ').toString();
    }

    private static String scope(PDStructureElement element) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray array) {
            attributes = array.getObject(0);
        }
        String scope = attributes instanceof COSDictionary dictionary ? dictionary.getNameAsString("Scope") : null;
        return scope == null ? "" : scope;
    }

    /** The outline, deeper entries led by two spaces a level. */
    List<String> bookmarks() {
        List<String> titles = new ArrayList<>();
        if (document.getDocumentCatalog().getDocumentOutline() != null) {
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", titles);
        }
        return titles;
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            bookmarks(item, indent + "  ", titles);
        }
    }

    /** Names of all fonts that the pages use, "not embedded" behind those of which the file lacks the shapes. */
    List<String> fonts() {
        var fonts = new TreeSet<String>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                try {
                    var font = page.getResources().getFont(name);
                    fonts.add(font.getName().replaceAll("^[A-Z]{6}\\+", "") + (font.isEmbedded() ? "" : " not embedded"));
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            }
        }
        return List.copyOf(fonts);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
