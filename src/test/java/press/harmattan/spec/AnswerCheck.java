package press.harmattan.spec;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import press.harmattan.spec.Specification.Place;

/** Compares each answer's status, content type and body with what the specification promises. */
final class AnswerCheck implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "/components/schemas/Problem";

    private Specification specification;

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext context) {
        Response response = context.next(request, expected);
        String home = ConfigProvider.getConfig().getValue("test.url", String.class);
        if (request.getURI().startsWith(home)) {
            check(request, response, home);
        }
        return response;
    }

    private void check(FilterableRequestSpecification request, Response response, String home) {
        if (specification == null) {
            specification = ServedSpecification.at(home);
        }
        String path = request.getURI().substring(home.length()).split("[?#]", 2)[0];
        Optional<Operation> operation = specification.operation(request.getMethod(), path);
        if (operation.isPresent()) {
            checkOperation(operation.get(), request, response);
        } else if (mediaType(response).equals("application/problem+json")) {
            checkBody(PROBLEM, request.getMethod() + " " + path, response);
        }
    }

    private void checkOperation(
            Operation operation, FilterableRequestSpecification request, Response response) {
        String what = operation + " → " + response.statusCode();
        Place promised = promised(operation, response.statusCode());
        if (promised.node().isMissingNode()) {
            fail(what + " is not in the specification; it came for " + request.getURI());
        }
        boolean bodiless = request.getMethod().equals("HEAD");
        boolean empty = response.asByteArray().length == 0;
        String mediaType = mediaType(response);
        JsonNode content = promised.node().path("content");
        if (empty && (bodiless || content.isEmpty())) {
            return;
        }
        if (!content.has(mediaType)) {
            fail(what + " came as '" + mediaType + "', which the specification does not promise");
        }
        Place schema = promised.child("content").child(mediaType).child("schema");
        // RestAssured undoes gzip alone; what brotli holds is the same body.
        boolean readable = !"br".equals(response.header("Content-Encoding"));
        if (readable && mediaType.endsWith("json")) {
            checkBody(schema.pointer(), what, response);
        }
    }

    /** The answer for all other statuses may stand for a failure, never for a success. */
    private Place promised(Operation operation, int status) {
        JsonNode responses = operation.node().path("responses");
        boolean own = responses.has(Integer.toString(status)) || status < 400;
        return specification.place(
                operation.pointer() + "/responses/" + (own ? status : "default"));
    }

    private void checkBody(String schema, String what, Response response) {
        List<String> faults = specification.faults(schema, parsed(what, response));
        if (!faults.isEmpty()) {
            fail(what + " breaks its schema:\n" + String.join("\n", faults));
        }
    }

    private static JsonNode parsed(String what, Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            return fail(what + " is not JSON: " + e.getMessage());
        }
    }

    private static String mediaType(Response response) {
        String header = response.contentType() == null ? "" : response.contentType();
        return header.split(";", 2)[0].strip().toLowerCase();
    }
}
