// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.lang.reflect.ParameterizedType;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.facts.Facts;

/**
 * One standard: looks at one kind of object of the model and reports what breaks it.
 * A rule has no state, does no input or output, and sees the world through {@link Report}.
 * Beside it stands a fixture of the same name, {@code .advice}, with what is wrong, what is right, and the fix.
 *
 * @param <T> the kind of object it looks at
 */
public abstract class Rule<T extends EObject> {

    private final Class<T> kind = kind();
    private final PracticeStandard standard = getClass().getAnnotation(PracticeStandard.class);
    private final String id = kebab(getClass().getSimpleName());
    private final Status due = standard == null ? Status.DRAFT : standard.due();
    private final String about = standard == null ? "" : standard.about();
    private final boolean ofTheLanguage = standard != null && standard.source().length == 0;

    /** Looks at one object; reports each breach at its place. */
    protected abstract void check(T object, Report report);

    /** The class's name in kebab case: {@code unmeasurable-outcome}. */
    public final String id() {
        return id;
    }

    /** The chapter in which it stands: the last word of its package, {@code outcomes}. */
    public final String chapter() {
        var name = getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    public final PracticeStandard standard() {
        return standard;
    }

    /** The status from which on it is asked; kept, since every check of every document wants to know. */
    final Status due() {
        return due;
    }

    /** Whether it speaks of documents of this kind and purpose. */
    final boolean speaksOf(Facts facts) {
        return about.isEmpty() || about.equals(facts.purpose()) || about.equals(facts.kind());
    }

    /** Whether it is a rule on writing the language itself, not of an authority's guidance. */
    public final boolean ofTheLanguage() {
        return ofTheLanguage;
    }

    final Class<T> looksAt() {
        return kind;
    }

    /** @param object one of the kind that the rule looks at; whoever asks has made sure of that, once for all objects of a kind */
    @SuppressWarnings("unchecked")
    final void checkAny(EObject object, Report report) {
        check((T) object, report);
    }

    /** Looks at the whole document that the report is on, apart from all other rules. */
    final void apply(Report report) {
        if (!speaksOf(report.facts())) {
            return;
        }
        for (var object : report.facts().everything()) {
            if (kind.isInstance(object)) {
                check(kind.cast(object), report);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Class<T> kind() {
        var type = (ParameterizedType) getClass().getGenericSuperclass();
        return (Class<T>) type.getActualTypeArguments()[0];
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-").toLowerCase(Locale.ROOT);
    }
}
