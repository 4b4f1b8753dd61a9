// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import advice.documents.DocumentRefused;
import advice.documents.word.Element;
import advice.documents.word.Filled;
import advice.documents.word.WordFile;
import advice.documents.word.Xml;

/** The parts of a Word file as trees, found by what ties them together. */
final class Parts {

    /**
     * How a part is tied to something else.
     *
     * @param kind     the last word of its type: "header", "image", "hyperlink"
     * @param target   name of the part, or the address when it is external
     */
    record Relation(String kind, String target, boolean external) {
    }

    /** @param relations by id */
    record Part(String name, Element root, Map<String, Relation> relations) {
    }

    private final Map<String, Element> trees;
    private final Map<String, byte[]> bytes;
    private final Part main;

    private Parts(Map<String, Element> trees, Map<String, byte[]> bytes) throws DocumentRefused {
        this.trees = trees;
        this.bytes = bytes;
        String name = relations("").values().stream().filter(r -> r.kind().equals("officeDocument") && !r.external())
                .map(Relation::target).filter(this::holds).findFirst()
                .orElseThrow(() -> new DocumentRefused("The file holds no document."
                        + " Open it in Word and save it again as .docx (Word Document)"));
        this.main = read(name);
        if (!main.root().is("w:document")) {
            throw new DocumentRefused("The file is in the strict variant of the format, or not a text document. "
                    + "Save it as Word Document (.docx), not as Strict Open XML Document");
        }
    }

    static Parts of(WordFile file) throws DocumentRefused {
        return new Parts(Map.of(), file.parts());
    }

    static Parts of(Filled form) throws DocumentRefused {
        return new Parts(form.trees(), form.pictures());
    }

    private boolean holds(String name) {
        return trees.containsKey(name) || bytes.containsKey(name);
    }

    private Element tree(String name) throws DocumentRefused {
        Element tree = trees.get(name);
        return tree != null ? tree : Xml.read(name, bytes.get(name));
    }

    Part main() {
        return main;
    }

    /** The part that the main one names by kind: "styles", "numbering", "theme", "settings". */
    Optional<Element> beside(String kind) throws DocumentRefused {
        Optional<String> name = main.relations().values().stream()
                .filter(r -> r.kind().equals(kind) && !r.external() && holds(r.target()))
                .map(Relation::target).findFirst();
        return name.isPresent() ? Optional.of(tree(name.get())) : Optional.empty();
    }

    /** Title, authority and language. */
    Optional<Element> properties() throws DocumentRefused {
        for (Relation relation : relations("").values()) {
            if (relation.kind().equals("core-properties") && holds(relation.target())) {
                return Optional.of(tree(relation.target()));
            }
        }
        return Optional.empty();
    }

    /** A header or footer of the main part, by the id of its relationship. */
    Optional<Part> named(String id) throws DocumentRefused {
        Relation relation = main.relations().get(id);
        return relation == null || relation.external() || !holds(relation.target())
                ? Optional.empty() : Optional.of(read(relation.target()));
    }

    /** The bytes of a picture. */
    Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(bytes.get(name));
    }

    private Part read(String name) throws DocumentRefused {
        return new Part(name, tree(name), relations(name));
    }

    private Map<String, Relation> relations(String part) throws DocumentRefused {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> found = new HashMap<>();
        if (holds(name)) {
            tree(name).elements("rel:Relationship").forEach(r -> {
                boolean external = r.get("TargetMode").equalsIgnoreCase("External");
                String type = r.get("Type");
                found.put(r.get("Id"), new Relation(type.substring(type.lastIndexOf('/') + 1),
                        external ? r.get("Target") : resolve(part.substring(0, slash), r.get("Target")), external));
            });
        }
        return found;
    }

    /** The name a target stands for; one that climbs out of the file names a part that is not there. */
    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of((folder + target).split("/")));
        List<String> resolved = new ArrayList<>();
        for (String step : path) {
            if (step.equals("..") && !resolved.isEmpty()) {
                resolved.remove(resolved.size() - 1);
            } else if (!step.equals(".")) {
                resolved.add(step);
            }
        }
        return String.join("/", resolved);
    }
}
