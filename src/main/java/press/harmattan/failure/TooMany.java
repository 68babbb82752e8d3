package press.harmattan.failure;

import java.time.Duration;
import java.util.Optional;

/** The caller asks more often than it may. */
public final class TooMany extends Failure {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * @param retryAfter when it may ask again
     */
    public TooMany(String detail, Duration retryAfter) {
        super(429, "too-many-requests", detail);
        this.retryAfter = retryAfter;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(retryAfter);
    }
}
