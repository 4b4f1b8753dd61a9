// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import advice.documents.DocumentRefused;
import advice.documents.word.Template;

/** What comes from elsewhere is refused with a sentence a maintainer can act on, before anything is unpacked or followed. */
class RefusedTemplatesTest {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private record Refused(String title, byte[] file, String sentence) {
    }

    private static List<String> sentences(byte[] file) {
        DocumentRefused refused = catchThrowableOfType(DocumentRefused.class, () -> Template.read(file));
        assertThat(refused).as("was taken").isNotNull();
        return refused.sentences();
    }

    @TestFactory
    Stream<DynamicTest> aRefusedFileIsToldWhy() throws Exception {
        return Stream.of(
                new Refused("nothing", new byte[0], "not a Word document"),
                new Refused("text", "Dear all".getBytes(UTF_8), "not a Word document"),
                new Refused("an old .doc or one with a password", compound(), "old .doc, or has a password"),
                new Refused("a zip that is no Word file", zip("a.txt", "x"), "not a Word document"),
                new Refused("a file cut short", Arrays.copyOf(shipped(), 3000), "damaged"),
                new Refused("a part twice", twice(), "holds a part twice"),
                new Refused("a part twice in other capitals", part("word/Document.xml", "<x/>"), "holds a part twice"),
                new Refused("a name that climbs out", part("word/../../evil.xml", "x"), "leads outside the file"),
                new Refused("a name from the root", part("/evil.xml", "x"), "leads outside the file"),
                new Refused("a Windows path", part("word\\evil.xml", "x"), "leads outside the file"),
                new Refused("more parts than a form needs", manyParts(), "more than 500 parts"),
                new Refused("a small file that unpacks to a large one", bomb(), "unpacks to far more"),
                new Refused("a file beyond 20 MB", new byte[(20 << 20) + 1], "larger than 20 MB"),
                new Refused("a document type", changed("word/document.xml", xml -> "<!DOCTYPE w:document [<!ENTITY a \"b\">]>" + xml),
                        "declares a document type"),
                new Refused("an external entity", changed("word/styles.xml", xml -> "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">" + xml),
                        "declares a document type"),
                new Refused("XML that is not closed", changed("word/document.xml", xml -> xml.substring(0, 900)), "cannot be read"),
                new Refused("XML nested without end", changed("word/document.xml", xml -> xml.replace("<w:body>",
                        "<w:body>" + "<w:p>".repeat(300) + "</w:p>".repeat(300))), "nested more than"),
                new Refused("the strict variant", changed("word/document.xml", xml -> xml.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")),
                        "strict variant"),
                new Refused("macros", part("word/vbaProject.bin", "x"), "can act when it is opened"),
                new Refused("a macro-enabled file", changed("[Content_Types].xml", xml -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml")), "can hold macros"),
                new Refused("an embedded object", related("oleObject", "embeddings/x.bin", ""), "can act when it is opened"),
                new Refused("an embedded object elsewhere", related("oleObject", "other/x.bin", ""), "an embedded object (OLE)"),
                new Refused("an embedded file", related("package", "other/x.xlsx", ""), "an embedded file"),
                new Refused("an ActiveX control", related("control", "other/x.xml", ""), "an ActiveX control"),
                new Refused("an imported piece", related("aFChunk", "other/x.html", ""), "altChunk"),
                new Refused("a linked picture", related("image", "https://example.org/x.png", "External"), "loads something from outside"),
                new Refused("a sub-document", related("subDocument", "file:///x.docx", "External"), "loads something from outside"),
                new Refused("a link by http", related("hyperlink", "http://example.org", "External"), "does not begin with https or mailto"),
                new Refused("a link to a file", related("hyperlink", "file:///etc/passwd", "External"), "does not begin with https or mailto"),
                new Refused("a link that runs", related("hyperlink", "javascript:alert(1)", "External"), "does not begin with https or mailto"),
                new Refused("a picture of another kind", related("image", "media/x.emf", ""), "neither PNG nor JPEG"),
                new Refused("a part that is missing", related("header", "header9.xml", "gone"), "a part it names is missing"))
                .map(refused -> DynamicTest.dynamicTest(refused.title(),
                        () -> assertThat(sentences(refused.file())).anyMatch(s -> s.contains(refused.sentence()))));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        byte[] file = TemplateFile.read(related("hyperlink", "http://example.org", "External"))
                .change("word/_rels/document.xml.rels", "</Relationships>",
                        "<Relationship Id=\"rId31\" Type=\"" + OFFICE + "image\" Target=\"https://example.org/x.png\" TargetMode=\"External\"/></Relationships>")
                .bytes();
        assertThat(sentences(file)).hasSize(2);
    }

    @Test
    void linksAReaderFollowsByChoosingToAreTaken() throws DocumentRefused {
        assertThat(Template.read(related("hyperlink", "https://example.org", "External"))).isNotNull();
        assertThat(Template.read(related("hyperlink", "mailto:send@example.org", "External"))).isNotNull();
    }

    private static byte[] shipped() {
        return ShippedForms.draw(ShippedForms.SWINDON);
    }

    private static byte[] part(String name, String content) {
        return TemplateFile.read(shipped()).part(name, content.getBytes(UTF_8)).bytes();
    }

    private static byte[] changed(String part, UnaryOperator<String> change) {
        TemplateFile file = TemplateFile.read(shipped());
        String text = file.part(part);
        int declaration = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        return file.part(part, change.apply(text.substring(declaration)).getBytes(UTF_8)).bytes();
    }

    /** A relationship of the body; a target within the file gets a part unless the mode is "gone". */
    private static byte[] related(String kind, String target, String mode) {
        TemplateFile file = TemplateFile.read(shipped()).change("word/_rels/document.xml.rels", "</Relationships>",
                "<Relationship Id=\"rId30\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\""
                        + (mode.equals("External") ? " TargetMode=\"External\"" : "") + "/></Relationships>");
        return mode.isEmpty() ? file.part("word/" + target, "x".getBytes(UTF_8)).bytes() : file.bytes();
    }

    private static byte[] compound() {
        byte[] file = new byte[600];
        file[0] = (byte) 0xD0;
        file[1] = (byte) 0xCF;
        file[2] = 0x11;
        file[3] = (byte) 0xE0;
        return file;
    }

    private static byte[] zip(String name, String content) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The JDK writes no name twice, so one of another name is renamed in the bytes. */
    private static byte[] twice() {
        byte[] file = part("word/stylez.xml", "<x/>");
        byte[] name = "word/stylez.xml".getBytes(UTF_8);
        for (int i = 0; i + name.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + name.length, name, 0, name.length)) {
                file[i + 10] = 's';
            }
        }
        return file;
    }

    private static byte[] manyParts() {
        TemplateFile file = TemplateFile.read(shipped());
        for (int i = 0; i < 600; i++) {
            file.part("x/" + i, new byte[0]);
        }
        return file.bytes();
    }

    private static byte[] bomb() {
        return TemplateFile.read(shipped()).part("word/media/zeros.png", new byte[15 << 20]).bytes();
    }
}
