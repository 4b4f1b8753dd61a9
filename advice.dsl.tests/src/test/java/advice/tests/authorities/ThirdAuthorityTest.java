// SPDX-License-Identifier: EPL-2.0
package advice.tests.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.dsl.AdviceLanguage;
import advice.dsl.facts.Fact;
import advice.dsl.model.Provision;
import advice.dsl.facts.Elements;
import advice.tests.support.Sources;

/** An authority that is only text, the one of the manual, decides as the shipped ones do. */
class ThirdAuthorityTest {

    private static final String MANUAL = Sources.read(Sources.ROOT.resolve("docs/authorities.md"));

    @Test
    void anAuthorityFromTextDecides(@TempDir Path folder) {
        var profile = Pattern.compile("```profile\n(.*?)```", Pattern.DOTALL).matcher(MANUAL);
        assertThat(profile.find()).isTrue();
        Sources.write(folder.resolve("Town.profile"), profile.group(1));
        var desk = AdviceLanguage.start().on(LocalDate.parse("2026-03-26")).desk();
        var opened = desk.open(folder.resolve("case.advice"), """
                advice for Sam
                    authority Town
                    purpose annual review
                    meeting 2026-05-18
                    completed 2026-05-05
                child Sam
                    born 2016-06-14
                    open to "child in need plan" led by "Family Team"
                provision Nights in H1
                    overnight
                """);
        var facts = opened.facts();
        var town = facts.authority().orElseThrow();
        assertThat(town.route(facts).who()).isEqualTo("Social Worker");
        assertThat(town.deadline(facts).orElseThrow().due()).contains(LocalDate.parse("2026-05-04"));
        var nights = Elements.first(facts.document(), Provision.class).orElseThrow();
        assertThat(town.placement(nights, facts).section()).isEqualTo("H2");
        assertThat(desk.check(opened)).extracting(f -> f.id()).contains("completed-too-late", "provision-in-the-wrong-section");
    }

    @Test
    void theManualListsEveryFact() {
        assertThat(Stream.of(Fact.values())).isNotEmpty().allSatisfy(fact ->
                assertThat(MANUAL).contains("| `" + fact.words() + "` | " + fact.meaning() + " | " + fact.told() + " |"));
    }
}
