package press.harmattan.change;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A follower before all others that holds nothing, and falls over when it is told to. */
@ApplicationScoped
@Priority(Integer.MAX_VALUE)
class Stumbling implements ChangeFollower {
    private final AtomicBoolean ready = new AtomicBoolean();
    private volatile boolean always;

    void next() {
        ready.set(true);
    }

    void always(boolean always) {
        this.always = always;
    }

    boolean isReady() {
        return ready.get();
    }

    @Override
    public long position() {
        if (always || ready.compareAndSet(true, false)) {
            throw new LinkageError("stumbled");
        }
        return HOLDS_NOTHING;
    }

    @Override
    public void follow(List<Change> changes) {
        throw new IllegalStateException("it holds nothing");
    }

    @Override
    public void beginAnew() {
        throw new IllegalStateException("it holds nothing");
    }
}
