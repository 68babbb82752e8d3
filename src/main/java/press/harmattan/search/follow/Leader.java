package press.harmattan.search.follow;

import java.time.Instant;
import java.util.UUID;

/** The newest article of a story that readers see, by which the story has its place in a walk. */
record Leader(Instant publishedAt, UUID id, UUID story) {}
