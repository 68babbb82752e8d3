package press.harmattan.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A follower that holds nothing, and falls over once when it is told to. */
@ApplicationScoped
class Stumbling implements ChangeFollower {
    private final AtomicBoolean ready = new AtomicBoolean();

    void next() {
        ready.set(true);
    }

    boolean isReady() {
        return ready.get();
    }

    @Override
    public long position() {
        if (ready.compareAndSet(true, false)) {
            throw new LinkageError("stumbled");
        }
        return HOLDS_NOTHING;
    }

    @Override
    public void follow(List<Change> changes) {
        throw new IllegalStateException("it holds nothing");
    }
}
