// SPDX-License-Identifier: EPL-2.0
package advice.documents.composing;

import java.util.List;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Titles;
import advice.dsl.model.Carer;
import advice.dsl.model.Child;
import advice.dsl.model.Element;
import advice.dsl.model.Parent;

/** What people are called: by their part in the family within the text, by their names where they answer for something. */
final class People {

    private final Facts facts;

    People(Facts facts) {
        this.facts = facts;
    }

    /** As the text calls them: "Sam", "Mum"; never the full name of somebody in the family. */
    String called(Element person) {
        if (person instanceof Child) {
            return facts.childName();
        }
        return person.getName() == null ? Phrasing.capital(Elements.reading(person, "role").phrase())
                : Titles.apart(person.getName());
    }

    /** The full name, for consent. */
    String fullName(Element person) {
        String name = Elements.text(person, "name");
        return name.isEmpty() ? called(person) : name;
    }

    /** In what capacity somebody is asked: "Mum, mother, parental responsibility". */
    String capacity(Element person) {
        if (person instanceof Child) {
            return facts.ageAsOf().filter(age -> age >= 16).isPresent() ? "The young person" : "The child";
        }
        String role = Elements.reading(person, "role").phrase();
        String called = called(person);
        return Phrasing.joined(", ", called.equals(fullName(person)) ? "" : called, called.equalsIgnoreCase(role) ? "" : role,
                person instanceof Parent parent && Facts.hasParentalResponsibility(parent) ? "parental responsibility" : "");
    }

    /** Who stands after a word, by reference or by name: "Mum", "R. Writer"; several with "and". */
    String after(String connector, Reading reading) {
        List<String> called = people(connector, reading);
        return reading.has("both") ? "Both parents" : called.isEmpty() ? reading.text(connector) : and(called);
    }

    private List<String> people(String connector, Reading reading) {
        return reading.named(connector, Element.class).stream()
                .filter(p -> p instanceof Child || p instanceof Parent || p instanceof Carer).map(this::called).toList();
    }

    /** "Sam", "Mum and Dad", "Sam, Mum and Dad". */
    static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
