package press.harmattan.spec;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.in;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;
import press.harmattan.importer.SampleNewsroom;
import press.harmattan.spec.Examples.Example;
import press.harmattan.spec.Specification.Place;

/** Who reads what an example of the specification names gets an answer, not an error. */
@QuarkusTest
class OperationsTest {

    /** What a parameter is nothing without. */
    private static final Map<String, Map<String, String>> WITH =
            Map.of("highlight", Map.of("q", "millet"));

    @TestHTTPResource String home;

    @Inject Given given;
    @Inject SampleNewsroom newsroom;

    @BeforeEach
    void fill() throws IOException {
        given.nothing();
        newsroom.open();
    }

    @TestFactory
    Stream<DynamicTest> every_reading_operation_answers_its_own_examples() {
        Specification specification = ServedSpecification.at(home.replaceAll("/$", ""));
        return specification.operations().stream()
                .filter(it -> it.method().equals("get"))
                .filter(it -> !isOfTheNewsroomAlone(it))
                .flatMap(it -> tests(specification, it));
    }

    /** What the newsroom asks for by an id is in no sample content: drafts, imports, revisions. */
    private static boolean isOfTheNewsroomAlone(Operation operation) {
        return operation.path().startsWith("/v1/editorial/") && operation.path().contains("{");
    }

    private static Stream<DynamicTest> tests(Specification specification, Operation operation) {
        List<Place> parameters = Examples.parameters(specification, operation);
        Request plain = new Request(operation, Map.of(), Map.of());
        List<Request> complete = List.of(plain);
        for (Place parameter : parameters) {
            if (parameter.node().path("required").asBoolean()) {
                complete = complete.stream().flatMap(it -> it.withEach(parameter)).toList();
            }
        }
        if (complete.isEmpty()) {
            throw new AssertionError(operation + " needs a parameter that has no example");
        }
        Request first = complete.get(0);
        Stream<Request> more =
                parameters.stream()
                        .filter(it -> !it.node().path("required").asBoolean())
                        .flatMap(first::withEach);
        return Stream.concat(complete.stream(), more)
                .map(it -> dynamicTest(it.toString(), it::answersWell));
    }

    private record Request(
            Operation operation, Map<String, String> path, Map<String, String> query) {

        Stream<Request> withEach(Place parameter) {
            String name = parameter.node().path("name").asText();
            boolean inPath = parameter.node().path("in").asText().equals("path");
            return Examples.at(parameter)
                    .map(Example::text)
                    .map(
                            it ->
                                    inPath
                                            ? new Request(operation, with(path, name, it), query)
                                            : new Request(operation, path, with(query, name, it)));
        }

        /** The answer's form is {@link AnswerCheck}'s business. */
        void answersWell() {
            List<Integer> good =
                    operation.node().path("responses").properties().stream()
                            .map(Map.Entry::getKey)
                            .filter(it -> !it.equals("default"))
                            .map(Integer::valueOf)
                            .filter(it -> it < 300 || it == 308)
                            .toList();
            asAllowed()
                    .redirects()
                    .follow(false)
                    .pathParams(path)
                    .queryParams(query)
                    .request(operation.method().toUpperCase(), operation.path())
                    .then()
                    .statusCode(in(good));
        }

        private RequestSpecification asAllowed() {
            return operation.isProtected()
                    ? given().auth().oauth2(Api.token(Role.admin, "aminata"))
                    : given();
        }

        private static Map<String, String> with(Map<String, String> map, String key, String value) {
            Map<String, String> all = new LinkedHashMap<>(map);
            all.put(key, value);
            all.putAll(WITH.getOrDefault(key, Map.of()));
            return all;
        }

        @Override
        public String toString() {
            return operation + " " + path + " " + query;
        }
    }
}
