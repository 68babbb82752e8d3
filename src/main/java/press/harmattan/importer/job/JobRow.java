package press.harmattan.importer.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import press.harmattan.importer.report.Summary;
import press.harmattan.page.NewestFirst;

/** An import, as it is kept. Its instants are the database's, whose clock all instances share. */
@Entity
@Table(name = "import_job")
class JobRow {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String owner;
    String idempotencyKey;

    @Enumerated(EnumType.STRING)
    ImportFormat format;

    String lang;
    String siteUrl;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> rules;

    boolean dryRun;

    @Enumerated(EnumType.STRING)
    ImportState state;

    long bytes;
    byte[] checksum;

    @Generated
    @Column(name = "created_at", insertable = false, updatable = false)
    Instant at;

    @Column(insertable = false, updatable = false)
    Instant startedAt;

    @Column(insertable = false, updatable = false)
    Instant finishedAt;

    @Column(insertable = false, updatable = false)
    int attempts;

    @Column(insertable = false, updatable = false)
    String part;

    @Column(insertable = false, updatable = false)
    Long partDone;

    @Column(insertable = false, updatable = false)
    Long partSize;

    @Column(insertable = false, updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    Summary report;

    @Column(insertable = false, updatable = false)
    String failure;

    List<String> key() {
        return NewestFirst.key(at, id);
    }

    ImportJob told() {
        return new ImportJob(
                id,
                state,
                format,
                lang,
                siteUrl,
                rules,
                dryRun,
                owner,
                bytes,
                at,
                startedAt,
                finishedAt,
                state == ImportState.running && part != null
                        ? new ImportJob.Progress(part, partDone, partSize)
                        : null,
                report,
                failure);
    }
}
