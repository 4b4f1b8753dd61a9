// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file put together from its parts, in the order given; and taken apart. */
final class TemplateFile {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"" + OFFICE + "\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A file with the styles, numbering, header and footer of the shipped forms round a body. */
    static TemplateFile of(String body, String styles, String numbering, String header, String footer) {
        return new TemplateFile()
                .part("[Content_Types].xml", """
                        <Types xmlns="%1$s"><Default Extension="rels" \
                        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Default Extension="xml" ContentType="application/xml"/>\
                        <Override PartName="/word/document.xml" ContentType="%2$sdocument.main+xml"/>\
                        <Override PartName="/word/styles.xml" ContentType="%2$sstyles+xml"/>\
                        <Override PartName="/word/numbering.xml" ContentType="%2$snumbering+xml"/>\
                        <Override PartName="/word/settings.xml" ContentType="%2$ssettings+xml"/>\
                        <Override PartName="/word/header1.xml" ContentType="%2$sheader+xml"/>\
                        <Override PartName="/word/footer1.xml" ContentType="%2$sfooter+xml"/></Types>\
                        """.formatted(TYPES, WORD))
                .part("_rels/.rels", """
                        <Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/officeDocument" \
                        Target="word/document.xml"/></Relationships>""".formatted(RELATIONS, OFFICE))
                .part("word/_rels/document.xml.rels", relations("styles", "numbering", "settings", "header1", "footer1"))
                .part("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + """
                        <w:sectPr><w:headerReference w:type="default" r:id="rId4"/>\
                        <w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>\
                        <w:pgMar w:top="1474" w:right="1134" w:bottom="1304" w:left="1134" w:header="624" \
                        w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>""")
                .part("word/styles.xml", styles)
                .part("word/numbering.xml", numbering)
                .part("word/settings.xml", "<w:settings " + NAMESPACES + "><w:defaultTabStop w:val=\"567\"/>"
                        + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
                        + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>")
                .part("word/header1.xml", "<w:hdr " + NAMESPACES + ">" + header + "</w:hdr>")
                .part("word/footer1.xml", "<w:ftr " + NAMESPACES + ">" + footer + "</w:ftr>");
    }

    private static String relations(String... names) {
        var xml = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 0; i < names.length; i++) {
            xml.append("<Relationship Id=\"rId").append(i + 1).append("\" Type=\"").append(OFFICE).append('/')
                    .append(names[i].replaceAll("\\d", "")).append("\" Target=\"").append(names[i]).append(".xml\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** Takes a Word file apart. */
    static TemplateFile read(byte[] docx) {
        var file = new TemplateFile();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
        return file;
    }

    /** Adds or replaces a part. */
    TemplateFile part(String name, String xml) {
        return part(name, (xml.startsWith("<?xml") ? xml : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + xml).getBytes(UTF_8));
    }

    TemplateFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Changes the text of a part. */
    TemplateFile change(String name, String from, String to) {
        String text = part(name);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("The part " + name + " does not hold " + from);
        }
        return part(name, text.replace(from, to));
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    String part(String name) {
        return new String(parts.get(name), UTF_8);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                // The first moment of 1980 would make the JDK add a field that depends on the time zone.
                entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }
}
