package press.harmattan.spec;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.http.Document;
import press.harmattan.spec.Examples.Example;

/** What the specification owes to the person who reads it. */
@QuarkusTest
class SpecificationTest {

    private static final Set<String> SHARED =
            Set.of(
                    "400", "401", "403", "404", "405", "406", "409", "412", "413", "415", "422",
                    "428", "429", "503", "default");

    /** Keys are the same in every language, and nothing is in none. */
    private static final Set<String> WORDLESS =
            Set.of(
                    "deleteArticle",
                    "getKeySet",
                    "getSearchIndex",
                    "getSitemap",
                    "getSitemapIndex",
                    "rebuildSearchIndex");

    @TestHTTPResource String home;

    private Specification served;
    private List<Operation> operations;

    @BeforeEach
    void fetch() {
        served = ServedSpecification.at(home.replaceAll("/$", ""));
        operations = served.operations();
        assertFalse(operations.isEmpty());
    }

    @Test
    void the_committed_specification_is_what_the_program_serves() throws IOException {
        CommittedSpecification.assertSame(served.document());
    }

    @Test
    void it_is_written_in_openapi_3_1() {
        assertEquals("3.1", served.document().path("openapi").asText().substring(0, 3));
    }

    @Test
    void what_has_pages_and_only_that_links_them() {
        int pages = 0;
        for (Operation operation : operations) {
            JsonNode answer = operation.node().path("responses").path("200");
            JsonNode json = answer.path("content").path("application/json");
            if (operation.method().equals("get")
                    && json.has("schema")
                    && !Document.isAt(operation.path())) {
                String schema = json.path("schema").path("$ref").asText("#").substring(1);
                boolean isPage = served.place(schema).node().path("properties").has("page");
                assertEquals(isPage, answer.path("headers").has("Link"), operation.toString());
                pages += isPage ? 1 : 0;
            }
        }
        assertTrue(pages > 8, pages + " lists");
    }

    @Test
    void one_article_alone_says_when_it_changed() {
        assertEquals(
                Set.of(
                        "getArticle",
                        "getArticleHtml",
                        "getArticleJsonLd",
                        "getArticleMarkdown",
                        "getArticleNinjs",
                        "getArticleText"),
                operations.stream()
                        .filter(
                                it ->
                                        it.node()
                                                .path("responses")
                                                .path("200")
                                                .path("headers")
                                                .has("Last-Modified"))
                        .map(Operation::id)
                        .collect(toSet()));
    }

    @Test
    void every_operation_has_an_id_of_its_own() {
        Set<String> seen = new HashSet<>();
        assertNone(operations.stream().filter(it -> it.id().isBlank() || !seen.add(it.id())));
    }

    @Test
    void every_operation_says_what_it_is_for() {
        assertNone(
                operations.stream()
                        .filter(
                                it ->
                                        it.node().path("summary").asText().isBlank()
                                                || it.node()
                                                        .path("description")
                                                        .asText()
                                                        .isBlank()));
    }

    @Test
    void every_operation_has_examples_in_arabic_and_french() {
        assertNone(
                wordy().filter(
                                it ->
                                        Examples.of(served, it)
                                                .noneMatch(e -> e.isNamed("ar") && e.isArabic())));
        assertNone(wordy().filter(it -> Examples.of(served, it).noneMatch(e -> e.isNamed("fr"))));
    }

