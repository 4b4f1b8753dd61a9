// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import advice.documents.DocumentRefused;

/**
 * Reads and writes the XML of Word files, with the JDK's reader shut off from everything outside the bytes given to it,
 * and a writer of our own: the JDK's changes from release to release, and the same form must give the same bytes.
 *
 * <p>Names get the prefix that everybody knows for their namespace. What is in a namespace not listed here is left out:
 * these are the extensions that Word itself marks as ignorable.
 */
public final class Xml {

    /** Deeper than any form, and shallow enough for the stack. */
    private static final int DEEPEST = 200;

    private static final String OFFICE = "http://schemas.openxmlformats.org/";

    private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();
    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        known("w", OFFICE + "wordprocessingml/2006/main");
        known("r", OFFICE + "officeDocument/2006/relationships");
        known("wp", OFFICE + "drawingml/2006/wordprocessingDrawing");
        known("a", OFFICE + "drawingml/2006/main");
        known("pic", OFFICE + "drawingml/2006/picture");
        known("c", OFFICE + "drawingml/2006/chart");
        known("dgm", OFFICE + "drawingml/2006/diagram");
        known("m", OFFICE + "officeDocument/2006/math");
        known("v", "urn:schemas-microsoft-com:vml");
        known("o", "urn:schemas-microsoft-com:office:office");
        known("mc", OFFICE + "markup-compatibility/2006");
        known("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
        known("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup");
        known("ct", OFFICE + "package/2006/content-types");
        known("rel", OFFICE + "package/2006/relationships");
        known("cp", OFFICE + "package/2006/metadata/core-properties");
        known("dc", "http://purl.org/dc/elements/1.1/");
    }

    private Xml() {
    }

    private static void known(String prefix, String namespace) {
        NAMESPACES.put(prefix, namespace);
        PREFIXES.put(namespace, prefix);
    }

    /**
     * Reads one part.
     *
     * @param part  its name, for the sentence when it is refused
     * @throws DocumentRefused when it is not well formed, declares a document type or is nested beyond reason
     */
    public static Element read(String part, byte[] bytes) throws DocumentRefused {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            return tree(part, factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException notWellFormed) {
            throw new DocumentRefused("The part " + part + " is damaged: its XML cannot be read."
                    + " Open the template in Word and save it again as .docx");
        }
    }

    private static Element tree(String part, XMLStreamReader reader) throws XMLStreamException, DocumentRefused {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        int skipped = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new DocumentRefused(
                        "The part " + part + " declares a document type, which no Word file needs."
                                + " Open the template in Word and save it again as .docx");
                case XMLStreamConstants.START_ELEMENT -> {
                    String prefix = PREFIXES.get(reader.getNamespaceURI());
                    if (skipped > 0 || prefix == null && root != null) {
                        skipped++;
                        continue;
                    }
                    var element = new Element((prefix == null ? "unknown" : prefix) + ":" + reader.getLocalName());
                    attributes(reader, element);
                    if (root == null) {
                        root = element;
                    } else {
                        open.element().children().add(element);
                    }
                    open.push(element);
                    if (open.size() > DEEPEST) {
                        throw new DocumentRefused("The part " + part + " is nested more than " + DEEPEST
                                + " levels deep, which no form needs");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        open.pop();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (skipped == 0 && !open.isEmpty() && !between(open.element(), reader)) {
                        open.element().children().add(new Text(reader.getText()));
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing that a form shows.
                }
            }
        }
        return root;
    }

    /** Whether this is the line break and indentation of pretty-printed XML; only leaves hold text in these formats. */
    private static boolean between(Element parent, XMLStreamReader reader) {
        return reader.isWhiteSpace() && !parent.is("w:t") && !parent.is("w:instrText");
    }

    private static void attributes(XMLStreamReader reader, Element element) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String local = reader.getAttributeLocalName(i);
            if (namespace == null || namespace.isEmpty()) {
                element.with(local, reader.getAttributeValue(i));
            } else if (PREFIXES.containsKey(namespace)) {
                element.with(PREFIXES.get(namespace) + ":" + local, reader.getAttributeValue(i));
            } else if ("xml".equals(reader.getAttributePrefix(i))) {
                element.with("xml:" + local, reader.getAttributeValue(i));
            }
        }
    }

    /** Writes a part: the namespaces it uses declared once at the root in the order of their prefixes, UTF-8. */
    static byte[] write(Element root) {
        var prefixes = new TreeSet<String>();
        root.all().forEach(element -> {
            prefixes.add(prefix(element.name()));
            element.attributes().keySet().stream().filter(a -> a.contains(":")).map(Xml::prefix).forEach(prefixes::add);
        });
        prefixes.remove("xml");
        var out = new StringBuilder(4096);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        String own = prefix(root.name());
        boolean plain = own.equals("ct") || own.equals("rel");
        var declarations = new StringBuilder();
        for (String prefix : prefixes) {
            declarations.append(plain && prefix.equals(own) ? " xmlns=\"" : " xmlns:" + prefix + "=\"")
                    .append(NAMESPACES.get(prefix)).append('"');
        }
        write(root, declarations.toString(), plain ? own + ":" : "", out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static void write(Element element, String declarations, String dropped, StringBuilder out) {
        String name = !dropped.isEmpty() && element.name().startsWith(dropped)
                ? element.name().substring(dropped.length())
                : element.name();
        out.append('<').append(name).append(declarations);
        element.attributes().forEach((key, value) -> {
            out.append(' ').append(key).append("=\"");
            escape(value, true, out);
            out.append('"');
        });
        if (element.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                write(inner, "", dropped, out);
            } else if (child instanceof Text text) {
                escape(text.value(), false, out);
            }
        }
        out.append("</").append(name).append('>');
    }

    private static void escape(String value, boolean attribute, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                case '\r' -> out.append("&#13;");
                default -> out.append(c);
            }
        }
    }
}
