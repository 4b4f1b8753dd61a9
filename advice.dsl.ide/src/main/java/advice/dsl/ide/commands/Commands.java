// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.commands;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** The requests of {@link AdviceRequests} as commands, for clients that know nothing but the protocol. */
public final class Commands {

    private static final Map<String, JsonRpcMethod> REQUESTS = new TreeMap<>();

    static {
        ServiceEndpoints.getSupportedMethods(AdviceRequests.class).forEach((name, request) -> REQUESTS.put(name.replace('/', '.'), request));
    }

    private static final Gson JSON = new MessageJsonHandler(Map.of()).getGson();

    private Commands() {
    }

    /** The names of all commands. */
    public static List<String> ids() {
        return List.copyOf(REQUESTS.keySet());
    }

    /** Runs a command; its answer is that of the request of the same name. */
    public static CompletableFuture<Object> run(ExecuteCommandParams command, AdviceRequests server) {
        var request = REQUESTS.get(command.getCommand());
        if (request == null) {
            throw refusal("There is no such command.");
        }
        try {
            var parameters = JSON.fromJson(argument(command), request.getParameterTypes()[0]);
            return ServiceEndpoints.toEndpoint(server).request(request.getMethodName(), parameters).thenApply(answer -> answer);
        } catch (JsonParseException e) {
            throw refusal("The argument of this command could not be read.");
        }
    }

    /** A command without an argument is asked with nothing said. */
    private static JsonElement argument(ExecuteCommandParams command) {
        var arguments = command.getArguments();
        return arguments == null || arguments.isEmpty() || !(arguments.get(0) instanceof JsonObject first) ? new JsonObject() : first;
    }

    /** An answer that says why there is none. */
    public static ResponseErrorException refusal(String sentence) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, sentence, null));
    }
}
