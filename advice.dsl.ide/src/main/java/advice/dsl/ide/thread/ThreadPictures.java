// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.model.Document;

/** The golden thread of a document as a picture. */
public final class ThreadPictures {

    private final Findings findings;

    @Inject
    ThreadPictures(Findings findings) {
        this.findings = findings;
    }

    public ThreadPicture of(Asked about) {
        var facts = findings.facts((Document) about.resource().getContents().get(0));
        return Drawing.of(Strands.of(facts, findings.shown(about.resource())), TextLines.of(about.contents()), picture -> Svg.of(picture, facts.childName()));
    }
}
