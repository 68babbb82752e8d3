package press.harmattan.schedule;

import java.time.Instant;
import java.util.UUID;

/** An article whose instant has come. */
record Due(UUID id, Instant at) {}
