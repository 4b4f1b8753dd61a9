// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Fact;
import advice.dsl.model.Element;

/**
 * What a proposal stands for, so that it can be told of when somebody looks at it.
 *
 * @param sort what kind of thing it is
 * @param name what it is called
 * @param of   what it belongs to, {@code ""} where its name says it all
 */
record Subject(Sort sort, String name, String of) {

    /** Nothing is told of it. */
    static final Subject NOTHING = new Subject(Sort.NOTHING, "", "");

    /** A kind of thing that can be told of. */
    enum Sort {
        NOTHING, WORD, ELEMENT, WORDING, SENTENCE, STANDARD, FACT, QUESTION
    }

    /** The words with which an element begins. */
    static Subject beginning(String words) {
        return word(words, "");
    }

    /** The key of a property, or what belongs in its line; {@code ""} for the element's own line, which may begin with more than the keyword. */
    static Subject word(String keyword, String key) {
        return new Subject(Sort.WORD, key, keyword);
    }

    static Subject element(Element element) {
        return new Subject(Sort.ELEMENT, element.getName(), Elements.keyword(element));
    }

    static Subject wording(String name) {
        return new Subject(Sort.WORDING, name, "");
    }

    static Subject standard(String id) {
        return new Subject(Sort.STANDARD, id, "");
    }

    /** A question of the checklist. */
    static Subject question(String id) {
        return new Subject(Sort.QUESTION, id, "");
    }

    static Subject fact(Fact fact) {
        return new Subject(Sort.FACT, fact.words(), "");
    }

    /** A sentence that a wording may leave out. */
    static Subject sentence(String name, String wording) {
        return new Subject(Sort.SENTENCE, name, wording);
    }
}
