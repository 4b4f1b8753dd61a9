// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An element of a part of a Word file. Names carry the usual prefix whatever the file itself used ({@code w:p},
 * {@code r:id}), so they can be compared as strings; see {@link Xml}.
 */
public final class Element implements Node {

    private final String name;
    /** Made when the first one is set: most elements of a filled form have none. */
    private Map<String, String> attributes;
    private final List<Node> children = new ArrayList<>(4);

    public Element(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** In the order of the file; may be changed. */
    public Map<String, String> attributes() {
        if (attributes == null) {
            attributes = new LinkedHashMap<>(4);
        }
        return attributes;
    }

    /** In the order of the file; may be changed. */
    public List<Node> children() {
        return children;
    }

    /** The attribute's value, or the empty string. */
    public String get(String attribute) {
        var value = attributes == null ? null : attributes.get(attribute);
        return value == null ? "" : value;
    }

    /** Sets an attribute, and answers this element so that calls can be strung together. */
    public Element with(String attribute, String value) {
        attributes().put(attribute, value);
        return this;
    }

    /** Adds children at the end, and answers this element. */
    public Element with(Node... more) {
        children.addAll(List.of(more));
        return this;
    }

    /** The child elements. */
    public Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The child elements of one name. */
    public Stream<Element> elements(String wanted) {
        return elements().filter(e -> e.is(wanted));
    }

    /** The first child element of one name. */
    public Optional<Element> first(String wanted) {
        // Asked of every element of a page several times, so without a stream.
        for (Node child : children) {
            if (child instanceof Element element && element.is(wanted)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Whether something of one name at or below this element is as asked; whatever comes after the first one is not looked at. */
    public boolean any(String wanted, Predicate<Element> asked) {
        if (is(wanted) && asked.test(this)) {
            return true;
        }
        for (Node child : children) {
            if (child instanceof Element element && element.any(wanted, asked)) {
                return true;
            }
        }
        return false;
    }

    /** This element and all below it, in document order. */
    public Stream<Element> all() {
        List<Element> found = new ArrayList<>();
        walk(found::add);
        return found.stream();
    }

    /** This element and all below it that have one name, in document order. */
    public Stream<Element> all(String wanted) {
        return all().filter(e -> e.is(wanted));
    }

    private void walk(Consumer<Element> visitor) {
        visitor.accept(this);
        for (Node child : children) {
            if (child instanceof Element element) {
                element.walk(visitor);
            }
        }
    }

    /** All text below this element. */
    public String text() {
        var text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        for (Node child : children) {
            if (child instanceof Element element) {
                element.collect(text);
            } else if (child instanceof Text piece) {
                text.append(piece.value());
            }
        }
    }

    /** A copy without children. */
    Element shell() {
        var copy = new Element(name);
        if (attributes != null && !attributes.isEmpty()) {
            copy.attributes().putAll(attributes);
        }
        return copy;
    }

    /** A copy with copies of all below. */
    public Element copy() {
        Element copy = shell();
        for (Node child : children) {
            copy.children.add(child instanceof Element element ? element.copy() : child);
        }
        return copy;
    }

    @Override
    public String toString() {
        return "<" + name + ">";
    }
}
