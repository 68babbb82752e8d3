package press.harmattan.search.suggest;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does one thing after another, so that what requests leave to it never takes more than a core. */
@ApplicationScoped
class Background implements Executor {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Background::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "suggest");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        thread.execute(work);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
