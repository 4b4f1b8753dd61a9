// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.lenses;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeLens;

import com.google.inject.Inject;

import advice.dsl.ide.protocol.Asked;

/** The short remarks above the lines of a file: of the thread in an advice, of their use in wordings and profiles. */
public final class Lenses {

    private final ThreadLenses thread;
    private final UseLenses uses;

    @Inject
    Lenses(ThreadLenses thread, UseLenses uses) {
        this.thread = thread;
        this.uses = uses;
    }

    public List<CodeLens> of(Asked about) {
        return Stream.concat(thread.of(about), uses.of(about)).toList();
    }
}
