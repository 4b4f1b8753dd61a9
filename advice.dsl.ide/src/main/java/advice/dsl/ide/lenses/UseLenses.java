// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.lenses;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

import advice.dsl.ide.index.Index.Used;
import advice.dsl.ide.index.Index;
import advice.dsl.ide.names.Places;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.model.Element;
import advice.dsl.model.Profile;
import advice.dsl.model.Specification;

/**
 * How many advices use a wording or follow a profile.
 * Counted when the line is seen, from what is remembered of the files, so that a long list of wordings costs nothing.
 */
public final class UseLenses {

    private static final String FILE = "file";
    private static final String ADDRESS = "address";

    private final Places places;
    private final UriExtensions uris;

    @Inject
    UseLenses(Places places, UriExtensions uris) {
        this.places = places;
        this.uris = uris;
    }

    Stream<CodeLens> of(Asked about) {
        return about.elements().stream().filter(element -> element instanceof Specification || element instanceof Profile)
                .flatMap(element -> Index.address(element).stream().flatMap(address -> places.declaration(element).stream().map(at -> lens(element, address, at))));
    }

    private static CodeLens lens(Element element, String address, Location at) {
        var data = new JsonObject();
        data.addProperty(FILE, at.getUri());
        data.addProperty(ADDRESS, address);
        return new CodeLens(at.getRange(), null, data);
    }

    /** The lens with what it says; one that is none of these is given back as it is. */
    public CodeLens counted(CodeLens lens, Index index) {
        if (lens.getData() instanceof JsonObject data && data.has(FILE) && data.has(ADDRESS)) {
            var address = data.get(ADDRESS).getAsString();
            var uses = index.uses(address).stream().filter(use -> "advice".equals(use.file().fileExtension())).toList();
            lens.setCommand(ShowReferences.of(words(address, uses), data.get(FILE).getAsString(), lens.getRange().getStart(),
                    uses.stream().map(use -> new Location(uris.toUriString(use.file()), use.range())).toList()));
        }
        return lens;
    }

    private static String words(String address, List<Used> uses) {
        var files = uses.stream().map(Used::file).distinct().count();
        return (Index.keyword(address).equals("profile") ? "followed by " : "used by ")
                + (files == 0 ? "no advice yet" : files == 1 ? "1 advice" : files + " advices");
    }
}
