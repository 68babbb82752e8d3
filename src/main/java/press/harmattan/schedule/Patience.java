package press.harmattan.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What failed when it was due, and from when on it is worth another try: after a second, then each
 * time after twice as long, up to two minutes. It is this instance's alone, and begins anew with
 * it.
 */
final class Patience {
    /** After about two minutes. */
    private static final int ENOUGH = 8;

    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanos;
    private final Map<Due, Wait> waits = new ConcurrentHashMap<>();

    private record Wait(int failures, long until) {}

    Patience(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** How many failed that may be due again. */
    int size() {
        return waits.size();
    }

    /** What of everything that is due is worth a try; what is not due any more is forgotten. */
    List<Due> worthATry(List<Due> due) {
        waits.keySet().retainAll(new HashSet<>(due));
        long now = nanos.getAsLong();
        return due.stream()
                .filter(
                        one -> {
                            Wait wait = waits.get(one);
                            return wait == null || wait.until - now <= 0;
                        })
                .toList();
    }

    /** Lets one wait for a second that failed for a reason which goes by itself. */
    void forAWhile(Due due) {
        Wait before = waits.get(due);
        int failures = before == null ? 0 : before.failures;
        waits.put(due, new Wait(failures, nanos.getAsLong() + FIRST));
    }

    /** Lets one wait that failed; whether it has failed so often again that it is hopeless. */
    boolean isAtAnEnd(Due due) {
        Wait before = waits.get(due);
        int failures = before == null ? 1 : before.failures + 1;
        long wait = FIRST << Math.min(failures, ENOUGH) - 1;
        waits.put(due, new Wait(failures, nanos.getAsLong() + wait));
        return failures % ENOUGH == 0;
    }
}
