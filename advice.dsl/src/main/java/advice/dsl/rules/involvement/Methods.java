// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.List;
import java.util.stream.Stream;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Carer;
import advice.dsl.model.Child;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Engagement;
import advice.dsl.model.Method;
import advice.dsl.model.Parent;

/** How an advice came about, as several standards ask: with whom somebody worked or spoke, and who took no part. */
final class Methods {

    private static final String FAMILY = "(?i).*\\b(?:mother|father|mum|dad|parents?|carers?|family|grand\\w+)\\b.*";

    private Methods() {
    }

    static List<Reading> of(Document document) {
        return Elements.all(document, Method.class).stream().map(Reading::of).toList();
    }

    /** Neither report nor conversation, nor the statement that there was none. */
    static boolean isDirectWork(Reading method) {
        return Stream.of("report", "reports", "conversation", "none").noneMatch(method::has);
    }

    static boolean isWithChild(Reading method, String childName) {
        return !method.named("with", Child.class).isEmpty() || isDirectWork(method) && method.has("views")
                || !childName.isBlank() && method.text("with").contains(childName);
    }

    static boolean isWithFamily(Reading method) {
        return !method.named("with", Parent.class).isEmpty() || !method.named("with", Carer.class).isEmpty()
                || method.text("with").matches(FAMILY);
    }

    /** Whether the document says that nothing could be done, and why. */
    static boolean saysNoneBecause(Document document) {
        return of(document).stream().anyMatch(m -> m.has("none") && !(m.text("because") + m.text("none")).isBlank());
    }

    /** Whether somebody of that kind took no part, whatever the reason. */
    static boolean tookNoPart(Document document, Class<? extends Element> kind) {
        return Elements.all(document, Engagement.class).stream().map(Reading::of)
                .anyMatch(e -> !e.named("by", kind).isEmpty() && (e.has("none") || e.has("unable")));
    }
}
