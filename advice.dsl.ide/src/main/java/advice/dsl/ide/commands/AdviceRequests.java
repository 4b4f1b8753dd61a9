// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.commands;

import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

import advice.dsl.ide.building.BuildParams;
import advice.dsl.ide.building.Built;

/**
 * What the server answers beside the protocol's own requests; a client in Java may use it as its remote interface.
 * Each is a command of the same name too, with its parameters as the one argument: {@code advice/build} is {@code advice.build}.
 */
@JsonSegment("advice")
public interface AdviceRequests {

    /** Makes the authority's form of an advice as files, from the text as it is now. */
    @JsonRequest
    CompletableFuture<Built> build(BuildParams params);
}
