// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import advice.documents.DocumentRefused;

/**
 * A Word file reduced to what a form is made of: text, styles, numbering, theme, headers, footers and pictures. Who made
 * the template, on which machine and in how many sittings stays behind, and so does whatever could run or fetch
 * something; the latter is refused with a sentence, never passed over.
 */
final class Normaliser {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String RESAVE = "Open the template in Word and save it again as .docx (Word Document)";

    /** What is carried along, by the last word of the relationship's type. */
    private static final Set<String> KEPT = Set.of("styles", "numbering", "theme", "header", "footer", "image");

    /** What may act when the form is opened, with the word a maintainer knows it by. */
    private static final Map<String, String> REFUSED = new TreeMap<>(Map.of(
            "vbaproject", "a macro",
            "keymapcustomizations", "a macro's keys",
            "oleobject", "an embedded object (OLE)",
            "package", "an embedded file",
            "control", "an ActiveX control",
            "activexcontrolbinary", "an ActiveX control",
            "afchunk", "an imported piece of another file (altChunk)",
            "subdocument", "a sub-document",
            "frame", "a frame that loads another file"));

    private static final Pattern ACTIVE_PART = Pattern.compile("(?i).*(vbaProject|vbaData|/embeddings/|/activeX/).*");

    private static final Set<String> LEFT_BEHIND = Set.of("w:proofErr", "w:bookmarkStart", "w:bookmarkEnd",
            "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference", "w:annotationRef", "w:permStart",
            "w:permEnd", "w:lastRenderedPageBreak", "w:noProof", "w:rsid", "w:latentStyles", "a:extLst");

    /** Where the format has text; anywhere else it would be noise. */
    private static final Set<String> TEXTUAL = Set.of("w:t", "w:instrText");

    /** Elements that only wrap what they hold. */
    private static final Map<String, String> WRAPPERS = Map.of("w:sdt", "w:sdtContent", "w:smartTag", "w:smartTag",
            "w:customXml", "w:customXml");

    /** How a part is tied to another. */
    private record Relation(String id, String type, String target, boolean external) {

        String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private final WordFile file;
    private final List<String> refusals = new ArrayList<>();
    private final SortedMap<String, Element> trees = new TreeMap<>();
    private final SortedMap<String, byte[]> pictures = new TreeMap<>();
    private final SortedMap<String, String> types = new TreeMap<>();

    private Normaliser(WordFile file) {
        this.file = file;
    }

    /**
     * @param main     the name of the part that holds the body
     * @param trees    the XML parts by name, relationships among them
     * @param pictures the pictures by name
     * @param types    content type of each part that states its own
     */
    record Normalised(String main, SortedMap<String, Element> trees, SortedMap<String, byte[]> pictures,
            SortedMap<String, String> types) {

        Optional<Element> styles() {
            return named(WORD_TYPE + "styles+xml").findFirst().map(trees::get);
        }

        Optional<Element> numbering() {
            return named(WORD_TYPE + "numbering+xml").findFirst().map(trees::get);
        }

        List<String> headers() {
            return named(WORD_TYPE + "header+xml").toList();
        }

        List<String> footers() {
            return named(WORD_TYPE + "footer+xml").toList();
        }

        private Stream<String> named(String type) {
            return types.entrySet().stream().filter(e -> e.getValue().equals(type)).map(Map.Entry::getKey);
        }
    }

    /** @throws DocumentRefused with a sentence for each thing found that no form may carry */
    static Normalised normalise(WordFile file) throws DocumentRefused {
        return new Normaliser(file).run();
    }

    private Normalised run() throws DocumentRefused {
        for (String name : file.parts().keySet()) {
            if (ACTIVE_PART.matcher(name).matches()) {
                refuse("The file holds a part that can act when it is opened (" + name + "). " + RESAVE);
            }
        }
        Element contentTypes = Xml.read(WordFile.CONTENT_TYPES, file.parts().get(WordFile.CONTENT_TYPES));
        if (contentTypes.elements().anyMatch(e -> e.get("ContentType").toLowerCase(Locale.ROOT).contains("macro"))) {
            refuse("The file can hold macros (.docm or .dotm). " + RESAVE);
        }
        stop();
        String main = relations("").stream().filter(r -> r.kind().equals("officeDocument") && !r.external())
                .map(r -> resolve("", r.target())).filter(file.parts()::containsKey).findFirst()
                .orElseThrow(() -> new DocumentRefused("The file holds no document. " + RESAVE));
        Element document = part(main, WORD_TYPE + "document.main+xml");
        if (!document.is("w:document")) {
            throw new DocumentRefused("The file is in the strict variant of the format, or not a text document. "
                    + "Save it as Word Document (.docx), not as Strict Open XML Document");
        }
        follow(main);
        stop();
        String settings = folder(main) + "settings.xml";
        trees.put(settings, settings(main));
        types.put(settings, WORD_TYPE + "settings+xml");
        relation(main, "rIdSettings", OFFICE + "settings", "settings.xml");
        return new Normalised(main, trees, pictures, types);
    }

