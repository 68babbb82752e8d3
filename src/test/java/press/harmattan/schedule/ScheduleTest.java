package press.harmattan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Desk.article;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.database.HomeDatabase;
import press.harmattan.draft.Agenda;
import press.harmattan.given.Api;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.identity.Role;

/** One article that fails when it is due is nobody's business but its own. */
@QuarkusTest
class ScheduleTest {
    private static final Desk AMINA = new Desk(Role.author, "amina");
    private static final Desk OUMAR = new Desk(Role.editor, "oumar");
    private static final String LATER = "2099-01-01T06:00:00Z";
    private static final int TRIES = 8;

    @Inject Given given;
    @Inject DataSource database;
    @Inject Scheduler scheduler;
    @Inject DueRepository due;
    @Inject Agenda agenda;

    private final AtomicLong nanos = new AtomicLong();
    private Schedule schedule;

    /** The program's own looks only where it is told to. */
    @BeforeEach
    void nothing_is_due() throws SQLException {
        scheduler.pause();
        given.nothing();
        nothing_fails();
        schedule = new Schedule(due, agenda, nanos::get);
        run("create sequence tries");
        run(
                "create function fail() returns trigger language plpgsql as $$ begin"
                        + " perform nextval('tries'); raise 'a disk is on fire'; end $$");
    }

    @AfterEach
    void the_program_looks_again() throws SQLException {
        scheduler.resume();
        nothing_fails();
    }

    private void nothing_fails() throws SQLException {
        run("drop function if exists fail cascade");
        run("drop sequence if exists tries");
    }

    @Test
    void it_waits_longer_each_time_and_in_the_end_goes_back_to_the_newsroom() throws SQLException {
        String broken = scheduled("broken");
        String fine = scheduled("fine");
        fail("insert", "new.slug = 'broken'");
        run("update article set publish_at = now() - interval '2 minutes' where slug = 'broken'");
        run("update article set publish_at = now() - interval '1 minute' where slug = 'fine'");
        for (int tries = 1; tries <= TRIES; tries++) {
            assertEquals("scheduled", OUMAR.read(broken).getString("stage"));
            schedule.look();
            schedule.look();
            assertEquals(tries, tries());
            assertEquals("published", OUMAR.read(fine).getString("stage"));
            nanos.addAndGet(Duration.ofSeconds(1L << (tries - 1)).toNanos());
        }
        assertEquals("draft", OUMAR.read(broken).getString("stage"));
        JsonPath audit = audit(broken);
        assertEquals(List.of("return", "schedule", "create"), audit.getList("data.action"));
        assertEquals("oumar", audit.getString("data[0].actor"));
        assertEquals(
                "It failed each time, for a reason that only the log of the program tells.",
                audit.getString("data[0].detail.reason"));
        schedule.look();
        assertEquals(TRIES, tries());
    }

    @Test
    void a_whole_batch_that_fails_leaves_room_for_others() throws SQLException {
        given.save(IntStream.range(0, 120).mapToObj(i -> given.draft("broken-" + i)).toList());
        run("update article set stage = 'scheduled'," + " publish_at = now() - interval '1 hour'");
        String fine = scheduled("fine");
        run("update article set publish_at = now() - interval '1 minute' where slug = 'fine'");
        fail("insert", "new.slug like 'broken-%'");
        schedule.look();
        assertEquals("scheduled", OUMAR.read(fine).getString("stage"));
        schedule.look();
        assertEquals("published", OUMAR.read(fine).getString("stage"));
        assertEquals(120, tries());
    }

    @Test
    void one_that_somebody_has_in_hand_is_done_as_soon_as_it_is_free() throws SQLException {
        String held = scheduled("held");
        String fine = scheduled("fine");
        run("update article set publish_at = now() - interval '2 minutes' where slug = 'held'");
        run("update article set publish_at = now() - interval '1 minute' where slug = 'fine'");
        try (Connection somebody = database.getConnection()) {
            somebody.setAutoCommit(false);
            somebody.createStatement()
                    .executeQuery("select 1 from article where slug = 'held' for update")
                    .close();
            schedule.look();
            somebody.rollback();
        }
        assertEquals("published", OUMAR.read(fine).getString("stage"));
        assertEquals("scheduled", OUMAR.read(held).getString("stage"));
        schedule.look();
        assertEquals("published", OUMAR.read(held).getString("stage"));
    }

    @Test
    void one_that_waits_for_a_lock_is_published_however_long_that_takes() throws SQLException {
        String waiting = scheduled("waiting");
        run(
                "create or replace function fail() returns trigger language plpgsql as $$ begin"
                        + " perform nextval('tries');"
                        + " raise 'canceling statement due to lock timeout'"
                        + " using errcode = 'lock_not_available'; end $$");
        fail("insert", "true");
        run("update article set publish_at = now() - interval '1 minute'");
        for (int tries = 1; tries <= 2 * TRIES; tries++) {
            schedule.look();
            assertEquals(tries, tries());
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        }
        run("drop trigger fail on published_article");
        schedule.look();
        assertEquals("published", OUMAR.read(waiting).getString("stage"));
    }

    @Test
    void one_that_cannot_go_is_told_of_and_tried_on() throws SQLException {
        String id = scheduled("stays");
        OUMAR.moved(id, "publish", Map.of("unpublishAt", LATER));
        fail("delete", "true");
        run("update article set unpublish_at = now() - interval '1 minute'");
        for (int i = 0; i < TRIES + 2; i++) {
            schedule.look();
            nanos.addAndGet(Duration.ofMinutes(3).toNanos());
        }
        assertEquals(TRIES + 2, tries());
        assertEquals("published", OUMAR.read(id).getString("stage"));
        assertEquals(
                List.of("unpublish-failed", "publish", "schedule", "create"),
                audit(id).getList("data.action"));
        run("drop trigger fail on published_article");
        schedule.look();
        assertEquals("unpublished", OUMAR.read(id).getString("stage"));
        assertEquals(404, Api.get("/v1/articles/" + id).statusCode());
    }

    @Test
    void what_cannot_be_public_any_more_goes_back_at_once_with_the_reason() throws SQLException {
        GivenArticle rain = given.published("rain").lang("fr").save();
        String second = given.draft("deluge").lang("fr").story(rain).save().id().toString();
        OUMAR.moved(second, "publish", Map.of("at", LATER));
        String over = scheduled("over");
        run("update article set publish_at = now() - interval '1 hour' where stage = 'scheduled'");
        run(
                "update article set unpublish_at = now() - interval '1 minute'"
                        + " where slug = 'over'");
        schedule.look();
        assertEquals(
                "Readers see the story in \"fr\" as the article " + rain.id() + ".",
                audit(second).getString("data[0].detail.reason"));
        assertEquals("It was to go again by now.", audit(over).getString("data[0].detail.reason"));
        assertEquals("draft", OUMAR.read(second).getString("stage"));
        assertEquals("draft", OUMAR.read(over).getString("stage"));
    }

    private static String scheduled(String slug) {
        String id = AMINA.begin(article("Titre", "slug", slug));
        OUMAR.moved(id, "publish", Map.of("at", LATER));
        return id;
    }

    private static JsonPath audit(String id) {
        return Api.as(Role.admin, "zahra")
                .get("/v1/editorial/audit?subjectId=" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void fail(String change, String when) throws SQLException {
        run(
                "create trigger fail before "
                        + change
                        + " on published_article for each row when ("
                        + when
                        + ") execute function fail()");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long tries() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return Long.parseLong(
                    HomeDatabase.rows(connection, "select last_value from tries").get(0));
        }
    }
}
