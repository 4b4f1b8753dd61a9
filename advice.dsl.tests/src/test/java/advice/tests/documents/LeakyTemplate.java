// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Swindon's form after an afternoon in somebody's Word: named properties, comments, revision marks, a logo with remarks. */
final class LeakyTemplate {

    /** Stands for all that must not be passed on: names, folders, companies. */
    static final String SECRET = "Secret-Person";

    private LeakyTemplate() {
    }

    static byte[] bytes() {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String word = "<w:%s " + TemplateFile.NAMESPACES + ">%s</w:%1$s>";
        TemplateFile file = TemplateFile.read(ShippedForms.draw(ShippedForms.SWINDON));
        file.change("_rels/.rels", "</Relationships>",
                relation("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")
                        + relation("rId3", office + "extended-properties", "docProps/app.xml")
                        + relation("rId4", office + "custom-properties", "docProps/custom.xml") + "</Relationships>");
        file.change("word/_rels/document.xml.rels", "</Relationships>",
                relation("rId20", office + "comments", "comments.xml") + relation("rId21", office + "webSettings", "webSettings.xml")
                        + relation("rId22", office + "image", "media/logo.png")
                        + relation("rId23", office + "fontTable", "fontTable.xml") + "</Relationships>");
        file.part("word/_rels/settings.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="%sattachedTemplate" Target="file:///C:/Users/%s/form.dotx" \
                TargetMode="External"/></Relationships>""".formatted(office, SECRET));
        file.change("word/settings.xml", "<w:defaultTabStop", "<w:attachedTemplate r:id=\"rId1\"/><w:rsids><w:rsidRoot w:val=\"00AA"
                + "\"/></w:rsids><w:docVars><w:docVar w:name=\"by\" w:val=\"" + SECRET + "\"/></w:docVars><w:defaultTabStop");
        file.change("word/document.xml", "<w:body>", "<w:body><w:p w:rsidR=\"00AA11BB\" w:rsidRDefault=\"00AA11BB\">"
                + "<w:bookmarkStart w:id=\"0\" w:name=\"" + SECRET + "\"/><w:commentRangeStart w:id=\"1\"/><w:proofErr w:type=\"spellStart\"/>"
                + "<w:r w:rsidR=\"00CC\">" + picture() + "</w:r><w:commentRangeEnd w:id=\"1\"/>"
                + "<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\"1\"/></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>"
                + "<w:sdt><w:sdtPr><w:alias w:val=\"" + SECRET + "\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Kept</w:t></w:r></w:p></w:sdtContent></w:sdt>");
        file.part("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>" + SECRET + "</dc:creator><cp:lastModifiedBy>" + SECRET
                + "</cp:lastModifiedBy></cp:coreProperties>");
        file.part("docProps/app.xml", "<Properties><Company>" + SECRET + "</Company></Properties>");
        file.part("docProps/custom.xml", "<Properties><Owner>" + SECRET + "</Owner></Properties>");
        file.part("word/comments.xml", word.formatted("comments", "<w:comment w:id=\"1\" w:author=\"" + SECRET + "\"/>"));
        file.part("word/people.xml", word.formatted("people", SECRET));
        file.part("word/webSettings.xml", word.formatted("webSettings", SECRET));
        file.part("word/fontTable.xml", word.formatted("fonts", SECRET));
        file.part("customXml/item1.xml", "<x>" + SECRET + "</x>");
        file.part("word/media/logo.png", logo());
        return file.bytes();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    static String picture() {
        String drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
        return "<w:drawing><wp:inline xmlns:wp=\"" + drawing + "wordprocessingDrawing\"><wp:extent cx=\"360000\" cy=\"360000\"/>"
                + "<wp:docPr id=\"1\" name=\"C:\\" + SECRET + "\\logo.png\" descr=\"The council's logo\"/>"
                + "<a:graphic xmlns:a=\"" + drawing + "main\"><a:graphicData uri=\"" + drawing + "picture\">"
                + "<pic:pic xmlns:pic=\"" + drawing + "picture\"><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"" + SECRET + ".png\"/><pic:cNvPicPr/>"
                + "</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId22\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"360000\" cy=\"360000\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    /** A PNG of one pixel with a remark in it. */
    static byte[] logo() {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' });
        chunk(png, "IHDR", new byte[] { 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0 });
        chunk(png, "tEXt", ("Author\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1));
        var deflater = new Deflater();
        deflater.setInput(new byte[] { 0, 0 });
        deflater.finish();
        byte[] pixel = new byte[64];
        int length = deflater.deflate(pixel);
        deflater.end();
        chunk(png, "IDAT", java.util.Arrays.copyOf(pixel, length));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        var check = new CRC32();
        check.update(name);
        check.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