    private void refuse(String sentence) {
        if (!refusals.contains(sentence)) {
            refusals.add(sentence);
        }
    }

    private void stop() throws DocumentRefused {
        if (!refusals.isEmpty()) {
            throw new DocumentRefused(refusals);
        }
    }

    private Element part(String name, String type) throws DocumentRefused {
        Element tree = Xml.read(name, file.parts().get(name));
        clean(tree);
        trees.put(name, tree);
        types.put(name, type);
        return tree;
    }

    /** Takes along what the part refers to and may, with new relationships that hold nothing else. */
    private void follow(String from) throws DocumentRefused {
        var kept = new Element("rel:Relationships");
        for (Relation relation : relations(from)) {
            if (relation.external()) {
                if (external(relation)) {
                    kept.with(new Element("rel:Relationship").with("Id", relation.id()).with("Type", relation.type())
                            .with("Target", relation.target()).with("TargetMode", "External"));
                }
                continue;
            }
            String refused = REFUSED.get(relation.kind().toLowerCase(Locale.ROOT));
            if (refused != null) {
                refuse("The template holds " + refused + ". Take it out");
            } else if (KEPT.contains(relation.kind())) {
                String target = resolve(from, relation.target());
                if (take(relation.kind(), target)) {
                    kept.with(new Element("rel:Relationship").with("Id", relation.id()).with("Type", relation.type())
                            .with("Target", target.startsWith(folder(from)) ? target.substring(folder(from).length())
                                    : "/" + target));
                }
            }
        }
        if (!kept.children().isEmpty()) {
            trees.put(relationsOf(from), kept);
        }
    }

    private boolean take(String kind, String target) throws DocumentRefused {
        if (!file.parts().containsKey(target)) {
            refuse("The file is damaged: a part it names is missing (" + target + "). " + RESAVE);
            return false;
        }
        if (trees.containsKey(target) || pictures.containsKey(target)) {
            return true;
        }
        if (kind.equals("image")) {
            byte[] picture = file.parts().get(target);
            String ending = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!Set.of("png", "jpg", "jpeg").contains(ending)) {
                refuse("The template holds a picture that is neither PNG nor JPEG (" + target + "). "
                        + "Put it in again as PNG");
                return false;
            }
            pictures.put(target, Pictures.withoutRemarks(picture));
        } else if (kind.equals("theme")) {
            part(target, "application/vnd.openxmlformats-officedocument.theme+xml");
        } else {
            part(target, WORD_TYPE + kind + "+xml");
            follow(target);
        }
        return true;
    }

    /** Whether a link out of the file is one that a reader follows by choosing to. */
    private boolean external(Relation relation) {
        if (relation.kind().equals("attachedTemplate")) {
            return false;
        }
        String target = relation.target().toLowerCase(Locale.ROOT);
        if (relation.kind().equals("hyperlink") && (target.startsWith("https://") || target.startsWith("mailto:"))) {
            return true;
        }
        refuse(relation.kind().equals("hyperlink")
                ? "The template links to an address that does not begin with https or mailto. Change or remove the link"
                : "The template loads something from outside the file (" + relation.kind() + "). Put it into the file");
        return false;
    }

    private List<Relation> relations(String part) throws DocumentRefused {
        byte[] bytes = file.parts().get(relationsOf(part));
        List<Relation> found = new ArrayList<>();
        if (bytes != null) {
            Xml.read(relationsOf(part), bytes).elements("rel:Relationship").forEach(r -> found.add(new Relation(
                    r.get("Id"), r.get("Type"), r.get("Target"), r.get("TargetMode").equalsIgnoreCase("External"))));
        }
        return found;
    }

    private void relation(String from, String id, String type, String target) {
        trees.computeIfAbsent(relationsOf(from), name -> new Element("rel:Relationships"))
                .with(new Element("rel:Relationship").with("Id", id).with("Type", type).with("Target", target));
    }

