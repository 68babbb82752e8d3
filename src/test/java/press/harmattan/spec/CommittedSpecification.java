package press.harmattan.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The specification that callers read in the repository. */
final class CommittedSpecification {

    private static final ObjectMapper TEXT =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private CommittedSpecification() {}

    static JsonNode read() throws IOException {
        return yaml(Path.of("openapi", "openapi.yaml"));
    }

    static JsonNode yaml(Path file) throws IOException {
        return new YAMLMapper().readTree(Files.readString(file));
    }

    /** As models: the order of keys and the style of the YAML do not matter. */
    static void assertSame(JsonNode other) throws IOException {
        JsonNode committed = read();
        // Through one writer and one reader, so that 1 and 1.0, int and long do not differ.
        if (!TEXT.readTree(committed.toString()).equals(TEXT.readTree(other.toString()))) {
            assertEquals(
                    TEXT.writeValueAsString(committed),
                    TEXT.writeValueAsString(other),
                    "openapi/openapi.yaml is out of date: run .ci/specification --update,"
                            + " read the difference and commit it");
        }
    }
}
