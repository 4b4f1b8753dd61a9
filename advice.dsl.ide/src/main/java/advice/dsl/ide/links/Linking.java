// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.links;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.common.collect.Streams;
import com.google.inject.Inject;

import advice.dsl.ide.protocol.Asked;

/** What in a text leads to a file. */
public final class Linking {

    private final UriExtensions uris;
    private final List<Links> kinds;

    @Inject
    Linking(UriExtensions uris, NamedFiles named, FilesBeside beside) {
        this.uris = uris;
        kinds = List.of(named, beside);
    }

    /** All links of a file, in the order written. */
    public List<DocumentLink> in(Asked about) {
        return about.document().stream().flatMap(document -> Streams.stream(EcoreUtil.<EObject>getAllContents(document, false)))
                .flatMap(object -> kinds.stream().flatMap(kind -> kind.of(object))).map(link -> shown(link, about)).toList();
    }

    private DocumentLink shown(Link link, Asked about) {
        var shown = new DocumentLink(about.range(link.words().start(), link.words().end()), uris.toUriString(link.file()));
        shown.setTooltip(link.tooltip());
        return shown;
    }
}
