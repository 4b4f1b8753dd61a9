// SPDX-License-Identifier: EPL-2.0
package advice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Documents like {@code examples/sam.advice}: many, or one that is long. Everybody in them is invented. */
final class Documents {

    /** The same documents at every run. */
    private static final long SEED = 20260326;

    private static final String[] CHILDREN = {
        "Ade", "Bronwen", "Chidi", "Dafydd", "Elif", "Farah", "Grace", "Hana", "Ines", "Jamal", "Kofi", "Łucja", "Mihai",
        "Noor", "Owen", "Priya", "Quin", "Rhys", "Siân", "Tomasz", "Uma", "Vera", "Wren", "Xanthe", "Yusuf", "Zoë"};
    private static final String[] MOTHERS = {"Amal", "Beata", "Carys", "Dina", "Esi", "Ffion", "Gita", "Helen"};
    private static final String[] FATHERS = {"Idris", "Jakub", "Kwame", "Luis", "Marek", "Nabil", "Oliver", "Paul"};
    private static final String[] SCHOOLS = {"Oakfield School", "Ashdown School", "Birchwood School", "Cherry Lane School"};

    /** Writes {@code count} documents, each its own child; the same ones for the same count. */
    static void generate(Path root, Path folder, int count) throws IOException {
        var model = Files.readString(root.resolve("examples/sam.advice"));
        var random = new Random(SEED);
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%05d.advice", i)), document(model, random));
        }
    }

    private static String document(String model, Random random) {
        var child = one(CHILDREN, random);
        // Between Easter and August, so that age and school year stay what the advice says of them.
        var born = LocalDate.of(2011, 4, 10).plusDays(random.nextInt(130));
        return model.replace("Samira Example", child + " Example").replaceAll("\\bSam\\b", child)
                .replace("Amal Example", one(MOTHERS, random) + " Example").replace("Idris Example", one(FATHERS, random) + " Example")
                .replace("Oakfield School", one(SCHOOLS, random))
                .replace("2011-06-14", born.toString()).replace("CD-104233", "CD-" + (100000 + random.nextInt(900000)))
                .replace("01632 960123", "01632 960" + (100 + random.nextInt(900)))
                .replace("2026-03-10", LocalDate.of(2026, 3, 9).plusDays(random.nextInt(3)).toString());
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private static final List<String> OF_THE_THREAD = List.of("GoingOut", "Evenings", "Friendships", "Sleep", "Saturdays", "CalmEvenings",
            "OwnFriend", "SaturdayGroup", "SupportWorker", "FamilyTime", "GirlsGroup", "FamilySupport");

    private Documents() {
    }

    /** The model with its needs, outcomes and provisions said again under other names until it has at least so many lines. */
    static String longOne(Path root, int lines) throws IOException {
        var model = Files.readString(root.resolve("examples/sam.advice"));
        var needs = between(model, "need GoingOut", "section 2 considered");
        var outcomes = between(model, "outcome Saturdays", "provision SaturdayGroup");
        var provisions = between(model, "provision SaturdayGroup", "glossary \"Aiming");
        var text = model;
        for (int i = 2; text.lines().count() < lines; i++) {
            text = before(text, "section 2 considered", renamed(needs, i));
            text = before(text, "provision SaturdayGroup", renamed(outcomes, i));
            text = before(text, "glossary \"Aiming", renamed(provisions, i));
        }
        return text;
    }

    /** A file of agreed wordings for nobody in particular. */
    static String catalogue(int entries) {
        var text = new StringBuilder("wording Large\n");
        for (int i = 1; i <= entries; i++) {
            text.append(String.format(Locale.ROOT, """

                    specification group-%04d in %s
                        service  "Group %04d"
                        provider "Town Clubs"
                        wording
                            "[child's name] will go to group %04d on [day], and come [on foot|by bus as travel].
                             [snack??] A snack is given."
                    """, i, i % 2 == 0 ? "H1" : "H2", i, i));
        }
        return text.toString();
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    private static String before(String text, String mark, String added) {
        var at = text.indexOf(mark);
        return text.substring(0, at) + added + text.substring(at);
    }

    private static String renamed(String elements, int number) {
        var names = String.join("|", OF_THE_THREAD);
        return elements.replaceAll("(?m)^(\\s*(?:need|outcome|provision|meets|addresses|achieves) +)(" + names + ")\\b", "$1$2" + number);
    }
}
