package press.harmattan.mirror;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import press.harmattan.database.Sql;
import press.harmattan.published.Access;
import press.harmattan.published.Content;
import press.harmattan.published.Edition;
import press.harmattan.published.Publication;
import press.harmattan.published.PublishedRepository;
import press.harmattan.published.PublishedRepository.Published;
import press.harmattan.published.RevisionKind;
import press.harmattan.published.Rights;

/** Publishes, takes back and moves about a few articles, slowly, and not always to the end. */
@ApplicationScoped
@Unremovable
class Writers {
    private static final int LONGEST_REST = 250;

    private final Publication publication;
    private final PublishedRepository published;
    private final Sql sql;
    private final DataSource database;

    Writers(Publication publication, PublishedRepository published, Sql sql, DataSource database) {
        this.publication = publication;
        this.published = published;
        this.sql = sql;
        this.database = database;
    }

    /** An article that is there to be written, and where it may stand. */
    record Subject(
            UUID id,
            String slug,
            String lang,
            List<UUID> sections,
            List<UUID> regions,
            List<UUID> tags) {}

    /** One transaction; whether it was committed. */
    boolean write(Subject subject, Random dice) {
        try {
            QuarkusTransaction.requiringNew().timeout(60).run(() -> change(subject, dice));
            return true;
        } catch (RuntimeException undone) {
            return false;
        }
    }

    private void change(Subject subject, Random dice) {
        sql.select("select id from article where id = :id for update", UUID.class)
                .with("id", subject.id)
                .list();
        rest(dice.nextInt(LONGEST_REST));
        List<Published> past = published.revisions(subject.id);
        int next = past.size() + 1;
        int what = past.isEmpty() ? 9 : dice.nextInt(10);
        if (what < 2) {
            publication.unpublish(subject.id);
        } else if (what < 3) {
            publication.retract(edition(subject, next, RevisionKind.retraction, dice));
        } else {
            RevisionKind again = what < 5 ? RevisionKind.correction : RevisionKind.update;
            publication.publish(
                    edition(
                            subject,
                            next,
                            past.isEmpty() ? RevisionKind.publication : again,
                            dice));
        }
        rest(dice.nextInt(LONGEST_REST));
        int end = dice.nextInt(12);
        if (end == 0) {
            throw new IllegalStateException("changed my mind");
        }
        if (end == 1) {
            dieHere();
        }
    }

    private static Edition edition(Subject subject, int revision, RevisionKind kind, Random dice) {
        Content content =
                new Content(
                        subject.slug + " " + revision,
                        null,
                        null,
                        null,
                        one(subject.sections, dice),
                        List.of(),
                        List.of(one(subject.regions, dice)),
                        dice.nextBoolean() ? List.of() : List.of(one(subject.tags, dice)),
                        List.of(),
                        Access.open,
                        Rights.UNKNOWN);
        return new Edition(
                subject.id,
                subject.id,
                subject.lang,
                null,
                subject.slug,
                revision,
                kind,
                kind.isCorrection() ? "Note " + revision : null,
                Instant.now(),
                content,
                "<p>" + revision + "</p>",
                null);
    }

    private static <T> T one(List<T> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }

    /** The database ends this transaction's own connection. */
    private void dieHere() {
        int own = sql.select("select pg_backend_pid()", Integer.class).single().orElseThrow();
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            statement.execute("select pg_terminate_backend(" + own + ")");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rest(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
