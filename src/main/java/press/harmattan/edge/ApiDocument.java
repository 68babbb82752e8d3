package press.harmattan.edge;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import press.harmattan.http.Problem;

/**
 * What is the same for every operation of the specification, so that a resource method says only
 * what is its own.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Harmattan",
                        version = "1",
                        description = ApiText.DESCRIPTION,
                        license =
                                @License(
                                        name = "Apache 2.0",
                                        url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/"),
        components =
                @Components(
                        headers = {
                            @Header(
                                    name = "ETag",
                                    description = ApiText.ETAG,
                                    schema = @Schema(implementation = String.class)),
                            @Header(
                                    name = "Last-Modified",
                                    description = ApiText.LAST_MODIFIED,
                                    schema = @Schema(implementation = String.class)),
                            @Header(
                                    name = "Cache-Control",
                                    description = ApiText.CACHE_CONTROL,
                                    schema = @Schema(implementation = String.class)),
                            @Header(
                                    name = "X-Request-Id",
                                    description = ApiText.REQUEST_ID,
                                    schema = @Schema(implementation = String.class)),
                            @Header(
                                    name = "Link",
                                    description = ApiText.LINK,
                                    schema = @Schema(implementation = String.class)),
                            @Header(
                                    name = "Location",
                                    description = ApiText.LOCATION,
                                    schema = @Schema(implementation = String.class)),
                            @Header(
                                    name = "Retry-After",
                                    description = ApiText.RETRY_AFTER,
                                    schema = @Schema(implementation = Integer.class))
                        },
                        responses = {
                            @APIResponse(
                                    name = "Problem",
                                    description = "Any other failure.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema =
                                                            @Schema(
                                                                    implementation =
                                                                            Problem.class))),
                            @APIResponse(name = "NotModified", description = ApiText.UNCHANGED),
                            @APIResponse(
                                    name = "Moved",
                                    description = "It lives at another path now.",
                                    headers = @Header(name = "Location", ref = "Location"))
                        }))
public class ApiDocument implements OASFilter {

    private static final Map<String, String> EVERYWHERE =
            Map.of(
                    "400", "The request is wrong; every fault is named.",
                    "404", "There is nothing at this path.",
                    "406", "There is no answer in any of the accepted media types.",
                    "503", "Not available now; Retry-After says when to ask again.");
    private static final Map<String, String> WITH_BODY =
            Map.of(
                    "413", "The body is too large.",
                    "415", "The body's media type, charset or coding is not taken.");
    private static final List<String> ANSWER_HEADERS =
            List.of("ETag", "Last-Modified", "Cache-Control", "Link", "X-Request-Id");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().forEach(ApiDocument::complete);
        }
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents()
                    .getSchemas()
                    .forEach(
                            (name, schema) -> {
                                if (!name.equals("Problem")
                                        && schema.getProperties() != null
                                        && schema.getAdditionalPropertiesSchema() == null) {
                                    schema.setAdditionalPropertiesSchema(
                                            OASFactory.createSchema().booleanSchema(false));
                                }
                            });
        }
    }

    private static void complete(PathItem path) {
        path.getOperations()
                .forEach(
                        (method, operation) -> {
                            boolean read = method == PathItem.HttpMethod.GET;
                            if (operation.getResponses() == null) {
                                operation.setResponses(OASFactory.createAPIResponses());
                            }
                            complete(operation, read);
                        });
    }

    private static void complete(Operation operation, boolean read) {
        APIResponses responses = operation.getResponses();
        EVERYWHERE.forEach((status, text) -> problem(responses, status, text));
        if (operation.getRequestBody() != null) {
            WITH_BODY.forEach((status, text) -> problem(responses, status, text));
        }
        if (read) {
            responses.addAPIResponse("304", OASFactory.createAPIResponse().ref("NotModified"));
            var answer = responses.getAPIResponse("200");
            if (answer != null) {
                ANSWER_HEADERS.forEach(
                        name -> answer.addHeader(name, OASFactory.createHeader().ref(name)));
            }
        }
        if (responses.getDefaultValue() == null) {
            responses.setDefaultValue(OASFactory.createAPIResponse().ref("Problem"));
        }
    }

    private static void problem(APIResponses responses, String status, String description) {
        if (responses.hasAPIResponse(status)) {
            return;
        }
        var content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem")));
        var response = OASFactory.createAPIResponse().description(description).content(content);
        if (status.equals("503")) {
            response.addHeader("Retry-After", OASFactory.createHeader().ref("Retry-After"));
        }
        responses.addAPIResponse(status, response);
    }
}
