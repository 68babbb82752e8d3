package press.harmattan.edge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Makes the schemas say what the program does, and what it does not answer go. */
final class ApiSchemas {

    /** What callers can choose fields of: nothing in it is certain to be there. */
    private static final String SELECTABLE = "Article";

    private static final String LANGUAGE_TAG = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

    private final Map<String, Schema> all;

    private ApiSchemas(Map<String, Schema> all) {
        this.all = all;
    }

    static void tidy(OpenAPI document) {
        Map<String, Schema> known = document.getComponents().getSchemas();
        ApiSchemas schemas = new ApiSchemas(known == null ? Map.of() : known);
        List<Operation> operations =
                document.getPaths().getPathItems().values().stream()
                        .flatMap(path -> path.getOperations().values().stream())
                        .toList();
        Collection<APIResponse> shared =
                Objects.requireNonNullElse(
                                document.getComponents().getResponses(),
                                Map.<String, APIResponse>of())
                        .values();
        Set<String> answered =
                schemas.reachable(
                        Stream.concat(
                                operations.stream().flatMap(ApiSchemas::answers),
                                shared.stream().flatMap(ApiSchemas::content)));
        Set<String> asked = schemas.reachable(operations.stream().flatMap(ApiSchemas::requests));
        Set<String> selectable = schemas.reachable(Stream.ofNullable(schemas.all.get(SELECTABLE)));
        Map<String, Schema> kept = new TreeMap<>();
        schemas.all.forEach(
                (name, schema) -> {
                    if (answered.contains(name) || asked.contains(name)) {
                        kept.put(name, schema);
                        tidy(schema);
                    }
                    if (answered.contains(name)
                            && !asked.contains(name)
                            && !selectable.contains(name)) {
                        require(schema);
                    }
                });
        document.getComponents().setSchemas(kept);
        operations.stream().flatMap(ApiSchemas::requests).forEach(ApiSchemas::tidy);
    }

    /** Every key is always there, what is unknown is null; unless a schema says how many are. */
    private static void require(Schema schema) {
        if (schema.getRequired() == null
                && schema.getMinProperties() == null
                && schema.getProperties() != null) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        }
    }

    private static void tidy(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            // What it refers to says the type, and how it looks.
            schema.setType((List<Schema.SchemaType>) null);
            schema.setPattern(null);
            schema.setExamples(null);
        }
        if ("uuid".equals(schema.getFormat())) {
            // The format says it; the generator's own pattern takes more than we do.
            schema.setPattern(null);
        }
        parts(schema).forEach(ApiSchemas::tidy);
        if (schema.getProperties() != null && schema.getProperties().get("lang") != null) {
            Schema lang = schema.getProperties().get("lang");
            if (lang.getType() != null && lang.getType().contains(Schema.SchemaType.STRING)) {
                lang.setPattern(LANGUAGE_TAG);
            }
        }
    }

    private Set<String> reachable(Stream<Schema> from) {
        Set<String> names = new TreeSet<>();
        Deque<Schema> open = new ArrayDeque<>(from.toList());
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema.getRef() != null) {
                String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
                if (names.add(name) && all.get(name) != null) {
                    open.push(all.get(name));
                }
            }
            parts(schema).forEach(open::push);
        }
        return names;
    }

    private static Stream<Schema> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .flatMap(ApiSchemas::content);
    }

    private static Stream<Schema> content(APIResponse response) {
        return content(response.getContent());
    }

    private static Stream<Schema> requests(Operation operation) {
        Stream<Schema> parameters =
                operation.getParameters() == null
                        ? Stream.empty()
                        : operation.getParameters().stream().map(Parameter::getSchema);
        Stream<Schema> body =
                operation.getRequestBody() == null
                        ? Stream.empty()
                        : content(operation.getRequestBody().getContent());
        return Stream.concat(parameters, body).filter(Objects::nonNull);
    }

    private static Stream<Schema> content(Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(type -> type.getSchema())
                        .filter(Objects::nonNull);
    }

    private static Stream<Schema> parts(Schema schema) {
        List<Schema> parts = new ArrayList<>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        for (List<Schema> some :
                Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                        .filter(Objects::nonNull)
                        .toList()) {
            parts.addAll(some);
        }
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        parts.add(schema.getPropertyNames());
        return parts.stream().filter(Objects::nonNull);
    }
}
