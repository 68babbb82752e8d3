package press.harmattan.collection.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.as;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.change.Change;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.Kind;
import press.harmattan.change.Subject;
import press.harmattan.database.Sql;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.identity.Role;

/** What editors do to collections. */
@QuarkusTest
class EditorialCollectionsTest {
    private static final String PATH = "/v1/editorial/collections";
    private static final String HOME = PATH + "/home";

    @Inject Given given;
    @Inject ChangeRepository changes;
    @Inject Sql sql;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void editors_and_admins_curate_and_nobody_else_does() {
        Map<String, Object> body = body("Titre");
        for (Role role : Role.values()) {
            boolean may = role != Role.author;
            assertEquals(may ? 200 : 403, as(role, "someone").get(PATH).statusCode());
            assertEquals(may ? 200 : 403, as(role, "someone").get(HOME).statusCode());
            assertEquals(may ? 201 : 403, json(role).body(body).post(PATH).statusCode());
            assertEquals(may ? 428 : 403, json(role).body(body).put(HOME).statusCode());
            assertEquals(may ? 428 : 403, as(role, "someone").delete(HOME).statusCode());
        }
        assertEquals(401, request().get(HOME).statusCode());
        assertEquals(
                401, request().contentType("application/json").body(body).post(PATH).statusCode());
    }

    @Test
    void a_new_collection_is_read_at_once() {
        given.published("pluie").lang("fr").tagged("rain").save();
        given.published("vent").lang("fr").save();
        Map<String, Object> body = body("Fin de semaine");
        body.put("length", 3);
        body.put("query", Map.of("tag", List.of("rain"), "sort", "updated"));
        Response made = json(Role.editor).body(body).post(PATH);

        assertEquals(201, made.statusCode(), made::asString);
        assertEquals("\"0\"", made.header("ETag"));
        String id = made.jsonPath().getString("id");
        assertTrue(made.header("Location").endsWith(PATH + "/" + id), made.header("Location"));
        assertEquals("fin-de-semaine", made.jsonPath().getString("slug"));
        assertEquals(List.of("rain"), made.jsonPath().getList("query.tag"));
        assertEquals(List.of(), made.jsonPath().getList("warnings"));
        assertEquals(made.asString(), editor().get(PATH + "/" + id).asString());
        assertEquals(
                List.of("pluie"), read("/v1/collections/fin-de-semaine").getList("items.slug"));
        assertEquals(
                List.of("fin-de-semaine", "home"),
                editor().get(PATH).jsonPath().getList("data.slug"));

        assertEquals(
                "fin-de-semaine-2",
                json(Role.editor).body(body).post(PATH).jsonPath().getString("slug"));
    }

    @Test
    void a_key_makes_one_collection_of_two_requests() {
        Response first = keyed("weekly").body(body("Semaine")).post(PATH);
        Response again = keyed("weekly").body(body("Semaine")).post(PATH);
        assertEquals(201, again.statusCode());
        assertEquals(first.asString(), again.asString());
        assertEquals(422, keyed("weekly").body(body("Autre")).post(PATH).statusCode());
        assertEquals(2, editor().get(PATH).jsonPath().getList("data").size());
    }

    @Test
    void picks_are_kept_in_their_order_and_told_with_what_readers_see() {
        GivenArticle rain = given.published("pluie").lang("fr").title("Pluie").save();
        GivenArticle wind = given.published("رياح").lang("ar").title("رياح").save();
        Response put =
                put(
                        0,
                        picks(
                                List.of(
                                        pick(wind.story(), "ar", "2036-01-01T00:00:00Z"),
                                        pick(rain.id(), null, null))));

        assertEquals(200, put.statusCode(), put::asString);
        assertEquals("\"1\"", put.header("ETag"));
        JsonPath told = put.jsonPath();
        assertEquals(
                List.of(wind.story().toString(), rain.story().toString()),
                told.getList("picks.story"));
        assertEquals("2036-01-01T00:00:00Z", told.getString("picks[0].pinnedUntil"));
        assertEquals("رياح", told.getString("picks[0].article.title"));
        assertEquals("rtl", told.getString("picks[0].article.dir"));
        assertEquals("pluie", told.getString("picks[1].article.slug"));
        assertEquals(List.of(), told.getList("warnings"));
        assertEquals(List.of("رياح", "pluie"), home("ar,fr"));
        assertEquals(List.of("pluie", "رياح"), home("fr,ar"));
    }

    @Test
    void a_story_may_be_picked_before_readers_see_it() {
        GivenArticle later = given.published("later").save();
        later.unpublished().save();
        GivenArticle now = given.published("now").save();
        JsonPath told =
                put(
                                0,
                                picks(
                                        List.of(
                                                pick(later.story(), null, null),
                                                pick(now.story(), null, null))))
                        .jsonPath();
        assertNull(told.get("picks[0].article"));
        assertEquals(
                List.of(
                        Map.of(
                                "pointer",
                                "/picks/0",
                                "detail",
                                "readers do not see this story now")),
                told.getList("warnings"));
        assertEquals(List.of("now"), home("en"));

        later.updated().save();
        assertEquals(List.of("later", "now"), home("en"));
        assertEquals(List.of(), editor().get(HOME).jsonPath().getList("warnings"));
    }

