// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import advice.documents.Form;
import advice.documents.Prose;

/**
 * The tags a template may use: the component names of {@link Form} and of the records in it, read by reflection, so that
 * a field of the form is a tag without being listed anywhere.
 */
public final class Vocabulary {

    /** What stands behind a tag. */
    public enum Kind {
        /** Words to be put in. */
        TEXT,
        /** Paragraphs, list items and direct speech. */
        PROSE,
        /** Yes or no, to be asked with <code>{{?...}}</code>. */
        FLAG,
        /** Any number of items, to be gone through with <code>{{#...}}</code>. */
        LIST,
        /** Only a first name for others: <code>child</code> in <code>child.name</code>. */
        GROUP
    }

    /**
     * A place in the form.
     *
     * @param path whole, from the form down: {@code needs.evidence.words}
     * @param list the innermost list it is in, or empty: {@code needs.evidence}
     */
    public record Field(String path, String list, Kind kind) {
    }

    /** The type of a field, with that of its items when it is a list. */
    record Shape(Kind kind, Class<?> type, Shape item) {

        static Shape of(Type type) {
            if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
                return new Shape(Kind.LIST, List.class, of(list.getActualTypeArguments()[0]));
            }
            if (type == String.class) {
                return new Shape(Kind.TEXT, String.class, null);
            }
            if (type == boolean.class) {
                return new Shape(Kind.FLAG, boolean.class, null);
            }
            if (type == Prose.class) {
                return new Shape(Kind.PROSE, Prose.class, null);
            }
            if (type instanceof Class<?> record && record.isRecord()) {
                return new Shape(Kind.GROUP, record, null);
            }
            throw new IllegalStateException("A form cannot hold " + type.getTypeName());
        }

        Optional<RecordComponent> component(String name) {
            return kind != Kind.GROUP ? Optional.empty() : Optional.ofNullable(components(type).get(name));
        }
    }

    /** A record's components by name, in their order: the JDK makes them anew each time it is asked. */
    static Map<String, RecordComponent> components(Class<?> record) {
        return COMPONENTS.computeIfAbsent(record, type -> {
            Map<String, RecordComponent> byName = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                byName.put(component.getName(), component);
            }
            return byName;
        });
    }

    /** Step from one record to one of its components. */
    static Object get(Object record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException fault) {
            throw new IllegalStateException("The form's " + accessor.getName() + " cannot be read", fault);
        }
    }

    private static final Map<Class<?>, Map<String, RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();
    private static final Map<String, Field> FIELDS = new TreeMap<>();

    static {
        collect(Shape.of(Form.class), "", "");
    }

    private Vocabulary() {
    }

    private static void collect(Shape shape, String path, String list) {
        if (!path.isEmpty()) {
            FIELDS.put(path, new Field(path, list, shape.kind()));
        }
        if (shape.kind() == Kind.LIST) {
            if (shape.item().kind() == Kind.GROUP) {
                components(shape.item(), path, path);
            }
        } else if (shape.kind() == Kind.GROUP) {
            components(shape, path, list);
        }
    }

    private static void components(Shape shape, String path, String list) {
        for (RecordComponent component : components(shape.type()).values()) {
            collect(Shape.of(component.getGenericType()),
                    path.isEmpty() ? component.getName() : path + "." + component.getName(), list);
        }
    }

    /** Everything that can be asked for, by path. */
    public static List<Field> fields() {
        return List.copyOf(FIELDS.values());
    }

    static Optional<Field> field(String path) {
        return Optional.ofNullable(FIELDS.get(path));
    }

    /** The known path most like a mistyped one, if any is at all like it. */
    static Optional<String> nearest(String typed, List<String> among) {
        String best = null;
        int least = Math.max(2, typed.length() / 3) + 1;
        for (String candidate : among) {
            int distance = distance(typed, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many letters must be put in, left out or changed to come from one word to the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int above = row[j];
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[to.length()];
    }

    /** The records one is inside of at a place in a template, outermost (the form) first. */
    record Scopes(List<Inside> around) {

        /** @param path whole path of the list whose item this is; empty for the form */
        record Inside(Shape shape, String path) {
        }

        static Scopes form() {
            return new Scopes(List.of(new Inside(Shape.of(Form.class), "")));
        }

        Scopes inside(Reference list) {
            List<Inside> deeper = new ArrayList<>(around);
            deeper.add(new Inside(list.shape().item(), list.path()));
            return new Scopes(List.copyOf(deeper));
        }

        private int innermost() {
            return around.size() - 1;
        }

        /**
         * Finds what a tag names: its first word in the innermost record that has it, the rest from there. A list is not
         * stepped into; its items are reached only between {@code {{#list}}} and {@code {{/list}}}.
         */
        Optional<Reference> find(String path) {
            if (path.equals(".")) {
                Inside item = around.get(innermost());
                return innermost() == 0 ? Optional.empty()
                        : Optional.of(new Reference(innermost(), List.of(), item.shape(), item.path()));
            }
            String[] words = path.split("\\.", -1);
            for (int level = innermost(); level >= 0; level--) {
                if (around.get(level).shape().component(words[0]).isPresent()) {
                    return follow(level, words);
                }
            }
            return Optional.empty();
        }

        private Optional<Reference> follow(int level, String[] words) {
            Shape shape = around.get(level).shape();
            List<Method> steps = new ArrayList<>();
            for (String word : words) {
                Optional<RecordComponent> component = shape.component(word);
                if (component.isEmpty()) {
                    return Optional.empty();
                }
                steps.add(component.get().getAccessor());
                shape = Shape.of(component.get().getGenericType());
            }
            String outer = around.get(level).path();
            String whole = (outer.isEmpty() ? "" : outer + ".") + String.join(".", words);
            return Optional.of(new Reference(level, List.copyOf(steps), shape, whole));
        }

        /** What could be typed here: names from the innermost record outwards. */
        List<String> visible() {
            List<String> names = new ArrayList<>();
            for (int level = innermost(); level >= 0; level--) {
                String prefix = around.get(level).path();
                for (Field field : FIELDS.values()) {
                    if (field.list().equals(prefix)) {
                        names.add(prefix.isEmpty() ? field.path() : field.path().substring(prefix.length() + 1));
                    }
                }
            }
            return names;
        }
    }

    /**
     * What a tag means at its place.
     *
     * @param level which of the surrounding records it starts from
     * @param steps the accessors from there
     * @param path  whole, from the form down
     */
    record Reference(int level, List<Method> steps, Shape shape, String path) {

        /** Its value, given the records around, outermost first. */
        Object value(List<Object> around) {
            Object value = around.get(level);
            for (Method step : steps) {
                value = get(value, step);
            }
            return value;
        }

        /** The records that the value stands in, outermost first: those around the tag, then those stepped through. */
        List<Object> inside(List<Object> around) {
            List<Object> inside = new ArrayList<>(around);
            Object record = around.get(level);
            for (Method step : steps.subList(0, Math.max(0, steps.size() - 1))) {
                record = get(record, step);
                inside.add(record);
            }
            return inside;
        }
    }

    /** Whether there is something: yes, text, prose or items. A group is there when any part of it is. */
    public static boolean holds(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof Prose prose) {
            return !prose.isEmpty();
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return components(value.getClass()).values().stream().anyMatch(c -> holds(get(value, c.getAccessor())));
    }
}
