package press.harmattan.guard;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import press.harmattan.guard.shape.References;
import press.harmattan.guard.shape.Shape;
import press.harmattan.guard.shape.Shapes;
import press.harmattan.http.HttpConfig;

/** Reads from the specification what bodies must be, and how large they may be. */
final class BodyRules {

    /** An operation's extension with its own limit, such as 64K, or the setting that has it. */
    private static final String LIMIT = "x-max-body";

    private static final String NEWSROOM = "/v1/editorial/";
    private static final String READERS_WORDS = "/comments";
    private static final long READERS_LIMIT = 16 * 1024;

    private final References references;
    private final Shapes shapes;
    private final HttpConfig config;

    BodyRules(References references, HttpConfig config) {
        this.references = references;
        this.shapes = new Shapes(references);
        this.config = config;
    }

    /** The rule of an operation's body; null where it takes none. */
    BodyRule of(String template, JsonNode operation) {
        JsonNode body = references.resolve(operation.path("requestBody"));
        Set<String> types = new LinkedHashSet<>();
        Map<String, Shape> json = new HashMap<>();
        for (var content : body.path("content").properties()) {
            types.add(content.getKey());
            if (content.getKey().matches("application/(.+\\+)?json")) {
                json.put(content.getKey(), shapes.of(content.getValue().path("schema")));
            }
        }
        return types.isEmpty()
                ? null
                : new BodyRule(
                        body.path("required").asBoolean(false),
                        types,
                        json,
                        limit(template, operation));
    }

    private long limit(String template, JsonNode operation) {
        if (operation.has(LIMIT)) {
            String limit = operation.get(LIMIT).asText();
            return Character.isDigit(limit.charAt(0))
                    ? new MemorySizeConverter().convert(limit).asLongValue()
                    : ConfigProvider.getConfig().getValue(limit, MemorySize.class).asLongValue();
        }
        if (template.startsWith(NEWSROOM)) {
            return config.maxEditorialBodySize().asLongValue();
        }
        return template.endsWith(READERS_WORDS)
                ? READERS_LIMIT
                : config.maxBodySize().asLongValue();
    }
}
