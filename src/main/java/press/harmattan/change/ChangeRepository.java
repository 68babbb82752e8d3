package press.harmattan.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;

/** The log's rows, in the order of commit. */
@ApplicationScoped
public class ChangeRepository {
    private static final ObjectMapper ROWS =
            new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    private final Hql hql;
    private final Sql sql;

    ChangeRepository(Hql hql, Sql sql) {
        this.hql = hql;
        this.sql = sql;
    }

    /** The number of the newest change, 0 for an empty log. */
    public long head() {
        return hql.select("select max(c.seq) from ChangeRow c", Long.class).single().orElse(0L);
    }

    /** The changes behind a position, oldest first. */
    public List<Change> after(long position, int limit) {
        return hql.select(
                        "select c.seq, c.at, c.subject, c.subjectId, c.kind, c.revision,"
                                + " c.before, c.after from ChangeRow c",
                        Change.class)
                .where("c.seq > :position", "position", position)
                .orderBy("c.seq")
                .limit(limit)
                .list();
    }

    void append(List<Change> changes) {
        sql.change(
                        "insert into change (subject, subject_id, kind, revision, before, after)"
                                + " select subject, subject_id, kind, revision, before, after"
                                + " from jsonb_to_recordset(cast(:changes as jsonb)) as new"
                                + "(subject text, subject_id uuid, kind text, revision integer,"
                                + " before jsonb, after jsonb)")
                .with("changes", json(changes))
                .run();
    }

    private static String json(List<Change> changes) {
        try {
            return ROWS.writeValueAsString(changes.stream().map(NewRow::of).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record NewRow(
            Subject subject,
            String subjectId,
            Kind kind,
            Integer revision,
            FilterValues before,
            FilterValues after) {

        static NewRow of(Change change) {
            return new NewRow(
                    change.subject(),
                    change.subjectId().toString(),
                    change.kind(),
                    change.revision(),
                    change.before(),
                    change.after());
        }
    }
}
