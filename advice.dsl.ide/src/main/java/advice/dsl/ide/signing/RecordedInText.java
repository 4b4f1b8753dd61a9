// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.signing;

import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * That somebody agreed or signed, as it was written into a text.
 *
 * @param told    what is recorded: {@code Mum agreed to the whole advice on 26 March 2026}
 * @param applied whether the editor has taken the change, which it was sent
 * @param edit    the change, for an editor that makes changes only when it asks for them; {@code null} for any other
 */
public record RecordedInText(String told, boolean applied, WorkspaceEdit edit) {

    /** The same once the editor was sent the change. */
    public RecordedInText sent(boolean taken) {
        return new RecordedInText(told, taken, null);
    }
}
