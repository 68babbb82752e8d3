package press.harmattan.failure;

import java.time.Duration;
import java.util.Optional;

/** The request is fine and cannot be answered now. */
public final class Unavailable extends Failure {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * @param retryAfter when it is worth asking again
     */
    public Unavailable(String detail, Duration retryAfter) {
        super(503, "unavailable", detail);
        this.retryAfter = retryAfter;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(retryAfter);
    }
}
