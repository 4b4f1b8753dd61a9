// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide;

import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import advice.dsl.AdviceRuntimeModule;
import advice.dsl.AdviceStandaloneSetup;

/** Starts the language with what editors need, in a registry of its own. */
final class AdviceIdeSetup extends AdviceStandaloneSetup {

    private final AdviceRegistry registry;

    AdviceIdeSetup(AdviceRegistry registry) {
        this.registry = registry;
    }

    /** A registry that serves the three kinds of file; one is made after the other, because all enter themselves in the platform's tables. */
    static synchronized AdviceRegistry registry() {
        var registry = new AdviceRegistry();
        new AdviceIdeSetup(registry).createInjectorAndDoEMFRegistration();
        return registry;
    }

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new AdviceRuntimeModule(), new AdviceIdeModule(registry)));
    }

    @Override
    public void register(Injector injector) {
        registry.serveBy(injector);
    }
}
