package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.embedded.Begun;
import press.harmattan.given.Await;
import press.harmattan.given.Editor;

/** Each instance has an index of its own, and all follow the same changes. */
@ExtendWith(Begun.class)
class TwoInstancesIT {
    private static final String EDITORIAL = "/v1/editorial/articles";
    private static final String FOUND = "/v1/articles?q=moisson&total=exact";

    @TempDir Path home;

    @Test
    void what_is_published_at_one_is_found_at_the_other_until_it_is_taken_away() throws Exception {
        try (RunningHarmattan first = RunningHarmattan.start(home);
                RunningHarmattan second = RunningHarmattan.beside(home)) {
            Editor here = Editor.at(first.url(), home);
            Editor there = here.at(second.url());
            Await.until("the other has an index", () -> there.status(FOUND) == 200);

            String id =
                    Editor.parsed(
                                    here.send(
                                                    "POST",
                                                    EDITORIAL,
                                                    Map.of(
                                                            "lang",
                                                            "fr",
                                                            "title",
                                                            "La moisson commence",
                                                            "body",
                                                            Map.of("html", "<p>Un champ.</p>")))
                                            .body())
                            .path("id")
                            .asText();
            move(here, id, "publish");
            Await.until("it is found", () -> there.count(FOUND) == 1);

            move(here, id, "unpublish");
            Await.until("it is not found", () -> there.count(FOUND) == 0);
        }
    }

    private static void move(Editor editor, String id, String move) {
        String path = EDITORIAL + "/" + id;
        String tag = editor.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> moved =
                editor.send("POST", path + "/" + move, Map.of(), "If-Match", tag);
        assertEquals(200, moved.statusCode(), moved.body());
    }
}
