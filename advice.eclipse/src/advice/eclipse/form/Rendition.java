// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.form;

import org.eclipse.lsp4j.Position;
import org.eclipse.swt.widgets.Control;

import advice.dsl.ide.preview.Previewed;

/** A way to show the form. */
sealed interface Rendition permits Page, Plain {

    Control control();

    /** Whether it wants the form as text, and not as a page. */
    boolean plain();

    /** Shows the form; what was in sight before stays in sight. */
    void show(Previewed form);

    /** Marks what shows that place of the text, and brings it into sight. */
    void follow(Position cursor);
}
