// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import advice.documents.word.Element;

/**
 * Formatting as Word writes it ({@code w:pPr}, {@code w:rPr}, {@code w:tblPr}, {@code w:tcPr}): elements by name, laid
 * one over another as styles are.
 */
final class Properties {

    static final Properties NONE = new Properties(Collections.emptyMap());

    /** Of these, attributes not set above shine through. */
    private static final Set<String> BY_ATTRIBUTE = Set.of("w:ind", "w:spacing", "w:rFonts", "w:lang");

    /** Of these, children not set above shine through: one side has its own border. */
    private static final Set<String> BY_CHILD = Set.of("w:pBdr", "w:tcBorders", "w:tblBorders", "w:tblCellMar", "w:tcMar");

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final Map<String, Element> byName;

    /** What comes of laying these over others: few styles are laid over few others, in every paragraph of a page. */
    private final Map<Properties, Properties> over = new IdentityHashMap<>(4);

    private Properties(Map<String, Element> byName) {
        this.byName = byName;
    }

    /** The children of an element that holds formatting. */
    static Properties of(Optional<Element> holder) {
        if (holder.isEmpty() || holder.get().children().isEmpty()) {
            return NONE;
        }
        Map<String, Element> byName = new LinkedHashMap<>();
        holder.get().elements().forEach(e -> byName.put(e.name(), sided(e)));
        return new Properties(byName);
    }

    /** Newer files say start and end where older ones say left and right. */
    private static Element sided(Element element) {
        boolean newer = element.attributes().keySet().stream().anyMatch(a -> a.equals("w:start") || a.equals("w:end"))
                || element.elements().anyMatch(e -> e.is("w:start") || e.is("w:end"));
        if (!newer || element.is("w:numPr")) {
            return element;
        }
        var older = new Element(element.name());
        element.attributes().forEach((name, value) -> older.with(name.replace("w:start", "w:left")
                .replace("w:end", "w:right"), value));
        element.elements().forEach(e -> {
            var side = new Element(e.is("w:start") ? "w:left" : e.is("w:end") ? "w:right" : e.name());
            e.attributes().forEach(side::with);
            older.with(side);
        });
        return older;
    }

    /** These, and where they say nothing, the ones underneath. */
    Properties over(Properties base) {
        if (base.byName.isEmpty()) {
            return this;
        }
        if (byName.isEmpty()) {
            return base;
        }
        return over.computeIfAbsent(base, under -> {
            Map<String, Element> merged = new LinkedHashMap<>(under.byName);
            byName.forEach((name, own) -> merged.merge(name, own, Properties::merge));
            return new Properties(merged);
        });
    }

    private static Element merge(Element base, Element own) {
        var merged = new Element(own.name());
        if (BY_ATTRIBUTE.contains(own.name())) {
            base.attributes().forEach(merged::with);
            if (!own.get("w:firstLine").isEmpty() || !own.get("w:hanging").isEmpty()) {
                merged.attributes().remove("w:firstLine");
                merged.attributes().remove("w:hanging");
            }
            for (String script : new String[] { "ascii", "hAnsi" }) {
                if (!own.get("w:" + script).isEmpty() || !own.get("w:" + script + "Theme").isEmpty()) {
                    merged.attributes().remove("w:" + script);
                    merged.attributes().remove("w:" + script + "Theme");
                }
            }
            own.attributes().forEach(merged::with);
            return merged;
        }
        if (own.is("w:tabs")) {
            base.elements().filter(e -> own.elements().noneMatch(o -> o.get("w:pos").equals(e.get("w:pos"))))
                    .forEach(merged::with);
            own.elements().filter(e -> !e.get("w:val").equals("clear")).forEach(merged::with);
            return merged;
        }
        if (BY_CHILD.contains(own.name())) {
            base.elements().filter(e -> own.first(e.name()).isEmpty()).forEach(merged::with);
            own.elements().forEach(merged::with);
            return merged;
        }
        return own;
    }

    Optional<Element> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The value of an element, or the empty string. */
    String value(String name) {
        return attribute(name, "w:val");
    }

    /** An attribute of an element, or the empty string. */
    String attribute(String name, String attribute) {
        Element element = byName.get(name);
        return element == null ? "" : element.get(attribute);
    }

    /** Whether a switch such as bold is there and not switched off. */
    boolean on(String name) {
        return byName.containsKey(name) && !OFF.contains(value(name));
    }

    /** A whole number in an attribute, or the other one where there is none. */
    int number(String name, String attribute, int otherwise) {
        return Units.number(attribute(name, attribute), otherwise);
    }
}
