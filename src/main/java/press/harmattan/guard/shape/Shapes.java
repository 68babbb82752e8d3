package press.harmattan.guard.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the schemas of bodies.
 *
 * <p>A keyword that is not known here stops the start of the program: what is published and not
 * enforced would be a promise that nobody keeps.
 */
public final class Shapes {

    private static final Set<String> KNOWN =
            Set.of(
                    "$ref",
                    "allOf",
                    "anyOf",
                    "oneOf",
                    "type",
                    "format",
                    "enum",
                    "pattern",
                    "minimum",
                    "maximum",
                    "minLength",
                    "maxLength",
                    "items",
                    "minItems",
                    "maxItems",
                    "uniqueItems",
                    "properties",
                    "required",
                    "additionalProperties",
                    "propertyNames",
                    "minProperties",
                    "maxProperties");
    private static final Set<String> REMARKS =
            Set.of(
                    "title",
                    "description",
                    "example",
                    "examples",
                    "default",
                    "deprecated",
                    "externalDocs");

    private final References references;
    private final Map<JsonNode, Referred> referred = new HashMap<>();

    public Shapes(References references) {
        this.references = references;
    }

    /** The shape that a schema describes. */
    public Shape of(JsonNode schema) {
        if (!schema.has("$ref") && !schema.has("allOf")) {
            return read(schema);
        }
        Referred known = referred.get(schema);
        if (known == null) {
            // Before it is read: it may refer to itself.
            known = new Referred();
            referred.put(schema, known);
            known.shape = read(references.resolve(schema));
        }
        return known;
    }

    private Shape read(JsonNode schema) {
        for (var keyword : schema.properties()) {
            String name = keyword.getKey();
            if (!KNOWN.contains(name) && !REMARKS.contains(name) && !name.startsWith("x-")) {
                throw new IllegalStateException("No body is checked for the keyword " + name);
            }
        }
        List<Shape> forms = new ArrayList<>();
        boolean nullable = allowsNull(schema);
        for (String keyword : List.of("anyOf", "oneOf")) {
            for (JsonNode form : schema.path(keyword)) {
                if (form.path("type").asText().equals("null")) {
                    nullable = true;
                } else {
                    forms.add(of(form));
                }
            }
        }
        Shape shape =
                forms.isEmpty()
                        ? plain(schema)
                        : forms.size() == 1 ? forms.get(0) : new OneOf(forms);
        return nullable ? new Shape.OrNull(shape) : shape;
    }

    private Shape plain(JsonNode schema) {
        ValueRule rule = ValueRule.of(schema);
        boolean any = !schema.has("type") && rule.allowed().isEmpty();
        if (any && !schema.has("properties")) {
            return new AnyShape();
        }
        return switch (any ? "object" : rule.type()) {
            case "object" -> object(schema);
            case "array" ->
                    new ListShape(
                            of(schema.path("items")),
                            schema.path("minItems").asInt(0),
                            schema.path("maxItems").asInt(Integer.MAX_VALUE),
                            schema.path("uniqueItems").asBoolean(false));
            default -> new ScalarShape(rule);
        };
    }

    private Shape object(JsonNode schema) {
        Map<String, Shape> members = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(member -> members.put(member.getKey(), of(member.getValue())));
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        return new ObjectShape(
                members,
                required,
                others(schema.path("additionalProperties"), members.isEmpty()),
                schema.has("propertyNames") ? of(schema.get("propertyNames")) : null,
                schema.path("minProperties").asInt(0),
                schema.path("maxProperties").asInt(Integer.MAX_VALUE));
    }

    /** An object that lists members has no others, unless it says so. */
    private Shape others(JsonNode schema, boolean free) {
        if (schema.isObject()) {
            return of(schema);
        }
        return schema.asBoolean(free) ? new AnyShape() : null;
    }

    private static boolean allowsNull(JsonNode schema) {
        for (JsonNode type : schema.path("type")) {
            if (type.asText().equals("null")) {
                return true;
            }
        }
        return false;
    }

    /** What a reference leads to, once it is known. */
    private static final class Referred implements Shape {
        private Shape shape;

        @Override
        public void check(JsonNode value, Misfits found) {
            shape.check(value, found);
        }
    }

    /** One of several forms. */
    private record OneOf(List<Shape> forms) implements Shape {
        @Override
        public void check(JsonNode value, Misfits found) {
            for (Shape form : forms) {
                Misfits ofForm = new Misfits();
                form.check(value, ofForm);
                if (ofForm.faults().isEmpty()) {
                    return;
                }
            }
            found.add("does not have any of the forms that it may have");
        }
    }
}
