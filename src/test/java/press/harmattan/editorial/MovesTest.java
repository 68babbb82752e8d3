package press.harmattan.editorial;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Desk.article;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** Who may do what with an article in which stage, and what comes of it. */
@QuarkusTest
class MovesTest {
    /** A stage is what the article is in afterwards; a number is the status of the answer. */
    private static final String TABLE =
            """
            who           move                | draft      submitted  scheduled  published    unpublished  retracted

            author-own    read                | 200        200        200        200          200          200
            author-own    edit                | draft      409        409        409          409          409
            author-own    delete              | 204        409        409        409          409          409
            author-own    submit              | submitted  409        409        409          409          409
            author-own    return              | 409        draft      409        409          409          409
            author-own    publish             | 403        403        403        403          403          403
            author-own    schedule            | 403        403        403        403          403          403
            author-own    unpublish           | 403        403        403        403          403          403
            author-own    schedule-unpublish  | 403        403        403        403          403          403
            author-own    correct             | 403        403        403        403          403          403
            author-own    retract             | 403        403        403        403          403          403
            author-own    translate           | 201        201        201        201          201          409

            author-other  read                | 403        403        403        403          403          403
            author-other  edit                | 403        403        403        403          403          403
            author-other  delete              | 403        403        403        403          403          403
            author-other  submit              | 403        403        403        403          403          403
            author-other  return              | 403        403        403        403          403          403
            author-other  publish             | 403        403        403        403          403          403
            author-other  schedule            | 403        403        403        403          403          403
            author-other  unpublish           | 403        403        403        403          403          403
            author-other  schedule-unpublish  | 403        403        403        403          403          403
            author-other  correct             | 403        403        403        403          403          403
            author-other  retract             | 403        403        403        403          403          403
            author-other  translate           | 403        403        403        201          403          403

            editor        read                | 200        200        200        200          200          200
            editor        edit                | draft      submitted  scheduled  published    unpublished  409
            editor        delete              | 204        409        409        409          409          409
            editor        submit              | submitted  409        409        409          409          409
            editor        return              | 409        draft      draft      409          409          409
            editor        publish             | published  published  published  published    published    409
            editor        schedule            | scheduled  scheduled  scheduled  409          scheduled    409
            editor        unpublish           | 409        409        409        unpublished  409          409
            editor        schedule-unpublish  | 409        409        409        published    409          409
            editor        correct             | 409        409        409        published    409          409
            editor        retract             | 409        409        409        retracted    retracted    409
            editor        translate           | 201        201        201        201          201          409

            admin         read                | 200        200        200        200          200          200
            admin         edit                | draft      submitted  scheduled  published    unpublished  409
            admin         delete              | 204        409        409        409          409          409
            admin         submit              | submitted  409        409        409          409          409
            admin         return              | 409        draft      draft      409          409          409
            admin         publish             | published  published  published  published    published    409
            admin         schedule            | scheduled  scheduled  scheduled  409          scheduled    409
            admin         unpublish           | 409        409        409        unpublished  409          409
            admin         schedule-unpublish  | 409        409        409        published    409          409
            admin         correct             | 409        409        409        published    409          409
            admin         retract             | 409        409        409        retracted    retracted    409
            admin         translate           | 201        201        201        201          201          409
            """;

    private static final String LATER = "2099-01-01T06:00:00Z";

    private static final Desk AMINA = new Desk(Role.author, "amina");
    private static final Desk OUMAR = new Desk(Role.editor, "oumar");
    private static final Map<String, Desk> PEOPLE =
            Map.of(
                    "author-own",
                    AMINA,
                    "author-other",
                    new Desk(Role.author, "moussa"),
                    "editor",
                    OUMAR,
                    "admin",
                    new Desk(Role.admin, "zahra"));

    @Inject Given given;

    @BeforeEach
    void an_empty_newsroom() {
        given.nothing();
    }

    static Stream<Arguments> rows() {
        List<String> lines = TABLE.lines().filter(line -> !line.isBlank()).toList();
        List<String> stages = words(lines.get(0)).subList(3, 9);
        return lines.stream()
                .skip(1)
                .map(MovesTest::words)
                .map(row -> Arguments.of(row.get(0), row.get(1), stages, row.subList(3, 9)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void every_move_has_one_outcome(
            String who, String move, List<String> stages, List<String> outcomes) {
        assertAll(
                IntStream.range(0, stages.size())
                        .mapToObj(i -> outcome(who, move, stages.get(i), outcomes.get(i))));
    }

    private static Executable outcome(String who, String move, String stage, String expected) {
        return () -> {
            String id = in(stage);
            Desk desk = PEOPLE.get(who);
            List<String> told =
                    who.equals("author-other") ? List.of() : desk.read(id).getList("moves");
            Response answer = make(desk, move, id);
            String where = stage + ": " + answer.asString();
            boolean status = Character.isDigit(expected.charAt(0));
            assertEquals(status ? Integer.parseInt(expected) : 200, answer.statusCode(), where);
            if (!status) {
                assertEquals(expected, answer.jsonPath().getString("stage"), where);
            }
            if (expected.equals("409")) {
                refused(answer.jsonPath(), stage, told);
            }
            if (!who.equals("author-other") && !move.equals("read")) {
                assertEquals(!expected.startsWith("4"), told.contains(move), "told: " + told);
            }
        };
    }

    private static void refused(JsonPath problem, String stage, List<String> told) {
        assertEquals("move-refused", problem.getString("code"));
        assertEquals(stage, problem.getString("stage"));
        assertEquals(told, problem.getList("possible"));
    }

    private static Response make(Desk desk, String move, String id) {
        return switch (move) {
            case "read" -> desk.request().get(Desk.PATH + "/" + id);
            case "edit" -> desk.edit(id, article("Deuxième titre"));
            case "schedule" -> desk.move(id, "publish", Map.of("at", LATER));
            case "schedule-unpublish" -> desk.move(id, "unpublish", Map.of("at", LATER));
            case "correct" -> desk.move(id, move, Map.of("kind", "correction", "note", "Le prix."));
            case "retract" -> desk.move(id, move, Map.of("reason", "Rien n'est vérifié."));
            case "translate" -> desk.move(id, move, Map.of("lang", "ar"));
            default -> desk.move(id, move, Map.of());
        };
    }

    private static String in(String stage) {
        String id = AMINA.begin(article("Récolte du mil"));
        switch (stage) {
            case "submitted" -> AMINA.moved(id, "submit");
            case "scheduled" -> OUMAR.moved(id, "publish", Map.of("at", LATER));
            case "published", "unpublished", "retracted" -> OUMAR.moved(id, "publish");
            default -> {}
        }
        if (stage.equals("unpublished")) {
            OUMAR.moved(id, "unpublish");
        } else if (stage.equals("retracted")) {
            OUMAR.moved(id, "retract", Map.of("reason", "Rien n'est vérifié."));
        }
        return id;
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split(" +"));
    }
}
