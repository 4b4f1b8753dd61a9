// SPDX-License-Identifier: EPL-2.0
package advice.site;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.nio.file.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The bundle that only Eclipse has: whatever would be right in another editor, too, belongs to the language server. */
class AdaptersTest {

    private static final Path CLASSES = Path.of("").toAbsolutePath().getParent().resolve("advice.eclipse/target/classes");

    @Test
    void theEclipseBundleUsesTheServersFrontDoorOnly() {
        var classes = new ClassFileImporter().importPath(CLASSES);
        assertThat(classes).hasSizeGreaterThan(5);
        noClasses().should().dependOnClassesThat(describe("are ours outside the bundle, other than the server, its requests and what they carry", (JavaClass type) ->
                type.getPackageName().startsWith("advice.") && !type.getPackageName().startsWith("advice.eclipse")
                        && !isOfTheFrontDoor(type))).check(classes);
    }

    private static boolean isOfTheFrontDoor(JavaClass type) {
        return type.getName().equals("advice.dsl.ide.AdviceServer") || type.getName().equals("advice.dsl.ide.commands.AdviceRequests")
                || type.getPackageName().startsWith("advice.dsl.ide.") && type.isRecord();
    }

    @Test
    void theEclipseBundleUsesNoInternalsOfThePlatform() {
        noClasses().should().dependOnClassesThat(resideInAPackage("..internal..").and(not(resideInAPackage("advice..")))).check(
                new ClassFileImporter().importPath(CLASSES));
    }
}
