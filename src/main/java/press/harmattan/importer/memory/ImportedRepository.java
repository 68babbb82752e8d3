package press.harmattan.importer.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.database.Sql;

/** What was imported from a site, by the site's own numbers and names. */
@ApplicationScoped
public class ImportedRepository {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Hql hql;
    private final Sql sql;

    ImportedRepository(Hql hql, Sql sql) {
        this.hql = hql;
        this.sql = sql;
    }

    /** What is known of a thing. */
    public record Imported(String externalId, UUID subjectId, String checksum, Detail detail) {}

    /** What is known of every thing of a kind, by the site's id. */
    public Map<String, Imported> known(String source, String kind) {
        return byExternalId(of(source, kind));
    }

    /** What is known of some things of a kind, by the site's id. */
    public Map<String, Imported> known(String source, String kind, Collection<String> externalIds) {
        return externalIds.isEmpty()
                ? Map.of()
                : byExternalId(of(source, kind).where("i.externalId in :ids", "ids", externalIds));
    }

    /** Keeps what is known of things of a kind, in place of what was. */
    public void keep(String source, String kind, Collection<Imported> things) {
        if (things.isEmpty()) {
            return;
        }
        sql.change(
                        "insert into imported (source, kind, external_id, subject_id, checksum, detail)"
                                + " select :source, :kind, external_id, subject_id, checksum, detail"
                                + " from jsonb_to_recordset(cast(:things as jsonb)) as new"
                                + "(external_id text, subject_id uuid, checksum text, detail jsonb)"
                                + " on conflict (source, kind, external_id) do update set"
                                + " subject_id = excluded.subject_id, checksum = excluded.checksum,"
                                + " detail = excluded.detail")
                .with("source", source)
                .with("kind", kind)
                .with("things", json(things))
                .run();
    }

    private Query<Imported> of(String source, String kind) {
        return hql.select(
                        "select i.externalId, i.subjectId, i.checksum, i.detail from ImportedThing i",
                        Imported.class)
                .where("i.source = :source", "source", source)
                .where("i.kind = :kind", "kind", kind);
    }

    private static Map<String, Imported> byExternalId(Query<Imported> query) {
        Map<String, Imported> known = new HashMap<>();
        query.list().forEach(one -> known.put(one.externalId(), one));
        return known;
    }

    private static String json(Collection<Imported> things) {
        try {
            return JSON.writeValueAsString(
                    things.stream()
                            .map(
                                    one -> {
                                        Map<String, Object> row = new HashMap<>();
                                        row.put("external_id", one.externalId());
                                        row.put("subject_id", one.subjectId());
                                        row.put("checksum", one.checksum());
                                        row.put("detail", one.detail());
                                        return row;
                                    })
                            .toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
