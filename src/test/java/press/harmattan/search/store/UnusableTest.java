package press.harmattan.search.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;

class UnusableTest {

    @Test
    void damage_is_found_behind_whatever_it_led_to() {
        for (Throwable damage :
                new Throwable[] {
                    new CorruptIndexException("checksum", "_0.doc"),
                    new EOFException("read past EOF"),
                    new NoSuchFileException("_0.si"),
                    new AlreadyClosedException("closed", new NoSuchFileException("_0.si")),
                    new IOException(new CorruptIndexException("checksum", "_0.doc"))
                }) {
            assertEquals(Reason.damaged, Unusable.behind(damage).orElseThrow().reason());
        }
    }

    @Test
    void a_reason_that_is_known_is_kept() {
        Throwable failure = new IOException(new Unusable(Reason.pruned));
        assertEquals(Reason.pruned, Unusable.behind(failure).orElseThrow().reason());
    }

    @Test
    void a_full_disk_and_a_database_that_is_away_say_nothing_about_the_files() {
        assertTrue(Unusable.behind(new IOException("No space left on device")).isEmpty());
        EOFException cut = new EOFException();
        assertTrue(Unusable.behind(new IllegalStateException(new SQLException(cut))).isEmpty());
    }
}
