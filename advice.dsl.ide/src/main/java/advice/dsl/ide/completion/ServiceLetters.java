// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Authority;
import advice.dsl.library.Library;
import advice.dsl.model.Profile;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;

/** The letters of the listed services, each with the authority's own words for it. */
final class ServiceLetters implements Proposals {

    private final Findings findings;
    private final Library library;

    @Inject
    ServiceLetters(Findings findings, Library library) {
        this.findings = findings;
        this.library = library;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        return cursor.spot() == Cursor.Spot.IN_LINE && isAwaited(cursor)
                ? Authority.LETTERS.stream().filter(letter -> !cursor.saidWords().contains(letter)).map(letter -> Proposal.of(letter, cursor.start(),
                        CompletionItemKind.EnumMember, label(letter, cursor), cursor.subject()))
                : Stream.empty();
    }

    private static boolean isAwaited(Cursor cursor) {
        var element = cursor.element().orElse(null);
        return element instanceof Provision && cursor.key().equals("services")
                || element instanceof Specification && cursor.key().equals("section") && cursor.introduced().startsWith("service");
    }

    /** As the document's authority calls it, else as any that is in sight does. */
    private String label(String letter, Cursor cursor) {
        var own = findings.facts(cursor.document()).authority().stream();
        var others = library.visible(cursor.resource(), Profile.class, "profile").values().stream().map(Authority::of);
        return Stream.concat(own, others).map(authority -> authority.label("service " + letter)).flatMap(Optional::stream).findFirst().orElse("");
    }
}
