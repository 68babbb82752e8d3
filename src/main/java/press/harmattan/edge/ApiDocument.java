package press.harmattan.edge;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import press.harmattan.http.Problem;

/**
 * What is the same for every operation of the specification, so that a resource method says only
 * what is its own.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final Map<String, String> ANSWER_HEADERS =
            Map.of(
                    "ETag", ApiText.ETAG,
                    "Last-Modified", ApiText.LAST_MODIFIED,
                    "Cache-Control", ApiText.CACHE_CONTROL,
                    "Link", ApiText.LINK,
                    "X-Request-Id", ApiText.REQUEST_ID);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.info(
                OASFactory.createInfo()
                        .title("Harmattan")
                        .version("1")
                        .description(ApiText.DESCRIPTION)
                        .license(
                                OASFactory.createLicense()
                                        .name("Apache-2.0")
                                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
        document.servers(List.of(OASFactory.createServer().url("/")));
        if (document.getComponents() == null) {
            document.components(OASFactory.createComponents());
        }
        complete(document.getComponents());
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().forEach(ApiDocument::complete);
        }
    }

    private static void complete(Components components) {
        new TreeMap<>(ANSWER_HEADERS)
                .forEach(
                        (name, text) ->
                                addHeader(components, name, text, Schema.SchemaType.STRING));
        addHeader(components, "Location", ApiText.LOCATION, Schema.SchemaType.STRING);
        addHeader(components, "Retry-After", ApiText.RETRY_AFTER, Schema.SchemaType.INTEGER);

        addProblem(components, "Problem", "Any other failure.");
        addProblem(components, "Invalid", "The request is wrong; every fault is named.");
        addProblem(components, "NotFound", "There is nothing at this path.");
        addProblem(components, "NotAcceptable", "There is no answer in an accepted media type.");
        addProblem(components, "Gone", "It was here and will not come back; `code` says why.");
        addProblem(components, "TooLarge", "The body is too large.");
        addProblem(components, "Unsupported", "The body's type, charset or coding is not taken.");
        addProblem(components, "Unavailable", "Not now; Retry-After says when to ask again.")
                .addHeader("Retry-After", OASFactory.createHeader().ref("Retry-After"));
        components.addResponse(
                "NotModified", OASFactory.createAPIResponse().description(ApiText.UNCHANGED));
        components.addResponse(
                "Moved",
                OASFactory.createAPIResponse()
                        .description("It lives at another path now.")
                        .addHeader("Location", OASFactory.createHeader().ref("Location")));
        if (components.getSchemas() != null) {
            components.getSchemas().forEach(ApiDocument::close);
        }
    }

    /** An answer has the members that are listed and no other; a problem may have its own. */
    private static void close(String name, Schema schema) {
        if (!name.equals("Problem")
                && schema.getProperties() != null
                && schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        }
    }

    private static void complete(PathItem path) {
        path.getOperations()
                .forEach(
                        (method, operation) -> {
                            boolean read = method == PathItem.HttpMethod.GET;
                            complete(operation, read);
                        });
    }

    private static void complete(Operation operation, boolean read) {
        APIResponses responses =
                operation.getResponses() == null
                        ? OASFactory.createAPIResponses()
                        : operation.getResponses();
        refer(responses, "400", "Invalid");
        refer(responses, "404", "NotFound");
        refer(responses, "406", "NotAcceptable");
        refer(responses, "503", "Unavailable");
        refer(responses, "default", "Problem");
        if (operation.getRequestBody() != null) {
            refer(responses, "413", "TooLarge");
            refer(responses, "415", "Unsupported");
        }
        APIResponse answer = responses.getAPIResponse("200");
        if (read && answer != null) {
            refer(responses, "304", "NotModified");
            if (answer.getRef() == null) {
                ANSWER_HEADERS.keySet().stream()
                        .sorted()
                        .forEach(it -> answer.addHeader(it, OASFactory.createHeader().ref(it)));
            }
        }
        operation.setResponses(sorted(responses));
    }

    private static void refer(APIResponses responses, String status, String name) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }

    private static APIResponses sorted(APIResponses responses) {
        APIResponses sorted = OASFactory.createAPIResponses();
        List<String> statuses = new ArrayList<>(responses.getAPIResponses().keySet());
        statuses.stream()
                .sorted()
                .forEach(it -> sorted.addAPIResponse(it, responses.getAPIResponse(it)));
        return sorted;
    }

    private static void addHeader(
            Components components, String name, String text, Schema.SchemaType type) {
        components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(text)
                        .schema(OASFactory.createSchema().addType(type)));
    }

    private static APIResponse addProblem(Components components, String name, String text) {
        Content content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem")));
        APIResponse response = OASFactory.createAPIResponse().description(text).content(content);
        components.addResponse(name, response);
        return response;
    }
}
