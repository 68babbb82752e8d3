package press.harmattan.edge;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import press.harmattan.http.Document;

/** The answers and headers that operations share: described once, and referred to. */
final class ApiAnswers {

    private ApiAnswers() {}

    static void share(OpenAPI document) {
        Components components = document.getComponents();
        Set<String> used = new TreeSet<>();
        document.getPaths()
                .getPathItems()
                .forEach(
                        (template, path) ->
                                path.getOperations()
                                        .forEach(
                                                (method, operation) ->
                                                        used.addAll(
                                                                complete(
                                                                        template, method,
                                                                        operation, components))));
        used.forEach(name -> components.addResponse(name, SharedAnswers.ALL.get(name)));
        new TreeMap<>(ApiText.HEADERS)
                .forEach(
                        (name, text) ->
                                components.addHeader(
                                        name,
                                        OASFactory.createHeader()
                                                .description(text)
                                                .schema(
                                                        OASFactory.createSchema()
                                                                .addType(typeOf(name)))));
    }

    /** Adds what an operation can answer beside its own, and names the shared answers it has. */
    private static Set<String> complete(
            String template, HttpMethod method, Operation operation, Components components) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponses responses = operation.getResponses();
        refer(responses, "400", "Invalid");
        if (!Document.isAt(template)) {
            refer(responses, "406", "NotAcceptable");
        }
        refer(responses, "503", "Unavailable");
        refer(responses, "default", "Problem");
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            protect(operation);
        }
        if (template.contains("{")) {
            refer(responses, "404", "NotFound");
        }
        if (operation.getRequestBody() != null) {
            refer(responses, "413", "TooLarge");
            refer(responses, "415", "Unsupported");
        }
        boolean inside = Newsroom.contains(template);
        if (inside && method != HttpMethod.GET) {
            refer(responses, "409", "Conflict");
            refer(responses, "422", "Unacceptable");
        }
        APIResponse answer = responses.getAPIResponse("200");
        if (method == HttpMethod.GET && answer != null && answer.getRef() == null) {
            if (!inside) {
                refer(responses, "304", "NotModified");
            }
            (inside ? ApiText.NEWSROOM_HEADERS : ApiText.ANSWER_HEADERS)
                    .stream()
                            .filter(name -> !name.equals("Link") || isPage(answer, components))
                            .forEach(
                                    name ->
                                            answer.addHeader(
                                                    name, OASFactory.createHeader().ref(name)));
        }
        operation.setResponses(sorted(responses));
        return names(responses);
    }

    /** What has pages links them. */
    private static boolean isPage(APIResponse answer, Components components) {
        return answer.getContent() != null
                && answer.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull)
                        .map(
                                schema ->
                                        schema.getRef() == null
                                                ? schema
                                                : components
                                                        .getSchemas()
                                                        .get(last(schema.getRef())))
                        .anyMatch(
                                schema ->
                                        schema.getProperties() != null
                                                && schema.getProperties().containsKey("page"));
    }

    /** The roles stand where the annotation of the method has put them. */
    private static void protect(Operation operation) {
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        refer(operation.getResponses(), "401", "Unauthorized");
        refer(operation.getResponses(), "403", "Forbidden");
        String roles =
                operation.getSecurity().stream()
                        .flatMap(requirement -> requirement.getSchemes().values().stream())
                        .flatMap(List::stream)
                        .collect(Collectors.joining("` or `", "Needs the role `", "`."));
        operation.setDescription(
                operation.getDescription() == null
                        ? roles
                        : operation.getDescription() + " " + roles);
    }

    private static void refer(APIResponses responses, String status, String name) {
        APIResponse own = responses.getAPIResponse(status);
        // The generator's own says no more than the words of the status.
        if (own == null || own.getRef() == null && own.getContent() == null) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }

    private static APIResponses sorted(APIResponses responses) {
        APIResponses sorted = OASFactory.createAPIResponses();
        new TreeMap<>(responses.getAPIResponses()).forEach(sorted::addAPIResponse);
        return sorted;
    }

    private static Set<String> names(APIResponses responses) {
        Set<String> names = new TreeSet<>();
        for (APIResponse response : responses.getAPIResponses().values()) {
            if (response.getRef() != null) {
                names.add(last(response.getRef()));
            }
        }
        return names;
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static SchemaType typeOf(String header) {
        return header.equals("Retry-After") ? SchemaType.INTEGER : SchemaType.STRING;
    }
}
