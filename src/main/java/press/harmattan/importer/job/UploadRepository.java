package press.harmattan.importer.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Sql;
import press.harmattan.http.Sha256;

/**
 * The files that wait for their import: in the database, because it is what all instances have in
 * common and what outlives each of them.
 */
@ApplicationScoped
class UploadRepository {
    private static final int PIECE = 1 << 20;
    private static final int PIECES = 32;

    private final Sql sql;

    UploadRepository(Sql sql) {
        this.sql = sql;
    }

    /** How large a file was, and its SHA-256. */
    record Received(long bytes, byte[] checksum) {}

    /** What is done with one piece of a file. */
    interface Taker {
        void take(int position, byte[] piece);
    }

    /**
     * Reads a file to its end, a piece at a time.
     *
     * @throws IOException when the sender went away
     */
    static Received receive(InputStream in, Taker taker) throws IOException {
        MessageDigest digest = Sha256.begin();
        long bytes = 0;
        for (int position = 0; ; position++) {
            byte[] piece = in.readNBytes(PIECE);
            bytes += piece.length;
            if (piece.length == 0) {
                return new Received(bytes, digest.digest());
            }
            digest.update(piece);
            taker.take(position, piece);
        }
    }

    /**
     * Keeps a piece.
     *
     * @return whether it is still wanted
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean keep(UUID job, int position, byte[] piece) {
        sql.change(
                        "insert into import_piece (job_id, position, bytes) values (:job, :position, :bytes)")
                .with("job", job)
                .with("position", position)
                .with("bytes", piece)
                .run();
        return sql.change(
                                "update import_job set heartbeat_at = clock_timestamp() where id = :job"
                                        + " and state = 'uploading'")
                        .with("job", job)
                        .run()
                == 1;
    }

    /** The file of a job. */
    Upload file(JobRow job) {
        return new Upload(job.bytes, position -> piece(job.id, position));
    }

    private List<byte[]> piece(UUID job, int position) {
        return sql.select("select bytes from import_piece", byte[].class)
                .where("job_id = :job", "job", job)
                .where("position = :position", "position", position)
                .list();
    }

    /**
     * Lets go of some pieces of files whose import has ended: so few that no statement runs into
     * its limit of time.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forgetSome() {
        sql.change(
                        "delete from import_piece where (job_id, position) in (select p.job_id,"
                                + " p.position from import_piece p join import_job j on j.id = p.job_id"
                                + " where j.finished_at is not null limit :most)")
                .with("most", PIECES)
                .run();
    }
}
