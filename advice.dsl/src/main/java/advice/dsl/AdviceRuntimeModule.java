// SPDX-License-Identifier: EPL-2.0
package advice.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import advice.dsl.scoping.AdviceScopeProvider;
import advice.dsl.scoping.PlainNames;
import advice.dsl.syntax.AdviceLexer;
import advice.dsl.syntax.AdviceValueConverters;
import advice.dsl.syntax.OncePerText;
import advice.dsl.syntax.WrittenForm;
import advice.dsl.validation.AdviceValidator;

/** Wiring of the language. */
public class AdviceRuntimeModule extends AbstractAdviceRuntimeModule {

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(AdviceLexer.class);
    }

    @Override
    public Class<? extends Lexer> bindLexer() {
        return AdviceLexer.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return AdviceScopeProvider.class;
    }

    @Override
    public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
        return DefaultGlobalScopeProvider.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return PlainNames.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return AdviceValueConverters.class;
    }

    @Override
    public Class<? extends ISerializer> bindISerializer() {
        return WrittenForm.class;
    }

    public OnChangeEvictingCache bindOnChangeEvictingCache() {
        return OncePerText.CACHE;
    }

    public IResourceScopeCache bindIResourceScopeCache() {
        return OncePerText.CACHE;
    }

    /** A model that was replaced is not made to point at the new one: whoever sees a changed file is checked again. */
    public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
        return IReferableElementsUnloader.NullUnloader.class;
    }

    /** Our files are in UTF-8 wherever they are read, whatever the machine's own habit. */
    @Override
    public void configureRuntimeEncodingProvider(Binder binder) {
        binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class).toInstance(uri -> "UTF-8");
    }

    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return AdviceValidator.class;
    }
}
