package press.harmattan.importer.job;

import java.io.InputStream;
import java.util.List;
import java.util.function.IntFunction;
import press.harmattan.importer.run.Attempts;
import press.harmattan.importer.run.ImportFile;

/**
 * A file that is read where it waits, in the database, a piece at a time: nothing of it is left on
 * a machine whose program is killed.
 *
 * @param pieces by their positions; none behind the last one
 */
record Upload(long size, IntFunction<List<byte[]>> pieces) implements ImportFile {

    @Override
    public InputStream open() {
        return new Pieces();
    }

    private final class Pieces extends InputStream {
        private byte[] piece = {};
        private int at;
        private int position;
        private long given;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (at == piece.length) {
                if (given == size) {
                    return -1;
                }
                piece = next();
                at = 0;
            }
            int many = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, to, offset, many);
            at += many;
            given += many;
            return many;
        }

        /** A file is let go of when its import was cancelled. */
        private byte[] next() {
            int wanted = position++;
            return Attempts.at(() -> pieces.apply(wanted)).stream()
                    .findFirst()
                    .orElseThrow(JobProgress.Stopped::new);
        }
    }
}
