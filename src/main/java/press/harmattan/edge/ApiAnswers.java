package press.harmattan.edge;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Gone;
import press.harmattan.failure.InvalidRequest;
import press.harmattan.http.Problem;

/** The answers and headers that operations share: described once, and referred to. */
final class ApiAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, APIResponse> SHARED =
            Map.of(
                    "Problem",
                    problem(ApiText.PROBLEM, Refusal.of(500)),
                    "Invalid",
                    problem(
                            ApiText.INVALID,
                            Refusal.of(
                                    new InvalidRequest(
                                            List.of(
                                                    Fault.query(
                                                            "limit",
                                                            "must be between 1 and 100"))))),
                    "NotFound",
                    problem(ApiText.NOT_FOUND, Refusal.of(404)),
                    "NotAcceptable",
                    problem(ApiText.NOT_ACCEPTABLE, Refusal.of(406)),
                    "Gone",
                    problem(
                            ApiText.GONE,
                            Refusal.of(
                                    new Gone(
                                            "retracted", "This article was retracted.", Map.of()))),
                    "TooLarge",
                    problem(ApiText.TOO_LARGE, Refusal.of(413)),
                    "Unsupported",
                    problem(ApiText.UNSUPPORTED, Refusal.of(415)),
                    "Unavailable",
                    problem(ApiText.UNAVAILABLE, Refusal.of(503))
                            .addHeader("Retry-After", OASFactory.createHeader().ref("Retry-After")),
                    "NotModified",
                    OASFactory.createAPIResponse().description(ApiText.UNCHANGED),
                    "Moved",
                    OASFactory.createAPIResponse()
                            .description(ApiText.MOVED)
                            .addHeader("Location", OASFactory.createHeader().ref("Location")));

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
                                                                        operation))));
        used.forEach(name -> components.addResponse(name, SHARED.get(name)));
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
    private static Set<String> complete(String template, HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponses responses = operation.getResponses();
        refer(responses, "400", "Invalid");
        refer(responses, "406", "NotAcceptable");
        refer(responses, "503", "Unavailable");
        refer(responses, "default", "Problem");
        boolean isList = !template.contains("{");
        if (!isList) {
            refer(responses, "404", "NotFound");
        }
        if (operation.getRequestBody() != null) {
            refer(responses, "413", "TooLarge");
            refer(responses, "415", "Unsupported");
        }
        APIResponse answer = responses.getAPIResponse("200");
        if (method == HttpMethod.GET && answer != null && answer.getRef() == null) {
            refer(responses, "304", "NotModified");
            ApiText.ANSWER_HEADERS.stream()
                    .filter(name -> isList || !name.equals("Link"))
                    .forEach(name -> answer.addHeader(name, OASFactory.createHeader().ref(name)));
        }
        operation.setResponses(sorted(responses));
        return names(responses);
    }

    private static void refer(APIResponses responses, String status, String name) {
        if (!responses.hasAPIResponse(status)) {
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
                names.add(response.getRef().substring(response.getRef().lastIndexOf('/') + 1));
            }
        }
        return names;
    }

    private static SchemaType typeOf(String header) {
        return header.equals("Retry-After") ? SchemaType.INTEGER : SchemaType.STRING;
    }

    private static APIResponse problem(String text, Refusal refusal) {
        Problem problem =
                Problem.of(
                        refusal.status(),
                        refusal.code(),
                        refusal.detail(),
                        "/v1/articles",
                        "4f1c9b2e7a3d4c5b8e6f0a1b2c3d4e5f",
                        refusal.errors(),
                        refusal.extension());
        return OASFactory.createAPIResponse()
                .description(text)
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema().ref("Problem"))
                                                .example(
                                                        JSON.convertValue(
                                                                problem,
                                                                new TypeReference<
                                                                        Map<
                                                                                String,
                                                                                Object>>() {}))));
    }
}
