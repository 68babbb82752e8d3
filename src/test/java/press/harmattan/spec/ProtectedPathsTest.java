package press.harmattan.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.harmattan.guard.PublishedProbes;
import press.harmattan.guard.RawHttp;
import press.harmattan.guard.RawHttp.Answer;

/** No spelling of a protected path gets past its lock; new operations are in here by themselves. */
@QuarkusTest
@TestProfile(PublishedProbes.class)
class ProtectedPathsTest {
    private static final Set<Integer> REFUSED = Set.of(400, 401, 404, 405);
    private static final String LAST = "/(?=[^/]*$)";

    private static final Map<String, UnaryOperator<String>> SPELLINGS =
            Map.ofEntries(
                    Map.entry("as it is", path -> path),
                    Map.entry("a matrix parameter", path -> path + ";x"),
                    Map.entry("one inside", path -> path.replaceFirst(LAST, ";x=y/")),
                    Map.entry("an encoded semicolon", path -> path + "%3Bx"),
                    Map.entry("two slashes at the begin", path -> "/" + path),
                    Map.entry("two slashes inside", path -> path.replaceFirst(LAST, "//")),
                    Map.entry("a dot segment", path -> path.replaceFirst(LAST, "/./")),
                    Map.entry("an encoded dot", path -> path.replaceFirst(LAST, "/%2e/")),
                    Map.entry("up and down", path -> "/v1/articles/.." + path.substring(3)),
                    Map.entry("encoded up", path -> "/v1/articles/%2e%2e" + path.substring(3)),
                    Map.entry("a slash at the end", path -> path + "/"),
                    Map.entry("an encoded slash", path -> path.replaceFirst(LAST, "%2F")),
                    Map.entry("one at the end", path -> path + "%2F"),
                    Map.entry("capitals", String::toUpperCase),
                    Map.entry(
                            "an encoded letter",
                            path -> path.replace("/editorial", "/%65ditorial")),
                    Map.entry("an extension", path -> path + ".json"),
                    Map.entry("an encoded end", path -> path + "%00"),
                    Map.entry("a space", path -> path + "%20"),
                    Map.entry("a backslash", path -> path.replaceFirst(LAST, "%5C")),
                    Map.entry("a fragment", path -> path + "%23"));

    @TestHTTPResource URI home;

    @TestFactory
    Stream<DynamicTest> no_spelling_of_a_protected_path_answers_without_a_token() {
        String address = home.toString().replaceAll("/$", "");
        List<Operation> guarded =
                ServedSpecification.at(address).operations().stream()
                        .filter(Operation::isProtected)
                        .toList();
        assertFalse(guarded.isEmpty());
        return guarded.stream()
                .flatMap(
                        operation ->
                                SPELLINGS.entrySet().stream()
                                        .map(
                                                spelling ->
                                                        dynamicTest(
                                                                operation
                                                                        + ", "
                                                                        + spelling.getKey(),
                                                                () ->
                                                                        refuses(
                                                                                operation,
                                                                                spelling))));
    }

    private void refuses(Operation operation, Map.Entry<String, UnaryOperator<String>> spelling)
            throws IOException {
        String plain =
                operation.path().replaceAll("\\{[^}]+}", "01a110f6-8da0-7cbb-95e8-db14cddfa1fc");
        for (String method : methods(operation)) {
            Answer answer = send(method, spelling.getValue().apply(plain), operation);
            String what = method + " " + spelling.getValue().apply(plain) + ": " + answer;
            assertTrue(REFUSED.contains(answer.status()), what);
            boolean head = method.equals("HEAD");
            assertTrue(head ? answer.body().isEmpty() : answer.isProblem(), what);
            if (spelling.getKey().equals("as it is")) {
                assertEquals(401, answer.status(), what);
                assertEquals(List.of("private, no-store"), answer.all("Cache-Control"), what);
            }
        }
    }

    private static List<String> methods(Operation operation) {
        return operation.method().equals("get")
                ? List.of("GET", "HEAD")
                : List.of(operation.method().toUpperCase());
    }

    private Answer send(String method, String target, Operation operation) throws IOException {
        List<String> headers = new ArrayList<>(List.of("Host: localhost"));
        operation
                .node()
                .at("/requestBody/content")
                .fieldNames()
                .forEachRemaining(type -> headers.add("Content-Type: " + type));
        headers.add("Content-Length: 0");
        return RawHttp.send(
                home,
                method + " " + target + " HTTP/1.1",
                headers.stream().limit(3).toArray(String[]::new));
    }
}
