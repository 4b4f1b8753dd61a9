// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import advice.documents.DocumentRefused;
import advice.documents.Form;
import advice.documents.Printable;
import advice.documents.word.Normaliser.Normalised;
import advice.documents.word.TemplateFinding.Level;
import advice.documents.word.Vocabulary.Field;
import advice.documents.word.Vocabulary.Kind;

/**
 * An authority's Word template, read once and then filled any number of times, by any number of threads.
 *
 * <p>Filling gives the same bytes for the same form: nothing of the machine, the moment or the template's makers is in
 * them.
 */
public final class Template {

    private final Normalised file;
    private final Tags tags = new Tags();
    private final Styles styles;
    private final List<TemplateFinding> findings;
    private final List<Field> unused;

    private Template(Normalised file) {
        this.file = file;
        this.styles = Styles.of(file.styles());
        parts().forEach(part -> tags.read(file.trees().get(part)));
        this.unused = findUnused();
        this.findings = List.copyOf(TemplateCheck.check(this));
    }

    /**
     * Opens a template.
     *
     * @param bytes the .docx
     * @throws DocumentRefused when it is not a Word file, is damaged, or holds what no form may carry: macros, embedded
     *                         objects, pieces of other files, links to be loaded
     */
    public static Template read(byte[] bytes) throws DocumentRefused {
        return new Template(Normaliser.normalise(WordFile.read(bytes)));
    }

    /** What its maintainer should know, faults first. */
    public List<TemplateFinding> findings() {
        return findings;
    }

    /**
     * The form as a Word file.
     *
     * @throws DocumentRefused when the template has faults, or no place for something that this form holds
     */
    public byte[] fill(Form form) throws DocumentRefused {
        return filled(form).write();
    }

    /**
     * The form before it is packed into a file.
     *
     * @throws DocumentRefused when the template has faults, or no place for something that this form holds
     */
    public Filled filled(Form form) throws DocumentRefused {
        return filled(form, Anchors.NONE);
    }

    /**
     * The same with names for the paragraphs of its body.
     *
     * @throws DocumentRefused when the template has faults, or no place for something that this form holds
     */
    public Filled filled(Form form, Anchors names) throws DocumentRefused {
        List<String> faults = findings.stream().filter(f -> f.level() == Level.FAULT)
                .map(TemplateFinding::sentence).toList();
        if (!faults.isEmpty()) {
            throw new DocumentRefused(faults);
        }
        refuseToShorten(form);
        var filling = new Filling(tags.references(), styles);
        Map<String, Element> filled = new TreeMap<>();
        for (String part : parts()) {
            filled.put(part, filling.fill(file.trees().get(part), form, part.equals(file.main()) ? names : Anchors.NONE));
        }
        file.headers().forEach(header -> Watermark.into(filled.get(header), form));
        return Normaliser.assemble(file, filled, core(form));
    }

    /** A form is never shorter than what was written: what the template has no place for is said, not dropped. */
    private void refuseToShorten(Form form) throws DocumentRefused {
        List<String> missing = new ArrayList<>();
        for (Field field : unused) {
            if (holds(form, "", field.path())) {
                missing.add(unusedSentence(field) + ", and this document has something to put there. " + useOrLeaveOut(field));
            }
        }
        if (!missing.isEmpty()) {
            throw new DocumentRefused(missing);
        }
    }

    static String unusedSentence(Field field) {
        return "The template has no place for " + field.path();
    }

    static String useOrLeaveOut(Field field) {
        String name = field.list().isEmpty() ? field.path() : field.path().substring(field.list().length() + 1);
        String tag = (field.kind() == Kind.LIST ? "{{#" : "{{") + name + "}}";
        return "Put " + tag + " where it belongs, or {{!without " + field.path() + "}} to leave it out on purpose";
    }

    private static boolean holds(Object at, String prefix, String wanted) {
        if (at instanceof List<?> list) {
            return prefix.equals(wanted) ? !list.isEmpty() : list.stream().anyMatch(item -> holds(item, prefix, wanted));
        }
        if (prefix.equals(wanted)) {
            return Vocabulary.holds(at);
        }
        if (!at.getClass().isRecord()) {
            return false;
        }
        for (RecordComponent component : Vocabulary.components(at.getClass()).values()) {
            String path = prefix.isEmpty() ? component.getName() : prefix + "." + component.getName();
            if (wanted.equals(path) || wanted.startsWith(path + ".")) {
                return holds(Vocabulary.get(at, component.getAccessor()), path, wanted);
            }
        }
        return false;
    }

    /** Words, prose and lists printed nowhere and not left out on purpose; of a list left out, only the list. */
    private List<Field> findUnused() {
        Set<String> reported = new TreeSet<>();
        List<Field> found = new ArrayList<>();
        for (Field field : Vocabulary.fields()) {
            boolean printable = field.kind() == Kind.TEXT || field.kind() == Kind.PROSE || field.kind() == Kind.LIST;
            if (printable && !tags.used().contains(field.path()) && !leftOut(field.path())
                    && reported.stream().noneMatch(list -> field.path().startsWith(list + "."))) {
                found.add(field);
                if (field.kind() == Kind.LIST) {
                    reported.add(field.path());
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean leftOut(String path) {
        return tags.without().stream().anyMatch(left -> path.equals(left) || path.startsWith(left + "."));
    }

    /** The parts that hold text: body, headers and footers. */
    List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(file.main()));
        parts.addAll(file.headers());
        parts.addAll(file.footers());
        return parts;
    }

    Normalised file() {
        return file;
    }

    Tags tags() {
        return tags;
    }

    Styles styles() {
        return styles;
    }

    List<Field> unused() {
        return unused;
    }

    /** Title, authority and language: no person and no date, which would tell of the machine it was built on. */
    private Element core(Form form) {
        return new Element("cp:coreProperties").with(
                new Element("dc:title").with(new Text(Printable.of(form.header().title()))),
                new Element("dc:creator").with(new Text(Printable.of(form.header().authority()))),
                new Element("dc:language").with(new Text(styles.language())));
    }
}
