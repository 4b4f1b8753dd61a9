// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.signing;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.ide.actions.Change;
import advice.dsl.ide.commands.Commands;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.model.Document;
import advice.dsl.signing.Recording;
import advice.dsl.signing.Recording.Recorded;
import advice.dsl.signing.Recording.Refused;

/** Records in the text, as it is now, that somebody agrees to it or signs it; refused with the sentence that the command line says. */
public final class Recorder {

    private final Findings findings;

    @Inject
    Recorder(Findings findings) {
        this.findings = findings;
    }

    public RecordedInText agreement(Asked about, AgreeParams params) {
        return recorded(Recording.agreement(findings.facts(document(about)), params.who(), params.which()), about, params);
    }

    public RecordedInText signature(Asked about, AgreeParams params) {
        return recorded(Recording.signature(findings.facts(document(about)), findings.of(about.resource()), params.who(), params.which()), about, params);
    }

    private static Document document(Asked about) {
        return about.document().orElseThrow(() -> Commands.refusal("There is nothing in this file."));
    }

    private static RecordedInText recorded(Recording recording, Asked about, AgreeParams params) {
        if (recording instanceof Refused refused) {
            throw Commands.refusal(refused.message() + ". " + refused.remedy());
        }
        var recorded = (Recorded) recording;
        return new RecordedInText(recorded.told(), false, Change.of(recorded.edits(), about, params.uri()));
    }
}
