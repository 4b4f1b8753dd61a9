// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Authority;
import advice.dsl.facts.Elements;
import advice.dsl.library.Library;
import advice.dsl.model.Profile;

/** The names of services, in the quotation marks in which one is awaited: those that the authority lists, and the providers of agreed wordings. */
final class ServiceNames implements Proposals {

    /** Where a service is named: the element's keyword, the property's key, the word that introduces it. */
    private static final Set<String> NAMED = Set.of("child open by", "child open led", "provision provider", "specification provider", "ask", "ask not",
            "services led", "services commissioned", "services partnership", "services health", "services education", "services universal",
            "current involvement", "previous involvement", "contributor service", "glossary");

    private final Findings findings;
    private final Library library;

    @Inject
    ServiceNames(Findings findings, Library library) {
        this.findings = findings;
        this.library = library;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        var quoted = cursor.quoted().filter(q -> cursor.offset() >= q.from() && cursor.endsProse() && isAwaited(cursor));
        return quoted.stream().flatMap(q -> names(cursor).stream().map(name -> proposal(name, q, cursor)));
    }

    private static boolean isAwaited(Cursor cursor) {
        return NAMED.contains(Stream.of(cursor.element().map(Elements::keyword).orElse(""), cursor.key(), cursor.introduced())
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" ")));
    }

    private static Proposal proposal(String name, Quoted quoted, Cursor cursor) {
        var close = quoted.closed() ? "" : "\"";
        return Proposal.of(name, quoted.from(), CompletionItemKind.Value, "", Subject.NOTHING)
                .inserting(name + close, () -> new Snippet().text(name + close));
    }

    private Set<String> names(Cursor cursor) {
        var facts = findings.facts(cursor.document());
        var names = new LinkedHashSet<String>();
        var profiles = facts.isAdvice() ? facts.authority().stream()
                : library.visible(cursor.resource(), Profile.class, "profile").values().stream().map(Authority::of);
        profiles.forEach(authority -> names.addAll(authority.servicesNamed()));
        (facts.isAdvice() ? facts.offered().stream() : facts.specifications().stream().map(AgreedWording::of))
                .map(AgreedWording::provider).filter(provider -> !provider.isBlank()).forEach(names::add);
        return names;
    }
}
