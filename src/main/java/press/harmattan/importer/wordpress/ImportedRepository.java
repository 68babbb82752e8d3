package press.harmattan.importer.wordpress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;
import press.harmattan.importer.wordpress.ImportedThing.Detail;
import press.harmattan.importer.wxr.WxrImage;

/** What was imported from a site, by the site's own numbers and names. */
@ApplicationScoped
class ImportedRepository {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Hql hql;
    private final Sql sql;

    ImportedRepository(Hql hql, Sql sql) {
        this.hql = hql;
        this.sql = sql;
    }

    record Imported(String externalId, UUID subjectId, String checksum, Detail detail) {}

    /** Those that are known of some things of a kind, by the site's id. */
    Map<String, Imported> known(String source, String kind, Collection<String> externalIds) {
        Map<String, Imported> known = new HashMap<>();
        if (!externalIds.isEmpty()) {
            hql.select(
                            "select i.externalId, i.subjectId, i.checksum, i.detail from ImportedThing i",
                            Imported.class)
                    .where("i.source = :source", "source", source)
                    .where("i.kind = :kind", "kind", kind)
                    .where("i.externalId in :ids", "ids", externalIds)
                    .list()
                    .forEach(one -> known.put(one.externalId(), one));
        }
        return known;
    }

    /** What one thing of a site became. */
    Optional<UUID> subject(String source, String kind, String externalId) {
        return Optional.ofNullable(known(source, kind, List.of(externalId)).get(externalId))
                .map(Imported::subjectId);
    }

    void keep(
            String source,
            String kind,
            String externalId,
            UUID subject,
            String checksum,
            Detail detail) {
        sql.change(
                        "insert into imported (source, kind, external_id, subject_id, checksum, detail)"
                                + " values (:source, :kind, :id, :subject, :checksum, cast(:detail as jsonb))"
                                + " on conflict (source, kind, external_id) do update set"
                                + " subject_id = excluded.subject_id, checksum = excluded.checksum,"
                                + " detail = excluded.detail")
                .with("source", source)
                .with("kind", kind)
                .with("id", externalId)
                .with("subject", subject)
                .with("checksum", checksum)
                .with("detail", json(detail))
                .run();
    }

    void keepPicture(String source, WxrImage image) {
        Detail detail = new Detail(image.url(), image.alt(), image.caption(), image.type(), null);
        sql.change(
                        "insert into imported (source, kind, external_id, checksum, detail)"
                                + " values (:source, 'image', :id, '', cast(:detail as jsonb))"
                                + " on conflict (source, kind, external_id) do update"
                                + " set detail = excluded.detail")
                .with("source", source)
                .with("id", Long.toString(image.id()))
                .with("detail", json(detail))
                .run();
    }

    private static String json(Detail detail) {
        try {
            return JSON.writeValueAsString(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
