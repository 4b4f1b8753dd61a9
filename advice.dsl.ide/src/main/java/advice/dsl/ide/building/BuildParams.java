// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.building;

import java.util.List;

import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What is to be built.
 *
 * @param uri           the advice, open or not
 * @param formats       {@code docx}, {@code html}, {@code pdf}, {@code txt}; all of them where none is named
 * @param folder        where the files go, as an address, a path, or a path from the advice's own folder; that folder where none is named
 * @param draft         whether it becomes a draft, whatever the document says
 * @param workDoneToken under which the client is told how far it has come
 */
public record BuildParams(String uri, List<String> formats, String folder, boolean draft, Either<String, Integer> workDoneToken) {

    public BuildParams {
        formats = formats == null ? List.of() : List.copyOf(formats);
        folder = folder == null ? "" : folder;
    }
}
