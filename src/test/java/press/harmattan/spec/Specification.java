package press.harmattan.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.Keyword;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.oas.OpenApi31;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An OpenAPI 3.1 document that can be asked for its operations and made to judge answers. */
final class Specification {

    private static final String LOCATION = "https://specification.invalid/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final List<Operation> operations;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

    Specification(JsonNode document) {
        this.document = document;
        this.operations = operationsOf(document);
        this.schemas = schemasOf(ClosedObjects.in(document).toString());
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation that a request is meant for; a literal segment wins over a parameter. */
    Optional<Operation> operation(String method, String rawPath) {
        String verb = method.equalsIgnoreCase("HEAD") ? "get" : method.toLowerCase();
        return operations.stream()
                .filter(it -> it.method().equals(verb) && it.matches(rawPath))
                .max(Comparator.comparing(Operation::literals));
    }

    /** Follows a reference inside the document, and says where the thing really stands. */
    Place place(String pointer) {
        JsonNode node = document.at(pointer);
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#/")
                ? place(reference.substring(1))
                : new Place(pointer, node);
    }

    /** What is wrong with the value by the schema at this place; empty when nothing is. */
    List<String> faults(String pointer, JsonNode value) {
        JsonSchema schema = known.computeIfAbsent(pointer, this::schema);
        return schema.validate(value).stream().map(Object::toString).sorted().toList();
    }

    private static JsonSchemaFactory schemasOf(String document) {
        List<Keyword> envelope =
                Stream.of("openapi", "info", "servers", "tags", "paths", "components", "security")
                        .<Keyword>map(NonValidationKeyword::new)
                        .toList();
        JsonMetaSchema dialect =
                JsonMetaSchema.builder(OpenApi31.getInstance()).keywords(envelope).build();
        return JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                factory ->
                        factory.metaSchema(dialect)
                                .defaultMetaSchemaIri(dialect.getIri())
                                .schemaLoaders(it -> it.schemas(Map.of(LOCATION, document))));
    }

    private JsonSchema schema(String pointer) {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return schemas.getSchema(SchemaLocation.of(LOCATION + "#" + pointer), strict);
    }

    private static List<Operation> operationsOf(JsonNode document) {
        List<Operation> found = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(it -> METHODS.contains(it.getKey()))
                                        .map(
                                                it ->
                                                        new Operation(
                                                                it.getKey(),
                                                                path.getKey(),
                                                                it.getValue()))
                                        .forEach(found::add));
        return List.copyOf(found);
    }

    /** A node and the pointer under which it is found once references are followed. */
    record Place(String pointer, JsonNode node) {

        Place child(String name) {
            return new Place(
                    pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name));
        }
    }
}
