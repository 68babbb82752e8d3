package press.harmattan.search.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TroubleTest {
    private static final Exception AWAY = new IllegalStateException(new SQLException("", "57014"));
    private static final PatternFormatter FORM = new PatternFormatter("%p %s");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final java.util.logging.Logger log =
            java.util.logging.Logger.getLogger(TroubleTest.class.getName());
    private final Said said = new Said();
    private long now;

    private final Trouble trouble =
            new Trouble(Logger.getLogger(TroubleTest.class), "It cannot be done", () -> now);

    @BeforeEach
    void listen() {
        log.addHandler(said);
    }

    @AfterEach
    void leave() {
        log.removeHandler(said);
    }

    @Test
    void what_is_broken_is_said_once_and_tried_less_and_less_often() {
        assertEquals(SECOND, trouble.met(new IOException("No space left on device")));
        assertEquals(Duration.ofSeconds(2), trouble.met(new IOException("still none")));
        assertEquals(List.of("WARN It cannot be done: No space left on device"), said.lines);

        trouble.over();
        assertEquals("INFO It cannot be done: that is over", said.lines.get(1));
        assertEquals(SECOND, trouble.met(new IOException("none again")));
        assertEquals(3, said.lines.size());
    }

    @Test
    void a_database_that_is_away_is_waited_for_and_told_of_after_a_minute() {
        assertEquals(SECOND, trouble.met(AWAY));
        now = Duration.ofSeconds(59).toNanos();
        assertEquals(SECOND, trouble.met(AWAY));
        assertEquals(List.of(), said.lines);

        now = Duration.ofSeconds(60).toNanos();
        trouble.met(AWAY);
        trouble.met(AWAY);
        assertEquals(List.of("WARN It cannot be done"), said.lines);
    }

    /** What operators read. */
    private static final class Said extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord told) {
            if (told.getLevel().intValue() >= Level.INFO.intValue()) {
                lines.add(FORM.format(told));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