    @Test
    void every_example_fits_its_schema() {
        Map<Example, List<String>> faults = new LinkedHashMap<>();
        operations.stream()
                .flatMap(it -> Examples.of(served, it))
                .distinct()
                .forEach(it -> faults.put(it, served.faults(it.schema(), it.value())));
        faults.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), faults);
    }

    @Test
    void errors_are_answers_that_all_operations_share() {
        assertNone(
                operations.stream()
                        .flatMap(it -> it.node().path("responses").properties().stream())
                        .filter(it -> SHARED.contains(it.getKey()))
                        .filter(it -> !refersToSharedAnswer(it.getValue()))
                        .map(Map.Entry::getValue));
    }

    @Test
    void every_error_is_a_problem() {
        assertNone(
                operations.stream()
                        .flatMap(
                                it ->
                                        names(it.node().path("responses")).stream()
                                                .filter(status -> status.compareTo("400") >= 0)
                                                .map(
                                                        status ->
                                                                it.pointer()
                                                                        + "/responses/"
                                                                        + status))
                        .filter(it -> !isProblem(served.place(it).node())));
    }

    @Test
    void every_operation_owns_up_to_bad_requests_and_hard_times() {
        Set<String> owed = Set.of("400", "503", "default");
        assertNone(
                operations.stream()
                        .filter(it -> !names(it.node().path("responses")).containsAll(owed)));
        assertNone(
                operations.stream()
                        .filter(it -> it.path().contains("{"))
                        .filter(it -> !it.node().path("responses").has("404")));
    }

    @Test
    void what_answers_json_says_that_others_get_none() {
        assertNone(
                operations.stream()
                        .filter(SpecificationTest::answersJson)
                        .filter(it -> !Document.isAt(it.path()))
                        .filter(it -> !it.node().path("responses").has("406")));
    }

    @Test
    void every_answer_shows_an_example_in_arabic_and_one_in_french() {
        assertNone(
                wordy().filter(it -> contents(it).findAny().isPresent())
                        .filter(it -> !languages(it).containsAll(Set.of("ar", "fr"))));
    }

    @Test
    void every_property_and_every_parameter_is_described_or_refers_to_what_is() {
        assertNone(
                served.document().path("components").path("schemas").properties().stream()
                        .filter(it -> !it.getKey().equals("Problem"))
                        .filter(it -> it.getValue().path("description").asText().isBlank())
                        .map(Map.Entry::getKey));
        assertNone(
                operations.stream()
                        .flatMap(it -> Examples.parameters(served, it).stream())
                        .filter(it -> it.node().path("description").asText().isBlank())
                        .map(Specification.Place::pointer));
    }

    @Test
    void what_needs_a_role_says_which_and_how_it_refuses() {
        List<Operation> guarded = operations.stream().filter(Operation::isProtected).toList();
        assertNone(guarded.stream().filter(it -> it.node().at("/security/0/bearer").size() != 1));
        assertNone(
                guarded.stream()
                        .filter(
                                it ->
                                        !names(it.node().path("responses"))
                                                .containsAll(Set.of("401", "403"))));
        assertNone(
                operations.stream()
                        .filter(it -> it.path().startsWith("/v1/editorial"))
                        .filter(it -> !it.isProtected()));
    }

    @Test
    void what_callers_cannot_choose_fields_of_is_always_whole() {
        Set<String> whole = Set.of("Author", "Correction", "PageInfo", "Region", "Section", "Tag");
        assertNone(
                whole.stream()
                        .map(it -> served.document().at("/components/schemas/" + it))
                        .filter(it -> it.path("required").size() != it.path("properties").size()));
    }

    private Stream<Operation> wordy() {
        return operations.stream().filter(it -> !WORDLESS.contains(it.id()));
    }

    private static boolean answersJson(Operation operation) {
        return contents(operation).anyMatch(it -> it.has("application/json"));
    }

    private static Set<String> languages(Operation operation) {
        return contents(operation)
                .flatMap(it -> it.properties().stream())
                .flatMap(it -> names(it.getValue().path("examples")).stream())
                .collect(toSet());
    }

    /** What its successes hold, by media type. */
    private static Stream<JsonNode> contents(Operation operation) {
        return Stream.of("200", "201", "202")
                .map(it -> operation.node().at("/responses/" + it + "/content"))
                .filter(it -> !it.isEmpty());
    }

    private static boolean refersToSharedAnswer(JsonNode answer) {
        return answer.path("$ref").asText().startsWith("#/components/responses/");
    }

    private static boolean isProblem(JsonNode answer) {
        return names(answer.path("content")).equals(Set.of("application/problem+json"));
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(toSet());
    }

    private static void assertNone(Stream<?> offenders) {
        assertEquals(List.of(), offenders.map(Object::toString).distinct().toList());
    }
}
