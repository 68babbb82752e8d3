package press.harmattan.failure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that cannot be answered with what was asked for: one subclass per kind, each knowing
 * its status and code, so that no feature names either.
 *
 * <p>Failures are answers, not accidents: they carry no stack trace and are not logged.
 */
public abstract sealed class Failure extends RuntimeException
        permits InvalidRequest,
                Unacceptable,
                InvalidCursor,
                Forbidden,
                NotFound,
                Conflict,
                Gone,
                Stale,
                Unconditional,
                Moved,
                TooMany,
                Unavailable {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    Failure(int status, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** The status code of the answer. */
    public int status() {
        return status;
    }

    /** The stable word that callers compare. */
    public String code() {
        return code;
    }

    /** Every fault of the request; empty where the failure is not about its input. */
    public List<Fault> errors() {
        return List.of();
    }

    /** Members that only this kind of problem has. */
    public Map<String, Object> extension() {
        return Map.of();
    }

    /** When it is worth asking again; empty where asking again does not help. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }
}
