package press.harmattan.spec;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Fetches the document that the running program serves. */
final class ServedSpecification {

    private ServedSpecification() {}

    static Specification at(String home) {
        byte[] body =
                RestAssured.given()
                        .noFilters()
                        .accept("application/json")
                        .get(home + "/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        try {
            return new Specification(new ObjectMapper().readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
