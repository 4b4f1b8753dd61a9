// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.building;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.xtext.util.CancelIndicator;

import advice.documents.DocumentFormat;
import advice.documents.DocumentRefused;
import advice.documents.building.Order;
import advice.documents.building.Outputs;
import advice.dsl.ide.protocol.Progress;

/** A document that waits to be built, with nothing of the model in it. */
public sealed interface Task {

    /**
     * Does the work; for any thread.
     *
     * @throws CancellationException where nobody waits for it any more; nothing is written then
     */
    Built build(Progress progress, CancelIndicator cancel);

    /** Work that is over before it began. */
    static Task over(Built built) {
        return new Over(built);
    }

    static Built refused(DocumentRefused refused) {
        return Built.nothing(refused.sentences().stream().map(sentence -> new Built.Problem("", sentence, "")).toList(), List.of());
    }

    /** Nothing is to be done. */
    record Over(Built built) implements Task {

        @Override
        public Built build(Progress progress, CancelIndicator cancel) {
            return built;
        }
    }

    /**
     * Files to be made.
     *
     * @param stem   their name without its ending
     * @param folder where they go
     */
    record Files(Order order, String stem, List<DocumentFormat> formats, Path folder) implements Task {

        @Override
        public Built build(Progress progress, CancelIndicator cancel) {
            progress.begin("Building " + stem, true);
            try {
                var files = order.files(stem, formats, format -> {
                    stopIfCancelled(cancel);
                    progress.reach(format.description(), 100 * formats.indexOf(format) / formats.size());
                });
                stopIfCancelled(cancel);
                var written = new Outputs(folder, false).write(files);
                return new Built(written.built().stream().map(this::uri).toList(), written.unchanged().stream().map(this::uri).toList(),
                        written.obstacles().stream().map(o -> new Built.Problem(uri(o.file()), o.message(), o.remedy())).toList(), List.of());
            } catch (DocumentRefused e) {
                return refused(e);
            } finally {
                progress.end();
            }
        }

        private String uri(String file) {
            return folder.resolve(file).toUri().toString();
        }

        private static void stopIfCancelled(CancelIndicator cancel) {
            if (cancel.isCanceled()) {
                throw new CancellationException();
            }
        }
    }
}
