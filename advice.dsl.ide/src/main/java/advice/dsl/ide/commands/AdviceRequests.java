// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

import advice.dsl.ide.building.BuildParams;
import advice.dsl.ide.building.Built;
import advice.dsl.ide.beginning.Choices;
import advice.dsl.ide.beginning.ChoicesParams;
import advice.dsl.ide.beginning.NewParams;
import advice.dsl.ide.beginning.NewText;
import advice.dsl.ide.deadlines.DeadlinesParams;
import advice.dsl.ide.deadlines.DueAdvice;
import advice.dsl.ide.fields.CaseField;
import advice.dsl.ide.fields.CopyParams;
import advice.dsl.ide.fields.FieldsParams;
import advice.dsl.ide.preview.PreviewParams;
import advice.dsl.ide.preview.Previewed;
import advice.dsl.ide.signing.AgreeParams;
import advice.dsl.ide.signing.RecordedInText;
import advice.dsl.ide.standards.StandardToSet;
import advice.dsl.ide.standards.StandardsParams;
import advice.dsl.ide.thread.ThreadParams;
import advice.dsl.ide.thread.ThreadPicture;

/**
 * What the server answers beside the protocol's own requests; a client in Java may use it as its remote interface.
 * Each is a command of the same name too, with its parameters as the one argument: {@code advice/build} is {@code advice.build}.
 */
@JsonSegment("advice")
public interface AdviceRequests {

    /** Makes the authority's form of an advice as files, from the text as it is now. */
    @JsonRequest
    CompletableFuture<Built> build(BuildParams params);

    /** All fields of an advice as the case form takes them. */
    @JsonRequest
    CompletableFuture<List<CaseField>> fields(FieldsParams params);

    /** One of them, to be put on the clipboard. */
    @JsonRequest
    CompletableFuture<CaseField> copyField(CopyParams params);

    /** The form as it will print. */
    @JsonRequest
    CompletableFuture<Previewed> preview(PreviewParams params);

    /** The golden thread as a picture, with what is in it. */
    @JsonRequest
    CompletableFuture<ThreadPicture> thread(ThreadParams params);

    /** All advices of the workspace, open and closed, by the day on which they are due. */
    @JsonRequest
    CompletableFuture<List<DueAdvice>> deadlines(DeadlinesParams params);

    /** Records that child or family agree to an advice as it is now. */
    @JsonRequest
    CompletableFuture<RecordedInText> agree(AgreeParams params);

    /** Records that a manager signs an advice as it is now. */
    @JsonRequest
    CompletableFuture<RecordedInText> sign(AgreeParams params);

    /** A document to begin with. */
    @JsonRequest("new")
    CompletableFuture<NewText> begin(NewParams params);

    /** What there is to choose from for it. */
    @JsonRequest
    CompletableFuture<Choices> choices(ChoicesParams params);

    /** All standards, and what each can be set to for whoever writes here. */
    @JsonRequest
    CompletableFuture<List<StandardToSet>> standards(StandardsParams params);
}
