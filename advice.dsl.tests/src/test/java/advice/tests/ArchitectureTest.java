// SPDX-License-Identifier: EPL-2.0
package advice.tests;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.base.DescribedPredicate.describe;

import java.time.Clock;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import advice.dsl.Today;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Rule;

/** The invariants of docs/architecture.md that a look at the classes can hold. */
@AnalyzeClasses(packages = "advice", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theLanguageKnowsNoEditorNoDocumentAndNoCommandLine = noClasses()
            .that().resideInAPackage("advice.dsl..").and().resideOutsideOfPackage("advice.dsl.ide..")
            .should().dependOnClassesThat().resideInAnyPackage("advice.documents..", "advice.dsl.ide..", "advice.cli..",
                    "org.eclipse.lsp4j..", "org.eclipse.xtext.ide..", "picocli..")
            .because("the language is the core and the rims depend on it, never the other way round");

    @ArchTest
    static final ArchRule onlyTheEditorsMindKnowsTheProtocol = noClasses()
            .that().resideOutsideOfPackage("advice.dsl.ide..").and().resideOutsideOfPackage("advice.eclipse..")
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.lsp4j..")
            .because("what an editor shows is decided in one place");

    @ArchTest
    static final ArchRule onlyTheComposerReadsTheModelForDocuments = noClasses()
            .that().resideInAPackage("advice.documents..").and().resideOutsideOfPackage("advice.documents.composing..")
            .should().dependOnClassesThat().resideInAnyPackage("advice.dsl.model..", "org.eclipse.emf..")
            .because("formats print records and need no model")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyThePdfPackageKnowsThePdfLibraries = noClasses()
            .that().resideOutsideOfPackage("advice.documents.pdf..")
            .should().dependOnClassesThat().resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
            .because("one format, one library, one package");

    @ArchTest
    static final ArchRule aRuleHasNoState = fields()
            .that().areDeclaredInClassesThat(are(describe("rules", c -> c.isAssignableTo(Rule.class) && !c.isEquivalentTo(Rule.class))))
            .should().beStatic().andShould().beFinal()
            .because("a rule sees the world through the report and nothing else")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyRuleStatesItsStandard = classes()
            .that().areAssignableTo(Rule.class).and().doNotHaveModifier(JavaModifier.ABSTRACT)
            .should().beAnnotatedWith(PracticeStandard.class)
            .because("a finding without a why and a source is only an opinion");

    @ArchTest
    static final ArchRule rulesDoNoInputAndNoOutput = noClasses()
            .that().resideInAPackage("advice.dsl.rules..")
            .should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
            .because("a check must be fast, and the same everywhere");

    @ArchTest
    static final ArchRule nothingOfOursOpensANetworkConnection = noClasses()
            .should().dependOnClassesThat().haveNameMatching(
                    "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection|MulticastSocket)"
                    + "|java\\.net\\.http\\..*|java\\.nio\\.channels\\.(SocketChannel|ServerSocketChannel|DatagramChannel).*|javax\\.net\\..*")
            .because("nothing leaves the writer's machine");

    @ArchTest
    static final ArchRule theClockIsReadInOneClass = noClasses()
            .that().areNotAssignableTo(Today.class)
            .should().dependOnClassesThat().areAssignableTo(Clock.class)
            .orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.ZonedDateTime.class, "now")
            .because("the same input gives the same findings and the same bytes");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .that().resideOutsideOfPackage("advice.dsl.model..").and().resideOutsideOfPackage("advice.dsl.parser..")
            .and().resideOutsideOfPackage("advice.dsl.services..")
            .and().resideOutsideOfPackage("advice.dsl.rules..") // where a manager is a person
            .and(describe("are ours", (JavaClass c) -> !c.getSimpleName().contains("Generated") && !c.getSimpleName().startsWith("AbstractAdvice")))
            .should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("Utils")
            .because("a class that only does one thing is named for it");

    @ArchTest
    static final ArchRule nothingIsLogged = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("org.slf4j..", "org.apache.commons.logging..")
            .because("document text never goes into a log");
}
