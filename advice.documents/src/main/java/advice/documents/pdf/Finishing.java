// SPDX-License-Identifier: EPL-2.0
package advice.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Puts right what the library leaves: dates and machine's marks out, headings of tables that run over pages read once,
 * no empty elements, a draft marked on each page.
 */
final class Finishing {

    /**
     * @param author    empty when none is to be named
     * @param watermark the word across each page; empty for none
     */
    record About(String title, String author, String language, String watermark) {
    }

    /** Elements that may stand empty: a cell with nothing in it is still a cell. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH");

    private static final COSName TAG = COSName.S;
    private static final COSName KIDS = COSName.K;
    private static final COSName PAGE = COSName.PG;
    private static final COSName NUMBER = COSName.MCID;

    private final PDDocument document;
    private final About about;
    private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

    Finishing(PDDocument document, About about) {
        this.document = document;
        this.about = about;
    }

    void run() throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        COSDictionary root = catalog.getStructureTreeRoot().getCOSObject();
        tidy(root);
        Stamp stamp = about.watermark().isEmpty() ? null : new Stamp(document, about.watermark());
        for (PDPage page : document.getPages()) {
            Set<Integer> numbers = repeated.get(page.getCOSObject());
            if (numbers != null) {
                makeArtifacts(page, numbers);
                forget(root, page, numbers);
            }
            if (stamp != null) {
                stamp.on(page);
            }
        }
        catalog.setLanguage(about.language());
        catalog.setViewerPreferences(new PDViewerPreferences(new COSDictionary()));
        catalog.getViewerPreferences().setDisplayDocTitle(true);
        var information = new PDDocumentInformation();
        information.setTitle(about.title());
        if (!about.author().isEmpty()) {
            information.setAuthor(about.author());
        }
        document.setDocumentInformation(information);
        catalog.setMetadata(new PDMetadata(document,
                new ByteArrayInputStream(metadata().getBytes(StandardCharsets.UTF_8))));
    }

    // Structure

    /** Whether the element is worth keeping once everything below it is in order. */
    private boolean tidy(COSDictionary element) {
        String tag = element.getNameAsString(TAG);
        if ("THead".equals(tag)) {
            readOnce(element, new COSDictionary[1], element);
        }
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : kids(element)) {
            if (!(kid instanceof COSDictionary inner) || !inner.containsKey(TAG) || tidy(inner)) {
                kept.add(kid);
            }
        }
        setKids(element, kept);
        return !kept.isEmpty() || tag == null || MAY_BE_EMPTY.contains(tag);
    }

    /** Takes what a table's heading repeats on later pages out of the structure, and notes it for the pages. */
    private void readOnce(COSDictionary element, COSDictionary[] first, COSDictionary head) {
        List<COSBase> kept = new ArrayList<>();
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(TAG)) {
                readOnce(inner, first, head);
                kept.add(kid);
                continue;
            }
            COSDictionary reference = kid instanceof COSDictionary inner ? inner : null;
            boolean content = kid instanceof COSInteger || reference != null && reference.containsKey(NUMBER);
            COSDictionary page = reference != null && reference.getCOSDictionary(PAGE) != null
                    ? reference.getCOSDictionary(PAGE) : element.getCOSDictionary(PAGE);
            if (content && first[0] == null) {
                first[0] = page;
            }
            if (content && page != first[0]) {
                repeated.computeIfAbsent(page, p -> new HashSet<>())
                        .add(kid instanceof COSInteger number ? number.intValue() : reference.getInt(NUMBER));
            } else {
                kept.add(kid);
            }
        }
        setKids(element, kept);
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(KIDS);
        List<COSBase> list = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
        } else if (kids != null) {
            list.add(kids);
        }
        return list;
    }

    private static void setKids(COSDictionary element, List<COSBase> kids) {
        if (kids.isEmpty()) {
            element.removeItem(KIDS);
        } else {
            element.setItem(KIDS, kids.size() == 1 ? kids.get(0) : new COSArray(kids));
        }
    }

    /** On the page itself, what is repeated is decoration. */
    private void makeArtifacts(PDPage page, Set<Integer> numbers) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        List<Object> rewritten = new ArrayList<>(tokens.size());
        for (Object token : tokens) {
            int last = rewritten.size() - 1;
            boolean marks = token instanceof Operator operator && operator.getName().equals("BDC");
            if (marks && rewritten.get(last) instanceof COSDictionary properties
                    && numbers.contains(properties.getInt(NUMBER))) {
                rewritten.remove(last);
                rewritten.set(last - 1, COSName.ARTIFACT);
                rewritten.add(Operator.getOperator("BMC"));
            } else {
                rewritten.add(token);
            }
        }
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(rewritten);
        }
        page.setContents(stream);
    }

    /** The tree that leads from content to its element leads nowhere for what is decoration now. */
    private static void forget(COSDictionary root, PDPage page, Set<Integer> numbers) {
        COSArray elements = find(root.getCOSDictionary(COSName.PARENT_TREE), page.getCOSObject().getInt(COSName.STRUCT_PARENTS));
        if (elements != null) {
            numbers.stream().filter(n -> n < elements.size()).forEach(n -> elements.set(n, COSNull.NULL));
        }
    }

    private static COSArray find(COSDictionary node, int key) {
        COSArray pairs = node.getCOSArray(COSName.NUMS);
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            if (pairs.getInt(i) == key) {
                return pairs.getObject(i + 1) instanceof COSArray found ? found : null;
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            COSArray found = find((COSDictionary) kids.getObject(i), key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    // Metadata

    private String metadata() {
        String author = about.author().isEmpty() ? "" : """
                   <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                """.formatted(escape(about.author()));
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                   <dc:format>application/pdf</dc:format>
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                %s   <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                  </rdf:Description>
                  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                   <pdfaid:part>2</pdfaid:part>
                   <pdfaid:conformance>A</pdfaid:conformance>
                  </rdf:Description>
                  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                   <pdfuaid:part>1</pdfuaid:part>
                  </rdf:Description>
                  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                     <pdfaProperty:name>part</pdfaProperty:name>
                     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                     <pdfaProperty:category>internal</pdfaProperty:category>
                     <pdfaProperty:description>Part of the standard that the file keeps to</pdfaProperty:description>
                    </rdf:li></rdf:Seq></pdfaSchema:property>
                   </rdf:li></rdf:Bag></pdfaExtension:schemas>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escape(about.title()), author, escape(about.language()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
