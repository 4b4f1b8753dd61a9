// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.ide.FoundHere;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.model.Document;

/** The golden thread of a document as a picture. */
public final class ThreadPictures {

    private final Findings findings;
    private final FoundHere found;

    @Inject
    ThreadPictures(Findings findings, FoundHere found) {
        this.findings = findings;
        this.found = found;
    }

    public ThreadPicture of(Asked about) {
        var facts = findings.facts((Document) about.resource().getContents().get(0));
        return Drawing.of(Strands.of(facts, found.in(about.resource())), TextLines.of(about.contents()), picture -> Svg.of(picture, facts.childName()));
    }
}
