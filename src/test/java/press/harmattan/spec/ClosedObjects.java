package press.harmattan.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes a copy of a document in which an object has the properties it lists and no others, so that
 * an answer with a field the specification does not know is a fault. Parts of an {@code allOf} stay
 * open: each of them sees the fields of the others; and so does a problem, which may carry more
 * (RFC 9457, section 3.2). The published document itself stays open, for new fields may come.
 */
final class ClosedObjects {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private final Set<String> parts = new HashSet<>(Set.of(PROBLEM));

    private ClosedObjects() {}

    static JsonNode in(JsonNode document) {
        JsonNode copy = document.deepCopy();
        ClosedObjects closing = new ClosedObjects();
        copy.findValues("allOf").forEach(all -> all.forEach(closing::remember));
        closing.close(copy.path("paths"), "/paths");
        closing.close(copy.path("components"), "/components");
        return copy;
    }

    private void remember(JsonNode part) {
        parts.add(part.path("$ref").asText(""));
    }

    private void close(JsonNode node, String pointer) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")
                && !parts.contains("#" + pointer)) {
            schema.put("additionalProperties", false);
        }
        node.properties().forEach(it -> closeChild(it.getKey(), it.getValue(), pointer));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            close(node.get(i), pointer + "/" + i);
        }
    }

    private void closeChild(String name, JsonNode child, String pointer) {
        boolean data = name.equals("example") || name.equals("examples") || name.equals("allOf");
        if (!data) {
            close(child, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
        }
    }
}
