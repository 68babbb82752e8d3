package press.harmattan.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How long answers may be kept, and how much is taken on at once. */
@ConfigMapping(prefix = "harmattan.http")
public interface HttpConfig {

    /** The {@code Cache-Control} of a public answer. */
    @WithDefault("public, max-age=30, s-maxage=60, stale-while-revalidate=30, stale-if-error=600")
    String cacheControl();

    /** The {@code Cache-Control} of a public 404 or 410, so that dead links stay cheap. */
    @WithDefault("public, max-age=10, s-maxage=60")
    String missingCacheControl();

    /** How large a body may be, chunked or not. */
    @WithDefault("1M")
    MemorySize maxBodySize();

    /** How large a body of the newsroom may be. */
    @WithDefault("2M")
    MemorySize maxEditorialBodySize();

    /** How large a file for import may be. */
    @WithDefault("2G")
    MemorySize maxImportSize();

    /** How many callers may wait for an answer; the next one is answered 503. */
    @WithDefault("128")
    int maxConcurrentRequests();

    /** When a caller that was sent away may come again. */
    @WithDefault("2s")
    Duration retryAfter();

    /** The origins whose pages may call the newsroom's part from a browser; none when absent. */
    Optional<Set<String>> editorialOrigins();
}
