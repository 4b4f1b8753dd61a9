// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What is offered at the cursor, and what is not. */
class CompletionTest {

    private static final String TOWN_WORDING = """
            wording Town

            specification saturday-group in H1
                service  "Saturday group"
                provider "Town Clubs"
                wording
                    "[child's name] will go to the Saturday group until end of March [year]."

            specification home-visits in H2
                service  "Home visits"
                provider "Town Families"
                wording
                    "A worker will visit at home."
            """;

    private static final String TOWN_PROFILE = """
            profile Town
                name     "Town Council"
                follows  NCT
                wording  Town
                kinds    advice, information
                purposes needs assessment, annual review
            """;

    private Editor editor;

    @BeforeEach
    void open(@TempDir Path temporary) {
        editor = Editor.on(Editor.folder(temporary)).file("Town.wording", TOWN_WORDING).file("Town.profile", TOWN_PROFILE);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void afterAsTheWordingsOfTheOwnSectionComeFirst() {
        assertThat(editor.labels("sam.advice", """
                provision Group in H2
                    as <|>
                """)).startsWith("home-visits").contains("saturday-group");
    }

    @Test
    void aWordingIsOfferedWithItsServiceItsProviderAndItsText() {
        assertThat(editor.proposalsAfterSpace("sam.advice", """
                provision Group in H1
                    as <|>
                """)).filteredOn(i -> i.getLabel().equals("saturday-group")).singleElement().satisfies(item -> {
                    assertThat(item.getDetail()).isEqualTo("H1, Saturday group, Town Clubs");
                    assertThat(documentation(item)).contains("will go to the Saturday group");
                });
    }

    @Test
    void whatWasTypedNarrowsTheWordings() {
        assertThat(editor.labels("sam.advice", """
                provision Group in H1
                    as sat<|>
                """))
                .contains("saturday-group").doesNotContain("home-visits");
    }

    private static String documentation(CompletionItem item) {
        return item.getDocumentation().getRight().getValue();
    }
}
