// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule holds, where it comes from, and how it weighs. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PracticeStandard {

    /** The rows of the inventory of both authorities' guidance that the rule holds; none for a rule of the language itself. */
    String[] rows() default {};

    /**
     * The paragraphs it comes from: the source's short name, a comma, the section's title or number,
     * {@code "Swindon 2022, Assessment of need"}. A profile that follows the source switches the rule on.
     * Without any, the rule is one of the language itself and always on.
     */
    String[] source() default {};

    /**
     * The table of the authority's profile that decides, by its rows' keyword: {@code "deadline"}.
     * Such a rule is asked of every authority whose profile has rows of that kind, whatever source it follows.
     */
    String table() default "";

    /**
     * The kind of document, or the purpose, of which alone it speaks, by the document's own word for it: {@code "annual review"}.
     * Of any other, and where the authority knows none such, it is not asked.
     */
    String about() default "";

    /** How a breach weighs in a final document. */
    Level level();

    /** Whether it is about something not there yet: such a finding is one step milder in a draft. */
    boolean missing() default false;

    /** The status from which it is asked; before, it is silent. */
    Status due() default Status.DRAFT;

    /** Whether a writer may depart from it with a reason; not from a legal duty. */
    boolean mayDepart() default true;

    /** The breach as a fact, in sentence case without full stop; the message unless the rule says it more exactly. */
    String summary();

    /** Why it matters, to the child, the family or the tribunal. */
    String why();

    /** How to put it right, a whole sentence. */
    String remedy() default "";

    /** How the words that it is about are shown in an editor, apart from the level. */
    Finding.Mark mark() default Finding.Mark.NONE;

    /** Ids it had before, which still work in profiles and departures. */
    String[] formerly() default {};
}
