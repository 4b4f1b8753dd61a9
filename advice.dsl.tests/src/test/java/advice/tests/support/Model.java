// SPDX-License-Identifier: EPL-2.0
package advice.tests.support;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.facts.Elements;
import advice.dsl.model.Reference;

/** A model as text: every object with all that it says, and nothing of how it is laid out. */
public final class Model {

    private Model() {
    }

    public static String of(EObject object) {
        return of(object, "");
    }

    private static String of(EObject object, String indent) {
        var says = object.eClass().getEAllAttributes().stream().filter(object::eIsSet)
                .map(a -> " " + a.getName() + "=" + String.valueOf(object.eGet(a)).replace("\n", "⏎")).collect(Collectors.joining());
        var means = object instanceof Reference reference ? " " + Elements.writtenName(reference) : "";
        var holds = object.eClass().getEAllContainments().stream().filter(object::eIsSet).map(c -> {
            var held = object.eGet(c) instanceof List<?> many ? many : List.of(object.eGet(c));
            return held.stream().map(o -> of((EObject) o, indent + "  ")).collect(Collectors.joining("", indent + " " + c.getName() + "\n", ""));
        }).collect(Collectors.joining());
        return indent + object.eClass().getName() + says + means + "\n" + holds;
    }
}