    @Test
    void picks_whose_time_has_passed_are_kept_and_told() {
        GivenArticle one = given.published("one").save();
        JsonPath told =
                put(0, picks(List.of(pick(one.story(), null, "2026-01-01T00:00:00Z")))).jsonPath();
        assertTrue(told.getBoolean("picks[0].over"));
        assertEquals(
                List.of(Map.of("pointer", "/picks/0", "detail", "its time has passed")),
                told.getList("warnings"));
    }

    @Test
    void a_change_says_which_state_it_is_for() {
        assertEquals(428, json(Role.editor).body(body("Une")).put(HOME).statusCode());
        assertEquals(412, put(7, body("Une")).statusCode());
        assertEquals(200, put(0, body("Une")).statusCode());
        assertEquals(412, put(0, body("Deux")).statusCode());
        assertEquals("\"1\"", put(1, body("Une")).header("ETag"), "nothing has changed");
        assertEquals("\"2\"", put(1, body("Trois")).header("ETag"));
        assertEquals("\"2\"", editor().get(HOME).header("ETag"));
        assertEquals(412, editor().header("If-Match", "\"0\"").delete(HOME).statusCode());
    }

    @Test
    void of_edits_in_parallel_one_is_taken() throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> edits = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Map<String, Object> body = body("Titre " + i);
                edits.add(() -> put(0, body).statusCode());
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> edit : editors.invokeAll(edits)) {
                answers.add(edit.get());
            }
            assertEquals(1, Collections.frequency(answers, 200), answers::toString);
            assertEquals(15, Collections.frequency(answers, 412), answers::toString);
        } finally {
            editors.shutdown();
        }
        assertEquals("\"1\"", editor().get(HOME).header("ETag"));
    }

    @Test
    void all_that_cannot_be_is_said_at_once() {
        GivenArticle one = given.published("one").save();
        given.tag("rain").save();
        Map<String, Object> body = new HashMap<>();
        body.put("slug", "Not A Slug");
        body.put("titles", Map.of("fr", "\u202EUne", "tlh", "qo'noS"));
        body.put(
                "query",
                Map.of("section", "nowhere", "tag", List.of("rain", "snow"), "region", List.of()));
        body.put(
                "picks",
                List.of(
                        pick(one.story(), null, null),
                        pick(UUID.randomUUID(), null, null),
                        pick(one.id(), "fr", null),
                        pick(one.story(), "tlh", null)));
        Response refused = put(0, body);

        assertEquals(422, refused.statusCode(), refused::asString);
        List<String> pointers = new ArrayList<>(refused.jsonPath().getList("errors.name"));
        Collections.sort(pointers);
        assertEquals(
                List.of(
                        "/picks/1/story",
                        "/picks/2/story",
                        "/picks/3/lang",
                        "/picks/3/story",
                        "/query/section",
                        "/query/tag/1",
                        "/slug",
                        "/titles/fr",
                        "/titles/tlh"),
                pointers);
        assertEquals("\"0\"", editor().get(HOME).header("ETag"));
    }

    @Test
    void what_is_not_of_the_form_is_refused() {
        assertEquals(400, put(0, Map.of()).statusCode());
        assertEquals(422, put(0, Map.of("titles", Map.of())).statusCode());
        for (Object length : List.of(0, 101, "20", 1.5)) {
            Map<String, Object> body = body("Une");
            body.put("length", length);
            assertEquals(400, put(0, body).statusCode(), length.toString());
        }
        for (String unknown : List.of("items", "version", "warnings")) {
            Map<String, Object> body = body("Une");
            body.put(unknown, List.of());
            assertEquals(400, put(0, body).statusCode(), unknown);
        }
        Map<String, Object> none = body("Une");
        none.put("picks", Collections.singletonList(null));
        assertEquals(400, put(0, none).statusCode());
        none.put("picks", List.of(Map.of("lang", "fr")));
        assertEquals(400, put(0, none).statusCode());
    }

    @Test
    void words_of_a_query_are_kept_as_slugs() {
        given.tag("rain").named("en", "Rainfall").alias("Showers").save();
        Map<String, Object> body = body("Une");
        body.put("query", Map.of("tag", List.of("showers"), "region", List.of("ML-5")));
        JsonPath told = put(0, body).jsonPath();
        assertEquals(List.of("rain"), told.getList("query.tag"));
        assertEquals(List.of("mopti"), told.getList("query.region"));
        assertEquals("newest", told.getString("query.sort"));
    }

    @Test
    void a_term_that_fills_a_collection_is_in_use() {
        given.tag("rain").save();
        Map<String, Object> body = body("Une");
        body.put("query", Map.of("tag", List.of("rain")));
        assertEquals(200, put(0, body).statusCode());
        String tag = "/v1/editorial/tags/rain";
        String version = as(Role.admin, "amal").get(tag).header("ETag");
        assertEquals(
                409, as(Role.admin, "amal").header("If-Match", version).delete(tag).statusCode());
        assertEquals(200, put(1, body("Une")).statusCode());
        assertEquals(
                204, as(Role.admin, "amal").header("If-Match", version).delete(tag).statusCode());
    }

    @Test
    void a_former_slug_leads_on_and_is_never_given_again() {
        String id = made("samedi");
        Map<String, Object> body = body("Samedi");
        body.put("slug", "dimanche");
        assertEquals(200, put(PATH + "/samedi", 0, body).statusCode());
        assertEquals(308, get("/v1/collections/samedi").statusCode());
        assertEquals(200, get("/v1/collections/dimanche").statusCode());
        assertEquals(id, editor().get(PATH + "/samedi").jsonPath().getString("id"));

        body.put("slug", "samedi");
        Response taken = put(0, body);
        assertEquals(422, taken.statusCode());
        assertEquals(List.of("/slug"), taken.jsonPath().getList("errors.name"));
        assertEquals(200, put(PATH + "/" + id, 1, body).statusCode(), "its own it may have back");
    }

    @Test
    void a_collection_goes_and_its_slug_with_it() {
        String id = made("samedi");
        assertEquals(
                204, editor().header("If-Match", "\"0\"").delete(PATH + "/" + id).statusCode());
        assertEquals(404, get("/v1/collections/samedi").statusCode());
        assertEquals(404, editor().get(PATH + "/" + id).statusCode());
        Map<String, Object> body = body("Samedi");
        body.put("slug", "samedi");
        assertEquals(422, json(Role.editor).body(body).post(PATH).statusCode());
    }

    @Test
    void the_front_page_stays() {
        Response refused = editor().header("If-Match", "\"0\"").delete(HOME);
        assertEquals(409, refused.statusCode());
        assertEquals("collection-stays", refused.jsonPath().getString("code"));
        assertEquals(200, get("/v1/collections/home").statusCode());
    }

    @Test
    void every_change_is_in_the_log_and_in_the_audit() {
        long before = changes.head();
        UUID id = UUID.fromString(made("samedi"));
        String path = PATH + "/" + id;
        assertEquals(200, put(path, 0, body("Samedi soir")).statusCode());
        assertEquals(200, put(path, 1, body("Samedi soir")).statusCode());
        assertEquals(412, put(path, 0, body("Dimanche")).statusCode());
        assertEquals(204, editor().header("If-Match", "\"1\"").delete(path).statusCode());

        List<Change> logged = changes.after(before, 100);
        assertEquals(
                List.of(Kind.created, Kind.changed, Kind.deleted),
                logged.stream().map(Change::kind).toList());
        assertEquals(List.of(id, id, id), logged.stream().map(Change::subjectId).toList());
        assertEquals(Subject.collection, logged.get(0).subject());
        assertEquals(
                List.of("lina create", "lina edit", "lina delete"),
                sql.select("select actor || ' ' || action from audit", String.class)
                        .where("subject = 'collection'")
                        .where("subject_id = :id", "id", id)
                        .orderBy("at asc, id asc")
                        .list());
        assertNotEquals(before, changes.head());
    }

    private String made(String slug) {
        Map<String, Object> body = body("Samedi");
        body.put("slug", slug);
        Response made = json(Role.editor).body(body).post(PATH);
        assertEquals(201, made.statusCode(), made::asString);
        return made.jsonPath().getString("id");
    }

    private static List<String> home(String lang) {
        return read("/v1/collections/home", "lang", lang).getList("items.slug");
    }

    private static Map<String, Object> body(String title) {
        return new HashMap<>(Map.of("titles", Map.of("fr", title)));
    }

    private static Map<String, Object> picks(List<Map<String, Object>> picks) {
        Map<String, Object> body = body("À la une");
        body.put("picks", picks);
        return body;
    }

    private static Map<String, Object> pick(UUID story, String lang, String until) {
        Map<String, Object> pick = new HashMap<>();
        pick.put("story", story.toString());
        pick.put("lang", lang);
        pick.put("pinnedUntil", until);
        return pick;
    }

    private static Response put(int version, Map<String, ?> body) {
        return put(HOME, version, body);
    }

    private static Response put(String path, int version, Map<String, ?> body) {
        return json(Role.editor).header("If-Match", "\"" + version + "\"").body(body).put(path);
    }

    private static RequestSpecification editor() {
        return as(Role.editor, "lina");
    }

    private static RequestSpecification json(Role role) {
        return as(role, "lina").contentType("application/json");
    }

    private static RequestSpecification keyed(String key) {
        return json(Role.editor).header("Idempotency-Key", key);
    }
}
