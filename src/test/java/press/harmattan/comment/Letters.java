package press.harmattan.comment;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.change.ChangeWatch;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.identity.Role;

/** Comments as readers send them, and as a case starts from them. */
@ApplicationScoped
@Unremovable
public class Letters {
    private final Comments comments;
    private final Given given;
    private final ChangeWatch watch;

    Letters(Comments comments, Given given, ChangeWatch watch) {
        this.comments = comments;
        this.given = given;
        this.watch = watch;
    }

    /** An instant at which articles are published whose comments are open. */
    public static String today() {
        return Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Sends a comment. */
    public static Response send(String article, String name, String text) {
        return send(article, Map.of("name", name, "text", text));
    }

    /** Sends members of JSON. */
    public static Response send(String article, Map<String, ?> members) {
        return Api.request()
                .contentType(ContentType.JSON)
                .body(members)
                .post(Api.path("/v1/articles/" + article + "/comments"));
    }

    /** An answer to a comment. */
    public static Response answer(String article, UUID parent, String text) {
        return send(article, Map.of("name", "Awa", "text", text, "parentId", parent));
    }

    /** What is kept of a comment, as an editor sees it. */
    public static JsonPath kept(UUID id) {
        return Api.as(Role.editor, "Sali").get("/v1/editorial/comments/" + id).jsonPath();
    }

    /** An editor decides, for the state that the comment has now. */
    public static Response decide(UUID id, String move) {
        return decide(id, move, kept(id).getInt("version"), null);
    }

    /** An editor decides, for a state of the comment. */
    public static Response decide(UUID id, String move, int version, Object body) {
        var request = Api.as(Role.editor, "Sali").header("If-Match", "\"" + version + "\"");
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post("/v1/editorial/comments/" + id + "/" + move);
    }

    /** The texts that readers see under an article. */
    public static List<String> texts(String article) {
        return Api.read("/v1/articles/" + article + "/comments").getList("data.text");
    }

    /** A comment that nobody has decided on, sent at an instant. */
    public UUID waiting(GivenArticle article, String text, Instant at, String sender) {
        UUID id = given.id();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                comments.receive(
                                        new Letter(
                                                id,
                                                article.id(),
                                                null,
                                                "Awa",
                                                text,
                                                "en",
                                                at,
                                                sender)));
        return id;
    }

    /** Comments that readers see, a minute after one another. */
    public List<UUID> approved(GivenArticle article, String... texts) {
        List<ArchivedComment> all = new ArrayList<>();
        for (String text : texts) {
            all.add(archived(article, null, text, all.size()));
        }
        put(all);
        return all.stream().map(ArchivedComment::id).toList();
    }

    /** An answer that readers see. */
    public UUID approvedAnswer(GivenArticle article, UUID parent, String text) {
        ArchivedComment answer = archived(article, parent, text, 50);
        put(List.of(answer));
        return answer.id();
    }

    private ArchivedComment archived(GivenArticle article, UUID parent, String text, int minute) {
        Instant at = Instant.parse("2026-06-01T10:00:00Z").plus(Duration.ofMinutes(minute));
        return new ArchivedComment(given.id(), article.id(), parent, "Awa", text, "en", at);
    }

    private void put(List<ArchivedComment> all) {
        QuarkusTransaction.requiringNew().run(() -> comments.put(all));
        watch.catchUp();
    }
}