    static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** The part a relationship points to; one that climbs out of the file names a part that is not there. */
    private static String resolve(String from, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of(folder(from).split("/")));
        path.remove("");
        for (String step : target.split("/")) {
            if (step.equals("..") && !path.isEmpty()) {
                path.remove(path.size() - 1);
            } else if (!step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    /** Only what bears on the layout; no rsids, variables, mail merge, or template's path. */
    private Element settings(String main) throws DocumentRefused {
        var settings = new Element("w:settings");
        for (Relation relation : relations(main)) {
            String target = resolve(main, relation.target());
            if (relation.kind().equals("settings") && !relation.external() && file.parts().containsKey(target)) {
                Element old = Xml.read(target, file.parts().get(target));
                for (String kept : List.of("w:defaultTabStop", "w:evenAndOddHeaders")) {
                    old.first(kept).ifPresent(settings::with);
                }
                settings.with(compatibility());
                old.first("w:clrSchemeMapping").ifPresent(settings::with);
                return settings;
            }
        }
        return settings.with(compatibility());
    }

    private static Element compatibility() {
        return new Element("w:compat").with(new Element("w:compatSetting").with("w:name", "compatibilityMode")
                .with("w:uri", "http://schemas.microsoft.com/office/word").with("w:val", "15"));
    }

    private static void clean(Element element) {
        element.attributes().keySet().removeIf(a -> a.startsWith("w:rsid") || a.equals("mc:Ignorable"));
        if (element.is("pic:cNvPr") || element.is("wp:docPr")) {
            // Word puts the picture's file name and folder here; what it shows is in descr.
            element.with("name", "Picture");
        }
        List<Node> cleaned = new ArrayList<>();
        for (Node child : element.children()) {
            if (!(child instanceof Element inner)) {
                if (TEXTUAL.contains(element.name())) {
                    cleaned.add(child);
                }
            } else if (!LEFT_BEHIND.contains(inner.name())) {
                clean(inner);
                if (!hollow(inner)) {
                    cleaned.addAll(unwrapped(inner));
                }
            }
        }
        element.children().clear();
        element.children().addAll(cleaned);
    }

    private static List<Node> unwrapped(Element element) {
        String content = WRAPPERS.get(element.name());
        if (content == null) {
            return List.of(element);
        }
        Element inside = element.is(content) ? element : element.first(content).orElse(new Element(content));
        return inside.children().stream()
                .filter(n -> !(n instanceof Element e && (e.is("w:smartTagPr") || e.is("w:customXmlPr")))).toList();
    }

    /** A run that held nothing but a mark of a comment or of the printer's last page break. */
    private static boolean hollow(Element element) {
        return element.is("w:r") && element.elements().allMatch(e -> e.is("w:rPr")) && element.text().isEmpty();
    }

    /**
     * The parts of a finished form.
     *
     * @param filled  the trees that take the place of the template's, by name
     * @param core    title, authority and language
     */
    static Filled assemble(Normalised template, Map<String, Element> filled, Element core) {
        SortedMap<String, Element> parts = new TreeMap<>(template.trees());
        parts.putAll(filled);
        parts.put("docProps/core.xml", core);

        var contentTypes = new Element("ct:Types");
        Map<String, String> endings = new LinkedHashMap<>();
        endings.put("jpeg", "image/jpeg");
        endings.put("jpg", "image/jpeg");
        endings.put("png", "image/png");
        endings.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        endings.put("xml", "application/xml");
        endings.forEach((ending, type) -> contentTypes.with(
                new Element("ct:Default").with("Extension", ending).with("ContentType", type)));
        SortedMap<String, String> types = new TreeMap<>(template.types());
        types.put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        types.forEach((part, type) -> contentTypes.with(
                new Element("ct:Override").with("PartName", "/" + part).with("ContentType", type)));
        parts.put(WordFile.CONTENT_TYPES, contentTypes);

        parts.put("_rels/.rels", new Element("rel:Relationships")
                .with(new Element("rel:Relationship").with("Id", "rId1").with("Type", OFFICE + "officeDocument")
                        .with("Target", template.main()))
                .with(new Element("rel:Relationship").with("Id", "rId2")
                        .with("Type", PACKAGE + "metadata/core-properties").with("Target", "docProps/core.xml")));
        return new Filled(parts, template.pictures());
    }
}
