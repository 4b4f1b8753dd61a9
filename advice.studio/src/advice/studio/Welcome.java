// SPDX-License-Identifier: EPL-2.0
package advice.studio;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;

/** What a writer sees first in a new workspace: what there is to begin with, each a key or a click away. */
public final class Welcome extends IntroPart {

    private static final List<Way> WAYS = List.of(
            new Way("Look at an example", "A project with the whole advice for Sam, who is invented.",
                    "org.eclipse.ui.newWizard", Map.of("newWizardId", "advice.eclipse.newProject")),
            new Way("Begin an advice", "Say the authority, the child and the days that are known; it tells you when the advice is due.",
                    "org.eclipse.ui.newWizard", Map.of("newWizardId", "advice.eclipse.newAdvice")),
            new Way("Read for five minutes", "What stands where, and what to try first.",
                    "advice.eclipse.openStart", Map.of()),
            new Way("Be led step by step", "From nothing to the authority's form, in about ten minutes.",
                    "org.eclipse.ui.cheatsheets.openCheatSheet", Map.of("cheatSheetId", "advice.eclipse.firstAdvice")));

    private static final int MARGIN = 48;
    private static final int BETWEEN = 18;

    private Composite page;

    /**
     * A way to begin.
     *
     * @param name       what to do, in the imperative
     * @param about      what comes of it
     * @param command    the command that does it
     * @param parameters what the command is told
     */
    private record Way(String name, String about, String command, Map<String, String> parameters) {
    }

    @Override
    public void createPartControl(Composite parent) {
        var scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).spacing(0, 0).applyTo(page);
        var fonts = new LocalResourceManager(JFaceResources.getResources(), page);
        say("Advice Studio", fonts.create(larger(2.4)));
        say("Social care advice, written as text. Nothing leaves your machine.", fonts.create(larger(1.1)));
        var name = fonts.create(larger(1.3));
        WAYS.forEach(way -> offer(way.name(), way.about(), name, () -> {
            makeRoom();
            take(way);
        }));
        offer("Go and write", "This page comes back by Help, Welcome.", name, this::leave);
        scrolled.setContent(page);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
    }

    private static FontDescriptor larger(double times) {
        var usual = JFaceResources.getDialogFontDescriptor();
        return usual.setHeight((int) Math.round(usual.getFontData()[0].getHeight() * times));
    }

    private void say(String words, Font font) {
        var label = new Label(page, SWT.WRAP);
        label.setText(words);
        label.setFont(font);
        GridDataFactory.fillDefaults().applyTo(label);
    }

    private void offer(String name, String about, Font font, Runnable taken) {
        var link = new Link(page, SWT.NONE);
        link.setText("<a>" + name + "</a>");
        link.setFont(font);
        link.addListener(SWT.Selection, event -> taken.run());
        GridDataFactory.fillDefaults().indent(0, BETWEEN).applyTo(link);
        say(about, JFaceResources.getDialogFont());
    }

    /** The page goes to the side, so that what comes of a way is seen. */
    private void makeRoom() {
        getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager().setIntroStandby(this, true);
    }

    private void leave() {
        getIntroSite().getWorkbenchWindow().getWorkbench().getIntroManager().closeIntro(this);
    }

    private void take(Way way) {
        var command = getIntroSite().getService(ICommandService.class).getCommand(way.command());
        try {
            getIntroSite().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, way.parameters()), null);
        } catch (CommandException e) {
            ILog.of(Welcome.class).error("This way to begin is not there: " + way.name(), e);
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // The same page, with less room.
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
