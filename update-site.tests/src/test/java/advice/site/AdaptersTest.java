// SPDX-License-Identifier: EPL-2.0
package advice.site;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import advice.dsl.ide.AdviceServer;
import advice.dsl.ide.commands.AdviceRequests;

import static org.assertj.core.api.Assertions.assertThat;

/** The bundle that only Eclipse has: whatever would be right in another editor, too, belongs to the language server. */
class AdaptersTest {

    private static final Path CLASSES = Path.of("").toAbsolutePath().getParent().resolve("advice.eclipse/target/classes");

    @Test
    void theEclipseBundleUsesTheServersFrontDoorOnly() {
        var classes = new ClassFileImporter().importPath(CLASSES);
        assertThat(classes).hasSizeGreaterThan(5);
        var frontDoor = frontDoor();
        assertThat(frontDoor).hasSizeGreaterThan(10);
        noClasses().should().dependOnClassesThat(describe("are ours outside the bundle, other than the server and what its requests take and give",
                (JavaClass type) -> type.getPackageName().startsWith("advice.") && !type.getPackageName().startsWith("advice.eclipse")
                        && !frontDoor.contains(type.getName()))).check(classes);
    }

    /** The server, its requests, and the records that they take and give. */
    private static Set<String> frontDoor() {
        var open = new HashSet<String>();
        open.add(AdviceServer.class.getName());
        open.add(AdviceRequests.class.getName());
        for (var request : AdviceRequests.class.getMethods()) {
            open(request.getGenericReturnType(), open);
            for (var taken : request.getGenericParameterTypes()) {
                open(taken, open);
            }
        }
        return open;
    }

    private static void open(Type type, Set<String> open) {
        if (type instanceof ParameterizedType many) {
            for (var one : many.getActualTypeArguments()) {
                open(one, open);
            }
        } else if (type instanceof Class<?> record && record.isRecord() && open.add(record.getName())) {
            for (var component : record.getRecordComponents()) {
                open(component.getGenericType(), open);
            }
        }
    }

    @Test
    void theEclipseBundleUsesNoInternalsOfThePlatform() {
        noClasses().should().dependOnClassesThat(resideInAPackage("..internal..").and(not(resideInAPackage("advice..")))).check(
                new ClassFileImporter().importPath(CLASSES));
    }
}
