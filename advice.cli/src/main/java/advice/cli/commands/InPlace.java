// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.io.IOException;
import java.nio.file.Path;

import advice.cli.input.Input;
import advice.cli.input.Problem;
import advice.documents.building.Replacement;

/** Puts a file's new content in the place of the old, through a link, so that it stays one. */
final class InPlace {

    private InPlace() {
    }

    static void write(Input input, byte[] content) throws IOException {
        try (var replacement = Replacement.of(real(input), content)) {
            replacement.take();
        }
    }

    /** The file itself, whatever links lead to it. */
    static Path real(Input input) {
        try {
            return input.path().toRealPath();
        } catch (IOException e) {
            return input.path();
        }
    }

    /** Why it could not be. */
    static Problem failed(Input input) {
        return new Problem(input.shown(), "This file cannot be replaced, so it was left as it is",
                "See whether you may write there, whether there is room, and whether another program holds it open.");
    }
}
