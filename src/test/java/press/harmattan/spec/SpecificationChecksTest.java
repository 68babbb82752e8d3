package press.harmattan.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge is judged: what it must not let pass. */
class SpecificationChecksTest {

    private static final String DOCUMENT =
            """
            openapi: 3.1.0
            paths:
              /v1/wells:
                get: {operationId: listWells}
              /v1/wells/{slug}:
                get: {operationId: getWell}
              /v1/wells/deepest:
                get: {operationId: getDeepestWell}
            components:
              schemas:
                Well:
                  type: object
                  required: [slug, dug]
                  properties:
                    slug: {type: string}
                    dug: {$ref: '#/components/schemas/Instant'}
                    depth: {type: [integer, 'null']}
                Instant: {type: string, format: date-time}
            """;

    private final Specification specification;

    SpecificationChecksTest() throws IOException {
        specification = new Specification(new YAMLMapper().readTree(DOCUMENT));
    }

    @Test
    void a_good_answer_has_no_faults() throws IOException {
        assertEquals(0, faults("{'slug':'a','dug':'2026-01-01T00:00:00Z','depth':null}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'slug':'a'}",
                "{'slug':null,'dug':'2026-01-01T00:00:00Z'}",
                "{'slug':'a','dug':'yesterday'}",
                "{'slug':'a','dug':'2026-01-01T00:00:00Z','depth':'7'}",
                "{'slug':'a','dug':'2026-01-01T00:00:00Z','owner':'b'}",
                "[]",
            })
    void an_answer_that_breaks_its_promise_has_one(String answer) throws IOException {
        assertEquals(1, faults(answer));
    }

    @Test
    void a_literal_segment_wins_over_a_parameter() {
        assertEquals("getDeepestWell", operation("GET", "/v1/wells/deepest"));
        assertEquals("getWell", operation("HEAD", "/v1/wells/bir%2Fone"));
        assertEquals("listWells", operation("GET", "/v1/wells"));
    }

    @Test
    void an_unknown_path_or_method_is_no_operation() {
        assertTrue(specification.operation("GET", "/v1/wells/a/b").isEmpty());
        assertTrue(specification.operation("DELETE", "/v1/wells").isEmpty());
    }

    private String operation(String method, String path) {
        return specification.operation(method, path).orElseThrow().id();
    }

    private int faults(String json) throws IOException {
        return specification
                .faults(
                        "/components/schemas/Well",
                        new ObjectMapper().readTree(json.replace('\'', '"')))
                .size();
    }
}
