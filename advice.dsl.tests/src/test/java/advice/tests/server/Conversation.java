// SPDX-License-Identifier: EPL-2.0
package advice.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import advice.tests.support.Sources;

/**
 * A recorded conversation between an editor and the server: one file of {@code cases/server}.
 *
 * <pre>
 * # What this is about.
 * file Town.profile                       stands in the folder, with the lines below it
 *   | profile Town
 * text sam.advice                         stands for {text sam.advice} further down
 *   | need GoingOut
 * client → 1 initialize {"rootUri": "{folder}"}
 * server ← 1 {"capabilities": {}}
 * client → initialized {}
 * client → raw Content-Length: 1\r\n\r\n!
 * server ← 2 error {"code": -32601}
 * ends 0
 * </pre>
 *
 * A number is a request's or that of its answer; without one it is a notification. What a message holds may go on in indented
 * lines. Of an answer only what the record names counts: other keys of an object are passed over, and so is what follows in
 * an array after {@code "…"}. What the server says between two messages of the client may come in any order, but all of it
 * is in the record. {@code -Dupdate} writes what it says now, of the keys that were named before; {@code ""} stands for all of a value.
 */
final class Conversation {

    private static final Pattern HEAD = Pattern.compile("(client →|server ←|file|text|ends|#)(?: (.*))?");
    private static final Pattern ASKED = Pattern.compile("(?:(\\d+) )?(\\S+)(.*)", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("(\\d+(?: error)?|[$a-zA-Z]\\S*)(.*)", Pattern.DOTALL);
    private static final Gson PLAIN = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final String AND_SO_ON = "…";
    private static final int WIDTH = 130;
    private static final long PATIENCE = 30;
    private static final long SILENCE = 1500;

    private final Path log;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** A line of the record, with the indented ones below it. */
    private record Entry(String head, String rest, List<String> below) {

        String message() {
            return rest + "\n" + String.join("\n", below);
        }

        boolean is(String kind) {
            return head.equals(kind);
        }
    }

    /** A server at the other end of two streams. */
    interface Server {

        InputStream says();

        OutputStream hears();

        /** Waits until it has ended. */
        int exit() throws InterruptedException;
    }

    Conversation(Path log) {
        this.log = log;
        for (var line : Sources.read(log).split("\n")) {
            var head = HEAD.matcher(line);
            if (head.matches()) {
                entries.add(new Entry(head.group(1), head.group(2) == null ? "" : head.group(2), new ArrayList<>()));
            } else if (line.startsWith("  ") && !entries.isEmpty()) {
                entries.get(entries.size() - 1).below().add(line.substring(2));
            } else if (!line.isBlank()) {
                throw new AssertionError(log + " holds a line that is none of a conversation: " + line);
            }
        }
        entries.stream().filter(e -> e.is("file") || e.is("text")).forEach(e -> texts.put(e.rest(),
                e.below().stream().map(l -> l.replaceFirst("^\\| ?", "") + "\n").collect(Collectors.joining())));
    }

    /** Has the conversation with a server in a folder. */
    void replay(Path folder, Server server) throws IOException, InterruptedException {
        for (var entry : entries) {
            if (entry.is("file")) {
                Files.createDirectories(folder.resolve(entry.rest()).getParent());
                Files.writeString(folder.resolve(entry.rest()), texts.get(entry.rest()));
            }
        }
        var said = listen(server.says());
        var now = new ArrayList<Entry>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.is("client →")) {
                send(server.hears(), entry, folder);
                var expected = new ArrayList<Entry>();
                while (i + 1 < entries.size() && entries.get(i + 1).is("server ←")) {
                    expected.add(entries.get(++i));
                }
                now.add(entry);
                now.addAll(Sources.UPDATE ? heard(said, expected, folder) : awaited(said, expected, folder, entry));
            } else if (entry.is("ends")) {
                assertThat(server.exit()).as("how the server ended").isEqualTo(Integer.parseInt(entry.rest()));
                now.add(entry);
            } else {
                now.add(entry);
            }
        }
        if (Sources.UPDATE) {
            Sources.write(log, now.stream().map(Conversation::written).collect(Collectors.joining()));
        } else {
            assertThat(said).as("what the server says unasked").isEmpty();
        }
    }

    // ---- the client's side

    private void send(OutputStream out, Entry entry, Path folder) throws IOException {
        if (entry.rest().startsWith("raw ")) {
            out.write(entry.rest().substring(4).replace("\\r", "\r").replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return;
        }
        var message = matched(ASKED, entry);
        var json = new JsonObject();
        json.addProperty("jsonrpc", "2.0");
        if (message.group(1) != null) {
            json.addProperty("id", Integer.parseInt(message.group(1)));
        }
        json.addProperty("method", message.group(2));
        var params = JsonParser.parseString(filled(message.group(3), folder));
        if (!params.isJsonNull()) {
            json.add("params", params);
        }
        var body = PLAIN.toJson(json).getBytes(StandardCharsets.UTF_8);
        out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private String filled(String params, Path folder) {
        var result = params.replace("{folder}", uri(folder));
        for (var text : texts.entrySet()) {
            var quoted = PLAIN.toJson(text.getValue());
            result = result.replace("{text " + text.getKey() + "}", quoted.substring(1, quoted.length() - 1));
        }
        return result;
    }

    private static String uri(Path folder) {
        var uri = folder.toUri().toString();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    // ---- the server's side

    /** All that the server says, as it comes. */
    private static BlockingQueue<JsonObject> listen(InputStream in) {
        var said = new LinkedBlockingQueue<JsonObject>();
        var thread = new Thread(() -> {
            try {
                for (var length = length(in); length >= 0; length = length(in)) {
                    said.add(JsonParser.parseString(new String(in.readNBytes(length), StandardCharsets.UTF_8)).getAsJsonObject());
                }
            } catch (IOException e) {
                // The stream has ended, and with it the conversation.
            }
        }, "listening");
        thread.setDaemon(true);
        thread.start();
        return said;
    }

    private static int length(InputStream in) throws IOException {
        var header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            var c = in.read();
            if (c < 0) {
                assertThat(header.toString()).as("nothing but the protocol").isEmpty();
                return -1;
            }
            header.append((char) c);
        }
        assertThat(header.toString()).as("nothing but the protocol").startsWith("Content-Length: ");
        return Integer.parseInt(header.substring("Content-Length: ".length(), header.indexOf("\r")));
    }

    /** What the record expects after a message of the client; anything else is an error. */
    private static List<Entry> awaited(BlockingQueue<JsonObject> said, List<Entry> expected, Path folder, Entry after) throws InterruptedException {
        var open = new ArrayList<>(expected);
        while (!open.isEmpty()) {
            var message = said.poll(PATIENCE, TimeUnit.SECONDS);
            assertThat(message).as("the server says nothing after `" + after.rest() + "`, where it should say " + written(open.get(0))).isNotNull();
            var match = open.stream().filter(e -> isMeant(e, message) && projected(content(message, folder), content(e)).equals(content(e))).findFirst();
            if (match.isEmpty()) {
                var other = open.stream().filter(e -> isMeant(e, message)).findFirst().orElse(open.get(0));
                assertThat(written(message, content(other), folder)).as("after `" + after.rest() + "`").isEqualTo(written(other));
            }
            open.remove(match.get());
        }
        return expected;
    }

    /** What the server says after a message of the client until it is silent, of the keys that the record names. */
    private static List<Entry> heard(BlockingQueue<JsonObject> said, List<Entry> expected, Path folder) throws InterruptedException {
        var open = new ArrayList<>(expected);
        var heard = new ArrayList<Entry>();
        for (var message = said.poll(SILENCE * 4, TimeUnit.MILLISECONDS); message != null; message = said.poll(SILENCE, TimeUnit.MILLISECONDS)) {
            var meant = message;
            var old = open.stream().filter(e -> isMeant(e, meant)).findFirst();
            old.ifPresent(open::remove);
            heard.add(entry(message, old.map(Conversation::content).orElse(content(message, folder)), folder));
        }
        return heard;
    }

    /** Whether the entry records a message of this kind. */
    private static boolean isMeant(Entry entry, JsonObject message) {
        return name(entry).equals(name(message)) && (!message.has("params") || !(content(entry) instanceof JsonObject object) || !object.has("uri")
                || message.get("params").getAsJsonObject().get("uri").getAsString().endsWith(object.get("uri").getAsString().replace("{folder}", "")));
    }

    private static String name(Entry entry) {
        return matched(SAID, entry).group(1);
    }

    private static String name(JsonObject message) {
        return message.has("method") ? message.get("method").getAsString() : message.get("id") + (message.has("error") ? " error" : "");
    }

    private static JsonElement content(Entry entry) {
        return JsonParser.parseString(matched(SAID, entry).group(2));
    }

    private static Matcher matched(Pattern pattern, Entry entry) {
        var matcher = pattern.matcher(entry.message());
        assertThat(matcher.matches()).as("a message: " + entry.rest()).isTrue();
        return matcher;
    }

    private static JsonElement content(JsonObject message, Path folder) {
        var content = message.has("method") ? message.get("params") : message.has("error") ? message.get("error") : message.get("result");
        return content == null ? JsonNull.INSTANCE : JsonParser.parseString(PLAIN.toJson(content).replace(uri(folder), "{folder}"));
    }

    /** Of what was said that which the record names. */
    private static JsonElement projected(JsonElement said, JsonElement named) {
        if (named.equals(new JsonPrimitive(AND_SO_ON))) {
            return named;
        }
        if (said instanceof JsonObject object && named instanceof JsonObject keys) {
            var result = new JsonObject();
            keys.entrySet().stream().filter(key -> object.has(key.getKey()))
                    .forEach(key -> result.add(key.getKey(), projected(object.get(key.getKey()), key.getValue())));
            return result;
        }
        if (said instanceof JsonArray array && named instanceof JsonArray some) {
            var open = some.size() > 0 && some.get(some.size() - 1).equals(new JsonPrimitive(AND_SO_ON));
            var result = new JsonArray();
            for (int i = 0; i < array.size(); i++) {
                if (open && i >= some.size() - 1) {
                    result.add(AND_SO_ON);
                    break;
                }
                result.add(some.size() > 0 ? projected(array.get(i), some.get(Math.min(i, some.size() - 1))) : array.get(i));
            }
            return result;
        }
        return said;
    }

    // ---- writing it down

    private static Entry entry(JsonObject message, JsonElement named, Path folder) {
        var lines = shown(projected(content(message, folder), named), "", "server ← ".length() + name(message).length()).split("\n");
        return new Entry("server ←", name(message) + " " + lines[0], List.of(lines).subList(1, lines.length));
    }

    private static String written(JsonObject message, JsonElement named, Path folder) {
        return written(entry(message, named, folder));
    }

    /** What fits in a line stands in one. */
    private static String shown(JsonElement json, String indent, int before) {
        var line = PLAIN.toJson(json);
        var inside = indent + "  ";
        if (before + line.length() < WIDTH || json.isJsonPrimitive() || json.isJsonNull()) {
            return line;
        }
        if (json instanceof JsonArray array) {
            return array.asList().stream().map(e -> inside + shown(e, inside, inside.length())).collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return json.getAsJsonObject().entrySet().stream().map(e -> inside + '"' + e.getKey() + "\": "
                + shown(e.getValue(), inside, inside.length() + e.getKey().length() + 4)).collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }

    private static String written(Entry entry) {
        return (entry.head() + " " + entry.rest()).stripTrailing() + "\n" + entry.below().stream().map(l -> ("  " + l).stripTrailing() + "\n").collect(Collectors.joining());
    }
}
