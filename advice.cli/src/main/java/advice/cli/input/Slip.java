// SPDX-License-Identifier: EPL-2.0
package advice.cli.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;
import advice.dsl.rules.Place;

/** What can be wrong with a file before a word of it is read. All are errors: editors would show other words than we check. */
public enum Slip {
    NOT_UTF_8("The file is not saved as UTF-8",
            "Open it in the program that wrote it and save it again with the encoding UTF-8 (in Notepad: Save as, Encoding, UTF-8).",
            """
            A file holds numbers, and an encoding says which letter a number stands for.
            Read with the wrong one, Siân becomes Si?n in the child's own advice.
            Advice reads and writes UTF-8, in which every language can be written.
            It shows what the letters probably are and checks the rest of the file all the same.
            """),
    NOT_TEXT("This file holds no text",
            "See whether another kind of file was given this name.",
            """
            An advice is plain text.
            A Word document, a PDF or a picture does not become one by its name.
            """),
    TOO_LONG("This file is longer than any advice",
            "An advice has at most 4,000,000 bytes, about a thousand pages; see whether another kind of file was given this name.",
            """
            A file of this length is a mistake, and reading it would take all the memory there is.
            """),
    FOLDER_NAMED_LIKE_A_FILE("This is a folder with the name of a file",
            "Give the folder another name; the files in it were looked at.",
            """
            Whoever asks for this file gets a folder, and would think that an advice was checked.
            """);

    private final String summary;
    private final String remedy;
    private final String why;

    Slip(String summary, String remedy, String why) {
        this.summary = summary;
        this.remedy = remedy;
        this.why = why;
    }

    /** The slip of that id; there is none for a standard's id. */
    public static Optional<Slip> of(String id) {
        return List.of(values()).stream().filter(slip -> slip.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String summary() {
        return summary;
    }

    public String remedy() {
        return remedy;
    }

    public String why() {
        return why;
    }

    Finding at(Place place, String message) {
        return new Finding(id(), Level.ERROR, message, place, remedy, "", List.of(), "");
    }

    /** For the file as a whole. */
    Finding found(String message) {
        return at(Place.of("", 0, 0), message);
    }
}
