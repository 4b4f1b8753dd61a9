// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import advice.documents.Form;
import advice.documents.Prose;
import advice.documents.Prose.ListItem;
import advice.documents.Prose.Paragraph;
import advice.documents.Prose.Said;
import advice.documents.Prose.Speech;
import advice.documents.Prose.Words;

/**
 * Forms made by reflection, so that a field added to {@link Form} is in every test at once: every text is there, none is
 * like another, and each says which field it belongs to.
 */
final class FilledForm {

    private final int items;
    private final boolean flags;
    private final UnaryOperator<String> words;
    private final List<String> texts = new ArrayList<>();

    private FilledForm(int items, boolean flags, UnaryOperator<String> words) {
        this.items = items;
        this.flags = flags;
        this.words = words;
    }

    /** A form and every text in it. */
    record Filled(Form form, List<String> texts) {
    }

    /** Every list has two items and every flag is up. */
    static Filled full() {
        return of(2, true, path -> "The " + path);
    }

    /** As {@link #full}, each text followed by something awkward. */
    static Filled full(UnaryOperator<String> words) {
        return of(2, true, words);
    }

    /** Nothing anywhere, but every section shown. */
    static Filled empty() {
        return of(0, true, path -> "");
    }

    /** Nothing anywhere, and nothing shown. */
    static Filled bare() {
        return of(0, false, path -> "");
    }

    /** Every list as long as asked. */
    static Filled of(int items, boolean flags, UnaryOperator<String> words) {
        var filled = new FilledForm(items, flags, words);
        return new Filled((Form) filled.value(Form.class, ""), filled.texts);
    }

    /** The form with its flag set as asked. */
    static Form draft(Form form, boolean draft) {
        return (Form) with(form, "draft", draft);
    }

    /** A copy of a record with one component changed. */
    static Object with(Object record, String name, Object value) {
        return construct(record.getClass(), component -> {
            try {
                return component.getName().equals(name) ? value : component.getAccessor().invoke(record);
            } catch (IllegalAccessException | InvocationTargetException fault) {
                throw new IllegalStateException(fault);
            }
        });
    }

    private Object value(Type type, String path) {
        if (type instanceof ParameterizedType list) {
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= items; i++) {
                values.add(value(list.getActualTypeArguments()[0], path + " " + i));
            }
            return values;
        }
        if (type == String.class) {
            return text(path);
        }
        if (type == boolean.class) {
            return flags;
        }
        if (type == Prose.class) {
            return prose(path);
        }
        return construct((Class<?>) type, component -> value(component.getGenericType(),
                path.isEmpty() ? component.getName() : path + "." + component.getName()));
    }

    private String text(String path) {
        String text = words.apply(path);
        if (!text.isEmpty()) {
            texts.add(text);
        }
        return text;
    }

    private Prose prose(String path) {
        if (words.apply(path).isEmpty()) {
            return Prose.NONE;
        }
        return new Prose(List.of(
                new Paragraph(List.of(new Words(text(path + ", first words")), new Said(text(path + ", said")),
                        new Words(text(path + ", and after")))),
                new ListItem(List.of(new Words(text(path + ", a point")))),
                new ListItem(List.of(new Words(text(path + ", another point")))),
                new Speech(List.of(text(path + ", spoken"), text(path + ", spoken on"))),
                new Paragraph(List.of(new Words(text(path + ", last words"))))));
    }

    private interface Source {
        Object of(RecordComponent component);
    }

    private static Object construct(Class<?> type, Source source) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components).map(source::of).toArray());
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException("The record " + type.getSimpleName() + " cannot be made", fault);
        }
    }
}
