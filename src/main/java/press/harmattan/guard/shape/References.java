package press.harmattan.guard.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Follows the references inside the specification. */
public record References(JsonNode document) {

    /** The node itself, or what it refers to with its own members laid over. */
    public JsonNode resolve(JsonNode node) {
        JsonNode all = node.path("allOf");
        if (all.isArray() && all.size() == 1) {
            return overlay(resolve(all.get(0)), node);
        }
        if (!node.has("$ref")) {
            return node;
        }
        return overlay(resolve(document.at(node.get("$ref").asText().substring(1))), node);
    }

    private static JsonNode overlay(JsonNode base, JsonNode over) {
        ObjectNode merged = base.deepCopy();
        over.properties().forEach(member -> merged.set(member.getKey(), member.getValue()));
        return merged;
    }
}
