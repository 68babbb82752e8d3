package press.harmattan.article.item;

import java.time.Instant;
import java.util.UUID;

/** An article that was taken back. */
record Retracted(UUID id, Instant at, String reason, String lang, String title) {}
