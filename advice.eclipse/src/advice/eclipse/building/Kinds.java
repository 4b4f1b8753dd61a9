// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.building;

import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** The kinds of file to which a form can be built, for the page on which keys are set. */
public final class Kinds implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        return Map.of("Word", "docx", "PDF", "pdf", "Word and PDF", "docx,pdf", "Web page", "html", "Text", "txt");
    }
}
