// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Reading;
import advice.dsl.model.Consent;
import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A passage that holds every word of weight of what somebody refused to have shared; the earlier involvement has a standard of its own.
 * That something is left out the form says by itself. */
@PracticeStandard(
    rows = "CON-06",
    source = {"Swindon 2022, Involvement", "Swindon 2022, Social care advice"},
    level = Level.ERROR,
    summary = "Something is told that was not agreed to",
    remedy = "Leave it out; the form says by itself that something is left out.",
    why = """
        What a family does not agree to is left out, and the form says that something is; otherwise the question was not worth asking.
        """)
@AutoService(Rule.class)
public final class RefusedPartStillTold extends Rule<Consent> {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Set<String> LIGHT = Set.of("that", "this", "with", "from", "about", "which", "their", "there", "been", "were", "have",
            "what", "when", "time", "some", "parts", "part", "anything", "information", "everything");

    @Override
    protected void check(Consent consent, Report report) {
        var line = Reading.of(consent);
        if (!line.has("refusing")) {
            return;
        }
        var refused = line.text("refusing");
        var weighty = WORD.matcher(refused.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).filter(w -> !LIGHT.contains(w))
                .map(w -> w.substring(0, Math.max(4, w.length() - 2))).toList();
        if (weighty.isEmpty()) {
            report.at(consent).saying("Part of what is shared was refused, and nothing says which part")
                    .remedy("Say after `refusing` what is not to be shared, in a few words.");
            return;
        }
        var by = line.named("by", Element.class).stream().map(Element::getName).findFirst().orElse("Somebody");
        report.facts().passages().all().stream().filter(p -> p.isRead() && p.element() != consent && !p.keyword().equals("previous"))
                .filter(p -> weighty.stream().allMatch(word -> p.text().toLowerCase(Locale.ROOT).contains(word)))
                .forEach(p -> report.at(p.prose()).saying(by + " did not agree that `" + refused + "` is shared, and this may tell of it"));
    }
}
